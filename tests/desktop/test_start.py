"""What a start leaves out: nothing heavy is imported before the first paint."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cards.store import STORE_NAME
from desktop import ahead
from desktop.desk import Desk
from desktop.pages import PAGES
from desktop.work import StoreRunner, Task

_HEAVY = ("numpy", "reportlab", "fontTools", "uharfbuzz", "pypdfium2", "cv2", "PIL", "rapidfuzz")
_FOR_A_PAGE = ("cards.store", "cards.plan", "peewee", "sqlite3", "desktop.pages.today")
_SAY = """
import atexit, json, linecache, sys
from desktop.__main__ import main
import desktop.no_features
desktop.no_features.skip_feature_search()
import desktop.measure
painted, at_paint = desktop.measure.report_start, []
def look(*given):
    at_paint.extend(sys.modules)
    painted(*given)
desktop.measure.report_start = look
def say():
    read = [name for name in linecache.cache if "/desktop/" in name]
    print(json.dumps([at_paint, sorted(sys.modules), read]))
atexit.register(say)
sys.exit(main(["--data", sys.argv[1], "--measure-start"]))
"""


def _modules_of_start(folder: Path) -> tuple[list[str], list[str], list[str]]:
    """What is there at the first paint and at the end, and what was read as source."""
    said = subprocess.run(
        [sys.executable, "-c", _SAY, str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    at_paint, at_end, read = json.loads(said.stdout.splitlines()[-1])
    return at_paint, at_end, read


def test_the_first_paint_needs_nothing_heavy_and_reads_no_source(tmp_path: Path) -> None:
    at_paint, at_end, read = _modules_of_start(tmp_path / "data")

    assert not [name for name in _HEAVY if name in at_end]
    assert read == []
    assert not [name for name in _FOR_A_PAGE if name in at_paint]
    assert [name for name in _FOR_A_PAGE if name in at_end] == list(_FOR_A_PAGE)


def test_a_window_that_is_closed_before_its_store_is_opened_makes_none(tmp_path: Path) -> None:
    closing = (
        "import sys; from pathlib import Path; import desktop.app as app;"
        "go_on = app._go_on;"
        "app._go_on = lambda one, window, *more: (window.close(), go_on(one, window, *more));"
        "sys.exit(app.run(Path(sys.argv[1])))"
    )
    folder = tmp_path / "data"
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", closing, folder], check=False, timeout=60, cwd=root
    )
    assert done.returncode == 0
    assert not (folder / STORE_NAME).exists()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    found = Desk(StoreRunner(tmp_path))
    yield found
    found.close()


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_BEGINS", "_PAUSES", "_WAITS"):
        monkeypatch.setattr(ahead, name, 0)


@pytest.mark.usefixtures("at_once")
def test_the_other_pages_are_imported_while_nothing_is_to_be_done(desk: Desk, qtbot: QtBot) -> None:
    owner = QObject()
    work = ahead.Ahead(desk, owner)
    with qtbot.waitSignal(work.destroyed, timeout=20_000):
        pass
    assert set(ahead.ROOMS) <= set(sys.modules)
    pages = {entry.built_by.partition(":")[0] for entry in PAGES}
    assert pages - set(ahead.ROOMS) == {"desktop.pages.today"}


@pytest.mark.usefixtures("at_once")
def test_nothing_is_imported_while_a_long_job_runs(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a_room_of_this_test.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(ahead, "ROOMS", ("a_room_of_this_test",))
    going_on, turns = Event(), list[int]()
    desk.start(Task(lambda _progress: going_on.wait()))
    owner, clock = QObject(), QTimer()
    clock.timeout.connect(lambda: turns.append(0))
    work = ahead.Ahead(desk, owner)
    clock.start(0)
    qtbot.waitUntil(lambda: len(turns) > 50)
    assert "a_room_of_this_test" not in sys.modules
    with qtbot.waitSignal(work.destroyed):
        going_on.set()
    assert sys.modules.pop("a_room_of_this_test", None) is not None

"""What a start leaves out: nothing heavy is imported before the first paint."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop import ahead
from desktop.pages import PAGES

_HEAVY = ("numpy", "reportlab", "fontTools", "uharfbuzz", "pypdfium2", "cv2", "PIL", "rapidfuzz")
_SAY = """
import atexit, json, linecache, sys
from desktop.__main__ import main
def say():
    read = [name for name in linecache.cache if "/desktop/" in name]
    print(json.dumps([sorted(sys.modules), read]))
atexit.register(say)
sys.exit(main(["--data", sys.argv[1], "--measure-start"]))
"""


def _modules_after_start(folder: Path) -> tuple[list[str], list[str]]:
    said = subprocess.run(
        [sys.executable, "-c", _SAY, str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    modules, read = json.loads(said.stdout.splitlines()[-1])
    return modules, read


def test_the_first_paint_needs_nothing_heavy_and_reads_no_source(tmp_path: Path) -> None:
    modules, read = _modules_after_start(tmp_path / "data")

    assert not [name for name in _HEAVY if name in modules]
    assert read == []


def test_the_other_pages_are_imported_while_nothing_is_to_be_done(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "_BEGINS", 0)
    monkeypatch.setattr(ahead, "_PAUSES", 0)
    owner = QObject()
    work = ahead.Ahead(owner)
    with qtbot.waitSignal(work.destroyed, timeout=20_000):
        pass
    assert set(ahead.ROOMS) <= set(sys.modules)
    pages = {entry.built_by.partition(":")[0] for entry in PAGES}
    assert pages - set(ahead.ROOMS) == {"desktop.pages.today"}

"""A large import: rows are counted as they are read, and it stops wherever one wishes."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.jobs.importing.known import known_of
from cards.model.errors import CancelledError
from cards.store import Store, open_store
from desktop.importing.dialog import ImportDialog
from desktop.importing.working import Thought, read_and_think
from tests.desktop.stage import Desktop

MANY = 420
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {n}\r\nEMAIL:p{n}@x.example\r\nEND:VCARD\r\n"


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "many.vcf"
    path.write_text("".join(CARD.format(n=n) for n in range(MANY)), encoding="utf-8", newline="")
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "many.csv"
    rows = (f"Person {n},p{n}@x.example\n" for n in range(MANY))
    path.write_text("Name,E-mail\n" + "".join(rows), encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", ["cards", "table"])
def test_rows_are_counted_as_they_are_read_and_looked_for(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    path: Path = request.getfixturevalue(kind)
    counts: list[tuple[int, int]] = []
    with open_store(tmp_path / "data") as store:
        work = read_and_think(
            store, known_of(store), [path], {}, lambda done, whole: counts.append((done, whole))
        )
        found = work(lambda _done: None)
    assert isinstance(found, Thought)
    read = [done for done, whole in counts if not whole]
    looked = [done for done, whole in counts if whole == MANY]
    assert read == sorted(read)
    assert looked == sorted(looked)
    assert len(read) > 5
    assert (read[-1], looked[-1]) == (MANY - 1, MANY - 1)


@pytest.mark.parametrize("stop_at", [100, MANY + 100])
def test_it_stops_amid_the_rows(stop_at: int, cards: Path, tmp_path: Path) -> None:
    passed = 0

    def count(_done: int, _whole: int) -> None:
        nonlocal passed
        passed += 50

    def progress(_done: int) -> None:
        if passed >= stop_at:
            raise CancelledError

    with open_store(tmp_path / "data") as store:
        work = read_and_think(store, known_of(store), [cards], {}, count)
        with pytest.raises(CancelledError):
            work(progress)
    assert passed < stop_at + 100


def test_the_window_counts_and_collects_again_afterwards(
    desktop: Desktop, qtbot: QtBot, cards: Path
) -> None:
    window = desktop.show("people")
    window.desk.bringing_files.emit([cards])
    dialog = desktop.dialog(ImportDialog)
    assert not gc.isenabled()
    qtbot.waitUntil(dialog.bring_button.isVisible)
    assert dialog.working_step.counted.text() == "Looking who is here already: 419 of 420"
    assert (dialog.working_step.bar.maximum(), dialog.working_step.bar.value()) == (420, 419)
    QTest.mouseClick(dialog.bring_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.page.rows == MANY)
    assert gc.isenabled()


def test_a_dialog_that_is_left_lets_go_as_well(desktop: Desktop, qtbot: QtBot, cards: Path) -> None:
    window = desktop.show("people")
    window.desk.bringing_files.emit([cards])
    dialog = desktop.dialog(ImportDialog)
    qtbot.waitUntil(dialog.bring_button.isVisible)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desktop.settle()
    assert gc.isenabled()
    assert _count(desktop) == 0


def _count(desktop: Desktop) -> int:
    found: list[int] = []
    window = desktop.window

    def ask(store: Store) -> int:
        return store.people.count()

    window.desk.store.ask(ask, found.append, owner=window)
    desktop.settle()
    return found[0]

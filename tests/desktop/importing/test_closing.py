"""An import that is left while it reads, at whichever moment: nothing is told to what is gone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.jobs.importing.known import Known
from cards.jobs.importing.proposals import Choices, ImportPlan
from cards.store import Store
from desktop.importing.dialog import ImportDialog
from desktop.importing.working import Count, Found, Thought, Told, read_and_think
from desktop.window import MainWindow
from desktop.work import Progress
from tests.desktop.importing.import_given import CARDS
from tests.desktop.stage import Desktop

MANY = 420
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {n}\r\nEMAIL:p{n}@x.example\r\nEND:VCARD\r\n"
ESCAPE = Qt.Key.Key_Escape


def leave(dialog: ImportDialog) -> None:
    """Close it as Esc does; what it wished for before may still be on its way."""
    if dialog.isVisible():
        QTest.keyClick(dialog, ESCAPE)


def at_once(dialog: ImportDialog) -> None:
    """Before the store has said who is known."""
    leave(dialog)


def as_the_first_are_counted(dialog: ImportDialog) -> None:
    dialog.session.counting.connect(lambda *_counted: leave(dialog))


def as_the_first_file_is_read(dialog: ImportDialog) -> None:
    dialog.session.reading.connect(lambda _done: leave(dialog))


def as_they_are_looked_for(dialog: ImportDialog) -> None:
    dialog.session.counting.connect(lambda _done, whole: leave(dialog) if whole else None)


def as_the_list_comes(dialog: ImportDialog) -> None:
    dialog.session.planned.connect(lambda _thought: leave(dialog))


def right_after_a_choice(dialog: ImportDialog) -> None:
    def choose(_thought: object) -> None:
        dialog.look_step.model.tick(0, on=False)
        leave(dialog)

    dialog.session.planned.connect(choose)


MOMENTS = [
    at_once,
    as_the_first_are_counted,
    as_the_first_file_is_read,
    as_they_are_looked_for,
    as_the_list_comes,
    right_after_a_choice,
]


def quiet(qtbot: QtBot, desktop: Desktop, window: MainWindow) -> None:
    """Wait until no job runs and no dialogue of the import is left."""
    qtbot.waitUntil(lambda: not [each for each in threading.enumerate() if each.name == "task"])
    qtbot.waitUntil(lambda: not window.findChildren(ImportDialog))
    desktop.settle()


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.vcf"
    path.write_text("".join(CARD.format(n=n) for n in range(MANY)), encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda each: str(each.__name__))
def test_it_may_be_left_at_any_moment(
    qtbot: QtBot, desktop: Desktop, many: Path, moment: Callable[[ImportDialog], None]
) -> None:
    window = desktop.show("people")
    window.desk.bringing_files.emit([many])
    moment(window.findChildren(ImportDialog)[0])
    quiet(qtbot, desktop, window)
    assert gc.isenabled()


def test_a_store_that_answers_after_it_was_left_begins_nothing(
    qtbot: QtBot, desktop: Desktop, many: Path
) -> None:
    window = desktop.show("people")
    answered = threading.Event()

    def leave_late(_none: object) -> None:
        # Who is known is on its way by now, and comes before the dialogue is taken apart.
        assert answered.wait(10)
        leave(window.findChildren(ImportDialog)[0])

    window.desk.store.ask(lambda _store: None, leave_late, owner=window)
    window.desk.bringing_files.emit([many])
    window.desk.store.ask(lambda _store: answered.set(), owner=window)
    quiet(qtbot, desktop, window)
    assert gc.isenabled()


def test_a_reader_that_counts_after_it_was_left_reaches_nobody(
    qtbot: QtBot, desktop: Desktop, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting, gone = threading.Event(), threading.Event()

    def slow(
        store: Store,
        known: Known,
        paths: Sequence[Path],
        told: Told,
        count: Count,
        before: tuple[ImportPlan, Choices] | None = None,
    ) -> Callable[[Progress], Found | Thought]:
        def work(progress: Progress) -> Found | Thought:
            counting.set()
            assert gone.wait(10)
            count(1, 0)
            return read_and_think(store, known, paths, told, count, before)(progress)

        return work

    monkeypatch.setattr("desktop.importing.session.read_and_think", slow)
    window = desktop.show("people")
    window.desk.bringing_files.emit([many])
    qtbot.waitUntil(counting.is_set)
    leave(window.findChildren(ImportDialog)[0])
    qtbot.waitUntil(lambda: not window.findChildren(ImportDialog))
    gone.set()
    quiet(qtbot, desktop, window)


def test_the_window_may_be_closed_with_it(desktop: Desktop, qtbot: QtBot, many: Path) -> None:
    window = desktop.show("people")
    window.desk.bringing_files.emit([many])
    dialog = window.findChildren(ImportDialog)[0]
    with qtbot.waitSignal(dialog.session.counting):
        pass
    # The rest is as at the end of every test: all is closed while it reads.


def test_a_paste_may_be_left_at_once(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show("people")
    answered = threading.Event()

    def leave_late(_none: object) -> None:
        assert answered.wait(10)
        leave(window.findChildren(ImportDialog)[0])

    window.desk.bringing_in.emit()
    dialog = window.findChildren(ImportDialog)[0]
    dialog.start_step.pasted.setPlainText(CARDS)
    window.desk.store.ask(lambda _store: None, leave_late, owner=window)
    QTest.mouseClick(dialog.start_step.read_button, Qt.MouseButton.LeftButton)
    window.desk.store.ask(lambda _store: answered.set(), owner=window)
    quiet(qtbot, desktop, window)
    assert gc.isenabled()

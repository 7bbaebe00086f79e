"""What the window does when its store, its folder or the program itself lets it down."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cards.store import open_store
from desktop.dialogs.person import PersonDialog
from desktop.doorbell import socket_name
from desktop.faults import FaultDialog, FaultTeller
from desktop.notes.editor import NoteEditor
from desktop.single import FrontDoor, knock
from tests.desktop.notes_given import asked, notes_page, three_notes
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
SAID: dict[str, str] = {}
WORDS = " And the early shift."


def type_at_end(editor: NoteEditor, words: str = WORDS) -> None:
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, words)


def stored(folder: Path) -> list[str]:
    with open_store(folder, write=False) as store:
        return [row.note.text for row in store.notes.rows()]


def test_a_store_taken_away_keeps_what_is_typed_and_takes_it_when_it_is_back(
    desktop: Desktop, fill: Fill, data: Path, qtbot: QtBot
) -> None:
    fill(three_notes)
    editor = notes_page(desktop, qtbot).panel.editor
    window = desktop.window
    away = data.rename(data.with_name("away"))
    type_at_end(editor)
    qtbot.waitUntil(window.store_banner.isVisible)
    assert "no longer there" in window.store_banner.text.text()
    assert window.store_banner.copy.isVisible()
    QTest.mouseClick(window.store_banner.copy, LEFT)
    assert WORDS in QGuiApplication.clipboard().text()
    assert not data.exists()
    away.rename(data)
    QTest.mouseClick(window.store_banner.again, LEFT)
    qtbot.waitUntil(lambda: not editor.is_unsaved)
    qtbot.waitUntil(lambda: not window.store_banner.isVisible())
    assert any(WORDS in text for text in stored(data))


def test_a_window_does_not_close_over_words_that_are_in_no_store(
    desktop: Desktop, fill: Fill, data: Path, qtbot: QtBot
) -> None:
    fill(three_notes)
    editor = notes_page(desktop, qtbot).panel.editor
    window = desktop.window
    away = data.rename(data.with_name("away"))
    type_at_end(editor)
    assert not window.close()
    assert window.store_banner.elsewhere.isVisible()
    assert "once more" in window.store_banner.text.text()
    assert window.close()
    away.rename(data)


def test_a_folder_that_cannot_be_written_opens_to_read(
    desktop: Desktop, fill: Fill, data: Path, qtbot: QtBot
) -> None:
    fill(three_notes)
    # Root may write anywhere, but not open a folder as a lock.
    (data / "cordially.lock").unlink()
    (data / "cordially.lock").mkdir()
    editor = notes_page(desktop, qtbot).panel.editor
    window = desktop.window
    assert window.store_banner.isVisible()
    assert "change nothing" in window.store_banner.text.text()
    assert editor.isReadOnly()
    assert "bread" in editor.toPlainText()
    assert window.error_bar.isHidden()
    PersonDialog.ask(window.desk, window, 0, lambda _saved: None)
    qtbot.waitUntil(window.error_bar.isVisible)
    assert not [dialog for dialog in window.findChildren(PersonDialog) if dialog.isVisible()]
    for page in ("today", "applications", "people", "printing", "lessons"):
        if page in window._entries:
            window.side_bar.chosen.emit(page)
            desktop.settle()
    (data / "cordially.lock").rmdir()
    QTest.mouseClick(window.store_banner.again, LEFT)
    qtbot.waitUntil(lambda: desktop.window is not window)
    assert not desktop.window.store_banner.isVisible()


def test_what_is_typed_into_a_form_outlives_the_program(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(three_notes)
    window = desktop.show("people")
    PersonDialog.ask(window.desk, window, 0, lambda _saved: None)
    dialog = desktop.dialog(PersonDialog)
    QTest.keyClicks(dialog.full_name, "Kai Bra")
    QTest.keyClicks(dialog.note, "tall, likes rye")
    qtbot.waitUntil(
        lambda: "likes rye" in asked(desktop, lambda store: store.typed()), timeout=1500
    )
    # What is in the store now is what the next start finds after a kill.
    kept = asked(desktop, lambda store: store.typed())
    dialog.reject()
    desktop.settle()
    window.desk.set_aside.data.clear()
    assert window.desk.set_aside.take_over(kept)
    PersonDialog.ask(window.desk, window, 0, lambda _saved: None)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(PersonDialog)))
    again = next(d for d in window.findChildren(PersonDialog) if d.isVisible())
    assert (again.full_name.text(), again.note.value()) == ("Kai Bra", "tall, likes rye")
    QTest.keyClicks(again.full_name, "ndt")
    again.full_name.setText("Kai Brandt")
    again.save()
    qtbot.waitUntil(lambda: not window.desk.set_aside)
    assert asked(desktop, lambda store: store.typed()) == "[]"


def test_a_second_start_has_the_first_window_come_to_the_front(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    assert not knock(tmp_path)
    door = FrontDoor(tmp_path, qapp)
    assert Path(door.path).stat().st_mode & 0o077 == 0
    heard: list[bool] = []
    door.knocked.connect(lambda: heard.append(True))
    second = QProcess()
    code = "import sys, pathlib, desktop.single as s; print(s.knock(pathlib.Path(sys.argv[1])))"
    second.setWorkingDirectory(str(Path(__file__).parents[2]))
    with qtbot.waitSignal(second.finished):
        second.start(sys.executable, ["-c", code, str(tmp_path)])
    assert (second.readAllStandardOutput().data(), heard) == (b"True\n", [True])
    assert socket_name(tmp_path) != socket_name(tmp_path / "other")
    door.close()
    assert not knock(tmp_path)
    door.deleteLater()


def test_a_second_start_hands_over_the_files_it_was_given(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    door = FrontDoor(tmp_path, qapp)
    files = [
        tmp_path / "two people.vcf ",
        tmp_path / "Einladung – Łódź.ics",
        Path("/x/b\udcff.eml"),
    ]
    code = (
        "import sys, pathlib, desktop.single as s;"
        "print(s.knock(*[pathlib.Path(sys.argv[1]), list(map(pathlib.Path, sys.argv[2:]))]))"
    )
    root = Path(__file__).parents[2]
    with qtbot.waitSignal(door.bringing, timeout=20_000) as told:
        second = subprocess.Popen([sys.executable, "-c", code, tmp_path, *files], cwd=root)
    assert told.args == [files]
    assert second.wait(20) == 0
    door.close()
    door.deleteLater()


def test_a_fault_of_ours_is_logged_saved_and_told_once(
    desktop: Desktop, fill: Fill, data: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(three_notes)
    editor = notes_page(desktop, qtbot).panel.editor
    window = desktop.window
    teller = FaultTeller(data, lambda: window)
    type_at_end(editor)
    for _ in range(3):
        try:
            SAID["Ana Ruiz"]
        except KeyError:
            kind, error, trace = sys.exc_info()
            assert kind is not None
            assert error is not None
            teller.tell(kind, error, trace)
    qtbot.waitUntil(lambda: not editor.is_unsaved)
    (dialog,) = window.findChildren(FaultDialog)
    QTest.mouseClick(dialog.copy_button, LEFT)
    report = QGuiApplication.clipboard().text()
    log = (data / "logs" / "faults.log").read_text()
    said = capsys.readouterr().err
    for text in (report, log, said):
        assert "KeyError" in text
        assert "test_surroundings.py" in text
        assert "Ana" not in text
    assert log.count("KeyError") == 3
    QTest.mouseClick(dialog.close_button, LEFT)
    assert any(
        WORDS in text for text in asked(desktop, lambda s: [r.note.text for r in s.notes.rows()])
    )

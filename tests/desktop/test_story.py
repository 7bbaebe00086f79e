"""The whole story by clicks and keys: from an empty store to eight cards in the post."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cards.layout.envelopes import find_envelope
from cards.layout.stocks import find_stock
from cards.model.geometry import Size
from cards.model.notes import EventKind, NoteRow
from desktop.dialogs.application import ApplicationDialog
from desktop.dialogs.company import CompanyDialog
from desktop.dialogs.interview import InterviewDialog
from desktop.dialogs.sender import SenderDialog
from desktop.pages.applications import ApplicationsPage
from desktop.pages.notes import NotesPage
from desktop.pages.printing import PrintPage
from tests.desktop.notes_given import asked, at_rest, looked_into, save_as
from tests.desktop.pdf_tools import read_back
from tests.desktop.stage import Desktop

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PRINTED, MAILED = EventKind.PRINTED, EventKind.MAILED
MET = {
    "Zoë Åkerström": "how the night shift hands over to the morning",
    "Siobhán O'Rourke": "the new planning tool",
    "Pieter van der Meulen": "his dog and the ferry across the Elbe",
    "María José de la Cruz Ibáñez": "why a late ship costs less than a wrong one",
    "Wulandari": "the first hundred days",
    "Jean-Baptiste Castaing": "leaving banking for harbours",
    "Marguerite Hollingsworth-Vandenberghe": "the model of the old harbour in the lobby",
    "Tomasz Błażejewski": "asking about the crane data first",
}
ADDRESS = {"street": "12 Quay Road", "postcode": "EH6 6JB", "city": "Leith"}
ADDED = "PS: I looked up the old harbour."
TOOLS = ("pdftotext", "pdfinfo", "pdffonts", "qpdf")


@pytest.mark.skipif(
    not all(shutil.which(tool) for tool in TOOLS), reason="poppler and qpdf are not installed"
)
def test_from_an_empty_store_to_eight_cards_in_the_post(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop.show()
    say_who_signs(desktop)
    add_the_application(desktop, qtbot)
    add_the_interview(desktop, qtbot)
    notes = write_for_everyone(desktop, qtbot)
    change_one_note(desktop, qtbot, notes)
    make_all_ready(desktop, qtbot, notes)
    printing = save_both(desktop, qtbot, tmp_path)
    check_the_files(desktop, tmp_path)
    answer_and_post(desktop, qtbot, printing)
    before = rows_of(desktop)
    old = desktop.window
    old.close()
    old.deleteLater()
    everything_is_still_there(desktop, qtbot, before)


def rows_of(desktop: Desktop) -> tuple[NoteRow, ...]:
    return asked(desktop, lambda store: store.notes.rows())


def states(desktop: Desktop) -> set[EventKind]:
    return {row.state for row in rows_of(desktop)}


def press(desktop: Desktop, name: str) -> None:
    """Click the visible button with this name on the page shown."""
    buttons = desktop.window.page.findChildren(QPushButton)
    button = next(b for b in buttons if b.isVisible() and b.accessibleName() == name)
    QTest.mouseClick(button, LEFT)


def come_back(desktop: Desktop, qtbot: QtBot) -> None:
    """Make the window the active one, as a desktop does when a dialog has closed."""
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)


def paste(field: QWidget, text: str) -> None:
    """Paste a text, as Qt's tests can only type the letters of Latin-1."""
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)


def say_who_signs(desktop: Desktop) -> None:
    QTest.mouseClick(desktop.window.side_bar.sender_button, LEFT)
    dialog = desktop.dialog(SenderDialog)
    QTest.keyClicks(dialog.full_name, "Maya Lindqvist")
    home = {"street": "3 Mill Lane", "postcode": "LS1 4AP", "city": "Leeds"}
    for name, typed in home.items():
        QTest.keyClicks(dialog.fields[name].control, typed)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    desktop.settle()


def add_the_application(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.page
    assert isinstance(page, ApplicationsPage)
    QTest.mouseClick(page.empty.action, LEFT)
    dialog = desktop.dialog(ApplicationDialog)
    QTest.keyClicks(dialog.company.field, "Tidewell Freight")
    QTest.keyClicks(dialog.job_title, "Data Engineer")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: page.rows == 1)
    desktop.settle()
    press(desktop, "Edit the company")
    company = desktop.dialog(CompanyDialog)
    for name, typed in ADDRESS.items():
        QTest.keyClicks(company.fields[name].control, typed)
    QTest.mouseClick(company.save_button, LEFT)
    qtbot.waitUntil(lambda: ADDRESS["street"] in page.panel.text())
    desktop.settle()


def add_the_interview(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.page
    assert isinstance(page, ApplicationsPage)
    QTest.mouseClick(page.panel.interview_button, LEFT)
    dialog = desktop.dialog(InterviewDialog)
    for number, (name, topic) in enumerate(MET.items()):
        if number:
            QTest.mouseClick(dialog.interviewers.add_button, LEFT)
        block = dialog.interviewers.blocks[number]
        paste(block.name, name)
        QTest.keyClicks(block.talked_about, topic)
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(page.panel.write_button.isVisible)
    desktop.settle()


def write_for_everyone(desktop: Desktop, qtbot: QtBot) -> NotesPage:
    page = desktop.window.page
    assert isinstance(page, ApplicationsPage)
    QTest.mouseClick(page.panel.write_button, LEFT)
    qtbot.waitUntil(lambda: isinstance(desktop.window.page, NotesPage))
    notes = desktop.window.page
    assert isinstance(notes, NotesPage)
    qtbot.waitUntil(lambda: notes.rows == len(MET))
    come_back(desktop, qtbot)
    at_rest(desktop, qtbot, notes)
    assert [row.person.full_name for row in rows_of(desktop)] == list(MET)
    return notes


def change_one_note(desktop: Desktop, qtbot: QtBot, notes: NotesPage) -> None:
    card = notes.panel.side.card
    before = card.picture
    assert before is not None
    notes.panel.editor.setFocus()
    notes.panel.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(notes.panel.editor, Qt.Key.Key_Return)
    QTest.keyClicks(notes.panel.editor, ADDED)
    at_rest(desktop, qtbot, notes)
    assert card.picture is not None
    assert card.picture.image != before.image
    assert card.picture.text.endswith(ADDED)


def make_all_ready(desktop: Desktop, qtbot: QtBot, notes: NotesPage) -> None:
    ids = [row.note.id for row in rows_of(desktop)]
    for upcoming in (*ids[1:], 0):
        QTest.keyClick(notes.panel.editor, Qt.Key.Key_Return, CONTROL)
        if upcoming:
            qtbot.waitUntil(partial(is_on_the_desk, notes, upcoming))
        at_rest(desktop, qtbot, notes)
    assert states(desktop) == {EventKind.APPROVED}


def is_on_the_desk(notes: NotesPage, note_id: int) -> bool:
    return notes.panel.editor.note_id == note_id


def save_both(desktop: Desktop, qtbot: QtBot, folder: Path) -> PrintPage:
    QTest.keyClick(desktop.window, Qt.Key.Key_5, CONTROL)
    page = desktop.window.page
    assert isinstance(page, PrintPage)
    looked_into(desktop, qtbot, page)
    assert all(row.check is not None and row.check.ok for row in page.ready.model.rows())
    QTest.mouseClick(page.save.cards_button, LEFT)
    save_as(desktop, folder / "cards.pdf")
    qtbot.waitUntil(lambda: len(page.runs) == 1 and not page.save.working)
    QTest.mouseClick(page.save.envelopes_button, LEFT)
    save_as(desktop, folder / "envelopes.pdf")
    qtbot.waitUntil((folder / "envelopes.pdf").exists)
    qtbot.waitUntil(lambda: not page.save.working)
    come_back(desktop, qtbot)
    return page


def check_the_files(desktop: Desktop, folder: Path) -> None:
    rows = rows_of(desktop)
    stock = find_stock(rows[0].note.look.stock)
    cards, envelopes = read_back(folder / "cards.pdf"), read_back(folder / "envelopes.pdf")
    assert list(cards.texts) == [" ".join(row.note.text.split()) for row in rows]
    assert ADDED in cards.texts[0]
    assert len(set(cards.texts)) == len(MET)
    for name, text in zip(MET, envelopes.texts, strict=True):
        assert all(part in text for part in (name, "Tidewell Freight", *ADDRESS.values()))
        assert "Maya Lindqvist" in text
    for file, size in (
        (cards, stock.sheet),
        (envelopes, find_envelope(stock.envelope).size),
    ):
        assert file.pages == len(MET)
        assert all(is_size(found, size) for found in file.sizes)
        assert file.fonts_embedded


def is_size(found: tuple[float, float], size: Size) -> bool:
    """Whether a page is as large as it should be, to a tenth of a millimetre."""
    tenth = 0.2835
    return abs(found[0] - size.width) <= tenth and abs(found[1] - size.height) <= tenth


def answer_and_post(desktop: Desktop, qtbot: QtBot, page: PrintPage) -> None:
    QTest.mouseClick(page.runs[0].yes, LEFT)
    qtbot.waitUntil(lambda: page.posting.model.rowCount() == len(MET))
    desktop.settle()
    assert states(desktop) == {PRINTED}
    QTest.mouseClick(page.posting.mail_button, LEFT)
    qtbot.waitUntil(lambda: not page.posting.model.rowCount())
    desktop.settle()
    assert states(desktop) == {MAILED}
    QTest.keyClick(desktop.window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: page.posting.model.rowCount() == len(MET))
    desktop.settle()
    assert states(desktop) == {PRINTED}
    QTest.keyClick(desktop.window, Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: not page.posting.model.rowCount())
    desktop.settle()
    assert states(desktop) == {MAILED}


def everything_is_still_there(desktop: Desktop, qtbot: QtBot, before: tuple[NoteRow, ...]) -> None:
    notes = desktop.show("notes").page
    assert isinstance(notes, NotesPage)
    at_rest(desktop, qtbot, notes)
    assert rows_of(desktop) == before
    assert states(desktop) == {MAILED}
    assert notes.panel.editor.toPlainText().endswith(ADDED)
    assert asked(desktop, lambda store: store.sender().full_name) == "Maya Lindqvist"
    kinds = asked(desktop, lambda store: [event.kind for event in store.notes.events(1)])
    assert EventKind.UNDONE in kinds
    assert kinds[-1] is MAILED
    assert not asked(desktop, lambda store: store.runs.waiting())

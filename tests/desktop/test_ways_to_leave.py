"""Another wording, and each way a text leaves the desk: e-mail, LinkedIn, the telephone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.jobs.notes import Wording, write_notes_to
from cards.model.look import Look
from cards.model.notes import Channel, EventKind, Note, Occasion
from cards.store import Store
from desktop.dialogs.company import CompanyDialog
from desktop.fronts.dialog import FrontDialog
from desktop.look.theme import current_colours
from desktop.pages.notes import NotesPage
from desktop.writing.talk import TalkDialog
from tests.desktop.notes_given import asked, at_rest, notes_page, save_as, three_notes
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def some_of_each(store: Store) -> None:
    """Beside the three: a card (4), an e-mail (5) and an invitation (6), as Cordially writes."""
    three_notes(store)
    for occasion, channel in (
        (Occasion.AFTER_NO, Channel.CARD),
        (Occasion.FEEDBACK_REQUEST, Channel.EMAIL),
        (Occasion.LINKEDIN_INVITE, Channel.LINKEDIN),
    ):
        write_notes_to(store, [1], occasion, Look(), wording=Wording(channel=channel), seed=5)


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(some_of_each)
    return notes_page(desktop, qtbot)


def show(desktop: Desktop, qtbot: QtBot, page: NotesPage, note_id: int) -> None:
    page.column.choose(note_id)
    at_rest(desktop, qtbot, page)


def note(desktop: Desktop, note_id: int) -> Note:
    return asked(desktop, lambda store: store.notes.get(note_id))


def views(page: NotesPage) -> list[str]:
    buttons = page.panel.side.views.buttons
    return [view for view, button in buttons.items() if not button.isHidden()]


def test_another_wording_is_one_click_and_one_undo(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    show(desktop, qtbot, page, 4)
    tools, before = page.panel.tools, page.panel.editor.toPlainText()
    assert tools.reword_button.text() == "Another wording"
    QTest.mouseClick(tools.reword_button, LEFT)
    qtbot.waitUntil(lambda: page.panel.editor.toPlainText() != before)
    at_rest(desktop, qtbot, page)
    assert "bread" in page.panel.editor.toPlainText()
    QTest.keyClick(page.panel.editor, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: page.panel.editor.toPlainText() == before)


def test_edits_are_one_undo_away_when_one_starts_again(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    show(desktop, qtbot, page, 4)
    editor, tools = page.panel.editor, page.panel.tools
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, " PS mine")
    edited = editor.toPlainText()
    at_rest(desktop, qtbot, page)
    qtbot.waitUntil(lambda: tools.reword_button.text() == "Start again")
    QTest.mouseClick(tools.reword_button, LEFT)
    qtbot.waitUntil(lambda: tools.reword_button.text() == "Another wording")
    assert "PS mine" not in editor.toPlainText()
    at_rest(desktop, qtbot, page)
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: editor.toPlainText() == edited)
    assert note(desktop, 4).text == edited


def test_only_the_ways_of_a_note_are_offered(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    assert views(page) == ["card", "front", "envelope", "email", "phone"]
    show(desktop, qtbot, page, 5)
    assert views(page) == ["email", "phone"]
    assert not page.panel.side.look.isVisible()
    assert not page.panel.foot.pen_button.isVisible()
    show(desktop, qtbot, page, 6)
    assert views(page) == ["linkedin"]
    show(desktop, qtbot, page, 4)
    assert page.panel.side.card.isVisible()


def test_an_email_is_edited_on_the_desk_and_marked_when_sent(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    show(desktop, qtbot, page, 5)
    email, editor = page.panel.side.email, page.panel.editor
    assert email.body.toPlainText() == editor.toPlainText()
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, " Atlas")
    assert email.body.toPlainText().endswith(" Atlas")
    email.subject.setFocus()
    email.subject.selectAll()
    QTest.keyClicks(email.subject, "One question")
    QTest.mouseClick(email.copy_subject, LEFT)
    assert QGuiApplication.clipboard().text() == "One question"
    QTest.mouseClick(email.copy_button, LEFT)
    assert QGuiApplication.clipboard().text().endswith(" Atlas")
    QTest.mouseClick(email.sent_button, LEFT)
    at_rest(desktop, qtbot, page)
    kept = note(desktop, 5)
    assert (kept.subject, kept.text[-6:]) == ("One question", " Atlas")
    assert page.panel.head.state.accessibleName() == "State: E-mailed"
    assert not email.sent_button.isVisible()
    assert email.subject.isReadOnly()
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(email.sent_button.isVisible)
    assert not email.subject.isReadOnly()


def test_the_subject_typed_last_is_saved_when_the_window_closes(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    from cards.store import open_store

    show(desktop, qtbot, page, 5)
    subject = page.panel.side.email.subject
    subject.setFocus()
    subject.selectAll()
    QTest.keyClicks(subject, "Last words")
    desktop.window.close()
    with open_store(desktop.session.folder) as store:
        assert store.notes.get(5).subject == "Last words"


def test_an_email_beside_a_card_is_read_only(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    show(desktop, qtbot, page, 4)
    QTest.mouseClick(page.panel.side.views.buttons["email"], LEFT)
    desktop.settle()
    email = page.panel.side.email
    assert not email.subject.isVisible()
    assert email.subject_text.toPlainText() == email.subject.text() != ""
    assert email.body.toPlainText() != page.panel.editor.toPlainText()


def test_what_is_read_is_in_full_ink_and_copied_plain(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    show(desktop, qtbot, page, 4)
    QTest.mouseClick(page.panel.side.views.buttons["email"], LEFT)
    desktop.settle()
    body = page.panel.side.email.body
    assert body.isReadOnly()
    assert body.palette().text().color() == QColor(current_colours().ink)
    body.setFocus()
    before = body.toPlainText()
    QTest.keyClicks(body, "typed")
    QTest.keyClick(body, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(body, Qt.Key.Key_C, CONTROL)
    held = QGuiApplication.clipboard().mimeData()
    assert (held.text(), held.hasHtml()) == (before, False)
    QTest.keyClick(body, Qt.Key.Key_Tab)
    assert not body.hasFocus()


def test_a_flat_card_has_a_front_once_something_is_on_it(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    show(desktop, qtbot, page, 4)
    side = page.panel.side
    assert side.front_button.isHidden()
    side.views.choose("front")
    stock = side.look.stock
    stock.set_value("a2-flat")
    stock.activated.emit(stock.currentIndex())
    at_rest(desktop, qtbot, page)
    assert views(page) == ["card", "envelope", "email", "phone"]
    assert side.views.value() == "card"
    QTest.mouseClick(side.front_button, LEFT)
    dialog = desktop.dialog(FrontDialog)
    qtbot.waitUntil(lambda: dialog.settled, timeout=30_000)
    QTest.mouseClick(dialog.fronts.buttons["sprig"], LEFT)
    qtbot.waitUntil(lambda: dialog.settled, timeout=30_000)
    QTest.mouseClick(dialog.keep_button, LEFT)
    qtbot.waitUntil(side.front_button.isHidden)
    at_rest(desktop, qtbot, page)
    assert "front" in views(page)


def test_an_invitation_is_counted_as_one_types(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    show(desktop, qtbot, page, 6)
    linkedin, editor = page.panel.side.linkedin, page.panel.editor
    count = len(editor.toPlainText())
    assert count <= 200
    assert linkedin.count.text() == f"{count} characters"
    assert not linkedin.over.isVisible()
    editor.setPlainText("x" * 201)
    assert linkedin.over.said() == "1 character too many for LinkedIn."
    linkedin.limit.setFocus()
    QTest.keyClick(linkedin.limit, Qt.Key.Key_Down)
    assert not linkedin.over.isVisible()
    QTest.mouseClick(linkedin.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == "x" * 201
    QTest.mouseClick(linkedin.sent_button, LEFT)
    at_rest(desktop, qtbot, page)
    events = asked(desktop, lambda store: store.notes.events(6))
    assert (events[-1].kind, events[-1].detail) == (EventKind.EMAILED, "LinkedIn")


def test_what_to_say_is_read_copied_and_printed(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    show(desktop, qtbot, page, 5)
    side = page.panel.side
    QTest.mouseClick(side.views.buttons["phone"], LEFT)
    desktop.settle()
    first = side.phone.copy_button
    QTest.mouseClick(first, LEFT)
    message = QGuiApplication.clipboard().text()
    assert "Maya" in message
    side.phone.kind.setFocus()
    QTest.keyClick(side.phone.kind, Qt.Key.Key_Down)
    desktop.settle()
    QTest.mouseClick(first, LEFT)
    assert QGuiApplication.clipboard().text() != message
    QTest.mouseClick(side.phone.save_button, LEFT)
    path = desktop.session.folder.parent / "phone.pdf"
    save_as(desktop, path)
    qtbot.waitUntil(path.exists)
    desktop.settle()


def test_what_was_talked_about_is_one_click_away(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    QTest.mouseClick(page.panel.facts.edit_button, LEFT)
    dialog = desktop.dialog(TalkDialog)
    assert dialog.windowTitle() == "Your talk with Ana Ruiz"
    qtbot.waitUntil(dialog.talked_about.hasFocus)
    QTest.keyClicks(dialog.admired, "the calm at noon")
    QTest.keyClicks(dialog.want_to_say, "that I bake at night")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "calm" in page.panel.facts.others.text())
    assert "bake at night" in page.panel.facts.others.text()
    ana, omar, *_ = asked(desktop, lambda store: store.interviews.conversations(1))
    assert (ana.admired, ana.want_to_say) == ("the calm at noon", "that I bake at night")
    assert omar.talked_about == "bread with Omar Haddad"
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(page.panel.facts.others.isHidden)


def test_a_card_without_an_address_has_four_ways_on(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    show(desktop, qtbot, page, 2)
    side = page.panel.side
    QTest.mouseClick(side.views.buttons["envelope"], LEFT)
    ways = side.envelope.missing
    qtbot.waitUntil(ways.add_button.isVisible)
    QTest.mouseClick(ways.company_link, LEFT)
    dialog = desktop.dialog(CompanyDialog)
    assert "attention" in dialog.fields
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.mouseClick(ways.email_link, LEFT)
    assert side.views.value() == "email"
    side.views.choose("envelope")
    QTest.mouseClick(ways.hand_link, LEFT)
    qtbot.waitUntil(ways.post_link.isVisible)
    assert "reception" in ways.said.said()
    assert not ways.add_button.isVisible()
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(ways.add_button.isVisible)

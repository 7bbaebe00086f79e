"""A new note by clicks and keys: any occasion, to one, several or everyone met."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.jobs.referrals import referral_rows
from cards.model.notes import Channel, Note, Occasion, Register
from cards.model.people import Person, Sender
from cards.model.search import Conversation, Interview, Referral, ReferralDirection
from cards.store import Store
from desktop.dialogs.sender import SenderDialog
from desktop.lessons.keeping import Keeping
from desktop.lessons.thanks_dialog import ThanksDialog
from desktop.pages.applications import ApplicationsPage
from desktop.place import Place
from desktop.widgets.fields import TextArea
from desktop.widgets.line_field import TextField
from desktop.writing.ask import write_for
from desktop.writing.new_note import NewNoteDialog
from tests.desktop.notes_given import asked, at_rest, notes_page, three_notes
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def notes(desktop: Desktop) -> list[Note]:
    return asked(desktop, lambda store: [row.note for row in store.notes.rows()])


def with_someone_silent(store: Store) -> None:
    """The three, and Inês, with whom nobody knows what was talked about."""
    three_notes(store)
    ines = store.people.add(Person(full_name="Inês Prado"))
    store.interviews.add(Interview(application_id=1), [Conversation(person_id=ines.id)])


@pytest.fixture
def dialog(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NewNoteDialog:
    fill(with_someone_silent)
    page = notes_page(desktop, qtbot)
    page.column.list.setFocus()
    QTest.keyClick(page.column.list, Qt.Key.Key_N, CONTROL)
    return desktop.dialog(NewNoteDialog)


def closed(desktop: Desktop, qtbot: QtBot) -> None:
    """Wait until the store has taken what the dialogue held."""
    qtbot.waitUntil(lambda: not desktop.window.findChildren(NewNoteDialog))


def pick(desktop: Desktop, dialog: NewNoteDialog, qtbot: QtBot, letters: str) -> None:
    before = len(dialog.for_whom.value())
    picker = dialog.for_whom.picker
    picker.setFocus()
    QTest.keyClicks(picker, letters)
    qtbot.waitUntil(picker.popup.isVisible)
    QTest.keyClick(picker.popup, Qt.Key.Key_Down)
    QTest.keyClick(picker.popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(dialog.for_whom.value()) == before + 1)
    desktop.settle()


def test_a_name_and_a_few_words_make_a_note(
    desktop: Desktop, dialog: NewNoteDialog, qtbot: QtBot
) -> None:
    dialog.occasion.set_value(Occasion.KEEP_IN_TOUCH)
    pick(desktop, dialog, qtbot, "ana")
    QTest.mouseClick(dialog.save_button, LEFT)
    sharing = dialog.asked.fields["sharing"]
    assert sharing.reason.isVisible()
    assert isinstance(sharing.control, TextArea)
    assert sharing.control.hasFocus()
    QTest.keyClicks(sharing.control, "an article on rye, as you asked about it")
    dialog.register.set_value(Register.BRIEF)
    QTest.keyClick(sharing.control, Qt.Key.Key_Return, CONTROL)
    closed(desktop, qtbot)
    desktop.settle()
    made = notes(desktop)[-1]
    assert (made.person_id, made.occasion) == (1, Occasion.KEEP_IN_TOUCH)
    assert made.register is Register.BRIEF
    assert "sharing" in json.loads(made.more)
    page = desktop.window.page
    assert desktop.window.windowTitle().startswith("Notes")
    assert "rye" in made.text
    assert page.column.current == made.id  # type: ignore[attr-defined] # the Notes page


def test_everyone_met_is_one_click_and_one_undo(
    desktop: Desktop, dialog: NewNoteDialog, qtbot: QtBot
) -> None:
    dialog.occasion.set_value(Occasion.AFTER_NO)
    menu = dialog.for_whom.everyone.menu()
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: len(dialog.for_whom.value()) == 4)
    desktop.settle()
    (talk,) = [name for name in dialog.asked.fields if name.startswith("talk:")]
    control = dialog.asked.fields[talk].control
    assert isinstance(control, TextField)
    control.setText("her sourdough of forty years")
    QTest.mouseClick(dialog.save_button, LEFT)
    closed(desktop, qtbot)
    desktop.settle()
    made = [note for note in notes(desktop) if note.occasion is Occasion.AFTER_NO]
    assert len(made) == 4
    assert any("sourdough" in note.text for note in made)
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    desktop.settle()
    assert len(notes(desktop)) == 3
    talks = asked(desktop, lambda store: store.interviews.conversations(2))
    assert [each.talked_about for each in talks] == [""]


def test_one_may_go_on_without_a_talk(
    desktop: Desktop, dialog: NewNoteDialog, qtbot: QtBot
) -> None:
    pick(desktop, dialog, qtbot, "prado")
    assert list(dialog.asked.fields) == ["talk:4"]
    QTest.mouseClick(dialog.save_button, LEFT)
    closed(desktop, qtbot)
    desktop.settle()
    assert notes(desktop)[-1].person_id == 4


def test_only_the_ways_an_occasion_has_are_offered(dialog: NewNoteDialog) -> None:
    def offered() -> list[object]:
        return [dialog.channel.itemData(at) for at in range(dialog.channel.count())]

    assert offered() == [Channel.CARD, Channel.EMAIL]
    dialog.channel.set_value(Channel.EMAIL)
    dialog.occasion.set_value(Occasion.AFTER_NO)
    assert dialog.channel.value() == Channel.EMAIL
    dialog.occasion.set_value(Occasion.LINKEDIN_INVITE)
    assert offered() == [Channel.LINKEDIN]
    dialog.occasion.set_value(Occasion.FEEDBACK_REQUEST)
    assert offered() == [Channel.EMAIL]


def test_headings_cannot_be_chosen_by_keys(dialog: NewNoteDialog) -> None:
    dialog.occasion.setFocus()
    seen = []
    for _ in range(16):
        seen.append(dialog.occasion.value())
        QTest.keyClick(dialog.occasion, Qt.Key.Key_Down)
    assert None not in seen
    assert set(seen) == set(Occasion)


def test_a_name_nobody_has_is_told_beside_the_field(
    dialog: NewNoteDialog,
) -> None:
    QTest.mouseClick(dialog.save_button, LEFT)
    assert dialog.fields["people"].reason.said() == "Whom is it for?"
    QTest.keyClicks(dialog.for_whom.picker, "Nobody Known")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert "list" in dialog.fields["people"].reason.said()
    assert dialog.isVisible()


def test_what_was_typed_is_taken_up_again(
    desktop: Desktop, dialog: NewNoteDialog, qtbot: QtBot
) -> None:
    dialog.occasion.set_value(Occasion.REFERRAL_OFFER)
    dialog.channel.set_value(Channel.EMAIL)
    pick(desktop, dialog, qtbot, "ana")
    control = dialog.asked.fields["candidate"].control
    assert isinstance(control, TextField)
    control.setText("Jonas Weber")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    again = desktop.dialog(NewNoteDialog)
    assert again is not dialog
    assert again.chosen_occasion() is Occasion.REFERRAL_OFFER
    assert again.channel.value() == Channel.EMAIL
    assert again.for_whom.value() == ((1, "Ana Ruiz"),)
    control = again.asked.fields["candidate"].control
    assert isinstance(control, TextField)
    assert control.value() == "Jonas Weber"


def test_a_step_leads_to_a_note_that_is_nearly_written(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(three_notes)
    window = desktop.show("people")
    got: list[Note] = []
    write_for(window.desk, window, 2, 1, Occasion.FEEDBACK_REQUEST, Channel.EMAIL, then=got.extend)
    dialog = desktop.dialog(NewNoteDialog)
    assert dialog.save_button.hasFocus()
    QTest.keyClick(dialog.save_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(got))
    assert (got[0].channel, got[0].person_id) == (Channel.EMAIL, 2)
    assert got[0].subject
    assert desktop.window.page is desktop.window.pages["notes"]


def test_who_signs_is_asked_first(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    def nameless(store: Store) -> None:
        three_notes(store)
        store.set_sender(Sender())

    fill(nameless)
    window = desktop.show("people")
    write_for(window.desk, window, 1, None, Occasion.AFTER_NO)
    dialog = desktop.dialog(NewNoteDialog)
    QTest.mouseClick(dialog.save_button, LEFT)
    sender = desktop.dialog(SenderDialog)
    sender.full_name.setText("Maya Lindqvist")
    QTest.mouseClick(sender.save_button, LEFT)
    closed(desktop, qtbot)
    desktop.settle()
    assert notes(desktop)[-1].occasion is Occasion.AFTER_NO


def test_a_step_of_today_turns_to_the_email(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(three_notes)
    page = notes_page(desktop, qtbot)
    desktop.window.go(Place("notes", "email", 2))
    at_rest(desktop, qtbot, page)
    assert page.column.current == 2
    assert page.panel.side.views.value() == "email"


def test_writing_to_everyone_asks_first_for_talks_nobody_wrote_down(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(with_someone_silent)
    window = desktop.show("applications")
    page = window.page
    assert isinstance(page, ApplicationsPage)
    QTest.mouseClick(page.panel.write_button, LEFT)
    dialog = desktop.dialog(NewNoteDialog)
    assert dialog.for_whom.value() == ((4, "Inês Prado"),)
    talk = dialog.asked.fields["talk:4"].control
    assert isinstance(talk, TextField)
    assert talk.hasFocus()
    QTest.keyClicks(talk, "rye")
    QTest.keyClick(talk, Qt.Key.Key_Return)
    closed(desktop, qtbot)
    desktop.settle()
    assert "rye" in notes(desktop)[-1].text


def test_a_referral_is_thanked_for_in_the_language_and_way_one_chooses(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    def referred(store: Store) -> None:
        three_notes(store)
        store.referrals.add(Referral(person_id=1, direction=ReferralDirection.RECEIVED))

    fill(referred)
    window = desktop.show("people")
    rows = asked(desktop, lambda store: referral_rows(store, person_id=1))
    Keeping(window.desk, window).thank(rows[0])
    dialog = desktop.dialog(ThanksDialog)
    dialog.helped_with.setPlainText("a word with the baker")
    dialog.channel.set_value(Channel.EMAIL)
    dialog.register.set_value(Register.FORMAL)
    dialog.language.set_value("en-GB")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: not window.findChildren(ThanksDialog))
    desktop.settle()
    made = notes(desktop)[-1]
    assert (made.channel, made.register, made.language) == (
        Channel.EMAIL,
        Register.FORMAL,
        "en-GB",
    )
    assert made.text.endswith("Maya Lindqvist")

"""One's own words by clicks and keys: templates and phrases kept, edited, binned, written with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cards.model.notes import Channel, Occasion
from cards.model.own_words import OwnPhrase, Template
from cards.store import Store
from desktop.pages.notes import NotesPage
from desktop.writing.new_note import NewNoteDialog
from desktop.writing.own_dialogs import PhraseDialog, TemplateDialog
from desktop.writing.own_words import OwnWordsDialog
from desktop.writing.text_tools import sentence_at
from tests.desktop.notes_given import asked, at_rest, notes_page, three_notes
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton


def with_own_words(store: Store) -> None:
    """The three notes, a template and a phrase."""
    three_notes(store)
    store.templates.add(
        Template(
            name="Short", occasion=Occasion.AFTER_NO, text="Dear {given},\n\nThank you.\n\n{name}"
        )
    )
    store.phrases.add(
        OwnPhrase(occasion=Occasion.AFTER_NO, move="door", text="Do call when you bake again.")
    )


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(with_own_words)
    return notes_page(desktop, qtbot)


def button(dialog: OwnWordsDialog, name: str) -> QAbstractButton:
    return next(
        each
        for each in dialog.findChildren(QAbstractButton)
        if each.accessibleName() == name and each.isVisible()
    )


def test_a_note_is_kept_as_template(desktop: Desktop, page: NotesPage, qtbot: QtBot) -> None:
    page.panel.tools.template_action.trigger()
    dialog = desktop.dialog(TemplateDialog)
    assert dialog.text.value().startswith("Dear {given},")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert dialog.fields["name"].reason.isVisible()
    QTest.keyClicks(dialog.name, "Bread")
    dialog.text.setPlainText("Dear {nickname},\n\nHello.")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert "nickname" in dialog.fields["text"].reason.said()
    dialog.text.setPlainText("Dear {given},\n\n{company {fact}}")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert dialog.fields["text"].reason.isVisible()
    dialog.text.setPlainText("Dear ")
    dialog.text.moveCursor(QTextCursor.MoveOperation.End)
    dialog.places.menu().actions()[0].trigger()
    assert dialog.text.toPlainText() == "Dear {given}"
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(TemplateDialog))
    desktop.settle()
    kept = asked(desktop, lambda store: store.templates.list())
    assert [each.name for each in kept] == ["Bread", "Short"]
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    desktop.settle()
    assert len(asked(desktop, lambda store: store.templates.list())) == 1


def test_a_selected_sentence_is_kept_as_a_phrase(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    editor = page.panel.editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert editor.find("Thank you")
    page.panel.tools.phrase_action.trigger()
    dialog = desktop.dialog(PhraseDialog)
    assert dialog.text.value() == "Thank you"
    dialog.text.setPlainText("Thank you for {promise}.")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert "promise" in dialog.fields["text"].reason.said()
    dialog.text.setPlainText("Thank you from all my heart.")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(PhraseDialog))
    desktop.settle()
    kept = asked(desktop, lambda store: store.phrases.list())[-1]
    assert (kept.text, kept.move) == ("Thank you from all my heart.", "thanks")


def test_without_a_selection_it_is_the_sentence_one_stands_in() -> None:
    text = "Dear Ana,\n\nFirst one. The second one! A third.\n\nMaya"
    assert sentence_at(text, text.index("second")) == "The second one!"
    assert sentence_at(text, text.index("First")) == "First one."
    assert sentence_at(text, len(text)) == "Maya"
    assert sentence_at("", 0) == ""


def test_own_words_are_binned_and_taken_back_in_their_dialogue(
    desktop: Desktop, page: NotesPage, qtbot: QtBot
) -> None:
    page.panel.tools.manage_action.trigger()
    dialog = desktop.dialog(OwnWordsDialog)
    QTest.mouseClick(button(dialog, "Move to the bin: Short"), LEFT)
    qtbot.waitUntil(dialog.undo_button.isVisible)
    desktop.settle()
    assert asked(desktop, lambda store: store.templates.list()) == ()
    QTest.mouseClick(dialog.undo_button, LEFT)
    desktop.settle()
    assert len(asked(desktop, lambda store: store.templates.list())) == 1
    QTest.mouseClick(button(dialog, "Edit: Do call when you bake again."), LEFT)
    phrase = desktop.dialog(PhraseDialog)
    assert phrase.move_choice.value() == "door"
    QTest.keyClick(phrase, Qt.Key.Key_Escape)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_note_is_written_from_a_template(desktop: Desktop, page: NotesPage, qtbot: QtBot) -> None:
    page.panel.own_words.manage()
    dialog = desktop.dialog(OwnWordsDialog)
    QTest.mouseClick(button(dialog, "Write with it: Short"), LEFT)
    note = desktop.dialog(NewNoteDialog)
    assert note.chosen_occasion() is Occasion.AFTER_NO
    assert note.channel.value() == Channel.CARD
    assert note.words.currentText() == "Your template “Short”"
    note.for_whom.set_value([(2, "Omar Haddad")])
    desktop.settle()
    QTest.mouseClick(note.save_button, LEFT)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(NewNoteDialog))
    at_rest(desktop, qtbot, page)
    assert page.panel.editor.toPlainText() == "Dear Omar,\n\nThank you.\n\nMaya"


HOSTILE = (
    "{" * 5_001,
    "{{{given}}}" * 2_000 + "{",
    "{given.__class__}",
    "{0}",
    "{given!r}",
    "%(given)s ${given} {unknown}",
    "{company {fact}}",
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_template_is_one_sentence_beside_the_text(
    desktop: Desktop, page: NotesPage, text: str
) -> None:
    page.panel.tools.template_action.trigger()
    dialog = desktop.dialog(TemplateDialog)
    dialog.name.setText("Odd")
    dialog.text.setPlainText(text)
    QTest.mouseClick(dialog.save_button, LEFT)
    assert dialog.isVisible()
    said = dialog.fields["text"].reason.said()
    assert said
    assert len(said) < 600
    assert dialog.text.toPlainText() == text
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_megabyte_is_not_pasted_and_that_is_said(desktop: Desktop, page: NotesPage) -> None:
    QGuiApplication.clipboard().setText("word " * 200_000)
    before = page.panel.editor.toPlainText()
    page.panel.editor.paste()
    assert page.panel.editor.toPlainText() == before
    assert "too long" in desktop.window.toast.text.text()
    page.panel.tools.template_action.trigger()
    dialog = desktop.dialog(TemplateDialog)
    dialog.text.paste()
    assert len(dialog.text.toPlainText()) < 1000
    assert "too long to paste" in dialog.fields["text"].advice.said()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

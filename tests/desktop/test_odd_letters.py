"""Emoji, right-to-left text and broken text in a note: told live, nothing lost, no fault."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.pages.notes import NotesPage
from tests.desktop.notes_given import NAMES, asked, at_rest, notes_page, three_notes
from tests.desktop.stage import Desktop, Fill


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(three_notes)
    return notes_page(desktop, qtbot)


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("Thank you 🎉", "🎉"),
        ("תודה רבה", "left to right"),
        ("شكرا", "left to right"),
        ("Thank you \x00 all", "U+0000"),
        ("Thank you \ud83d all", ""),
    ],
)
def test_what_no_hand_draws_is_said_as_it_is_typed(
    page: NotesPage, desktop: Desktop, qtbot: QtBot, typed: str, named: str
) -> None:
    page.panel.editor.setPlainText(f"Dear Ana,\n\n{typed}\n\nWarmly,\nMaya")
    at_rest(desktop, qtbot, page)
    said = page.panel.fit.reason.said()
    if named:
        assert named in said
        assert NAMES[0] in said
        assert said.count(". ") == 0
    assert not desktop.window.error_bar.isVisible()
    kept = asked(desktop, lambda store: store.notes.get(1).text)
    assert kept == page.panel.editor.toPlainText()


def test_a_joiner_between_letters_is_no_reason_to_complain(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.panel.editor.setPlainText("Dear Ana,\n\nThank\u200d you so\u00admuch.\n\nMaya")
    at_rest(desktop, qtbot, page)
    assert page.panel.fit.fits
    assert page.panel.side.card.picture is not None


@pytest.mark.parametrize("blank", ["", "  \n\n "])
def test_a_note_cleared_and_written_anew_shows_its_card(
    page: NotesPage, desktop: Desktop, qtbot: QtBot, blank: str
) -> None:
    page.panel.editor.setPlainText(blank)
    at_rest(desktop, qtbot, page)
    assert page.panel.fit.reason.said()
    assert not desktop.window.error_bar.isVisible()
    page.panel.editor.setPlainText("Dear Ana,\n\nThank you so much.\n\nWarmly,")
    at_rest(desktop, qtbot, page)
    assert page.panel.fit.fits
    assert page.panel.side.card.picture is not None

"""How envelopes are addressed, chosen beside their picture; the back; what the post doubts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.jobs.envelope_style import AS_NOTE, EnvelopeStyle, ReturnPlace, envelope_style
from cards.model.people import Address, Sender
from cards.store import Store
from desktop.pages.notes import NotesPage
from desktop.widgets.fields import Choice
from tests.desktop.notes_given import NAMES, asked, at_rest, notes_page, save_as, three_notes
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
HOME = Address(street="5 Elm St", city="Portland", region="OR", postcode="97205", country="US")


def with_a_sender(store: Store) -> None:
    three_notes(store)
    store.set_sender(Sender(full_name="Maya Okafor", address=HOME))


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(with_a_sender)
    found = notes_page(desktop, qtbot)
    QTest.mouseClick(found.panel.side.views.buttons["envelope"], LEFT)
    qtbot.waitUntil(lambda: found.panel.side.envelope.preview.picture is not None)
    return found


def _choose(choice: Choice, value: object) -> None:
    choice.set_value(value)
    choice.activated.emit(choice.currentIndex())


def _text(page: NotesPage) -> str:
    picture = page.panel.side.envelope.preview.picture
    return picture.text if picture else ""


def test_the_choices_hold_for_all_envelopes(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    envelope = page.panel.side.envelope
    assert not envelope.turn_button.isVisible()
    assert "Maya Okafor" in _text(page)
    _choose(envelope.choices.hand, AS_NOTE)
    _choose(envelope.choices.place, ReturnPlace.NONE)
    qtbot.waitUntil(lambda: "Maya Okafor" not in _text(page))
    kept = asked(desktop, envelope_style)
    assert kept == EnvelopeStyle(AS_NOTE, ReturnPlace.NONE)
    page.column.choose(3)
    at_rest(desktop, qtbot, page)
    assert envelope.choices.style_chosen() == kept


def test_the_flap_is_shown_and_saved(
    page: NotesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    envelope = page.panel.side.envelope
    _choose(envelope.choices.place, ReturnPlace.FLAP)
    qtbot.waitUntil(lambda: NAMES[0] not in _text(page))
    assert _text(page).startswith("Maya Okafor")
    assert envelope.turn_button.text() == "Show front"
    QTest.mouseClick(envelope.turn_button, LEFT)
    qtbot.waitUntil(lambda: _text(page).startswith(NAMES[0]))
    assert "Maya" not in _text(page)
    QTest.mouseClick(envelope.save_button, LEFT)
    save_as(desktop, tmp_path / "ana.pdf")
    qtbot.waitUntil(lambda: "its back to ana-flaps.pdf" in desktop.window.toast.text.text())
    assert (tmp_path / "ana-flaps.pdf").exists()


def test_doubts_stand_below_the_picture(page: NotesPage, desktop: Desktop, qtbot: QtBot) -> None:
    envelope = page.panel.side.envelope

    def misspell(store: Store) -> None:
        person = store.people.get(store.notes.get(1).person_id)
        store.people.change(replace(person, address=replace(HOME, postcode="9720")))

    asked(desktop, misspell)
    qtbot.waitUntil(lambda: "9720" in envelope.reason.said())
    assert "no postal code" in envelope.reason.said()
    assert envelope.reason.isVisible()
    assert envelope.preview.picture is not None

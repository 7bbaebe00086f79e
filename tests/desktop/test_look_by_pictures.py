"""The look of a note is chosen by pictures: stock, size, pen and variation, each as it will be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.layout.type_sizes import named_sizes
from cards.model.look import Look
from cards.store import Store
from desktop.notes.look_box import LookBox
from desktop.notes.names import VARIATIONS
from desktop.pages.notes import NotesPage
from desktop.widgets.pictured_choice import PicturedChoice
from tests.desktop.notes_given import asked, at_rest, notes_page, three_notes
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
SIZES = named_sizes(Look().hand)


def in_an_odd_size(store: Store) -> None:
    """The third note was given a size and a strength that the window does not offer."""
    three_notes(store)
    store.notes.change_look([3], replace(Look(), size=16.25, variation="0.7"))


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(in_an_odd_size)
    found = notes_page(desktop, qtbot)
    qtbot.waitUntil(lambda: found.panel.side.look.settled)
    return found


def press(choice: PicturedChoice, *keys: Qt.Key) -> None:
    choice.setFocus()
    for key in keys:
        QTest.keyClick(choice, key)


def look_kept(desktop: Desktop, note: int) -> Look:
    return asked(desktop, lambda store: store.notes.get(note).look)


def pictures(choice: PicturedChoice) -> list[QImage]:
    """What stands beside each option in the list."""
    size = choice.view().iconSize()
    rows = [row for row in range(choice.count()) if choice.itemText(row)]
    return [choice.itemIcon(row).pixmap(size).toImage() for row in rows]


def different(images: list[QImage]) -> bool:
    return all(one != other for at, one in enumerate(images) for other in images[:at])


def test_a_size_is_chosen_by_keys_and_taken_back(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    look = page.panel.side.look
    note = page.panel.note_id
    press(look.sizes, Qt.Key.Key_Down)
    at_rest(desktop, qtbot, page)
    assert look_kept(desktop, note).size == SIZES.small
    assert look.sizes.currentText() == "Small"
    press(look.sizes, Qt.Key.Key_End)
    at_rest(desktop, qtbot, page)
    assert look_kept(desktop, note).size == SIZES.large
    desktop.window.desk.undoing.emit()
    at_rest(desktop, qtbot, page)
    assert look_kept(desktop, note).size == SIZES.small
    assert look.sizes.currentText() == "Small"


def test_a_size_keeps_its_name_in_another_hand(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    look = page.panel.side.look
    note = page.panel.note_id
    press(look.sizes, Qt.Key.Key_End)
    at_rest(desktop, qtbot, page)
    look.take_hand("caveat")
    qtbot.waitUntil(lambda: look.look.hand == "caveat")
    at_rest(desktop, qtbot, page)
    kept = look_kept(desktop, note)
    assert (kept.hand, kept.size) == ("caveat", named_sizes("caveat").large)
    qtbot.waitUntil(lambda: look.settled)
    assert look.sizes.currentText() == "Large"


def test_what_is_not_offered_is_shown_as_it_is(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.column.choose(3)
    at_rest(desktop, qtbot, page)
    look = page.panel.side.look
    qtbot.waitUntil(lambda: look.settled)
    assert look.sizes.currentText() == "16.25 pt"
    assert look.variation.currentText() == "0.7"
    assert (look.look.size, look.look.variation) == (16.25, "0.7")


def shown_list(look: LookBox, choice: PicturedChoice, qtbot: QtBot) -> list[QImage]:
    choice.showPopup()
    qtbot.waitUntil(lambda: look.settled)
    found = pictures(choice)
    choice.hidePopup()
    return found


def test_each_option_has_a_picture_of_its_own(page: NotesPage, qtbot: QtBot) -> None:
    look = page.panel.side.look
    for choice in (look.sizes, look.variation):
        found = shown_list(look, choice, qtbot)
        assert not any(image.isNull() for image in found)
        assert different(found)
    assert len(shown_list(look, look.variation, qtbot)) == len(VARIATIONS)
    papers = shown_list(look, look.stock, qtbot)
    assert not any(image.isNull() for image in papers)
    folded, flat, small = papers[:3]
    assert different([folded, flat, small])


def test_pictures_follow_the_pen(page: NotesPage, qtbot: QtBot) -> None:
    look = page.panel.side.look
    before = shown_list(look, look.variation, qtbot)
    QTest.mouseClick(look.pens.swatches["pencil"], LEFT)
    qtbot.waitUntil(lambda: look.settled)
    after = shown_list(look, look.variation, qtbot)
    assert different([before[0], after[0]])


def test_long_lines_sink_at_the_press_of_a_key(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    look = page.panel.side.look
    note = page.panel.note_id
    assert look.sinking.accessibleName() == "Long lines sink"
    look.sinking.setFocus()
    level = look.sinking.grab().toImage()
    QTest.keyClick(look.sinking, Qt.Key.Key_Space)
    at_rest(desktop, qtbot, page)
    assert look_kept(desktop, note).sinking
    assert look.sinking.grab().toImage() != level

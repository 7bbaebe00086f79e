"""Choosing a hand by eye: the control, its gallery, and what a hand cannot draw."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cards.model.look import Look
from desktop.look.theme import DARK_SCHEME, LIGHT_SCHEME, current_theme
from desktop.look.tokens import CARD_PAPER
from desktop.models.hands import HandsModel, hand_rows, lack_of
from desktop.notes.hand_choice import HandChoice
from desktop.notes.hand_gallery import HandGallery
from desktop.notes.pictures import lacking_letters
from desktop.pages.notes import NotesPage
from desktop.widgets.rows import ROW_ROLE
from fonts.catalogue import hands, use_own_hands
from tests.desktop.notes_given import at_rest, notes_page, three_notes
from tests.desktop.stage import Desktop, Fill

FIRST = Look().hand


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(three_notes)
    return notes_page(desktop, qtbot)


@pytest.fixture
def control(page: NotesPage) -> HandChoice:
    return page.panel.side.look.hands


def opened(control: HandChoice, qtbot: QtBot) -> HandGallery:
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: control.gallery.settled)
    return control.gallery


def darkest(image: QImage) -> int:
    step = range(0, image.width(), 2)
    return min(image.pixelColor(x, y).lightness() for x in step for y in range(image.height()))


def test_the_control_shows_the_hand_and_names_it(control: HandChoice, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: control.sample() is not None)
    assert control.accessibleName().startswith("Hand: Nothing You Could Do, ")
    written = control.sample()
    assert written is not None
    assert written.height() > 100
    assert darkest(written) < 120


@pytest.mark.parametrize("scheme", [LIGHT_SCHEME, DARK_SCHEME])
def test_hands_write_on_card_paper_in_both_schemes(
    control: HandChoice, qtbot: QtBot, scheme: str
) -> None:
    theme = current_theme()
    before = theme.choice
    theme.choose(scheme)
    qtbot.waitUntil(lambda: control.sample() is not None)
    image = control.grab().toImage()
    assert image.pixelColor(12, control.height() // 2).name().upper() == CARD_PAPER
    gallery = opened(control, qtbot)
    cell = gallery.list.visualRect(gallery.model.index(0, 0))
    picture = gallery.list.viewport().grab(cell).toImage()
    assert picture.pixelColor(cell.width() - 24, 24).name().upper() == CARD_PAPER
    assert darkest(picture.copy(12, 12, 180, 70)) < 140
    gallery.close()
    theme.choose(before)


def test_the_gallery_holds_every_hand_large_enough_to_judge(
    control: HandChoice, qtbot: QtBot
) -> None:
    gallery = opened(control, qtbot)
    assert gallery.model.rowCount() == len(hands())
    assert gallery.list.hasFocus()
    assert gallery.list.accessibleName() == "Hands"
    first = gallery.list.visualRect(gallery.model.index(0, 0))
    assert first.width() >= 200
    side_by_side = {
        gallery.list.visualRect(gallery.model.index(at, 0)).left() for at in range(len(hands()))
    }
    assert len(side_by_side) in (2, 3)
    for info in hands():
        assert gallery.samples.of(info.id, gallery.look) is not None
    gallery.close()


@pytest.fixture
def damaged(data: Path) -> Iterator[str]:
    """A hand of one's own whose file is damaged, there before the window opens."""
    folder = data / "hands"
    folder.mkdir(parents=True)
    (folder / "own-ana.ttf").write_bytes(b"no face")
    (folder / "own-ana.toml").write_text(
        'id = "own-ana"\nname = "Ana"\nstyle = "your own"\nconnected = false\nscripts = ["Latn"]\n'
        'licence = "own"\nauthor = ""\nleading = 1.3\nword_gap = 1.3\nstroke = 0.06\n',
        encoding="utf-8",
    )
    yield "own-ana"
    use_own_hands(None)


def test_a_damaged_hand_of_ones_own_leaves_the_others_alone(
    damaged: str, control: HandChoice, qtbot: QtBot
) -> None:
    gallery = opened(control, qtbot)
    assert gallery.model.row_of(damaged) < 0
    assert gallery.told.isVisible()
    assert "your hand “Ana” is damaged" in gallery.told.text()
    assert gallery.told.height() >= gallery.told.heightForWidth(gallery.told.width())
    for info in hands():
        drawn = gallery.samples.of(info.id, gallery.look) is not None
        assert drawn == (info.id != damaged), info.id
    gallery.close()


def test_nothing_is_said_where_every_hand_can_be_used(control: HandChoice, qtbot: QtBot) -> None:
    gallery = opened(control, qtbot)
    assert gallery.told.isHidden()
    gallery.close()


def test_the_gallery_says_each_hand_and_which_is_chosen(control: HandChoice, qtbot: QtBot) -> None:
    gallery = opened(control, qtbot)
    said = [
        gallery.model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for at in range(gallery.model.rowCount())
    ]
    chosen = [text for text in said if text.endswith("chosen")]
    assert chosen == [said[gallery.model.row_of(FIRST)]]
    assert gallery.list.currentIndex().row() == gallery.model.row_of(FIRST)
    gallery.close()


def test_arrows_and_enter_take_a_hand(
    page: NotesPage, control: HandChoice, desktop: Desktop, qtbot: QtBot
) -> None:
    gallery = opened(control, qtbot)
    QTest.keyClick(gallery.list, Qt.Key.Key_Right)
    QTest.keyClick(gallery.list, Qt.Key.Key_Down)
    row = gallery.model.row_at(gallery.list.currentIndex().row())
    assert row is not None
    QTest.keyClick(gallery.list, Qt.Key.Key_Return)
    assert not gallery.isVisible()
    at_rest(desktop, qtbot, page)
    assert control.value() == row.info.id != FIRST
    assert page.panel.sheet is not None
    assert page.panel.sheet.note.look.hand == row.info.id
    assert control.hasFocus()


def test_escape_leaves_the_hand_as_it_is(control: HandChoice, qtbot: QtBot) -> None:
    gallery = opened(control, qtbot)
    QTest.keyClick(gallery.list, Qt.Key.Key_Right)
    QTest.keyClick(gallery.list, Qt.Key.Key_Escape)
    assert not gallery.isVisible()
    assert control.value() == FIRST


def test_arrows_on_the_control_turn_to_the_next_hand(
    page: NotesPage, control: HandChoice, desktop: Desktop, qtbot: QtBot
) -> None:
    ids = [info.id for info in hands()]
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_Right)
    assert control.value() == ids[ids.index(FIRST) + 1]
    QTest.keyClick(control, Qt.Key.Key_Left)
    assert control.value() == FIRST
    at_rest(desktop, qtbot, page)


def test_hands_that_cannot_draw_the_note_come_last_and_say_why(
    page: NotesPage, control: HandChoice, desktop: Desktop, qtbot: QtBot
) -> None:
    page.panel.editor.setPlainText("Дорогая Ana,\n\nThank you.\n\nMaya")
    at_rest(desktop, qtbot, page)
    gallery = opened(control, qtbot)
    rows = [gallery.model.row_at(at) for at in range(gallery.model.rowCount())]
    lacking = [row.lacking for row in rows if row is not None]
    assert lacking == sorted(lacking, key=bool)
    assert set(lacking) == {"", "Доргая"}
    last = gallery.model.index(gallery.model.rowCount() - 1, 0)
    assert last.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Cannot draw Д о р г а я")
    gallery.close()


def test_what_a_hand_lacks_is_named_letter_by_letter() -> None:
    assert lacking_letters("Dear Ana") == {info.id: "" for info in hands()}
    assert lack_of("łż") == "Cannot draw ł ż"
    assert lack_of("abcdefghij") == "Cannot draw a b c d e f and more"
    rows = hand_rows("caveat", {hands()[0].id: "ł"})
    assert rows[-1].info is hands()[0]
    model = HandsModel()
    model.show_rows(rows)
    assert model.index(0, 0).data(ROW_ROLE) == rows[0]
    assert model.index(0, 0).data() == rows[0].info.name
    assert QApplication.activePopupWidget() is None

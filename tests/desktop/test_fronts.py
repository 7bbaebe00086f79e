"""Fronts in the window: chosen by pictures, kept for all cards, seen on the whole sheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from cards.jobs.kept_fronts import kept_imposing
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.paper import TwoSided
from desktop.batch.sheet_dialog import SheetDialog
from desktop.fronts.dialog import INITIALS, NONE, PICTURE, WORDS, FrontDialog
from desktop.pages.notes import NotesPage
from tests.desktop.notes_given import all_ready, asked, notes_page, print_page, save_as, three_notes
from tests.desktop.pdf_tools import read_back
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
SLOW = 30_000


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(three_notes)
    return notes_page(desktop, qtbot)


def click(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


@pytest.fixture
def dialog(desktop: Desktop, page: NotesPage, qtbot: QtBot) -> FrontDialog:
    click(page.panel.side.views.buttons["front"])
    click(page.panel.side.front.choose_button)
    found = desktop.dialog(FrontDialog)
    qtbot.waitUntil(lambda: found.settled, timeout=SLOW)
    return found


def test_the_front_is_a_view_of_its_own(dialog: FrontDialog, page: NotesPage, qtbot: QtBot) -> None:
    front = page.panel.side.front
    qtbot.waitUntil(lambda: front.settled, timeout=SLOW)
    bare = front.shown.image
    assert front.caption.text() == "Nothing is printed on it"
    click(dialog.fronts.buttons["sprig"])
    qtbot.waitUntil(lambda: dialog.settled, timeout=SLOW)
    click(dialog.keep_button)
    qtbot.waitUntil(lambda: front.settled and front.shown.image != bare, timeout=SLOW)
    assert front.caption.text() == "The same on all cards"
    assert front.isVisible()
    click(page.panel.side.look.pens.swatches["pencil"])
    inked = front.shown.image
    qtbot.waitUntil(lambda: front.settled and front.shown.image != inked, timeout=SLOW)


def kept(desktop: Desktop) -> Imposing:
    return asked(desktop, kept_imposing)


def test_every_front_is_shown_as_a_picture(dialog: FrontDialog) -> None:
    assert dialog.fronts.value() == NONE
    drawn = {key for key, button in dialog.fronts.buttons.items() if button.image is not None}
    assert drawn == set(dialog.fronts.buttons) - {NONE, PICTURE}
    assert not any(field.isVisible() for field in dialog._fields.values())


def test_a_motif_is_kept_for_all_cards_and_seen_on_both_sides(
    dialog: FrontDialog, page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    click(dialog.fronts.buttons["sprig"])
    QTest.keyClicks(dialog.back, "Made by hand")
    qtbot.waitUntil(lambda: dialog.settled, timeout=SLOW)
    click(dialog.keep_button)
    side = page.panel.side
    qtbot.waitUntil(lambda: bool(side.settled and side.card.leaf_boxes()[1:]), timeout=SLOW)
    wanted = Imposing(front=Front(FrontKind.MOTIF, "sprig"), back="Made by hand")
    assert kept(desktop) == wanted
    assert "Outside and inside" in side.caption.text()
    left, right = side.card.leaf_boxes()
    assert left.right() < right.left()
    click(side.views.buttons["card"])
    click(side.whole_button)
    qtbot.waitUntil(lambda: side.settled, timeout=SLOW)
    assert len(side.card.leaf_boxes()) == 1
    assert "The inside" in side.caption.text()


def test_initials_and_words_are_typed(dialog: FrontDialog, qtbot: QtBot) -> None:
    click(dialog.fronts.buttons[INITIALS])
    assert dialog.initials.isVisible()
    dialog.initials.clear()
    QTest.keyClicks(dialog.initials, "MO")
    assert dialog.value().front == Front(FrontKind.MONOGRAM, "MO")
    click(dialog.fronts.buttons[WORDS])
    assert not dialog.initials.isVisible()
    QTest.keyClick(dialog.words, Qt.Key.Key_End)
    QTest.keyClicks(dialog.words, "!")
    assert dialog.value().front == Front(FrontKind.TEXT, "Thank you!")
    dialog.side.set_value(TwoSided.BY_HAND.value)
    assert dialog.value().two_sided is TwoSided.BY_HAND
    qtbot.waitUntil(lambda: dialog.settled, timeout=SLOW)


def test_ones_own_picture_is_copied_and_a_broken_one_refused(
    dialog: FrontDialog, desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    click(dialog.fronts.buttons[PICTURE])
    assert dialog.file_button.isVisible()
    broken, picture = tmp_path / "broken.png", tmp_path / "me.png"
    broken.write_text("no picture")
    dialog.take_picture(broken)
    qtbot.waitUntil(dialog.error_bar.isVisible, timeout=SLOW)
    assert not dialog.keep_button.isEnabled()
    Image.new("RGB", (300, 200), "teal").save(picture)
    dialog.take_picture(picture)
    qtbot.waitUntil(lambda: dialog.settled and dialog.keep_button.isEnabled(), timeout=SLOW)
    assert "dots an inch" in dialog.note.text()
    picture.unlink()
    click(dialog.keep_button)
    qtbot.waitUntil(lambda: kept(desktop).front is not None, timeout=SLOW)
    front = kept(desktop).front
    assert front
    assert Path(front.value).is_file()


def test_ones_own_drawing_is_sharp_at_any_size_and_what_is_not_drawn_is_named(
    dialog: FrontDialog, desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    click(dialog.fronts.buttons[PICTURE])
    click(dialog.file_button)
    chooser = desktop.dialog(QFileDialog)
    assert "*.svg" in chooser.nameFilters()[0]
    chooser.reject()
    drawing, head = (
        tmp_path / "me.svg",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">',
    )
    drawing.write_text(f"{head}<text>Hi</text></svg>", encoding="utf-8")
    dialog.take_picture(drawing)
    qtbot.waitUntil(dialog.error_bar.isVisible, timeout=SLOW)
    assert "“text”" in dialog.error_bar.text.text()
    drawing.write_text(f'{head}<circle cx="4" cy="4" r="3" fill="teal"/></svg>', encoding="utf-8")
    dialog.take_picture(drawing)
    qtbot.waitUntil(lambda: dialog.settled and dialog.keep_button.isEnabled(), timeout=SLOW)
    assert "sharp at any size" in dialog.note.text()
    drawing.unlink()
    click(dialog.keep_button)
    qtbot.waitUntil(lambda: kept(desktop).front is not None, timeout=SLOW)
    front = kept(desktop).front
    assert front
    assert front.value.endswith(".svg")


def test_what_cannot_be_drawn_is_said_and_not_kept(dialog: FrontDialog, qtbot: QtBot) -> None:
    click(dialog.fronts.buttons[WORDS])
    dialog.words.setText("日")
    qtbot.waitUntil(dialog.error_bar.isVisible, timeout=SLOW)
    assert not dialog.keep_button.isEnabled()
    dialog.words.setText("Yes")
    qtbot.waitUntil(lambda: dialog.settled and dialog.keep_button.isEnabled(), timeout=SLOW)
    assert not dialog.error_bar.isVisible()


def test_the_whole_sheet_has_rulers_and_folds(page: NotesPage, qtbot: QtBot) -> None:
    side = page.panel.side
    click(side.whole_button)
    qtbot.waitUntil(lambda: side.settled, timeout=SLOW)
    assert side.card.picture
    paper = side.card.picture.paper
    assert paper.ruled
    assert len(paper.folds) == len(paper.leaves) == 1


def test_several_cards_are_saved_on_a_sheet_used_in_part(
    desktop: Desktop, fill: Fill, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(all_ready)
    page = print_page(desktop, qtbot)
    bar = page.save
    click(bar.sheets_button)
    dialog = desktop.dialog(SheetDialog)
    assert "3 cards on 2 sheets" in dialog.said.text()
    dialog.cells.setFocus()
    QTest.keyClick(dialog.cells, Qt.Key.Key_Space)
    assert dialog.cells.used == {0}
    dialog.outlines.setChecked(True)
    click(dialog.save_button)
    out = tmp_path / "cards.pdf"
    save_as(desktop, out)
    qtbot.waitUntil(lambda: out.exists() and not bar.working, timeout=SLOW)
    assert [text.count("Dear") for text in read_back(out).texts] == [1, 2]

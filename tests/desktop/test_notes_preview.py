"""The live picture: the true page, crisp on any screen, old while the new one is made."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cards.layout.stocks import find_stock
from cards.model.geometry import POINTS_PER_INCH, inch
from cards.model.look import Look, Pen
from cards.model.notes import Note
from cards.model.people import Person
from desktop.dialogs.person import PersonDialog
from desktop.notes.outcome import outcome_of
from desktop.notes.pictures import card_paper, card_picture, writing_sample
from desktop.notes.room import count_words, words_that_fit
from desktop.pages.notes import NotesPage
from desktop.widgets.card_preview import CardPreview
from tests.desktop.notes_given import NAMES, at_rest, notes_page, save_as, three_notes
from tests.desktop.pdf_tools import read_back
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_access import focusable, is_part

LEFT = Qt.MouseButton.LeftButton
NOTE = Note(id=1, person_id=1, text="Dear Ana,\n\nThank you.\n\nWarmly,\nMaya", seed=5)
ANA = Person(id=1, full_name="Ana Ruiz")


class SharpPreview(CardPreview):
    """A preview on a screen of any density."""

    density = 1.0

    def devicePixelRatioF(self) -> float:
        return self.density


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(three_notes)
    return notes_page(desktop, qtbot)


@pytest.mark.parametrize("density", [1.0, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("whole", [True, False])
def test_a_picture_has_a_pixel_for_each_of_the_screen(
    qtbot: QtBot, density: float, whole: bool
) -> None:
    preview = SharpPreview("The card")
    qtbot.addWidget(preview)
    preview.density = density
    preview.resize(400, 360)
    paper = card_paper(find_stock("a2-folded"), whole=whole)
    preview.expect(paper)
    preview.show_picture(card_picture(NOTE, ANA, paper, preview.dpi()))
    assert preview.picture is not None
    box, image = preview.card_box(), preview.picture.image
    assert abs(box.width() * density - image.width()) <= 1
    assert abs(box.height() * density - image.height()) <= 1
    true = paper.shown.width / paper.shown.height
    assert box.width() / box.height() == pytest.approx(true, rel=0.01)
    assert preview.rect().contains(box.toAlignedRect())


def test_the_inside_is_cut_from_the_true_page() -> None:
    stock = find_stock("a2-folded")
    dpi = 100.0
    whole = card_picture(NOTE, ANA, card_paper(stock, whole=True), dpi).image
    inside = card_picture(NOTE, ANA, card_paper(stock, whole=False), dpi).image
    assert whole.size() == QSize(550, 850)
    assert inside.size() == QSize(550, 425)
    below = whole.copy(0, 425, 550, 425)
    points = [(x, y) for x in range(0, 550, 3) for y in range(0, 425, 3)]
    shades = [
        (below.pixelColor(*at).lightness(), inside.pixelColor(*at).lightness()) for at in points
    ]
    assert sum(abs(cut - drawn) for cut, drawn in shades) < len(points)
    assert min(drawn for _cut, drawn in shades) < 160
    assert stock.sheet.width == inch(5.5)
    assert POINTS_PER_INCH == 72


def test_a_hand_shows_itself_in_its_pen() -> None:
    blue = writing_sample("Thank you", Look(stock="a2-flat"), 96)
    grey = writing_sample("Thank you", Look(stock="a2-flat", pen=Pen.PENCIL), 96)
    assert blue.width() > blue.height() > 20
    assert blue != grey
    assert writing_sample("Thank you", Look(hand="caveat", stock="a2-flat"), 96) != blue


def test_what_fits_is_found_by_adding_words() -> None:
    room = words_that_fit(NOTE.text, NOTE.look)
    words = count_words(NOTE.text)
    longer = NOTE.text.replace("Thank you.", "Thank you for the talk " * ((room - words) // 5))
    assert words < room < 300
    paper = card_paper(find_stock("a2-folded"), whole=False)
    fits = Note(id=1, person_id=1, text=longer, seed=5)
    assert outcome_of(fits, ANA, paper, 72).picture is not None
    over = Note(id=1, person_id=1, text=NOTE.text.replace("Thank you.", "tea " * room * 2))
    outcome = outcome_of(over, ANA, paper, 72)
    assert outcome.picture is None
    assert outcome.error is not None
    assert outcome.room < count_words(over.text)


def test_typing_keeps_the_old_page_marked_until_the_new_one(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    card = page.panel.side.card
    before = card.picture
    assert before is not None
    assert card.accessibleDescription().startswith("Dear Ana")
    QTest.keyClicks(page.panel.editor, "Hello! ")
    assert card.updating
    assert card.picture is before
    assert card.accessibleDescription() == "Updating"
    at_rest(desktop, qtbot, page)
    assert card.picture is not None
    assert card.picture.image != before.image
    assert card.accessibleDescription().startswith("Hello! Dear Ana")


def test_a_text_that_fits_no_more_keeps_the_last_page_faint(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    card = page.panel.side.card
    before = card.picture
    page.panel.editor.setPlainText("word " * 900)
    at_rest(desktop, qtbot, page)
    assert card.picture is before
    assert card.accessibleDescription() == "Not as written"


def test_the_whole_sheet_is_shown_when_asked(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    side = page.panel.side
    QTest.mouseClick(side.whole_button, LEFT)
    at_rest(desktop, qtbot, page)
    assert side.card.picture is not None
    assert side.card.picture.image.height() > side.card.picture.image.width()
    assert "216" in side.caption.text()


def test_an_envelope_without_an_address_leads_to_one(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    side = page.panel.side
    QTest.mouseClick(side.views.buttons["envelope"], LEFT)
    qtbot.waitUntil(lambda: side.envelope.preview.picture is not None)
    assert side.envelope.preview.picture is not None
    assert NAMES[0] in side.envelope.preview.picture.text
    page.column.choose(2)
    at_rest(desktop, qtbot, page)
    assert side.envelope.missing.said.said() == "Omar Haddad has no address yet."
    QTest.mouseClick(side.envelope.missing.add_button, LEFT)
    dialog = desktop.dialog(PersonDialog)
    street = dialog.fields["street"].control
    QTest.keyClicks(street, "4 Dock Street")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: side.envelope.stack.currentIndex() == 0)
    qtbot.waitUntil(lambda: "4 Dock Street" in side.envelope.preview.accessibleDescription())


def test_an_envelope_is_saved_in_any_state(
    page: NotesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    side = page.panel.side
    QTest.mouseClick(side.views.buttons["envelope"], LEFT)
    qtbot.waitUntil(lambda: side.envelope.preview.picture is not None)
    QTest.mouseClick(side.envelope.save_button, LEFT)
    save_as(desktop, tmp_path / "ana.pdf")
    qtbot.waitUntil(lambda: "ana.pdf" in desktop.window.toast.text.text())
    read = read_back(tmp_path / "ana.pdf")
    assert read.pages == 1
    assert NAMES[0] in read.texts[0]
    page.column.choose(2)
    at_rest(desktop, qtbot, page)
    assert not side.envelope.save_button.isVisible()


def test_an_email_is_saved_as_a_draft(
    page: NotesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    email = page.panel.side.email
    QTest.mouseClick(page.panel.side.views.buttons["email"], LEFT)
    qtbot.waitUntil(lambda: bool(email.body.toPlainText()))
    QTest.mouseClick(email.save_button, LEFT)
    save_as(desktop, tmp_path / "ana.eml")
    qtbot.waitUntil((tmp_path / "ana.eml").exists)
    qtbot.waitUntil(lambda: "ana.eml" in desktop.window.toast.text.text())
    assert b"X-Unsent: 1" in (tmp_path / "ana.eml").read_bytes()


@pytest.mark.parametrize("view", ["card", "envelope", "email"])
def test_every_control_of_the_desk_has_a_name(page: NotesPage, desktop: Desktop, view: str) -> None:
    QTest.mouseClick(page.panel.side.views.buttons[view], LEFT)
    desktop.settle()
    nameless: list[QWidget] = [
        each for each in focusable(page) if not each.accessibleName() and not is_part(each)
    ]
    assert not nameless

"""The signature in the window: drawn with mouse and tablet, traced, chosen for a note, signed."""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cards.jobs.signature import FILE, kept_signature
from cards.model.look import Look, Signing
from cards.model.notes import EventKind
from cards.store import Store
from desktop.dialogs.sender import SenderDialog
from desktop.look import tokens
from desktop.notes.look_box import LookBox
from desktop.pages.notes import NotesPage
from desktop.signature.dialog import DRAW, TRACE, SignatureDialog
from desktop.signature.pad import SignaturePad
from fonts.catalogue import ROOM
from resources.sample import load_sample
from tests.desktop.notes_given import (
    all_ready,
    asked,
    at_rest,
    notes_page,
    print_page,
    save_as,
    three_notes,
)
from tests.desktop.pdf_tools import read_back
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
SLOW = 30_000


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(three_notes)
    return notes_page(desktop, qtbot)


@pytest.fixture
def dialog(desktop: Desktop, page: NotesPage) -> SignatureDialog:
    assert page.isVisible()
    menu = desktop.window.top_bar.menu
    next(action for action in menu.actions() if action.text() == "Your signature…").trigger()
    return desktop.dialog(SignatureDialog)


def click(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def path_on(pad: SignaturePad, waves: float = 3.0) -> list[QPointF]:
    wide, high = pad.width(), pad.height()
    return [
        QPointF(wide * (0.2 + 0.6 * t), high * (0.5 + 0.25 * math.sin(waves * 2 * math.pi * t)))
        for t in (step / 60 for step in range(61))
    ]


def draw(pad: SignaturePad, waves: float = 3.0) -> None:
    places = [place.toPoint() for place in path_on(pad, waves)]
    QTest.mousePress(pad, LEFT, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, LEFT, pos=places[-1])


def stylus(kind: QPointingDevice.PointerType) -> QPointingDevice:
    """A tablet's pen, or its other end."""
    return QPointingDevice(
        "tablet",
        7,
        QPointingDevice.DeviceType.Stylus,
        kind,
        QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure,
        1,
        2,
    )


def tablet(
    pad: SignaturePad, device: QPointingDevice, kind: QEvent.Type, place: QPointF, pressure: float
) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else LEFT
    event = QTabletEvent(
        kind,
        device,
        place,
        pad.mapToGlobal(place),
        pressure,
        0,
        0,
        0,
        0,
        0,
        Qt.KeyboardModifier.NoModifier,
        button,
        LEFT,
    )
    QApplication.sendEvent(pad, event)


def settle(dialog: SignatureDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.settled, timeout=SLOW)


def is_shown(dialog: SignatureDialog) -> bool:
    return dialog.sample.image is not None


def strokes(dialog: SignatureDialog) -> int:
    return len(dialog.pad.lines)


def closed(dialog: SignatureDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible(), timeout=SLOW)


def choose(box: LookBox, signing: Signing) -> None:
    """Pick an option as the keyboard does: first letters, then Enter."""
    row = next(at for at in range(box.signing.count()) if box.signing.itemData(at) == signing.value)
    box.signing.setFocus()
    while box.signing.currentIndex() != row:
        down = box.signing.currentIndex() < row
        QTest.keyClick(box.signing, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def test_a_signature_is_drawn_seen_on_a_card_and_kept(
    dialog: SignatureDialog, desktop: Desktop, qtbot: QtBot
) -> None:
    assert not dialog.keep_button.isEnabled()
    draw(dialog.pad)
    draw(dialog.pad, 1.0)
    settle(dialog, qtbot)
    assert is_shown(dialog)
    assert strokes(dialog) == 2
    click(dialog.undo_button)
    settle(dialog, qtbot)
    assert strokes(dialog) == 1
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert strokes(dialog) == 0
    assert not dialog.keep_button.isEnabled()
    assert not is_shown(dialog)
    draw(dialog.pad)
    settle(dialog, qtbot)
    click(dialog.clear_button)
    assert strokes(dialog) == 0
    draw(dialog.pad)
    settle(dialog, qtbot)
    click(dialog.keep_button)
    closed(dialog, qtbot)
    kept = kept_signature(desktop.session.folder).signature
    assert kept is not None
    assert len(kept.strokes) == 1
    wide, high = kept.size
    assert wide > 2 * high


def test_every_control_is_named_tall_enough_and_reached_by_tab(dialog: SignatureDialog) -> None:
    draw(dialog.pad)
    buttons = (dialog.undo_button, dialog.clear_button, dialog.cancel_button)
    for button in buttons:
        assert button.accessibleName()
        assert button.height() >= tokens.CONTROL_HEIGHT
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert "1 stroke" in dialog.pad.accessibleDescription()
    dialog.reject()


def test_a_tablet_presses_and_its_eraser_does_not_write(dialog: SignatureDialog) -> None:
    pad = dialog.pad
    places = path_on(pad)
    for kind in (QPointingDevice.PointerType.Eraser, QPointingDevice.PointerType.Pen):
        device = stylus(kind)
        tablet(pad, device, QEvent.Type.TabletPress, places[0], 0.1)
        for step, place in enumerate(places[1:]):
            pressure = 0.1 + 0.8 * step / len(places)
            tablet(pad, device, QEvent.Type.TabletMove, place, pressure)
        tablet(pad, device, QEvent.Type.TabletRelease, places[-1], 0.0)
    (line,) = pad.lines
    assert line[len(line) * 3 // 4, 2] > 1.15 * line[len(line) // 4, 2]
    dialog.reject()


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    picture = Image.new("RGB", (1200, 700), "white")
    font = ImageFont.truetype(str(ROOM / "faces" / "LaBelleAurore.ttf"), 130)
    ImageDraw.Draw(picture).text((250, 250), "Maya Lind", "navy", font)
    picture.save(tmp_path / "scan.png")
    return tmp_path / "scan.png"


def test_a_scan_shows_before_and_after_and_what_is_no_picture_says_so(
    dialog: SignatureDialog, desktop: Desktop, qtbot: QtBot, scan: Path, tmp_path: Path
) -> None:
    dialog.ways.choose(TRACE)
    dialog.trace.drop_area.given.emit([scan])
    settle(dialog, qtbot)
    assert dialog.trace.before.image is not None
    assert dialog.trace.after.image is not None
    assert dialog.keep_button.isEnabled()
    (tmp_path / "note.txt").write_text("Dear Ana")
    dialog.trace.given.emit(tmp_path / "note.txt")
    settle(dialog, qtbot)
    assert dialog.error_bar.text.text().startswith("note.txt is no picture")
    assert dialog.keep_button.isEnabled()
    dialog.ways.choose(DRAW)
    assert not dialog.keep_button.isEnabled()
    dialog.ways.choose(TRACE)
    click(dialog.keep_button)
    closed(dialog, qtbot)
    kept = kept_signature(desktop.session.folder).signature
    assert kept is not None
    assert kept.strokes == ()


def test_a_damaged_signature_is_told_when_it_is_asked_for(
    page: NotesPage, desktop: Desktop
) -> None:
    (desktop.session.folder / FILE).write_text("{}")
    choose(page.panel.side.look, Signing.MINE)
    dialog = desktop.dialog(SignatureDialog)
    assert "is damaged" in dialog.error_bar.text.text()
    dialog.reject()
    desktop.settle()
    assert page.panel.side.look.signing.value() == Signing.ROOM.value


def test_who_signs_shows_in_the_text_and_is_undone(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    box, editor = page.panel.side.look, page.panel.editor
    (desktop.session.folder / FILE).write_bytes(load_sample().signature)
    assert editor.toPlainText().endswith("Warmly,\nMaya")
    choose(box, Signing.MINE)
    at_rest(desktop, qtbot, page)
    qtbot.waitUntil(lambda: editor.toPlainText().endswith("Warmly,"))
    choose(box, Signing.NAME)
    at_rest(desktop, qtbot, page)
    qtbot.waitUntil(lambda: editor.toPlainText().endswith("Warmly,\nMaya"))
    note = asked(desktop, lambda store: store.notes.get(page.panel.note_id))
    assert note.look.signing is Signing.NAME
    undo = next(a for a in desktop.window.actions() if a.objectName() == "undo")
    undo.trigger()
    at_rest(desktop, qtbot, page)
    qtbot.waitUntil(lambda: editor.toPlainText().endswith("Warmly,"))
    assert box.signing.value() == Signing.MINE.value


def test_one_s_own_signature_is_asked_for_when_there_is_none(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    box = page.panel.side.look
    choose(box, Signing.MINE)
    dialog = desktop.dialog(SignatureDialog)
    draw(dialog.pad)
    settle(dialog, qtbot)
    before = page.panel.side.card.picture
    click(dialog.keep_button)
    closed(dialog, qtbot)
    at_rest(desktop, qtbot, page)
    note = asked(desktop, lambda store: store.notes.get(page.panel.note_id))
    assert note.look.signing is Signing.MINE
    after = page.panel.side.card.picture
    assert before is not None
    assert after is not None
    assert after.image != before.image


def test_a_look_for_all_signs_all(page: NotesPage, desktop: Desktop, qtbot: QtBot) -> None:
    (desktop.session.folder / FILE).write_bytes(load_sample().signature)
    choose(page.panel.side.look, Signing.MINE)
    at_rest(desktop, qtbot, page)
    click(page.panel.side.look.all_button)
    at_rest(desktop, qtbot, page)
    notes = asked(desktop, lambda store: [row.note for row in store.notes.rows()])
    assert {note.look.signing for note in notes} == {Signing.MINE}
    assert all(note.text.endswith("Warmly,") for note in notes)


def test_the_details_show_the_signature_and_removing_it_can_be_undone(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    folder = desktop.session.folder
    (folder / FILE).write_bytes(load_sample().signature)
    page.desk.editing_sender.emit()
    form = desktop.dialog(SenderDialog)
    row = form.signature
    qtbot.waitUntil(lambda: row.picture.image is not None, timeout=SLOW)
    click(row.remove_button)
    assert kept_signature(folder).signature is None
    assert row.said.isVisible()
    assert not row.remove_button.isVisible()
    form.reject()
    click(desktop.window.toast.action)
    assert kept_signature(folder).signature is not None


def all_mine(store: Store) -> None:
    all_ready(store)
    store.notes.change_look([1, 2, 3], Look(signing=Signing.MINE))


def test_cards_are_made_with_room_while_the_signature_is_damaged(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(all_mine)
    page = print_page(desktop, qtbot)
    (desktop.session.folder / FILE).write_text("[")
    click(page.save.cards_button)
    save_as(desktop, tmp_path / "cards.pdf")
    qtbot.waitUntil((tmp_path / "cards.pdf").exists, timeout=SLOW)
    qtbot.waitUntil(lambda: not page.save.working, timeout=SLOW)
    desktop.settle()
    assert "is damaged" in desktop.window.error_bar.text.text()
    assert read_back(tmp_path / "cards.pdf")


def printed(store: Store) -> None:
    three_notes(store)
    store.notes.record([1, 2], EventKind.PRINTED, date(2026, 3, 12))


def test_the_print_page_says_which_cards_are_to_be_signed(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(printed)
    page = print_page(desktop, qtbot)
    posting = page.posting
    assert posting.checklist.to_sign.said().startswith("2 cards leave room for your signature")
    click(posting.checklist.ticks["signed"])
    desktop.settle()
    assert not posting.checklist.to_sign.isVisible()
    states = asked(desktop, lambda store: [row.state for row in store.notes.rows()])
    assert states.count(EventKind.SIGNED) == 2

"""The assistant that learns one's own hand, by clicks: sheet, scans, name, first words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from cards.model.people import Sender
from desktop.hands.assistant import NAME, SCANS, HandAssistant
from desktop.look import tokens
from fonts.catalogue import hands, use_own_hands
from fonts.own.sheet import find_paper
from tests.desktop.stage import Desktop, Fill
from tests.fonts.own.pen import Pen, filled, saved

SLOW = 120_000
"""Milliseconds: reading two pages on a busy machine."""
LETTER = find_paper("letter")


@pytest.fixture(scope="module")
def scans(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder, pen = tmp_path_factory.mktemp("scans"), Pen("PatrickHand")
    left = frozenset({"a.0", "Q.0", "Q.1"})
    return [
        saved(filled(LETTER, page, pen, 150, leave=left), folder / f"{page}.png") for page in (1, 0)
    ]


@pytest.fixture
def assistant(desktop: Desktop, fill: Fill) -> HandAssistant:
    fill(lambda store: store.set_sender(Sender(full_name="Maya Lind")))
    window = desktop.show()
    entry = next(
        action for action in window.top_bar.menu.actions() if action.text() == "Learn your hand…"
    )
    entry.trigger()
    return desktop.dialog(HandAssistant)


@pytest.fixture(autouse=True)
def _no_own_hands_left() -> object:
    yield
    use_own_hands(None)


def click(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def read(qtbot: QtBot, assistant: HandAssistant, paths: list[Path]) -> None:
    assistant.scans.add(paths)
    qtbot.waitUntil(lambda: not assistant.scans.reading, timeout=SLOW)


def test_the_sheet_is_saved_and_offered_to_print(
    assistant: HandAssistant, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = assistant.sheet
    qtbot.waitUntil(lambda: sheet.picture.image is not None, timeout=SLOW)
    sheet.paper.choose("a4")
    sheet.save_to(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert sheet.open_button.isVisible()
    sheet.save_to(tmp_path / "nowhere" / "sheet.pdf")
    assert "nowhere" in assistant.error_bar.text.text()
    assistant.reject()


def test_scans_become_a_hand_that_writes(
    assistant: HandAssistant, desktop: Desktop, qtbot: QtBot, scans: list[Path], tmp_path: Path
) -> None:
    click(assistant.next_button)
    assert assistant.steps.currentIndex() == SCANS
    assert not assistant.next_button.isEnabled()
    drop(assistant, scans)
    qtbot.waitUntil(lambda: not assistant.scans.reading, timeout=SLOW)
    assert rows(assistant.scans.pages) == [
        "1.png, page 2: 154 of 156 read",
        "0.png, page 1: 155 of 156 read",
    ]
    assert "Empty: Q ×2." in assistant.scans.said.said()
    assert assistant.scans.grid.isVisible()
    click(assistant.next_button)
    assert assistant.steps.currentIndex() == NAME
    qtbot.waitUntil(lambda: assistant.name.name.value() == "Maya’s hand")
    click(assistant.name.make_button)
    qtbot.waitUntil(lambda: not assistant.name.making, timeout=SLOW)
    written = assistant.name.written
    assert written is not None
    assert written.sample.width() > 200
    assert "Q" in assistant.name.missing.said()
    assert [info.name for info in hands() if info.own] == ["Maya’s hand"]
    assert assistant.name.again_button.isVisible()
    assistant.name.save_sheet_to(tmp_path / "missing.pdf")
    assert (tmp_path / "missing.pdf").read_bytes().startswith(b"%PDF-")
    assistant.name.save_to(tmp_path / "maya.ttf")
    assert (tmp_path / "maya.ttf").read_bytes()[:4] == b"\0\1\0\0"
    click(assistant.next_button)
    desktop.settle()
    assert (desktop.session.folder / "hands" / "own-mayas-hand.ttf").is_file()


def drop(assistant: HandAssistant, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assistant.scans.drop_area.dropEvent(event)


def rows(pages: QListWidget) -> list[str]:
    return [pages.item(row).text() for row in range(pages.count())]


def test_a_page_that_is_not_here_yet_is_named(
    assistant: HandAssistant, qtbot: QtBot, scans: list[Path]
) -> None:
    assistant.go(SCANS)
    read(qtbot, assistant, [scans[1], scans[1]])
    assert len(assistant.scans.readings) == 2
    assert "Page 2 of the sheet is not here yet." in assistant.scans.said.said()
    read(qtbot, assistant, scans[:1])
    assert "not here yet" not in assistant.scans.said.said()
    assistant.reject()


def test_what_cannot_be_read_says_why_and_can_be_left_out(
    assistant: HandAssistant, qtbot: QtBot, tmp_path: Path
) -> None:
    assistant.go(SCANS)
    (tmp_path / "notes.txt").write_text("no picture")
    read(qtbot, assistant, [tmp_path / "notes.txt", tmp_path / "gone.png"])
    assert rows(assistant.scans.pages) == [
        "notes.txt, could not be read",
        "gone.png, could not be read",
    ]
    assert assistant.scans.said.said().startswith("notes.txt is no picture")
    assert not assistant.scans.grid.isVisible()
    assert not assistant.next_button.isEnabled()
    click(assistant.scans.remove_button)
    click(assistant.scans.remove_button)
    assert assistant.scans.drop_area.isVisible()
    assistant.reject()


def test_a_hand_that_cannot_be_made_says_why_and_keeps_the_scans(
    assistant: HandAssistant, qtbot: QtBot, scans: list[Path]
) -> None:
    assistant.go(SCANS)
    read(qtbot, assistant, scans[:1])
    click(assistant.next_button)
    assistant.name.name.set_value(" – ")
    click(assistant.name.make_button)
    assert assistant.name.field.reason.said() == "A hand needs a name."
    assistant.name.name.set_value("Maya")
    click(assistant.name.make_button)
    qtbot.waitUntil(lambda: not assistant.name.making, timeout=SLOW)
    assert "small letters" in assistant.error_bar.text.text()
    assert not assistant.next_button.isEnabled()
    click(assistant.back_button)
    assert len(assistant.scans.readings) == 1
    assistant.reject()


def test_closing_while_it_reads_stops_and_leaves_nothing(
    assistant: HandAssistant, desktop: Desktop, scans: list[Path]
) -> None:
    assistant.go(SCANS)
    assistant.scans.add(scans)
    assistant.reject()
    desktop.settle()
    assert not (desktop.session.folder / "hands").exists()


def test_every_control_has_a_name_and_room(assistant: HandAssistant) -> None:
    for step in range(assistant.steps.count()):
        assistant.go(step)
        QApplication.processEvents()
        controls: list[QAbstractButton | QLineEdit] = [
            *assistant.findChildren(QAbstractButton),
            *assistant.findChildren(QLineEdit),
        ]
        for control in controls:
            if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert control.accessibleName()
                link = control.property("kind") == "link"
                assert control.height() >= (24 if link else tokens.CONTROL_HEIGHT)
    assistant.reject()

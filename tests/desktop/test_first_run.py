"""The first run: by keyboard alone from nothing to a card as PDF, well within two minutes."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cards.model.people import Person
from desktop.dialogs.base import FormDialog
from desktop.first.card_dialog import FirstCardDialog
from desktop.first.who_dialog import WhoDialog
from desktop.importing.dialog import ImportDialog
from desktop.pages.notes import NotesPage
from desktop.pages.printing import PrintPage
from desktop.pages.today import TodayPage
from tests.desktop.notes_given import asked, at_rest, looked_into
from tests.desktop.stage import Desktop, Fill

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
A_KEY_TAKES = 0.3
"""Seconds: forty words a minute, which is slow typing."""
A_STEP_TAKES = 6.0
"""Seconds to read what stands there and to decide."""
TWO_MINUTES = 120.0


class Hands:
    """Presses keys at whatever has the focus, and counts."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.keys = 0
        self.began = time.monotonic()

    def step(self, name: str) -> None:
        self.steps.append(name)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.keys += 1
        QTest.keyClick(self._focus(), key, modifiers)

    def type(self, text: str) -> None:
        self.keys += len(text)
        QTest.keyClicks(self._focus(), text)

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CONTROL)

    def tell(self) -> float:
        """What it took: the machine's own time, and that of a person who types slowly."""
        machine = time.monotonic() - self.began
        person = machine + self.keys * A_KEY_TAKES + len(self.steps) * A_STEP_TAKES
        sys.stdout.write(
            f"first card: {len(self.steps)} steps, {self.keys} keys, {machine:.1f} s of waiting,"
            f" {person:.0f} s for a slow typist\n"
        )
        return person

    @staticmethod
    def _focus() -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus


def welcome(desktop: Desktop, qtbot: QtBot) -> TodayPage:
    page = desktop.show("today").page
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.welcome)
    return page


def on_top(desktop: Desktop, qtbot: QtBot, kind: type[FormDialog]) -> FormDialog:  # type: ignore[type-arg] # of anything
    dialog = desktop.dialog(kind)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() in dialog.findChildren(QWidget))
    return dialog


def test_the_first_card_takes_well_under_two_minutes(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    page = welcome(desktop, qtbot)
    hands = Hands()
    assert page.welcome.write_button.hasFocus()
    hands.step("Write a first card")
    hands.press(Qt.Key.Key_Return)
    on_top(desktop, qtbot, WhoDialog)
    hands.step("say one's name, skip the address")
    hands.type("Maya Lindqvist")
    hands.press(Qt.Key.Key_S, ALT)
    on_top(desktop, qtbot, FirstCardDialog)
    hands.step("say whom, where and about what")
    hands.type("Ana Ruiz")
    hands.press(Qt.Key.Key_Tab)
    hands.type("Atlas Robotics")
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    hands.type("how the night shift hands over")
    hands.press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: isinstance(desktop.window.page, NotesPage))
    notes = desktop.window.page
    assert isinstance(notes, NotesPage)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    at_rest(desktop, qtbot, notes)
    hands.step("look the draft over, it is ready")
    assert "Ana" in notes.panel.editor.toPlainText()
    hands.press(Qt.Key.Key_Return, CONTROL)
    desktop.settle()
    hands.step("print")
    hands.press(Qt.Key.Key_5, CONTROL)
    printing = desktop.window.page
    assert isinstance(printing, PrintPage)
    looked_into(desktop, qtbot, printing)
    hands.press(Qt.Key.Key_P, CONTROL)
    chooser = desktop.dialog(QFileDialog)
    qtbot.waitUntil(chooser.isActiveWindow)
    hands.step("save the PDF")
    pdf = tmp_path / "card.pdf"
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type(str(pdf))
    hands.keys -= len(str(tmp_path))
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pdf.exists() and not printing.save.working)
    assert pdf.read_bytes().startswith(b"%PDF")
    assert hands.tell() < 0.75 * TWO_MINUTES
    assert len(hands.steps) <= 7
    desktop.settle()
    assert asked(desktop, lambda store: store.sender().full_name) == "Maya Lindqvist"


def test_a_pasted_signature_is_kept_whole(desktop: Desktop, qtbot: QtBot) -> None:
    page = welcome(desktop, qtbot)
    hands = Hands()
    hands.press(Qt.Key.Key_Return)
    who = on_top(desktop, qtbot, WhoDialog)
    assert isinstance(who, WhoDialog)
    hands.press(Qt.Key.Key_S, ALT)
    form = on_top(desktop, qtbot, FirstCardDialog)
    assert isinstance(form, FirstCardDialog)
    hands.paste("Dana Wolfe\nAtlas Robotics\n1200 Market Street\nPhiladelphia, PA 19107\n")
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Return)
    assert form.also.isVisible()
    assert form.company.text() == "Atlas Robotics"
    QTest.keyClicks(form.topic, "the crane data")
    form.save()
    assert not form.fields["sign"].reason.isHidden()
    QTest.keyClicks(form.sign, "Maya")
    form.save()
    qtbot.waitUntil(lambda: desktop.window.page is not page)
    desktop.settle()
    person = asked(desktop, lambda store: store.people.get(1))
    assert (person.full_name, person.address.city) == ("Dana Wolfe", "Philadelphia")
    QTest.keyClick(desktop.window, Qt.Key.Key_Z, CONTROL)
    desktop.settle()


def test_leaving_the_first_run_leaves_nothing(desktop: Desktop, qtbot: QtBot) -> None:
    page = welcome(desktop, qtbot)
    hands = Hands()
    hands.press(Qt.Key.Key_Return)
    on_top(desktop, qtbot, WhoDialog)
    hands.press(Qt.Key.Key_Escape)
    desktop.settle()
    assert page.stack.currentWidget() is page.welcome
    assert asked(desktop, lambda store: store.last_operation()) is None


def test_with_people_there_the_day_is_a_plain_one(desktop: Desktop, fill: Fill) -> None:
    fill(lambda store: store.people.add(Person(full_name="Ana Ruiz")))
    page = desktop.show("today").page
    assert isinstance(page, TodayPage)
    assert page.stack.currentWidget() is page.empty


def test_contacts_are_brought_in_from_the_first_page(desktop: Desktop, qtbot: QtBot) -> None:
    page = welcome(desktop, qtbot)
    QTest.mouseClick(page.welcome.bring_button, Qt.MouseButton.LeftButton)
    dialog = desktop.dialog(ImportDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(ImportDialog))

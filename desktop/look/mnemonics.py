"""Underlines, while Alt is held, the letter that leads to each field and button.

The letters are found in the texts as they are shown, so they fit every language and are never
given twice in a window; the texts stay as they are while Alt is not held.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from desktop.keys import KEYS


@dataclass(frozen=True, slots=True)
class Lettered:
    """A widget whose text holds a mark now, and the text it had."""

    widget: QLabel | QAbstractButton
    text: str


class Mnemonics(QObject):
    """Follows the Alt key at whatever has the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._shown: list[Lettered] = []
        # Macs have no such letters.
        if sys.platform != "darwin":
            app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        # A filter on the whole application would see every event there is.
        if old is not None and isValid(old):
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)
        if self._shown and (new is None or new.window() is not self._window()):
            self._take_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the letters when Alt goes down, take them back when it comes up."""
        if event.type() is QEvent.Type.KeyPress and _is_alt(event):
            if not self._shown and isinstance(watched, QWidget):
                self._give(watched.window())
        elif event.type() is QEvent.Type.KeyRelease and _is_alt(event):
            self._take_back()
        return False

    def _window(self) -> QWidget | None:
        """Whose letters are shown."""
        shown = next((each.widget for each in self._shown if isValid(each.widget)), None)
        return shown.window() if shown is not None else None

    def _give(self, window: QWidget) -> None:
        used = {keys[-1] for keys, _meaning in KEYS.values() if keys[:-1] == "Alt+"}
        for widget in _lettered(window):
            text = widget.text()
            at = place_of_letter(text, used)
            if at >= 0:
                used.add(text[at].upper())
                self._shown.append(Lettered(widget, text))
                widget.setText(f"{text[:at]}&{text[at:]}")

    def _take_back(self) -> None:
        shown, self._shown = self._shown, []
        for each in shown:
            # A text that changed meanwhile is another one, and is left alone.
            if _holds(each):
                each.widget.setText(each.text)


def place_of_letter(text: str, used: Iterable[str]) -> int:
    """Where the letter stands that leads to a text: a word's first if it is free; else −1."""
    taken = set(used)
    firsts = [at for at in range(len(text)) if not at or not text[at - 1].isalnum()]
    rest = [at for at in range(len(text)) if at not in firsts]
    for at in (*firsts, *rest):
        if text[at].isalpha() and text[at].upper() not in taken and len(text[at].upper()) == 1:
            return at
    return -1


def _lettered(window: QWidget) -> Iterator[QLabel | QAbstractButton]:
    """The labels of fields, then the buttons with words, that can be used now."""
    for label in window.findChildren(QLabel):
        buddy: QWidget | None = label.buddy()
        if buddy is not None and buddy.isEnabled() and _plain(label):
            yield label
    for button in window.findChildren(QPushButton):
        if button.isEnabled() and button.property("kind") != "link" and _plain(button):
            yield button


def _plain(widget: QLabel | QAbstractButton) -> bool:
    return widget.isVisible() and bool(widget.text()) and "&" not in widget.text()


def _holds(each: Lettered) -> bool:
    """Whether a widget is still there with its text and the mark in it."""
    return isValid(each.widget) and each.widget.text().replace("&", "", 1) == each.text


def _is_alt(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt

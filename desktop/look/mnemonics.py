"""Underlines, while Alt is held, the letter that leads to each field and button.

The letters are found in the texts as they are shown, so they fit every language and are never
given twice in a window; the texts stay as they are while Alt is not held.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid


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
        elif self._shown and new is not None:
            _bring_into_view(new)

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
        widgets = list(_lettered(window))
        texts = [widget.text() for widget in widgets]
        for number, at in letters_for(texts, _taken(window)).items():
            text = texts[number]
            self._shown.append(Lettered(widgets[number], text))
            widgets[number].setText(f"{text[:at]}&{text[at:]}")

    def _take_back(self) -> None:
        shown, self._shown = self._shown, []
        for each in shown:
            # A text that changed meanwhile is another one, and is left alone.
            if _holds(each):
                each.widget.setText(each.text)


def letters_for(texts: Sequence[str], taken: Iterable[str]) -> dict[int, int]:
    """Where in each text its letter stands, by the text's number; as many as can have one do.

    The beginnings of words go first. A letter that an earlier text has is taken over where that
    one can have another (Kuhn's augmenting paths), and is never one of ``taken``.
    """
    owners: dict[str, tuple[int, int]] = {}
    barred = set(taken)

    def settle(number: int, asked: set[str]) -> bool:
        wished = [(at, texts[number][at].upper()) for at in _places(texts[number])]
        for at, letter in wished:
            if letter not in owners and letter not in barred:
                owners[letter] = number, at
                return True
        for at, letter in wished:
            if letter in owners and letter not in asked:
                asked.add(letter)
                if settle(owners[letter][0], asked):
                    owners[letter] = number, at
                    return True
        return False

    for number in range(len(texts)):
        settle(number, set())
    return dict(owners.values())


def _places(text: str) -> list[int]:
    """Where the letters of a text stand, those that begin a word first."""
    letters = [at for at, sign in enumerate(text) if sign.isalpha() and len(sign.upper()) == 1]
    return sorted(letters, key=lambda at: bool(at) and text[at - 1].isalnum())


def _taken(window: QWidget) -> set[str]:
    """The letters that Alt leads elsewhere with already."""
    keys = [each.key().toString() for each in window.findChildren(QShortcut)]
    keys += [action.shortcut().toString() for action in window.actions()]
    return {text[-1] for text in keys if text[:-1] == "Alt+"}


def _lettered(window: QWidget) -> Iterator[QLabel | QAbstractButton]:
    """The buttons with words, then the labels of fields, that can be used now."""
    for button in window.findChildren(QPushButton):
        if button.isEnabled() and button.property("kind") != "link" and _plain(button):
            yield button
    for label in window.findChildren(QLabel):
        buddy: QWidget | None = label.buddy()
        if buddy is not None and buddy.isEnabled() and _plain(label):
            yield label


def _plain(widget: QLabel | QAbstractButton) -> bool:
    return widget.isVisible() and bool(widget.text()) and "&" not in widget.text()


def _bring_into_view(widget: QWidget) -> None:
    """Scroll to what a letter led to; Qt does so for Tab alone."""
    above: QWidget | None = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _holds(each: Lettered) -> bool:
    """Whether a widget is still there with its text and the mark in it."""
    return isValid(each.widget) and each.widget.text().replace("&", "", 1) == each.text


def _is_alt(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt

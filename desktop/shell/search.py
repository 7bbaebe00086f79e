"""The search of everything: found as you type, by kind, opened by Enter or a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from desktop.desk import Desk
from desktop.newest import Newest
from desktop.place import Place
from desktop.widgets.announce import announce
from desktop.widgets.line_field import SearchBox

if TYPE_CHECKING:
    from cards.model.search import Found, Hit
    from desktop.shell.finds import Finds

_PAGES = {
    "person": "people",
    "company": "applications",
    "application": "applications",
    "note": "notes",
    "lesson": "lessons",
}
_EACH = 5
"""Finds shown of each kind."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class SearchField(SearchBox):
    """Asks the store at every key and goes to what is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Search everything"))
        self._desk = desk
        self.setMaximumWidth(480)
        self._reading = Newest(desk, self)
        self._finds: Finds | None = None
        self._shown = ""
        self._entered = False
        self.textChanged.connect(self._ask)

    @property
    def finds(self) -> Finds:
        """What lies under the field; made when it is first asked for."""
        if self._finds is None:
            from desktop.shell.finds import Finds

            self._finds = Finds(self)
            self._finds.chosen.connect(self._go)
            self._finds.clearing.connect(self.clear)
            self.window().installEventFilter(self)
        return self._finds

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the finds by the arrow keys, open one by Enter."""
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif step is not None and self.text().strip():
            self._move(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what was found for the text that still stands here."""
        super().focusInEvent(event)
        if self.text().strip():
            self._ask()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the page to itself."""
        super().focusOutEvent(event)
        if self._finds is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finds.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self._finds and self._finds.isVisible():
            self._finds.place()
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        text = self.text().strip()
        self._entered = False
        if not text:
            self._shown = ""
            if self._finds is not None:
                self._finds.hide()
            return
        self._reading.ask(
            lambda store: store.find(text, _EACH), lambda found: self._show(text, found)
        )

    def _show(self, text: str, found: tuple[Found, ...]) -> None:
        if text != self.text().strip() or not self.hasFocus():
            return
        self._shown = text
        self.finds.show_found(text, found)
        if self._entered:
            self._enter()

    def _move(self, step: int) -> None:
        from desktop.models.hits import spoken

        self.finds.move_by(step)
        hit = self.finds.hit
        if hit is not None:
            announce(self, spoken(hit))

    def _enter(self) -> None:
        """Open the find chosen, or the first one there will be."""
        text = self.text().strip()
        self._entered = bool(text) and self._shown != text
        hit = self.finds.hit if text and not self._entered else None
        if hit is not None:
            self._go(hit)

    def _go(self, hit: Hit) -> None:
        self.clear()
        # The page gone to takes the keys that nothing else holds.
        self.clearFocus()
        kind, found = (hit.kind, hit.id) if hit.kind in _PAGES else hit.about
        self._desk.go(Place(_PAGES.get(kind, "lessons"), kind, found))

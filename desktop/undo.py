"""Undo and redo: asks the store, and says in a toast what was taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.desk import Desk, ToastAction
from desktop.labels import operation
from desktop.widgets.buttons import literal


class Undo(QObject):
    """Ctrl+Z and Ctrl+Shift+Z for one desk."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.undoing.connect(self.undo)

    def name_in(self, menu: QMenu, entry: QAction) -> None:
        """Have the entry of a menu say what it would take back, whenever the menu opens."""
        plain = entry.text()

        def say(name: str | None) -> None:
            said = self.tr("Undo: {what}").format(what=operation(name)) if name else plain
            entry.setText(literal(said))

        menu.aboutToShow.connect(
            lambda: self._desk.store.ask(lambda store: store.last_operation(), say, owner=self)
        )

    def undo(self) -> None:
        """Take back the last operation."""
        self._desk.store.ask(lambda store: store.undo(), self._undone, owner=self)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._desk.store.ask(lambda store: store.redo(), self._redone, owner=self)

    def _undone(self, name: str | None) -> None:
        if name is None:
            self._desk.say(self.tr("There is nothing to undo."))
            return
        text = self.tr("Undone: {what}").format(what=operation(name))
        self._desk.say(text, ToastAction(self.tr("Redo"), self.redo, stays=True))

    def _redone(self, name: str | None) -> None:
        if name is None:
            self._desk.say(self.tr("There is nothing to redo."))
            return
        self._desk.say_done(self.tr("Done again: {what}").format(what=operation(name)))

"""Undo and redo: asks the store, and says in a toast what was taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop.desk import Desk, ToastAction
from desktop.labels import operation
from desktop.widgets.buttons import literal


class Undo(QObject):
    """Ctrl+Z and Ctrl+Shift+Z for one desk."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.undoing.connect(self.undo)

    def name_in(self, back: QAction, again: QAction) -> None:
        """Have the entries of a menu say what they would take back and do again, dimmed if nothing.

        They are named anew with every change, as a menu that grew while it opens would not fit.
        """
        plain = (back.text(), again.text())

        def say(names: tuple[str | None, str | None]) -> None:
            undone, redone = names
            said = self.tr("Undo: {what}").format(what=operation(undone)) if undone else plain[0]
            back.setText(literal(said))
            said = self.tr("Redo: {what}").format(what=operation(redone)) if redone else plain[1]
            again.setText(literal(said))
            back.setEnabled(undone is not None and self._desk.may_change)
            again.setEnabled(redone is not None and self._desk.may_change)

        def look(_kinds: object = None) -> None:
            # What was just done can be taken back at once, whenever the answer comes.
            back.setEnabled(self._desk.may_change)
            self._desk.store.ask(
                lambda store: (store.last_operation(), store.last_undone()), say, owner=self
            )

        self._desk.store.changed.connect(look)
        look()

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

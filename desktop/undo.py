"""Undo and redo: asks the store, and says in a toast what was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from shiboken6 import isValid

from desktop.desk import Desk, ToastAction
from desktop.labels import operation
from desktop.widgets.buttons import literal

if TYPE_CHECKING:
    from cards.store import Store

_Turned = tuple[str | None, str]
"""What an operation is called in the store, None if there is none, and whom it concerns."""


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

        def say(names: tuple[_Turned, _Turned]) -> None:
            (undone, whose), (redone, whose_again) = names
            what = operation(undone or "", whose)
            said = literal(self.tr("Undo: {what}").format(what=what))
            back.setText(said if undone else plain[0])
            what = operation(redone or "", whose_again)
            said = literal(self.tr("Redo: {what}").format(what=what))
            again.setText(said if redone else plain[1])
            back.setEnabled(undone is not None and self._desk.may_change)
            again.setEnabled(redone is not None and self._desk.may_change)

        def look(_kinds: object = None) -> None:
            if not isValid(back):
                return  # the window is gone, and its store still has something to say
            # What was just done can be taken back at once, whenever the answer comes.
            back.setEnabled(self._desk.may_change)
            self._desk.store.ask(_both, say, owner=self)

        self._desk.store.changed.connect(look)
        look()

    def undo(self) -> None:
        """Take back the last operation."""
        self._desk.store.ask(
            lambda store: (store.undo(), store.whom(undone=True)), self._undone, owner=self
        )

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._desk.store.ask(
            lambda store: (store.redo(), store.whom(undone=False)), self._redone, owner=self
        )

    def _undone(self, turned: _Turned) -> None:
        name, whom = turned
        if name is None:
            self._desk.say(self.tr("There is nothing to undo."))
            return
        text = self.tr("Undone: {what}").format(what=operation(name, whom))
        self._desk.say(text, ToastAction(self.tr("Redo"), self.redo, stays=True))

    def _redone(self, turned: _Turned) -> None:
        name, whom = turned
        if name is None:
            self._desk.say(self.tr("There is nothing to redo."))
            return
        self._desk.say_done(self.tr("Done again: {what}").format(what=operation(name, whom)))


def _both(store: Store) -> tuple[_Turned, _Turned]:
    """What can be undone and what can be done again."""
    return (
        (store.last_operation(), store.whom(undone=False)),
        (store.last_undone(), store.whom(undone=True)),
    )

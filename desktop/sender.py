"""Keeps the side bar's foot true to who signs, and asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.shell.side_bar import SideBar

if TYPE_CHECKING:
    from cards.model.people import Sender


class SenderCorner(QObject):
    """Reads who signs when that changes, and opens the form for it."""

    def __init__(self, desk: Desk, side_bar: SideBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._side_bar = side_bar
        self._window = window
        side_bar.sender_wanted.connect(self.ask)
        desk.editing_sender.connect(self.ask)
        desk.store.changed.connect(self._changed)

    def read(self) -> None:
        """Show the name from the store."""
        self._desk.store.ask(lambda store: store.sender(), self._show, owner=self)

    def ask(self) -> None:
        """Ask for the person's own details."""
        from desktop.dialogs.sender import SenderDialog

        self._desk.store.ask(
            lambda store: store.sender(),
            lambda sender: SenderDialog.ask(self._desk, self._window, sender, self._saved),
            owner=self,
        )

    def _changed(self, kinds: frozenset[str]) -> None:
        if "sender" in kinds:
            self.read()

    def _show(self, sender: Sender) -> None:
        self._side_bar.show_sender(sender.full_name)

    def _saved(self, _saved: object) -> None:
        self._desk.say_done(self.tr("Your details are saved."))

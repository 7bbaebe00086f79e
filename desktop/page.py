"""What the frame asks of a page: show a place, refresh on a change, and answer a few keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.desk import Desk
from desktop.place import Place

PLOT, WRITE_OVER = "plot", "write over"
"""Entries of the menu that only a page can do: by these names it offers them."""


class Page(QWidget):
    """One page of the window; see ``desktop`` on how to add one."""

    filled = Signal()
    """The page shows what the store holds; emitted after every refresh has arrived."""

    def __init__(self, desk: Desk, title: str) -> None:
        # In its place from the start: Qt styles all of a page anew when it is put elsewhere.
        super().__init__(desk.frame)
        self.desk = desk
        self.title = title
        """The page's name, in the person's language."""
        self.setAccessibleName(title)

    @property
    def rows(self) -> int:
        """How many rows the page's list holds now."""
        return 0

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read anew what depends on these kinds of facts; empty means everything."""
        raise NotImplementedError

    def show_place(self, place: Place) -> None:
        """Show the thing a place names; called after the page has become the current one."""

    def place(self) -> Place | None:
        """What is chosen here now, for the way back; None where the page alone says it."""
        return None

    def start_new(self) -> None:
        """Ctrl+N: begin the thing this page is for."""

    def bin_chosen(self) -> None:
        """Del: put what is chosen into the bin, to be taken out again with Undo."""

    def filter_field(self) -> QLineEdit | None:
        """What Ctrl+F goes to, if the page can be filtered."""
        return None

    def first_focus(self) -> QWidget | None:
        """What takes the focus when the page is come to by a key."""
        return None

    def panes(self) -> list[QWidget]:
        """What F6 goes round, in order."""
        return []

    def doings(self) -> dict[str, Callable[[], None]]:
        """The entries of the menu that this page can do now, by name."""
        return {}

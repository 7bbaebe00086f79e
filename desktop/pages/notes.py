"""The notes page (being built)."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from desktop.desk import Desk
from desktop.page import Page


class NotesPage(Page):
    """A page that is still empty."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Nothing to show yet."""
        del kinds
        QTimer.singleShot(0, self, self.filled.emit)

"""Imports what the other pages need while nothing else is to be done, so that they open at once."""

from __future__ import annotations

import importlib

from PySide6.QtCore import QObject, QTimer

from desktop.desk import Desk

_BEGINS, _PAUSES, _WAITS = 700, 40, 200
"""Milliseconds after the first page is there, between two rooms, and while another thread is at
work: they would share one interpreter, and the window stand still for twice as long."""
ROOMS = (
    "desktop.pages.people",
    "desktop.pages.applications",
    "cards.words",
    "numpy",
    "uharfbuzz",
    "PIL.Image",
    "cards.layout.card",
    "pypdfium2",
    "cards.render.pdf",
    "cards.words.review.engine",
    "cards.jobs.review",
    "desktop.notes.envelope_view",
    "desktop.notes.card_side",
    "desktop.notes.panel",
    "desktop.pages.notes",
    "cards.jobs.batch",
    "desktop.batch.saving",
    "desktop.pages.printing",
    "desktop.pages.lessons",
    "desktop.preferences.page",
)
"""In the order in which they build on each other, so that none takes long: 20 to 90 ms each,
while going to the Notes page with nothing imported takes half a second. Not on another thread:
two threads that import parts of one package can lock each other out."""


class Ahead(QObject):
    """Imports one room after the other; with the window it ends."""

    def __init__(self, desk: Desk, window: QObject) -> None:
        super().__init__(window)
        self._desk = desk
        self._left = list(reversed(ROOMS))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self._timer.start(_BEGINS)

    def _next(self) -> None:
        if self._desk.busy:
            self._timer.start(_WAITS)
            return
        importlib.import_module(self._left.pop())
        if self._left:
            self._timer.start(_PAUSES)
        else:
            self.deleteLater()

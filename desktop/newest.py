"""Asks the store for what is typed, of which only the newest wish counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from desktop.desk import Desk

if TYPE_CHECKING:
    from cards.store import Store

T = TypeVar("T")


class Newest(QObject):
    """One question is under way and one waits; a newer one takes the place of that.

    So a key is answered as soon as the store can, and fast typing leaves no queue behind.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asking = False
        self._waiting: Callable[[], None] | None = None

    def ask(self, call: Callable[[Store], T], then: Callable[[T], object]) -> None:
        """Give what ``call`` reads to ``then``, unless something newer was asked meanwhile."""
        self._waiting = lambda: self._desk.store.ask(
            call, lambda found: self._over(then, found), owner=self, failed=self._failed
        )
        if not self._asking:
            self._next()

    def _next(self) -> None:
        start, self._waiting = self._waiting, None
        self._asking = start is not None
        if start is not None:
            start()

    def _over(self, then: Callable[[Any], object], found: object) -> None:
        newer = self._waiting is not None
        self._next()
        if not newer:
            then(found)

    def _failed(self, error: Exception) -> None:
        self._next()
        self._desk.complain(error)

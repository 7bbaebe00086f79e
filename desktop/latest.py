"""Runs work off the UI thread of which only the newest wish counts, such as a live picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop.desk import Desk
from desktop.work import Task

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Wish:
    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[Exception], None] | None


class Latest(QObject):
    """At most one job runs and one waits; a newer wish takes the place of the one that waits."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._running = False
        self._waiting: _Wish | None = None

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        return self._running or self._waiting is not None

    def ask(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do ``work`` on another thread, and ``then`` with what it returns on this one.

        An error that can be told goes to ``failed``, or is announced. Both are called in the
        order of the wishes; whether a newer one is under way by then, ``busy`` says.
        """
        self._waiting = _Wish(work, then, failed)
        if not self._running:
            self._start()

    def drop(self) -> None:
        """Forget the wish that waits."""
        self._waiting = None

    def _start(self) -> None:
        wish, self._waiting = self._waiting, None
        if wish is None:
            return
        self._running = True
        task = Task(lambda _progress: wish.work())
        task.succeeded.connect(lambda result: self._over(wish.then, result))
        task.failed.connect(lambda error: self._over(wish.failed or self._desk.complain, error))
        task.cancelled.connect(lambda: self._over(None, None))
        # A connection to a function of Python keeps its task alive for good.
        task.ended.connect(task.deleteLater)
        self._desk.start(task)

    def _over(self, tell: Callable[[Any], None] | None, value: object) -> None:
        if not isValid(self):
            return
        self._running = False
        self._start()
        if tell is not None:
            tell(value)

"""Lends the store to a job on another thread: every verb still runs on the store's own thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor


class FarStore:
    """Stands for an object of the store; reading an attribute or calling a verb goes over.

    The job waits for each verb, and the window's own calls run in between, so a batch of a
    thousand cards does not freeze the lists.
    """

    __slots__ = ("_near", "_pool")

    def __init__(self, near: object, pool: Executor) -> None:
        self._near = near
        self._pool = pool

    def __getattr__(self, name: str) -> object:
        value = self._pool.submit(getattr, self._near, name).result()
        if callable(value):
            return self._verb(value)
        if type(value).__module__.startswith("cards.store"):
            return FarStore(value, self._pool)
        return value

    def _verb(self, verb: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **named: object) -> object:
            return self._pool.submit(verb, *args, **named).result()

        return call

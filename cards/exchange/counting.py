"""Tells how far a long reading is, and lets it be stopped there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
Progress = Callable[[int], None]
"""Called with how many there were so far; what it raises stops the reading."""
_EVERY = 50


def counted(things: Iterable[T], progress: Progress | None) -> Iterator[T]:
    """The same things, told of now and then as they pass."""
    if progress is None:
        yield from things
        return
    number = 0
    for number, thing in enumerate(things):
        if number % _EVERY == 0:
            progress(number)
        yield thing
    progress(number)

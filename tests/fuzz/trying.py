"""Puts one input through a door and judges it: read, or refused in words, in time, nothing left."""

from __future__ import annotations

import hashlib
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from hypothesis.strategies import SearchStrategy

from cards.jobs.texts import sentence
from cards.model.errors import CordiallyError
from fonts.errors import HandError

SECONDS = 5.0
"""How much of a processor's time one input may take."""
Enter = Callable[[Path], object]
"""Reads a file as the program does; raises the family's errors alone."""


@dataclass(frozen=True)
class Door:
    """One way in for what others wrote, and what is thrown at it."""

    name: str
    tried: str
    """What is fuzzed, as the record says it."""
    ending: str
    made: Callable[[], SearchStrategy[bytes]]
    enter: Enter
    light: int = 40
    """Inputs in an ordinary test run; fewer where one takes long."""

    @cached_property
    def inputs(self) -> SearchStrategy[bytes]:
        """The inputs; the files they are made from are read once."""
        return self.made()


@dataclass
class Count:
    """What has come of the inputs of one door."""

    read: int = 0
    refused: int = 0
    slowest: float = 0.0
    faults: list[str] = field(default_factory=list)

    @property
    def tried(self) -> int:
        """All inputs."""
        return self.read + self.refused + len(self.faults)


def attempt(door: Door, folder: Path, content: bytes, count: Count) -> None:
    """Put an input through; raises AssertionError, or whatever came out that is no known error.

    The input lies in ``folder`` under a name of its own meanwhile, since what was read is
    remembered by name; when anything is wrong, it stays there.
    """
    path = folder / f"input-{count.tried}{door.ending}"
    path.write_bytes(content)
    before, begun = _tree(folder), time.process_time()
    said = _said(door, path)
    took = time.process_time() - begun
    assert said is None or said.strip(), "refused without a word"
    assert took < SECONDS, f"{took:.1f} s"
    assert _tree(folder) == before, "something was written"
    path.unlink()
    count.read += said is None
    count.refused += said is not None
    count.slowest = max(count.slowest, took)


def _said(door: Door, path: Path) -> str | None:
    """The sentence with which a file is refused; None where it is read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            door.enter(path)
    except (CordiallyError, HandError) as error:
        return sentence(error)
    return None


def _tree(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }

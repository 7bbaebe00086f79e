"""What every writer of the bench offers: a name, and a verb that writes cards to a PDF file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from tests.bench.cards import BenchCard


class Peer(Protocol):
    """One way of writing the same cards."""

    @property
    def name(self) -> str:
        """How the tables call it."""

    def write(self, cards: Sequence[BenchCard], out: Path) -> None:
        """Write one page a card to a new PDF file."""

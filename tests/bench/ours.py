"""Our own way: lay every note out in a varied hand and write the batch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from cards.layout.card import CardText, lay_out_cards
from cards.render.pdf import write_pdf
from tests.bench.cards import LOOK, BenchCard
from tests.bench.notes import BenchNote


class Ours:
    """Cordially, from the text: it chooses size and line breaks, and no two letters are alike."""

    name = "Cordially, varied hand"

    def write(self, cards: Sequence[BenchCard], out: Path) -> None:
        """Lay out and write all cards."""
        write_varied((card.note for card in cards), out)


def write_varied(notes: Iterable[BenchNote], out: Path) -> None:
    """Lay out notes one by one and write them as one PDF file."""
    cards = (CardText(note.text, LOOK, note.seed, note.name) for note in notes)
    write_pdf(lay_out_cards(cards), out, title="Cards")

"""The cards of the bench: each note with the lines in which every writer sets it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cards.layout.breaking import Paragraph, paragraphs_of
from cards.layout.fitting import PARAGRAPH_GAP, Fitted, fit, size_range
from cards.layout.stocks import find_stock
from cards.layout.writing import STEP_IN
from cards.model.geometry import Rect, Size
from cards.model.look import Look
from fonts.catalogue import find_hand
from fonts.hand import load_hand
from tests.bench.notes import BenchNote

LOOK = Look()
"""Nothing You Could Do, a folded A2 card, blue ballpoint, careful variation."""

SHEET: Size = find_stock(LOOK.stock).sheet
FRAME: Rect = find_stock(LOOK.stock).text_frame
LEADING: float = find_hand(LOOK.hand).leading
FACE: Path = find_hand(LOOK.hand).face_file
FAMILY: str = find_hand(LOOK.hand).name


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card: its text and the start of its baseline in points."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class BenchCard:
    """A card as every writer gets it: ``size`` in points, the lines as they break at that size."""

    note: BenchNote
    size: float
    lines: tuple[Line, ...]


def set_cards(notes: Iterable[BenchNote]) -> list[BenchCard]:
    """Break each note as our own layout does, so that all writers set the same lines."""
    return [_set(note) for note in notes]


def _set(note: BenchNote) -> BenchCard:
    hand = load_hand(LOOK.hand)
    paragraphs = paragraphs_of(note.text)
    fitted = fit(paragraphs, hand, FRAME, size_range(hand))
    assert isinstance(fitted, Fitted), f"the note to {note.name} is too long for a card"
    lines: list[Line] = []
    y = FRAME.top
    for line in fitted.lines:
        paragraph = paragraphs[line.paragraph]
        y -= fitted.leading * (1 + _gap(paragraph, line.number))
        x = FRAME.x + (FRAME.width * STEP_IN if paragraph.stepped_in else 0.0)
        lines.append(Line(" ".join(line.words), x, y))
    return BenchCard(note, fitted.size, tuple(lines))


def _gap(paragraph: Paragraph, number: int) -> float:
    return PARAGRAPH_GAP if paragraph.gap_before and number == 0 else 0.0

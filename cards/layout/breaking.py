"""Breaks a note's text into lines as a person would: greedily, whole words, ragged right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

ROOM_FOR_WANDER = 0.965
"""Share of the measure that plain widths may fill; the rest is for the hand to wander in."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One typed line of the note, to be wrapped.

    ``gap_before`` says that a blank line went before it; ``stepped_in`` that it belongs to the
    complimentary close and the signature, which stand to the right.
    """

    words: tuple[str, ...]
    gap_before: bool
    stepped_in: bool = False


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """One line on the card; ``number`` counts within its paragraph."""

    words: tuple[str, ...]
    paragraph: int
    number: int


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """The typed lines of a note; a last block of a few short lines is the close."""
    found: list[Paragraph] = []
    gap = False
    for line in text.splitlines():
        words = tuple(line.split())
        if words:
            found.append(Paragraph(words, gap_before=gap and bool(found)))
        gap = not words
    return _with_close(found)


def _with_close(paragraphs: list[Paragraph]) -> tuple[Paragraph, ...]:
    starts = [index for index, paragraph in enumerate(paragraphs) if paragraph.gap_before]
    if not starts or len(paragraphs) - starts[-1] > 3:
        return tuple(paragraphs)
    close = paragraphs[starts[-1] :]
    # A close is "Warmly," and a name; a short last paragraph that is a sentence is no close.
    if any(len(p.words) > 5 or p.words[-1][-1] in ".!?" for p in close):
        return tuple(paragraphs)
    kept = paragraphs[: starts[-1]]
    return tuple(kept) + tuple(Paragraph(p.words, p.gap_before, stepped_in=True) for p in close)


def break_lines(
    paragraphs: tuple[Paragraph, ...],
    measure: float,
    space: float,
    width_of: Callable[[str], float],
) -> tuple[BrokenLine, ...]:
    """Break every paragraph into lines no wider than ``measure``, in the unit of ``width_of``.

    A word wider than the measure stands alone on its line; whoever fits the text must see to it.
    """
    lines: list[BrokenLine] = []
    for index, paragraph in enumerate(paragraphs):
        line: list[str] = []
        width = 0.0
        number = 0
        for word in paragraph.words:
            wide = width_of(word)
            if line and width + space + wide > measure:
                lines.append(BrokenLine(tuple(line), index, number))
                line, width, number = [], 0.0, number + 1
            width += wide + (space if line else 0.0)
            line.append(word)
        lines.append(BrokenLine(tuple(line), index, number))
    return tuple(lines)

"""Breaks a note's text into lines as a person would: greedily, whole words, ragged right."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from cards.layout.letters import as_written

SHORT = 0.16
"""A last line narrower than this share of the measure looks lost."""

_PROSE = 8
"""Words from which a typed line is a paragraph of its own, not a line of an address or a list."""

_POSTSCRIPTS = {"ps", "pps", "pd"}
"""English and most others; a second one; Spanish."""

ROOM_FOR_WANDER = 0.965
"""Share of the measure that plain widths may fill; the rest is for the hand to wander in."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One typed line of the note, to be wrapped.

    ``gap_before`` says that a blank line went before it; ``stepped_in`` that it is the date, or
    belongs to the complimentary close and the signature, which stand to the right; ``indented``
    that nothing but its first line's indent parts it from the one before.
    """

    words: tuple[str, ...]
    gap_before: bool
    stepped_in: bool = False
    indented: bool = False


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
    for line in as_written(text).splitlines():
        words = tuple(line.split())
        if words:
            found.append(_paragraph(words, gap=gap, first=not found))
        gap = not words
    return _with_close(_with_date(found))


def _paragraph(words: tuple[str, ...], *, gap: bool, first: bool) -> Paragraph:
    if first or gap:
        return Paragraph(words, gap_before=not first)
    return Paragraph(words, gap_before=False, indented=len(words) >= _PROSE)


def _with_date(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """A short first line with a year or day in it, and a salutation after it, is the date."""
    if len(paragraphs) < 3:
        return paragraphs
    first, second = paragraphs[:2]
    dated = any(letter.isdigit() for word in first.words for letter in word)
    salutation = second.gap_before and second.words[-1][-1] in ",:!"
    if not (dated and salutation and len(first.words) <= 5):
        return paragraphs
    return [replace(first, stepped_in=True), *paragraphs[1:]]


def _with_close(paragraphs: list[Paragraph]) -> tuple[Paragraph, ...]:
    """What goes under the close as a postscript does not unmake it."""
    ends = (at for at, each in enumerate(paragraphs) if at and _is_postscript(each))
    end = next(ends, len(paragraphs))
    return (*_stepped_in(paragraphs[:end]), *paragraphs[end:])


def _is_postscript(paragraph: Paragraph) -> bool:
    """Whether a line begins with P.S., P. S., PS: or the like."""
    first = paragraph.words[0]
    head = "".join(paragraph.words[:2]) if first in {"P.", "P"} else first
    return first.startswith("P") and re.sub(r"\W", "", head).casefold() in _POSTSCRIPTS


def _stepped_in(paragraphs: list[Paragraph]) -> tuple[Paragraph, ...]:
    starts = [index for index, paragraph in enumerate(paragraphs) if paragraph.gap_before]
    if not starts or len(paragraphs) - starts[-1] > 3:
        return tuple(paragraphs)
    close = paragraphs[starts[-1] :]
    # A close is "Warmly," and a name; a short last paragraph that is a sentence is no close.
    if any(len(p.words) > 5 or p.words[-1][-1] in ".!?" for p in close):
        return tuple(paragraphs)
    kept = paragraphs[: starts[-1]]
    return tuple(kept) + tuple(Paragraph(p.words, p.gap_before, stepped_in=True) for p in close)


def running_widths(
    widths: Sequence[Sequence[float]], space: float, indents: Sequence[float]
) -> tuple[list[float], ...]:
    """For the widths of each paragraph's words, where each would end if it were one line.

    ``indents`` is the white before each paragraph's first word.
    """
    return tuple(
        [end - space for end in accumulate([width + space for width in each], initial=indent)][1:]
        for each, indent in zip(widths, indents, strict=True)
    )


def break_lines(
    paragraphs: tuple[Paragraph, ...],
    runs: tuple[list[float], ...],
    measure: float,
    space: float,
) -> tuple[BrokenLine, ...]:
    """Break every paragraph into lines no wider than ``measure``, in the unit of ``runs``.

    ``runs`` are the paragraphs' running widths. No single short word is left alone on a
    paragraph's last line when that can be avoided. A word wider than the measure stands alone on
    its line; whoever fits the text must see to it.
    """
    return tuple(
        BrokenLine(paragraph.words[start:end], index, number)
        for index, (paragraph, run) in enumerate(zip(paragraphs, runs, strict=True))
        for number, (start, end) in enumerate(
            pairwise([*line_starts(run, measure, space), len(run)])
        )
    )


def line_starts(run: list[float], measure: float, space: float) -> list[int]:
    """The index of each line's first word, lines filled greedily."""
    starts, words = [0], len(run)
    after = bisect_right(run, measure) or 1
    while after < words:
        starts.append(after)
        after = bisect_right(run, run[after - 1] + space + measure, after + 1)
    if len(starts) > 1:
        _keep_company(starts, run, measure, space)
    return starts


def _keep_company(starts: list[int], run: list[float], measure: float, space: float) -> None:
    """Bring a word down to a last line that is one short word, unless that lays the other bare."""
    last = len(run) - 1
    if starts[-1] != last or last - starts[-2] < 3:
        return
    begin = run[starts[-2] - 1] + space if starts[-2] else 0.0
    alone = run[last] - run[last - 1] - space
    if alone <= SHORT * measure and run[last - 2] - begin > 0.6 * measure:
        starts[-1] -= 1

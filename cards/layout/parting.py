"""Parts the lines of a long note into pages as a careful writer would."""

from __future__ import annotations

from collections.abc import Sequence

from cards.layout.breaking import BrokenLine, Paragraph
from cards.layout.fitting import PARAGRAPH_GAP, Fitted

_FEWEST = 3
"""Lines that a page has at least, when the page before can spare them."""

Lines = tuple[BrokenLine, ...]


def part(fitted: Fitted, paragraphs: tuple[Paragraph, ...], height: float) -> tuple[Lines, ...]:
    """The lines of each page of a height in points, filled from the top.

    No page is left with the close alone, and no paragraph's first line ends a page.
    """
    pages: list[list[BrokenLine]] = [[]]
    used = 0.0
    for line in fitted.lines:
        needed = fitted.leading * (1.0 + gap_before(line, paragraphs, first=not pages[-1]))
        if pages[-1] and used + needed > height:
            pages.append(_carried(pages[-1], line, paragraphs))
            used = height_of(pages[-1], fitted.leading, paragraphs)
            needed = fitted.leading * (1.0 + gap_before(line, paragraphs, first=not pages[-1]))
        pages[-1].append(line)
        used += needed
    if len(pages) > 1:
        before, last = pages[-2:]
        while _body(last, paragraphs) < _FEWEST and len(before) > _FEWEST:
            last.insert(0, before.pop())
    return tuple(tuple(page) for page in pages)


def _carried(
    page: list[BrokenLine], following: BrokenLine, paragraphs: tuple[Paragraph, ...]
) -> list[BrokenLine]:
    """Lines taken along to the next page, so that no paragraph's first line stays alone."""
    carried: list[BrokenLine] = []
    while len(page) > _FEWEST and _parts_badly(page[-1], following, paragraphs):
        following = page.pop()
        carried.insert(0, following)
    return carried


def _parts_badly(
    last: BrokenLine, following: BrokenLine, paragraphs: tuple[Paragraph, ...]
) -> bool:
    if paragraphs[last.paragraph].stepped_in:
        return True
    return last.number == 0 and following.paragraph == last.paragraph


def _body(lines: Sequence[BrokenLine], paragraphs: tuple[Paragraph, ...]) -> int:
    """How many lines are no close or signature: those alone would look forgotten."""
    return sum(not paragraphs[line.paragraph].stepped_in for line in lines)


def gap_before(line: BrokenLine, paragraphs: tuple[Paragraph, ...], *, first: bool) -> float:
    """The extra space before a line, as a share of the leading; none at the top of a page."""
    starts = line.number == 0 and paragraphs[line.paragraph].gap_before
    return PARAGRAPH_GAP if starts and not first else 0.0


def height_of(
    lines: Sequence[BrokenLine], leading: float, paragraphs: tuple[Paragraph, ...]
) -> float:
    """The height of one page's lines, in the unit of ``leading``."""
    gaps = (gap_before(line, paragraphs, first=index == 0) for index, line in enumerate(lines))
    return leading * (len(lines) + sum(gaps))

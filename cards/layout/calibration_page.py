"""Draws the printer's test page: scales for the creases, rulers, marks for a photo, and the how."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from cards.layout.calibration_places import EXACT, PageMark, Places, Ruler, Scale, places_on
from cards.layout.captions import Side, caption, caption_width, drawable
from cards.model.geometry import Matrix, Size, mm, to_mm
from cards.model.placement import Colour, Face, Imposed, Placement, Rule, Sheet
from fonts.own.marks import mark_modules

_BLACK: Colour = (0.0, 0.0, 0.0)
_GREY: Colour = (0.45, 0.45, 0.47)
_FINE, _LINE = mm(0.12), mm(0.25)
_TITLE, _TEXT, _LABEL = 15.0, 10.5, 8.5
_SMALL_LABEL = 6.0
_LEADING = 1.22
_STEP = 0.2
"""Between the ticks of a scale, in what is read."""

TITLE = "Cordially printer test page"
PHOTO_HOW = (
    "To photograph it: lay the page flat on something dark, take all of it from right above, and"
    " give Cordially the picture."
)
FOLD_HOW = (
    "To measure it: fold the page in half, left edge on right edge, and open it again. Read where"
    " the crease crosses the slanted lines 1 and 2."
    " Fold it the other way, lower edge on upper edge, and read 3 and 4."
)
RULER_HOW = "Measure the lines 5 and 6 from end to end, in millimetres."
PRINT_HOW = "Print at 100 %, on plain paper."
SHORT_TITLE = "Printer test page"
"""Where there is hardly room."""
TEXTS = (TITLE, SHORT_TITLE, PRINT_HOW, PHOTO_HOW, FOLD_HOW, RULER_HOW)
"""All that is printed in a language."""


def calibration_page(paper: Size, heading: Sequence[str], say: Callable[[str], str] = str) -> Sheet:
    """The test page on a paper (points); ``heading`` says for which printer, tray and side.

    ``say`` translates the other texts.
    """
    places = places_on(paper)
    placed: list[Placement] = []
    for scale in places.scales:
        placed += _scale(scale, places)
    for ruler in places.rulers:
        placed += _ruler(ruler, places)
    for mark in places.marks:
        placed += _mark(mark)
    placed += _words(places, heading, say)
    return Sheet(paper, (Imposed(Face(paper, tuple(placed), TITLE), Matrix()),))


def _roomy(places: Places) -> bool:
    return places.margin >= 14.0


def _scale(scale: Scale, places: Places) -> Iterator[Placement]:
    """The slanted line, its ticks, a number at every whole millimetre, and its own number."""
    least, most = EXACT - scale.reach, EXACT + scale.reach
    yield _mm_rule(*scale.place(least), *scale.place(most), _LINE)
    size = _LABEL if _roomy(places) else _SMALL_LABEL
    first, last = round(least / _STEP), round(most / _STEP)
    for step in range(first, last + 1):
        reading = step * _STEP
        if not least - 0.01 <= reading <= most + 0.01:
            continue
        whole = step % round(1 / _STEP) == 0
        x, y = scale.place(reading)
        half = 2.2 if whole else 1.1
        ends = (x - half, y, x + half, y) if scale.upright else (x, y - half, x, y + half)
        yield _mm_rule(*ends, _LINE if whole else _FINE)
        if whole:
            yield _number(scale, x, y, half, f"{reading:.0f}", size)
    yield _own_number(scale, places)


def _number(scale: Scale, x: float, y: float, half: float, text: str, size: float) -> Placement:
    low = to_mm(size) * 0.28
    if scale.upright:
        return caption(text, mm(x - half - 0.8), mm(y - low), size, Side.END)
    return caption(text, mm(x), mm(y - half - 0.6 - 2 * low), size, Side.MIDDLE)


def _own_number(scale: Scale, places: Places) -> Placement:
    size = _TITLE if _roomy(places) else _LABEL
    beside = scale.reach + (6.0 if _roomy(places) else 3.0)
    low = to_mm(size) * 0.28
    if scale.upright:
        return caption(str(scale.number), mm(scale.x + beside), mm(scale.y - low), size)
    return caption(str(scale.number), mm(scale.x), mm(scale.y + beside - 2.0), size, Side.MIDDLE)


def _ruler(ruler: Ruler, places: Places) -> Iterator[Placement]:
    """A line with a tick for every millimetre and a longer one at either end."""
    x, y, length = ruler.x, ruler.y, ruler.length
    end = (x, y + length) if ruler.upright else (x + length, y)
    yield _mm_rule(x, y, *end, _LINE)
    roomy = _roomy(places)
    for at in range(round(length) + 1):
        outermost = at in {0, round(length)}
        tick = 5.0 if outermost else 2.4 if at % 10 == 0 else 1.7 if at % 5 == 0 else 1.0
        if not (roomy or at % 5 == 0):
            continue
        low = -tick if outermost else 0.0
        if ruler.upright:
            yield _mm_rule(x + low, y + at, x + tick, y + at, _LINE if outermost else _FINE)
        else:
            yield _mm_rule(x + at, y + low, x + at, y + tick, _LINE if outermost else _FINE)
    size = _TITLE if roomy else _LABEL
    own = to_mm(size) * 0.9
    share = 0.28
    if ruler.upright:
        yield caption(str(ruler.number), mm(x + 3.6), mm(y + length * share), size)
    else:
        yield caption(str(ruler.number), mm(x + length * share), mm(y - own), size, Side.MIDDLE)


def _mark(mark: PageMark) -> Iterator[Placement]:
    """The black squares of a mark, those side by side in one stroke."""
    rows = mark_modules(mark.id)
    module = mark.side / len(rows)
    for down, row in enumerate(rows):
        y = mark.y - (down + 0.5) * module
        start = 0
        while start < len(row):
            end = start
            while end < len(row) and row[end] == row[start]:
                end += 1
            if row[start]:
                x0, x1 = mark.x + start * module, mark.x + end * module
                # A hair thicker, so that no white line shows between the rows.
                yield Rule(mm(x0), mm(y), mm(x1), mm(y), mm(module + 0.01), _BLACK)
            start = end


def _words(
    places: Places, heading: Sequence[str], say: Callable[[str], str]
) -> Iterator[Placement]:
    roomy = _roomy(places)
    side = places.marks[0].side
    left = places.margin + side + 4.0
    right = places.width / 2 - places.scales[0].reach - (8.0 if roomy else 4.0)
    top = places.height - places.margin - 4.0
    if not roomy:
        yield from _paragraphs(((say(SHORT_TITLE), _LABEL),), left, top, right - left)
        return
    upper = (
        (say(TITLE), _TITLE),
        *((line, _TEXT) for line in heading),
        (say(PRINT_HOW), _TEXT),
        (say(PHOTO_HOW), _TEXT),
    )
    yield from _paragraphs(upper, left, top, right - left)
    low = places.rulers[0].y - 18.0
    lower = ((say(FOLD_HOW), _TEXT), (say(RULER_HOW), _TEXT))
    yield from _paragraphs(lower, left, low, right - left)


def _paragraphs(
    texts: tuple[tuple[str, float], ...], left: float, top: float, width: float
) -> Iterator[Placement]:
    """Paragraphs of a type size (points) below each other, wrapped to a width (mm)."""
    y = mm(top)
    for text, size in texts:
        for line in _lines(drawable(text), size, mm(width)):
            yield caption(line, mm(left), y, size)
            y -= size * _LEADING
        y -= size * 0.5


def _lines(text: str, size: float, width: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and caption_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _mm_rule(x0: float, y0: float, x1: float, y1: float, width: float) -> Rule:
    return Rule(mm(x0), mm(y0), mm(x1), mm(y1), width, _BLACK)

"""Finds what of a page is another than it was, so that a live picture draws only that anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise, starmap

import numpy as np
import numpy.typing as npt

from cards.model.geometry import Matrix
from cards.model.placement import Artwork, Drawn, Ink, Picture, Rule, Sheet
from fonts.hand import load_hand

Band = tuple[float, float]
"""From y up to y, in points on the page."""

_BENT = 0.35
"""X-heights by which a bent outline, or a learned hand's other sample, may leave its plain box."""

Levels = npt.NDArray[np.float64]

Mark = tuple[object, ...]
"""All that tells one piece from another: a word, a line, a signature."""


def changed_band(before: Sheet, after: Sheet) -> Band | None:
    """The band of the page that holds all ink that came, went or moved; None when none did.

    Both sheets are of one size.
    """
    old, new = dict(_pieces(before)), dict(_pieces(after))
    bands = [
        band_of()
        for ones, others in ((old, new), (new, old))
        for mark, band_of in ones.items()
        if mark not in others
    ]
    if not bands:
        return None
    lows, highs = zip(*bands, strict=True)
    return min(lows), max(highs)


def _pieces(sheet: Sheet) -> Iterator[tuple[Mark, Callable[[], Band]]]:
    """Every piece of a sheet with what finds its band."""
    for rule in sheet.rules:
        yield (rule,), partial(_rule_band, rule, Matrix())
    for imposed in sheet.faces:
        laid = imposed.matrix
        for placed in imposed.face.placements:
            if isinstance(placed, Ink):
                yield from _words(placed, laid)
            elif isinstance(placed, Drawn):
                outlines = (outline.tobytes() for outline in placed.outlines)
                mark = (laid, placed.colour, placed.width, *outlines)
                if placed.outlines:
                    yield mark, partial(_drawn_band, placed, laid)
            elif isinstance(placed, Picture):
                mark = (laid, placed.matrix, placed.raster.key)
                yield mark, partial(_picture_band, placed.matrix, laid)
            elif isinstance(placed, Artwork):
                room = placed.room
                box = Matrix(room.width, 0, 0, room.height, room.x, room.y)
                yield (laid, box, placed.key), partial(_picture_band, box, laid)
            else:
                yield (laid, placed), partial(_rule_band, placed, laid)


def _words(ink: Ink, laid: Matrix) -> Iterator[tuple[Mark, Callable[[], Band]]]:
    bounds = [*(int(start) for start in ink.word_starts), len(ink.outlines)]
    for word in starmap(slice, pairwise(bounds)):
        tables = (ink.outlines, ink.matrices, ink.strokes, ink.shades)
        mark = (laid, ink.hand, ink.shape_level, ink.colours)
        shapes = (table[word].tobytes() for table in tables)
        yield (*mark, *shapes), partial(_word_band, ink, word, laid)


def _word_band(ink: Ink, word: slice, laid: Matrix) -> Band:
    """Where the letters' boxes are, with what bending and the pen add to them."""
    hand = load_hand(ink.hand)
    glyphs = ink.outlines[word].astype(np.int64) // hand.alternates
    boxes = np.array([hand.extents(glyph) for glyph in glyphs.tolist()])
    a, b, c, d, e, f = ink.matrices[word].T
    corners = [
        (a * side + c * level + e, b * side + d * level + f)
        for side in (boxes[:, 0], boxes[:, 2])
        for level in (boxes[:, 1], boxes[:, 3])
    ]
    x, y = np.concatenate(corners, axis=1)
    over = _BENT * hand.x_height * ink.size + float(ink.strokes[word].max(initial=0.0))
    return _band(x, y, over, laid)


def _drawn_band(drawn: Drawn, laid: Matrix) -> Band:
    points = np.vstack(drawn.outlines)
    return _band(points[:, 0], points[:, 1], drawn.width, laid)


def _picture_band(square: Matrix, laid: Matrix) -> Band:
    """``square`` maps the unit square to where the picture lies."""
    x, y = np.array([0.0, 1.0, 0.0, 1.0]), np.array([0.0, 0.0, 1.0, 1.0])
    return _band(x, y, 0.0, square.then(laid))


def _rule_band(rule: Rule, laid: Matrix) -> Band:
    x, y = np.array([rule.x0, rule.x1]), np.array([rule.y0, rule.y1])
    return _band(x, y, rule.width, laid)


def _band(x: Levels, y: Levels, over: float, laid: Matrix) -> Band:
    levels = laid.b * x + laid.d * y + laid.f
    return float(levels.min()) - over, float(levels.max()) + over

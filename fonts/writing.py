"""Writes lines in a hand: which outline each letter takes, and where it lies.

Every letter gets an affine map of its own from the fields along its line. In a joined hand only
the smooth parts of the fields remain, and the baseline runs unbroken from letter to letter.
Several pages are written at once, because arrays of a few hundred letters cost mostly overhead;
what a page is like never depends on the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonts.fields import letter_fields, line_fields, line_seeds, page_field, word_field
from fonts.hand import Hand
from fonts.letters import Letters, Line, PageText, letters_of
from fonts.turns import shape_turns
from fonts.variation import Strength, variation_at

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

JOINT = 0.45
"""The height, in xh, at which most letters of a joined hand meet."""

WORD_GAPS = (0.72, 2.2)
"""The narrowest and the widest gap between words, in xh: programs that copy text lose narrower
ones and take wider ones for the gap between columns."""

SINK = 1.3
"""In xh: how far the median writer's line sinks over a whole measure where it is let sink; on
unruled paper lines slope by some 1.4 degrees."""

_FRESH_WIDTH, _FRESH_SLANT = 0.035, 1.5
"""A share, and degrees: how far at most letters that take the same outline are set apart."""

_FINE = 2.0**32
"""Steps of an em in which the pen's way is summed: whole numbers, so that a line's letters lie
the same whatever was summed before it."""


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """Written lines, one after the other: outline numbers, and for each its map to points (N x 6).

    ``sizes`` are the type sizes of the letters in points; ``pressure`` says how hard the pen is
    pressed, about 0, in spreads. ``lines`` and ``words`` are the letters at which each line and
    word begins, and for lines the number of letters at last; ``word_ends`` the x at which the
    words end and ``baselines`` the heights of the straight lines the letters wander about, in
    points.
    """

    outlines: npt.NDArray[np.uint16]
    matrices: Floats
    sizes: Floats
    pressure: Floats
    lines: list[int]
    words: Ints
    word_ends: Floats
    baselines: Floats


def write_pages(hand: Hand, pages: Sequence[PageText], strength: Strength) -> Written:
    """Write the lines of some pages in their order, each line within its measure.

    A line that its own wandering makes too long is drawn together, as a writer does who sees the
    edge of the card coming. There must be a line on some page.
    """
    letters = letters_of(hand.shelf, pages)
    lines = [line for page in pages for line in page.lines]
    line, last = letters.places.line, letters.word_lasts
    sizes = np.array([page.size for page in pages])[letters.page]
    seeds = np.array([page.seed for page in pages], np.int64)
    variation = variation_at(strength.value, hand.info.temper)
    keys_of_lines = _seeds(lines, seeds[letters.page])
    whole = line_fields(keys_of_lines, variation)
    whole["slope"] += page_field(seeds, variation.page_slope)[letters.page]
    fields = letter_fields(letters.places, keys_of_lines, variation)
    fields["letter_gap"] += variation.apart
    outlines = letters.glyphs * hand.alternates
    if strength.shape_level:
        turns, fresh = shape_turns(letters, hand.alternates, seeds)
        outlines += turns
        if not hand.info.connected:
            fields["width"] += fresh * (_FRESH_WIDTH * strength.value)
            fields["slant"] += fresh * (_FRESH_SLANT * strength.value)
    left = np.clip(whole["left"], -0.9, 0.9) * hand.x_height
    measure = np.array([each.measure for each in lines]) / sizes
    gaps = word_field(letters.places, keys_of_lines, variation.word_gap * hand.x_height)
    path = _path(hand, letters, fields, outlines, gaps, measure - np.maximum(left, 0.0))
    lean = (variation.lean + whole["lean_change"])[line] * (path.pen / measure[line] - 0.5)
    matrices = _matrices(hand, letters, path, fields, whole, lean)
    if any(page.sinking for page in pages):
        sink = np.array([page.sinking * SINK for page in pages])[letters.page]
        _sink(matrices, path, letters, sink * strength.value * hand.x_height / measure**2)
    each_size = sizes[line]
    matrices *= each_size[:, None]
    starts = np.array([each.x for each in lines]) + left * sizes
    baselines = np.array([each.y for each in lines]) + whole["leading"] * hand.x_height * sizes
    matrices[:, 4] += starts[line]
    matrices[:, 5] += baselines[line]
    word_ends = (path.pen[last] + path.steps[last]) * each_size[last] + starts[line[last]]
    return Written(
        outlines=outlines.astype(np.uint16),
        matrices=matrices,
        sizes=each_size,
        pressure=fields["pressure"],
        lines=[*letters.line_firsts.tolist(), len(outlines)],
        words=letters.word_firsts,
        word_ends=word_ends,
        baselines=baselines,
    )


def _seeds(lines: Sequence[Line], seeds: Ints) -> npt.NDArray[np.uint64]:
    places = np.array([(line.paragraph, line.number) for line in lines], np.int64)
    return line_seeds(seeds, places[:, 0], places[:, 1])


@dataclass(frozen=True, slots=True, eq=False)
class _Path:
    """The pen's way along the lines: where each letter starts, how far it goes, in em.

    ``ends`` is where each line ends; ``height`` and ``width`` are each letter's scales.
    """

    pen: Floats
    steps: Floats
    ends: Floats
    height: Floats
    width: Floats


def _path(
    hand: Hand,
    letters: Letters,
    fields: dict[str, Floats],
    outlines: Ints,
    gaps: Floats,
    room: Floats,
) -> _Path:
    """Lay the letters one after the other, drawn together where a line would outgrow its room."""
    height = np.exp(fields["size"])
    width = height * np.exp(fields["width"])
    wider = hand.widening(outlines)
    advances = letters.shaped[:, 0] if wider is None else letters.shaped[:, 0] + wider
    steps = advances * width
    if not hand.info.connected:
        steps += np.maximum(fields["letter_gap"] * hand.x_height, -0.12 * advances)
    pen = _pen(hand, letters, steps, gaps)
    ends = pen[letters.line_lasts] + steps[letters.line_lasts]
    squeeze = np.minimum(1.0, room / np.maximum(ends, 1e-6))
    each = squeeze[letters.places.line]
    return _Path(pen * each, steps * each, ends * squeeze, height, width * each)


def _pen(hand: Hand, letters: Letters, steps: Floats, gaps: Floats) -> Floats:
    """Where the pen stands for each letter, in em from its line's start."""
    narrowest, widest = WORD_GAPS
    between = np.clip(gaps + hand.space, narrowest * hand.x_height, widest * hand.x_height)
    before = np.zeros(len(steps))
    before[letters.word_firsts] = between
    before[letters.line_firsts] = 0.0
    way = np.rint((before + steps) * _FINE).astype(np.int64)
    run = np.cumsum(way)
    run -= (run - way)[letters.line_firsts][letters.places.line]
    pen: Floats = run / _FINE - steps
    return pen


def _matrices(
    hand: Hand,
    letters: Letters,
    path: _Path,
    fields: dict[str, Floats],
    whole: dict[str, Floats],
    lean: Floats,
) -> Floats:
    """Each letter's map, in em, from the start of its line's straight baseline."""
    line, x_height, joined = letters.places.line, hand.x_height, hand.info.connected
    along = (path.pen + path.steps / 2) / path.ends[line]
    rise = _rise(whole, along, path.ends, line, x_height) + fields["baseline"] * x_height
    slant = path.height * np.tan(np.radians(fields["slant"] + lean))
    matrices = np.empty((len(path.pen), 6))
    matrices[:, 0] = path.width
    matrices[:, 1] = path.width * _tilt(rise, path.steps, letters, joined=joined)
    matrices[:, 2] = slant
    matrices[:, 3] = path.height
    matrices[:, 4] = path.pen + letters.shaped[:, 1] * path.width
    matrices[:, 5] = rise + letters.shaped[:, 2] * path.height
    if joined:
        # Letters of a joined hand meet above the baseline: sized and slanted about that height,
        # they still meet.
        matrices[:, 4] -= slant * (JOINT * x_height)
        matrices[:, 5] += (1.0 - path.height) * (JOINT * x_height)
    return matrices


def _sink(matrices: Floats, path: _Path, letters: Letters, sink: Floats) -> None:
    """Let lines sink by ``sink`` times the square of the way, in em, and letters turn with them.

    Turned and lowered by what the curve does at its place, a joined letter still meets the next.
    """
    each = sink[letters.places.line]
    ends = path.pen + path.steps
    fall = np.square(path.pen) * each
    slope = (np.square(ends) * each - fall) / np.maximum(path.steps, 0.05)
    matrices[:, 1] -= matrices[:, 0] * slope
    matrices[:, 5] -= fall


def _rise(
    whole: dict[str, Floats], along: Floats, ends: Floats, line: Ints, x_height: float
) -> Floats:
    """The height of a line's own path over its straight baseline, in em.

    Turned and bent about its middle, the line stays near the place it was given.
    """
    slope = np.tan(np.radians(whole["slope"])) * ends
    curve = whole["curve"] * x_height
    rise: Floats = slope[line] * (along - 0.5)
    rise += curve[line] * (4 * along * (1 - along) - 0.67)
    return rise


def _tilt(rise: Floats, steps: Floats, letters: Letters, *, joined: bool) -> Floats:
    """The slope under each letter: along the baseline, so that a joined word has no steps."""
    tilt: Floats = np.diff(rise, append=rise[-1:]) / np.maximum(steps, 0.05)
    if not joined:
        tilt *= 0.3
    # After a word's last letter comes no neighbour to meet: it follows the one before it.
    lasts = letters.word_lasts
    alone = lasts == letters.word_firsts
    tilt[lasts] = np.where(alone, 0.0, tilt[lasts - 1] * 0.5)
    return tilt

"""Writes lines in a hand: which outline each letter takes, and where it lies.

Every letter gets an affine map of its own from the fields along its line. In a joined hand only
the smooth parts of the fields remain, and the baseline runs unbroken from letter to letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonts.fields import (
    Floats,
    Ints,
    Places,
    letter_fields,
    line_fields,
    line_seeds,
    page_field,
    shape_turns,
    word_field,
)
from fonts.hand import Hand
from fonts.variation import Strength, Variation, variation_at

JOINT = 0.45
"""The height, in xh, at which most letters of a joined hand meet."""


WORD_GAPS = (0.72, 2.2)
"""The narrowest and the widest gap between words, in xh: programs that copy text lose narrower
ones and take wider ones for the gap between columns."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line to write: its words, the start of its baseline and its measure, all in points.

    ``paragraph`` and ``number`` (of the line in its paragraph) say where in the note it stands.
    """

    words: tuple[str, ...]
    x: float
    y: float
    measure: float
    paragraph: int
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class WrittenLine:
    """A written line: outline numbers, and for each its map from the em to points (N x 6).

    ``pressure`` says how hard the pen is pressed for each letter, about 0, in spreads;
    ``word_ends`` are the x at which the words end and ``baseline`` the height of the straight
    line the letters wander about, in points.
    """

    words: tuple[str, ...]
    word_starts: tuple[int, ...]
    word_ends: tuple[float, ...]
    baseline: float
    outlines: npt.NDArray[np.uint16]
    pressure: Floats
    matrices: Floats


@dataclass(frozen=True, slots=True, eq=False)
class _Text:
    """Lines as flat arrays: one entry a letter, and where words and lines begin."""

    places: Places
    glyphs: Ints
    shaped: Floats
    word_firsts: Ints
    word_lasts: Ints
    line_firsts: Ints
    line_lasts: Ints


def write_lines(
    hand: Hand, lines: Sequence[Line], *, size: float, seed: int, strength: Strength
) -> tuple[WrittenLine, ...]:
    """Write the lines of a page at ``size`` points, in their order, each within its measure.

    A line that its own wandering makes too long is drawn together, as a writer does who sees the
    edge of the card coming.
    """
    if not lines:
        return ()
    text = _flat(hand, lines, seed)
    line = text.places.line
    variation = variation_at(strength.value, joined=hand.info.connected)
    letter = letter_fields(text.places, variation)
    whole = line_fields(text.places, variation)
    whole["slope"] += page_field(seed, variation.page_slope)
    outlines = _outlines(hand, text, strength, seed)
    left = np.clip(whole["left"], -0.9, 0.9) * hand.x_height
    measure = np.array([each.measure for each in lines]) / size
    path = _path(hand, text, variation, letter, outlines, measure - np.maximum(left, 0.0))
    lean = variation.lean + whole["lean_change"][line]
    slant = np.tan(np.radians(letter["slant"] + lean * (path.pen / measure[line] - 0.5)))
    matrices = _matrices(hand, text, path, letter, whole, slant) * size
    baselines = np.array([each.y for each in lines]) + whole["leading"] * hand.x_height * size
    starts = np.array([each.x for each in lines]) + left * size
    matrices[:, 4] += starts[line]
    matrices[:, 5] += baselines[line]
    word_ends = ((path.pen + path.steps) * size + starts[line])[text.word_lasts]
    return _parted(
        lines, text, baselines, word_ends, outlines.astype(np.uint16), letter["pressure"], matrices
    )


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
    text: _Text,
    variation: Variation,
    letter: dict[str, Floats],
    outlines: Ints,
    room: Floats,
) -> _Path:
    """Lay the letters one after the other, drawn together where a line would outgrow its room."""
    height = np.exp(letter["size"])
    width = height * np.exp(letter["width"])
    own = hand.advances(outlines)
    advances = text.shaped[:, 0] if own is None else own
    steps = advances * width
    if not hand.info.connected:
        steps += np.maximum(letter["letter_gap"] * hand.x_height, -0.12 * advances)
    gaps = word_field(text.places, text.word_firsts, variation.word_gap * hand.x_height)
    pen = _pen(hand, text, steps, gaps)
    ends = pen[text.line_lasts] + steps[text.line_lasts]
    squeeze = np.minimum(1.0, room / np.maximum(ends, 1e-6))
    each = squeeze[text.places.line]
    return _Path(pen * each, steps * each, ends * squeeze, height, width * each)


def _matrices(
    hand: Hand,
    text: _Text,
    path: _Path,
    letter: dict[str, Floats],
    whole: dict[str, Floats],
    slant: Floats,
) -> Floats:
    """Each letter's map, in em, from the start of its line's straight baseline."""
    line, x_height, joined = text.places.line, hand.x_height, hand.info.connected
    along = (path.pen + path.steps / 2) / path.ends[line]
    rise = _rise(whole, along, path.ends, line, x_height) + letter["baseline"] * x_height
    # Letters of a joined hand meet above the baseline: sized and slanted about that height, they
    # still meet.
    joint = JOINT * x_height if joined else 0.0
    matrices = np.empty((len(path.pen), 6))
    matrices[:, 0] = path.width
    matrices[:, 1] = path.width * _tilt(rise, path.steps, text, joined=joined)
    matrices[:, 2] = path.height * slant
    matrices[:, 3] = path.height
    matrices[:, 4] = path.pen + text.shaped[:, 1] * path.width - path.height * slant * joint
    matrices[:, 5] = rise + text.shaped[:, 2] * path.height + (1.0 - path.height) * joint
    return matrices


def _flat(hand: Hand, lines: Sequence[Line], seed: int) -> _Text:
    counts, glyphs, shaped = hand.shelf.gather([word for line in lines for word in line.words])
    word_firsts = np.cumsum(counts) - counts
    words_per_line = np.array([len(line.words) for line in lines], np.int64)
    first_words = np.cumsum(words_per_line) - words_per_line
    line_of_word = np.repeat(np.arange(len(lines)), words_per_line)
    line_firsts = word_firsts[first_words]
    line = np.repeat(line_of_word, counts)
    index = np.arange(int(counts.sum()))
    seeds = line_seeds(seed, [each.paragraph for each in lines], [each.number for each in lines])
    places = Places(
        line_seeds=seeds,
        line=line,
        word=np.repeat(np.arange(len(counts)) - first_words[line_of_word], counts),
        letter=index - np.repeat(word_firsts, counts),
        along=index - line_firsts[line],
    )
    return _Text(
        places=places,
        glyphs=glyphs,
        shaped=shaped,
        word_firsts=word_firsts,
        word_lasts=word_firsts + counts - 1,
        line_firsts=line_firsts,
        line_lasts=np.append(line_firsts[1:], len(index)) - 1,
    )


def _pen(hand: Hand, text: _Text, steps: Floats, gaps: Floats) -> Floats:
    """Where the pen stands for each letter, in em from its line's start."""
    before = np.zeros(len(steps))
    narrowest, widest = WORD_GAPS
    between = np.clip(gaps + hand.space, narrowest * hand.x_height, widest * hand.x_height)
    before[text.word_firsts] = between
    before[text.line_firsts] = 0.0
    run = np.cumsum(steps + before) - steps
    pen: Floats = run - run[text.line_firsts][text.places.line]
    return pen


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


def _tilt(rise: Floats, steps: Floats, text: _Text, *, joined: bool) -> Floats:
    """The slope under each letter: along the baseline, so that a joined word has no steps."""
    tilt: Floats = np.diff(rise, append=rise[-1:]) / np.maximum(steps, 0.05)
    if not joined:
        tilt *= 0.3
    # After a word's last letter comes no neighbour to meet: it follows the one before it.
    lasts = text.word_lasts
    alone = lasts == text.word_firsts
    tilt[lasts] = np.where(alone, 0.0, tilt[lasts - 1] * 0.5)
    return tilt


def _outlines(hand: Hand, text: _Text, strength: Strength, seed: int) -> Ints:
    numbers = text.glyphs * hand.alternates
    if strength.shape_level:
        numbers += shape_turns(text.places, text.glyphs, hand.alternates, seed)
    return numbers


def _parted(
    lines: Sequence[Line],
    text: _Text,
    baselines: Floats,
    word_ends: Floats,
    outlines: npt.NDArray[np.uint16],
    pressure: Floats,
    matrices: Floats,
) -> tuple[WrittenLine, ...]:
    """Cut the flat arrays into lines again."""
    written = []
    word = 0
    ends = [*text.line_firsts[1:].tolist(), len(outlines)]
    firsts = text.word_firsts.tolist()
    for index, (line, first, end) in enumerate(
        zip(lines, text.line_firsts.tolist(), ends, strict=True)
    ):
        own = slice(word, word + len(line.words))
        word = own.stop
        written.append(
            WrittenLine(
                words=line.words,
                word_starts=tuple(start - first for start in firsts[own]),
                word_ends=tuple(word_ends[own].tolist()),
                baseline=float(baselines[index]),
                outlines=outlines[first:end],
                pressure=pressure[first:end],
                matrices=matrices[first:end],
            )
        )
    return tuple(written)

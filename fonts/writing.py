"""Writes lines in a hand: which outline each letter takes, and where it lies.

Every letter gets an affine map of its own from fields along the line; each field has a part that
drifts smoothly and a part that does not, keyed by seed, paragraph, line, word and letter. In a
joined hand only the smooth parts remain, and the baseline runs unbroken from letter to letter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonts.chance import keys, normal
from fonts.hand import Hand
from fonts.outlines import ALTERNATES
from fonts.variation import Strength, Variation, Wander

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

(_SIZE, _WIDTH, _SLANT, _BASELINE, _LETTER_GAP, _WORD_GAP) = range(6)
(_SLOPE, _CURVE, _LEFT, _LEADING, _DRIFT, _SHAPE) = range(6, 12)


@dataclass(frozen=True, slots=True)
class Line:
    """A line to write: its words, the start of its baseline in points, and its place in the note.

    ``number`` counts the lines of its paragraph.
    """

    words: tuple[str, ...]
    x: float
    y: float
    paragraph: int
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class WrittenLine:
    """A written line: outline numbers, and for each its map from the em to points (N x 6).

    ``baseline`` is the height, in points, of the straight line the letters wander about.
    """

    words: tuple[str, ...]
    word_starts: tuple[int, ...]
    baseline: float
    outlines: npt.NDArray[np.uint16]
    matrices: Floats


def write_line(
    hand: Hand, line: Line, *, size: float, measure: float, seed: int, strength: Strength
) -> WrittenLine:
    """Write one line at ``size`` points, within ``measure`` points of its start.

    A line that its own wandering makes too long is drawn together, as a writer does who sees the
    edge of the card coming.
    """
    shaped = [hand.shape(word) for word in line.words]
    counts = np.array([len(word.glyphs) for word in shaped], np.int64)
    letters = _Letters(
        key=keys(seed, line.paragraph, line.number),
        word=np.repeat(np.arange(len(shaped)), counts),
        letter=np.concatenate([np.arange(count) for count in counts]),
        glyph=np.concatenate([word.glyphs for word in shaped]),
    )
    advances = np.concatenate([word.advances for word in shaped])
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    x_height = hand.x_height
    spread = _Spread(Variation(), strength.value, connected=hand.info.connected)

    height = np.exp(spread.field(letters, _SIZE, spread.variation.size))
    width = height * np.exp(spread.field(letters, _WIDTH, spread.variation.width))
    steps = advances * width
    if not hand.info.connected:
        gaps = spread.field(letters, _LETTER_GAP, spread.variation.letter_gap) * x_height
        steps += np.maximum(gaps, -0.12 * advances)
    left = np.clip(spread.of_line(letters, _LEFT, spread.variation.left), -0.9, 0.9) * x_height
    pen = _pen_positions(hand, letters, steps, starts, spread)
    limit = measure / size - max(left, 0.0)
    end = float(pen[-1] + steps[-1])
    squeeze = min(1.0, limit / end) if end > 0 else 1.0
    pen, width, steps = pen * squeeze, width * squeeze, steps * squeeze

    rise = _baseline(pen, steps, x_height, letters, spread)
    shift = spread.of_line(letters, _LEADING, spread.variation.leading) * x_height
    baseline = line.y + shift * size
    lean = np.tan(np.radians(_slant(letters, pen, limit, spread)))
    tilt = _tilt(rise, steps, starts, connected=hand.info.connected)
    x_offsets = np.concatenate([word.x_offsets for word in shaped]) * width
    y_offsets = np.concatenate([word.y_offsets for word in shaped]) * height
    matrices = np.empty((len(pen), 6))
    matrices[:, 0] = width * size
    matrices[:, 1] = width * tilt * size
    matrices[:, 2] = height * lean * size
    matrices[:, 3] = height * size
    matrices[:, 4] = (pen + left + x_offsets) * size + line.x
    matrices[:, 5] = (rise + y_offsets) * size + baseline
    outlines = _alternates(letters, strength)
    return WrittenLine(line.words, tuple(starts.tolist()), baseline, outlines, matrices)


@dataclass(frozen=True, slots=True, eq=False)
class _Letters:
    """Where every letter of a line stands, as keys for chance."""

    key: npt.NDArray[np.uint64]
    word: Ints
    letter: Ints
    glyph: Ints


@dataclass(frozen=True, slots=True)
class _Spread:
    """Draws the fields at one strength."""

    variation: Variation
    strength: float
    connected: bool

    def field(self, letters: _Letters, channel: int, wander: Wander) -> Floats:
        """One value a letter: a smooth drift along the line, and each letter's own part."""
        base = int(letters.key[0] >> np.uint64(1))
        along = np.arange(len(letters.letter)) / wander.reach
        knot = np.floor(along).astype(np.int64)
        part = along - knot
        ease = part * part * (3 - 2 * part)
        drift = normal(keys(base, channel, 1, knot)) * (1 - ease)
        drift += normal(keys(base, channel, 1, knot + 1)) * ease
        drift /= np.sqrt(ease**2 + (1 - ease) ** 2)
        smooth = np.sqrt(wander.smooth) * drift
        if not self.connected:
            own = normal(keys(base, channel, 2, letters.word, letters.letter))
            smooth += np.sqrt(1 - wander.smooth) * own
        # A writer keeps an eye on the page: nothing strays further than about twice its spread.
        kept: Floats = 2.0 * np.tanh(smooth / 2.0)
        return kept * (wander.spread * self.strength)

    def of_line(self, letters: _Letters, channel: int, spread: float) -> float:
        """One value for the whole line."""
        base = int(letters.key[0] >> np.uint64(1))
        value = float(np.clip(normal(keys(base, channel, 3))[0], -2.0, 2.0))
        return value * spread * self.strength


def _pen_positions(
    hand: Hand, letters: _Letters, steps: Floats, starts: Ints, spread: _Spread
) -> Floats:
    """Where the pen stands for each letter, in em from the line's start."""
    base = int(letters.key[0] >> np.uint64(1))
    space = hand.space_width * hand.info.space
    own = normal(keys(base, _WORD_GAP, 2, np.arange(1, len(starts))))
    gaps = space + own * (spread.variation.word_gap * spread.strength * hand.x_height)
    before = np.zeros(len(steps))
    before[starts[1:]] = np.clip(gaps, 0.62 * space, max(1.2 * space, 2.0 * hand.x_height))
    positions: Floats = np.cumsum(steps + before) - steps
    return positions


def _baseline(
    pen: Floats, steps: Floats, x_height: float, letters: _Letters, spread: _Spread
) -> Floats:
    """The height of each letter's foot over the line's straight baseline, in em."""
    variation = spread.variation
    slope = np.tan(np.radians(spread.of_line(letters, _SLOPE, variation.slope)))
    curve = spread.of_line(letters, _CURVE, variation.curve) * x_height
    width = pen[-1] + steps[-1]
    along = (pen + steps / 2) / max(width, 1e-6)
    wander = spread.field(letters, _BASELINE, variation.baseline) * x_height
    # Turned and bent about its middle, the line stays near the place it was given.
    rise: Floats = slope * width * (along - 0.5) + curve * (4 * along * (1 - along) - 0.67) + wander
    return rise


def _slant(letters: _Letters, pen: Floats, measure: float, spread: _Spread) -> Floats:
    """How far each letter leans beyond the face's own slant, in degrees."""
    drift = spread.variation.slant_drift * spread.strength
    drift += spread.of_line(letters, _DRIFT, spread.variation.slant_drift * 0.7)
    lean: Floats = spread.field(letters, _SLANT, spread.variation.slant)
    return lean + drift * (pen / measure - 0.5)


def _tilt(rise: Floats, steps: Floats, starts: Ints, *, connected: bool) -> Floats:
    """The slope under each letter: along the baseline, so that a joined line has no steps."""
    rises = np.diff(rise, append=rise[-1:])
    tilt: Floats = rises / np.maximum(steps, 0.05)
    if not connected:
        return tilt * 0.3
    last = np.append(starts[1:] - 1, len(rise) - 1)
    tilt[last] = np.where(last > 0, tilt[np.maximum(last - 1, 0)], 0.0) * 0.5
    return tilt


def _alternates(letters: _Letters, strength: Strength) -> npt.NDArray[np.uint16]:
    """An outline for each letter: a letter takes all its alternates before it repeats one."""
    if not strength.shape_level:
        return (letters.glyph * ALTERNATES).astype(np.uint16)
    base = int(letters.key[0] >> np.uint64(1))
    first = keys(base, _SHAPE, letters.glyph) % np.uint64(ALTERNATES)
    seen: dict[int, int] = {}
    turns = np.empty(len(first), np.int64)
    for index, glyph in enumerate(letters.glyph.tolist()):
        turns[index] = seen[glyph] = seen.get(glyph, -1) + 1
    chosen = (first.astype(np.int64) + turns) % ALTERNATES
    return (letters.glyph * ALTERNATES + chosen).astype(np.uint16)

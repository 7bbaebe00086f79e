"""Fields along the lines of a note: what makes each letter differ a little from its neighbours.

Every field has a part that drifts smoothly from letter to letter and a part of each letter's own.
All are keyed by seed, paragraph, line, word and letter, never by a running counter, so that a
change to one line leaves the others as they were.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from fonts.chance import Keys, keys, normal
from fonts.variation import LETTER_FIELDS, LINE_FIELDS, Variation

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_DRIFT, _OWN, _LINE, _WORD, _SHAPE, _PAGE = range(6)
_FURTHEST = 2.0
"""A writer keeps an eye on the page: nothing strays much further than twice its spread."""


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where every letter of some lines stands: index of its line, its word, its place in both."""

    line_seeds: Keys
    line: Ints
    word: Ints
    letter: Ints
    along: Ints
    """Letters before it on its line."""


def line_seeds(seed: int, paragraphs: list[int], numbers: list[int]) -> Keys:
    """The seed of each line of a note, from the line's paragraph and its number there."""
    places = np.array(paragraphs, np.int64) * 4096 + np.array(numbers, np.int64)
    return keys(seed, places)


@dataclass(frozen=True, slots=True, eq=False)
class _Plan:
    """What is the same for every line of one variation: which knots lie about each letter."""

    slots: Ints
    before: Floats
    after: Floats
    counters: Ints
    own: Floats
    spread: Floats


@lru_cache(maxsize=32)
def _plan(variation: Variation, letters: int) -> _Plan:
    """The plan for lines of up to ``letters`` letters, one row a field."""
    wanders = [getattr(variation, name) for name in LETTER_FIELDS]
    spread, smooth, reach = (
        np.array([[getattr(wander, part)] for wander in wanders])
        for part in ("spread", "smooth", "reach")
    )
    along = np.arange(letters) / reach
    knot = np.floor(along).astype(np.int64)
    ease = along - knot
    ease *= ease * (3.0 - 2.0 * ease)
    scale = np.sqrt(smooth / (ease * ease + (1.0 - ease) ** 2))
    knots = knot[:, -1] + 2
    counters = [_counter(_DRIFT, field, np.arange(count)) for field, count in enumerate(knots)]
    return _Plan(
        slots=knot + (np.cumsum(knots) - knots)[:, None],
        before=(1.0 - ease) * scale,
        after=ease * scale,
        counters=np.concatenate(counters),
        own=np.sqrt(1.0 - smooth),
        spread=spread,
    )


def letter_fields(places: Places, variation: Variation) -> dict[str, Floats]:
    """One value a letter for every field of LETTER_FIELDS, its spread applied."""
    plan = _plan(variation, 64 * (int(places.along.max()) // 64 + 1))
    knots = normal(keys(places.line_seeds[:, None], plan.counters[None, :])).reshape(-1)
    slots = plan.slots[:, places.along] + places.line * len(plan.counters)
    values = knots[slots] * plan.before[:, places.along]
    values += knots[slots + 1] * plan.after[:, places.along]
    channel = np.arange(len(LETTER_FIELDS))[:, None]
    counters = _counter(_OWN, channel, places.word * 1024 + places.letter)
    values += normal(keys(places.line_seeds[places.line], counters)) * plan.own
    values = _FURTHEST * np.tanh(values / _FURTHEST) * plan.spread
    return dict(zip(LETTER_FIELDS, values, strict=True))


def line_fields(places: Places, variation: Variation) -> dict[str, Floats]:
    """One value a line for every field of LINE_FIELDS, its spread applied."""
    channel = np.arange(len(LINE_FIELDS))[:, None]
    drawn = normal(keys(places.line_seeds[None, :], _counter(_LINE, channel, 0)))
    spread = np.array([[getattr(variation, name)] for name in LINE_FIELDS])
    kept = np.clip(drawn, -_FURTHEST, _FURTHEST) * spread
    return dict(zip(LINE_FIELDS, kept, strict=True))


def page_field(seed: int, spread: float) -> float:
    """One value for the whole page: what its lines have in common, such as the paper's slant."""
    drawn = normal(keys(seed, np.array([_counter(_PAGE, 0, 0)])))[0]
    return float(np.clip(drawn, -_FURTHEST, _FURTHEST)) * spread


def word_field(places: Places, firsts: Ints, spread: float) -> Floats:
    """One value for each word; ``firsts`` are the indices of the words' first letters."""
    seeds = places.line_seeds[places.line[firsts]]
    return normal(keys(seeds, _counter(_WORD, 0, places.word[firsts]))) * spread


def shape_turns(places: Places, glyphs: Ints, count: int, seed: int) -> Ints:
    """Which of ``count`` outlines each letter takes: all of them in turn before one comes again.

    Each glyph begins somewhere by chance; each line of the page begins nearly half a round
    further on, so that neither a line's end and the next one's start nor letters that stand above
    each other share an outline.
    """
    first = (keys(seed, _counter(_SHAPE, 0, glyphs)) % np.uint64(count)).astype(np.int64)
    step = (count - 1) // 2 if count > 2 else 1
    turns = first + places.line * step + _times_before(places.line * 65536 + glyphs)
    return np.asarray(turns % count, np.int64)


def _times_before(values: Ints) -> Ints:
    """How often each value stood earlier in the array."""
    order = np.argsort(values, kind="stable")
    ranked = values[order]
    starts = np.flatnonzero(np.diff(ranked, prepend=ranked[:1] - 1))
    lengths = np.diff(starts, append=len(values))
    times = np.empty(len(values), np.int64)
    times[order] = np.arange(len(values)) - np.repeat(starts, lengths)
    return times


def _counter(kind: int, channel: Ints | int, place: Ints | int) -> Ints:
    """One counter out of a kind of field, a channel and a place."""
    return np.asarray((kind << 48) + (np.asarray(channel) << 40) + np.asarray(place), np.int64)

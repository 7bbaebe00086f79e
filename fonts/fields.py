"""Fields along the lines of a note: what makes each letter differ a little from its neighbours.

Every field has a part that drifts smoothly from letter to letter and a part of each letter's own.
Both lie ready on long tracks; a line begins somewhere on the drifting one, a word on the other,
chosen by seed, paragraph, line and word, never by a running counter, so that a change to one line
leaves the others as they were.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from fonts.chance import Keys, keys, normal
from fonts.letters import Places
from fonts.variation import LETTER_FIELDS, LINE_FIELDS, Variation, Wander

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_DRIFT, _OWN, _LINE, _WORD, _PAGE = range(5)
_FURTHEST = 2.0
"""A writer keeps an eye on the page: nothing strays much further than twice its spread."""

_TRACK = 32768
"""Letters on a track; where a line begins on it is one of so many chances."""
_LONGEST = 4096
"""Letters beyond a track's length, for those that begin near its end."""


def line_seeds(seeds: Ints, paragraphs: Ints, numbers: Ints) -> Keys:
    """The seed of each line: from its note's seed, its paragraph and its number there."""
    return keys(seeds.astype(np.uint64), paragraphs * 4096 + numbers)


def letter_fields(places: Places, seeds: Keys, variation: Variation) -> dict[str, Floats]:
    """One value a letter for every field of LETTER_FIELDS, its spread applied.

    ``seeds`` are those of the lines.
    """
    wanders: list[Wander] = [getattr(variation, name) for name in LETTER_FIELDS]
    drift, own = _tracks(tuple(wander.reach for wander in wanders))
    smooth = np.array([wander.smooth for wander in wanders])
    begins = _begin(seeds, _counter(_DRIFT, 0, 0))
    words = _begin(seeds[places.line_of_word], _counter(_OWN, 0, places.word))
    values = drift.take(begins[places.line] + places.along % _LONGEST, axis=0)
    values *= np.sqrt(smooth) / _FURTHEST
    free = own.take(np.repeat(words, places.counts) + places.letter % _LONGEST, axis=0)
    free *= np.sqrt(1.0 - smooth) / _FURTHEST
    values += free
    np.tanh(values, out=values)
    values *= [_FURTHEST * wander.spread for wander in wanders]
    return dict(zip(LETTER_FIELDS, np.ascontiguousarray(values.T), strict=True))


def line_fields(seeds: Keys, variation: Variation) -> dict[str, Floats]:
    """One value a line for every field of LINE_FIELDS, its spread applied."""
    channel = np.arange(len(LINE_FIELDS))[:, None]
    drawn = normal(keys(seeds[None, :], _counter(_LINE, channel, 0)))
    spread = np.array([[getattr(variation, name)] for name in LINE_FIELDS])
    kept = np.clip(drawn, -_FURTHEST, _FURTHEST) * spread
    return dict(zip(LINE_FIELDS, kept, strict=True))


def page_field(seeds: Ints, spread: float) -> Floats:
    """One value for all of a page: what its lines have in common, such as the paper's slant."""
    drawn = normal(keys(seeds.astype(np.uint64), _counter(_PAGE, 0, 0)))
    return np.asarray(np.clip(drawn, -_FURTHEST, _FURTHEST) * spread, np.float64)


def word_field(places: Places, seeds: Keys, spread: float) -> Floats:
    """One value for each word."""
    return normal(keys(seeds[places.line_of_word], _counter(_WORD, 0, places.word))) * spread


@lru_cache(maxsize=4)
def _tracks(reaches: tuple[float, ...]) -> tuple[Floats, Floats]:
    """A track of drift and one of letters' own parts, one column a field, of variance 1."""
    length = _TRACK + _LONGEST
    drift = np.stack([_drift(field, reach, length) for field, reach in enumerate(reaches)], axis=1)
    counters = [_counter(_OWN, field, np.arange(length)) for field in range(len(reaches))]
    return drift, normal(keys(0, np.stack(counters, axis=1)))


def _drift(field: int, reach: float, length: int) -> Floats:
    """Chance numbers ``reach`` letters apart, eased from one to the next at even variance."""
    along = np.arange(length) / reach
    knot = np.floor(along).astype(np.int64)
    knots = normal(keys(0, _counter(_DRIFT, field, np.arange(knot[-1] + 2))))
    ease = along - knot
    ease *= ease * (3.0 - 2.0 * ease)
    drift: Floats = knots[knot] * (1.0 - ease) + knots[knot + 1] * ease
    return drift / np.sqrt(ease * ease + (1.0 - ease) ** 2)


def _begin(seeds: Keys, counters: Ints) -> Ints:
    """Where on a track each seed begins."""
    return (keys(seeds, counters) % np.uint64(_TRACK)).astype(np.int64)


def _counter(kind: int, channel: Ints | int, place: Ints | int) -> Ints:
    """One counter out of a kind of field, a channel and a place."""
    # Never a bare number: those warn where arrays wrap round.
    return np.atleast_1d((kind << 48) + (np.asarray(channel, np.int64) << 40) + place)

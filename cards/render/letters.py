"""The operators that draw letters, a whole face at a time: ``a b c d e f Tm<outline>'``.

Each operator is a row of pieces of text, looked up in tables.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from cards.model.geometry import Matrix
from cards.model.placement import Ink
from cards.render.numbers import UNIT, Pieces, piece, write_codes, write_numbers
from fonts.embed import blank_outline, em_scale, space_outline
from fonts.hand import Hand, load_hand

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

CUT = b"\x01"
"""Ends every word."""

_STATE, _SHOWN = 3, 8
"""Pieces a row has for changes of state (shade twice, line width), and to show an outline."""
_COARSE = 2
"""Units to which the linear part of a map is rounded: 0.035 mm over a whole em is enough."""
_WIDEST = 99
"""In coarse units: wider than any pen."""
_SHOW, _SHOW_LAST = piece("'\n"), piece("'\nEMC\n\x01")
_UNCLOSED = np.uint64(0x00FFFFFFFFFFFFFF)
"""Takes the ``>`` from the end of a code, in memory's order on every machine that runs Python."""


def letter_rows(ink: Ink, laid: Matrix) -> tuple[Pieces, list[int]]:
    """A row of pieces for every letter of some ink, and after each word one for its blank.

    A blank is upright, of the type's own size, at the word's end. It draws nothing, but programs
    that copy text take a word's size and end from its last letter, and words whose sizes differ
    they hold for different columns. Returned beside the rows are the words of a single letter,
    which is shown together with the space after it, or PDFium loses the space.
    """
    hand = load_hand(ink.hand)
    count, starts = len(ink.outlines), ink.word_starts
    lengths = np.diff(starts, append=count)
    rows = np.empty((count + len(starts), _STATE + _SHOWN), np.uint64)
    letters, blanks = rows[:count], rows[count:]
    letters[:, :_STATE] = _changes(ink)
    blanks[:, :_STATE] = 0
    maps = np.concatenate((ink.matrices, _upright(ink)))
    rows[:, _STATE:-2] = write_numbers(_units(maps, laid, hand))
    letters[:, -2], letters[:, -1] = write_codes(ink.outlines), _SHOW
    blanks[:, -2], blanks[:, -1] = write_codes(blank_outline(hand)), _SHOW_LAST
    alone = np.flatnonzero(lengths == 1)
    if len(alone):
        blanks[alone] = 0
        letters[starts[alone], -2] &= _UNCLOSED
        letters[starts[alone], -1] = piece(f"{space_outline(hand):04X}>'\n\x01")
    return rows.take(_in_turn(count, starts, lengths), axis=0), alone.tolist()


def _in_turn(count: int, starts: Ints, lengths: Ints) -> Ints:
    """The order in which each word's blank, kept after all letters, follows its letters."""
    words = np.arange(len(starts))
    order = np.empty(count + len(words), np.int64)
    order[starts + lengths + words] = count + words
    order[np.arange(count) + np.repeat(words, lengths)] = np.arange(count)
    return order


def _upright(ink: Ink) -> Floats:
    """The maps of the words' blanks."""
    own = np.zeros((len(ink.word_ends), 6))
    own[:, 0] = own[:, 3] = ink.size
    own[:, 4] = ink.word_ends
    own[:, 5] = np.repeat(ink.baselines, [len(words) for words in ink.words])
    return own


def _units(own: Floats, laid: Matrix, hand: Hand) -> Ints:
    """Maps on the sheet, for the em of the embedded face, in whole units."""
    linear, place = em_scale(hand) / (UNIT * _COARSE), 1.0 / UNIT
    scale = np.array([linear, linear, linear, linear, place, place])
    placed = own * (scale * ((laid.a, laid.d) * 3))
    if laid.b or laid.c:
        placed += own[:, [1, 0, 3, 2, 5, 4]] * (scale * ((laid.c, laid.b) * 3))
    placed += (0.0, 0.0, 0.0, 0.0, laid.e * place, laid.f * place)
    units = np.rint(placed, out=placed).astype(np.int64)
    units[:, :4] *= _COARSE
    return units


def _changes(ink: Ink) -> Pieces:
    """What sets each letter's shade and line width; zeros where they have not changed."""
    shades = ink.shades
    widths = np.rint(ink.strokes * (1.0 / (UNIT * _COARSE)))
    steps = np.minimum(widths, _WIDEST).astype(np.int64)
    changed = np.ones((len(shades), _STATE), np.bool_)
    changed[1:, 0] = changed[1:, 1] = shades[1:] != shades[:-1]
    changed[1:, 2] = steps[1:] != steps[:-1]
    changes = np.empty((len(shades), _STATE), np.uint64)
    changes[:, :2] = _shades().take(shades, axis=0)
    changes[:, 2] = _widths().take(steps)
    changes *= changed
    return changes


@cache
def _shades() -> Pieces:
    return np.array([[piece(f"{shade} sc "), piece(f"{shade} SC ")] for shade in range(10)])


@cache
def _widths() -> Pieces:
    return np.array([piece(f"{width * _COARSE} w ") for width in range(_WIDEST + 1)])

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
_UNCLOSED = np.uint64(0x00FFFFFFFFFFFFFF)
"""Takes the ``>`` from the end of a code, in memory's order on every machine that runs Python."""


def letter_rows(inks: list[Ink], laid: Matrix) -> Pieces:
    """A row of pieces for every letter of some lines, and after each word one for its blank.

    A blank is upright, of the type's own size, at the word's end. It draws nothing, but programs
    that copy text take a word's size and end from its last letter, and words whose sizes differ
    they hold for different columns.
    """
    lengths = np.array([len(ink.outlines) for ink in inks])
    per_line = np.array([len(ink.words) for ink in inks])
    counts = np.diff(_word_bounds(inks, lengths, per_line))
    words = np.arange(len(counts))
    letters = np.arange(int(lengths.sum())) + np.repeat(words, counts)
    blanks = np.cumsum(counts) + words
    hands = [load_hand(ink.hand) for ink in inks]
    placed = np.empty((len(letters) + len(blanks), 6))
    placed[letters] = np.concatenate([ink.matrices for ink in inks])
    placed[blanks] = _upright(inks, per_line)
    codes = np.empty(len(placed), np.uint16)
    codes[letters] = np.concatenate([ink.outlines for ink in inks])
    codes[blanks] = np.repeat([blank_outline(hand) for hand in hands], per_line)
    scales = np.repeat([em_scale(hand) for hand in hands], lengths + per_line)
    rows = np.empty((len(placed), _STATE + _SHOWN), np.uint64)
    rows[blanks, :_STATE] = 0
    rows[letters, :_STATE] = _changes(inks, lengths)
    rows[:, _STATE:-2] = write_numbers(_units(placed, scales, laid))
    rows[:, -2] = write_codes(codes)
    rows[letters, -1] = piece("'\n")
    rows[blanks, -1] = piece("'\nEMC\n\x01")
    alone = np.flatnonzero(counts == 1)
    if len(alone):
        _join_space(rows, blanks[alone], _spaces(hands, per_line)[alone])
    return rows


def _join_space(rows: Pieces, blanks: Ints, spaces: Pieces) -> None:
    """Show a word of one letter and the space after it together, or PDFium loses the space."""
    rows[blanks] = 0
    rows[blanks - 1, -2] &= _UNCLOSED
    rows[blanks - 1, -1] = spaces


def _spaces(hands: list[Hand], per_line: Ints) -> Pieces:
    """For each word, the second code of a string that a space ends."""
    return np.repeat([piece(f"{space_outline(hand):04X}>'\n\x01") for hand in hands], per_line)


def _word_bounds(inks: list[Ink], lengths: Ints, per_line: Ints) -> Ints:
    """Where each word begins among the letters of all lines, and where the last one ends."""
    ends = np.cumsum(lengths)
    starts = np.array([start for ink in inks for start in ink.word_starts])
    return np.append(starts + np.repeat(ends - lengths, per_line), ends[-1])


def _upright(inks: list[Ink], per_line: Ints) -> Floats:
    """The maps of the words' blanks."""
    own = np.zeros((int(per_line.sum()), 6))
    own[:, 0] = own[:, 3] = np.repeat([ink.size for ink in inks], per_line)
    own[:, 4] = [end for ink in inks for end in ink.word_ends]
    own[:, 5] = np.repeat([ink.baseline for ink in inks], per_line)
    return own


def _units(own: Floats, scales: Floats, laid: Matrix) -> Ints:
    """Maps on the sheet, for the em of the embedded faces, in whole units."""
    across, up = own[:, 0::2], own[:, 1::2]
    placed = np.empty_like(own)
    placed[:, 0::2] = across * laid.a + up * laid.c
    placed[:, 1::2] = across * laid.b + up * laid.d
    placed[:, 4:] += (laid.e, laid.f)
    placed[:, 4:] *= 1.0 / UNIT
    placed[:, :4] *= (scales / (UNIT * _COARSE))[:, None]
    found = np.rint(placed).astype(np.int64)
    found[:, :4] *= _COARSE
    return found


def _changes(inks: list[Ink], lengths: Ints) -> Pieces:
    """What sets each letter's shade and line width; zeros where they have not changed."""
    shades = np.concatenate([ink.shades for ink in inks])
    widths = np.concatenate([ink.strokes for ink in inks]) * (1.0 / (UNIT * _COARSE))
    steps = np.minimum(np.rint(widths), _WIDEST).astype(np.int64)
    firsts = np.cumsum(lengths) - lengths
    changed = np.empty((len(shades), _STATE), np.bool_)
    changed[1:, 0] = shades[1:] != shades[:-1]
    changed[1:, 2] = steps[1:] != steps[:-1]
    changed[firsts] = True
    changed[:, 1] = changed[:, 0]
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

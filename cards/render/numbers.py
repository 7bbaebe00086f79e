"""Writes arrays of numbers as PDF text, thousands at a time, by looking each one up in a table.

Every piece of text is eight bytes, handled as one 64-bit number; bytes that it does not need are
zero, to be squeezed out at the end.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from cards.model.placement import Colour

Floats = npt.NDArray[np.float64]
Pieces = npt.NDArray[np.uint64]

PIECE = 8
"""Bytes of text in one piece."""
_LOW, _HIGH = -99, 1300
"""In points: more than the longest side of an A3 sheet, and some room left of it and below."""


@cache
def _numbers(decimals: int) -> Pieces:
    """Piece i is the number (i / 10**decimals + _LOW), followed by a space."""
    scale = 10**decimals
    values = np.arange(_LOW * scale, _HIGH * scale + 1, dtype=np.int32)
    size = np.abs(values)
    rows = np.zeros((len(size), PIECE), np.uint8)
    rows[:, -1] = ord(" ")
    point = PIECE - 2 - decimals
    significant = np.zeros(len(size), np.bool_)
    for place in range(decimals):
        digit = size // 10**place % 10
        significant |= digit != 0
        rows[:, PIECE - 2 - place] = np.where(significant, ord("0") + digit, 0)
    rows[:, point] = np.where(significant, ord("."), 0)
    for place in range(min(4, point)):
        power = scale * 10**place
        shown = (size >= power) | (place == 0)
        rows[:, point - 1 - place] = np.where(shown, ord("0") + size // power % 10, 0)
    # Numbers below zero are short: their sign takes the place of the thousands.
    rows[values < 0, 0] = ord("-")
    return rows.view(np.uint64).reshape(-1)


def write_numbers(values: Floats, decimals: int) -> Pieces:
    """An array of points as text, one piece a number, rounded to 1 or 2 decimals.

    Raises ValueError for numbers beyond any sheet.
    """
    table = _numbers(decimals)
    index = np.rint(values * 10**decimals).astype(np.int64) - _LOW * 10**decimals
    if index.size and (index.min() < 0 or index.max() >= len(table)):
        raise ValueError("a placement lies beyond any sheet")
    pieces: Pieces = table[index]
    return pieces


@cache
def _codes() -> Pieces:
    digits = np.frombuffer(b"0123456789ABCDEF", np.uint8)
    codes = np.arange(65536)
    rows = np.empty((len(codes), PIECE), np.uint8)
    rows[:, :3] = np.frombuffer(b"Tm<", np.uint8)
    rows[:, 3:7] = np.stack([digits[codes >> shift & 15] for shift in (12, 8, 4, 0)], axis=1)
    rows[:, 7] = ord(">")
    return rows.view(np.uint64).reshape(-1)


def write_codes(codes: npt.NDArray[np.uint16]) -> Pieces:
    """What follows a matrix: ``Tm<XXXX>``, one piece a 16-bit code."""
    pieces: Pieces = _codes()[codes]
    return pieces


def piece(text: str) -> np.uint64:
    """A short text as one piece."""
    found: np.uint64 = np.frombuffer(text.encode("ascii").ljust(PIECE, b"\0"), np.uint64)[0]
    return found


def squeezed(rows: Pieces) -> list[bytes]:
    """N x M pieces as N lines of text, without the bytes that they leave out; each ends in LF."""
    return rows.tobytes().translate(None, b"\0").split(b"\n")[:-1]


def colour_text(colour: Colour) -> str:
    """Red, green and blue as PDF writes them."""
    return " ".join(f"{part:.3g}" for part in colour)

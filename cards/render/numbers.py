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
Ints = npt.NDArray[np.int64]
Pieces = npt.NDArray[np.uint64]

UNIT = 0.05
"""Points in the unit of letters: 0.018 mm, finer than printers draw. Whole numbers of it are short
to write, and a document of them a sixth smaller than one of decimal fractions."""

PIECE = 8
"""Bytes of text in one piece."""
_LOW, _HIGH = -3700, 3700
"""In points: the longest side of the largest envelope, C0, and some room. As far below nothing,
because a letter that stands on its head has its size with a minus."""


@cache
def _numbers() -> Pieces:
    """Piece i is the number (i + _LOW / UNIT), followed by a space."""
    values = np.arange(round(_LOW / UNIT), round(_HIGH / UNIT) + 1)
    size = np.abs(values)
    rows = np.zeros((len(size), PIECE), np.uint8)
    rows[:, -1] = ord(" ")
    for place in range(5):
        power = 10**place
        shown = (size >= power) | (place == 0)
        rows[:, PIECE - 2 - place] = np.where(shown, ord("0") + size // power % 10, 0)
    rows[values < 0, 0] = ord("-")
    return rows.view(np.uint64).reshape(-1)


def write_numbers(values: Ints) -> Pieces:
    """An array of whole units as text, one piece a number.

    Raises ValueError for numbers beyond any sheet.
    """
    table, index = _numbers(), values - round(_LOW / UNIT)
    # Both ends at once: seen without its sign, an index below the first is very large.
    if index.size and index.view(np.uint64).max() >= len(table):
        raise ValueError("a placement lies beyond any sheet")
    pieces: Pieces = table.take(index)
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


def write_codes(codes: npt.NDArray[np.uint16] | int) -> Pieces:
    """What follows a matrix: ``Tm<XXXX>``, one piece a 16-bit code."""
    pieces: Pieces = _codes().take(codes)
    return pieces


def piece(text: str) -> np.uint64:
    """A short text as one piece."""
    found: np.uint64 = np.frombuffer(text.encode("ascii").ljust(PIECE, b"\0"), np.uint64)[0]
    return found


def squeezed(rows: Pieces) -> bytes:
    """Pieces as one text, without the bytes that they leave out."""
    return rows.tobytes().translate(None, b"\0")


def colour_text(colour: Colour) -> str:
    """Red, green and blue as PDF writes them."""
    return " ".join(f"{part:.3g}" for part in colour)

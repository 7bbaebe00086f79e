"""Writes arrays of numbers as PDF text, thousands at a time, by looking each one up in a table."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

_LIMIT = 3000
"""Numbers from -3000 up to 3000 points (over a metre): no sheet of a desk printer is larger."""

_WIDTH = 9
"""Bytes a number takes: sign, four digits, point, two decimals, a space."""


@cache
def _table() -> npt.NDArray[np.uint8]:
    """Row i is the number (i / 100 - 3000), right-aligned, followed by a space."""
    hundredths = np.arange(-_LIMIT * 100, _LIMIT * 100 + 1, dtype=np.int64)
    size = np.abs(hundredths)
    rows = np.full((len(size), _WIDTH), ord(" "), np.uint8)
    rows[:, 7] = ord("0") + size % 10
    rows[:, 6] = ord("0") + size // 10 % 10
    rows[:, 5] = ord(".")
    for column, power in ((4, 100), (3, 1000), (2, 10_000), (1, 100_000)):
        digit = size // power
        shown = (digit > 0) | (column == 4)
        rows[shown, column] = (ord("0") + digit % 10)[shown]
    first = np.argmax(rows != ord(" "), axis=1)
    negative = np.flatnonzero(hundredths < 0)
    rows[negative, first[negative] - 1] = ord("-")
    return rows


def write_numbers(values: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    """The ASCII of an N x M array to hundredths: N rows of M fixed-width numbers.

    Raises ValueError for numbers beyond ±3000 points.
    """
    index = np.rint(values * 100).astype(np.int64) + _LIMIT * 100
    if index.size and (index.min() < 0 or index.max() > _LIMIT * 200):
        raise ValueError("a placement lies more than 3000 points from the sheet's corner")
    rows: npt.NDArray[np.uint8] = _table()[index].reshape(len(values), -1)
    return rows


@cache
def _hex_table() -> npt.NDArray[np.uint8]:
    digits = np.frombuffer(b"0123456789ABCDEF", np.uint8)
    codes = np.arange(65536)
    return np.stack([digits[codes >> shift & 15] for shift in (12, 8, 4, 0)], axis=1)


def write_codes(codes: npt.NDArray[np.uint16]) -> npt.NDArray[np.uint8]:
    """Four hexadecimal digits for each 16-bit code: N x 4 bytes of ASCII."""
    rows: npt.NDArray[np.uint8] = _hex_table()[codes]
    return rows

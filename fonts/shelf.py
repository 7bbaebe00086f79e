"""Words already shaped, laid end to end, so that a card's words are gathered in one stroke."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import RLock

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Shape = Callable[[str], tuple[Ints, Floats]]

_MOST_WORDS = 60_000
"""When so many have been shaped the shelf is cleared: a long session types many half words."""


class Shelf:
    """Glyph numbers and places (N x 3: advance, x and y offset, in em) of the words met so far."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape
        self._lock = RLock()
        self._clear()

    def _clear(self) -> None:
        self._at: dict[str, int] = {}
        self._widths: list[float] = []
        self._first = np.zeros(1024, np.int64)
        self._count = np.zeros(1024, np.int64)
        self._glyphs = np.zeros(8192, np.int64)
        self._places = np.zeros((8192, 3))
        self._used = 0

    def _index(self, word: str) -> int:
        index = self._at.get(word)
        return self._add(word) if index is None else index

    def _add(self, word: str) -> int:
        # A preview and a batch may write in the same hand at once.
        with self._lock:
            return self._at[word] if word in self._at else self._put(word)

    def _put(self, word: str) -> int:
        glyphs, places = self._shape(word)
        index, end = len(self._at), self._used + len(glyphs)
        if index == len(self._first):
            self._first = np.resize(self._first, 2 * index)
            self._count = np.resize(self._count, 2 * index)
        while end > len(self._glyphs):
            self._glyphs = np.resize(self._glyphs, 2 * len(self._glyphs))
            self._places = np.resize(self._places, (2 * len(self._places), 3))
        self._glyphs[self._used : end], self._places[self._used : end] = glyphs, places
        self._first[index], self._count[index] = self._used, len(glyphs)
        self._widths.append(float(places[:, 0].sum()))
        self._at[word] = index
        self._used = end
        return index

    def _indices(self, words: Sequence[str]) -> list[int]:
        try:
            return [self._at[word] for word in words]
        except KeyError:
            return [self._index(word) for word in words]

    def width(self, word: str) -> float:
        """A word's width in em."""
        with self._lock:
            return self._widths[self._index(word)]

    def widths(self, words: Sequence[str]) -> list[float]:
        """The widths of some words in em."""
        with self._lock:
            return [self._widths[index] for index in self._indices(words)]

    def word(self, word: str) -> tuple[Ints, Floats]:
        """One word's glyphs and places."""
        with self._lock:
            index = self._index(word)
            own = slice(self._first[index], self._first[index] + self._count[index])
            return self._glyphs[own].copy(), self._places[own].copy()

    def gather(self, words: Sequence[str]) -> tuple[Ints, Ints, Floats]:
        """How many glyphs each word has, and all glyphs and places one after the other."""
        with self._lock:
            if len(self._at) > _MOST_WORDS:
                self._clear()
            return self._gathered(np.array(self._indices(words), np.int64))

    def _gathered(self, indices: Ints) -> tuple[Ints, Ints, Floats]:
        counts = self._count[indices]
        begins = np.cumsum(counts) - counts
        source = np.repeat(self._first[indices] - begins, counts)
        source += np.arange(len(source))
        return counts, self._glyphs[source], self._places[source]

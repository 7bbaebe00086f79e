"""Lines of words as flat arrays: one entry a letter, and where its word, line and page begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonts.shelf import Shelf

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


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


@dataclass(frozen=True, slots=True)
class PageText:
    """The lines of one page, the size in points at which to write them, and the page's seed.

    ``sinking`` says whether the lines sink towards their end, the more the longer they are.
    """

    lines: Sequence[Line]
    size: float
    seed: int
    sinking: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where every letter stands: index of its line, its place on the line and in its word.

    For every word: how many letters it has, the index of its line, and which word of it it is.
    """

    line: Ints
    along: Ints
    letter: Ints
    counts: Ints
    line_of_word: Ints
    word: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Letters:
    """Lines as flat arrays; ``shaped`` is N x 3: advance, x and y offset, in em.

    ``firsts`` and ``lasts`` are indices of letters; ``page`` and ``row`` say for every line which
    page it is on and which line of the page it is.
    """

    places: Places
    glyphs: Ints
    shaped: Floats
    word_firsts: Ints
    word_lasts: Ints
    line_firsts: Ints
    line_lasts: Ints
    page: Ints
    row: Ints


def letters_of(shelf: Shelf, pages: Sequence[PageText]) -> Letters:
    """The letters of all lines of some pages, one after the other."""
    lines = [line for page in pages for line in page.lines]
    counts, glyphs, shaped = shelf.gather([word for line in lines for word in line.words])
    page, row = _counted(np.array([len(each.lines) for each in pages], np.int64))
    words_per_line = np.array([len(line.words) for line in lines], np.int64)
    line_of_word, word = _counted(words_per_line)
    word_of_letter, letter = _counted(counts)
    word_firsts = np.cumsum(counts) - counts
    line_firsts = word_firsts[np.cumsum(words_per_line) - words_per_line]
    line = line_of_word[word_of_letter]
    index = np.arange(len(line))
    return Letters(
        places=Places(line, index - line_firsts[line], letter, counts, line_of_word, word),
        glyphs=glyphs,
        shaped=shaped,
        word_firsts=word_firsts,
        word_lasts=word_firsts + counts - 1,
        line_firsts=line_firsts,
        line_lasts=np.append(line_firsts[1:], len(index)) - 1,
        page=page,
        row=row,
    )


def _counted(lengths: Ints) -> tuple[Ints, Ints]:
    """For groups of these lengths: each member's group, and its number in it."""
    group = np.repeat(np.arange(len(lengths)), lengths)
    firsts = np.cumsum(lengths) - lengths
    return group, np.arange(len(group)) - np.repeat(firsts, lengths)

"""Where the words of a search stand in a text, and the part of the text around the first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from cards.store.names import sort_key

Marks = tuple[tuple[int, int], ...]
"""Beginning and end of each place in a text that was found, in characters, in order."""

_SHOWN = 80
"""Characters of an excerpt, at most."""
_BEFORE = 24
"""Characters shown before a hit that does not stand at the beginning."""


def marks_in(text: str, words: Sequence[str]) -> Marks:
    """Where the beginnings of words in a text are one of ``words``, case and accents aside."""
    plain, at = _plain(text)
    found: set[tuple[int, int]] = set()
    for word in {_bare(word) for word in words} - {""}:
        start = plain.find(word)
        while start >= 0:
            if start == 0 or not plain[start - 1].isalnum():
                found.add((at[start], at[start + len(word) - 1] + 1))
            start = plain.find(word, start + 1)
    return _without_overlaps(sorted(found))


def has_all(text: str, words: Sequence[str]) -> bool:
    """Whether each of the words is the beginning of a word in the text."""
    plain = sort_key(text)
    return all(_begins_in(plain, word) for word in map(_bare, words))


def _begins_in(plain: str, word: str) -> bool:
    start = plain.find(word)
    while start > 0 and plain[start - 1].isalnum():
        start = plain.find(word, start + 1)
    return start >= 0


def excerpt(text: str, words: Sequence[str] = ()) -> str:
    """One line of at most 80 characters from a text: its beginning, or the part with a hit."""
    line = " ".join(text.split())
    if len(line) <= _SHOWN:
        return line
    first = next(iter(marks_in(line, words)), (0, 0))
    if first[1] < _SHOWN:
        return line[: _SHOWN - 1].rstrip() + "…"
    start = line.find(" ", first[0] - _BEFORE, first[0]) + 1 or first[0]
    rest = line[start:]
    return "…" + (rest if len(rest) < _SHOWN else rest[: _SHOWN - 2].rstrip() + "…")


def _bare(word: str) -> str:
    """A word as it is compared, without what stands around it."""
    plain = sort_key(word)
    inside = [at for at, letter in enumerate(plain) if letter.isalnum()]
    return plain[inside[0] : inside[-1] + 1] if inside else ""


@lru_cache(maxsize=1024)
def _letter(letter: str) -> str:
    return sort_key(letter) or ("" if letter.strip() else " ")


def _plain(text: str) -> tuple[str, list[int]]:
    """The text as ``sort_key`` has it, and for each of its letters where it came from."""
    letters: list[str] = []
    at: list[int] = []
    for index, letter in enumerate(text):
        plain = _letter(letter)
        letters.append(plain)
        at += [index] * len(plain)
    return "".join(letters), at


def _without_overlaps(found: Sequence[tuple[int, int]]) -> Marks:
    kept: list[tuple[int, int]] = []
    for start, end in found:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)

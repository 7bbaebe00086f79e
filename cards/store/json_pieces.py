"""Reads a long JSON document piece by piece, so that memory and depth stay within limits."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Iterator
from typing import Any

_CHUNK = 1 << 18
_MOST = 1_000_000
"""Characters of one value that may hold others: what they weigh in memory is a multiple."""
_MOST_TEXT = 100_000_000
"""Characters of a single text."""
_BLANK = " \t\r\n"
_HOLDERS = frozenset({list, dict})
_ENDS = frozenset(",:]}" + _BLANK)
"""What may follow a value."""


def _refuse(constant: str) -> float:
    raise ValueError(constant)


class Pieces:
    """A cursor in a JSON document; every verb raises ValueError where that is none.

    A value nested too deeply raises RecursionError.
    """

    def __init__(self, read: Callable[[int], bytes]) -> None:
        """Begin at the start of what ``read`` gives, in UTF-8; nothing when it has ended."""
        self._read = read
        self._utf8 = codecs.getincrementaldecoder("utf-8-sig")()
        self._text = ""
        self._at = 0
        self._ended = False
        self._decoder = json.JSONDecoder(parse_constant=_refuse)

    def members(self) -> Iterator[str]:
        """The keys of the object that begins here; each one's value must be read in between."""
        yield from self._inside("{", "}", self._key)

    def items(self) -> Iterator[None]:
        """Stop before each item of the array that begins here; it must be read in between."""
        yield from self._inside("[", "]", lambda: None)

    def value(self, most: int = _MOST) -> Any:  # noqa: ANN401 - JSON is of any type
        """The value that begins here; its text has at most ``most`` characters, or a few more."""
        self._peek()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except ValueError:
                if self._ended:
                    raise
            else:
                # What nothing ends may be a part of a longer number.
                if self._ended or self._text[end : end + 1] in _ENDS:
                    self._at = end
                    return value
            if len(self._text) - self._at > most:
                raise ValueError(self._at)
            self._fill(max(_CHUNK, len(self._text) - self._at))

    def text(self) -> str:
        """The text that begins here, however long."""
        if self._peek() != '"':
            raise ValueError(self._at)
        return str(self.value(_MOST_TEXT))

    def flat_list(self) -> list[Any]:
        """The array that begins here; no item may be an array or an object."""
        try:
            found = self.value()
        except ValueError:
            return [self._plain() for _ in self.items()]
        if not isinstance(found, list) or not _HOLDERS.isdisjoint(map(type, found)):
            raise ValueError(self._at)
        return found

    def _plain(self) -> Any:  # noqa: ANN401 - a text, a number, a truth or nothing
        following = self._peek()
        if following in "[{":
            raise ValueError(self._at)
        return self.value(_MOST_TEXT if following == '"' else 1000)

    def end(self) -> None:
        """Raise ValueError if anything follows."""
        if self._peek():
            raise ValueError(self._at)

    def _inside(self, begin: str, end: str, enter: Any) -> Iterator[Any]:  # noqa: ANN401 - a key or nothing
        self._take(begin)
        if self._peek() == end:
            self._take(end)
            return
        while True:
            yield enter()
            if self._peek() == end:
                self._take(end)
                return
            self._take(",")

    def _key(self) -> str:
        key = self.value(1000)
        if not isinstance(key, str):
            raise ValueError(key)  # noqa: TRY004 - the document is wrong, not our call
        self._take(":")
        return key

    def _peek(self) -> str:
        """The next character that is no blank; "" at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _BLANK:
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if self._ended:
                return ""
            self._fill(_CHUNK)

    def _take(self, wanted: str) -> None:
        if self._peek() != wanted:
            raise ValueError(wanted)
        self._at += 1

    def _fill(self, size: int) -> None:
        more = self._read(size)
        self._ended = not more
        self._text = self._text[self._at :] + self._utf8.decode(more, final=self._ended)
        self._at = 0

"""Reads the messages of a mailbox file one after the other, never all at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

LIMIT_MB = 2_000
MOST_MESSAGES = 20_000
"""Messages read of one mailbox: those of a job search are hundreds."""
MESSAGE_LIMIT_MB = 50
"""Servers pass on messages of 25 to 50 MB; what is larger is no letter."""
PIECE = 1 << 16
_BEGIN = re.compile(rb"From \S.{0,200}?(?:\d{1,2}:\d{2}.{0,60}?\d{4}|\d{4}.{0,20}?\d{1,2}:\d{2})")
_QUOTED = re.compile(rb">+From ")


def messages_in(file: BinaryIO) -> Iterator[tuple[int, Iterator[bytes]]]:
    """Each message's first line number and its lines, without the "From " line before it.

    A "From " line begins a message only after an empty line and with a time in it; one that the
    text itself had is quoted by ">", which is taken off (RFC 4155; mboxo and mboxrd). The lines of
    one message must be read, or left, before the next is asked for.
    """
    reader = _Reader(file)
    while reader.next_message():
        yield reader.number, reader.lines()
        reader.skip()


class _Reader:
    """Looks one line ahead, so that a message's end is seen before it is read."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.number = 0
        self.ahead = b""
        self.empty_before = True
        self.advance()

    def advance(self) -> None:
        """Read the next line, or the next piece of a very long one."""
        whole = not self.ahead or self.ahead.endswith(b"\n")
        self.empty_before = not self.ahead.strip() if whole else False
        self.ahead = self.file.readline(PIECE)
        self.number += whole

    def begins(self) -> bool:
        return (
            self.empty_before and self.ahead.startswith(b"From ") and bool(_BEGIN.match(self.ahead))
        )

    def next_message(self) -> bool:
        while self.ahead and not self.begins():
            self.advance()
        if not self.ahead:
            return False
        self.advance()
        self.empty_before = False
        return True

    def lines(self) -> Iterator[bytes]:
        while self.ahead and not self.begins():
            line = self.ahead
            yield line[1:] if _QUOTED.match(line) else line
            self.advance()

    def skip(self) -> None:
        while self.ahead and not self.begins():
            self.advance()

"""Opens a file of vCards piece by piece as UTF-8 or other bytes, and cuts it into lines."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from cards.exchange.vcard.limits import LINE_BYTES

_PIECE = 1 << 18


def pieces(path: Path) -> Iterator[bytes]:
    """The file's bytes without a byte-order mark; UTF-16 comes as UTF-8. Raises OSError."""
    with path.open("rb") as file:
        start = file.read(_PIECE)
        file.seek(0)
        codec = _utf16(start.upper())
        if codec:
            text = io.TextIOWrapper(file, encoding=codec, errors="replace", newline="")
            while wide := text.read(_PIECE):
                yield wide.removeprefix("\ufeff").encode()
            return
        file.seek(len(codecs.BOM_UTF8) if start.startswith(codecs.BOM_UTF8) else 0)
        while piece := file.read(_PIECE):
            yield piece


def _utf16(start: bytes) -> str:
    """Which UTF-16 a file is in, by how the first card begins: a mark may be missing, or lie."""
    begins = start.find("BEGIN:".encode("utf-16-le")[:-1])
    if begins < 0:
        return ""
    return "utf-16-be" if begins % 2 else "utf-16-le"


def lines(stream: Iterable[bytes]) -> Iterator[bytes]:
    """Line by line without line ends: CR LF, LF, CR or the CR CR LF of a file converted twice.

    A line longer than a property may be comes cut, one byte longer than that.
    """
    rest = b""
    for piece in _whole_ends(stream):
        whole = (rest + piece).replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
        found = whole.replace(b"\r", b"\n").split(b"\n")
        rest = found.pop()[: LINE_BYTES + 1]
        for line in found:
            yield line if len(line) <= LINE_BYTES else line[: LINE_BYTES + 1]
    if rest:
        yield rest


def whole_lines(stream: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes, every piece ending with a line feed, as long as lines are not too long."""
    rest = b""
    for piece in stream:
        whole, _, rest = (rest + piece).rpartition(b"\n")
        yield whole + b"\n"
        if len(rest) > LINE_BYTES:
            yield rest
            rest = b""
    yield rest


def _whole_ends(stream: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes, no piece ending within a line end."""
    held = b""
    for piece in stream:
        joined = held + piece
        cut = len(joined.rstrip(b"\r"))
        if len(joined) - cut > 2:
            cut = len(joined) - 2
        held = joined[cut:]
        yield joined[:cut]
    yield held

"""Joins the lines of a vCard file into properties, however versions and their bugs fold them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cards.exchange.vcard.limits import LINE_BYTES

_BOM = b"\xef\xbb\xbf"
_SHAPE = re.compile(rb"[A-Za-z0-9_./-]+[ \t]*[;:]")
"""How a property begins; base64 and most running text do not."""
_HEADER = re.compile(
    rb"(?:ADR|BDAY|BEGIN|CATEGORIES|EMAIL|END|FN|LABEL|N|NOTE|ORG|PHOTO|REV|ROLE|TEL|TITLE|UID|URL"
    rb"|X-[A-Z0-9-]+)[;:]"
)
_BASE64 = re.compile(rb"[A-Za-z0-9+/=]+[ \t]*")
_MARKER = re.compile(rb"\s*(BEGIN|END)[ \t]*:[ \t]*VCARD\s*", re.IGNORECASE)
_RFC_FOLD = 72
"""RFC 2425 and later fold at 75 octets, adding a space; vCard 2.1 folds at a space of the text.
A line this long before the fold was cut by counting, whatever version the card says it is."""
_SHORT = 60
"""A soft line break comes at 76 characters; after a much shorter line a property that follows is
no continuation: phones end some values with a stray "="."""


class Line(NamedTuple):
    """One property as it stands, unfolded."""

    number: int
    """Where it begins in the file, counted from 1."""
    raw: bytes
    cut: bool
    """Whether it was longer than LINE_BYTES, and is not whole."""


def logical_lines(physical: Iterable[bytes]) -> Iterator[Line]:
    """The properties of a file, and whatever else stands there; blank lines are left out."""
    joining = _Joining()
    indent = b""
    for number, typed in enumerate(physical, 1):
        line = _bare(typed, indent)
        if joining.parts:
            if joining.takes(line):
                continue
            yield joining.joined()
        marker = _MARKER.fullmatch(line)
        if marker or joining.begins_card:
            indent = _indent(line, indent, marker)
        begins = marker is not None and marker[1].upper() == b"BEGIN"
        joining.begin(number, line.lstrip() if line[:1].isspace() else line, begins=begins)
    if joining.parts:
        yield joining.joined()


def _bare(line: bytes, indent: bytes) -> bytes:
    """A line without a mark left where files were put together, and without its card's indent."""
    return line.removeprefix(_BOM).removeprefix(indent)


def _indent(line: bytes, indent: bytes, marker: re.Match[bytes] | None) -> bytes:
    """The white space before every line of a card that was pasted with its indent."""
    if marker and marker[1].upper() == b"END":
        return b""
    return indent + line[: len(line) - len(line.lstrip())]


class _Joining:
    """A property while its lines come in."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.number = 0
        self.size = 0
        self.last = 0
        """Bytes of the last line before it was joined."""
        self.soft = self.quoted = self.base64 = self.headed = self.is_note = False
        self.old = self.begins_card = False

    def begin(self, number: int, line: bytes, *, begins: bool) -> None:
        """Start a property, or nothing for a blank line."""
        self.begins_card = begins
        if not line or line.isspace():
            self.parts = []
            return
        self.parts, self.number, self.size, self.last = [line], number, len(line), len(line)
        self.soft = self.quoted = self.base64 = self.is_note = False
        self.headed = b":" in line
        if line[:8].upper() == b"VERSION:":
            self.old = b"2.1" in line
        elif begins:
            self.old = False
        self._flag(line)

    def _flag(self, line: bytes) -> None:
        header = line.partition(b":")[0].upper()
        self.is_note = header.rpartition(b".")[2].startswith(b"NOTE")
        if b";" in header:
            self.quoted = b"QUOTED-PRINTABLE" in header
            self.base64 = b"BASE64" in header or b"ENCODING=B" in header
        self.soft = self.quoted and line.endswith(b"=")

    def takes(self, line: bytes) -> bool:
        """Whether the next line belongs to this property; it has then been joined to it."""
        if self.begins_card or _MARKER.fullmatch(line):
            return False
        if self.soft:
            return self._takes_after_soft(line)
        if line[:1] in (b" ", b"\t"):
            return self._fold(line)
        if not line:
            return False
        if self.base64 or self.quoted or self.is_note:
            return self._takes_unfolded(line)
        return False

    def _takes_after_soft(self, line: bytes) -> bool:
        if self.last < _SHORT and _HEADER.match(line):
            return False
        self.parts[-1] = self.parts[-1].removesuffix(b"=")
        self._append(line)
        return True

    def _fold(self, line: bytes) -> bool:
        kept = line[1:]
        if self.old and self.last < _RFC_FOLD and not self.base64:
            kept = b" " + kept.lstrip()
        self._append(kept, len(line))
        if not self.headed:
            whole = b"".join(self.parts)
            self.headed = b":" in whole
            self._flag(whole)
        return True

    def _takes_unfolded(self, line: bytes) -> bool:
        """Lines that were never folded: base64 up to a blank line, running text of some phones."""
        if self.base64:
            if not _BASE64.fullmatch(line):
                return False
        elif _SHAPE.match(line):
            return False
        elif not self.quoted:
            self._append(b"\\n")
        self._append(line)
        return True

    def _append(self, part: bytes, length: int = -1) -> None:
        self.last = len(part) if length < 0 else length
        self.soft = self.quoted and part.endswith(b"=")
        self.size += len(part)
        if self.size <= LINE_BYTES:
            self.parts.append(part)

    def joined(self) -> Line:
        """The property as far as it may be kept."""
        if self.soft and self.size <= LINE_BYTES:
            self.parts[-1] = self.parts[-1].removesuffix(b"=")
        return Line(self.number, b"".join(self.parts), self.size > LINE_BYTES)

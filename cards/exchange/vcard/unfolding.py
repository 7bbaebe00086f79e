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
_SPACES = (b" ", b"\t")
_MARKED = (b"B", b"b", b"E", b"e", *_SPACES)
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
    """The properties of a file, and whatever else stands there; blank lines are left out.

    Lines outside of cards are passed on as they are, so that rubbish costs little time.
    """
    joining = _Joining()
    indent = b""
    depth = 0
    for number, typed in enumerate(physical, 1):
        outside = not depth and b"VCARD" not in typed.upper()
        line = typed.removeprefix(_BOM).removeprefix(indent)
        if joining.parts:
            if not outside and joining.takes(line):
                continue
            yield joining.joined()
        marker = _MARKER.fullmatch(line) if not outside and line[:1] in _MARKED else None
        begins = marker is not None and marker[1][:1] in b"bB"
        if marker:
            depth = depth + 1 if begins else max(0, depth - 1)
        if marker:
            indent = _white(typed) if begins else b""
        elif joining.begins_card:
            indent += _white(line)
        joining.begin(number, line, begins=begins)
    if joining.parts:
        yield joining.joined()


def _white(line: bytes) -> bytes:
    """The white space before a line: a card may be pasted with an indent."""
    return line[: len(line) - len(line.lstrip())]


class _Joining:
    """A property while its lines come in."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.number = 0
        self.size = 0
        self.last = b""
        """The last line before it was joined."""
        self.old = self.begins_card = False
        self.form: _Form | None = None

    def begin(self, number: int, line: bytes, *, begins: bool) -> None:
        """Start a property, or nothing for a blank line."""
        self.begins_card = begins
        if line[:1] in _SPACES:
            line = line.lstrip()
        self.parts = [line] if line else []
        self.number, self.size, self.last, self.form = number, len(line), line, None
        if line[:1] in b"Vv" and line[:8].upper() == b"VERSION:":
            self.old = b"2.1" in line
        elif begins:
            self.old = False

    def takes(self, line: bytes) -> bool:
        """Whether the next line belongs to this property; it has then been joined to it."""
        plain = line[:1] not in _SPACES and self.last[-1:] != b"="
        if plain and (not line or _SHAPE.match(line)):
            return False  # as nearly always
        if self.begins_card or _MARKER.fullmatch(line):
            return False
        if self.form is None or not self.form.whole:
            self.form = _Form.of(b"".join(self.parts))
        if self.form.quoted and self.last[-1:] == b"=":
            return self._takes_after_soft(line)
        if line[:1] in _SPACES:
            return self._fold(line, self.form)
        return self._takes_unfolded(line, self.form)

    def _takes_after_soft(self, line: bytes) -> bool:
        if len(self.last) < _SHORT and _HEADER.match(line):
            return False
        self.parts[-1] = self.parts[-1].removesuffix(b"=")
        self._append(line, line)
        return True

    def _fold(self, line: bytes, form: _Form) -> bool:
        kept = line[1:]
        if self.old and len(self.last) < _RFC_FOLD and not form.base64:
            kept = b" " + kept.lstrip()
        self._append(kept, line)
        return True

    def _takes_unfolded(self, line: bytes, form: _Form) -> bool:
        """Lines that were never folded: base64 up to a blank line, running text of some phones."""
        if form.base64:
            if not _BASE64.fullmatch(line):
                return False
        elif not line or _SHAPE.match(line) or not (form.quoted or form.note):
            return False
        elif not form.quoted:
            self._append(b"\\n", line)
        self._append(line, line)
        return True

    def _append(self, part: bytes, line: bytes) -> None:
        self.last = line
        self.size += len(part)
        if self.size <= LINE_BYTES:
            self.parts.append(part)

    def joined(self) -> Line:
        """The property as far as it may be kept."""
        if len(self.parts) == 1 and self.last[-1:] != b"=":
            return Line(self.number, self.parts[0], self.size > LINE_BYTES)
        raw = b"".join(self.parts)
        if self.last[-1:] == b"=" and _Form.of(raw).quoted:
            raw = raw.removesuffix(b"=")
        return Line(self.number, raw, self.size > LINE_BYTES)


class _Form(NamedTuple):
    """How a property is written, by what stands before its colon."""

    quoted: bool
    base64: bool
    note: bool
    whole: bool
    """Whether the colon has come yet."""

    @classmethod
    def of(cls, raw: bytes) -> _Form:
        """The form of a property that begins so."""
        header, colon, _ = raw.partition(b":")
        name, semicolon, params = header.upper().partition(b";")
        return cls(
            quoted=b"QUOTED-PRINTABLE" in params,
            base64=b"BASE64" in params or b"ENCODING=B" in semicolon + params,
            note=name.rpartition(b".")[2] == b"NOTE",
            whole=bool(colon),
        )

"""Cuts a calendar file into content lines (RFC 5545, 3.1), however a program bent the rules."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

LONGEST_VALUE = 200_000
"""Characters of one value that are kept; past it there are only attachments, written as text."""

_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")
_BEGIN = re.compile(r"(?:^|[\r\n])([ \t>]*)BEGIN:V", re.IGNORECASE)
_HEAD = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,60})(?=[;:])")
_MAILTO = re.compile(r":(?=mailto:)", re.IGNORECASE)
_CARET = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentLine:
    """One property; ``name`` and the names of its parameters are in capitals."""

    name: str
    value: str
    parameters: dict[str, str] = field(default_factory=dict)
    line: int = 0
    """Counted from 1, as the file has them."""

    @property
    def text(self) -> str:
        """The value of a property of type TEXT, unescaped (RFC 5545, 3.3.11)."""
        if "\\" not in self.value:
            return self.value
        return re.sub(
            r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], self.value, flags=re.S
        )


_HEAD_BYTES = 64
"""So much of the beginning tells whether it is UTF-16 without a mark."""


def decoded(content: bytes) -> str:
    """The text of a calendar's bytes: as its mark says, UTF-16, UTF-8, else Windows-1252."""
    for mark, codec in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return content[len(mark) if codec == "utf-8" else 0 :].decode(codec, "replace")
    for codec, zeros in (
        ("utf-16-be", content[:_HEAD_BYTES:2]),
        ("utf-16-le", content[1:_HEAD_BYTES:2]),
    ):
        # A stray NUL is no evidence: in Latin letters every other byte is one.
        if zeros and zeros.count(0) * 2 > len(zeros):
            return content.decode(codec, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def content_lines(text: str) -> Iterator[ContentLine]:
    """Every property, unfolded.

    A line that begins like no property belongs to the one before it: programs that fold without
    the blank, or write a description's line ends as they are, lose nothing this way. What stands
    before the first BEGIN, as in an indented or quoted copy, is taken off every line.
    """
    begin = _BEGIN.search(text)
    indent = begin[1] if begin else ""
    parts: list[str] = []
    length = begun = 0
    for number, found in enumerate(_LINE.finditer(text), start=1):
        raw = found[1].removeprefix(indent)
        if raw[:1] in {" ", "\t"} and parts:
            more = raw[1:]
        elif parts and raw and not _HEAD.match(raw):
            more = "\\n" + raw
        elif raw.strip():
            if parts:
                yield from _content_line("".join(parts), begun)
            parts, length, begun = [raw], len(raw), number
            continue
        else:
            continue
        if length < LONGEST_VALUE:
            parts.append(more)
            length += len(more)
    if parts:
        yield from _content_line("".join(parts), begun)


def _content_line(raw: str, number: int) -> Iterator[ContentLine]:
    head = _HEAD.match(raw)
    if head is None:
        return
    given, value = _split(raw[head.end() :][:LONGEST_VALUE])
    yield ContentLine(
        name=head[1].upper(), value=value.strip(), parameters=_parameters(given), line=number
    )


def _split(rest: str) -> tuple[str, str]:
    """Parameters and value; a colon in quotation marks, or before "mailto:", is no end.

    Where a mark is never closed, as in names that hold one themselves, marks count for nothing.
    """
    if rest.startswith(":"):
        return "", rest[1:]
    person = list(_MAILTO.finditer(rest[:2000]))
    if person:
        return rest[1 : person[-1].start()], rest[person[-1].end() :]
    quoted = False
    for at, char in enumerate(rest):
        if char == '"':
            quoted = not quoted
        elif char == ":" and not quoted:
            return rest[1:at], rest[at + 1 :]
    before, _, after = rest[1:].partition(":")
    return before, after


def _parameters(given: str) -> dict[str, str]:
    """The parameters by name; a semicolon in a name that no mark protects stays in it."""
    found: dict[str, str] = {}
    last = ""
    for part in _parts(given):
        key, equals, value = part.partition("=")
        if equals and re.fullmatch(r"[A-Za-z0-9-]+", key):
            last = key.upper()
            found.setdefault(last, _unquoted(value))
        elif last and part.strip():
            found[last] = f"{found[last]}; {part.strip()}"
    return found


def _parts(given: str) -> Iterator[str]:
    quoted, begun = False, 0
    balanced = given.count('"') % 2 == 0
    for at, char in enumerate(given):
        if char == '"' and balanced:
            quoted = not quoted
        elif char == ";" and not quoted:
            yield given[begun:at]
            begun = at + 1
    yield given[begun:]


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value.startswith('"') and value.endswith('"'):
        value = value[1:-1]
    return re.sub(r"\^[nN'^]", lambda found: _CARET[found[0]], value.replace("\\,", ","))

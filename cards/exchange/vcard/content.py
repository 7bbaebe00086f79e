"""Parses one property: its name, its parameters with all their old spellings, and its value."""

from __future__ import annotations

import binascii
import re
from functools import lru_cache
from typing import NamedTuple

from cards.exchange.vcard.charsets import FileCharset
from cards.exchange.vcard.escaping import plain_parameter
from cards.exchange.vcard.unfolding import Line

_HEADER = re.compile(rb'[^":;]++(?:;(?:[^":;]++|"[^"]*+")*+)*+:')
_PARAMETER = re.compile(r';((?:[^";]++|"[^"]*+")*+"?)')
_VALUE = re.compile(r',((?:[^",]++|"[^"]*+")*+"?)')
_NAME = re.compile(r"[A-Za-z0-9_/-]+")
_CHARSET = re.compile(rb';\s*CHARSET\s*=\s*"?([\w.-]+)', re.IGNORECASE)
_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"}
_PLACES = {"URL", "URI", "CID", "CONTENT-ID"}
"""Bare words of vCard 2.1 that say how a value is to be taken; all others are types."""

Parameters = tuple[tuple[str, tuple[str, ...]], ...]


class Property(NamedTuple):
    """One property of a card; its value is decoded, but its escapes are still there."""

    name: str
    """In capitals, without the group."""
    params: Parameters
    """Name in capitals and values, each name once; TYPE in small letters."""
    value: str
    line: int = 0
    group: str = ""
    quoted: bool = False
    """Whether it came quoted-printable: its line ends are real ones, a backslash is one."""
    cut: bool = False
    """Whether it was too long to be kept whole."""
    whole: bool = True
    """Whether every byte could be read as text."""
    spelt: str = ""
    """An extension's name as it was written: the program that knows it may mind the case."""

    def param(self, name: str) -> tuple[str, ...]:
        """The values of a parameter; none when it is not there."""
        return next((values for key, values in self.params if key == name), ())

    @property
    def types(self) -> tuple[str, ...]:
        """What it is for: home, work, cell and the like."""
        return self.param("TYPE")

    @property
    def rank(self) -> int:
        """How much it is preferred: 1 most, 100 when nothing is said (RFC 6350, 5.3)."""
        pref = "".join(self.param("PREF"))
        if pref.isascii() and pref.isdigit() and len(pref) < 4:
            return max(1, min(100, int(pref)))
        return 100


def parse(line: Line, charset: FileCharset) -> Property | None:
    """The property of an unfolded line; None when it is none."""
    raw = line.raw
    found = _HEADER.match(raw)
    end = found.end() if found else raw.find(b":") + 1
    if not end:
        return None
    named = _CHARSET.search(raw, 0, end)
    says = named[1].decode("ascii") if named else ""
    header, _ = charset.text(raw[: end - 1], says)
    group, spelt, params, encoding = _header(header)
    name = spelt.upper()
    if not name:
        return None
    value = raw[end:]
    quoted = encoding == "QUOTED-PRINTABLE"
    if quoted:
        value = binascii.a2b_qp(value)
    text, whole = charset.text(value, says)
    return Property(name, params, text, line.number, group, quoted, line.cut, whole, spelt)


@lru_cache(maxsize=4096)
def _header(header: str) -> tuple[str, str, Parameters, str]:
    """Group, name, parameters and encoding; an empty name when it is no header."""
    before, semicolon, after = header.partition(";")
    group, _, name = before.strip().rpartition(".")
    if not _NAME.fullmatch(name):
        return "", "", (), ""
    params: dict[str, list[str]] = {}
    for typed in _PARAMETER.findall(semicolon + after):
        _take(params, typed.strip())
    encoding = "".join(params.pop("ENCODING", [])[:1]).upper()
    if encoding in {"B", "BASE64"}:
        params["ENCODING"] = ["b"]
    params.pop("CHARSET", None)
    types = list(dict.fromkeys(value.strip().lower() for value in params.pop("TYPE", [])))
    if "pref" in types:
        types.remove("pref")
        params.setdefault("PREF", ["1"])
    if kept := [value for value in types if value]:
        params["TYPE"] = kept
    ordered = tuple((key, tuple(values)) for key, values in params.items())
    return group, name, ordered, encoding


def _take(params: dict[str, list[str]], typed: str) -> None:
    key, equals, value = typed.partition("=")
    key = key.strip().upper()
    if not equals:
        if key in _ENCODINGS:
            params.setdefault("ENCODING", []).append(key)
        elif key in _PLACES:
            params.setdefault("VALUE", []).append("uri")
        elif key:
            params.setdefault("TYPE", []).append(plain_parameter(typed))
    elif _NAME.fullmatch(key):
        values = [plain_parameter(each) for each in _VALUE.findall("," + value)]
        if key == "TYPE":  # TYPE="home,work" means both
            values = [each for value in values for each in value.split(",")]
        params.setdefault(key, []).extend(values)

"""Escapes text in vCard values and parameters and takes the escapes off again (RFC 6350, 3.4)."""

from __future__ import annotations

import re

_ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", ",": "\\,", ";": "\\;"})
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_PARTS = re.compile(r"((?:[^;\\]|\\.)*+\\?)(?:;|$)", re.DOTALL)
_LIST = re.compile(r"((?:[^,\\]|\\.)*+\\?)(?:,|$)", re.DOTALL)
_CARETS = {"^^": "^", "^n": "\n", "^N": "\n", "^'": '"'}


def escape(text: str) -> str:
    """Text as a value or a part of one holds it; a line feed has an escape, too."""
    return text.translate(_ESCAPES)


def unescape(value: str) -> str:
    """The text a value stands for; an escape that nobody defines stays as it is.

    A bare comma or semicolon is text as well: programs forget to escape them.
    """
    if "\\" not in value:
        return value
    return _ESCAPED.sub(_character, value)


def _character(escaped: re.Match[str]) -> str:
    return "\n" if escaped[1] in "nN" else escaped[1]


def components(value: str) -> list[str]:
    """The parts of a structured value between its semicolons, unescaped."""
    return _split(_PARTS, ";", value)


def listed(value: str) -> list[str]:
    """The items of a list between its commas, unescaped."""
    return _split(_LIST, ",", value)


def _split(pattern: re.Pattern[str], separator: str, value: str) -> list[str]:
    if "\\" not in value:
        return value.split(separator)
    found = pattern.findall(value)
    if not value.endswith(separator) or _is_escaped_end(value):
        found = found[:-1]
    return [unescape(part) for part in found]


def _is_escaped_end(value: str) -> bool:
    """Whether the last character is escaped: an odd number of backslashes before it."""
    body = value[:-1]
    return (len(body) - len(body.rstrip("\\"))) % 2 == 1


def parameter(text: str) -> str:
    """A parameter's value, quoted where it must be, with RFC 6868's escapes."""
    carets = text.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return f'"{carets}"' if re.search(r"[,;:\s]", carets) else carets


def plain_parameter(value: str) -> str:
    """The text of a parameter's value without quotation marks and RFC 6868's escapes."""
    bare = value.strip().strip('"')
    return re.sub(r"\^[\^nN']", lambda found: _CARETS[found[0]], bare) if "^" in bare else bare

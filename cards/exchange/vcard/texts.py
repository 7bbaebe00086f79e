"""Cleans text from other programs' files: no control characters, no turned direction in names."""

from __future__ import annotations

import re

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Embeddings, overrides and isolates (Unicode, annex 9): they can show a name or an address as
another one. The marks that only help to place punctuation stay, as do joiners."""


def is_turned(text: str) -> bool:
    """Whether a text holds characters that turn its direction."""
    return not text.isascii() and _TURNING.search(text) is not None


def running(text: str) -> str:
    """Text of several lines, parted by line feeds; tabs and directions stay."""
    if text.isascii() and text.isprintable():
        return text.strip()
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text)).strip()


def single(text: str) -> str:
    """Text on one line; line ends and tabs become spaces, what turns the direction goes."""
    if text.isascii() and text.isprintable():
        return text.strip()
    flat = re.sub(r"[\n\t]", " ", _LINE_ENDS.sub("\n", text))
    return _TURNING.sub("", _CONTROLS.sub("", flat)).strip()


def line_of(value: str) -> str:
    """A raw value as it may stand in a content line: line ends escaped, controls gone."""
    if value.isascii() and value.isprintable():
        return value
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", value)).replace("\n", "\\n")

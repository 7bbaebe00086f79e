"""Decodes bytes by the charset an e-mail names, or by the one it must be."""

from __future__ import annotations

import codecs
from contextlib import suppress
from functools import cache

_AS_WINDOWS = {"iso8859-1", "ascii", "cp1252"}
"""What is called Latin 1 or ASCII is read as Windows-1252, as every browser does (WHATWG)."""
_NO_CHARSETS = {
    "idna",
    "punycode",
    "unicode_escape",
    "raw_unicode_escape",
    "undefined",
    "charmap",
    "mbcs",
    "oem",
    "unicode-escape",
    "raw-unicode-escape",
    "utf-7",
}
"""Codecs of Python's that are no charset of text in mail, or read it as something else."""


def decoded(content: bytes, charset: str) -> str:
    """The text of these bytes, never an error: what fits no charset is replaced.

    UTF-8 goes first wherever the charset named cannot be, because it is hardly ever met by chance.
    """
    codec = _codec(charset)
    tries = ["utf-8", "cp1252"] if codec in {"", *_AS_WINDOWS} else [codec, "utf-8", "cp1252"]
    if codec in {"iso8859-1", "cp1252"}:
        tries = ["cp1252"]
    for each in tries:
        try:
            return content.decode(each)
        except (UnicodeError, ValueError):
            continue
    return content.decode("cp1252" if tries == ["cp1252"] else "utf-8", "replace")


@cache
def _codec(charset: str) -> str:
    """Python's name of a charset, "" when it knows none that is text."""
    name = charset.strip().strip("\"'").casefold()[:40]
    if not name.isascii() or not name.isprintable() or name in _NO_CHARSETS:
        return ""
    try:
        found = codecs.lookup(name).name
        with suppress(UnicodeError):  # a charset of two bytes and more
            b"a".decode(found)
    except (LookupError, ValueError):
        return ""
    return "" if found in _NO_CHARSETS else found

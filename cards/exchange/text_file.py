"""Reads text in whatever encoding a spreadsheet or an editor saved it."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from cards.files import ensure_ordinary, unreadable
from cards.model.errors import InputError

LIMIT_MB = 100
_PIECE = 1 << 20
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
"""Control characters that no program writes into text; a tab, line ends and \\v may be there."""

_ACCENTED = re.compile(rb"[\x80-\xff]")
_AS_UTF8 = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
"""Letters as UTF-8 writes them; where they prevail, the file is damaged UTF-8, and reading it as
Windows-1252 would turn every accent into two signs."""


def encoding_of(path: Path) -> str:
    """The codec that reads the whole file: UTF-16 when it says so, UTF-8, else Windows-1252.

    Windows-1252 is taken only when every byte is a character of it and none a control: what
    Western spreadsheets save when nobody asks for UTF-8. The file is read piece by piece.

    Raises InputError "exchange.not_text", "exchange.too_big" (over 100 MB) or
    "model.unreadable".
    """
    try:
        ensure_ordinary(path)
        with path.open("rb") as file:
            start = file.read(2)
        if path.stat().st_size > LIMIT_MB * 1_000_000:
            raise InputError("exchange.too_big", path=path, limit=LIMIT_MB)
        marked = start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        for codec in ("utf-16",) if marked else ("utf-8-sig", "cp1252"):
            if _reads(path, codec):
                return codec
    except OSError as error:
        raise unreadable(path, error) from error
    raise InputError("exchange.not_text", path=path)


def read_text(path: Path) -> str:
    """The whole of a small text file such as a note, with plain line feeds.

    Raises as ``encoding_of``.
    """
    codec = encoding_of(path)
    try:
        return path.read_text(encoding=codec)
    except OSError as error:
        raise unreadable(path, error) from error


def _reads(path: Path, codec: str) -> bool:
    """Whether every byte decodes and nothing in it tells that this is other text, or none."""
    decoder = codecs.getincrementaldecoder(codec)()
    unwanted = _NOT_TEXT if codec == "cp1252" else re.compile("\x00")
    accented = as_utf8 = 0
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                if unwanted.search(decoder.decode(piece)):
                    return False
                accented += len(_ACCENTED.findall(piece))
                as_utf8 += sum(map(len, _AS_UTF8.findall(piece)))
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return codec != "cp1252" or as_utf8 * 2 <= accented

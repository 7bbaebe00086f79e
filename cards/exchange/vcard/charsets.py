"""Turns a property's bytes into text: by the charset it names, as UTF-8, or as the file is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_KNOWN = (
    (r"utf-?8.*", "utf-8"),
    (r"(?:iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|ansi)", "cp1252"),
    (r"iso-?8859-?(\d{1,2})", "iso8859_{}"),
    (r"(?:windows|cp|win)-?(125\d)", "cp{}"),
    (r"(?:x-)?(?:shift[_-]?jis|sjis|ms932|cp932|windows-31j)", "cp932"),
    (r"(?:gb-?2312|gbk|gb-?18030|cp936|x-gbk|euc-cn|hz-gb-2312)", "gb18030"),
    (r"(?:big-?5.*|cp950)", "cp950"),
    (r"(?:euc-?kr|ks_c_5601.*|cp949|ksc5601)", "cp949"),
    (r"(?:x-)?euc-?jp", "euc_jp"),
    (r"iso-?2022-?jp.*", "iso2022_jp_2"),
    (r"koi8-?([ru])", "koi8_{}"),
    (r"(?:x-)?mac(?:-?roman|intosh)", "mac_roman"),
    (r"tis-?620|windows-874", "cp874"),
)
"""Charsets that vCards name, as Python calls them; a subset reads as the larger set in use."""

_JIS_ESCAPE = b"\x1b$"


@lru_cache(maxsize=256)
def codec_of(charset: str) -> str:
    """Python's codec for a charset as files name it; "" for ASCII and for one nobody knows."""
    for pattern, codec in _KNOWN:
        if named := re.fullmatch(pattern, charset.strip(), re.IGNORECASE):
            try:
                wanted = codec.format(*named.groups())
                b"a".decode(wanted)
            except LookupError:
                return ""
            return wanted.casefold()
    return ""


@dataclass(frozen=True, slots=True)
class FileCharset:
    """How text that names no charset is to be read in one file."""

    otherwise: str = "cp1252"
    """The codec of what is not UTF-8."""
    first: bool = False
    """Whether that codec comes before UTF-8, as in a file that is plainly written in it."""

    def text(self, raw: bytes, charset: str = "") -> tuple[str, bool]:
        """The text, and whether every byte of it could be read."""
        if raw.isascii():
            if _JIS_ESCAPE in raw:
                return _sure(raw, "iso2022_jp_2")
            return raw.decode("ascii"), True
        named = codec_of(charset) if charset else ""
        for codec in self._order(named):
            try:
                return raw.decode(codec), True
            except UnicodeError:
                continue
        return raw.decode(named or self.otherwise, "replace"), False

    def _order(self, named: str) -> tuple[str, ...]:
        if named:
            return (named, "utf-8")
        return (self.otherwise, "utf-8") if self.first else ("utf-8", self.otherwise)


def _sure(raw: bytes, codec: str) -> tuple[str, bool]:
    try:
        return raw.decode(codec), True
    except UnicodeError:
        return raw.decode("ascii", "replace"), True

"""Guesses the charset of a file that names none, by whether its letters make words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from cards.exchange.vcard.charsets import FileCharset

_CANDIDATES = ("cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp932", "gb18030")
"""Most likely first, as a draw goes to the earlier."""
_CJK = {"cp932": "cp932", "gb18030": "gb2312"}
_FIRST_LEVEL = {"cp932": range(0x88, 0x98), "gb18030": range(0xB0, 0xD8)}
"""Lead bytes of the characters in daily use (JIS X 0208 and GB 2312, level 1)."""
_SAMPLE_BYTES = 8_000
_RARE = frozenset("ΰΐ")


@dataclass(slots=True)
class Evidence:
    """What a file shows of its charset while one looks through it."""

    sample: list[bytes] = field(default_factory=list)
    size: int = 0
    utf8: int = 0
    """Lines that are not ASCII and are good UTF-8."""

    def look(self, piece: bytes) -> None:
        """Take note of the lines in a piece that are not ASCII and name no charset."""
        if piece.isascii():
            return
        for line in re.sub(rb"\r?\n[ \t]", b"", piece).split(b"\n"):
            if line.isascii() or b"CHARSET=" in line[:200].upper() or len(line) > 20_000:
                continue
            try:
                line.decode("utf-8")
                self.utf8 += 1
            except UnicodeError:
                if self.size < _SAMPLE_BYTES:
                    self.sample.append(line.partition(b":")[2] or line)
                    self.size += len(line)

    @property
    def is_legacy(self) -> bool:
        """Whether any line is neither ASCII nor UTF-8."""
        return bool(self.sample)

    def charset(self) -> FileCharset:
        """How to read what names no charset; Windows-1252 when nothing speaks for another."""
        if not self.sample:
            return FileCharset()
        best, most = "cp1252", _score(self.sample, "cp1252")
        for codec in _CANDIDATES[1:]:
            if (score := _score(self.sample, codec)) > most:
                best, most = codec, score
        return FileCharset(best, first=best in _CJK and self.utf8 < len(self.sample))


def _score(sample: Iterable[bytes], codec: str) -> float:
    """How much like words the sample is in a codec, per byte that is not ASCII."""
    score = 0.0
    for line in sample:
        try:
            text = line.decode(codec)
        except UnicodeError:
            # A piece's end may cut a character; more than that is another charset.
            text = line.decode(codec, "replace")
        for word in re.findall(r"[^\x00-@\[-`{-\x7f]+", text):
            if not word.isascii():
                score += _word(word, codec)
    return score


def _word(word: str, codec: str) -> float:
    score = 0.0
    before = ""
    for char in word:
        if not char.isascii():
            score += _char(char, codec)
        if before:
            score -= _clash(before, char)
        before = char
    if "ς" in word[:-1]:
        score -= 3
    return score


def _char(char: str, codec: str) -> float:
    """What one character speaks for its codec, weighed by the bytes it takes there."""
    category = unicodedata.category(char)
    if category in {"Cc", "Cn", "Co"} or char == "\ufffd":
        return -5
    if codec in _CJK:
        return 2 * _east_asian(char, codec)
    if char in _RARE:
        return -2
    if category in {"Lu", "Ll"}:
        return 1
    return 0 if category.startswith("P") else -2


def _east_asian(char: str, codec: str) -> float:
    if "\u3041" <= char <= "\u30ff":
        return 1 if codec == "cp932" else 0.3
    if "\uff61" <= char <= "\uff9f":
        return -0.5
    try:
        raw = char.encode(_CJK[codec])
    except UnicodeError:
        return -2
    return 1 if raw[0] in _FIRST_LEVEL[codec] else -0.2


def _clash(before: str, char: str) -> float:
    """How unlikely two neighbours are: mixed alphabets, a capital after a small letter."""
    if before.isascii() and char.isascii():
        return 0
    if before.islower() and char.isupper():
        return 1.5
    latin = before < "\u0250", char < "\u0250"
    cased = before.lower() != before.upper(), char.lower() != char.upper()
    if all(cased) and latin[0] != latin[1]:
        return 2
    return 1 if all(latin) and not before.isascii() and not char.isascii() else 0

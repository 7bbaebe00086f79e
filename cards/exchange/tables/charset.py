"""Finds in which encoding a program saved a table, by evidence and never by the system's habit."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from pathlib import Path

from cards.files import unreadable
from cards.model.errors import InputError

LIMIT_MB = 64
"""Over it a file is refused: 200,000 contacts with notes take less than half of that."""
_SAMPLE = 1 << 20
"""Bytes in which evidence is looked for; the whole file must decode all the same."""

_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROLS = 0.02
"""Share of control characters up to which it is text with something wrong in it; other files
have a tenth and more."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = frozenset("äöüßéèêëáàâãåæçñíìîïóòôõøœúùûÿÄÖÜÉÈÁÀÂÅÆÇÑÍÓÔØŒÚ")
"""The accented letters of the languages that cp1252 and Mac Roman were made for."""
_JAPANESE = re.compile("[ぁ-ヿ一-鿿々ｦ-ﾟ　、。・ー]{2,}")
_HIGH_IN_WORD = re.compile(r"(?<=[a-zA-Z])[^\x00-\x7f]|[^\x00-\x7f](?=[a-zA-Z])")
_TYPOGRAPHIC = re.compile(
    r"(?<!\w)[“‘„‚«](?=\w)|(?<=[\w.,!?])[”’»…](?!\w)|(?<=\w)’(?=(?:s|t|d|m|ll|re|ve)\b)"
    r"|(?<=\b\w)’(?=\w)|(?<=\s)[–—](?=\s)"
)
"""Quotation marks, apostrophes and dashes where they belong."""
_BROKEN_WORD = re.compile(
    r"(?<=[^\W\d_])[^\x00-\x7f\w’](?=[^\W\d_])|(?<=[a-z])[ŠŽŸŒÅÄÖÜÉ](?=[a-z])"
)
"""What no language has: a sign or a capital amid small letters."""


def charset_of(path: Path) -> tuple[str, str]:
    """The codec that reads the file and how it takes letters that are damaged.

    The second is "strict", or "replace" for UTF-8 in which some bytes were damaged.

    Raises InputError "exchange.not_text", "exchange.too_big" or "model.unreadable".
    """
    try:
        if path.stat().st_size > LIMIT_MB * 1_000_000:
            raise InputError("exchange.too_big", path=path, limit=LIMIT_MB)
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return codec, "strict" if _reads(data, codec) else "replace"
    wide = _unmarked_utf16(data)
    if wide:
        return wide, "strict"
    if len(_NOT_TEXT.findall(data, 0, _SAMPLE)) > len(data[:_SAMPLE]) * _CONTROLS:
        raise InputError("exchange.not_text", path=path)
    return _eight_bit(path, data)


def _eight_bit(path: Path, data: bytes) -> tuple[str, str]:
    if _reads(data, "utf-8"):
        return "utf-8", "strict"
    sample = data[:_SAMPLE]
    if _is_damaged_utf8(sample):
        return "utf-8", "replace"
    if _is_japanese(sample) and _reads(data, "cp932"):
        return "cp932", "strict"
    windows = _western_score(sample, "cp1252")
    apple = _western_score(sample, "mac_roman")
    if apple is not None:
        apple += _line_end_bonus(sample)
    if apple is not None and (windows is None or apple > windows):
        return "mac_roman", "strict"
    if windows is None or not _reads(data, "cp1252"):
        raise InputError("exchange.not_text", path=path)
    return "cp1252", "strict"


def _reads(data: bytes, codec: str) -> bool:
    """Whether every byte decodes; piece by piece, so that no second copy is held."""
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        for piece in _pieces(data):
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _pieces(data: bytes) -> Iterable[bytes]:
    view = memoryview(data)
    return (bytes(view[at : at + _SAMPLE]) for at in range(0, len(data), _SAMPLE))


def _unmarked_utf16(data: bytes) -> str:
    """The byte order of UTF-16 without a mark, told by the zeros of ASCII letters; "" for none."""
    sample = data[:4096]
    if len(sample) < 4 or len(data) % 2:
        return ""
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    for zeros, others, codec in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if zeros > half * 0.4 and others == 0 and _reads(data, codec):
            text = sample[: half * 2].decode(codec, "ignore")
            return "" if re.search(r"[\x00-\x08]", text) else codec
    return ""


def _is_damaged_utf8(sample: bytes) -> bool:
    """Whether most of what is not ASCII is UTF-8 all the same."""
    text = sample.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(map(len, re.findall("[^\x00-\x7f\ufffd]+", text)))
    return good > bad


def _is_japanese(sample: bytes) -> bool:
    """Whether read as Shift-JIS most foreign signs stand in runs of Japanese ones."""
    text = sample.decode("cp932", "replace")
    foreign = len(re.findall("[^\x00-\x7f]", text))
    return sum(map(len, _JAPANESE.findall(text))) > foreign * 0.6


def _line_end_bonus(sample: bytes) -> int:
    """What the line ends tell: programs that write Mac Roman end lines with CR alone."""
    if b"\r\n" in sample:
        return -3
    return 3 if b"\r" in sample else 0


def _western_score(sample: bytes, codec: str) -> float | None:
    """How much the words make sense in an encoding; None when they cannot be in it."""
    try:
        text = sample.decode(codec)
    except UnicodeError:
        return None
    in_words = _HIGH_IN_WORD.findall(text)
    letters: float = sum(letter in _WESTERN for letter in in_words) + len(
        _TYPOGRAPHIC.findall(text)
    )
    if codec == "cp1252":
        letters += sum(letter in "šžŠŽ" for letter in in_words) / 2
    if codec == "mac_roman" and not letters:
        return None
    return letters - 3 * len(_BROKEN_WORD.findall(text))

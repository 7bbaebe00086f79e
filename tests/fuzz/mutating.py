"""Makes inputs for the fuzzers: real files spoilt in many ways, and new ones of their lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

MOST_BYTES = 400_000
"""No input grows over this: how long files are dealt with is tested elsewhere."""
_ODD = (
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\x1b$B",
    b'"',
    b"\\",
    b"{",
    b"}}",
    b"[[",
    b"\r",
    b"\n\n",
    b"\x85",
    b"\xe2\x80\xa8",
    b"\xe2\x80\xae",
    b"%s",
    b"=?utf-8?B?=?=",
    b"&#0;",
    b"<!--",
    b"]]>",
    b"../",
    b":",
    b";",
    b"=",
    b"nan",
    b"1e999",
    b"-0",
    b"null",
    b"true",
    b"9" * 400,
    b"(" * 3_000,
    b"a" * 20_000,
)
_CODECS = ("utf-16", "utf-16-be", "utf-8-sig", "cp1252", "shift_jis", "gb18030", "koi8-r", "cp037")
_NUMBER = re.compile(rb"\d+")
_NUMBERS = (b"0", b"-1", b"255", b"65536", b"2147483648", b"18446744073709551616", b"1e308", b"")
Change = Callable[[DrawFn, bytes, Sequence[bytes]], bytes]


def _at(draw: DrawFn, content: bytes) -> int:
    return draw(st.integers(0, len(content)))


def _flip(draw: DrawFn, content: bytes, _seeds: Sequence[bytes]) -> bytes:
    spoilt = bytearray(content)
    for _ in range(draw(st.integers(1, 8)) if content else 0):
        spoilt[draw(st.integers(0, len(content) - 1))] ^= 1 << draw(st.integers(0, 7))
    return bytes(spoilt)


def _overwrite(draw: DrawFn, content: bytes, _seeds: Sequence[bytes]) -> bytes:
    at, put = _at(draw, content), draw(st.binary(min_size=1, max_size=12))
    return content[:at] + put + content[at + len(put) :]


def _cut_short(draw: DrawFn, content: bytes, _seeds: Sequence[bytes]) -> bytes:
    return content[: _at(draw, content)]


def _cut_out(draw: DrawFn, content: bytes, _seeds: Sequence[bytes]) -> bytes:
    at = _at(draw, content)
    return content[:at] + content[at + draw(st.integers(1, 300)) :]


def _splice(draw: DrawFn, content: bytes, seeds: Sequence[bytes]) -> bytes:
    other = draw(st.sampled_from(seeds))
    begin = _at(draw, other)
    part = other[begin : begin + draw(st.integers(1, 2_000))]
    at = _at(draw, content)
    return content[:at] + part + content[at + draw(st.sampled_from((0, len(part)))) :]


def _repeat(draw: DrawFn, content: bytes, _seeds: Sequence[bytes]) -> bytes:
    lines = content.splitlines(keepends=True) or [b"\n"]
    at = draw(st.integers(0, len(lines) - 1))
    end = at + draw(st.integers(1, 4))
    again = lines[at:end] * draw(st.sampled_from((1, 2, 30, 500)))
    return b"".join([*lines[:end], *again, *lines[end:]])


def _move(draw: DrawFn, content: bytes, _seeds: Sequence[bytes]) -> bytes:
    lines = content.splitlines(keepends=True) or [b"\n"]
    line = lines.pop(draw(st.integers(0, len(lines) - 1)))
    lines.insert(draw(st.integers(0, len(lines))), line)
    return b"".join(lines)


def _put_odd(draw: DrawFn, content: bytes, _seeds: Sequence[bytes]) -> bytes:
    at = _at(draw, content)
    return content[:at] + draw(st.sampled_from(_ODD)) + content[at:]


def _renumber(draw: DrawFn, content: bytes, _seeds: Sequence[bytes]) -> bytes:
    start = _at(draw, content)
    found = _NUMBER.search(content, start) or _NUMBER.search(content)
    if found is None:
        return content
    return content[: found.start()] + draw(st.sampled_from(_NUMBERS)) + content[found.end() :]


def _recode(draw: DrawFn, content: bytes, _seeds: Sequence[bytes]) -> bytes:
    text = content.decode(draw(st.sampled_from(("utf-8", "latin-1"))), "replace")
    whole = text.encode(draw(st.sampled_from(_CODECS)), "replace")
    # Half a file in one charset and half in another is what programs really leave behind.
    at = draw(st.sampled_from((0, len(content) // 2)))
    return content[:at] + whole[at:]


_CHANGES: tuple[Change, ...] = (
    _flip,
    _overwrite,
    _cut_short,
    _cut_out,
    _splice,
    _repeat,
    _move,
    _put_odd,
    _renumber,
    _recode,
)


@st.composite
def spoilt(draw: DrawFn, seeds: Sequence[bytes]) -> bytes:
    """One of these files after a few changes."""
    content = draw(st.sampled_from(seeds))
    for _ in range(draw(st.sampled_from((1, 1, 1, 2, 3, 6)))):
        content = draw(st.sampled_from(_CHANGES))(draw, content, seeds)[:MOST_BYTES]
    return content


def made_of(seeds: Sequence[bytes]) -> SearchStrategy[bytes]:
    """Files put together from any lines of these, odd pieces and any text."""
    lines = tuple(dict.fromkeys(line for seed in seeds for line in seed.splitlines()))
    any_text = st.text(max_size=30).map(lambda text: text.encode("utf-8", "replace"))
    piece = st.sampled_from(lines or (b"",)) | st.sampled_from(_ODD) | any_text
    ends = st.sampled_from((b"\n", b"\r\n", b"\r", b""))
    parts = st.lists(st.tuples(piece, ends), max_size=40)
    return parts.map(lambda found: b"".join(one + end for one, end in found)[:MOST_BYTES])


def spoilt_or_made(seeds: Sequence[bytes]) -> SearchStrategy[bytes]:
    """Two thirds spoilt files, one third new ones; for files that are text."""
    return st.one_of(spoilt(seeds), spoilt(seeds), made_of(seeds))

"""Refuses a face whose tables claim more than they hold, before anything of it is unpacked.

A few kilobytes can claim billions of points by parts that are made of parts, or every character
there is many times over; what unpacks them later does as it is told.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

MOST_GLYPHS, MOST_POINTS = 12_000, 2_000_000
_TRUETYPE = (b"\x00\x01\x00\x00", b"true")
"""How a TrueType file begins (OpenType 1.9, "Organization of an OpenType font"); a WOFF is packed,
and outlines of PostScript's kind are programs."""
_MOST_CODES = 400_000
"""Characters claimed, over all ways to look them up; a large face has 60,000."""
_DEEPEST = 8
"""Parts within parts; accents on letters need one."""
_FURTHER_PARTS, _WORDS, _SCALES = 0x20, 0x1, ((0x8, 2), (0x40, 4), (0x80, 8))
"""Flags of a part of a glyph, and what each scale adds to its bytes (OpenType 1.9, glyf)."""


def ensure_modest(data: bytes) -> None:
    """Raise ValueError where a face claims too much; KeyError and struct.error for a broken one."""
    if data[:4] not in _TRUETYPE:
        raise ValueError("it is no TrueType file")
    tables = _tables(data)
    if _codes(tables["cmap"]) > _MOST_CODES:
        raise ValueError("it claims more characters than there are")
    _Glyphs(tables).ensure_few_points()


def _tables(data: bytes) -> dict[str, bytes]:
    """The tables that are looked at, by name; KeyError for one that is not there."""
    found = {}
    (count,) = struct.unpack_from(">H", data, 4)
    for at in range(12, 12 + 16 * count, 16):
        name, _sum, offset, length = struct.unpack_from(">4sLLL", data, at)
        if name in (b"cmap", b"glyf", b"loca", b"head", b"maxp"):
            found[name.decode()] = data[offset : offset + length]
    return found


def _codes(cmap: bytes) -> int:
    """How many characters all subtables of a ``cmap`` claim; those alike in place count once."""
    (count,) = struct.unpack_from(">H", cmap, 2)
    offsets = {struct.unpack_from(">L", cmap, 8 + 8 * at)[0] for at in range(count)}
    claimed = 0
    for offset in offsets:
        claimed += sum(map(_length, _ranges(cmap, offset)))
        if claimed > _MOST_CODES:
            break
    return claimed


def _length(first_and_last: tuple[int, int]) -> int:
    first, last = first_and_last
    return max(last - first + 1, 0)


def _ranges(cmap: bytes, offset: int) -> Iterator[tuple[int, int]]:
    """The first and the last character of each run that a subtable claims."""
    (form,) = struct.unpack_from(">H", cmap, offset)
    if form == 4:
        (twice,) = struct.unpack_from(">H", cmap, offset + 6)
        count = twice // 2
        lasts = struct.unpack_from(f">{count}H", cmap, offset + 14)
        firsts = struct.unpack_from(f">{count}H", cmap, offset + 16 + twice)
        yield from zip(firsts, lasts, strict=True)
    elif form in (8, 12, 13):
        at = offset + (8204 if form == 8 else 12)
        (count,) = struct.unpack_from(">L", cmap, at)
        for number in range(count):
            first, last = struct.unpack_from(">LL", cmap, at + 4 + 12 * number)
            yield first, last
    elif form not in (0, 6, 14):
        raise ValueError("it looks characters up in a way that is not read")


class _Glyphs:
    """The glyphs of a face, counted without being unpacked."""

    def __init__(self, tables: dict[str, bytes]) -> None:
        self._glyf = tables["glyf"]
        (count,) = struct.unpack_from(">H", tables["maxp"], 4)
        if not 0 < count <= MOST_GLYPHS:
            raise ValueError("its measures make no sense")
        (is_long,) = struct.unpack_from(">h", tables["head"], 50)
        form, step = (">%dL", 1) if is_long else (">%dH", 2)
        self._places = [
            each * step for each in struct.unpack_from(form % (count + 1), tables["loca"])
        ]
        self._known: dict[int, tuple[int, int]] = {}

    def ensure_few_points(self) -> None:
        """Raise ValueError where all glyphs together have more points than a face needs."""
        total = 0
        for glyph in range(len(self._places) - 1):
            total += self._measured(glyph, 0)[0]
            if total > MOST_POINTS:
                raise ValueError("its letters have more points than can be drawn")

    def _measured(self, glyph: int, above: int) -> tuple[int, int]:
        """How many points a glyph has, and how many levels of parts are below it."""
        if above <= _DEEPEST and glyph not in self._known:
            self._known[glyph] = self._counted(glyph, above)
        points, below = self._known.get(glyph, (0, _DEEPEST))
        if above + below > _DEEPEST:
            raise ValueError("its letters are made of parts of parts without end")
        return points, below

    def _counted(self, glyph: int, above: int) -> tuple[int, int]:
        start, end = self._places[glyph : glyph + 2]
        contours = struct.unpack_from(">h", self._glyf, start)[0] if end > start else 0
        if contours == 0:
            return 0, 0
        if contours > 0:
            return struct.unpack_from(">H", self._glyf, start + 8 + 2 * contours)[0] + 1, 0
        parts = [self._measured(part, above + 1) for part in self._parts(start + 10)]
        return sum(points for points, _below in parts), 1 + max(below for _points, below in parts)

    def _parts(self, at: int) -> Iterator[int]:
        """The glyphs that one is made of."""
        flags = _FURTHER_PARTS
        while flags & _FURTHER_PARTS:
            flags, part = struct.unpack_from(">HH", self._glyf, at)
            at += 4 + (4 if flags & _WORDS else 2)
            at += next((size for flag, size in _SCALES if flags & flag), 0)
            yield part

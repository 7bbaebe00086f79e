"""The face that goes into a document: only the outlines used, alternates and all.

Glyph numbers are fixed: an outline's number is glyph x alternates + alternate, so a page is the
same bytes whether it is made alone or in a batch; outlines that no page uses are left empty.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO

import numpy as np
import numpy.typing as npt
from fontTools.ttLib.sfnt import SFNTWriter

from fonts.chance import seed_of
from fonts.hand import Hand
from fonts.outlines import Outline, bend, glyph_record, thin
from fonts.variation import thinning, variation_at

_X_HEIGHT = 0.3
"""Programs that copy text judge gaps by the em, so every embedded face gets an em in which the
x-height has the share it has in most text faces; in a broad script a word gap would else be
taken for the gap between two columns."""


def em_scale(hand: Hand) -> float:
    """How many em of the hand's own face make one em of its embedded face."""
    return hand.x_height / _X_HEIGHT


def blank_outline(hand: Hand) -> int:
    """The number of the outline that draws nothing, takes no room and copies as nothing."""
    return hand.space_glyph * hand.alternates


def space_outline(hand: Hand) -> int:
    """The number of the outline that draws nothing and copies as a space."""
    return hand.space_glyph * hand.alternates + 1


@dataclass(frozen=True, slots=True)
class EmbeddedFace:
    """A TrueType file of the outlines used, with what a PDF must say about them.

    ``widths`` and ``texts`` are keyed by outline number; all lengths are thousandths of an em.
    ``ascent`` and ``descent`` are those of most letters, not of the tallest flourish: programs
    that copy text take them for the height of a line, and lines of handwriting overlap.
    """

    data: bytes
    widths: dict[int, int]
    texts: dict[int, str]
    box: tuple[int, int, int, int]
    ascent: int
    descent: int


def bent_outline(hand: Hand, number: int, level: int) -> tuple[npt.NDArray[np.float64], Outline]:
    """The points (N x 2, font units) of an outline bent by ``level`` twentieths, and the plain one.

    That has the contours' ends and which points lie on the curve.
    """
    outline = hand.outline(number)
    points = bend(
        outline,
        seed_of(hand.info.id, number),
        variation_at(level / 20.0, hand.info.temper).shape,
        hand.x_height * hand.units_per_em,
        pinned=hand.info.connected,
    )
    depth = thinning(level) * hand.info.stroke * hand.units_per_em / 2
    return thin(points, outline.ends, depth), outline


def _record(hand: Hand, number: int, level: int) -> bytes:
    """The ``glyf`` record of one outline: alternate ``number`` bent by ``level`` twentieths."""
    if (number, level) not in hand.records:
        hand.records[number, level] = glyph_record(*bent_outline(hand, number, level))
    return hand.records[number, level]


def embed(hand: Hand, level: int, numbers: Iterable[int]) -> EmbeddedFace:
    """Build the face that holds the outlines with these numbers, bent by ``level`` twentieths."""
    used = sorted(set(numbers))
    count = used[-1] + 1 if used else 1
    records = {number: _record(hand, number, level) for number in used}
    lengths = np.zeros(count + 1, np.int64)
    for number, record in records.items():
        lengths[number + 1] = len(record)
    # Renderers move an outline until its left edge meets the bearing, so bearings must be true.
    advances = np.zeros((count, 2), ">i2")
    for number, record in records.items():
        if number != blank_outline(hand):
            advances[number, 0] = round(hand.outline(number).advance)
        advances[number, 1] = struct.unpack_from(">h", record, 2)[0] if record else 0
    units_per_em = round(hand.units_per_em * em_scale(hand))
    per_mille = 1000.0 / units_per_em
    return EmbeddedFace(
        data=_sfnt(
            units_per_em,
            count,
            glyf=b"".join(records.values()),
            loca=np.cumsum(lengths).astype(">u4").tobytes(),
            hmtx=advances.tobytes(),
            box=_box(records.values()),
        ),
        widths={number: round(float(advances[number, 0]) * per_mille) for number in used},
        texts={
            number: hand.text_of(number // hand.alternates)
            for number in used
            if number != blank_outline(hand)
        },
        box=tuple(round(side * per_mille) for side in _box(records.values())),  # type: ignore[arg-type]  # four sides in, four out
        ascent=round(1.75 * _X_HEIGHT * 1000),
        descent=-round(0.9 * _X_HEIGHT * 1000),
    )


def _box(records: Iterable[bytes]) -> tuple[int, int, int, int]:
    boxes = [struct.unpack_from(">hhhh", record, 2) for record in records if record]
    if not boxes:
        return 0, 0, 0, 0
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)


def _sfnt(
    upem: int, count: int, *, glyf: bytes, loca: bytes, hmtx: bytes, box: tuple[int, int, int, int]
) -> bytes:
    """A bare TrueType file with the tables PDF 32000-1, 9.9 asks of an embedded face."""
    left, bottom, right, top = box
    head = struct.pack(
        ">IIIIHHqqhhhhHHhhh",
        *(0x00010000, 0x00010000, 0, 0x5F0F3CF5, 3, upem, 0, 0),
        *(left, bottom, right, top, 0, 8, 2, 1, 0),
    )
    hhea = struct.pack(">IhhhHhhhhhhhhhhhH", 0x00010000, top, bottom, 0, 0xFFFF, *(0,) * 11, count)
    maxp = struct.pack(">IH13H", 0x00010000, count, 2000, 100, 0, 0, 1, *(0,) * 8)
    out = BytesIO()
    writer = SFNTWriter(out, 7 - 1, "\0\1\0\0")
    tables = {"glyf": glyf or b"\0", "head": head, "hhea": hhea, "hmtx": hmtx, "loca": loca}
    for tag, data in sorted({**tables, "maxp": maxp}.items()):
        writer[tag] = data
    writer.close()
    return out.getvalue()

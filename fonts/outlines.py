"""The outlines of a face, and the alternates that keep a letter from looking stamped.

An alternate is the plain outline bent by a smooth field: neighbouring points move together over
about a third of an x-height, as a pen's path does, and never each for itself.
"""

from __future__ import annotations

import logging
import struct
from dataclasses import dataclass
from io import BytesIO
from threading import Lock

import numpy as np
import numpy.typing as npt
from fontTools.ttLib import TTFont, TTLibError

from fonts.chance import keys, normal
from fonts.face_limits import ensure_modest

# What is odd about a file is told in one sentence of ours, and never line by line on the console.
logging.getLogger("fontTools").addHandler(logging.NullHandler())

_DAMAGED = (
    OSError,
    ValueError,
    ArithmeticError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    RuntimeError,
    EOFError,
    MemoryError,
    struct.error,
    TTLibError,
)
"""What fontTools raises when a file is not what it says."""
_WAVES = 8
_MOST = 2.5
"""No point moves further than this many times the root mean square."""
_REACH = 0.45
"""Share of the x-height over which neighbouring points of a real letter move together."""


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """A TrueType outline: points (N x 2, font units), contour ends, on-curve flags."""

    points: npt.NDArray[np.float64]
    ends: tuple[int, ...]
    on_curve: npt.NDArray[np.uint8]
    advance: float


class Outlines:
    """The outlines of one face, each read when it is first asked for, composites resolved."""

    def __init__(self, data: bytes) -> None:
        """Open a TrueType face from the bytes of its file."""
        self.font = TTFont(BytesIO(data), lazy=True)
        self._table, self._metrics = self.font["glyf"], self.font["hmtx"]
        self.names = self.font.getGlyphOrder()
        self._read: dict[int, Outline] = {}
        self._lock = Lock()

    def samples(self) -> dict[int, tuple[int, ...]]:
        """The glyphs a learned hand has for each of its letters: ``a``, ``a.s1``, ``a.s2`` ..."""
        numbers = {name: number for number, name in enumerate(self.names)}
        found: dict[int, list[int]] = {}
        for name, number in numbers.items():
            base, _, turn = name.rpartition(".s")
            if base in numbers and turn.isdigit():
                found.setdefault(numbers[base], [numbers[base]]).append(number)
        return {base: tuple(several) for base, several in found.items()}

    def __getitem__(self, glyph: int) -> Outline:
        """The plain outline of a glyph."""
        # fontTools unpacks glyphs when they are first asked for, and not for two threads at once.
        with self._lock:
            return self._read.get(glyph) or self._unpack(glyph)

    def _unpack(self, glyph: int) -> Outline:
        name = self.names[glyph]
        points, ends, flags = self._table[name].getCoordinates(self._table)
        self._read[glyph] = Outline(
            points=np.array(points, np.float64).reshape(-1, 2),
            ends=tuple(ends),
            on_curve=np.frombuffer(bytes(flags), np.uint8) & np.uint8(1),
            advance=float(self._metrics[name][0]),
        )
        return self._read[glyph]


def check_face(data: bytes) -> None:
    """Read all of a face that may be damaged or hostile; raises ValueError saying what is wrong."""
    try:
        ensure_modest(data)
        outlines = Outlines(data)
        font, count = outlines.font, len(outlines.names)
        if not 16 <= font["head"].unitsPerEm <= 16384:
            raise ValueError("its measures make no sense")
        if count != font["maxp"].numGlyphs:
            raise ValueError("its glyphs are not as many as it says")
        codes = font.getBestCmap() or {}
        for glyph in range(count):
            outlines[glyph]
        if not all(ord(each) in codes for each in " x"):
            raise ValueError("it lacks letters")
        if outlines[font.getGlyphID(codes[ord("x")])].points[:, 1].max() <= 0:
            raise ValueError("it has no height")
    except _DAMAGED as error:
        raise ValueError(str(error) or "it cannot be read") from error


def bend(
    outline: Outline, key: int, amount: float, x_height: float, *, pinned: bool
) -> npt.NDArray[np.float64]:
    """The outline's points (font units) bent by ``amount`` x-heights (root mean square).

    What a change of size, slant or width could do is taken out: the fields along the line see to
    that, and left in it could squash a small letter flat. ``pinned`` keeps both sides of the
    letter where they are, so that joined letters stay joined.
    """
    points = outline.points
    if not amount or len(points) < 4:
        return points
    chance = normal(keys(key, np.arange(_WAVES * 5))).reshape(5, _WAVES)
    waves = chance[:2] / (_REACH * x_height)
    swing = np.cos(points @ waves + chance[2] * np.pi * 2) @ chance[3:].T
    grid = np.column_stack([points, np.ones(len(points))])
    swing -= grid @ np.linalg.lstsq(grid, swing, rcond=None)[0]
    size = np.sqrt(np.mean(np.sum(swing**2, axis=1)))
    if size < 1e-9:
        return points
    moved = swing * (amount * x_height / size)
    length = np.linalg.norm(moved, axis=1, keepdims=True)
    most = _MOST * amount * x_height
    moved *= most * np.tanh(length / most) / np.maximum(length, 1e-9)
    if pinned:
        inside = np.minimum(points[:, 0], outline.advance - points[:, 0]) / (0.3 * x_height)
        moved *= np.clip(inside, 0.0, 1.0)[:, None]
    bent: npt.NDArray[np.float64] = points + moved
    return bent


def thin(
    points: npt.NDArray[np.float64], ends: tuple[int, ...], depth: float
) -> npt.NDArray[np.float64]:
    """The points moved ``depth`` font units into the ink, so that strokes are twice that thinner.

    Contours run one way round ink and the other way round holes, so ink is always on one side.
    """
    if not depth or len(points) < 3:
        return points
    inward, area = np.empty_like(points), 0.0
    first = 0
    for end in ends:
        own = points[first : end + 1]
        after = np.roll(own, -1, axis=0)
        area += float(np.sum(own[:, 0] * after[:, 1] - own[:, 1] * after[:, 0]))
        along = after - np.roll(own, 1, axis=0)
        inward[first : end + 1] = np.stack([-along[:, 1], along[:, 0]], axis=1)
        first = end + 1
    length = np.maximum(np.linalg.norm(inward, axis=1, keepdims=True), 1e-9)
    thinner: npt.NDArray[np.float64] = points + np.sign(area) * depth * inward / length
    return thinner


def glyph_record(points: npt.NDArray[np.float64], outline: Outline) -> bytes:
    """A simple glyph of the ``glyf`` table (OpenType 1.9), unpacked coordinates, even length."""
    if not len(points):
        return b""
    whole = np.rint(points).astype(np.int64)
    low, high = whole.min(axis=0), whole.max(axis=0)
    head = struct.pack(">hhhhh", len(outline.ends), low[0], low[1], high[0], high[1])
    ends = np.array(outline.ends, ">u2").tobytes()
    steps = np.diff(whole, axis=0, prepend=np.zeros((1, 2), np.int64)).astype(">i2")
    flags = outline.on_curve.astype(np.uint8).tobytes()
    record = head + ends + b"\0\0" + flags + steps[:, 0].tobytes() + steps[:, 1].tobytes()
    return record + b"\0" * (-len(record) % 4)

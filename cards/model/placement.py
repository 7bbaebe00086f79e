"""What the layout returns: ink and rules placed on panels and sheets, ready to be drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cards.model.geometry import Matrix, Rect, Size

Colour = tuple[float, float, float]
_ROUND = Matrix()


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """Written lines: their words, and for every letter which outline, where and how pressed.

    ``outlines`` holds N outline numbers of the hand (each alternate has its own), bent by
    ``shape_level`` twentieths; ``matrices`` is N x 6 (a b c d e f), from the em to points;
    ``strokes`` the width in points of the line drawn round each outline, so that one pen keeps
    its width; ``shades`` which of ``colours`` each letter has. ``words`` are the words of each
    line as typed; ``word_starts`` holds the index of each word's first outline, ``word_ends`` the
    x at which each ends, in points.
    """

    hand: str
    shape_level: int
    colours: tuple[Colour, ...]
    size: float
    """The type size in points, before each letter's own map."""
    words: tuple[tuple[str, ...], ...]
    word_starts: npt.NDArray[np.int64]
    word_ends: npt.NDArray[np.float64]
    baselines: npt.NDArray[np.float64]
    """The y of the straight line the words of each line wander about, in points."""
    outlines: npt.NDArray[np.uint16]
    matrices: npt.NDArray[np.float64]
    strokes: npt.NDArray[np.float64]
    shades: npt.NDArray[np.uint8]

    @property
    def lines(self) -> tuple[InkLine, ...]:
        """The lines one by one."""
        found, word = [], 0
        bounds = [*self.word_starts.tolist(), len(self.outlines)]
        for words, baseline in zip(self.words, self.baselines.tolist(), strict=True):
            own = slice(word, word + len(words))
            first, end = bounds[own.start], bounds[own.stop]
            found.append(
                InkLine(
                    ink=self,
                    words=words,
                    word_starts=tuple(start - first for start in bounds[own]),
                    word_ends=tuple(self.word_ends[own].tolist()),
                    baseline=baseline,
                    outlines=self.outlines[first:end],
                    matrices=self.matrices[first:end],
                    strokes=self.strokes[first:end],
                    shades=self.shades[first:end],
                )
            )
            word = own.stop
        return tuple(found)


@dataclass(frozen=True, slots=True, eq=False)
class InkLine:
    """One line of some ink, ``word_starts`` counted from its own first letter."""

    ink: Ink
    words: tuple[str, ...]
    word_starts: tuple[int, ...]
    word_ends: tuple[float, ...]
    baseline: float
    outlines: npt.NDArray[np.uint16]
    matrices: npt.NDArray[np.float64]
    strokes: npt.NDArray[np.float64]
    shades: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line from (x0, y0) to (x1, y1), in points: a fold, a crop mark, a guide."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float = 0.25
    colour: Colour = (0.6, 0.6, 0.6)
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """Ink that is no letter: a signature, in points on its face.

    ``outlines`` are the control points (M x 2 each) of closed uniform quadratic B-splines with
    the ink to their left; ``strokes`` the lines (N x 2 each) the pen took, for a plotter, empty
    when they are not known; ``width`` that of the line drawn round the outlines.
    """

    outlines: tuple[npt.NDArray[np.float64], ...]
    strokes: tuple[npt.NDArray[np.float64], ...]
    colour: Colour
    width: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Raster:
    """A picture's pixels as a document embeds them, once however many pages show them.

    ``width`` and ``height`` count pixels as they are stored, rows from the top. ``data`` is coded
    as ``coding`` says, a filter's name of PDF; ``mask`` holds a byte of opacity for each pixel,
    coded as FlateDecode, empty where all are opaque; ``profile`` is the ICC profile of the
    colours, empty where none is known.
    """

    key: str
    """Tells it from every other."""
    width: int
    height: int
    components: int
    """Of each pixel: 1 grey, 3 red, green and blue, 4 the printer's inks."""
    coding: str
    data: bytes
    mask: bytes = b""
    profile: bytes = b""
    inverted: bool = False
    """Whether 0 is full ink, as Adobe's programs write four inks."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture on a face: ``matrix`` maps the unit square of its pixels to points."""

    raster: Raster
    matrix: Matrix


@dataclass(frozen=True, slots=True, eq=False)
class PaintedPath:
    """One path of an artwork, in points on its face, filled or lined or both.

    ``commands`` holds a letter for each step, as PDF writes them: m and l take the next of
    ``points`` (N x 2), c the next three, h closes. ``nib`` is what the pen's round tip is
    stretched by before it is ``width`` points wide; its determinant is 1 or -1.
    """

    commands: str
    points: npt.NDArray[np.float64]
    fill: Colour | None = None
    even_odd: bool = False
    line: Colour | None = None
    width: float = 0.0
    nib: Matrix = _ROUND
    cap: int = 0
    """0 cut off, 1 round, 2 square, as PDF counts them."""
    join: int = 0
    """0 pointed, 1 round, 2 cut off."""
    mitre: float = 4.0
    dash: tuple[float, ...] = ()
    dash_start: float = 0.0
    fill_opacity: float = 1.0
    line_opacity: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Artwork:
    """A person's own drawing: its paths from the lowest to the uppermost, cut off at ``room``."""

    key: str
    """Tells it from every other."""
    paths: tuple[PaintedPath, ...]
    room: Rect


Placement = Ink | Rule | Drawn | Picture | Artwork


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One panel or envelope face: its size and what lies on it, in its own coordinates."""

    size: Size
    placements: tuple[Placement, ...]
    text: str
    """What a reader of the face reads, for the page's text layer and for tests."""
    type_size: float = 0.0
    """The size in points at which the text was set."""


@dataclass(frozen=True, slots=True, eq=False)
class CardFaces:
    """What one card carries, each panel the way up it is read."""

    inside: Face
    """The message; a flat card's other side."""
    front: Face | None = None
    back: Face | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Imposed:
    """A face laid on a sheet by an affine map."""

    face: Face
    matrix: Matrix


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One page of the printer."""

    size: Size
    faces: tuple[Imposed, ...]
    rules: tuple[Rule, ...] = ()

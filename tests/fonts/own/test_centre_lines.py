"""The way of the pen is found again: few strokes, in the middle of the ink, crossings straight."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from fontTools.ttLib import TTFont

from fonts.own.centre_lines import centre_lines
from fonts.own.face import Face, build_face
from fonts.own.samples import Samples
from fonts.own.shapes import UNITS_PER_EM, Shape
from fonts.own.stroke_file import stroke_face

WIDTH = 100.0
Floats = npt.NDArray[np.float64]


def inked(*ways: Floats) -> Shape:
    """What a round pen of WIDTH leaves along some ways, as dense outlines."""
    every = np.vstack(ways)
    low, high = every.min(axis=0) - WIDTH, every.max(axis=0) + WIDTH
    size = np.ceil((high - low) / 4).astype(int)
    picture = np.zeros((size[1], size[0]), np.uint8)
    for way in ways:
        line = np.rint((way - low) / 4).astype(np.int32)
        cv2.polylines(picture, [line], isClosed=False, color=1, thickness=int(WIDTH / 4))
    found, _ = cv2.findContours(picture, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    return Shape(tuple(each.reshape(-1, 2).astype(float)[::3] * 4 + low for each in found))


def furthest(lines: tuple[Floats, ...], way: Floats) -> float:
    """How far any point of a way lies from the nearest line, in stroke widths."""
    dense = np.vstack(
        [np.linspace(one, other, 40) for line in lines for one, other in pairwise(line)]
    )
    return float(max(np.linalg.norm(dense - point, axis=1).min() for point in way)) / WIDTH


def bow(start: float, end: float, radius: float = 400.0) -> Floats:
    turn = np.linspace(np.radians(start), np.radians(end), 60)
    return np.column_stack([np.cos(turn), np.sin(turn)]) * radius


def test_a_stem_is_one_stroke_down_its_middle() -> None:
    way = np.linspace([0.0, 900.0], [120.0, 0.0], 30)
    lines = centre_lines(inked(way), WIDTH)
    assert len(lines) == 1
    assert lines[0][0, 1] > lines[0][-1, 1]
    assert furthest(lines, way) < 0.35
    assert np.ptp(lines[0][:, 1]) == pytest.approx(900.0, abs=0.5 * WIDTH)


def test_a_crossing_is_two_strokes_that_go_straight_through() -> None:
    ways = np.linspace([0.0, 0.0], [600.0, 800.0], 30), np.linspace([0.0, 800.0], [600.0, 0.0], 30)
    lines = centre_lines(inked(*ways), WIDTH)
    assert len(lines) == 2
    for way in ways:
        assert min(furthest((line,), way) for line in lines) < 0.35


def test_a_ring_closes_where_it_began() -> None:
    lines = centre_lines(inked(bow(0, 360)), WIDTH)
    assert len(lines) == 1
    assert np.allclose(lines[0][0], lines[0][-1])
    assert furthest(lines, bow(0, 360)) < 0.15


def test_an_arch_leaves_its_stem_on_it() -> None:
    stem = np.linspace([-400.0, 500.0], [-400.0, -500.0], 30)
    arch = bow(170, 0)
    lines = centre_lines(inked(stem, arch), WIDTH)
    assert len(lines) == 2
    assert furthest(lines, np.vstack([stem, arch])) < 0.55
    ends = [line[end] for line in lines for end in (0, -1)]
    others = [line for line in lines for _ in (0, -1)][::-1]
    touching = [
        furthest((other,), end[None]) < 0.05 for end, other in zip(ends, others, strict=True)
    ]
    assert any(touching)


def test_dots_are_drawn_each_by_itself() -> None:
    dots = np.array([[0.0, 0.0], [8.0, 0.0]]), np.array([[300.0, 0.0], [308.0, 0.0]])
    lines = centre_lines(inked(*dots), WIDTH)
    assert len(lines) == 2
    assert all(0 < np.linalg.norm(line[-1] - line[0]) < WIDTH for line in lines)


def test_nothing_written_has_no_strokes() -> None:
    assert centre_lines(Shape(()), WIDTH) == ()


@pytest.fixture(scope="module")
def fonts(samples: Samples) -> tuple[Face, TTFont, TTFont]:
    """A learned face, opened, and the face of its centre lines."""
    face = build_face(samples, "Maya")
    return face, TTFont(BytesIO(face.data)), TTFont(BytesIO(stroke_face(face)))


def test_strokes_stand_where_the_outlines_stand(fonts: tuple[Face, TTFont, TTFont]) -> None:
    _, outlines, strokes = fonts
    assert strokes.getGlyphOrder() == outlines.getGlyphOrder()
    assert strokes.getBestCmap() == outlines.getBestCmap()
    for name in outlines.getGlyphOrder():
        assert strokes["hmtx"][name][0] == outlines["hmtx"][name][0]
        drawn = outlines["glyf"][name].numberOfContours != 0
        assert (strokes["glyf"][name].numberOfContours != 0) == drawn


def test_a_pen_along_the_strokes_writes_the_letters_again(
    fonts: tuple[Face, TTFont, TTFont],
) -> None:
    face, outlines, strokes = fonts
    alike = {}
    for text in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789&?!":
        name = outlines.getBestCmap()[ord(text)]
        alike[text] = shared(outlines, strokes, name, face.stroke * UNITS_PER_EM)
    # The source's own strokes swell and taper; a pen of one width cannot follow that.
    assert np.median(list(alike.values())) > 0.8
    assert min(alike.values()) > 0.62, min(alike, key=lambda text: alike[text])


def shared(outlines: TTFont, strokes: TTFont, name: str, width: float) -> float:
    """The share of ink that a glyph and its plotted strokes have in common."""
    scale = 0.1
    pictures = []
    for font, filled in ((outlines, True), (strokes, False)):
        points, ends, flags = font["glyf"][name].getCoordinates(font["glyf"])
        picture = np.zeros((400, 300), np.uint8)
        whole = np.array(points, float) * (scale, -scale) + (50.0, 260.0)
        for part, curved in zip(
            np.split(whole, np.array(ends[:-1]) + 1),
            np.split(np.frombuffer(bytes(flags), np.uint8) & 1, np.array(ends[:-1]) + 1),
            strict=True,
        ):
            if filled:
                layer = np.zeros_like(picture)
                curve = Shape((part[curved == 0],)).curves[0]
                cv2.fillPoly(layer, [np.rint(curve).astype(np.int32)], 1)
                picture ^= layer
            else:
                line = np.rint(part * 16).astype(np.int32)
                thick = max(round(width * scale), 1)
                cv2.polylines(picture, [line], False, 1, thick, shift=4)  # noqa: FBT003 - OpenCV's own order
        pictures.append(picture)
    first, second = pictures
    return float((first & second).sum() / (first | second).sum())

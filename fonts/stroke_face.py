"""Reads a stroke face: an SVG font (SVG 1.1, chapter 20) whose paths are strokes of a pen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import ParseError

import numpy as np
import numpy.typing as npt
from defusedxml.ElementTree import fromstring

Stroke = npt.NDArray[np.float64]
"""The points a pen passes through, N x 2 in font units, y up."""

_SVG = "{http://www.w3.org/2000/svg}"
_TOKEN = re.compile(r"[A-Za-z](?![-\d.])|[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_CURVE = np.linspace(0.0, 1.0, 7)[1:, None]
_STEP = {"M": 2, "L": 2, "C": 6}
"""How many numbers each command takes; the faces use these three alone."""


@dataclass(frozen=True, slots=True, eq=False)
class StrokeGlyph:
    """The strokes of one character, in font units."""

    strokes: tuple[Stroke, ...]
    advance: float


@dataclass(frozen=True, slots=True, eq=False)
class StrokeFace:
    """A face: its em in font units and a glyph for each character."""

    units_per_em: int
    glyphs: dict[str, StrokeGlyph]


def read_stroke_face(data: bytes) -> StrokeFace:
    """Read the bytes of a face's file; raises ValueError saying what is wrong with them."""
    try:
        root = fromstring(data)
        font = next(root.iter(f"{_SVG}font-face"))
        glyphs = {
            glyph.attrib["unicode"]: StrokeGlyph(
                tuple(_strokes(glyph.get("d", ""))), float(glyph.attrib["horiz-adv-x"])
            )
            for glyph in root.iter(f"{_SVG}glyph")
        }
        return StrokeFace(int(font.attrib["units-per-em"]), glyphs)
    except (ParseError, StopIteration, LookupError, TypeError) as error:
        raise ValueError(f"it is no stroke face ({error})") from error


def _strokes(path: str) -> Iterator[Stroke]:
    """The strokes of a path of absolute M, L and C, curves parted into short lines."""
    points: list[npt.NDArray[np.float64]] = []
    for command, numbers in _commands(path):
        if command == "M":
            if len(points) > 1:
                yield np.array(points)
            points = []
        if command == "C":
            points += list(_curve(points[-1], numbers.reshape(3, 2)))
        else:
            points += list(numbers.reshape(-1, 2))
    if len(points) > 1:
        yield np.array(points)


def _commands(path: str) -> Iterator[tuple[str, npt.NDArray[np.float64]]]:
    tokens = _TOKEN.findall(path)
    command, at = "", 0
    while at < len(tokens):
        if tokens[at].isalpha():
            command, at = tokens[at], at + 1
        count = _STEP[command]
        yield command, np.array([float(token) for token in tokens[at : at + count]])
        at += count


def _curve(start: npt.NDArray[np.float64], rest: npt.NDArray[np.float64]) -> Stroke:
    """Points along a cubic curve, its start left out."""
    first, second, end = rest
    back = 1.0 - _CURVE
    points: Stroke = (
        back**3 * start
        + 3 * back**2 * _CURVE * first
        + 3 * back * _CURVE**2 * second
        + _CURVE**3 * end
    )
    return points

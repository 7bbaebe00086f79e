"""Lengths, rectangles and affine maps; every length is in PDF points, the y axis points up."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

POINTS_PER_INCH = 72.0
MILLIMETRES_PER_INCH = 25.4


def mm(millimetres: float) -> float:
    """Convert millimetres to points."""
    return millimetres * POINTS_PER_INCH / MILLIMETRES_PER_INCH


def inch(inches: float) -> float:
    """Convert inches to points."""
    return inches * POINTS_PER_INCH


def to_mm(points: float) -> float:
    """Convert points to millimetres."""
    return points * MILLIMETRES_PER_INCH / POINTS_PER_INCH


@dataclass(frozen=True, slots=True)
class Size:
    """A width and a height in points."""

    width: float
    height: float

    def turned(self) -> Size:
        """The same size with its sides exchanged."""
        return Size(self.height, self.width)


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in points; ``x`` and ``y`` are its lower left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge, in points."""
        return self.x + self.width

    @property
    def top(self) -> float:
        """The y of the upper edge, in points."""
        return self.y + self.height

    def inset(self, left: float, bottom: float, right: float, top: float) -> Rect:
        """The rectangle left inside margins given in points."""
        return Rect(
            self.x + left, self.y + bottom, self.width - left - right, self.height - bottom - top
        )


class Matrix(NamedTuple):
    """An affine map as PDF writes it: x' = a x + c y + e, y' = b x + d y + f (points)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    @classmethod
    def shift(cls, x: float, y: float) -> Matrix:
        """A move by x and y points."""
        return cls(e=x, f=y)

    @classmethod
    def turn(cls, degrees: float) -> Matrix:
        """A turn counter-clockwise about the origin."""
        sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
        return cls(cosine, sine, -sine, cosine)

    def then(self, after: Matrix) -> Matrix:
        """This map followed by ``after``."""
        return Matrix(
            self.a * after.a + self.b * after.c,
            self.a * after.b + self.b * after.d,
            self.c * after.a + self.d * after.c,
            self.c * after.b + self.d * after.d,
            self.e * after.a + self.f * after.c + after.e,
            self.e * after.b + self.f * after.d + after.f,
        )

    def apply(self, x: float, y: float) -> tuple[float, float]:
        """Where the point (x, y) goes, in points."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

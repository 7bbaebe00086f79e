"""Turns SVG path data into moves, lines and cubic curves (SVG 1.1, chapter 8.3, appendix F.6)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from cards.layout.svg_numbers import checked

Point = tuple[float, float]

MOST_POINTS = 200_000
"""Of one path, and of one drawing; more than any that one prints on a card."""
_NUMBER = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_FLAG = re.compile(r"[\s,]*([01])")
_COMMAND = re.compile(r"\s*([MmZzLlHhVvCcSsQqTtAa])\s*")
_TAKES = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}


class TooMuchError(Exception):
    """A path has more points than ``MOST_POINTS``."""


class Traced:
    """Path data as it is drawn: a letter for each step and the points that it takes."""

    def __init__(self) -> None:
        self.commands: list[str] = []
        self.points: list[Point] = []
        self._start: Point = (0.0, 0.0)
        self._here: Point = (0.0, 0.0)
        self._handle: Point | None = None
        """The last control point, of which a smooth curve takes the mirror image."""
        self._last = ""

    def step(self, letter: str, given: list[float]) -> None:
        """Draw one command with its numbers."""
        if len(self.points) + len(self.commands) > MOST_POINTS:
            raise TooMuchError
        kind = letter.lower()
        origin = self._here if letter.islower() else (0.0, 0.0)
        if not self._last and kind != "m":
            raise ValueError(letter)
        if self._last == "z" and kind not in "mz":
            self._add("m", self._start)
        if kind in "hv":
            across = kind == "h"
            shift = origin[0 if across else 1] + given[0]
            self._add("l", (shift, self._here[1]) if across else (self._here[0], shift))
        elif kind == "a":
            end = (origin[0] + given[5], origin[1] + given[6])
            for curve in _arc(self._here, given, end):
                self._add("c", *curve)
        else:
            pairs = zip(given[::2], given[1::2], strict=True)
            self._straight(kind, [(origin[0] + x, origin[1] + y) for x, y in pairs])
        self._last = kind

    def _straight(self, kind: str, points: list[Point]) -> None:
        if kind == "z":
            self.commands.append("h")
            self._here = self._start
        elif kind in "ml":
            self._add(kind, *points)
            if kind == "m":
                self._start = points[0]
        elif kind in "cs":
            first = [self._mirrored("cs")] if kind == "s" else []
            self._add("c", *first, *points)
            self._handle = points[-2]
        else:
            middle = self._mirrored("qt") if kind == "t" else points[0]
            self._add("c", *_raised(self._here, middle, points[-1]))
            self._handle = middle

    def _mirrored(self, kinds: str) -> Point:
        if self._handle is None or self._last not in kinds:
            return self._here
        return 2 * self._here[0] - self._handle[0], 2 * self._here[1] - self._handle[1]

    def _add(self, command: str, *points: Point) -> None:
        self.commands.append(command)
        self.points += [(checked(x), checked(y)) for x, y in points]
        self._here = points[-1]


def traced(data: str) -> Traced:
    """The path; raises ValueError where the data is none, TooMuchError where there is no end."""
    path, at, letter = Traced(), 0, ""
    data = data.strip()
    while at < len(data):
        found = _COMMAND.match(data, at)
        if found:
            letter, at = found[1], found.end()
        elif letter in {"", "Z", "z"}:
            raise ValueError(data[at : at + 20])
        given, at = _given(data, at, letter)
        path.step(letter, given)
        # Further pairs after a move are lines.
        letter = {"m": "l", "M": "L"}.get(letter, letter)
    return path


def _given(data: str, at: int, letter: str) -> tuple[list[float], int]:
    kind, found = letter.lower(), []
    for place in range(_TAKES[kind]):
        pattern = _FLAG if kind == "a" and place in {3, 4} else _NUMBER
        one = pattern.match(data, at)
        if not one:
            raise ValueError(data[at : at + 20])
        found.append(checked(float(one[1])))
        at = one.end()
    tail = re.compile(r"[\s,]*").match(data, at)
    return found, tail.end() if tail else at


def _raised(start: Point, middle: Point, end: Point) -> tuple[Point, Point, Point]:
    """A quadratic curve as a cubic one."""
    first = tuple((a + 2 * b) / 3 for a, b in zip(start, middle, strict=True))
    second = tuple((a + 2 * b) / 3 for a, b in zip(end, middle, strict=True))
    return (first[0], first[1]), (second[0], second[1]), end


def _arc(start: Point, given: list[float], end: Point) -> Iterator[tuple[Point, Point, Point]]:
    """An elliptical arc as cubic curves of a quarter turn at most."""
    rx, ry, large, sweep = abs(given[0]), abs(given[1]), given[3] != 0, given[4] != 0
    if start == end:
        return
    if not rx or not ry:
        yield _raised(start, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2), end)
        return
    turn = math.radians(given[2] % 360)
    cosine, sine = math.cos(turn), math.sin(turn)
    half = ((start[0] - end[0]) / 2, (start[1] - end[1]) / 2)
    x, y = cosine * half[0] + sine * half[1], cosine * half[1] - sine * half[0]
    grown = math.sqrt(max((x / rx) ** 2 + (y / ry) ** 2, 1.0))
    rx, ry = rx * grown, ry * grown
    over = (rx * y) ** 2 + (ry * x) ** 2
    root = math.sqrt(max((rx * ry) ** 2 / over - 1, 0.0)) * (-1 if large == sweep else 1)
    cx, cy = root * rx * y / ry, -root * ry * x / rx
    begin = math.atan2((y - cy) / ry, (x - cx) / rx)
    along = math.atan2((-y - cy) / ry, (-x - cx) / rx) - begin
    along += 2 * math.pi * ((along < 0) - (along > 0)) if (along > 0) != sweep else 0.0
    centre = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)

    def placed(u: float, v: float) -> Point:
        across, up = cx + rx * u, cy + ry * v
        return centre[0] + cosine * across - sine * up, centre[1] + sine * across + cosine * up

    count = max(math.ceil(abs(along) / (math.pi / 2) - 1e-9), 1)
    part = along / count
    reach = 4 / 3 * math.tan(part / 4)
    for number in range(count):
        a, b = begin + number * part, begin + (number + 1) * part
        first = placed(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a))
        second = placed(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b))
        yield first, second, end if number == count - 1 else placed(math.cos(b), math.sin(b))

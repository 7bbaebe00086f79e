"""Thins ink to lines one pixel wide, and takes those apart at their crossings.

Thinning is that of Zhang and Suen (Communications of the ACM 27, 1984).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.uint8]
Line = npt.NDArray[np.float64]
"""Points along a line, N x 2, in pixels (x, y)."""
Pixel = tuple[int, int]
"""Row and column."""

_STRAIGHT = ((-1, 0), (0, 1), (1, 0), (0, -1))
_SLANTED = ((-1, 1), (1, 1), (1, -1), (-1, -1))
_ROUND = tuple(step for pair in zip(_STRAIGHT, _SLANTED, strict=True) for step in pair)
"""The steps to all eight neighbours, clockwise from the north."""


def thinned(ink: Mask) -> Mask:
    """The middle lines of ink (1 where ink is), one pixel wide and as connected as the ink."""
    kept = np.pad(ink.astype(bool), 1)
    changed = True
    while changed:
        changed = False
        for first in (True, False):
            gone = _removable(kept, first=first)
            if gone.any():
                kept[1:-1, 1:-1][gone] = False
                changed = True
    return kept[1:-1, 1:-1].astype(np.uint8)


def _removable(kept: npt.NDArray[np.bool_], *, first: bool) -> npt.NDArray[np.bool_]:
    """The edge pixels that one pass of the algorithm takes away."""
    height, width = kept.shape
    around = [
        kept[1 + down : height - 1 + down, 1 + right : width - 1 + right] for down, right in _ROUND
    ]
    north, _, east, _, south, _, west, _ = around
    count = sum(side.astype(np.int8) for side in around)
    rises = sum(
        (~one & other).astype(np.int8)
        for one, other in zip(around, [*around[1:], around[0]], strict=True)
    )
    if first:
        open_side = ~(north & east & south) & ~(east & south & west)
    else:
        open_side = ~(north & east & west) & ~(north & south & west)
    inner: npt.NDArray[np.bool_] = kept[1:-1, 1:-1]
    removable: npt.NDArray[np.bool_] = (
        inner & (count >= 2) & (count <= 6) & (rises == 1) & open_side
    )
    return removable


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """A line between two nodes, by number; a node at each end is a tip or a crossing."""

    start: int
    end: int
    points: Line

    @property
    def length(self) -> float:
        """Along the line, in pixels."""
        return float(np.linalg.norm(np.diff(self.points, axis=0), axis=1).sum())

    def turned(self) -> Edge:
        """The same line the other way."""
        return Edge(self.end, self.start, self.points[::-1])


@dataclass(frozen=True, slots=True, eq=False)
class Skeleton:
    """The lines of a thinned shape: edges between nodes, and lines closed in themselves."""

    edges: tuple[Edge, ...]
    loops: tuple[Line, ...]
    dots: tuple[Line, ...]
    """Single pixels."""


def skeleton(thin: Mask) -> Skeleton:
    """Take apart what was thinned."""
    beside = _neighbours(thin)
    node_of = _nodes(beside)
    middle = _middles(node_of)
    edges: list[Edge] = []
    seen: set[Pixel] = set()
    for pixel in node_of:
        for step in beside[pixel]:
            if node_of.get(step) == node_of[pixel] or step in seen:
                continue
            path = [pixel, *_walk(pixel, step, beside, node_of)]
            # A way of pixels between nodes is walked once; two nodes side by side share none.
            inner = path[1:-1]
            if not inner and path[-1] < pixel:
                continue
            seen.update(inner)
            ends = node_of[pixel], node_of[path[-1]]
            edges.append(Edge(*ends, _line(inner, middle[ends[0]], middle[ends[1]])))
    loops = tuple(_loops(beside, seen | node_of.keys()))
    alone = {node_of[pixel] for pixel, near in beside.items() if not near}
    return Skeleton(tuple(edges), loops, tuple(middle[node][None] for node in sorted(alone)))


def _neighbours(thin: Mask) -> dict[Pixel, list[Pixel]]:
    """The pixels beside each one; a diagonal counts only where no straight way leads round."""
    pixels = {(int(row), int(column)) for row, column in np.argwhere(thin)}
    found: dict[Pixel, list[Pixel]] = {}
    for row, column in sorted(pixels):
        near = [(row + r, column + c) for r, c in _STRAIGHT if (row + r, column + c) in pixels]
        near += [
            (row + r, column + c)
            for r, c in _SLANTED
            if (row + r, column + c) in pixels
            and (row + r, column) not in pixels
            and (row, column + c) not in pixels
        ]
        found[row, column] = near
    return found


def _nodes(beside: dict[Pixel, list[Pixel]]) -> dict[Pixel, int]:
    """The number of the node of each pixel that is a tip or part of a crossing."""
    node_of: dict[Pixel, int] = {}
    count = 0
    for pixel, near in beside.items():
        if len(near) == 2 or pixel in node_of:
            continue
        group = [pixel]
        node_of[pixel] = count
        while group:
            here = group.pop()
            for step in beside[here]:
                if len(beside[here]) > 2 and len(beside[step]) > 2 and step not in node_of:
                    node_of[step] = count
                    group.append(step)
        count += 1
    return node_of


def _middles(node_of: dict[Pixel, int]) -> dict[int, Line]:
    groups: dict[int, list[Pixel]] = {}
    for pixel, node in node_of.items():
        groups.setdefault(node, []).append(pixel)
    return {node: np.array(group, np.float64).mean(axis=0)[::-1] for node, group in groups.items()}


def _walk(
    start: Pixel, step: Pixel, beside: dict[Pixel, list[Pixel]], node_of: dict[Pixel, int]
) -> Iterator[Pixel]:
    """The pixels from one node to the next, the last one included."""
    before, here = start, step
    while here not in node_of:
        yield here
        first, second = beside[here]
        before, here = here, second if first == before else first
    yield here


def _loops(beside: dict[Pixel, list[Pixel]], seen: set[Pixel]) -> Iterator[Line]:
    for start in beside:
        if start in seen:
            continue
        before, here, path = start, beside[start][0], [start]
        while here != start:
            path.append(here)
            first, second = beside[here]
            before, here = here, second if first == before else first
        seen.update(path)
        yield np.array(path, np.float64)[:, ::-1]


def _line(inner: list[Pixel], start: Line, end: Line) -> Line:
    points = [start, *(np.array(pixel[::-1], np.float64) for pixel in inner), end]
    return np.array(points)


def half_widths(ink: Mask) -> npt.NDArray[np.float32]:
    """How far each pixel of the ink lies from its edge."""
    return np.asarray(cv2.distanceTransform(ink, cv2.DIST_L2, 5), np.float32)

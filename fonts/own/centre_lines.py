"""Finds the way a pen went through a written sign: its centre lines, for a plotter to follow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

import cv2
import numpy as np
import numpy.typing as npt

from fonts.own.shapes import Shape
from fonts.own.skeleton import Edge, Line, Mask, half_widths, skeleton, thinned

Widths = npt.NDArray[np.float32]

_ACROSS = 9.0
"""Pixels over the width of a stroke: enough for a true middle, and quickly thinned."""
_MOST_PIXELS = 400_000
_SPUR = 0.45
"""Stroke widths: a shorter side line is a bump of the edge."""
_BRIDGE = 1.3
"""Stroke widths: two forks closer than this are one crossing."""
_BENT = 0.95
"""Stroke widths around a crossing where the middle of the ink is not the middle of a stroke."""
_LOOK = 2.2
"""Stroke widths from a crossing over which its lines are judged for where they lead."""
_ONWARD = -0.55
"""Cosine between two lines that pass through a crossing as one: they turn by 57 degrees at most."""
_SOFTEN = 0.55
"""Stroke widths over which a line's steps are evened out."""
_APART = 0.45
"""Stroke widths between the points kept."""
_DOT = 0.12
"""Stroke widths: the least length of a line, so that the pen comes down for a dot."""


def centre_lines(shape: Shape, stroke: float) -> tuple[Line, ...]:
    """The strokes of a shape (points in its own units, y up); ``stroke`` is the pen's width.

    A line closed in itself ends where it began.
    """
    if not shape.outlines:
        return ()
    left, _, _, top = shape.box
    ink, scale = _drawn(shape, stroke)
    count, pieces = cv2.connectedComponents(ink, connectivity=8)
    lines = [
        line
        for number in range(1, count)
        for line in _piece((pieces == number).astype(np.uint8), scale * stroke)
    ]
    return tuple(_placed(line, scale, left, top) for line in _in_writing_order(lines))


def _piece(ink: Mask, usual: float) -> list[Line]:
    """The strokes of ink that hangs together; ``usual`` is the width of the pen in pixels."""
    thin = skeleton(thinned(ink))
    edges = _tidied(list(thin.edges), 2.0 * half_widths(ink), usual)
    lines = [_closed(loop, usual) for loop in thin.loops if len(loop) > usual]
    lines += _snapped([_smooth(line, usual) for line in _strokes(edges, usual)], usual)
    return [line for line in lines if _run(line)[-1] > _DOT * usual] or [_dot(ink, usual)]


def _drawn(shape: Shape, stroke: float) -> tuple[Mask, float]:
    """The shape as pixels with an empty edge of two, and how many pixels a unit has."""
    left, bottom, right, top = shape.box
    scale = _ACROSS / stroke
    scale *= min(1.0, (_MOST_PIXELS / max((right - left) * (top - bottom) * scale**2, 1.0)) ** 0.5)
    size = int((right - left) * scale) + 6, int((top - bottom) * scale) + 6
    ink = np.zeros((size[1], size[0]), np.uint8)
    flipped = [(curve - (left, top)) * (scale, -scale) + 2.0 for curve in shape.curves]
    cv2.fillPoly(ink, [np.rint(curve * 16).astype(np.int32) for curve in flipped], 1, shift=4)
    return ink, scale


def _placed(line: Line, scale: float, left: float, top: float) -> Line:
    return np.asarray((line - 2.0) / (scale, -scale) + (left, top))


def _tidied(edges: list[Edge], wide: Widths, usual: float) -> list[Edge]:
    """Without spurs, and with forks that are one crossing made one."""
    while (spur := _shortest_spur(edges, wide, usual)) is not None:
        edges.remove(spur)
        edges = _merged(edges)
    while (bridge := _shortest_bridge(edges, usual)) is not None:
        edges = _contracted(edges, bridge)
    return edges


def _shortest_bridge(edges: list[Edge], usual: float) -> Edge | None:
    """The shortest line between two forks that are parts of one crossing."""
    found = [
        edge
        for edge in edges
        if edge.start != edge.end
        and edge.length < _BRIDGE * usual
        and min(_degree(edges, edge.start), _degree(edges, edge.end)) >= 3
    ]
    return min(found, key=lambda edge: edge.length, default=None)


def _degree(edges: list[Edge], node: int) -> int:
    return sum((edge.start == node) + (edge.end == node) for edge in edges)


def _shortest_spur(edges: list[Edge], wide: Widths, usual: float) -> Edge | None:
    """The shortest line from a fork to a tip that hardly leaves the ink of the others."""
    found = []
    for edge in edges:
        first, last = _degree(edges, edge.start), _degree(edges, edge.end)
        if sorted((first > 1, last > 1)) != [False, True]:
            continue
        column, row = np.rint(edge.points[0 if first > 1 else -1]).astype(int)
        local = max(float(wide[row, column]), usual)
        if edge.length < _SPUR * local:
            found.append(edge)
    return min(found, key=lambda edge: edge.length, default=None)


def _merged(edges: list[Edge]) -> list[Edge]:
    """With lines that meet at a node of no other lines made one."""
    for node in {node for edge in edges for node in (edge.start, edge.end)}:
        ends = [edge for edge in edges if node in (edge.start, edge.end)]
        if len(ends) != 2 or _degree(edges, node) != 2:
            continue
        first, second = ends
        first = first if first.end == node else first.turned()
        second = second if second.start == node else second.turned()
        edges = [edge for edge in edges if edge not in ends]
        edges.append(Edge(first.start, second.end, np.vstack([first.points, second.points[1:]])))
    return edges


def _contracted(edges: list[Edge], bridge: Edge) -> list[Edge]:
    """With both ends of a bridge in its middle."""
    middle = (bridge.points[0] + bridge.points[-1]) / 2
    made = []
    for edge in edges:
        if edge is bridge:
            continue
        points = edge.points.copy()
        start, end = edge.start, edge.end
        if start in (bridge.start, bridge.end):
            start, points[0] = bridge.start, middle
        if end in (bridge.start, bridge.end):
            end, points[-1] = bridge.start, middle
        made.append(Edge(start, end, points))
    return made


@dataclass(frozen=True, slots=True)
class _End:
    """One end of a line: the line's number, and whether it is its last point."""

    line: int
    last: bool


def _strokes(edges: list[Edge], usual: float) -> list[Line]:
    """Lines that lead on through crossings joined into strokes, as a pen would go."""
    onward = _onward(edges, usual)
    left = set(range(len(edges)))
    strokes = []
    starts = [_End(number, last) for number in left for last in (False, True)]
    # Strokes begin where no line leads on to them; what is left after that goes round.
    for start in sorted(starts, key=lambda end: end in onward):
        if start.line not in left:
            continue
        parts, end = [], start
        while end.line in left:
            left.remove(end.line)
            points = edges[end.line].points
            parts.append(points[::-1] if end.last else points)
            arrived = _End(end.line, not end.last)
            if arrived not in onward:
                break
            end = onward[arrived]
        strokes.append(_chained(parts, usual))
    return strokes


def _onward(edges: list[Edge], usual: float) -> dict[_End, _End]:
    """Which end each end leads on to at its crossing."""
    ends_of: dict[int, list[_End]] = {}
    for number, edge in enumerate(edges):
        ends_of.setdefault(edge.start, []).append(_End(number, last=False))
        ends_of.setdefault(edge.end, []).append(_End(number, last=True))
    onward: dict[_End, _End] = {}
    for ends in ends_of.values():
        ways = {end: _leaving(edges[end.line], usual, last=end.last) for end in ends}
        pairs = sorted(combinations(ends, 2), key=lambda pair: float(ways[pair[0]] @ ways[pair[1]]))
        for one, other in pairs:
            straight = float(ways[one] @ ways[other]) < _ONWARD
            if straight and one not in onward and other not in onward:
                onward[one], onward[other] = other, one
    return onward


def _leaving(edge: Edge, usual: float, *, last: bool) -> Line:
    """The direction in which a line leaves its crossing, past where the ink runs together."""
    points = edge.points[::-1] if last else edge.points
    run = _run(points)
    near = _at(points, run, min(_BENT * usual, 0.3 * run[-1]))
    far = _at(points, run, min(_LOOK * usual, run[-1]))
    way = far - near
    return np.asarray(way / max(float(np.linalg.norm(way)), 1e-9))


def _chained(parts: list[Line], usual: float) -> Line:
    """Parts as one line, without the points that a crossing has drawn aside."""
    kept = []
    for number, part in enumerate(parts):
        run = _run(part)
        low = _BENT * usual if number else 0.0
        high = run[-1] - (_BENT * usual if number + 1 < len(parts) else 0.0)
        if high - low < 2.0:
            low, high = run[-1] * 0.45, run[-1] * 0.55
        inside = (run >= low) & (run <= high)
        kept.append(part[inside] if inside.any() else part[len(part) // 2][None])
    return np.vstack(kept)


def _run(points: Line) -> Line:
    return np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])


def _at(points: Line, run: Line, place: float) -> Line:
    return np.array([np.interp(place, run, points[:, axis]) for axis in (0, 1)])


def _smooth(line: Line, usual: float) -> Line:
    """Evened out, its ends where they were."""
    run = _run(line)
    count = max(int(np.ceil(run[-1] / (0.15 * usual))), 3)
    even = np.column_stack(
        [np.interp(np.linspace(0, run[-1], count), run, line[:, axis]) for axis in (0, 1)]
    )
    sigma = _SOFTEN * usual / max(run[-1] / (count - 1), 1e-6)
    for strength in (1.0, -1.03):
        reach = min(int(np.ceil(3 * sigma)), count - 1)
        # Turned about its ends, so that the line neither shrinks nor bends there.
        before, after = 2 * even[0] - even[reach:0:-1], 2 * even[-1] - even[-2 : -reach - 2 : -1]
        even = even + strength * (_averaged(np.vstack([before, even, after]), sigma, reach) - even)
    return _thinned_out(even, usual)


def _closed(loop: Line, usual: float) -> Line:
    """A line closed in itself, begun at the upper right as most writers do."""
    sigma, reach = _SOFTEN * usual, int(np.ceil(3 * _SOFTEN * usual))
    even = loop
    for strength in (1.0, -1.03):
        around = np.take(even, np.arange(-reach, len(even) + reach), axis=0, mode="wrap")
        even = even + strength * (_averaged(around, sigma, reach) - even)
    start = int(np.argmin(even[:, 1] - 0.6 * even[:, 0]))
    turned = np.roll(even, -start, axis=0)
    middle = turned.mean(axis=0)
    first, second = turned[0] - middle, turned[len(turned) // 8] - middle
    if first[0] * second[1] - first[1] * second[0] > 0:
        turned = np.vstack([turned[:1], turned[:0:-1]])
    return _thinned_out(np.vstack([turned, turned[:1]]), usual)


def _averaged(points: Line, sigma: float, reach: int) -> Line:
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / max(sigma, 1e-6)) ** 2)
    weights /= weights.sum()
    return np.column_stack([np.convolve(points[:, axis], weights, "valid") for axis in (0, 1)])


def _thinned_out(line: Line, usual: float) -> Line:
    run = _run(line)
    count = max(int(np.ceil(run[-1] / (_APART * usual))), 2) + 1
    at = np.linspace(0, run[-1], count)
    return np.column_stack([np.interp(at, run, line[:, axis]) for axis in (0, 1)])


def _snapped(lines: list[Line], usual: float) -> list[Line]:
    """With ends that stop beside another stroke led on to its middle."""
    found = []
    for number, line in enumerate(lines):
        led = line.copy()
        others = [other for index, other in enumerate(lines) if index != number]
        for end in (0, -1):
            if not others:
                break
            near = np.vstack([_thinned_out(other, 0.3 * usual) for other in others])
            gaps = np.linalg.norm(near - led[end], axis=1)
            if gaps.min() < 0.9 * usual:
                led[end] = near[int(gaps.argmin())]
        found.append(led)
    return found


def _dot(ink: Mask, usual: float) -> Line:
    """A short line along a dot."""
    rows, columns = np.nonzero(ink)
    points = np.column_stack([columns, rows]).astype(np.float64)
    middle = points.mean(axis=0)
    _, size, ways = np.linalg.svd(points - middle, full_matrices=False)
    length = max(3.46 * size[0] / len(points) ** 0.5 - usual, _DOT * usual)
    return np.vstack([middle - ways[0] * length / 2, middle + ways[0] * length / 2])


def _in_writing_order(lines: Iterable[Line]) -> list[Line]:
    """From left to right, each begun at its upper or left end."""
    turned = []
    for line in lines:
        closed = np.allclose(line[0], line[-1])
        down, right = line[-1] - line[0], line[-1, 0] - line[0, 0]
        backward = down[1] + 0.7 * right < 0
        turned.append(line if closed or not backward else line[::-1])
    return sorted(turned, key=lambda line: float(line[:, 0].min()))

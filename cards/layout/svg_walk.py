"""Goes through an SVG's elements in the order they are painted and collects their paths."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import numpy as np
import numpy.typing as npt

from cards.layout.svg_numbers import length, numbers, share, transform
from cards.layout.svg_path import MOST_POINTS, TooMuchError, Traced
from cards.layout.svg_shapes import View, shape_of
from cards.layout.svg_source import MOST_ELEMENTS, tag_of
from cards.layout.svg_style import (
    NotDrawnError,
    Style,
    choice,
    is_hidden,
    paint,
    ratio,
    rules_of,
    style_of,
)
from cards.model.geometry import Matrix
from cards.model.placement import PaintedPath

MOST_USES = 8
"""Uses inside one another."""

_FAR = 1000.0
"""Sides of the page: what lies further away is a mistake, and more than readers count up to."""
_FINEST = 1e-4
"""Sides of the page: finer dashes are a line to the eye and an endless task for a printer."""
_GROUPS = frozenset({"svg", "g", "a", "symbol"})
_SILENT = frozenset(
    {"title", "desc", "metadata", "defs", "style", "clipPath", "mask", "filter", "marker"}
    | {"linearGradient", "radialGradient", "pattern", "symbol"}
)
"""What paints nothing by itself; what refers to it is refused."""
_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")


class Walk:
    """One drawing; whatever is not drawn raises NotDrawnError, odd values raise ValueError."""

    def __init__(self, root: Element, view: View) -> None:
        self._root, self._view = root, view
        found = list(root.iter())
        for element in found:
            if tag_of(element) in {"script", "foreignObject"}:
                raise NotDrawnError(tag_of(element))
        self._ids = {element.get("id", ""): element for element in found}
        self._rules = rules_of([e.text or "" for e in found if tag_of(e) == "style"])
        self._made: list[PaintedPath] = []
        self._seen = self._points = 0

    def paths(self, laid: Matrix) -> tuple[PaintedPath, ...]:
        """All paths, the lowest first; ``laid`` maps the drawing's own units."""
        style = style_of(self._root, {}, self._rules)
        self._inside(self._root, style, _turned(self._root, style).then(laid), 1.0, 0)
        return tuple(self._made)

    def _inside(self, element: Element, style: Style, laid: Matrix, seen: float, uses: int) -> None:
        for child in element:
            self._element(child, style, laid, seen, uses)

    def _element(
        self, element: Element, outer: Style, laid: Matrix, seen: float, uses: int
    ) -> None:
        self._seen += 1
        if self._seen > MOST_ELEMENTS:
            raise TooMuchError
        tag = tag_of(element)
        if not tag or tag in _SILENT:
            return
        style = style_of(element, outer, self._rules)
        if is_hidden(style):
            return
        laid = _turned(element, style).then(laid)
        self._mind_clip(style, laid)
        opacity = share(style.get("opacity", "1"))
        path = shape_of(tag, element, self._view)
        if path is not None:
            self._mind_paint(style)
            self._points += len(path.points) + len(path.commands)
            if self._points > MOST_POINTS:
                raise TooMuchError
            self._made += _painted(path, style, laid, seen * opacity, self._view)
            return
        first = len(self._made)
        if tag == "use":
            self._use(element, style, laid, seen * opacity, uses)
        elif tag in _GROUPS and tag != "svg":
            self._inside(element, style, laid, seen * opacity, uses)
        else:
            raise NotDrawnError(tag)
        if opacity < 1 and len(self._made) - first > 1:
            # What lies on one another in a group would show through.
            raise NotDrawnError(f"{tag}: opacity")

    def _mind_paint(self, style: Style) -> None:
        """Raise NotDrawnError naming the gradient or pattern that something is painted with."""
        for key in ("fill", "stroke"):
            server = self._ids.get(_target(style.get(key, "")))
            if server is not None:
                raise NotDrawnError(tag_of(server))

    def _mind_clip(self, style: Style, laid: Matrix) -> None:
        """Raise NotDrawnError for a clip that cuts anything off; many only name the whole page."""
        said = style.get("clip-path", "none")
        if said == "none":
            return
        clip = self._ids.get(_target(said))
        parts = [] if clip is None or set(clip.keys()) - {"id"} else list(clip)
        if [tag_of(part) for part in parts] != ["rect"]:
            raise NotDrawnError("clip-path")
        rect = shape_of("rect", parts[0], self._view)
        own = style_of(parts[0], {}, self._rules)
        corners = rect.points if rect and rect.commands == list("mlllh") else []
        placed = [_turned(parts[0], own).then(laid).apply(*corner) for corner in corners]
        if not _holds(placed, self._view):
            raise NotDrawnError("clip-path")

    def _use(self, element: Element, style: Style, laid: Matrix, seen: float, uses: int) -> None:
        link = next((element.get(key, "") for key in _HREFS if element.get(key)), "")
        target = self._ids.get(link[1:]) if link[:1] == "#" and link[1:] else None
        if target is None or tag_of(target) == "svg":
            raise NotDrawnError(f"use: {link[:40]}")
        if uses >= MOST_USES:
            raise TooMuchError
        x = length(element.get("x", "0"), self._view.width)
        y = length(element.get("y", "0"), self._view.height)
        laid = Matrix.shift(x, y).then(laid)
        if tag_of(target) == "symbol":
            if target.get("viewBox"):
                raise NotDrawnError("symbol: viewBox")
            own = style_of(target, style, self._rules)
            self._inside(target, own, laid, seen, uses + 1)
        else:
            self._element(target, style, laid, seen, uses + 1)


def _target(said: str) -> str:
    """The id in url(#id); one that is nobody's for anything else."""
    found = re.match(r"url\(\s*[\"']?#([^\"')]+)", said)
    return found[1].strip() if found else "\0"


def _holds(corners: list[tuple[float, float]], view: View) -> bool:
    """Whether an upright rectangle holds the whole page, but for what rounding takes."""
    if not corners:
        return False
    xs, ys = ({round(corner[axis], 6) for corner in corners} for axis in (0, 1))
    near = 1e-3 * view.across
    whole = min(xs) <= near and max(xs) >= view.width - near
    return len(xs) == len(ys) == 2 and whole and min(ys) <= near and max(ys) >= view.height - near


def _turned(element: Element, style: Style) -> Matrix:
    return transform(style.get("transform", element.get("transform", "")))


def _painted(
    path: Traced, style: Style, laid: Matrix, seen: float, view: View
) -> Iterator[PaintedPath]:
    """The path in the drawing's outermost units; nothing where it paints nothing."""
    fill, line = paint(style, "fill", "black"), paint(style, "stroke", "none")
    width = length(style.get("stroke-width", "1"), view.across)
    size = math.sqrt(abs(laid.a * laid.d - laid.b * laid.c))
    if line and width <= 0:
        line = None
    shown = style.get("visibility", "visible") == "visible" and seen > 0
    if not shown or not path.points or not size or not (fill or line):
        return
    points = np.array(path.points) @ np.array([[laid.a, laid.b], [laid.c, laid.d]])
    points += (laid.e, laid.f)
    nib = Matrix(laid.a / size, laid.b / size, laid.c / size, laid.d / size)
    _ensure_near(points, width * size, nib, view)
    dash = _dash(style, view)
    yield PaintedPath(
        commands="".join(path.commands),
        points=points,
        fill=fill[0] if fill else None,
        even_odd=style.get("fill-rule") == "evenodd",
        line=line[0] if line else None,
        width=width * size,
        nib=nib,
        cap=choice(style, "stroke-linecap", _CAPS),
        join=choice(style, "stroke-linejoin", _JOINS),
        mitre=max(ratio(style, "stroke-miterlimit", 4.0), 1.0),
        dash=tuple(each * size for each in dash),
        dash_start=length(style.get("stroke-dashoffset", "0"), view.across) * size,
        fill_opacity=fill[1] * seen if fill else 1.0,
        line_opacity=line[1] * seen if line else 1.0,
    )


def _ensure_near(points: npt.NDArray[np.float64], width: float, nib: Matrix, view: View) -> None:
    """Raise ValueError for what lies so far off, or is so stretched, that no program draws it."""
    far = max(float(np.abs(points).max()), width)
    if not far <= _FAR * max(view.width, view.height):
        raise ValueError(far)
    if not max(map(abs, nib)) <= _FAR:
        raise ValueError(max(map(abs, nib)))


def _dash(style: Style, view: View) -> tuple[float, ...]:
    """The dashes, none where they are all nothing; raises ValueError."""
    said = style.get("stroke-dasharray", "none")
    if said == "none":
        return ()
    if "%" in said or any(char.isalpha() for char in said):
        parts = said.replace(",", " ").split()
        found = [length(each, view.across) for each in parts]
    else:
        found = numbers(said)
    if min(found, default=0) < 0 or sum(found) <= _FINEST * view.across:
        return ()
    if len(found) > 32:
        raise NotDrawnError("stroke-dasharray")
    return tuple(found * (1 + len(found) % 2))

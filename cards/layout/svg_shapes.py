"""Turns SVG's shapes into paths (SVG 1.1, chapter 9); the y axis points down, as in the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from cards.layout.svg_numbers import length, numbers
from cards.layout.svg_path import Traced, traced


@dataclass(frozen=True, slots=True)
class View:
    """What percents are of, in the drawing's units."""

    width: float
    height: float

    @property
    def across(self) -> float:
        """For lengths that are neither wide nor high: the diagonal by the root of two."""
        return float(((self.width**2 + self.height**2) / 2) ** 0.5)


def shape_of(tag: str, element: Element, view: View) -> Traced | None:
    """The path of a shape, None where the element is no shape; raises ValueError, TooMuchError."""
    make = _SHAPES.get(tag)
    return traced(make(element, view)) if make else None


def _path(element: Element, _view: View) -> str:
    return element.get("d", "")


def _line(element: Element, view: View) -> str:
    x0, y0 = _wide(element, "x1", view), _high(element, "y1", view)
    x1, y1 = _wide(element, "x2", view), _high(element, "y2", view)
    return f"M{x0} {y0}L{x1} {y1}"


def _polyline(element: Element, _view: View) -> str:
    points = numbers(element.get("points", ""))
    pairs = list(zip(points[::2], points[1::2], strict=len(points) % 2 == 0))
    return "M" + "L".join(f"{x} {y}" for x, y in pairs) if pairs else ""


def _polygon(element: Element, view: View) -> str:
    line = _polyline(element, view)
    return line and f"{line}Z"


def _rect(element: Element, view: View) -> str:
    x, y = _wide(element, "x", view), _high(element, "y", view)
    wide, high = _wide(element, "width", view), _high(element, "height", view)
    if wide <= 0 or high <= 0:
        return ""
    rx = _wide(element, "rx", view) if element.get("rx") else None
    ry = _high(element, "ry", view) if element.get("ry") else rx
    rx, ry = (rx if rx is not None else ry) or 0.0, ry or 0.0
    rx, ry = min(max(rx, 0.0), wide / 2), min(max(ry, 0.0), high / 2)
    if not rx or not ry:
        return f"M{x} {y}h{wide}v{high}h{-wide}Z"
    turn = f"a{rx} {ry} 0 0 1"
    return (
        f"M{x + rx} {y}h{wide - 2 * rx}{turn} {rx} {ry}v{high - 2 * ry}{turn} {-rx} {ry}"
        f"h{2 * rx - wide}{turn} {-rx} {-ry}v{2 * ry - high}{turn} {rx} {-ry}Z"
    )


def _circle(element: Element, view: View) -> str:
    radius = length(element.get("r", "0"), view.across)
    return _round(_wide(element, "cx", view), _high(element, "cy", view), radius, radius)


def _ellipse(element: Element, view: View) -> str:
    across, up = _wide(element, "rx", view), _high(element, "ry", view)
    return _round(_wide(element, "cx", view), _high(element, "cy", view), across, up)


def _round(x: float, y: float, rx: float, ry: float) -> str:
    if rx <= 0 or ry <= 0:
        return ""
    half = f"a{rx} {ry} 0 0 1"
    return f"M{x + rx} {y}{half} {-2 * rx} 0{half} {2 * rx} 0Z"


def _wide(element: Element, key: str, view: View) -> float:
    return length(element.get(key, "0"), view.width)


def _high(element: Element, key: str, view: View) -> float:
    return length(element.get(key, "0"), view.height)


_SHAPES: dict[str, Callable[[Element, View], str]] = {
    "path": _path,
    "line": _line,
    "polyline": _polyline,
    "polygon": _polygon,
    "rect": _rect,
    "circle": _circle,
    "ellipse": _ellipse,
}

"""Which of a printer's papers a page goes on, and whether the printer takes it at all."""

from __future__ import annotations

import math
from typing import Any

from cards.model.errors import InputError
from cards.model.geometry import Size, mm, to_mm
from cards.model.printing import MediaRange, Medium, PrinterInfo

_HUNDREDTH = mm(0.01)
_SAME = mm(0.1)
"""Sizes closer than this are one paper: standards round inches to millimetres and back."""


def keyword_for(info: PrinterInfo, size: Size) -> str:
    """The name to ask for a page's paper by; without one CUPS takes Letter and the size is lost.

    Page sizes in points, the shorter side first as printers feed them. CUPS drops a custom size
    out of the printer's range without a word to us, so this raises InputError "press.too_large",
    "press.too_small" or "press.unknown_size" instead, naming both sizes in millimetres; and
    "press.no_media" for a queue that knows no sizes, set up while its printer was off.
    """
    for medium in info.media:
        if _same(medium.size, size):
            return medium.name
    if not info.media and info.custom is None:
        raise InputError("press.no_media", printer=info.title)
    if info.custom is None:
        raise InputError("press.unknown_size", printer=info.title, **_sides("page", size))
    if not info.custom.holds(size):
        _refuse(info, info.custom, size)
    least, most = info.custom.least, info.custom.most
    width = _asked_for(size.width, least.width, most.width)
    height = _asked_for(size.height, least.height, most.height)
    return f"Custom.{width:.2f}x{height:.2f}mm"


def ensure_takes(info: PrinterInfo, size: Size) -> None:
    """Refuse a page that a printer does not take, before anything is made; as ``keyword_for``."""
    keyword_for(info, size)


def ensure_lies_on(box: Size, name: str, paper: Size) -> None:
    """Refuse an envelope, as it goes in, that is larger than the paper it is taken for.

    Raises InputError "press.beyond_paper"; sizes in points.
    """
    if box.width > paper.width + _SAME or box.height > paper.height + _SAME:
        raise InputError("press.beyond_paper", paper=name, **_sides("page", box))


def _refuse(info: PrinterInfo, custom: MediaRange, size: Size) -> None:
    small = size.width < custom.least.width or size.height < custom.least.height
    limit = custom.least if small else custom.most
    code = "press.too_small" if small else "press.too_large"
    raise InputError(code, printer=info.title, **_sides("page", size), **_sides("limit", limit))


def _same(one: Size, other: Size) -> bool:
    return abs(one.width - other.width) < _SAME and abs(one.height - other.height) < _SAME


def _sides(name: str, size: Size) -> dict[str, str]:
    return {f"{name}_width": _said(size.width), f"{name}_height": _said(size.height)}


def _said(points: float) -> str:
    """Millimetres for a person, to the tenth."""
    return f"{round(to_mm(points), 1):g}"


def _asked_for(points: float, least: float, most: float) -> float:
    """The millimetres that make CUPS's filters cut the page to the nearest whole point.

    They take hundredths of a millimetre and drop what is left of a point: 111.12 mm, which is
    315 points all but a hundredth, would come out as 314.
    """
    whole = float(round(points))
    if least <= whole <= most:
        return math.ceil(to_mm(whole) * 100 - 1e-6) / 100
    return round(to_mm(points), 2)


def media_of(sizes: list[dict[str, Any]], names: list[str]) -> tuple[tuple[Medium, ...], Any]:
    """The named papers and the custom range in IPP's media-supported and media-size-supported."""
    media, custom = [], None
    by_size = {size: name for name in names if (size := _named_size(name)) is not None}
    for entry in sizes:
        x, y = entry["x-dimension"][0], entry["y-dimension"][0]
        if isinstance(x, tuple) or isinstance(y, tuple):
            (x0, x1), (y0, y1) = (v if isinstance(v, tuple) else (v, v) for v in (x, y))
            custom = MediaRange(
                Size(x0 * _HUNDREDTH, y0 * _HUNDREDTH), Size(x1 * _HUNDREDTH, y1 * _HUNDREDTH)
            )
            continue
        size = Size(x * _HUNDREDTH, y * _HUNDREDTH)
        name = next((name for known, name in by_size.items() if _same(known, size)), "")
        if name:
            media.append(Medium(name, size))
    return tuple(media), custom


def _named_size(name: str) -> Size | None:
    """The size at the end of one of PWG 5101.1's names, such as "iso_c6_114x162mm"."""
    tail = name.rpartition("_")[2]
    unit = {"mm": mm(1.0), "in": mm(25.4)}.get(tail[-2:])
    width, by, height = tail[:-2].partition("x")
    if name.startswith("custom_") or unit is None or not by:
        return None
    try:
        return Size(float(width) * unit, float(height) * unit)
    except ValueError:
        return None

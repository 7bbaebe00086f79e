"""Reads a size that somebody typed: ``5x7in``, ``148 x 105 mm``, ``5,5×8,5in``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cards.model.errors import InputError
from cards.model.geometry import Size, inch, mm, to_mm

LEAST, MOST = mm(50), mm(500)
"""No side of a card or an envelope is shorter or longer: less holds no line of a note, more
leaves every desktop printer behind (the widest of them take A3+, 329 x 483 mm)."""

_ATTEMPT = re.compile(r"\s*[-+.,]?\d.*([x×*]|(mm|in)\s*$)", re.IGNORECASE)
_NUMBER = r"(\d{1,9}(?:[.,]\d{1,9})?)"
_SIZE = re.compile(rf"\s*{_NUMBER}\s*[x×*]\s*{_NUMBER}\s*(mm|in)((?:-\w+)?)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TypedSize:
    """A size as it was typed, with the word that followed it."""

    size: Size
    id: str
    """The same size written the one way, such as "5x7in"."""
    name: str
    """For people: "5 × 7 in"."""
    word: str
    """What followed after a hyphen, such as "folded"; empty when nothing did."""


def typed_size(text: str) -> TypedSize | None:
    """The size that ``text`` gives, or None when it does not try to.

    Raises InputError "layout.not_a_size" for one that cannot be read and
    "layout.size_out_of_range" for one with a side below 50 or above 500 mm.
    """
    if not _ATTEMPT.match(text):
        return None
    found = _SIZE.fullmatch(text)
    if not found:
        raise InputError("layout.not_a_size", given=text)
    width, height = (float(number.replace(",", ".")) for number in found.group(1, 2))
    unit = found[3].lower()
    to_points = inch if unit == "in" else mm
    size = Size(to_points(width), to_points(height))
    if min(size.width, size.height) < LEAST or max(size.width, size.height) > MOST:
        least, most = round(to_mm(LEAST)), round(to_mm(MOST))
        raise InputError("layout.size_out_of_range", given=text, least=least, most=most)
    shown_width, shown_height = f"{width:.9g}", f"{height:.9g}"
    return TypedSize(
        size=size,
        id=f"{shown_width}x{shown_height}{unit}",
        name=f"{shown_width} × {shown_height} {unit}",
        word=found[4].removeprefix("-").lower(),
    )

"""Reads the numbers of SVG: lengths, transforms, path data (SVG 1.1, chapters 4.2, 7.6 and 8.3).

Everything is checked: what is no finite number of a drawing's size raises ValueError.
"""

from __future__ import annotations

import math
import re

from cards.model.geometry import Matrix

MOST = 1e7
"""The largest number a drawing may hold, in any of its units."""
_LONGEST = 100
"""Characters of a single number, so that none takes long to tell."""
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_LENGTH = re.compile(rf"({_NUMBER}) ?(px|pt|pc|mm|cm|in|%|)")
_ONE_BY_ONE = re.compile(rf"\s*({_NUMBER})\s*,?")
_TRANSFORM = re.compile(r" ?,? ?(\w+) ?\(([^()]*)\) ?")
_UNITS = {
    "": 1.0,
    "px": 1.0,
    "pt": 96 / 72,
    "pc": 16.0,
    "mm": 96 / 25.4,
    "cm": 96 / 2.54,
    "in": 96.0,
}
"""Pixels in each; a pixel is the 96th part of an inch (CSS 2.1, 4.3.2)."""


def number(text: str) -> float:
    """One number; raises ValueError for anything else."""
    if len(text) > _LONGEST or not re.fullmatch(_NUMBER, text.strip()):
        raise ValueError(text)
    return checked(float(text))


def checked(value: float) -> float:
    """The value; raises ValueError when it is not finite or larger than any drawing's."""
    if not abs(value) <= MOST:
        raise ValueError(value)
    return value


def length(text: str, whole: float) -> float:
    """A length in pixels; ``whole`` is what percents are of. Raises ValueError."""
    found = _LENGTH.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if not found:
        raise ValueError(text)
    value, unit = float(found[1]), found[2]
    return checked(value * whole / 100 if unit == "%" else value * _UNITS[unit])


def share(text: str) -> float:
    """An opacity, as a number or in percent, held between 0 and 1; raises ValueError."""
    return min(max(length(text, 1.0), 0.0), 1.0)


def numbers(text: str) -> list[float]:
    """Numbers with blanks or commas between them; raises ValueError for anything else."""
    found, at, text = [], 0, text.rstrip()
    while at < len(text):
        one = _ONE_BY_ONE.match(text, at)
        if not one:
            raise ValueError(text[at : at + 20])
        found.append(checked(float(one[1])))
        at = one.end()
    return found


def transform(text: str) -> Matrix:
    """The map of a ``transform``; raises ValueError for one that is unknown or incomplete."""
    made, at, text = Matrix(), 0, " ".join(text.split())
    while at < len(text):
        step = _TRANSFORM.match(text, at)
        if not step:
            raise ValueError(text)
        made = _step(step[1], numbers(step[2])).then(made)
        at = step.end()
    for value in made:
        checked(value)
    return made


def _step(name: str, given: list[float]) -> Matrix:
    match name, given:
        case "matrix", [a, b, c, d, e, f]:
            return Matrix(a, b, c, d, e, f)
        case "translate", [x, *rest] if len(rest) < 2:
            return Matrix.shift(x, rest[0] if rest else 0.0)
        case "scale", [x, *rest] if len(rest) < 2:
            return Matrix(a=x, d=rest[0] if rest else x)
        case "rotate", [angle]:
            return Matrix.turn(angle)
        case "rotate", [angle, x, y]:
            return Matrix.shift(-x, -y).then(Matrix.turn(angle)).then(Matrix.shift(x, y))
        case "skewX", [angle]:
            return Matrix(c=math.tan(math.radians(angle)))
        case "skewY", [angle]:
            return Matrix(b=math.tan(math.radians(angle)))
    raise ValueError(name)

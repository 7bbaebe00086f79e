"""Finds what a printer does to a page from the numbers that a person read off its test page."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite, sqrt

import numpy as np
import numpy.typing as npt

from cards.layout.calibration_places import EXACT, Places, Ruler, Scale, places_on
from cards.model.errors import InputError
from cards.model.geometry import Size
from cards.model.printing import Calibration
from cards.press.fitting import TERMS, calibration_of_terms

Floats = npt.NDArray[np.float64]

NUMBERS = 6
_MOST_STRETCH = 0.04
"""No printer stretches a page by more; a wrong unit or a wrong line does."""
_MOST_SKEW = 1.5
"""Degrees between what the two creases say of the turn; more is a misreading."""

# How far off each is, one standard deviation, in millimetres: edges laid on each other to a
# quarter of a millimetre put the crease an eighth off; a ruler is read to half a millimetre.
_CREASE, _LENGTH = 0.08, 0.15
# What printers usually do: millimetres, stretch, and radians of turn and of skew.
_OFFSET, _STRETCH, _TURN, _SKEW = 5.0, 0.006, 0.012, 0.004


def read_numbers(text: str) -> tuple[float | None, ...]:
    """Six numbers from what was typed, parted by commas; None for each that was left out.

    Raises InputError "press.not_numbers".
    """
    parts = text.split(";") if ";" in text else text.split(",")
    if len(parts) > NUMBERS:
        raise InputError("press.not_numbers", given=text)
    try:
        found = [float(part.replace(",", ".")) if part.strip() else None for part in parts]
    except ValueError as error:
        raise InputError("press.not_numbers", given=text) from error
    return tuple(found + [None] * (NUMBERS - len(found)))


def measured(numbers: Sequence[float | None], paper: Size) -> Calibration:
    """What the printer does, from up to six numbers read off the test page of a paper (points).

    The first four are read on scales 1 to 4, the others are the lengths of lines 5 and 6 in
    millimetres. Raises InputError "press.off_the_scale", "press.wrong_length",
    "press.too_few_numbers" or "press.readings_disagree".
    """
    places = places_on(paper)
    _check(numbers, places)
    turned = 0.0
    terms = np.zeros(TERMS)
    # Twice, as a turned line is a little longer than it is wide.
    for _ in range(2):
        rows = _rows(numbers, places, turned)
        terms = _solved(rows)
        turned = float(terms[4])
    # Solved about the page's middle, where few readings tell most; kept about its upper edge.
    found = calibration_of_terms(terms + _to_the_top(terms, places), paper)
    if abs(found.skew_degrees) > _MOST_SKEW:
        raise InputError("press.readings_disagree")
    return found


def _check(numbers: Sequence[float | None], places: Places) -> None:
    for number, scale in zip(numbers, places.scales, strict=False):
        if number is not None and not abs(number - EXACT) <= scale.reach:
            raise InputError(
                "press.off_the_scale",
                number=scale.number,
                given=f"{number:g}",
                least=f"{EXACT - scale.reach:.3g}",
                most=f"{EXACT + scale.reach:.3g}",
            )
    for number, ruler in zip(numbers[len(places.scales) :], places.rulers, strict=False):
        if number is not None and not _near(number, ruler):
            raise InputError(
                "press.wrong_length",
                number=ruler.number,
                given=f"{number:g}",
                about=f"{ruler.length:.0f}",
            )
    read = [number is not None for number in numbers]
    if not (any(read[:2]) and any(read[2:4])):
        raise InputError("press.too_few_numbers")


def _near(number: float, ruler: Ruler) -> bool:
    return isfinite(number) and abs(number / ruler.length - 1.0) <= _MOST_STRETCH


def _rows(
    numbers: Sequence[float | None], places: Places, turned: float
) -> list[tuple[Floats, float, float]]:
    """Each reading as an equation: its six factors, what they make, and how far it may be off."""
    rows = []
    for number, scale in zip(numbers, places.scales, strict=False):
        if number is not None:
            rows.append((*_crease(number, scale, places), _CREASE))
    for number, ruler in zip(numbers[len(places.scales) :], places.rulers, strict=False):
        if number is None:
            continue
        factors = np.zeros(TERMS)
        factors[5 if ruler.upright else 1] = ruler.length
        across = 0.0 if ruler.upright else turned * ruler.length
        rows.append((factors, sqrt(number**2 - across**2) - ruler.length, _LENGTH))
    return rows


def _crease(number: float, scale: Scale, places: Places) -> tuple[Floats, float]:
    """The place read lies on the crease, and the crease in the middle of the paper."""
    x, y = scale.place(number)
    x, y = x - places.width / 2, y - places.height / 2
    if scale.upright:
        return np.array([1.0, x, y, 0.0, 0.0, 0.0]), -x
    return np.array([0.0, 0.0, 0.0, 1.0, x, y]), -y


def _to_the_top(terms: Floats, places: Places) -> Floats:
    up = places.height / 2
    return np.array([terms[2] * up, 0.0, 0.0, terms[5] * up, 0.0, 0.0])


def _solved(rows: list[tuple[Floats, float, float]]) -> Floats:
    """The likeliest terms, given the readings and what printers usually do."""
    usual = np.zeros((TERMS, TERMS))
    usual[0, 0] = usual[3, 3] = _OFFSET**2
    usual[1, 1] = usual[5, 5] = _STRETCH**2
    # A turn shows in both, with opposite signs; a skew in the first alone.
    usual[2, 2], usual[4, 4] = _TURN**2 + _SKEW**2, _TURN**2
    usual[2, 4] = usual[4, 2] = -(_TURN**2)
    normal, right = np.linalg.inv(usual), np.zeros(TERMS)
    for factors, value, spread in rows:
        normal = normal + np.outer(factors, factors) / spread**2
        right = right + factors * value / spread**2
    return np.asarray(np.linalg.solve(normal, right))

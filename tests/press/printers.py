"""Simulated printers that are off in every way, and where their ink lands."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from cards.layout.calibration_places import EXACT, Ruler, Scale, places_on
from cards.model.geometry import Matrix, Size, inch, mm, to_mm
from cards.model.placement import Face, Imposed, Rule, Sheet
from cards.model.printing import Calibration
from cards.press.calibration import corrected

LETTER = Size(inch(8.5), inch(11.0))
A4 = Size(mm(210.0), mm(297.0))
A6 = Size(mm(105.0), mm(148.0))

Print = npt.NDArray[np.float64]
"""What a printer does to a page: 2 x 3, in millimetres from the page's lower left corner."""


def printer(
    paper: Size,
    *,
    move: tuple[float, float] = (1.8, -1.3),
    scale: tuple[float, float] = (1.004, 0.996),
    skew: float = 0.25,
    turn: float = -0.35,
) -> Print:
    """One that stretches, shears (degrees), turns (degrees) about the middle, and moves (mm)."""
    angle, lean = np.radians(turn), np.tan(np.radians(skew))
    linear = np.array([[1, lean], [0, 1]]) @ np.diag(scale)
    turned = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) @ linear
    middle = np.array([to_mm(paper.width) / 2, to_mm(paper.height) / 2])
    return np.column_stack([turned, middle - turned @ middle + move])


def landed(print_map: Print, x: float, y: float) -> tuple[float, float]:
    at = print_map[:, :2] @ (x, y) + print_map[:, 2]
    return float(at[0]), float(at[1])


def read_off(print_map: Print, paper: Size, chance: np.random.Generator | None) -> list[float]:
    """What a person reads who is a quarter of a millimetre off in all that hands and eyes do.

    The edges are laid on each other that far off, the place on the scale is read that far off, and
    so is the ruler.
    """
    places = places_on(paper)

    def slip() -> float:
        return float(chance.uniform(-0.25, 0.25)) if chance else 0.0

    # A crease lies halfway between the edges: it is off by half of what they are.
    creases = {True: (slip() / 2, slip() / 2), False: (slip() / 2, slip() / 2)}
    read = [
        crease_reading(print_map, paper, scale, creases[scale.upright]) + slip() / scale.slope
        for scale in places.scales
    ]
    return read + [ruler_reading(print_map, ruler) + slip() for ruler in places.rulers]


def crease_reading(print_map: Print, paper: Size, scale: Scale, off: tuple[float, float]) -> float:
    """Where the crease, off by so much at its two ends (mm), crosses the printed scale."""
    axis = 0 if scale.upright else 1
    sides = to_mm(paper.width), to_mm(paper.height)
    middle, whole = sides[axis] / 2, sides[1 - axis]

    def beyond(reading: float) -> float:
        at = landed(print_map, *scale.place(reading))
        along = at[1 - axis] / whole
        return at[axis] - (middle + off[0] * (1 - along) + off[1] * along)

    low, high = EXACT - 40.0, EXACT + 40.0
    for _ in range(60):
        half = (low + high) / 2
        low, high = (half, high) if (beyond(half) < 0) == (beyond(low) < 0) else (low, half)
    return low


def ruler_reading(print_map: Print, ruler: Ruler) -> float:
    end = (0.0, ruler.length) if ruler.upright else (ruler.length, 0.0)
    start = np.array(landed(print_map, ruler.x, ruler.y))
    stop = np.array(landed(print_map, ruler.x + end[0], ruler.y + end[1]))
    return float(np.linalg.norm(stop - start))


def misses(print_map: Print, paper: Size, calibration: Calibration, edge: float) -> Print:
    """How far (mm) points at least ``edge`` from the paper's edges land from where they belong."""
    width, height = to_mm(paper.width), to_mm(paper.height)
    spots = [
        (x, y)
        for x in np.linspace(edge, width - edge, 7)
        for y in np.linspace(edge, height - edge, 7)
    ]
    rules = tuple(Rule(mm(x), mm(y), mm(x), mm(y)) for x, y in spots)
    face = Face(paper, rules, "")
    sent = corrected(Sheet(paper, (Imposed(face, Matrix()),)), calibration)
    (imposed,) = sent.faces
    found = []
    for (x, y), rule in zip(spots, rules, strict=True):
        asked = (to_mm(side) for side in imposed.matrix.apply(rule.x0, rule.y0))
        at = landed(print_map, *asked)
        found.append(np.hypot(at[0] - x, at[1] - y))
    return np.array(found)

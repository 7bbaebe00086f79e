"""Measures a person's writing and puts every sample on one baseline, at one size."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from fonts.errors import HandError
from fonts.own.characters import CAPITALS, DIGITS, LOWER, asked_for, glyph_name
from fonts.own.samples import Samples
from fonts.own.shapes import X_HEIGHT, Shape
from fonts.own.sheet import GUIDE_X_HEIGHT

FEWEST_LETTERS = 10
"""Different lower-case letters from which the size of a hand can be told."""
_FLAT = "xzvwu"
"""Their tops are the x-height; rounder ones overshoot."""
_SHORT = "acemnorsuvwxz"
_SITTING = set("abcdehiklmnorstuvwxz" + CAPITALS.replace("J", "").replace("Q", "") + DIGITS)
_HANGING = set("gpqyj")


@dataclass(frozen=True, slots=True)
class Measures:
    """A hand's own sizes in millimetres: x-height, and its baseline over the printed one."""

    x_height: float
    baseline: float

    @property
    def scale(self) -> float:
        """Units of the em a millimetre."""
        return X_HEIGHT / self.x_height

    @property
    def guide_x_height(self) -> float:
        """The printed x-height line, in units over the hand's own baseline."""
        return (GUIDE_X_HEIGHT - self.baseline) * self.scale


def measure(samples: Samples) -> Measures:
    """The sizes of a hand; raises HandError "own.too_little" or "own.no_x".

    Programs, ours included, take the size of a face from its x.
    """
    written = {text: samples.of(text) for text in LOWER}
    count = sum(1 for each in written.values() if each)
    boxes = {text: [Shape(each).box for each in found] for text, found in written.items()}
    tops = [box[3] for text in _FLAT for box in boxes[text]]
    bottoms = [box[1] for text in _SHORT for box in boxes[text]]
    if count < FEWEST_LETTERS:
        raise HandError("own.too_little", count=count, least=FEWEST_LETTERS)
    if not written["x"]:
        raise HandError("own.no_x")
    baseline = float(np.median(bottoms))
    x_height = float(np.median(tops)) - baseline
    if x_height < 0.8:
        raise HandError("own.too_small")
    # Half of an overshoot lies under the line a writer has in mind.
    return Measures(x_height, baseline)


def placed(samples: Samples, measures: Measures) -> dict[str, list[Shape]]:
    """Every glyph's samples in units of the em, the most usual one first."""
    found = {}
    for glyph, text in asked_for().items():
        shapes = [
            Shape(tuple((each - (0.0, measures.baseline)) * measures.scale for each in outlines))
            for outlines in samples.of(glyph)
        ]
        if shapes:
            found[glyph] = _usual_first(_steadied(text, shapes))
    return found


def _steadied(text: str, shapes: list[Shape]) -> list[Shape]:
    """The samples with most of their own rise and fall taken out.

    Along a line the fields of variation see to that; both together would be too much.
    """
    if text in _SITTING:
        feet = np.array([shape.box[1] for shape in shapes])
        usual = float(np.median(feet))
        off = 0.75 * (feet - usual) + 0.5 * usual
    elif text in _HANGING:
        heads = np.array([shape.box[3] for shape in shapes])
        off = 0.6 * (heads - np.median(heads))
    else:
        return shapes
    off = np.clip(off, -0.35 * X_HEIGHT, 0.35 * X_HEIGHT)
    return [shape.moved(0.0, -float(each)) for shape, each in zip(shapes, off, strict=True)]


def _usual_first(shapes: list[Shape]) -> list[Shape]:
    figures = np.array(
        [(*(np.array(shape.box[2:]) - shape.box[:2]), shape.area**0.5) for shape in shapes]
    )
    off = np.abs(figures - np.median(figures, axis=0)).sum(axis=1)
    return [shapes[index] for index in np.argsort(off, kind="stable")]


def usual_heights(shapes: dict[str, list[Shape]]) -> tuple[float, float]:
    """How far ascenders rise and descenders hang in this hand, in units (both positive)."""
    tops = [shape.box[3] for text in "bdfhkl" for shape in shapes.get(text, ())]
    feet = [-shape.box[1] for text in "gpqy" for shape in shapes.get(text, ())]
    capitals = [shape.box[3] for text in CAPITALS for shape in shapes.get(glyph_name(text), ())]
    ascender = float(np.median(tops or capitals or [1.7 * X_HEIGHT]))
    return ascender, float(np.median(feet or [0.7 * X_HEIGHT]))

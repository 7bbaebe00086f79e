"""A whole card's letters measured from its placements, beside the figures of real writers.

The ranges are the 10th to 90th percentile of 67 to 110 writers of a public pen-tablet corpus.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest

from cards.layout.card import lay_out_card
from cards.layout.pens import NIBS
from cards.model.look import Look, Pen
from cards.model.placement import Ink, InkLine
from fonts.catalogue import hands
from fonts.hand import load_hand
from fonts.variation import strength_of, thinning

HANDS = [info.id for info in hands()]
SEPARATE = [info.id for info in hands() if not info.connected]
JOINED = [info.id for info in hands() if info.connected]
BODY = (
    "Thank you for the letter and the coffee in the committee room. Your story about the "
    "bookkeeper on the Mississippi ferry stayed with me all week, and I have told it twice. "
    "I would still be glad to help with the data that nobody wants to clean. "
)
NOTE = f"Dear Katrin,\n\n{BODY}\n\n{BODY}\n\nWarmly,\nMaya"


def inks(
    hand: str, seed: int, variation: str = "natural", pen: Pen = Pen.FOUNTAIN
) -> list[InkLine]:
    look = Look(hand=hand, variation=variation, stock="a7-flat", pen=pen)
    face = lay_out_card(NOTE, look, seed, recipient="K").faces[0].face
    return [line for ink in face.placements if isinstance(ink, Ink) for line in ink.lines]


def of_letters(lines: list[InkLine], column: int) -> list[npt.NDArray[np.float64]]:
    return [line.matrices[:, column] / line.ink.size for line in lines]


def lag(rows: list[npt.NDArray[np.float64]], step: int) -> float:
    """The correlation of letters ``step`` apart on a line."""
    first = np.concatenate([row[:-step] for row in rows if len(row) > step])
    second = np.concatenate([row[step:] for row in rows if len(row) > step])
    return float(np.corrcoef(first, second)[0, 1])


@pytest.mark.parametrize("hand", SEPARATE)
def test_letters_differ_and_follow_each_other_as_real_ones_do(hand: str) -> None:
    lines = [line for seed in range(6) for line in inks(hand, seed)]
    height = of_letters(lines, 3)
    assert 0.12 < float(np.std(np.concatenate(height))) < 0.234
    slant = [np.degrees(np.arctan2(ink.matrices[:, 2], ink.matrices[:, 3])) for ink in lines]
    assert 5.5 < float(np.std(np.concatenate(slant))) < 8.9
    assert 0.136 < lag(height, 1) < 0.552
    assert 0.079 < lag(slant, 1) < 0.56
    x_height = load_hand(hand).x_height
    rise = [(ink.matrices[:, 5] - ink.baseline) / ink.ink.size / x_height for ink in lines]
    flat = [row - np.polyval(np.polyfit(range(len(row)), row, 2), range(len(row))) for row in rise]
    assert 0.08 < float(np.std(np.concatenate(flat))) < 0.222
    assert 0.163 < lag(flat, 1) < 0.563
    assert abs(lag(flat, 3)) < 0.2


def test_lines_wander_as_real_ones_do() -> None:
    lines = [line for seed in range(12) for line in inks("caveat", seed)]
    long = [line for line in lines if len(line.words) > 5]
    x_height = load_hand("caveat").x_height
    slopes = [
        np.degrees(np.arctan(np.polyfit(line.matrices[:, 4], line.matrices[:, 5], 1)[0]))
        for line in long
    ]
    assert 0.27 < float(np.std(slopes)) < 1.5
    left = np.array([line.matrices[0, 4] / line.ink.size for line in long])
    assert 0.2 < float(np.std(left)) / x_height < 0.914


def test_careful_wanders_less_than_natural_and_plain_not_at_all() -> None:
    spreads = [
        float(np.std(np.concatenate(of_letters(inks("caveat", 1, name), 3))))
        for name in ("plain", "careful", "natural", "hurried")
    ]
    assert spreads[0] == 0
    assert spreads == sorted(spreads)
    assert spreads[1] > 0.05


def test_no_outline_comes_again_near_by_or_right_below() -> None:
    for hand in HANDS:
        lines = inks(hand, 7, "careful")
        numbers = np.concatenate([line.outlines for line in lines])
        for distance in range(1, 13):
            same = numbers[:-distance] == numbers[distance:]
            assert not same.any(), (hand, distance)
        for upper, lower in pairwise(lines):
            x_height = load_hand(hand).x_height * upper.ink.size
            for number, x in zip(lower.outlines, lower.matrices[:, 4], strict=True):
                above = upper.matrices[upper.outlines == number, 4]
                assert not (np.abs(above - x) < 2 * x_height).any()


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("pen", list(Pen))
@pytest.mark.parametrize("variation", ["careful", "natural"])
def test_one_pen_keeps_its_width(hand: str, pen: Pen, variation: str) -> None:
    """The outline's own stroke as scaled, and the line drawn round it, make one width together."""
    face = load_hand(hand)
    lines = inks(hand, 3, variation, pen)
    stroke = face.info.stroke * (1.0 - thinning(strength_of(variation).shape_level))
    own = np.concatenate(
        [np.sqrt(line.matrices[:, 0] * line.matrices[:, 3]) * stroke for line in lines]
    )
    widths = own + np.concatenate([line.strokes for line in lines])
    middle = float(np.median(widths))
    near = np.abs(widths / middle - 1) <= 0.10
    assert near.mean() > 0.95
    assert middle >= NIBS[pen].width * 0.98


def test_pressure_changes_the_shade_along_the_line() -> None:
    shades = np.concatenate([ink.shades for ink in inks("caveat", 2)])
    assert len(set(shades.tolist())) >= 3
    assert float(np.mean(np.diff(shades.astype(int)) == 0)) > 0.6


@pytest.mark.parametrize("hand", HANDS)
def test_widths_differ_as_real_ones_do(hand: str) -> None:
    width = np.concatenate(of_letters([line for seed in range(6) for line in inks(hand, seed)], 0))
    assert 0.17 < float(np.std(width) / np.mean(width)) < 0.307


@pytest.mark.parametrize("hand", JOINED)
def test_joined_letters_drift_together_within_what_real_ones_do(hand: str) -> None:
    """Neighbours that meet cannot differ as separate letters do: less spread, more likeness."""
    lines = [line for seed in range(6) for line in inks(hand, seed)]
    height = of_letters(lines, 3)
    assert 0.08 < float(np.std(np.concatenate(height))) < 0.234
    slant = [np.degrees(np.arctan2(line.matrices[:, 2], line.matrices[:, 3])) for line in lines]
    assert 4.5 < float(np.std(np.concatenate(slant))) < 8.9
    assert lag(height, 1) > lag(height, 6) + 0.3
    assert lag(slant, 1) > lag(slant, 6) + 0.3


@pytest.mark.parametrize("hand", HANDS)
def test_words_stand_apart_as_real_ones_do(hand: str) -> None:
    x_height = load_hand(hand).x_height
    gaps = [
        (line.matrices[start, 4] - end) / line.ink.size / x_height
        for seed in range(6)
        for line in inks(hand, seed)
        for start, end in zip(line.word_starts[1:], line.word_ends, strict=False)
    ]
    assert 1.0 < float(np.mean(gaps)) < 3.2
    assert 0.3 < float(np.std(gaps)) < 1.041


@pytest.mark.parametrize("hand", SEPARATE)
def test_letters_stand_apart_as_real_ones_do(hand: str) -> None:
    """The white that is added between letters; their shapes add to what is measured on paper."""
    face = load_hand(hand)
    added = []
    for line in (line for seed in range(4) for line in inks(hand, seed)):
        places = np.concatenate([face.shape(word).places for word in line.words])
        pen = line.matrices[:, 4] / line.ink.size - places[:, 1] * line.matrices[:, 0] / (
            line.ink.size
        )
        steps = places[:, 0] * line.matrices[:, 0] / line.ink.size
        inside = np.ones(len(pen) - 1, np.bool_)
        inside[np.array(line.word_starts[1:], int) - 1] = False
        added.append((np.diff(pen) - steps[:-1])[inside] / face.x_height)
    assert 0.09 < float(np.std(np.concatenate(added))) < 0.362


@pytest.mark.parametrize("hand", HANDS)
def test_lines_bend_and_part_as_real_ones_do(hand: str) -> None:
    x_height = load_hand(hand).x_height
    sagittas, spacings = [], []
    for seed in range(12):
        lines = [line for line in inks(hand, seed) if len(line.words) > 5]
        unit = lines[0].ink.size * x_height
        for line in lines:
            along = line.matrices[:, 4] / np.ptp(line.matrices[:, 4])
            bend = np.polyfit(along, line.matrices[:, 5] / unit, 2)[0]
            sagittas.append(bend / 4.0)
        levels = np.array([line.baseline for line in lines]) / unit
        steps = -np.diff(levels)
        usual = float(np.median(steps))
        spacings += [step for step in steps if abs(step - usual) < 0.25 * usual]
    assert 0.102 < float(np.sqrt(np.mean(np.square(sagittas)))) < 0.363
    assert 0.09 < float(np.std(spacings)) < 0.543

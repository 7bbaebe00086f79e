"""Turns written lines into the strokes of a real pen, in millimetres from the upper left corner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cards.model.geometry import Matrix, to_mm
from cards.model.placement import Colour, Drawn, Imposed, Ink, InkLine, Rule, Sheet
from fonts.strokes import StrokeHand, load_stroke_hand

Points = npt.NDArray[np.float64]
"""N x 2, millimetres, y down, in the order in which the pen passes."""

_TOUCHING = 0.2
"""Millimetres between two ends that the pen writes in one go: less than its line is wide."""


@dataclass(frozen=True, slots=True, eq=False)
class PenWord:
    """The strokes of one word; ``line`` and ``word`` count from 0 in reading order."""

    text: str
    line: int
    word: int
    colour: Colour
    strokes: tuple[Points, ...]


def pen_words(sheet: Sheet) -> tuple[PenWord, ...]:
    """Every word of a sheet in reading order, its strokes letter by letter.

    Raises HandError "fonts.no_stroke_hand" when a line is written in a hand of outlines.
    """
    lines = [
        (imposed, line)
        for imposed in sheet.faces
        for placement in imposed.face.placements
        if isinstance(placement, Ink)
        for line in placement.lines
    ]
    return tuple(
        word
        for number, (imposed, line) in enumerate(lines)
        for word in _words(line, imposed, number, sheet.size.height)
    )


def pen_rules(sheet: Sheet) -> tuple[tuple[Colour, Points], ...]:
    """Every straight line of a sheet with its colour."""
    own = [(Matrix(), rule) for rule in sheet.rules]
    laid = [
        (imposed.matrix, placement)
        for imposed in sheet.faces
        for placement in imposed.face.placements
        if isinstance(placement, Rule)
    ]
    found = []
    for matrix, rule in own + laid:
        ends = [matrix.apply(rule.x0, rule.y0), matrix.apply(rule.x1, rule.y1)]
        found.append((rule.colour, _to_page(np.array(ends), sheet.size.height)))
    return tuple(found)


def pen_drawings(sheet: Sheet) -> tuple[tuple[Points, ...], ...]:
    """The strokes of each drawing of a sheet, such as a signature; none where none are known."""
    return tuple(
        tuple(_to_page(_laid(stroke, imposed), sheet.size.height) for stroke in placement.strokes)
        for imposed in sheet.faces
        for placement in imposed.face.placements
        if isinstance(placement, Drawn)
    )


def _words(line: InkLine, imposed: Imposed, row: int, height: float) -> Iterator[PenWord]:
    hand = load_stroke_hand(line.ink.hand)
    bounds = [*line.word_starts, len(line.outlines)]
    for number, (text, first, end) in enumerate(zip(line.words, bounds, bounds[1:], strict=False)):
        letters = [
            tuple(_to_page(_laid(stroke, imposed), height) for stroke in letter)
            for letter in _letters(hand, line, first, end)
        ]
        strokes = _joined(letters) if hand.info.connected else sum(letters, ())
        yield PenWord(text, row, number, line.ink.colours[0], strokes)


def _letters(hand: StrokeHand, line: InkLine, first: int, end: int) -> Iterator[list[Points]]:
    """The strokes of each letter, in points on its face."""
    for index in range(first, end):
        matrix = line.matrices[index]
        strokes = hand.strokes(int(line.outlines[index]), line.ink.shape_level)
        yield [stroke @ matrix[:4].reshape(2, 2) + matrix[4:] for stroke in strokes]


def _laid(points: Points, imposed: Imposed) -> Points:
    matrix = imposed.matrix
    turn = np.array([[matrix.a, matrix.b], [matrix.c, matrix.d]])
    moved: Points = points @ turn + (matrix.e, matrix.f)
    return moved


def _to_page(points: Points, height: float) -> Points:
    """From points, y up, to millimetres, y down."""
    flipped: Points = (points * (1.0, -1.0) + (0.0, height)) * to_mm(1.0)
    return flipped


def _joined(letters: list[tuple[Points, ...]]) -> tuple[Points, ...]:
    """The strokes of a joined word: where a letter's end meets the next letter's, one stroke."""
    strokes: list[Points] = []
    recent: list[int] = []
    for letter in letters:
        latest = []
        for stroke in letter:
            for place in recent:
                if (met := _meet(strokes[place], stroke)) is not None:
                    strokes[place] = met
                    recent.remove(place)
                    break
            else:
                place = len(strokes)
                strokes.append(stroke)
            latest.append(place)
        recent = latest
    return tuple(strokes)


def _meet(before: Points, after: Points) -> Points | None:
    """Both as one stroke, when an end of one touches an end of the other."""
    for first in (before, before[::-1]):
        for second in (after, after[::-1]):
            if float(np.hypot(*(second[0] - first[-1]))) <= _TOUCHING:
                # The pen was there already: the place where they meet is passed once.
                middle = (first[-1] + second[0]) / 2
                return np.vstack([first[:-1], middle, second[1:]])
    return None

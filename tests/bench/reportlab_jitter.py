"""The naive way to vary a hand: every letter drawn by ReportLab under a transform of its own."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.bench.cards import FAMILY, BenchCard, Line
from tests.bench.reportlab_plain import open_canvas


class ReportLabJitter:
    """``saveState``, ``translate``, ``rotate``, ``drawString`` for each letter."""

    name = "ReportLab, each letter jittered"

    def write(self, cards: Sequence[BenchCard], out: Path) -> None:
        """Write all cards, each letter a little off its place, angle and size."""
        canvas = open_canvas(out)
        for card in cards:
            chance = random.Random(card.note.seed)  # noqa: S311  # jitter, nothing secret
            for line in card.lines:
                _draw(canvas, line, card.size, chance)
            canvas.showPage()
        canvas.save()


def _draw(canvas: Canvas, line: Line, size: float, chance: random.Random) -> None:
    x = line.x
    for letter in line.text:
        if letter != " ":
            canvas.saveState()
            canvas.translate(x + chance.gauss(0, 0.2), line.y + chance.gauss(0, 0.4))
            canvas.rotate(chance.gauss(0, 1.5))
            canvas.setFont(FAMILY, size * chance.uniform(0.96, 1.04))
            canvas.drawString(0, 0, letter)
            canvas.restoreState()
        x += stringWidth(letter, FAMILY, size)

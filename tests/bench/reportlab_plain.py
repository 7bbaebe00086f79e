"""ReportLab's plain way: one ``drawString`` for each line, nothing varied."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames, registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.bench.cards import FACE, FAMILY, SHEET, BenchCard


class ReportLabPlain:
    """The same lines in the same face, every letter alike."""

    name = "ReportLab, plain text"

    def write(self, cards: Sequence[BenchCard], out: Path) -> None:
        """Write all cards, line by line."""
        canvas = open_canvas(out)
        for card in cards:
            canvas.setFont(FAMILY, card.size)
            for line in card.lines:
                canvas.drawString(line.x, line.y, line.text)
            canvas.showPage()
        canvas.save()


def open_canvas(out: Path) -> Canvas:
    """A canvas of the card's sheet that can write in the bench's face."""
    if FAMILY not in getRegisteredFontNames():
        registerFont(TTFont(FAMILY, str(FACE)))
    return Canvas(str(out), pagesize=(SHEET.width, SHEET.height), pageCompression=1)

"""fpdf2's two plain ways: ready lines put down one by one, and a text it breaks itself."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.bench.cards import FACE, FAMILY, FRAME, LEADING, SHEET, BenchCard


class Fpdf2Lines:
    """One ``text`` call for each ready line: nothing is left for it to decide."""

    name = "fpdf2, ready lines"

    def write(self, cards: Sequence[BenchCard], out: Path) -> None:
        """Write all cards, line by line."""
        pdf = _open_document()
        for card in cards:
            pdf.add_page()
            pdf.set_font(FAMILY, size=card.size)
            for line in card.lines:
                pdf.text(line.x, SHEET.height - line.y, line.text)
        pdf.output(str(out))


class Fpdf2Text:
    """One ``multi_cell`` call for each card: it breaks the lines, as our layout does."""

    name = "fpdf2, text set"

    def write(self, cards: Sequence[BenchCard], out: Path) -> None:
        """Write all cards, each as one cell of many lines."""
        pdf = _open_document()
        for card in cards:
            pdf.add_page()
            pdf.set_font(FAMILY, size=card.size)
            pdf.set_xy(FRAME.x, SHEET.height - FRAME.top)
            pdf.multi_cell(FRAME.width, card.size * LEADING, card.note.text, align="L")
        pdf.output(str(out))


def _open_document() -> Any:  # noqa: ANN401  # fpdf.FPDF, see below
    # Only the bench installs fpdf2; the type checks also run where it is missing.
    fpdf: Any = import_module("fpdf")
    pdf = fpdf.FPDF(unit="pt", format=(SHEET.width, SHEET.height))
    pdf.set_auto_page_break(auto=False)
    pdf.add_font(FAMILY, fname=FACE)
    return pdf

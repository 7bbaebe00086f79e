"""Draws docs/hands.png: every hand, as its face is and as Cordially writes it, side by side."""

from __future__ import annotations

import sys
from pathlib import Path

from cards.layout.breaking import paragraphs_of
from cards.layout.fitting import TooLong, fit, size_range
from cards.layout.writing import Block, write
from cards.model.geometry import Matrix, Rect, Size
from cards.model.look import Look, Pen
from cards.model.placement import Face, Imposed, Sheet
from cards.render.pdf import write_pdf
from cards.render.picture import write_png
from fonts.catalogue import HandInfo, hands
from fonts.hand import load_hand

CELL = Size(270.0, 92.0)
MARGIN = 24.0
TEXT = "{name}. The bookkeeper's coffee, a committee letter, and all of the Mississippi too."
DPI = 150.0


def cell(info: HandInfo, variation: str) -> Face:
    """One hand's lines at one variation."""
    hand = load_hand(info.id)
    frame = Rect(8.0, 4.0, CELL.width - 20.0, CELL.height - 8.0)
    text = TEXT.format(name=info.name)
    paragraphs = paragraphs_of(text)
    fitted = fit(paragraphs, hand, frame, size_range(hand))
    if isinstance(fitted, TooLong):
        raise SystemExit(f"error: {info.name} does not fit its cell of the specimen.")
    look = Look(hand=info.id, variation=variation, pen=Pen.BLUE_BALLPOINT)
    ink = write(Block(fitted, paragraphs, frame, frame.top, len(info.name)), hand, look)
    return Face(CELL, ink, text, fitted.size)


def main(folder: Path) -> None:
    """Write the specimen as PDF and PNG."""
    found = hands()
    size = Size(2 * CELL.width + 2 * MARGIN, len(found) * CELL.height + 2 * MARGIN)
    faces = [
        Imposed(
            cell(info, variation),
            Matrix.shift(
                MARGIN + column * CELL.width, size.height - MARGIN - (row + 1) * CELL.height
            ),
        )
        for row, info in enumerate(found)
        for column, variation in enumerate(("plain", "careful"))
    ]
    pdf = folder / "hands.pdf"
    write_pdf([Sheet(size, tuple(faces))], pdf, title="The hands of Cordially")
    write_png(pdf, 0, folder / "hands.png", dpi=DPI)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

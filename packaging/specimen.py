"""Draws docs/hands.png, every hand beside its plain face, and docs/words.png, words enlarged."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from cards.layout.breaking import paragraphs_of
from cards.layout.fitting import TooLong, fit, size_range
from cards.layout.writing import Block, write
from cards.model.geometry import Matrix, Rect, Size, mm
from cards.model.look import Look, Pen
from cards.model.placement import Face, Imposed, Ink, Sheet
from cards.render.pdf import write_pdf
from cards.render.picture import page_image
from fonts.catalogue import HandInfo, bundled_hands, find_hand
from fonts.hand import load_hand

CELL, WIDE = Size(270.0, 92.0), Size(540.0, 118.0)
MARGIN = 24.0
BELOW = 24.0
"""Points from a row's last line to the next row."""
TEXT = "{name}. The bookkeeper's coffee, a committee letter, and all of the Mississippi too."
WORDS = "bookkeeper letter coffee committee Mississippi"
WORDS_HANDS = ("nothing-you-could-do", "homemade-apple", "caveat", "patrick-hand")
LARGE = mm(5.4)
"""The x-height of the words, two or three times that of a card."""
DPI, FINER = 150, 4
"""Drawn finer and made smaller: thin lines come out too wide at a screen's resolution."""


def cell(info: HandInfo, variation: str, text: str, size: Size, largest: float | None) -> Face:
    """A text in one hand at one variation, no larger than an x-height (points) where given."""
    hand = load_hand(info.id)
    frame = Rect(8.0, 4.0, size.width - 20.0, size.height - 8.0)
    paragraphs = paragraphs_of(text)
    sizes = size_range(hand) if largest is None else size_range(hand, largest)
    fitted = fit(paragraphs, hand, frame, sizes)
    if isinstance(fitted, TooLong):
        raise SystemExit(f"error: {info.name} does not fit its cell of the specimen.")
    look = Look(hand=info.id, variation=variation, pen=Pen.BLUE_BALLPOINT)
    ink = write(Block(fitted, paragraphs, frame, frame.top, len(info.name)), hand, look)
    return Face(size, (ink,), text, fitted.size)


def height(row: list[Face]) -> float:
    """What a row takes from its top to the next one's, in points: more for more lines."""
    lowest = min(float(ink.baselines.min()) for face in row for ink in inks(face))
    return row[0].size.height - lowest + BELOW


def inks(face: Face) -> Iterator[Ink]:
    """The writing on a face."""
    return (each for each in face.placements if isinstance(each, Ink))


def page(rows: list[list[Face]]) -> Sheet:
    """Rows of faces, from the top, as close as their lines allow."""
    each = rows[0][0].size
    heights = [height(row) for row in rows]
    size = Size(len(rows[0]) * each.width + 2 * MARGIN, sum(heights) + 2 * MARGIN)
    tops = [size.height - MARGIN - sum(heights[:number]) for number in range(len(rows))]
    return Sheet(
        size,
        tuple(
            Imposed(face, Matrix.shift(MARGIN + column * each.width, top - each.height))
            for row, top in zip(rows, tops, strict=True)
            for column, face in enumerate(row)
        ),
    )


def draw(sheet: Sheet, pdf: Path, title: str) -> None:
    """Write a sheet as PDF and, beside it, as PNG."""
    write_pdf([sheet], pdf, title=title)
    picture = page_image(pdf, 0, dpi=DPI * FINER).reduce(FINER)
    picture.quantize(64).save(pdf.with_suffix(".png"), optimize=True, dpi=(DPI, DPI))


def main(folder: Path) -> None:
    """Write both specimens."""
    rows = [
        [
            cell(info, variation, TEXT.format(name=info.name), CELL, None)
            for variation in ("plain", "careful")
        ]
        for info in bundled_hands()
    ]
    draw(page(rows), folder / "hands.pdf", "The hands of Cordially")
    words = [[cell(find_hand(each), "careful", WORDS, WIDE, LARGE)] for each in WORDS_HANDS]
    draw(page(words), folder / "words.pdf", "No letter twice")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

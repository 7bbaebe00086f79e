"""Draws docs/fronts.png: fronts, and the sheets they are printed on, folded and several a page."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image, ImageOps

from cards.jobs.cards import card_sheet
from cards.jobs.imposing import Written, leaves, on_sheet
from cards.layout.fronts import front_face, front_of
from cards.layout.motifs import MOTIFS
from cards.layout.stocks import find_stock
from cards.layout.turning import turning_drawing
from cards.model.fronts import Imposing
from cards.model.geometry import Matrix
from cards.model.look import Look
from cards.model.paper import TwoSided
from cards.model.placement import Imposed, Sheet
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image

GROUND, EDGE, GAP = "#F6F1E7", "#C9BDA6", 20
FRONT_DPI, SHEET_DPI = 42.0, 36.0
OWN = ("text:Thank you", "monogram:MO")
NOTE = (
    "Dear {name},\n\nThank you for walking me through the harbour model and for the honest answer"
    " about the tides.\n\nWarmly,"
)
NAMES = ("Ana", "Bo", "Cleo", "Dan")


def main(folder: Path) -> None:
    """Write the picture into a folder."""
    fronts = [front(f"motif:{name}") for name in MOTIFS] + [front(each) for each in OWN]
    tent = pages(Look(), Imposing(front=front_of("motif:sprig"), back="Made by Maya"), 1)
    book = pages(
        Look(stock="a6-book"), Imposing(front=front_of("motif:wreath"), back="Made by Maya"), 1
    )
    quarter = pages(
        Look(stock="a2-quarter"), Imposing(front=front_of("motif:cup"), back="Made by Maya"), 1
    )
    four = pages(Look(), Imposing(front=front_of("text:Thank you"), sheet="a2-flat-4up-letter"), 4)
    sheets = [*tent, *quarter, *four]
    turning = picture(turning_drawing(), 62)
    rows = [fronts[:5], fronts[5:], sheets, [*book, turning]]
    width = max(sum(each.width + GAP for each in row) for row in rows) + GAP
    height = sum(max(each.height for each in row) + GAP for row in rows) + GAP
    whole = Image.new("RGB", (width, height), GROUND)
    top = GAP
    for row in rows:
        free = width - sum(each.width for each in row)
        left, between = free // (len(row) + 1), free // (len(row) + 1)
        high = max(each.height for each in row)
        for each in row:
            whole.paste(each, (left, top + (high - each.height) // 2))
            left += each.width + between
        top += high + GAP
    whole.quantize(64).save(folder / "fronts.png", optimize=True)


def front(given: str) -> Image.Image:
    """A front by itself."""
    stock, wanted = find_stock("a2-folded"), front_of(given)
    if wanted is None:
        raise ValueError(given)
    face = front_face(wanted, stock, Look(), 3)
    return picture(Sheet(stock.panel, (Imposed(face, Matrix()),)), FRONT_DPI)


def pages(look: Look, imposing: Imposing, count: int) -> list[Image.Image]:
    """The outside and the inside of the first sheet, edges and folds drawn."""
    drawn = Imposing(
        front=imposing.front,
        back=imposing.back,
        two_sided=TwoSided.LONG_EDGE,
        sheet=imposing.sheet,
        outlines=True,
    )
    look = on_sheet(drawn, look)
    cards = [
        Written(
            card_sheet(NOTE.format(name=name), look, seed, name),
            look,
            seed,
            imposing.front,
            imposing.back,
        )
        for seed, name in enumerate(NAMES[:count])
    ]
    leaf = next(leaves(cards, drawn))
    both = (leaf.outside, leaf.inside)
    return [picture(page, SHEET_DPI) for page in both if page is not None]


def picture(sheet: Sheet, dpi: float) -> Image.Image:
    """A sheet as a picture with a fine edge."""
    page = page_image(pdf_bytes([sheet], title=""), 0, dpi=dpi)
    return ImageOps.expand(page, border=1, fill=EDGE)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

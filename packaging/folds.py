"""Draws docs/folds-*.png, both sides of the paper for each fold and mode, and docs/turning.png."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from cards.jobs.cards import card_sheet
from cards.jobs.imposing import Written, leaves, on_sheet, paper_of
from cards.layout.fronts import front_of
from cards.layout.impose import Leaf
from cards.layout.panels import seen_from_behind
from cards.layout.stocks import find_stock
from cards.layout.turning import turning_drawing
from cards.model.fronts import Imposing
from cards.model.geometry import Matrix
from cards.model.look import Look
from cards.model.paper import CardSheet, Fold, Stock, TwoSided
from cards.model.placement import Sheet
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image

FOLDS = {
    "flat": ("Flat card (A2)", "a2-flat", ""),
    "tent": ("Folded once, opening like a tent (A2)", "a2-folded", ""),
    "book": ("Folded once, opening like a book (A2)", "a2-book", ""),
    "quarter": ("A Letter sheet folded twice (A2)", "a2-quarter", ""),
    "four": ("Four flat cards on a Letter sheet (4bar)", "4bar-flat", "4bar-flat-4up-letter"),
}
MODES = {
    TwoSided.LONG_EDGE: "Two sided, turned about the long edge",
    TwoSided.SHORT_EDGE: "Two sided, turned about the short edge",
    TwoSided.BY_HAND: "By hand: you turn the stack",
    TwoSided.PREPRINTED: "The outside is printed already",
}
ONE_SIDED = {
    TwoSided.LONG_EDGE: "All on one side, whatever is chosen",
    TwoSided.PREPRINTED: "The outside is printed already",
}
PEOPLE = {"Ana": "AR", "Bo": "BK", "Cleo": "CM", "Dan": "DS"}
NOTE = "Dear {name},\n\nThank you for the harbour tour.\n\nWarmly,"
DPI, GAP, LINE = 44.0, 22, 19
GROUND, EDGE, FOLD, TEXT, SOFT = "#F6F1E7", "#9C8F78", "#B4552D", "#2B2721", "#6E6556"


def main(folder: Path) -> None:
    """Write a picture for each fold, and how to turn a stack, into a folder."""
    turning = page_image(pdf_bytes([turning_drawing()], title=""), 0, dpi=110)
    turning.quantize(48).save(folder / "turning.png", optimize=True)
    for name, (title, stock, sheet) in FOLDS.items():
        contact(title, stock, sheet).quantize(48).save(folder / f"folds-{name}.png", optimize=True)


def contact(title: str, stock: str, sheet: str) -> Image.Image:
    """All ways of printing two sides, two cards each, or one sheet of four."""
    modes = ONE_SIDED if find_stock(stock).fold is Fold.QUARTER else MODES
    blocks = [block(said, mode, stock, sheet) for mode, said in modes.items()]
    wide, high = max(each.width for each in blocks), max(each.height for each in blocks)
    whole = Image.new(
        "RGB", (2 * wide + 3 * GAP, len(blocks) // 2 * (high + GAP) + GAP + 2 * LINE), GROUND
    )
    ImageDraw.Draw(whole).text((GAP, GAP), title, TEXT, ImageFont.load_default(20))
    for at, each in enumerate(blocks):
        left, row = GAP + at % 2 * (wide + GAP), at // 2
        whole.paste(each, (left, GAP + 2 * LINE + row * (high + GAP)))
    return whole


def block(said: str, mode: TwoSided, stock: str, sheet: str) -> Image.Image:
    """One way of printing: a pair of sides for each sheet of paper, one below the other."""
    pairs = [list(sides(leaf, paper, mode)) for leaf, paper in made(mode, stock, sheet)]
    wide = sum(picture.width + GAP for picture, _ in pairs[0])
    high = sum(pair[0][0].height + 2 * LINE for pair in pairs)
    # Room for the sentence where a card is narrow.
    whole = Image.new("RGB", (max(wide, 340), high + LINE), GROUND)
    pen = ImageDraw.Draw(whole)
    pen.text((0, 0), said, TEXT, ImageFont.load_default(14))
    top = LINE + 6
    for pair in pairs:
        left = 0
        for picture, caption in pair:
            whole.paste(picture, (left, top))
            under = top + picture.height + 2
            pen.text((left, under), caption, SOFT, ImageFont.load_default(12))
            left += picture.width + GAP
        top += pair[0][0].height + 2 * LINE - 6
    return whole


def made(mode: TwoSided, stock: str, sheet: str) -> Iterator[tuple[Leaf, Stock | CardSheet]]:
    """The sheets of paper as they are printed, each person's front their own initials."""
    imposing = Imposing(two_sided=mode, sheet=sheet, front=front_of("monogram:AA"))
    look = on_sheet(imposing, Look(stock=stock))
    cards = [
        Written(
            card_sheet(NOTE.format(name=name), look, seed, name),
            look,
            seed,
            front_of(f"monogram:{initials}"),
            "" if "flat" in stock else f"For {name}",
        )
        for seed, (name, initials) in enumerate(PEOPLE.items())
    ]
    for leaf in leaves(cards if sheet else cards[:2], imposing):
        yield leaf, paper_of(imposing, look)


def sides(
    leaf: Leaf, paper: Stock | CardSheet, mode: TwoSided
) -> Iterator[tuple[Image.Image, str]]:
    """The two sides of one sheet as they come out, and what is said of each."""
    stock = paper.stock if isinstance(paper, CardSheet) else paper
    size = leaf.inside.size
    if stock.fold is Fold.QUARTER:
        yield drawn(leaf.inside, paper, Matrix()), "printed on this side only"
        return
    first, second = (
        ("file 1, outside", "file 2, inside")
        if mode is TwoSided.BY_HAND
        else (
            "outside",
            "inside",
        )
    )
    if mode is TwoSided.PREPRINTED:
        first = "outside, left as it is"
    blank = Sheet(size, ())
    yield drawn(leaf.outside or blank, paper, seen_from_behind(size, mode)), first
    yield drawn(leaf.inside, paper, Matrix()), second


def drawn(page: Sheet, paper: Stock | CardSheet, turn: Matrix) -> Image.Image:
    """A page with its edge, and its folds dashed or its cells in thin lines over it."""
    picture = page_image(pdf_bytes([page], title=""), 0, dpi=DPI).convert("RGB")
    pen, scale = ImageDraw.Draw(picture), DPI / 72

    def at(x: float, y: float) -> tuple[float, float]:
        x, y = turn.apply(x, y)
        return x * scale, (page.size.height - y) * scale

    if isinstance(paper, CardSheet):
        for cell in paper.cells:
            (x0, y0), (x1, y1) = at(cell.x, cell.y), at(cell.right, cell.top)
            box = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
            pen.rectangle(box, outline=FOLD)
    else:
        for fold in paper.folds:
            dashed(pen, at(fold.x0, fold.y0), at(fold.x1, fold.y1))
    pen.rectangle((0, 0, picture.width - 1, picture.height - 1), outline=EDGE)
    return picture


def dashed(pen: ImageDraw.ImageDraw, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A thin dashed line."""
    (x0, y0), (x1, y1) = start, end
    steps = round(max(abs(x1 - x0), abs(y1 - y0)) / 4)
    for step in range(0, steps, 2):
        low, high = step / steps, (step + 1) / steps
        ends = [(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share) for share in (low, high)]
        pen.line(ends, FOLD)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

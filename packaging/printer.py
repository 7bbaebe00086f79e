"""Draws docs/feeds.png, all ways an envelope may go in, and docs/calibration-page.png."""

from __future__ import annotations

import sys
from itertools import product
from pathlib import Path

from PIL import Image, ImageOps

from cards.layout.calibration_page import calibration_page
from cards.layout.envelopes import find_envelope
from cards.layout.feed_drawing import feed_drawing
from cards.model.geometry import Size, inch
from cards.model.placement import Sheet
from cards.model.printing import Feed, Place
from cards.press.feed import TURNS
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image

DPI, DRAWING_DPI = 100.0, 68.0
GROUND, EDGE, GAP = "#F6F1E7", "#DDD3C1", 20
COLUMNS = 8
LETTER = Size(inch(8.5), inch(11.0))


def main(folder: Path) -> None:
    """Write the two pictures into a folder."""
    page = shown(calibration_page(LETTER, ["Office printer", "front"]), DPI)
    page.quantize(32).save(folder / "calibration-page.png", optimize=True)
    feeds().quantize(64).save(folder / "feeds.png", optimize=True)


def feeds() -> Image.Image:
    """Address up in the left four columns, down in the right four; a row for each place."""
    envelope = find_envelope("a2")
    every = [
        Feed(place=place, turn=turn, face_up=face_up)
        for place, face_up, turn in product(Place, (True, False), TURNS)
    ]
    drawings = [
        shown(feed_drawing(envelope.size, envelope.flap, feed), DRAWING_DPI) for feed in every
    ]
    side, rows = drawings[0].width + GAP, len(every) // COLUMNS
    whole = Image.new("RGB", (COLUMNS * side + GAP, rows * side + GAP), GROUND)
    for at, drawing in enumerate(drawings):
        whole.paste(drawing, (GAP + at % COLUMNS * side, GAP + at // COLUMNS * side))
    return whole


def shown(sheet: Sheet, dpi: float) -> Image.Image:
    """A sheet as a picture with a fine edge."""
    picture = page_image(pdf_bytes([sheet], title=""), 0, dpi=dpi)
    return ImageOps.expand(picture, border=1, fill=EDGE)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

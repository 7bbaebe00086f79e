"""Draws docs/printer.png: the printer's test page, and how an envelope may lie in its tray."""

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

DPI, DRAWING_DPI = 100.0, 76.0
GROUND, EDGE, GAP = "#F6F1E7", "#DDD3C1", 24
LETTER = Size(inch(8.5), inch(11.0))


def main(folder: Path) -> None:
    """Write the picture into a folder."""
    page = shown(calibration_page(LETTER, ["Office printer", "front"]), DPI)
    envelope = find_envelope("a2")
    feeds = [
        Feed(place=place, turn=turn, face_up=face_up)
        for (place, face_up), turn in product(
            ((Place.LEFT, True), (Place.CENTRE, True), (Place.CENTRE, False), (Place.RIGHT, False)),
            TURNS,
        )
    ]
    drawings = [
        shown(feed_drawing(envelope.size, envelope.flap, feed), DRAWING_DPI) for feed in feeds
    ]
    side = drawings[0].width
    width = page.width + 4 * (side + GAP) + 2 * GAP
    height = max(page.height, 4 * (side + GAP) - GAP) + 2 * GAP
    whole = Image.new("RGB", (width, height), GROUND)
    whole.paste(page, (GAP, (height - page.height) // 2))
    for at, drawing in enumerate(drawings):
        left = page.width + 2 * GAP + at % 4 * (side + GAP)
        whole.paste(drawing, (left, GAP + at // 4 * (side + GAP)))
    whole.quantize(64).save(folder / "printer.png", optimize=True)


def shown(sheet: Sheet, dpi: float) -> Image.Image:
    """A sheet as a picture with a fine edge."""
    picture = page_image(pdf_bytes([sheet], title=""), 0, dpi=dpi)
    return ImageOps.expand(picture, border=1, fill=EDGE)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

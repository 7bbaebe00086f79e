"""Draws docs/learned-hand.png: a filled sheet as a phone took it, and the hand learned from it.

The writer is simulated: a bundled face fills the sheet, so that what comes back can be compared
with what went in.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np
import reportlab
from PIL import Image, ImageChops, ImageDraw, ImageFont

from cards.jobs.folder import hands_folder
from cards.jobs.hands import keep_hand
from cards.layout.card import lay_out_card
from cards.model.look import PEN_COLOURS, Look, Pen, Signing
from cards.render.pdf import pdf_bytes
from cards.render.pen_strokes import pen_words
from cards.render.picture import page_image
from fonts.catalogue import use_own_hands
from fonts.own.reading import PageReading, read_scan
from fonts.own.scan import Scan
from fonts.own.sheet import find_paper
from tests.fonts.own.pen import Pen as Writer
from tests.fonts.own.pen import filled, photographed

WRITER, FACE = Writer("NothingYouCouldDo", colour=(28, 40, 105)), "nothing-you-could-do"
NOTE = (
    "Dear Katrin,\n\nThank you for Tuesday, and for walking me through the bookkeeper’s new ledger"
    " over coffee. What you said about the committee in Mississippi stayed with me: keep every"
    " letter, and ask twice.\n\nIt would be a joy to work with you & your team from 24 June.\n\n"
    "Warmly,\n"
)
DPI, PHOTO_DPI = 200.0, 220
WIDTH, GAP, SIDE = 1900, 60, 760
GROUND, INK, PAPER, EDGE = "#f5f0e6", "#3a352c", "#fffdf8", "#d8cfbe"
CAPTION = ImageFont.truetype(str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"), 26)


def photos() -> list[Image.Image]:
    """Both pages, filled in and photographed by hand in uneven light."""
    paper = find_paper("letter")
    return [
        Image.fromarray(photographed(filled(paper, page, WRITER, PHOTO_DPI), seed=5 + page))
        for page in (0, 1)
    ]


def read(pictures: list[Image.Image]) -> list[PageReading]:
    """What the photos hold."""
    return [read_scan(Scan("photo", np.asarray(picture))) for picture in pictures]


def card(hand: str, variation: str) -> Image.Image:
    """The note as a card in a hand, cut to its ink."""
    look = Look(hand=hand, variation=variation, pen=Pen.BLUE_BALLPOINT, signing=Signing.ROOM)
    sheet = lay_out_card(NOTE, look, 11, recipient="Katrin")
    return page_image(pdf_bytes([sheet], title="card"), 0, dpi=DPI)


def plotted(hand: str) -> Image.Image:
    """The same card as the strokes of a plotter, drawn with a fine round pen."""
    look = Look(hand=hand, variation="careful", pen=Pen.BLUE_BALLPOINT, signing=Signing.ROOM)
    sheet = lay_out_card(NOTE, look, 11, recipient="Katrin")
    scale, finer = DPI / 25.4, 4
    size = round(sheet.size.width / 72 * DPI) * finer, round(sheet.size.height / 72 * DPI) * finer
    picture = np.full((size[1], size[0], 3), 255, np.uint8)
    colour = tuple(round(255 * part) for part in PEN_COLOURS[Pen.BLUE_BALLPOINT])
    for word in pen_words(sheet):
        lines = [np.rint(stroke * scale * finer * 16).astype(np.int32) for stroke in word.strokes]
        wide = round(0.3 * scale * finer)
        cv2.polylines(
            picture,
            lines,
            isClosed=False,
            color=colour,
            thickness=wide,
            lineType=cv2.LINE_AA,
            shift=4,
        )
    return Image.fromarray(picture).reduce(finer)


def cut(page: Image.Image) -> Image.Image:
    """A page cut to its ink, on card paper."""
    box = ImageChops.difference(page, Image.new("RGB", page.size, "white")).getbbox()
    if box is None:
        raise SystemExit("error: the card is empty.")
    return ImageChops.multiply(page.crop(box), Image.new("RGB", page.crop(box).size, PAPER))


def framed(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    """A picture in the middle of a card of this size, smaller where it must be."""
    out = Image.new("RGB", size, PAPER)
    inner = picture.copy()
    inner.thumbnail((size[0] - 90, size[1] - 60), Image.Resampling.LANCZOS)
    out.paste(inner, ((size[0] - inner.width) // 2, (size[1] - inner.height) // 2))
    ImageDraw.Draw(out).rectangle((0, 0, size[0] - 1, size[1] - 1), outline=EDGE, width=2)
    return out


def composed(photo: Image.Image, cards: list[tuple[str, Image.Image]]) -> Image.Image:
    """The photo at the left, a part of it enlarged, and the cards beneath each other."""
    right = WIDTH - SIDE - 3 * GAP
    high = 560
    height = GAP + len(cards) * (high + 40 + GAP)
    out = Image.new("RGB", (WIDTH, height), GROUND)
    draw = ImageDraw.Draw(out)

    def place(picture: Image.Image, x: int, y: int, said: str) -> int:
        draw.text((x, y), said, INK, CAPTION)
        out.paste(picture, (x, y + 40))
        return y + 40 + picture.height + GAP

    whole = photo.resize((SIDE, round(photo.height * SIDE / photo.width)), Image.Resampling.LANCZOS)
    y = place(whole, GAP, GAP, "The sheet, filled in and photographed")
    room = height - y - 40 - GAP
    wide = round(photo.width * 0.38)
    part = photo.crop(
        (
            round(photo.width * 0.2),
            round(photo.height * 0.2),
            round(photo.width * 0.2) + wide,
            round(photo.height * 0.2) + round(wide * room / SIDE),
        )
    )
    place(part.resize((SIDE, room), Image.Resampling.LANCZOS), GAP, y, "A part of it, enlarged")
    y = GAP
    for said, picture in cards:
        y = place(framed(picture, (right, high)), SIDE + 2 * GAP, y, said)
    return out


def main(folder: Path) -> None:
    """Write the picture."""
    pictures = photos()
    with TemporaryDirectory() as made:
        data = Path(made)
        learned = keep_hand(data, read(pictures), "Sample")
        use_own_hands(hands_folder(data))
        own = learned.info.id
        cards = [
            ("The face that filled it in, as it is", cut(card(FACE, "plain"))),
            (
                f"The hand learned from the photos: {len(learned.characters)} characters",
                cut(card(own, "careful")),
            ),
            ("The same card for a plotter, by the centre lines of the writing", cut(plotted(own))),
        ]
    out = BytesIO()
    composed(pictures[0], cards).quantize(128).save(out, "PNG", optimize=True)
    (folder / "learned-hand.png").write_bytes(out.getvalue())


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Makes the pictures of the writing desk from true PDF pages; runs off the UI thread."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from cards.jobs.envelope_style import EnvelopeStyle
from cards.jobs.texts import KNOWN_ERRORS
from cards.layout.side_by_side import folds_on, side_by_side
from cards.model.errors import InputError
from cards.model.fronts import PLAIN, Imposing
from cards.model.geometry import POINTS_PER_INCH, Rect, Size
from cards.model.look import Look
from cards.model.notes import Note
from cards.model.paper import FoldLine, Stock
from cards.model.people import Company, Person, Sender
from cards.model.placement import Sheet
from cards.model.signature import Signature
from desktop.notes.live_page import LivePage
from fonts.catalogue import hands

if TYPE_CHECKING:
    from PIL import Image

_PDFIUM = threading.Lock()
"""PDFium may be used from one thread at a time only."""
_LIVE = LivePage()
_COMPOSING = threading.Lock()
"""A hand composes the accented letters it lacks when it first meets one."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a picture shows of a page: all of it, or one panel; lengths in points."""

    page: Size
    shown: Rect
    folds: tuple[FoldLine, ...] = ()
    lid: bool = False
    """Whether another panel, which is not shown, opens upwards from this one."""
    leaves: tuple[Rect, ...] = ()
    """Where several pages lie on what is shown; empty where it is all one page."""
    ruled: bool = False
    """Whether rulers lie along its edges; a unit of theirs is ``scale`` of it."""
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels."""

    image: QImage
    paper: Paper
    text: str = ""
    """What one reads on it."""
    count: int = 1
    """Of how many pages it is the first."""


def card_paper(stock: Stock, *, whole: bool, both: bool = False) -> Paper:
    """The panel with the message, or the whole sheet as it is printed, on ``both`` its sides."""
    if not whole and stock.folds:
        return Paper(stock.sheet, stock.message, lid=True)
    if not whole:
        return Paper(stock.sheet, Rect(0, 0, stock.sheet.width, stock.sheet.height), stock.folds)
    pages = [Sheet(stock.sheet, ())] * (2 if both else 1)
    drawing, leaves = side_by_side(pages)
    folds = tuple(fold for leaf in leaves for fold in folds_on(stock.folds, stock.sheet, leaf))
    return Paper(
        drawing.size,
        Rect(0, 0, drawing.size.width, drawing.size.height),
        folds,
        leaves=leaves,
        ruled=True,
        scale=leaves[0].width / stock.sheet.width,
    )


def card_picture(
    note: Note,
    person: Person,
    paper: Paper,
    dpi: float,
    signature: Signature | None = None,
    imposing: Imposing = PLAIN,
) -> Picture:
    """The card of a note; raises InputError as ``card_sheet``, and what its front raises."""
    from cards.jobs.cards import preview_page

    sheet, pdf = preview_page(note, person, signature)
    if paper.leaves:
        sheet, pdf = _both_sides(note, sheet, imposing)
    with _PDFIUM:
        page = _LIVE.draw(sheet, pdf, paper, dpi)
    return Picture(_trimmed(page, paper, dpi), paper, note.text)


def _both_sides(note: Note, page: Sheet, imposing: Imposing) -> tuple[Sheet, bytes]:
    """The sheet's sides beside each other, and the page that shows them."""
    from cards.jobs.imposing import Written, both_sides
    from cards.render.pdf import pdf_bytes

    card = Written(page, note.look, note.seed, imposing.front, imposing.back)
    drawing, _ = side_by_side(both_sides(card, imposing))
    return drawing, pdf_bytes([drawing], title="")


def envelope_paper(look: Look) -> Paper:
    """The face of the envelope that goes with a look's stock."""
    from cards.layout.envelopes import find_envelope
    from cards.layout.stocks import find_stock

    size = find_envelope(find_stock(look.stock).envelope).size
    return Paper(size, Rect(0, 0, size.width, size.height))


@dataclass(frozen=True, slots=True)
class EnvelopeWish:
    """What an envelope's picture shows; ``back`` asks for the side with the flap."""

    note: Note
    person: Person
    company: Company | None
    sender: Sender
    style: EnvelopeStyle
    back: bool = False


def envelope_picture(wish: EnvelopeWish, dpi: float) -> tuple[Picture, tuple[InputError, ...]]:
    """The envelope of a note and what the post may stumble over.

    Raises InputError "jobs.no_street", or as ``envelope_sheet``.
    """
    from cards.jobs.envelopes import destination, envelope_doubts, envelope_sheet, flap_sheet
    from cards.layout.envelopes import find_envelope
    from cards.layout.flap import flap_outline
    from cards.layout.stocks import find_stock
    from cards.render.pdf import pdf_bytes

    note, sender = wish.note, wish.sender
    to = destination(wish.person, wish.company)
    if to is None:
        raise InputError("jobs.no_street", people=wish.person.full_name)
    front = envelope_sheet(note, to, sender, wish.style)
    doubts = envelope_doubts(note, to, sender, front)
    back = flap_sheet(note, to, sender, wish.style) if wish.back else None
    sheet = front
    if back is not None:
        envelope = find_envelope(find_stock(note.look.stock).envelope)
        sheet = replace(back, rules=flap_outline(envelope))
    paper = envelope_paper(note.look)
    image = page_pixels(pdf_bytes([sheet], title=wish.person.full_name), paper, dpi)
    return Picture(image, paper, sheet.faces[0].face.text), doubts


def writing_sample(text: str, look: Look, height: int) -> QImage:
    """A few words in a look's hand and pen, cut to the ink; ``height`` is the x-height's scale.

    ``height`` counts pixels for a line of 24 points, so that hands compare at one size.
    """
    from cards.layout.card import lay_out_card
    from cards.model.geometry import Matrix
    from cards.model.placement import Imposed
    from cards.render.pdf import pdf_bytes
    from cards.render.picture import page_image

    face = lay_out_card(text, look, 7, recipient=text).faces[0].face
    sheet = Sheet(face.size, (Imposed(face, Matrix()),))
    pdf = pdf_bytes([sheet], title=text)
    with _PDFIUM:
        page = page_image(pdf, 0, dpi=height / 24 * POINTS_PER_INCH)
    return _as_qimage(_cut_to_ink(page))


def lacking_letters(text: str) -> dict[str, str]:
    """Which letters of a text each hand cannot draw, by the hand's id."""
    from cards.layout.letters import as_written
    from fonts.hand import load_hand

    text = as_written(text)
    found = {}
    for info in hands():
        with suppress(*KNOWN_ERRORS), _COMPOSING:
            found[info.id] = load_hand(info.id).missing(text)
    return found


def _cut_to_ink(page: Image.Image) -> Image.Image:
    ink = page.convert("L").point(lambda light: 255 if light < 250 else 0).getbbox()
    return page.crop(ink) if ink else page


def page_pixels(pdf: bytes, paper: Paper, dpi: float) -> QImage:
    """The first page of a PDF, or a part of it, at ``dpi`` pixels an inch."""
    from cards.render.picture import page_image

    with _PDFIUM:
        page = page_image(pdf, 0, dpi=dpi, box=paper.shown)
    return _trimmed(page, paper, dpi)


def _trimmed(page: Image.Image, paper: Paper, dpi: float) -> QImage:
    scale = dpi / POINTS_PER_INCH
    wide, high = round(paper.shown.width * scale), round(paper.shown.height * scale)
    # A part of a pixel at the right or lower edge would be drawn as a whole one.
    return _as_qimage(page.crop((0, 0, min(wide, page.width), min(high, page.height))))


def _as_qimage(picture: Image.Image) -> QImage:
    data = picture.tobytes()
    form = QImage.Format.Format_RGB888
    # The copy owns its pixels; the bytes above go with this function.
    return QImage(data, picture.width, picture.height, 3 * picture.width, form).copy()

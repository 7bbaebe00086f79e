"""A pencil leaves the tooth of the paper bare; what it wrote stays text, and the same bytes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pypdfium2
import pytest

from cards.jobs.cards import preview_page
from cards.layout.fronts import front_face
from cards.layout.stocks import find_stock
from cards.model.fronts import Front, FrontKind
from cards.model.geometry import Matrix
from cards.model.look import Look, Pen
from cards.model.notes import Note
from cards.model.people import Person
from cards.model.placement import Imposed, Ink, Sheet
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image, rows_of
from cards.render.retouch import changed_band

ANA = Person(id=1, full_name="Ana Ruiz")
TEXT = "Dear Ana,\n\nThank you for the hour about the ovens, and for the tour.\n\nWarmly,\nMaya"
BOX = find_stock("a2-folded").message


def page(pen: Pen, variation: str = "careful") -> bytes:
    look = Look(hand="caveat", stock="a2-folded", pen=pen, variation=variation)
    return preview_page(Note(id=1, person_id=1, text=TEXT, look=look, seed=11), ANA)[1]


def grey(pdf: bytes, dpi: float = 600.0) -> npt.NDArray[np.uint8]:
    return np.asarray(page_image(pdf, 0, dpi=dpi, box=BOX).convert("L"))


def inked(pdf: bytes) -> int:
    """How many of a page's dots are rather dark than white."""
    return int((grey(pdf) < 200).sum())


def wet(sheet: Sheet) -> Sheet:
    """The same lines in a grey that is no pencil's."""
    (imposed,) = sheet.faces
    placements = tuple(
        replace(each, colours=tuple((0.01 + r, g, b) for r, g, b in each.colours))
        if isinstance(each, Ink)
        else each
        for each in imposed.face.placements
    )
    face = replace(imposed.face, placements=placements)
    return replace(sheet, faces=(replace(imposed, face=face),))


def has_tooth(pdf: bytes) -> bool:
    return b"/Pattern" in pdf


def test_only_a_pencil_has_it() -> None:
    assert [pen for pen in Pen if has_tooth(page(pen))] == [Pen.PENCIL]
    assert b"tooth" not in page(Pen.BLACK_BALLPOINT)


def test_a_front_drawn_in_pencil_has_it_too() -> None:
    look, stock = Look(pen=Pen.PENCIL), find_stock("a2-flat")
    face = front_face(Front(FrontKind.MOTIF, "sprig"), stock, look, 3)
    alone = Sheet(stock.panel, (Imposed(face, Matrix()),))
    assert has_tooth(pdf_bytes([alone], title=""))


def test_it_takes_some_of_the_line_and_no_more() -> None:
    look = Look(hand="caveat", stock="a2-folded", pen=Pen.PENCIL)
    sheet, pdf = preview_page(Note(id=1, person_id=1, text=TEXT, look=look, seed=11), ANA)
    assert 0.75 < inked(pdf) / inked(pdf_bytes([wet(sheet)], title="")) < 0.95


def test_the_paper_around_stays_white() -> None:
    assert (grey(page(Pen.PENCIL))[:40] == 255).all()


def test_what_it_wrote_is_text_and_the_same_bytes() -> None:
    pdf = page(Pen.PENCIL)
    assert pdf == page(Pen.PENCIL)
    said = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_bounded()
    assert said.split() == TEXT.split()


@pytest.mark.parametrize("dpi", [61.3, 183.7])
def test_a_changed_word_is_drawn_anew_with_the_tooth_of_its_place(dpi: float) -> None:
    look = Look(hand="caveat", stock="a2-folded", pen=Pen.PENCIL)
    before, after = (
        preview_page(Note(id=1, person_id=1, text=text, look=look, seed=11), ANA)
        for text in (TEXT, TEXT.replace("tour", "tart"))
    )
    band = changed_band(before[0], after[0])
    assert band is not None
    pieced = page_image(before[1], 0, dpi=dpi, box=BOX)
    part = page_image(after[1], 0, dpi=dpi, box=BOX, band=band)
    pieced.paste(part, (0, rows_of(band, BOX, dpi)[0]))
    whole = page_image(after[1], 0, dpi=dpi, box=BOX)
    off = abs(np.asarray(pieced, np.int16) - np.asarray(whole, np.int16)).max(axis=2)
    assert off.max() <= 3

"""A picture in which only the changed lines are drawn anew is the picture of the whole page."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cards.jobs.cards import preview_page
from cards.layout.stocks import find_stock
from cards.model.look import Look
from cards.model.notes import Note
from cards.model.people import Person
from cards.model.placement import Drawn
from cards.render.picture import page_image, rows_of
from cards.render.retouch import changed_band
from fonts.catalogue import hands

ANA = Person(id=1, full_name="Ana Ruiz")
BEFORE = (
    "Dear Ana,\n\nThank you for the hour about the quick ovens, just for a long afternoon.\n\n"
    "Fjägýþ Qj ffly Ágjf and the rest of what we talked about by the quay.\n\nWarmly,\nMaya"
)
AFTER = (
    BEFORE.replace("quick", "big"),
    BEFORE.replace("by the quay", "by the quay,  jf Ég"),
    BEFORE.replace("\n\nFj", " And more words, so that a line is added. \n\nFj"),
    BEFORE.replace("Maya", "Maja"),
    BEFORE + " L.",
)


def note(text: str, hand: str = "caveat") -> Note:
    """Accents only where the hand has them of its own."""
    for letter, plain in zip("þýÁÉä", "pyAEa", strict=True):
        text = text if hand == "caveat" else text.replace(letter, plain)
    look = Look(hand=hand, stock="a2-folded", variation="natural")
    return Note(id=1, person_id=1, text=text, look=look, seed=11)


@pytest.mark.parametrize("hand", [info.id for info in hands()])
@pytest.mark.parametrize("dpi", [61.3, 183.7])
def test_the_pieced_picture_is_that_of_the_whole_page(hand: str, dpi: float) -> None:
    box = find_stock("a2-folded").message
    old, pdf = preview_page(note(BEFORE, hand), ANA)
    first = page_image(pdf, 0, dpi=dpi, box=box)
    for text in AFTER:
        new, pdf = preview_page(note(text, hand), ANA)
        whole = np.asarray(page_image(pdf, 0, dpi=dpi, box=box), np.int16)
        band = changed_band(old, new)
        assert band is not None
        part = page_image(pdf, 0, dpi=dpi, box=box, band=band)
        pieced = first.copy()
        pieced.paste(part, (0, rows_of(band, box, dpi)[0]))
        # PDFium places a part with a rounding of its own: a few steps of 255 on some edges.
        off = abs(np.asarray(pieced, np.int16) - whole).max(axis=2)
        assert off.max() <= 40
        assert (off > 3).sum() <= 4


def test_a_changed_word_leaves_most_of_the_page_alone() -> None:
    box = find_stock("a2-folded").message
    old, _ = preview_page(Note(id=1, person_id=1, text=BEFORE, seed=1), ANA)
    new, _ = preview_page(Note(id=1, person_id=1, text=AFTER[3], seed=1), ANA)
    band = changed_band(old, new)
    assert band is not None
    assert band[1] - band[0] < box.height / 5
    assert changed_band(old, old) is None


def test_a_signature_that_came_is_in_the_band() -> None:
    ring = np.array([[0.0, 0.0], [30.0, 0.0], [30.0, 12.0], [0.0, 12.0]])
    old, _ = preview_page(note(BEFORE), ANA)
    (imposed,) = old.faces
    drawn = Drawn(outlines=(ring,), strokes=(), colour=(0.0, 0.0, 0.0), width=1.0)
    face = replace(imposed.face, placements=(*imposed.face.placements, drawn))
    new = replace(old, faces=(replace(imposed, face=face),))
    base = imposed.matrix.f
    assert changed_band(old, new) == (base - 1.0, base + 13.0)
    without = replace(face, placements=(*imposed.face.placements, replace(drawn, outlines=())))
    assert changed_band(old, replace(old, faces=(replace(imposed, face=without),))) is None

"""A note for a real pen: strokes for a plotter, or a sheet for one's own hand to write over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cards.jobs.draw import draw
from cards.layout.guides import lay_out_guides
from cards.layout.pages import lay_out_pages
from cards.model.look import Guides, Look
from cards.model.notes import Note
from cards.model.people import Person
from cards.model.signature import Signature
from fonts.catalogue import HandInfo, find_hand
from fonts.stroke_catalogue import plottable_hands

_MOST_CARDS = 3
"""A stroke hand may run wider than the note's own; it goes on to another card before it fails."""

_JOINED, _SEPARATE = "ems-allure", "ems-readability-italic"


def stroke_hand_for(hand_id: str) -> str:
    """The stroke hand nearest to a hand: a script for joined letters, else a print.

    A stroke hand stands for itself, and so does a learned one by its centre lines. Raises
    HandError when there is no such hand.
    """
    if any(info.id == hand_id for info in plottable_hands()):
        return hand_id
    return _JOINED if find_hand(hand_id).connected else _SEPARATE


def plotter_hands() -> tuple[HandInfo, ...]:
    """The hands that a plotter can follow."""
    return plottable_hands()


def stroke_look(look: Look, hand: str = "") -> Look:
    """The same look in a stroke hand, by default the nearest, at the size that suits it there."""
    chosen = hand or stroke_hand_for(look.hand)
    return look if chosen == look.hand else replace(look, hand=chosen, size=None)


def save_for_plotter(
    note: Note, person: Person, out: Path, hand: str = "", signature: Signature | None = None
) -> tuple[Path, ...]:
    """Write a note as SVG for a pen plotter and return the files, usually one.

    It keeps its seed, stock, pen and variation; ``hand`` is the stroke hand, by default the
    nearest. A ``signature`` that was drawn is plotted where the look asks for it; a traced one
    has no strokes, and room is left. Raises InputError "jobs.no_strokes" naming the letters that
    the stroke hand lacks, and as ``draw``.
    """
    look = stroke_look(note.look, hand)
    who = person.full_name
    made = draw(note.text, look, note.seed, who, out, pages=_MOST_CARDS, signature=signature)
    return made.files


def plotter_preview(
    note: Note, person: Person, hand: str = "", signature: Signature | None = None
) -> tuple[str, int]:
    """The first drawing that ``save_for_plotter`` would write, as SVG text, and how many."""
    from cards.render.svg import svg_text

    look = stroke_look(note.look, hand)
    who = person.full_name
    sheets = lay_out_pages(
        note.text, look, note.seed, recipient=who, pages=_MOST_CARDS, signature=signature
    )
    return svg_text(sheets[0], title=who), len(sheets)


def print_to_write_over(
    note: Note, person: Person, out: Path, guides: Guides = Guides.GREY
) -> Path:
    """Write the PDF of a note to write over in one's own hand, or with other guides.

    Raises as ``draw``.
    """
    draw(note.text, note.look, note.seed, person.full_name, out, guides=guides)
    return out


def guides_preview(note: Note, person: Person, guides: Guides) -> bytes:
    """The PDF that ``print_to_write_over`` would write."""
    from cards.render.pdf import pdf_bytes

    who = person.full_name
    sheets = lay_out_guides(note.text, note.look, note.seed, guides, recipient=who)
    return pdf_bytes(sheets, title=who)

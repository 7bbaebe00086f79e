"""A note for a real pen: strokes for a plotter, or a sheet for one's own hand to write over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cards.jobs.draw import draw
from cards.model.look import Guides, Look
from cards.model.notes import Note
from cards.model.people import Person
from fonts.catalogue import find_hand
from fonts.stroke_catalogue import is_stroke_hand

_MOST_CARDS = 3
"""A stroke hand may run wider than the note's own; it goes on to another card before it fails."""

_JOINED, _SEPARATE = "ems-allure", "ems-readability-italic"


def stroke_hand_for(hand_id: str) -> str:
    """The stroke hand nearest to a hand: a script for joined letters, else a print.

    A stroke hand stands for itself. Raises HandError when there is no such hand.
    """
    if is_stroke_hand(hand_id):
        return hand_id
    return _JOINED if find_hand(hand_id).connected else _SEPARATE


def stroke_look(look: Look) -> Look:
    """The same look in the nearest stroke hand, at the size that suits the text there."""
    hand = stroke_hand_for(look.hand)
    return look if hand == look.hand else replace(look, hand=hand, size=None)


def save_for_plotter(note: Note, person: Person, out: Path) -> tuple[Path, ...]:
    """Write a note as SVG for a pen plotter and return the files, usually one.

    It keeps its seed, stock, pen and variation. Raises InputError "layout.undrawable" naming the
    letters that the stroke hand lacks, and as ``draw``.
    """
    look = stroke_look(note.look)
    return draw(note.text, look, note.seed, person.full_name, out, pages=_MOST_CARDS).files


def print_to_write_over(
    note: Note, person: Person, out: Path, guides: Guides = Guides.GREY
) -> Path:
    """Write the PDF of a note to write over in one's own hand, or with other guides.

    Raises as ``draw``.
    """
    draw(note.text, note.look, note.seed, person.full_name, out, guides=guides)
    return out

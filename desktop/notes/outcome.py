"""Lays a note out as it stands: its picture when it fits, the reason when not, and the room."""

from __future__ import annotations

from dataclasses import dataclass

from cards.jobs.texts import KNOWN_ERRORS
from cards.model.notes import Note
from cards.model.people import Person
from desktop.notes.pictures import Paper, Picture, card_picture
from desktop.notes.room import words_that_fit


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a text on its card."""

    note: Note
    picture: Picture | None
    error: Exception | None
    room: int
    """About how many words fit; 0 when that is unknown."""


def outcome_of(note: Note, person: Person, paper: Paper, dpi: float) -> Outcome:
    """Lay out and draw one note; runs off the UI thread."""
    try:
        picture = card_picture(note, person, paper, dpi)
    except KNOWN_ERRORS as error:
        return Outcome(note, None, error.with_traceback(None), _room(note))
    return Outcome(note, picture, None, _room(note))


def _room(note: Note) -> int:
    try:
        return words_that_fit(note.text, note.look)
    except KNOWN_ERRORS:
        return 0

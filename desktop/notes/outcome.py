"""Lays a note out as it stands: its picture when it fits, the reason when not, and the room."""

from __future__ import annotations

from dataclasses import dataclass

from cards.jobs.texts import KNOWN_ERRORS
from cards.model.errors import InputError
from cards.model.fronts import PLAIN, Imposing
from cards.model.notes import Note
from cards.model.people import Person
from cards.model.signature import Signature
from desktop.notes.pictures import Paper, Picture, card_picture, lacking_letters
from desktop.notes.room import words_that_fit
from fonts.catalogue import HandInfo, hands

UNDRAWABLE = "layout.undrawable"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a text on its card."""

    note: Note
    picture: Picture | None
    error: Exception | None
    room: int
    """About how many words fit; 0 when that is unknown."""
    able: tuple[HandInfo, ...] = ()
    """The hands that can draw the text, when the one chosen cannot."""


def outcome_of(
    note: Note,
    person: Person,
    paper: Paper,
    dpi: float,
    signature: Signature | None = None,
    imposing: Imposing = PLAIN,
) -> Outcome:
    """Lay out and draw one note; runs off the UI thread."""
    try:
        picture = card_picture(note, person, paper, dpi, signature, imposing)
    except KNOWN_ERRORS as error:
        able = _able(note) if isinstance(error, InputError) and error.code == UNDRAWABLE else ()
        return Outcome(note, None, error.with_traceback(None), _room(note), able)
    return Outcome(note, picture, None, _room(note))


def _able(note: Note) -> tuple[HandInfo, ...]:
    """The hands without a gap, those that join their letters as the one chosen does first."""
    lacking = lacking_letters(note.text)
    joined = next((info.connected for info in hands() if info.id == note.look.hand), False)
    able = [info for info in hands() if not lacking.get(info.id, note.text)]
    return tuple(sorted(able, key=lambda info: info.connected is not joined))


def _room(note: Note) -> int:
    try:
        return words_that_fit(note.text, note.look)
    except KNOWN_ERRORS:
        return 0

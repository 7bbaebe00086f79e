"""Reads everything the writing desk says about one note; runs on the store's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cards.jobs.envelope_style import USUAL, EnvelopeStyle, envelope_style
from cards.jobs.kept_fronts import kept_imposing
from cards.jobs.own_fronts import for_person
from cards.model.errors import InputError
from cards.model.fronts import PLAIN, Imposing
from cards.model.notes import SENT, EventKind, Note, NoteEvent, NoteRow, standing
from cards.model.people import Sender
from cards.model.search import Met

if TYPE_CHECKING:
    from cards.store import Store

LEFT_THE_DESK = SENT | {EventKind.ANSWERED, EventKind.RETURNED}
"""In these states a change begins a new version of the note."""


@dataclass(frozen=True, slots=True)
class NoteSheet:
    """One note with whom it is for, what was talked about and what happened to it."""

    row: NoteRow
    met: Met | None
    sender: Sender
    events: tuple[NoteEvent, ...]
    versions: tuple[Note, ...]
    """Every version, the one of now last."""
    style: EnvelopeStyle = USUAL
    """How envelopes are addressed."""
    imposing: Imposing = PLAIN
    """What cards have beside their messages."""

    @property
    def note(self) -> Note:
        """The note as it is now."""
        return self.row.note

    @property
    def history(self) -> tuple[NoteEvent, ...]:
        """What happened to this version and still counts, oldest first."""
        return standing(self.events, self.note.revision)

    @property
    def is_sent(self) -> bool:
        """Whether it has left the desk."""
        return self.row.state in LEFT_THE_DESK


def gather_note(store: Store, note_id: int) -> NoteSheet:
    """Read one note and what belongs to it; raises InputError "store.no_such"."""
    note = store.notes.get(note_id)
    rows = store.notes.rows(note.application_id)
    row = next((row for row in rows if row.note.id == note_id), None)
    if row is None:
        raise InputError("store.no_such", kind="note", id=note_id)
    return NoteSheet(
        row=row,
        met=_met(store, note),
        sender=store.sender(),
        events=store.notes.events(note_id),
        versions=store.notes.revisions(note_id),
        style=envelope_style(store),
        imposing=_own_front(kept_imposing(store), row),
    )


def _met(store: Store, note: Note) -> Met | None:
    if not note.application_id:
        return None
    people = store.interviews.met(note.application_id)
    return next((met for met in people if met.person.id == note.person_id), None)


def _own_front(imposing: Imposing, row: NoteRow) -> Imposing:
    """The fronts with this person's name in them; with their braces where they name nothing."""
    try:
        return for_person(imposing, row)
    except InputError:
        return imposing

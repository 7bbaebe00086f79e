"""The verbs for notes: their texts, their looks and what happened to them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta

from cards.model.errors import InputError
from cards.model.look import Look
from cards.model.notes import (
    SENT,
    EventKind,
    Note,
    NoteEvent,
    NoteRow,
    standing,
    state_of,
)
from cards.store.bin import put_in_bin
from cards.store.events import append_event, events_of, standing_events
from cards.store.journal import Journal, Writing, need, today
from cards.store.noterows import note_rows
from cards.store.rows import from_row, to_row
from cards.store.undo import take_back_to

_BURST = timedelta(seconds=5)
"""A longer pause in typing begins a new step for undo."""

RECORDED = {
    EventKind.APPROVED: "note.ready",
    EventKind.SIGNED: "note.signed",
    EventKind.MAILED: "note.mailed",
    EventKind.EMAILED: "note.emailed",
    EventKind.ANSWERED: "note.answered",
    EventKind.RETURNED: "note.returned",
}
"""What the person says of notes, as the steps of undo are called."""

_CLOSED = SENT | {EventKind.ANSWERED, EventKind.RETURNED}
"""In these states a note stays as it is, and a change begins a new revision."""


class Notes:
    """What was or will be written to people."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._db = journal.db

    def add(self, notes: Sequence[Note], on: date | None = None) -> tuple[Note, ...]:
        """Store new notes, each as drafted today or ``on`` a day; one operation, "note.add".

        Raises InputError "store.no_such" for an unknown person or application.
        """
        with self._journal.operation("note.add") as writing:
            ids = []
            for note in notes:
                ids.append(writing.insert("note", to_row(note) | {"revision": 1}))
                append_event(writing, ids[-1], 1, EventKind.DRAFTED, on or today())
        return tuple(self.get(note_id) for note_id in ids)

    def change(self, note: Note) -> Note:
        """Store a changed note; its person, application and revision stay as they are stored.

        One that was printed, sent or answered begins a new revision in drafted, and the old one
        stays readable through ``revisions``; one whose approved text changes is drafted again.
        Changes to one note that follow each other within seconds are undone as one.
        Raises InputError "store.no_such".
        """
        with self._journal.operation("note.change", joins_within=_BURST) as writing:
            self._rewrite(writing, note)
        return self.get(note.id)

    def retype(self, note_id: int, text: str) -> Note:
        """Store what is typed into a note, as ``change`` would.

        A text that it had before the changes since is no change: those are undone, and with them
        that the note was drafted again. Raises InputError "store.no_such".
        """
        stored = self.get(note_id)
        wanted = to_row(replace(stored, text=text))
        # What was sent in between is a revision of its own, which undo takes away as well.
        del wanted["revision"]
        row = ("note", note_id)
        if text == stored.text or not take_back_to(self._journal, "note.change", row, wanted):
            return self.change(replace(stored, text=text))
        return self.get(note_id)

    def reword(self, note: Note) -> Note:
        """Store a note composed anew, as ``change`` would; always an operation of its own."""
        with self._journal.operation("note.reword") as writing:
            self._rewrite(writing, note)
        return self.get(note.id)

    def annotate(self, note_id: int, more: str) -> Note:
        """Keep something beside a note's text; also of one that has left the desk no new revision.

        Raises InputError "store.no_such".
        """
        with self._journal.operation("note.annotate") as writing:
            need(self._db, "note", note_id)
            writing.update("note", note_id, {"more": more})
        return self.get(note_id)

    def change_look(
        self,
        note_ids: Sequence[int],
        look: Look,
        reword: Callable[[Note], str] | None = None,
    ) -> tuple[Note, ...]:
        """Give notes a look, as ``change`` would; one operation, "note.change_look".

        ``reword`` gives the text that each note, as it was, has from now on.
        """
        with self._journal.operation("note.change_look") as writing:
            for note_id in note_ids:
                note = self.get(note_id)
                text = reword(note) if reword else note.text
                self._rewrite(writing, replace(note, look=look, text=text))
        return tuple(self.get(note_id) for note_id in note_ids)

    def _rewrite(self, writing: Writing, note: Note) -> None:
        stored = self.get(note.id)
        note = replace(
            note,
            person_id=stored.person_id,
            application_id=stored.application_id,
            revision=stored.revision,
        )
        if note == stored:
            return
        state = state_of(self.events(note.id), note.revision)
        if state in _CLOSED:
            note = replace(note, revision=stored.revision + 1)
            past = to_row(stored) | {"note_id": stored.id}
            del past["person_id"], past["application_id"]
            writing.insert("note_revision", past)
        writing.update("note", note.id, to_row(note))
        reworded = (note.text, note.subject) != (stored.text, stored.subject)
        if state in _CLOSED or (state is EventKind.APPROVED and reworded):
            append_event(writing, note.id, note.revision, EventKind.DRAFTED, today())

    def get(self, note_id: int) -> Note:
        """The note with this id, as it is now; raises InputError "store.no_such"."""
        return from_row(Note, need(self._db, "note", note_id))

    def revisions(self, note_id: int) -> tuple[Note, ...]:
        """The note as it was sent before, oldest first, and as it is now."""
        note = self.get(note_id)
        t = self._db.t("note_revision")
        rows = self._db.rows(t.select().where(t.c.note_id == note_id).order_by(t.c.revision))
        more = {"person_id": note.person_id, "application_id": note.application_id}
        return (*(from_row(Note, row | {"id": note_id} | more) for row in rows), note)

    def rows(
        self, application_id: int | None = None, *, person_id: int | None = None
    ) -> tuple[NoteRow, ...]:
        """Every note with whom it is for and where it is now.

        ``application_id`` and ``person_id`` limit it to those of one application or person.
        """
        return note_rows(self._db, application_id, person_id)

    def events(self, note_id: int) -> tuple[NoteEvent, ...]:
        """Everything that happened to a note, oldest first, undone events among them."""
        return events_of(self._db, note_id)

    def happened(self, kinds: Collection[EventKind]) -> tuple[NoteEvent, ...]:
        """Everything of these kinds that happened to any note and was not undone, oldest first.

        Binned notes are among them; one query, for all notes at once.
        """
        return standing_events(self._db, kinds)

    def bin(self, note_id: int) -> None:
        """Put a note into the bin; what happened to it is kept. Raises "store.no_such"."""
        with self._journal.operation("note.bin") as writing:
            put_in_bin(writing, "note", note_id)

    def record(
        self, note_ids: Sequence[int], kind: EventKind, on: date, detail: str = ""
    ) -> tuple[NoteEvent, ...]:
        """Say what happened to notes on a day; one operation, named after what it was.

        Raises InputError "store.no_such", and "store.not_recordable" for ``UNDONE``.
        """
        if kind is EventKind.UNDONE:
            raise InputError("store.not_recordable", kind=kind)
        with self._journal.operation(RECORDED.get(kind, "note.record")) as writing:
            return tuple(
                append_event(writing, note_id, self.get(note_id).revision, kind, on, detail)
                for note_id in note_ids
            )

    def undo_last(self, note_id: int, on: date) -> NoteEvent | None:
        """Take back the last thing that happened to a note; None when it is only drafted."""
        note = self.get(note_id)
        left = standing(self.events(note_id), note.revision)
        if not left or left[-1].kind is EventKind.DRAFTED:
            return None
        with self._journal.operation("note.undo_last") as writing:
            return append_event(
                writing, note_id, note.revision, EventKind.UNDONE, on, undoes=left[-1].id
            )

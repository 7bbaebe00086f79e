"""Writes notes: to everyone met in an application, or to people who helped, in one action."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime

from cards.jobs.drafting import Drafting, Wording, draft_notes, drafting
from cards.jobs.facts import is_known, signing
from cards.jobs.served import serves
from cards.jobs.usual import usual_language, usual_look, usual_register
from cards.model.errors import InputError
from cards.model.look import Look, Signing
from cards.model.notes import Channel, Note, Occasion
from cards.model.search import Met
from cards.store import Store
from cards.words import with_name, without_name

__all__ = [
    "Wording",
    "give_look",
    "unwritten",
    "usual_language",
    "usual_look",
    "write_notes_for_everyone_met",
    "write_notes_to",
]
_SEED_BITS = 62


def unwritten(
    store: Store,
    application_id: int,
    occasion: Occasion,
    channel: Channel = Channel.CARD,
    *,
    today: date | None = None,
) -> tuple[Met, ...]:
    """The people met who are still to be written to for this occasion, as they were met.

    Whoever has a note by this channel, or one by another that is ready or sent, is not. Thanks
    for an interview are due again when somebody was met once more after theirs was written.
    """
    day = today or datetime.now(UTC).astimezone().date()
    written: dict[int, date] = {}
    for row in store.notes.rows(application_id):
        note = row.note
        if serves(row, occasion, channel):
            drafted = store.notes.events(note.id)[0].on
            written[note.person_id] = max(drafted, written.get(note.person_id, drafted))

    def again(met: Met) -> bool:
        on = met.interview.starts_at
        if occasion is not Occasion.AFTER_INTERVIEW or on is None:
            return False
        return written[met.person.id] < on.date() <= day

    people = store.interviews.met(application_id)
    return tuple(met for met in people if met.person.id not in written or again(met))


def give_look(store: Store, note_ids: Sequence[int], look: Look) -> tuple[Note, ...]:
    """Give notes a look as one operation; who signs otherwise gains or loses the name as last line.

    Raises InputError "jobs.no_sender" when the name is asked for and unknown, and "store.no_such".
    """
    sender = store.sender()
    name = signing(sender) if look.signing is Signing.NAME or is_known(sender) else ""

    def reword(note: Note) -> str:
        if note.look.signing is look.signing or note.channel is not Channel.CARD or not name:
            return note.text
        by_name = look.signing is Signing.NAME
        return with_name(note.text, name) if by_name else without_name(note.text, name)

    return store.notes.change_look(note_ids, look, reword)


def write_notes_for_everyone_met(
    store: Store,
    application_id: int,
    occasion: Occasion,
    look: Look,
    *,
    wording: Wording | None = None,
    seed: int | None = None,
    on: date | None = None,
) -> tuple[Note, ...]:
    """Draft a note for each person met who is ``unwritten`` for this occasion, as one operation.

    No sentence is shared among them or with any earlier note to the same company. Without a
    ``seed`` the words and the hand are drawn by chance; without a day ``on`` they are drafted
    today. Raises InputError "jobs.no_sender", "jobs.nobody_met" or "jobs.all_written", and what
    ``cards.words.write_batch`` raises.
    """
    batch = _batch(store, occasion, look, wording, seed)
    if not store.interviews.met(application_id):
        raise InputError("jobs.nobody_met")
    people = unwritten(store, application_id, occasion, batch.wording.channel, today=on)
    if not people:
        raise InputError("jobs.all_written")
    by_id = {met.person.id: met for met in people}
    return store.notes.add(draft_notes(store, by_id, people[0].company.id, batch), on)


def write_notes_to(
    store: Store,
    person_ids: Sequence[int],
    occasion: Occasion,
    look: Look,
    *,
    application_id: int | None = None,
    wording: Wording | None = None,
    seed: int | None = None,
    on: date | None = None,
) -> tuple[Note, ...]:
    """Draft a note for each of these people, met or not, in order, as one operation.

    Where no application is named, the last one in which they were met gives the facts. Nothing is
    shared among the notes to one company, old and new. Raises InputError "jobs.no_sender",
    "store.no_such", and what ``cards.words.write_batch`` raises.
    """
    batch = _batch(store, occasion, look, wording, seed)
    met = _last_met(store, application_id)
    companies: dict[int | None, dict[int, Met | None]] = defaultdict(dict)
    for person_id in person_ids:
        known = met.get(person_id)
        companies[known.company.id if known else None][person_id] = known
    notes = {
        note.person_id: note
        for company_id, people in companies.items()
        for note in draft_notes(store, people, company_id, batch)
    }
    return store.notes.add([notes[person_id] for person_id in dict.fromkeys(person_ids)], on)


def _batch(
    store: Store, occasion: Occasion, look: Look, wording: Wording | None, seed: int | None
) -> Drafting:
    chosen = secrets.randbits(_SEED_BITS) if seed is None else seed
    worded = wording or Wording(register=usual_register(store))
    return drafting(store, occasion, look, worded, chosen)


def _last_met(store: Store, application_id: int | None) -> dict[int, Met]:
    """Everyone met, in one application or in the last of each person's."""
    rows = [row for row in store.applications.rows() if row.people_met]
    ids = sorted(row.application.id for row in rows)
    wanted = ids if application_id is None else [application_id]
    return {met.person.id: met for each in wanted for met in store.interviews.met(each)}

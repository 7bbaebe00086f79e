"""Writes notes for everyone met in an application, in one action."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import date

from cards.jobs.facts import facts_of, is_known, signing
from cards.model.errors import InputError
from cards.model.look import Look, Signing
from cards.model.notes import Channel, Note, Occasion
from cards.model.search import Met
from cards.store import Store
from cards.words import with_name, without_name, write_batch
from fonts.chance import seed_of

_SEED_BITS = 62


def unwritten(store: Store, application_id: int, occasion: Occasion) -> tuple[Met, ...]:
    """The people met who have no card for this occasion yet, in the order they were met."""
    rows = store.notes.rows(application_id)
    done = {
        row.note.person_id
        for row in rows
        if row.note.occasion is occasion and row.note.channel is Channel.CARD
    }
    return tuple(met for met in store.interviews.met(application_id) if met.person.id not in done)


def usual_look(store: Store) -> Look:
    """The look of the newest note: a person's cards should not change hands between two notes."""
    rows = store.notes.rows()
    return max(rows, key=lambda row: row.note.id).note.look if rows else Look()


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
    seed: int | None = None,
    on: date | None = None,
) -> tuple[Note, ...]:
    """Draft a card for each person met who has none for this occasion, as one operation.

    No sentence is shared among them or with any earlier note to the same company. Without a
    ``seed`` the words and the hand are drawn by chance; without a day ``on`` they are drafted
    today. Raises InputError "jobs.no_sender",
    "jobs.nobody_met" or "jobs.all_written".
    """
    sender = signing(store.sender())
    if not store.interviews.met(application_id):
        raise InputError("jobs.nobody_met")
    people = unwritten(store, application_id, occasion)
    if not people:
        raise InputError("jobs.all_written")
    chosen = secrets.randbits(_SEED_BITS) if seed is None else seed
    drafts = write_batch(
        [facts_of(met, sender) for met in people],
        occasion,
        seed=chosen,
        earlier=_earlier(store, people[0].company.id),
        named=look.signing is Signing.NAME,
    )
    notes = [
        Note(
            person_id=met.person.id,
            application_id=application_id,
            occasion=occasion,
            channel=draft.channel,
            subject=draft.subject,
            text=draft.text,
            look=look,
            seed=seed_of(chosen, occasion, met.person.id),
        )
        for met, draft in zip(people, drafts, strict=True)
    ]
    return store.notes.add(notes, on)


def _earlier(store: Store, company_id: int) -> tuple[str, ...]:
    return tuple(
        row.note.text
        for row in store.notes.rows()
        if row.company is not None and row.company.id == company_id
    )

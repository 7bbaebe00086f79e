"""Composes a note anew: another wording of the same facts, unlike the one it has."""

from __future__ import annotations

import secrets
from dataclasses import replace

from cards.jobs.drafting import earlier_texts, linkedin_limit
from cards.jobs.facts import asked_of, facts_for_note, is_by_hand, more_of, signing
from cards.model.errors import InputError
from cards.model.look import Signing
from cards.model.notes import Channel, Note, Occasion
from cards.store import Store
from cards.words import write_batch

_SEED_BITS = 62


def word_after_no(store: Store, note_id: int, *, seed: int | None = None) -> Note:
    """Make a note that hoped for a yes thanks after the no, composed anew as one operation.

    Raises InputError "jobs.thanked_after_no" where such a note to the same person is there, and
    else as ``another_wording``.
    """
    note = store.notes.get(note_id)
    for row in store.notes.rows(note.application_id, person_id=note.person_id):
        if row.note.occasion is Occasion.AFTER_NO and row.note.channel is note.channel:
            raise InputError("jobs.thanked_after_no", recipient=row.person.full_name)
    return _compose(store, replace(note, occasion=Occasion.AFTER_NO), seed)


def another_wording(store: Store, note_id: int, *, seed: int | None = None) -> Note:
    """Give a note another wording as one operation, which undo takes back with every edit.

    Facts are read anew; no sentence is shared with the wording it had nor with any other note to
    the company. The ink stays the same where the words do. Raises InputError "jobs.no_sender",
    "store.no_such", and what ``write_batch`` raises.
    """
    return _compose(store, store.notes.get(note_id), seed)


def _compose(store: Store, note: Note, seed: int | None) -> Note:
    sender = store.sender()
    name = signing(sender)
    if note.channel is Channel.EMAIL:
        name = sender.full_name.strip() or name
    by_name = note.look.signing is Signing.NAME or note.channel is not Channel.CARD
    (draft,) = write_batch(
        [facts_for_note(store, note, name)],
        note.occasion,
        channel=note.channel,
        seed=secrets.randbits(_SEED_BITS) if seed is None else seed,
        earlier=earlier_texts(store, _company_of(store, note), {note.person_id}),
        named=by_name,
        own=store.phrases.list(),
        characters=linkedin_limit(store) if note.channel is Channel.LINKEDIN else None,
    )
    more = more_of(asked_of(note), draft.text, name, by_hand=is_by_hand(note))
    return store.notes.reword(replace(note, text=draft.text, subject=draft.subject, more=more))


def _company_of(store: Store, note: Note) -> int | None:
    if note.application_id is None:
        return None
    return store.applications.get(note.application_id).company_id

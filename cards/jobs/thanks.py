"""Writes the thank-you for a referral."""

from __future__ import annotations

import json
import secrets
from datetime import date

from cards.jobs.facts import facts_of_person, signing
from cards.jobs.notes import usual_look
from cards.model.look import Signing
from cards.model.notes import Note, Occasion
from cards.store import Store
from cards.words import write_batch
from fonts.chance import seed_of

_SEED_BITS = 62


def thank_for_referral(
    store: Store,
    referral_id: int,
    helped_with: str,
    outcome: str = "",
    *,
    seed: int | None = None,
    on: date | None = None,
) -> Note:
    """Draft a card of thanks to whom a referral goes through, as one operation.

    ``helped_with`` says how they helped, ``outcome`` what came of it, if anything did yet. No
    sentence is shared with an earlier note to them. Raises InputError "jobs.no_sender",
    "store.no_such", and what ``write_batch`` raises.
    """
    sender = signing(store.sender())
    person = store.people.get(store.referrals.get(referral_id).person_id)
    more = {"helped_with": helped_with.strip(), "outcome": outcome.strip()}
    told = {field: value for field, value in more.items() if value}
    look = usual_look(store)
    chosen = secrets.randbits(_SEED_BITS) if seed is None else seed
    (draft,) = write_batch(
        [facts_of_person(person, sender, more=told)],
        Occasion.THANKS_REFERRAL,
        seed=chosen,
        earlier=tuple(row.note.text for row in store.notes.rows(person_id=person.id)),
        named=look.signing is Signing.NAME,
    )
    note = Note(
        person_id=person.id,
        occasion=Occasion.THANKS_REFERRAL,
        channel=draft.channel,
        subject=draft.subject,
        text=draft.text,
        look=look,
        seed=seed_of(chosen, Occasion.THANKS_REFERRAL, person.id),
        more=json.dumps(told, ensure_ascii=False),
    )
    return store.notes.add([note], on)[0]

"""Writes the thank-you for a referral."""

from __future__ import annotations

import secrets
from datetime import date

from cards.jobs.drafting import Wording
from cards.jobs.facts import facts_of_person, more_of, signing
from cards.jobs.usual import usual_language, usual_look, usual_register
from cards.model.look import Signing
from cards.model.notes import Channel, Note, Occasion
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
    wording: Wording | None = None,
    seed: int | None = None,
    on: date | None = None,
) -> Note:
    """Draft a note of thanks to whom a referral goes through, as one operation.

    ``helped_with`` says how they helped, ``outcome`` what came of it, if anything did yet.
    ``wording`` says language, register and channel; without it they are those of the last note to
    them. No sentence is shared with an earlier note to them. Raises InputError "jobs.no_sender",
    "store.no_such", and what ``write_batch`` raises.
    """
    sender = signing(store.sender())
    person = store.people.get(store.referrals.get(referral_id).person_id)
    usual = wording or usual_wording(store, person.id)
    if usual.channel is Channel.EMAIL:
        sender = store.sender().full_name.strip() or sender
    more = {"helped_with": helped_with.strip(), "outcome": outcome.strip()}
    told = {field: value for field, value in more.items() if value}
    look = usual_look(store)
    chosen = secrets.randbits(_SEED_BITS) if seed is None else seed
    (draft,) = write_batch(
        [
            facts_of_person(
                person, sender, language=usual.language, register=usual.register, more=told
            )
        ],
        Occasion.THANKS_REFERRAL,
        channel=usual.channel,
        seed=chosen,
        earlier=tuple(row.note.text for row in store.notes.rows(person_id=person.id)),
        named=look.signing is Signing.NAME or usual.channel is not Channel.CARD,
        own=store.phrases.list(),
    )
    note = Note(
        person_id=person.id,
        occasion=Occasion.THANKS_REFERRAL,
        channel=draft.channel,
        subject=draft.subject,
        text=draft.text,
        look=look,
        seed=seed_of(chosen, Occasion.THANKS_REFERRAL, person.id),
        language=usual.language,
        register=usual.register,
        more=more_of(told, draft.text, sender),
    )
    return store.notes.add([note], on)[0]


def usual_wording(store: Store, person_id: int) -> Wording:
    """The language and register of the last note to a person, else the usual ones; on a card."""
    rows = store.notes.rows(person_id=person_id)
    if not rows:
        return Wording(language=usual_language(store), register=usual_register(store))
    last = max(rows, key=lambda row: row.note.id).note
    return Wording(language=last.language, register=last.register)

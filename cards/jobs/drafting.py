"""Drafts notes from what the store knows: facts, wording, and earlier notes kept clear of."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace

from cards.jobs.facts import contact, facts_of, facts_of_person, more_of, signing
from cards.jobs.usual import usual_language
from cards.model.look import Look, Signing
from cards.model.notes import Channel, Note, Occasion, Register
from cards.model.own_words import Template
from cards.model.search import Met
from cards.model.words import Draft, Facts
from cards.store import Store
from cards.words import fill_template, write_batch
from fonts.chance import seed_of

LINKEDIN_LIMITS = (200, 300)
"""Characters that LinkedIn takes in an invitation, without and with a paid account."""
LINKEDIN_LIMIT = "linkedin.limit"
"""The preference that holds which of the two counts."""


def linkedin_limit(store: Store) -> int:
    """How many characters an invitation may have."""
    longest = LINKEDIN_LIMITS[1]
    return longest if store.preference(LINKEDIN_LIMIT) == str(longest) else LINKEDIN_LIMITS[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How notes are to be worded; without a ``language`` the usual one serves.

    ``asked`` is what the occasion asks for beside the talk, ``asked_of`` the same for single
    people by their id. A ``template`` of the user's takes the place of our phrasings.
    """

    channel: Channel = Channel.CARD
    language: str = ""
    register: Register = Register.WARM
    asked: Mapping[str, str] = field(default_factory=dict)
    asked_of: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    template: Template | None = None

    def more(self, person_id: int) -> dict[str, str]:
        """What the occasion asked for of one person; only what was given."""
        given = {**self.asked, **self.asked_of.get(person_id, {})}
        return {name: typed for name, typed in given.items() if typed.strip()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafting:
    """One batch of notes about to be written; ``sender`` is the name signed with."""

    occasion: Occasion
    look: Look
    wording: Wording
    seed: int
    sender: str


def drafting(store: Store, occasion: Occasion, look: Look, wording: Wording, seed: int) -> Drafting:
    """A batch with its language and its sender; raises InputError "jobs.no_sender"."""
    sender = store.sender()
    name = signing(sender)
    if wording.channel is Channel.EMAIL:
        name = sender.full_name.strip() or name
    known = replace(wording, language=wording.language or usual_language(store))
    return Drafting(occasion=occasion, look=look, wording=known, seed=seed, sender=name)


def draft_notes(
    store: Store, people: Mapping[int, Met | None], company_id: int | None, batch: Drafting
) -> list[Note]:
    """A note for each person by id, met or not; what ``write_batch`` raises."""
    facts = {person_id: _facts(store, person_id, met, batch) for person_id, met in people.items()}
    drafts = _drafts(store, facts, company_id, batch)
    return [_note(person_id, people[person_id], drafts[person_id], batch) for person_id in people]


def _facts(store: Store, person_id: int, met: Met | None, batch: Drafting) -> Facts:
    language, register = batch.wording.language, batch.wording.register
    more = contact(store.sender()) | batch.wording.more(person_id)
    if met is not None:
        return facts_of(met, batch.sender, language=language, register=register, more=more)
    person = store.people.get(person_id)
    return facts_of_person(person, batch.sender, language=language, register=register, more=more)


def _drafts(
    store: Store, facts: Mapping[int, Facts], company_id: int | None, batch: Drafting
) -> dict[int, Draft]:
    wording = batch.wording
    if wording.template is not None:
        return {who: fill_template(wording.template, known) for who, known in facts.items()}
    drafts = write_batch(
        list(facts.values()),
        batch.occasion,
        channel=wording.channel,
        seed=batch.seed,
        earlier=earlier_texts(store, company_id, facts.keys()),
        named=batch.look.signing is Signing.NAME or wording.channel is not Channel.CARD,
        own=store.phrases.list(),
        characters=linkedin_limit(store) if wording.channel is Channel.LINKEDIN else None,
    )
    return dict(zip(facts, drafts, strict=True))


def _note(person_id: int, met: Met | None, draft: Draft, batch: Drafting) -> Note:
    asked = batch.wording.more(person_id)
    return Note(
        person_id=person_id,
        application_id=met.application.id if met else None,
        occasion=draft.occasion,
        channel=draft.channel,
        subject=draft.subject,
        text=draft.text,
        look=batch.look,
        seed=seed_of(batch.seed, draft.occasion, person_id),
        language=batch.wording.language,
        register=batch.wording.register,
        more=more_of(asked, draft.text, batch.sender),
    )


def earlier_texts(store: Store, company_id: int | None, people: Set[int]) -> tuple[str, ...]:
    """Every earlier note to the company, and to these people wherever they were then."""
    return tuple(
        row.note.text
        for row in store.notes.rows()
        if row.note.person_id in people
        or (company_id is not None and row.company is not None and row.company.id == company_id)
    )

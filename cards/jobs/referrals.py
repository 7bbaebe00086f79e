"""Reads referrals with whom and what they are about, and writes the thank-you for one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cards.jobs.linked import company_now
from cards.model.errors import InputError
from cards.model.notes import NoteRow, Occasion
from cards.model.people import Company, Person
from cards.model.search import PassingOn, Referral

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A referral with whom it goes through, where it leads, and the thank-you for it."""

    referral: Referral
    person: Person
    company: Company | None
    thanks: NoteRow | None
    """The newest note of thanks for a referral to this person, if there is one."""


def referral_rows(store: Store, person_id: int | None = None) -> tuple[ReferralRow, ...]:
    """Every referral, or those of one person, in the order they were written down."""
    rows = []
    for referral in store.referrals.list():
        if person_id in {None, referral.person_id}:
            person = store.people.get(referral.person_id)
            company = _company(store, referral)
            rows.append(ReferralRow(referral, person, company, _thanks(store, person.id)))
    return tuple(rows)


def _company(store: Store, referral: Referral) -> Company | None:
    company_id = referral.company_id or company_now(store, referral.person_id)
    try:
        return store.companies.get(company_id) if company_id else None
    except InputError:
        return None


def _thanks(store: Store, person_id: int) -> NoteRow | None:
    notes = store.notes.rows(person_id=person_id)
    thanks = [row for row in notes if row.note.occasion is Occasion.THANKS_REFERRAL]
    return thanks[-1] if thanks else None


def passing_on(referral: Referral, today: date) -> tuple[PassingOn, date | None]:
    """Whether the user's details may be passed on, and the day from which, while that is ahead."""
    day = referral.pass_on_from
    ahead = referral.pass_on is PassingOn.YES and day is not None and day > today
    return referral.pass_on, day if ahead else None

"""Finds in the store who was met where, how they can be reached and who of them helped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from cards.model.errors import InputError
from cards.model.people import Person
from cards.model.search import Application, Conversation, Interview, ReferralDirection, Role
from cards.plan.history import Contact, Deed
from cards.store import Store

_Talk = tuple[Interview, Conversation, Person]


class Contacts:
    """The people of a search as the plan knows them."""

    def __init__(
        self, store: Store, applications: Sequence[Application], deeds: Iterable[Deed]
    ) -> None:
        self._store = store
        talks = [talk for talk in store.interviews.talks() if not talk[0].cancelled]
        self._people = {person.id: person for _, _, person in talks}
        there = (each.company_id for each in applications)
        self._companies = {each.id: each for each in store.companies.some(there)}
        self.helpers = _who_helped(store, talks, deeds)
        """People who recommended the user, gave feedback, referred them or wrote back."""
        self.by_interview: Mapping[int, tuple[Contact, ...]] = {}
        """Everyone met in an interview, in the order they were listed."""
        self.by_application: Mapping[int, tuple[Contact, ...]] = {}
        """Everyone met for an application, each once, in the order they were first met."""
        self._sort(talks, {each.id: each.company_id for each in applications})

    def one(self, person_id: int) -> Contact | None:
        """Somebody, whether met or not; None when they are in the bin."""
        try:
            person = self._people.get(person_id) or self._store.people.get(person_id)
        except InputError:
            return None
        return self._contact(person, Role.REFERRER, None)

    def _sort(self, talks: Iterable[_Talk], company_of: Mapping[int, int]) -> None:
        by_interview: dict[int, dict[int, Contact]] = defaultdict(dict)
        by_application: dict[int, dict[int, Contact]] = defaultdict(dict)
        for interview, talk, person in sorted(talks, key=_by_date):
            if interview.application_id in company_of:
                contact = self._contact(person, talk.role, company_of[interview.application_id])
                by_interview[interview.id].setdefault(person.id, contact)
                by_application[interview.application_id].setdefault(person.id, contact)
        self.by_interview = {key: tuple(each.values()) for key, each in by_interview.items()}
        self.by_application = {key: tuple(each.values()) for key, each in by_application.items()}

    def _contact(self, person: Person, role: Role, company_id: int | None) -> Contact:
        company = self._companies.get(company_id or 0)
        at_work = company is not None and company.address.is_complete
        return Contact(
            person_id=person.id,
            role=role,
            has_email=bool(person.email.strip()),
            has_phone=bool(person.phone.strip()),
            has_address=person.address.is_complete or at_work,
            has_linkedin=bool(person.linkedin.strip()),
            helped=person.id in self.helpers,
        )


def _by_date(talk: _Talk) -> tuple[bool, date, int]:
    """Interviews without a date come last; talks of one interview stay in their order."""
    starts_at = talk[0].starts_at
    return starts_at is None, starts_at.date() if starts_at else date.min, talk[0].id


def _who_helped(store: Store, talks: Iterable[_Talk], deeds: Iterable[Deed]) -> frozenset[int]:
    received = ReferralDirection.RECEIVED
    return frozenset(
        {each.person_id for each in store.referrals.list() if each.direction is received}
        | {each.person_id for each in store.feedback.list() if each.person_id is not None}
        | {person.id for _, talk, person in talks if talk.role is Role.REFERRER}
        | {deed.person_id for deed in deeds if deed.answered and deed.person_id is not None}
    )

"""The store as it would be while an import is thought through; nothing is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from cards.jobs.importing.known import Known
from cards.jobs.importing.lines import emails_of, phones_of
from cards.jobs.importing.merging import Works
from cards.jobs.importing.names import company_key, name_parts
from cards.jobs.importing.phones import Phone, is_same_phone, phone_of
from cards.model.people import Affiliation, Company, Person
from cards.model.search import Application, Conversation, Interview
from cards.store import Batch
from cards.store.imports import Item

_FIRST_OF_OTHERS = -1_000_000_000
"""New people and interviews have the negative numbers of their proposals; the rest is below."""
_MOST_ALIKE = 12
"""So many people of one name, address or number are looked at."""

T = TypeVar("T", Company, Person, Affiliation, Application, Interview, Conversation)


class Bench:
    """What is known, kept up to date with every proposal that is taken."""

    def __init__(self, known: Known) -> None:
        self.people: dict[int, Person] = {}
        self.companies = {each.id: each for each in known.companies}
        self.jobs: dict[int, dict[int, Affiliation]] = defaultdict(dict)
        """Where each person is or was: by company, the latest time there."""
        self._company_ids: dict[str, int] = {}
        self._emails: dict[str, list[int]] = {}
        self._phones: dict[str, list[tuple[Phone, int]]] = {}
        self._names: dict[tuple[str, ...], list[int]] = {}
        self._new: dict[int, Item] = {}
        self._changed: dict[tuple[type, int], tuple[Item, Item]] = {}
        self._gone: list[Conversation] = []
        self._next = _FIRST_OF_OTHERS
        for company in known.companies:
            self._company_ids.setdefault(company_key(company.name), company.id)
        for job in known.jobs:
            self.jobs[job.person_id][job.company_id] = job
        for person in known.people:
            self._learn(person)

    def batch(self) -> Batch:
        """Everything that was put, for the store."""
        return Batch(
            new=tuple(self._new.values()),
            changed=tuple(pair for pair in self._changed.values() if pair[0] != pair[1]),
            gone=tuple(self._gone),
        )

    def add(self, item: T, number: int = 0) -> T:
        """Put something new; the proposal of this number made it, or 0 for what comes along."""
        self._next -= not number
        made = replace(item, id=-number or self._next)
        self._new[made.id] = made
        self._take_note(made)
        return made

    def change(self, before: T, after: T) -> None:
        """Put something that was there in another form."""
        if after.id in self._new:
            self._new[after.id] = after
        else:
            first, _ = self._changed.get((type(after), after.id), (before, after))
            self._changed[type(after), after.id] = (first, after)
        self._take_note(after)

    def remove(self, talk: Conversation) -> None:
        """Take a conversation out again, put before or already stored."""
        if self._new.pop(talk.id, None) is None:
            first, _ = self._changed.pop((Conversation, talk.id), (talk, talk))
            self._gone += [first] if isinstance(first, Conversation) else []

    def _take_note(self, item: Item) -> None:
        if isinstance(item, Person):
            self._learn(item)
        elif isinstance(item, Company):
            self.companies[item.id] = item
            self._company_ids.setdefault(company_key(item.name), item.id)
        elif isinstance(item, Affiliation):
            self.jobs[item.person_id][item.company_id] = item

    def _learn(self, person: Person) -> None:
        before = self.people.get(person.id)
        self.people[person.id] = person
        for email in emails_of(person):
            _note(self._emails, email, person.id)
        for text in phones_of(person):
            phone = phone_of(text)
            if phone:
                _note(self._phones, phone.key, (phone, person.id))
        if before is None or before.full_name != person.full_name:
            _note(self._names, name_parts(person.full_name), person.id)

    def with_email(self, emails: Iterable[str]) -> Iterator[Person]:
        """Everyone with one of these addresses, which are in lower case."""
        for email in emails:
            for person_id in self._emails.get(email, ())[:_MOST_ALIKE]:
                yield self.people[person_id]

    def with_phone(self, texts: Iterable[str]) -> Iterator[Person]:
        """Everyone with one of these numbers."""
        for phone in filter(None, map(phone_of, texts)):
            for known, person_id in self._phones.get(phone.key, ())[:_MOST_ALIKE]:
                if is_same_phone(phone, known):
                    yield self.people[person_id]

    def namesakes(self, name: str) -> Iterator[Person]:
        """Those whose name has the same words in whatever order."""
        for person_id in self._names.get(name_parts(name), ())[:_MOST_ALIKE]:
            yield self.people[person_id]

    def company_id(self, name: str) -> int | None:
        """The company of this name, its legal form aside; None when it is not known."""
        return self._company_ids.get(company_key(name)) if name.strip() else None

    def need_company(self, name: str) -> int:
        """The company of this name, made when there is none."""
        found = self.company_id(name)
        return self.add(Company(name=" ".join(name.split()))).id if found is None else found

    def works(self, person: Person, company: str) -> Works:
        """Where somebody is known to work, seen from the company that a file names."""
        jobs = self.jobs.get(person.id, {})
        company_id = self.company_id(company)
        here = jobs.get(company_id) if company_id is not None else None
        others = tuple(
            self.companies[each].name
            for each in jobs
            if each != company_id and each in self.companies
        )
        return Works(elsewhere=others, is_there=here is not None, title=here.title if here else "")

    def employ(self, person_id: int, company: str, title: str) -> None:
        """Say where somebody works, or what they are there."""
        company_id = self.need_company(company)
        before = self.jobs.get(person_id, {}).get(company_id)
        if before is None:
            self.add(Affiliation(person_id=person_id, company_id=company_id, title=title.strip()))
        else:
            self.change(before, replace(before, title=title.strip()))


K = TypeVar("K")
V = TypeVar("V")


def _note(index: dict[K, list[V]], key: K, value: V) -> None:
    these = index.setdefault(key, [])
    if value not in these[-_MOST_ALIKE:]:
        these.append(value)

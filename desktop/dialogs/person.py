"""Asks for a person: their names, where they work, how to reach them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.model.people import Affiliation, Company, Courtesy, Person
from desktop.desk import Desk
from desktop.dialogs.address import add_address, read_address
from desktop.dialogs.base import FormDialog, Saved
from desktop.labels import COURTESIES, label
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.email import email_field
from desktop.widgets.fields import Choice, TextArea
from desktop.widgets.form import FormField, section
from desktop.widgets.line_field import TextField
from desktop.widgets.paste_offer import PasteOffer

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person with the company they are at now and their title there; both may be empty."""

    person: Person
    company: str = ""
    title: str = ""
    affiliation: Affiliation | None = None
    """Where they were said to be before, if anywhere."""


class PersonDialog(FormDialog[PersonDraft, Person]):
    """Everything a card, an envelope and an e-mail to a person need."""

    def __init__(
        self, desk: Desk, parent: QWidget, draft: PersonDraft, companies: tuple[str, ...]
    ) -> None:
        person = draft.person
        super().__init__(desk, parent, subject=person.id)
        self.set_title(self.tr("Edit person") if person.id else self.tr("Add a person"))
        self._before = draft
        self.full_name = TextField(person.full_name)
        self.called = TextField(person.called)
        self.company = SearchChoice(((name, name) for name in companies), free=True)
        self.company.set_value(draft.company)
        self.title = TextField(draft.title)
        self.email = TextField(person.email)
        self.phone = TextField(person.phone)
        self.linkedin = TextField(person.linkedin)
        self.note = TextArea(person.note)
        self.called.setPlaceholderText(self.tr("The first name will do"))
        self.courtesy = Choice((each, label(each)) for each in COURTESIES)
        self.courtesy.set_value(person.courtesy)
        self.familiar = Choice(
            ((False, self.tr("Polite: Sie, usted")), (True, self.tr("Familiar: du, tú")))
        )
        self.familiar.set_value(person.familiar)
        self.add("full_name", FormField(self.tr("Full name"), self.full_name), column=0)
        self.add("called", FormField(self.tr("Greeted as"), self.called), column=1)
        self.add("courtesy", FormField(self.tr("Form of address"), self.courtesy), column=0)
        in_others = self.tr("In German and Spanish")
        self.add("familiar", FormField(in_others, self.familiar), column=1)
        self.add("company", FormField(self.tr("Company"), self.company), column=0)
        self.add("title", FormField(self.tr("Title there"), self.title), column=1)
        self.add("email", email_field(self.tr("E-mail"), self.email), column=0)
        self.add("phone", FormField(self.tr("Phone"), self.phone), column=1)
        self.add("linkedin", FormField(self.tr("LinkedIn"), self.linkedin))
        hint = self.tr("Left empty, the card goes to the company’s address.")
        self.add_wide(section(self.tr("Postal address"), hint))
        add_address(self, person.address, self.full_name.value)
        self.add("note", FormField(self.tr("Your notes"), self.note))
        self.paste_offer = PasteOffer(self.fields)
        self.paste_offer.grew.connect(self.fit_soon)

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        person_id: int,
        then: Callable[[Saved[Person]], None],
    ) -> None:
        """Ask for a new person (``person_id`` 0), or for changes to one."""
        desk.store.ask(
            lambda store: _gather(store, person_id),
            lambda found: cls(desk, parent, *found).begin(
                then, lambda: cls.ask(desk, parent, person_id, then)
            ),
            owner=parent,
        )

    def read(self) -> PersonDraft | None:
        """The person typed; they need a name."""
        if not self.full_name.value():
            self.fields["full_name"].refuse(self.tr("A person needs a name."))
        if self.title.value() and not self.company.typed():
            self.fields["company"].refuse(self.tr("Which company do they have this title at?"))
        address = read_address(self, self._before.person.address)
        if address is None or any(field.refused for field in self.fields.values()):
            return None
        person = replace(
            self._before.person,
            full_name=self.full_name.value(),
            called=self.called.value(),
            courtesy=Courtesy(str(self.courtesy.value())),
            familiar=bool(self.familiar.value()),
            address=address,
            email=self.email.value(),
            phone=self.phone.value(),
            linkedin=self.linkedin.value(),
            note=self.note.value(),
        )
        company = str(self.company.value() or "")
        return PersonDraft(person, company, self.title.value(), self._before.affiliation)

    def keep(self, store: Store, value: PersonDraft) -> Person:
        """Add or change the person, and say where they work."""
        verb = store.people.change if value.person.id else store.people.add
        with store.as_one("person.change" if value.person.id else "person.add"):
            person = verb(value.person)
            _affiliate(store, person.id, value)
        return person


def _gather(store: Store, person_id: int) -> tuple[PersonDraft, tuple[str, ...]]:
    companies = {company.id: company for company in store.companies.list()}
    names = tuple(company.name for company in companies.values())
    if not person_id:
        return PersonDraft(Person(full_name="")), names
    person = store.people.get(person_id)
    now = [a for a in store.people.affiliations(person_id) if a.until is None]
    if not now or now[-1].company_id not in companies:
        return PersonDraft(person), names
    there = now[-1]
    return PersonDraft(person, companies[there.company_id].name, there.title, there), names


def company_named(store: Store, name: str) -> Company:
    """The company of that name, added if it is new."""
    return store.companies.find(name) or store.companies.add(Company(name=name))


def _affiliate(store: Store, person_id: int, draft: PersonDraft) -> None:
    """Say where a person works if that changed.

    Who is at another company now has left the one before: it stays as an earlier firm.
    """
    before = draft.affiliation
    company = company_named(store, draft.company) if draft.company else None
    if before and company and before.company_id == company.id:
        store.people.affiliate(replace(before, title=draft.title))
        return
    if before:
        store.people.affiliate(replace(before, until=datetime.now().astimezone().date()))
    if company:
        there = Affiliation(person_id=person_id, company_id=company.id, title=draft.title)
        store.people.affiliate(there)

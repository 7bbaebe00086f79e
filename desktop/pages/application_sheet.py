"""Reads everything that the panel about an application says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cards.jobs.plan_rows import PlanRow
from cards.jobs.served import serves
from cards.model.notes import Channel, NoteRow
from cards.model.people import Company, Person
from cards.model.search import Application, Conversation, Interview
from desktop.lessons.gather import ApplicationKept, kept_for_application
from desktop.pages.occasions import occasion_of
from desktop.today.days_ahead import gather_days

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class Talk:
    """What passed with one person, and where their note is, if there is one."""

    conversation: Conversation
    person: Person
    title: str
    note: NoteRow | None
    has_address: bool = True
    """Whether an envelope can be addressed: to them, or at the company."""


@dataclass(frozen=True, slots=True)
class ApplicationSheet:
    """Everything the panel says about one application."""

    application: Application
    company: Company
    interviews: tuple[tuple[Interview, tuple[Talk, ...]], ...]
    written: frozenset[int]
    """The people who have a card for the occasion already, or another note ready or sent."""
    kept: ApplicationKept
    days: tuple[PlanRow, ...] = ()
    """Its steps of the plan."""
    notes: tuple[NoteRow, ...] = ()
    """Every note about it."""

    @property
    def unwritten(self) -> int:
        """How many people met are still to be written to for the occasion."""
        talks = [talk for _interview, talks in self.interviews for talk in talks]
        return len({talk.person.id for talk in talks} - self.written)

    @property
    def met(self) -> int:
        """How many people were met in all."""
        return len({talk.person.id for _interview, talks in self.interviews for talk in talks})


def gather_application(store: Store, application_id: int) -> ApplicationSheet:
    """Read what the panel says; runs on the store's thread."""
    application = store.applications.get(application_id)
    rows = store.notes.rows(application_id)
    notes = {row.person.id: row for row in rows}
    occasion = occasion_of(application)
    written = frozenset(row.person.id for row in rows if serves(row, occasion, Channel.CARD))
    met = {met.person.id: met for met in store.interviews.met(application_id)}
    company = store.companies.get(application.company_id)
    interviews = tuple(
        (
            interview,
            tuple(
                Talk(
                    talk,
                    met[talk.person_id].person,
                    met[talk.person_id].title,
                    notes.get(talk.person_id),
                    _has_address(met[talk.person_id].person, company),
                )
                for talk in store.interviews.conversations(interview.id)
                if talk.person_id in met
            ),
        )
        for interview in store.interviews.of(application_id)
    )
    kept = kept_for_application(store, application_id)
    days = gather_days(store, application_id)
    return ApplicationSheet(application, company, interviews, written, kept, days, rows)


def _has_address(person: Person, company: Company) -> bool:
    own = person.address
    return (company.address if own.is_empty else own).is_complete

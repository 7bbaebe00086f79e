"""Makes of a person, a company and a topic all that a first card needs, and drafts it."""

from __future__ import annotations

from dataclasses import dataclass

from cards.jobs.notes import write_notes_to
from cards.jobs.usual import usual_look
from cards.model.notes import Note, Occasion
from cards.model.people import Affiliation, Company, Person
from cards.model.search import Application, Conversation, Interview, Stage
from cards.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstCard:
    """What is asked for; all but the person's name may be empty, but for the company."""

    person: Person
    company: str
    title: str = ""
    """The person's title there."""
    job_title: str = ""
    talked_about: str = ""


def write_first_card(store: Store, first: FirstCard) -> Note:
    """Keep who was met where and about what, and draft the thanks.

    Raises InputError "jobs.no_sender", and what ``write_notes_to`` raises; use it ``as_one``.
    """
    company = store.companies.find(first.company)
    if company is None:
        company = store.companies.add(Company(name=first.company))
    person = store.people.add(first.person)
    there = Affiliation(person_id=person.id, company_id=company.id, title=first.title)
    store.people.affiliate(there)
    application = store.applications.add(
        Application(company_id=company.id, job_title=first.job_title, stage=Stage.INTERVIEWING)
    )
    talk = Conversation(person_id=person.id, talked_about=first.talked_about)
    store.interviews.add(Interview(application_id=application.id), [talk])
    (note,) = write_notes_to(
        store,
        [person.id],
        Occasion.AFTER_INTERVIEW,
        usual_look(store),
        application_id=application.id,
    )
    return note

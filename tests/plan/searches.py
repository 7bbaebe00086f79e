"""Small searches in a real store, told in few words, and the plan as it reads on a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from cards.model.notes import Channel, EventKind, Note, Occasion
from cards.model.people import Address, Company, Person, Sender
from cards.model.search import Answer, Application, Conversation, Interview, InterviewKind, Role
from cards.plan import (
    Days,
    PlannedStep,
    Playbook,
    StepState,
    builtin_playbook,
    history_of,
    plan,
)
from cards.store import Store

BERLIN = ZoneInfo("Europe/Berlin")
HOME = Days("DE", "BE")


@dataclass
class Search:
    """One application at Kite, with the people met so far by the name they go by."""

    store: Store
    application: Application
    people: dict[str, Person]
    playbook: Playbook

    def interview(self, at: str, *talks: tuple[str, Role], zone: str = "") -> Interview:
        """An interview with people, each with their part."""
        for name, _ in talks:
            self.person(name)
        return self.store.interviews.add(
            Interview(
                application_id=self.application.id,
                kind=InterviewKind.VIDEO,
                starts_at=datetime.fromisoformat(at),
                zone=zone,
            ),
            [Conversation(person_id=self.people[name].id, role=role) for name, role in talks],
        )

    def person(self, name: str, email: str = "yes", phone: str = "") -> Person:
        """Somebody with an e-mail address, unless it is said to be empty."""
        if name not in self.people:
            address = email and f"{name.casefold()}@kite.example"
            self.people[name] = self.store.people.add(
                Person(full_name=name, email=address, phone=phone)
            )
        return self.people[name]

    def answer(self, answer: Answer, on: date | None, *, finalist: bool = False) -> None:
        """What came of it."""
        self.change(answer=answer, answered_on=on, finalist=finalist)

    def change(self, **values: object) -> None:
        """Change the application."""
        changed = replace(self.application, **values)  # type: ignore[arg-type] # named by the test
        self.application = self.store.applications.change(changed)

    def send(
        self,
        name: str,
        occasion: Occasion,
        on: date,
        how: EventKind = EventKind.MAILED,
        channel: Channel = Channel.CARD,
    ) -> Note:
        """Write a note to somebody and say that it went out."""
        note = Note(
            person_id=self.people[name].id,
            application_id=self.application.id,
            occasion=occasion,
            channel=channel,
            text=f"Dear {name},",
        )
        (note,) = self.store.notes.add([note], on)
        self.store.notes.record([note.id], how, on)
        return note

    def plan(self, today: date, days: Days = HOME) -> tuple[PlannedStep, ...]:
        """The steps as they stand on a day."""
        return plan(history_of(self.store, BERLIN), self.playbook, today, days)

    def step(self, rule: str, today: date, name: str = "") -> PlannedStep:
        """The only step of a rule for somebody, or for nobody in particular."""
        person_id = self.people[name].id if name else None
        (found,) = (
            step
            for step in self.plan(today)
            if step.rule.split("#")[0] == rule and step.person_id == person_id
        )
        return found

    def rules(self, today: date) -> set[str]:
        """The rules that have steps at all."""
        return {step.rule.split("#")[0] for step in self.plan(today)}

    def to_do(self, today: date) -> list[str]:
        """What is open on a day, with the name of whom it is for."""
        names = {person.id: name for name, person in self.people.items()}
        return [
            " ".join(filter(None, (step.rule.split("#")[0], names.get(step.person_id or 0))))
            for step in self.plan(today)
            if step.state is StepState.OPEN and step.opens_on <= today and not step.waits_for
        ]


def new_search(store: Store) -> Search:
    """A search of somebody in Berlin, with one application and nobody met."""
    home = Address(street="Lindenweg 3", city="Berlin", region="BE", country="DE")
    store.set_sender(Sender(full_name="Maya Lindqvist", address=home))
    company = store.companies.add(Company(name="Kite"))
    application = store.applications.add(Application(company_id=company.id, job_title="Analyst"))
    return Search(store, application, {}, builtin_playbook())


def days_from(first: date, count: int) -> list[date]:
    """So many days one after the other."""
    return [first + timedelta(days=number) for number in range(count)]

"""A step of the plan with what a person wants to see beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cards.model.errors import InputError
from cards.model.notes import Channel, EventKind, NoteRow
from cards.model.people import Company, Person
from cards.model.search import Application
from cards.plan import PERSONAL, Action, PlannedStep, When, when_of
from cards.store import Store

_GONE_OUT = frozenset({EventKind.MAILED, EventKind.EMAILED, EventKind.ANSWERED, EventKind.RETURNED})

_CHANNELS: Mapping[Channel | None, tuple[Channel, ...]] = {
    Channel.CARD: (Channel.CARD,),
    Channel.EMAIL: (Channel.EMAIL, Channel.CARD),
    Channel.LINKEDIN: (Channel.LINKEDIN,),
}
"""Which notes serve a step that goes by a channel, the best first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """A step, whom it is for and where, what was written last, and when it is due."""

    step: PlannedStep
    when: When
    overdue_days: int = 0
    """Days since an open step's due day; 0 while there is time."""
    person: Person | None = None
    application: Application | None = None
    company: Company | None = None
    last_note: NoteRow | None = None
    """The note to this person, or for this application, that something happened to last."""
    draft: NoteRow | None = None
    """The note that was begun for this very step and has not gone out."""

    @property
    def said(self) -> str:
        """What to do, with the names filled in."""
        if self.step.action is Action.OWN:
            return self.step.say
        return filled(self.step.say, self.person, self.company)


def filled(say: str, person: Person | None, company: Company | None) -> str:
    """What the playbook says to do, with the names in it."""
    names = {
        "{person}": person.full_name if person else "–",
        "{company}": company.name if company else "–",
    }
    for field, name in names.items():
        say = name.join(say.split(field))
    return say


def rows_of(store: Store, steps: Sequence[PlannedStep], today: date) -> tuple[PlanRow, ...]:
    """The steps with what belongs to them, in their order."""
    applications = {each.id: each for each in store.applications.list()}
    there = (each.company_id for each in applications.values())
    companies = {each.id: each for each in store.companies.some(there)}
    people = _people(store, steps)
    notes = _Notes(store)
    found = []
    for step in steps:
        application = applications.get(step.application_id or 0)
        company = companies.get(application.company_id) if application else None
        late = (today - step.due_on).days if step.is_open and not step.waits_for else 0
        found.append(
            PlanRow(
                step=step,
                when=when_of(step, today),
                overdue_days=max(late, 0),
                person=people.get(step.person_id or 0),
                application=application,
                company=company,
                last_note=notes.last(step),
                draft=notes.draft(step),
            )
        )
    return tuple(found)


def _people(store: Store, steps: Sequence[PlannedStep]) -> Mapping[int, Person]:
    """Those whom the steps are for; a person in the bin is nobody."""
    found = {person.id: person for _, _, person in store.interviews.talks()}
    for person_id in {step.person_id for step in steps if step.person_id} - found.keys():
        try:
            found[person_id] = store.people.get(person_id)
        except InputError:
            continue
    return found


class _Notes:
    """The notes of a store, by person and by application."""

    def __init__(self, store: Store) -> None:
        self._by_person: dict[int, list[NoteRow]] = defaultdict(list)
        self._by_application: dict[int, list[NoteRow]] = defaultdict(list)
        for row in sorted(store.notes.rows(), key=lambda row: row.state_on or date.min):
            self._by_person[row.note.person_id].append(row)
            self._by_application[row.note.application_id or 0].append(row)

    def last(self, step: PlannedStep) -> NoteRow | None:
        if step.person_id is not None:
            rows = self._by_person[step.person_id]
        else:
            rows = self._by_application[step.application_id] if step.application_id else []
        return rows[-1] if rows else None

    def draft(self, step: PlannedStep) -> NoteRow | None:
        """The latest unsent note to the person for the step's occasion, application and channel.

        An e-mail may also be taken from a card, as each card has one.
        """
        if step.occasion is None or step.person_id is None:
            return None
        fitting = [
            row
            for row in reversed(self._by_person[step.person_id])
            if row.note.occasion is step.occasion
            and _is_about(row, step)
            and row.state not in _GONE_OUT
        ]
        for channel in _CHANNELS.get(step.channel, ()):
            for row in fitting:
                if row.note.channel is channel:
                    return row
        return fitting[0] if fitting and step.channel is None else None


def _is_about(row: NoteRow, step: PlannedStep) -> bool:
    """Whether a note is for the application of a step, or for the person whichever it names."""
    if step.application_id is None or step.occasion in PERSONAL:
        return True
    return row.note.application_id in {None, step.application_id}

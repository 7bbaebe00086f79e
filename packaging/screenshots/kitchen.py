"""A printer that runs out of paper, and the six cards of which three are with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import printer
from clock import DAY

from cards.jobs.kept_fronts import keep_imposing
from cards.jobs.printing import print_notes
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.geometry import Size, mm
from cards.model.look import Look, Pen
from cards.model.notes import EventKind, Note
from cards.model.paper import TwoSided
from cards.model.people import Address, Affiliation, Company, Person, Sender
from cards.model.printing import JobReport, JobState, PrinterInfo, Unprintable
from cards.model.search import Application
from cards.store import Store, open_store

TEXT = (
    "Dear {name},\n\nThank you for walking me through the harbour model on Tuesday, and for the"
    " honest answer about the tides. The quay that floats has stayed with me.\n\nI would be glad"
    " to hear how its first winter goes.\n\nWarmly,\nMaya"
)
PEOPLE = (
    ("Ana Ruiz", "1 Quay Road"),
    ("Omar Haddad", "14 Ropewalk"),
    ("Zoë Åkerström", "3 Lock Lane"),
    ("Dana Wolfe", "7 Mole End"),
    ("Kathrin Vogel", "22 Harbour Street"),
    ("Piet Maas", "5 Sluice Walk"),
)
PRINTED = 3
"""So many of them are with the printer; the others are ready."""


@dataclass
class Kitchen:
    """A printer that takes everything and stops when its paper is used up."""

    name: str = "Kitchen"
    report_now: JobReport = field(
        default=JobReport(state=JobState.STOPPED, reason="media-empty", sheets=1)
    )

    def info(self) -> PrinterInfo:
        """What it takes; it leaves wide edges blank."""
        edges = Unprintable(mm(4.2), mm(12.7), mm(4.2), mm(4.2))
        return replace(printer.INFO, name=self.name, title="Kitchen printer", unprintable=edges)

    def submit(
        self,
        _pdf: Path,
        _title: str,
        _medium: Size,
        _two_sided: TwoSided | None,
        on_created: Callable[[int], None],
    ) -> int:
        """Take the pages."""
        on_created(1)
        return 1

    def report(self, _job_id: int) -> JobReport:
        """Out of paper."""
        return self.report_now

    def cancel(self, _job_id: int) -> None:
        """Take the job back."""
        self.report_now = replace(self.report_now, state=JobState.CANCELLED)


def fill(folder: Path, kitchen: Kitchen) -> None:
    """Six people with a card each, folded for those who are with the printer."""
    with open_store(folder) as store:
        store.set_sender(
            Sender(
                full_name="Maya Lindqvist",
                called="Maya",
                address=Address(
                    street="9 Mill Bank", city="Leith", postcode="EH6 8AB", country="GB"
                ),
            )
        )
        company = store.companies.add(Company(name="Atlas Quays"))
        store.applications.add(Application(company_id=company.id, job_title="Harbour engineer"))
        notes = [_note(store, company.id, number) for number in range(1, len(PEOPLE) + 1)]
        ids = [note.id for note in store.notes.add(notes)]
        store.notes.record(ids, EventKind.APPROVED, DAY)
        keep_imposing(store, Imposing(front=Front(FrontKind.MOTIF, "sprig"), back="Drawn by hand"))
        print_notes(store, kitchen, range(1, PRINTED + 1))


def _note(store: Store, company_id: int, number: int) -> Note:
    name, street = PEOPLE[number - 1]
    where = Address(street=street, city="Leith", postcode="EH6 6JB", country="GB")
    person = store.people.add(Person(full_name=name, address=where))
    store.people.affiliate(Affiliation(person_id=person.id, company_id=company_id))
    stock = "a2-folded" if number <= PRINTED else "a2-flat"
    return Note(
        person_id=person.id,
        application_id=1,
        text=TEXT.format(name=name.split()[0]),
        look=Look(stock=stock, pen=Pen.BLUE_BLACK_GEL),
        seed=number,
    )

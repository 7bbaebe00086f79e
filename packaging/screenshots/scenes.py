"""What is shown in the pictures: places of the sample search, an empty store, a crowded one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from clock import DAY

from cards.jobs.notes import usual_look, write_notes_for_everyone_met
from cards.jobs.sample import make_sample_store
from cards.model.notes import EventKind, Occasion
from cards.model.people import Address, Affiliation, Company, Person, Sender
from cards.model.search import Application, Conversation, Interview, InterviewKind, Role, Stage
from cards.store import Store, open_store
from desktop.place import Place

if TYPE_CHECKING:
    from desktop.window import MainWindow


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of a page: the picture's name, where it is, and one line about it."""

    id: str
    place: Place
    said: str
    then: Callable[[MainWindow], None] | None = None
    """What is done on the page before the picture."""


PAGES = (
    Scene("today", Place("today"), "What is due, for whom and why."),
    Scene("applications", Place("applications", "board", 1), "All applications on the board."),
    Scene(
        "applications-one",
        Place("applications", "application", 1),
        "One application: people met, notes, days ahead.",
    ),
    Scene(
        "applications-no",
        Place("applications", "application", 2),
        "An application that ended with a no.",
    ),
    Scene("people", Place("people", "person", 1), "Everybody met, and one of them."),
    Scene("notes", Place("notes", "note", 4), "The writing desk."),
    Scene("notes-mailed", Place("notes", "note", 2), "A note that was mailed stays as it was."),
    Scene("print", Place("print"), "The print room."),
    Scene("lessons", Place("lessons", "lesson", 1), "Lessons, and where they come from."),
    Scene("lessons-told", Place("lessons", "told"), "What came of it, counted."),
    *(
        Scene(f"preferences-{part}", Place("preferences", part), f"Preferences: {said}.")
        for part, said in (
            ("you", "who writes"),
            ("look", "light or dark"),
            ("writing", "what a new note begins with"),
            ("printers", "the printers, and what is known of them"),
            ("reminders", "playbook, holidays, calendar"),
            ("data", "where the data lies, archives, deleting"),
        )
    ),
)
EMPTY = tuple(
    Scene(page, Place(page), f"{page.capitalize()} with nothing in it yet.")
    for page in ("today", "applications", "people", "notes", "print", "lessons")
)
CROWDED = (
    Scene("today", Place("today"), "Today after a panel of twelve."),
    Scene("applications", Place("applications", "board", 1), "A long name on the board."),
    Scene("applications-one", Place("applications", "application", 1), "Twelve interviewers."),
    Scene("people", Place("people", "person", 3), "Long names in list and page."),
    Scene("notes", Place("notes", "note", 3), "A long name at the writing desk."),
    Scene("print", Place("print"), "Twelve cards to print."),
)
LONG = "Gesellschaft für angewandte Gewässerkunde und Küstenschutz Schleswig-Holstein mbH & Co. KG"
NAMES = (
    "Wolfeschlegelsteinhausen-Bergerdorff, Hubert Blaine",
    "María de los Ángeles Fernández de Córdoba y Álvarez de Toledo",
    "Prof. Dr. Annegret Kramp-Sonnenschein-Hohenlohe",
    "Nguyễn Thị Phương Thảo",
    "Oluwaseun Adébáyọ̀-Ọlátúnjí",
    "Þórdís Kolbrún Reykfjörð Gylfadóttir",
    "Jean-Christophe de la Rochefoucauld-Montbel",
    "Ana Ruiz",
    "Omar Haddad",
    "Zoë Åkerström",
    "Li",
    "Siobhán Ní Mhaoláin-O’Shaughnessy",
)
TALK = (
    "how the tide gauges along four hundred kilometres of coast are read, checked and repaired by"
    " three people and a van, and what would have to change for a fourth to be of any help"
)


def fill_sample(folder: Path) -> None:
    """The sample search."""
    make_sample_store(folder, DAY)


def fill_empty(folder: Path) -> None:
    """A person who has told their name and nothing else."""
    with open_store(folder) as store:
        store.set_sender(Sender(full_name="Maya Lindqvist", called="Maya"))


def fill_nothing(folder: Path) -> None:
    """The very first start."""
    with open_store(folder):
        pass


def fill_crowded(folder: Path) -> None:
    """A panel of twelve people with long names at a company with a long name."""
    with open_store(folder) as store:
        store.set_sender(Sender(full_name="Maya Lindqvist", called="Maya"))
        company = store.companies.add(Company(name=LONG))
        application = store.applications.add(
            Application(
                company_id=company.id,
                job_title="Senior Principal Engineer for Hydrographic Data and Early Warning",
                stage=Stage.INTERVIEWING,
                applied_on=DAY - timedelta(days=30),
            )
        )
        talks = [_met(store, company.id, number) for number in range(len(NAMES))]
        met = Interview(
            application_id=application.id,
            kind=InterviewKind.PANEL,
            starts_at=datetime.combine(DAY - timedelta(days=1), time(9)),
            place="Zur Alten Schleuse 12a, Haus C, Saal »Nordfriesland«",
        )
        store.interviews.add(met, talks)
        written = write_notes_for_everyone_met(
            store, application.id, Occasion.AFTER_INTERVIEW, usual_look(store), seed=2, on=DAY
        )
        store.notes.record([note.id for note in written[:6]], EventKind.APPROVED, DAY)


def _met(store: Store, company_id: int, number: int) -> Conversation:
    address = Address(
        street=f"{number + 1} Am Alten Hafenbecken hinter dem Deich", city="Husum", country="DE"
    )
    person = store.people.add(
        Person(
            full_name=NAMES[number],
            address=address if number % 2 else Address(),
            email=f"interviewer.number.{number + 1}@kuestenschutz-schleswig-holstein.example",
        )
    )
    store.people.affiliate(
        Affiliation(
            person_id=person.id,
            company_id=company_id,
            title="Head of Hydrographic Surveys, Data Quality and International Cooperation",
        )
    )
    return Conversation(person_id=person.id, role=Role.PEER, talked_about=TALK)

"""A printer that does as it is told, and a store with three cards ready to print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from cards.model.errors import SurroundingsError
from cards.model.geometry import Size, inch
from cards.model.look import Look
from cards.model.notes import EventKind, Note, Run
from cards.model.paper import TwoSided
from cards.model.people import Address, Person
from cards.model.printing import JobReport, JobState, MediaRange, PrinterInfo, PrinterState
from cards.store import Store, open_store

TODAY = date(2025, 3, 5)


@dataclass
class Tray:
    """A printer that does as it is told, and looks at the store when a job is made."""

    store: Store
    name: str = "Tray"
    fails_at: str = ""
    most: Size = field(default_factory=lambda: Size(inch(8.5), inch(14)))
    reports: dict[int, JobReport] = field(default_factory=dict)
    pages: dict[int, list[Size]] = field(default_factory=dict)
    runs_seen: list[tuple[Run, ...]] = field(default_factory=list)
    cancelled: list[int] = field(default_factory=list)
    trays: tuple[str, ...] = ()
    texts: dict[int, list[str]] = field(default_factory=dict)
    drawn_from: dict[int, str] = field(default_factory=dict)
    chosen: str = ""

    def info(self) -> PrinterInfo:
        custom = MediaRange(Size(inch(3), inch(5)), self.most)
        return PrinterInfo(
            name=self.name,
            title="Tray",
            state=PrinterState.IDLE,
            reasons=(),
            custom=custom,
            trays=self.trays,
        )

    def from_tray(self, tray: str) -> Tray:
        assert tray in self.trays
        self.chosen = tray
        return self

    def submit(
        self,
        pdf: Path,
        title: str,
        medium: Size,
        two_sided: TwoSided | None,
        on_created: Callable[[int], None],
    ) -> int:
        self.runs_seen.append(self.store.runs.started())
        if self.fails_at == "create":
            raise SurroundingsError("press.refused", printer=self.name, reason="no")
        job = len(self.reports) + 1
        self.reports[job] = JobReport(state=JobState.HELD, arrived=False, begun=False)
        on_created(job)
        self.runs_seen.append(self.store.runs.started())
        if self.fails_at == "send":
            raise SurroundingsError("press.broke_off", printer=self.name, reason="no")
        document = pypdfium2.PdfDocument(pdf)
        self.pages[job] = [Size(*page.get_size()) for page in document]
        self.texts[job] = [page.get_textpage().get_text_range() for page in document]
        document.close()
        self.drawn_from[job], self.chosen = self.chosen, ""
        assert self.pages[job][0] == medium
        assert two_sided is None
        assert title.startswith("Cordially: ")
        self.reports[job] = JobReport(state=JobState.PROCESSING)
        return job

    def report(self, job_id: int) -> JobReport:
        return self.reports.get(job_id, JobReport(state=JobState.VANISHED))

    def cancel(self, job_id: int) -> None:
        self.cancelled.append(job_id)
        self.reports[job_id] = replace(self.reports[job_id], state=JobState.CANCELLED)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data") as opened:
        opened._db.pragma("synchronous", "OFF")
        home = Address(street="1 Dock Road", city="Springfield", region="IL", postcode="62701")
        there = (home, Address(), home)
        stocks = ("a2-flat", "a2-flat", "a2-folded")
        notes = []
        for name, address, stock in zip(("Ana", "Ben", "Cy"), there, stocks, strict=True):
            person = opened.people.add(Person(full_name=f"{name} Ruiz", address=address))
            text = f"Dear {name},\n\nThank you.\n\nWarmly,\nMaya"
            notes.append(Note(person_id=person.id, text=text, look=Look(stock=stock)))
        added = opened.notes.add(notes)
        opened.notes.record([note.id for note in added], EventKind.APPROVED, TODAY)
        yield opened


@pytest.fixture
def tray(store: Store) -> Tray:
    return Tray(store)


def ids(store: Store) -> list[int]:
    return [row.note.id for row in store.notes.rows()]

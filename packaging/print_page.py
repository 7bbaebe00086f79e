"""Draws docs/print-page-stopped.png and docs/sheet-preview.png: the Print page at work.

The window is the real one on a few cards of its own; only the printer is pretended, as one that
runs out of paper when its first sheet is out.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from unittest.mock import patch

# Before Qt is imported anywhere, or it looks for a screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from cards.jobs.kept_fronts import keep_imposing
from cards.jobs.printing import print_notes
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.geometry import Size, mm
from cards.model.look import Look, Pen
from cards.model.notes import EventKind, Note
from cards.model.paper import TwoSided
from cards.model.people import Address, Affiliation, Company, Person, Sender
from cards.model.printing import (
    JobReport,
    JobState,
    MediaRange,
    PrinterInfo,
    PrinterState,
    Unprintable,
)
from cards.model.search import Application
from cards.store import Store, open_store
from desktop import printers
from desktop.app import Session, prepare
from desktop.batch import following, preview_dialog
from desktop.batch.preview_dialog import PreviewDialog
from desktop.look.theme import LIGHT_SCHEME, Theme, current_theme
from desktop.pages.printing import PrintPage
from desktop.place import Place
from desktop.window import MainWindow

SIZE = (1280, 800)
PATIENCE = 30.0
"""Seconds until a picture that does not come is given up."""
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
        return PrinterInfo(
            name=self.name,
            title="Kitchen printer",
            state=PrinterState.IDLE,
            reasons=(),
            custom=MediaRange(Size(mm(70), mm(100)), Size(mm(216), mm(356))),
            unprintable=Unprintable(mm(4.2), mm(12.7), mm(4.2), mm(4.2)),
            duplex=True,
        )

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


def main(folder: Path) -> None:
    """Write both pictures into a folder."""
    app = QApplication([])
    QLocale.setDefault(QLocale("en_GB"))
    prepare(app)
    Theme(app)
    current_theme().choose(LIGHT_SCHEME)
    kitchen = Kitchen()
    with tempfile.TemporaryDirectory() as data, ExitStack() as pretend:
        with open_store(Path(data)) as store:
            fill(store)
            print_notes(store, kitchen, range(1, PRINTED + 1))
        for room in (printers, following):
            pretend.enter_context(patch.object(room, "printer_called", lambda _name: kitchen))
        listed = patch.object(preview_dialog, "printers", lambda: (kitchen.info(),))
        pretend.enter_context(listed)
        session = Session(app, Path(data))
        window = session.open()
        try:
            show(app, window, folder)
        finally:
            window.close()
            window.desk.close()


def show(app: QApplication, window: MainWindow, folder: Path) -> None:
    """Grab the page while the printer stands still, then the dialog with four cards on a sheet."""
    window.resize(*SIZE)
    window.go(Place("print"))
    window.show()
    page = window.page
    if not isinstance(page, PrintPage):
        raise TypeError(page)
    wait(app, lambda: bool(page.following) and bool(page.following[0].way_on.said()))
    wait(app, lambda: page.ready.settled)
    keep(window, folder / "print-page-stopped.png")
    sheet = Imposing(sheet="a2-flat-4up-letter", used=frozenset({0}))
    rows = [row.row for row in page.ready.model.rows()]
    dialog = PreviewDialog(window.desk, page, rows, sheet, Kitchen.name)
    dialog.begin()
    wait(app, lambda: dialog.settled and dialog.printer.count() > 1 and dialog.warning.isVisible())
    keep(dialog, folder / "sheet-preview.png")
    dialog.close()


def fill(store: Store) -> None:
    """Six people with a card each, folded for those who are with the printer."""
    store.set_sender(
        Sender(
            full_name="Maya Lindqvist",
            called="Maya",
            address=Address(street="9 Mill Bank", city="Leith", postcode="EH6 8AB", country="GB"),
        )
    )
    company = store.companies.add(Company(name="Atlas Quays"))
    store.applications.add(Application(company_id=company.id, job_title="Harbour engineer"))
    notes = []
    for number, (name, street) in enumerate(PEOPLE, start=1):
        where = Address(street=street, city="Leith", postcode="EH6 6JB", country="GB")
        person = store.people.add(Person(full_name=name, address=where))
        store.people.affiliate(Affiliation(person_id=person.id, company_id=company.id))
        stock = "a2-folded" if number <= PRINTED else "a2-flat"
        notes.append(
            Note(
                person_id=person.id,
                application_id=1,
                text=TEXT.format(name=name.split()[0]),
                look=Look(stock=stock, pen=Pen.BLUE_BLACK_GEL),
                seed=number,
            )
        )
    ids = [note.id for note in store.notes.add(notes)]
    store.notes.record(ids, EventKind.APPROVED, date(2026, 3, 12))
    keep_imposing(store, Imposing(front=Front(FrontKind.MOTIF, "sprig"), back="Drawn by hand"))


def wait(app: QApplication, until: Callable[[], bool]) -> None:
    """Let the window work until something is so; raises TimeoutError when it never is."""
    end = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        time.sleep(0.01)
    app.processEvents()


def keep(widget: QWidget, path: Path) -> None:
    """A picture of a widget in few colours."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(picture.constBits())
    size = (picture.width(), picture.height())
    image = Image.frombytes("RGB", size, data, "raw", "RGB", picture.bytesPerLine())
    image.quantize(128).save(path, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

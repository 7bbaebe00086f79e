"""How long the window stands still at most while 50,000 people come in and 1,000 cards are made.

Prints one JSON object. ``python -m tests.bench.stalls PEOPLE CARDS``; what is printed are
milliseconds, and the seconds that each took.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
import time
from datetime import date
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cards.model.notes import EventKind, Note
from cards.model.people import Person
from cards.store import open_store
from desktop.ahead import ROOMS
from desktop.app import Session, prepare
from desktop.importing.dialog import ImportDialog
from desktop.no_features import skip_feature_search
from desktop.pages.printing import PrintPage
from desktop.place import Place
from desktop.window import MainWindow
from tests.bench.crowd import names
from tests.bench.notes import write_notes
from tests.bench.waiting import Pulse, until

_SIZE = (1280, 800)
_DAY = date(2026, 11, 2)
_CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nORG:{company} Works\r\nTITLE:Engineer\r\n"
    "EMAIL:{email}\r\nEND:VCARD\r\n"
)


def main() -> None:
    """Do both and print what was found."""
    people, cards = int(sys.argv[1]), int(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "people.vcf"
        texts = (_CARD.format(name=n, email=e, company=n[-4:]) for n, e in names(people))
        file.write_text("".join(texts), encoding="utf-8", newline="")
        skip_feature_search()
        app = QApplication([])
        prepare(app)
        found = {
            "rendering": _render(app, Path(folder) / "notes", cards),
            "importing": _bring_in(app, Path(folder) / "people", file),
        }
    sys.stdout.write(json.dumps(found))


def _open(app: QApplication, data: Path) -> MainWindow:
    window = Session(app, data).open()
    window.desk.store.before_closing = None
    window.resize(*_SIZE)
    window.show()
    for room in ROOMS:  # which the window does by itself before a person has chosen a file
        import_module(room)
    gc.freeze()  # as a start does
    return window


def _render(app: QApplication, data: Path, count: int) -> dict[str, float]:
    """Save the cards of many notes as a PDF from the print room."""
    with open_store(data) as store, store.together():
        for bench in write_notes(count, 1):
            person = store.people.add(Person(full_name=bench.name))
            (note,) = store.notes.add([Note(person_id=person.id, text=bench.text, seed=bench.seed)])
            store.notes.record([note.id], EventKind.APPROVED, _DAY)
    window = _open(app, data)
    window.go(Place("print"))
    page = window.page
    if not isinstance(page, PrintPage):
        raise TypeError
    until(page.filled, lambda: page.rows >= count)
    saving = page.save
    pulse, start = Pulse(window), time.perf_counter()
    pulse.start()
    saving._make_cards([row.note.id for row in page.ready.model.ticked()], data / "cards.pdf")
    until(saving.saving, lambda: not saving.working)
    pulse.stop()
    found = _found(pulse, start)
    window.close()
    window.desk.close()
    return found


def _found(pulse: Pulse, start: float) -> dict[str, float]:
    return {
        "stall": pulse.longest,
        "stall_at_work": pulse.longest_at_work,
        "seconds": time.perf_counter() - start,
    }


def _bring_in(app: QApplication, data: Path, file: Path) -> dict[str, float]:
    """Read the people through the dialog, look, and take all of them in."""
    window = _open(app, data)
    pulse, start = Pulse(window), time.perf_counter()
    pulse.start()
    window.desk.bringing_files.emit([file])
    dialog = window.findChild(ImportDialog)
    if not isinstance(dialog, ImportDialog):
        raise TypeError
    until(dialog.session.planned, dialog.bring_button.isVisible)
    stored: list[object] = []
    dialog.stored.connect(stored.append)
    QTest.mouseClick(dialog.bring_button, Qt.MouseButton.LeftButton)
    until(dialog.stored, lambda: bool(stored))
    pulse.stop()
    found = _found(pulse, start)
    window.close()
    window.desk.close()
    return found


if __name__ == "__main__":
    main()

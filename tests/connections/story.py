"""The whole story of a search as processes: what is typed at the command line, and the window.

``python -m tests.connections.story FOLDER`` is the window of this story: the real application on
the sample search, clicked through every page and every dialogue.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from cards.store import open_store
from tests.desktop.notes_given import all_ready

if TYPE_CHECKING:
    from desktop.window import MainWindow

VCARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nEMAIL:ana@larch.example\nORG:Larch\nEND:VCARD\n"
CALENDAR = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nDTSTART;TZID=Europe/Oslo:20260310T140000\n"
    "SUMMARY:Interview\nLOCATION:https://meet.larch.example/x\n"
    "ATTENDEE;CN=Bo Lind:mailto:bo@larch.example\nEND:VEVENT\nEND:VCALENDAR\n"
)
MAIL = (
    "From: Ana Ruiz <ana@larch.example>\nTo: maya@lind.example\nSubject: Your application\n\n"
    '<img src="http://evil.example/a.png">We have decided to go on with other candidates.\n'
)
PEOPLE = (
    "full_name,first_name,company,role,talked_about,street,city,region,postcode,country\n"
    "Cy Moe,Cy,http://evil.example,baker,//evil.example/ovens,1 Dock Road,Oslo,,0150,NO\n"
)
NOTE = "Dear {first_name},\n\nThank you for the talk about {talked_about}.\n\nMaya\n"
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    '<image href="http://evil.example/a.png"/><circle r="4"/></svg>'
)
FILES = {
    "ana.vcf": VCARD,
    "talk.ics": CALENDAR,
    "no.eml": MAIL,
    "people.csv": PEOPLE,
    "note.txt": NOTE,
    "front.svg": DRAWING,
}
PATIENCE = 60.0


def prepare(folder: Path) -> Path:
    """A folder with the files of the story, and a data folder with three notes ready."""
    data = folder / "data"
    (folder / "out").mkdir(parents=True)
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    with open_store(data) as store:
        all_ready(store)
    return data


def verbs(folder: Path, printer: str = "") -> Iterator[tuple[str, ...]]:
    """What is typed at the command line, in its order; ``printer`` is the queue to print to."""
    out = folder / "out"
    given = [str(folder / name) for name in ("ana.vcf", "talk.ics", "no.eml", "people.csv")]
    yield ("import", *given, "--dry-run")
    yield ("import", *given)
    yield ("people",)
    yield ("notes", "--json")
    yield ("plan",)
    yield ("review", str(folder / "note.txt"), "--company", "Larch")
    merged = ("--note", str(folder / "note.txt"), "-o", str(out / "cards.pdf"))
    yield ("merge", str(folder / "people.csv"), *merged, "--envelopes", str(out / "envelopes.pdf"))
    yield ("draw", str(folder / "note.txt"), "-o", str(out / "card.png"))
    yield ("draw", str(folder / "note.txt"), "--front", str(folder / "front.svg"), "-o", "x.pdf")
    yield ("print", "--pdf", str(out / "run.pdf"), "--envelopes")
    for kind, name in (("vcard", "a.vcf"), ("csv", "a.csv"), ("json", "a.json"), ("ics", "a.ics")):
        yield ("export", kind, "-o", str(out / name))
    yield ("backup", "-o", str(out / "kept.cordially"))
    yield ("restore", str(out / "kept.cordially"), "--yes")
    yield ("check",)
    yield ("hands",)
    yield ("print", "--again", "--printer", printer or "nobody")


REFUSED = ("--front", "nobody")
"""Verbs of the story with one of these words are refused, in words."""


def click_through(folder: Path, *, dialogues: bool = True) -> None:
    """Open the window on the sample search, go through its pages and dialogues, and close it."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from cards.jobs.sample import make_sample_store
    from desktop.app import Session, prepare
    from desktop.single import FrontDoor, knock
    from desktop.when import today

    data = folder / "sample"
    make_sample_store(data, today())
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    prepare(app)
    session = Session(app, data)
    window = session.open()
    window.show()
    door = FrontDoor(data, window)
    _all_pages(window)
    if dialogues:
        _all_dialogues(window)
    assert not knock(folder / "another")
    door.close()
    window.close()
    window.desk.close()
    window.deleteLater()
    session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _all_pages(window: MainWindow) -> None:
    from tests.desktop.places import PAGES, is_settled

    for page in PAGES:
        window.side_bar.buttons[page].click()
        _wait(window, lambda: is_settled(window.page))


def _all_dialogues(window: MainWindow) -> None:
    from desktop.place import Place
    from tests.desktop.places import DIALOGUES, is_settled

    for dialogue in DIALOGUES:
        window.go(Place(dialogue.page))
        _wait(window, lambda: is_settled(window.page))
        dialogue.open(window)
        _wait(window, partial(dialogue.shown, window))
        found = dialogue.shown(window)
        assert found is not None
        _wait(window, partial(is_settled, found))
        found.reject()


def _wait(window: MainWindow, what: Callable[[], object]) -> None:
    from PySide6.QtTest import QTest

    end = time.monotonic() + PATIENCE
    while not what() or window.desk.store.pending:
        QTest.qWait(20)
        assert time.monotonic() < end


if __name__ == "__main__":
    click_through(Path(sys.argv[1]))

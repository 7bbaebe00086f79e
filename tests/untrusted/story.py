"""A search told with one odd word in all of it, as processes, with faults of ours on the way.

``python -m tests.untrusted.story STEP DATA ...`` is one of them: ``prepare`` fills a data folder,
``verb`` is the command line with a part of it broken, and ``window`` the real window in which
somebody types, meets two faults and closes it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from cards.model.people import Address, Company, Person, Sender
from cards.store import open_store
from tests.desktop.notes_given import all_ready
from tests.untrusted.child import ROOT

WORD = "Zyxqanary"
"""Stands in every name, address, note and file name of the story, and nowhere else."""
CARD = (
    f"BEGIN:VCARD\nVERSION:3.0\nFN:Ann {WORD}\nEMAIL:ann@{WORD}.example\nORG:{WORD} Ltd\n"
    f"ADR:;;1 {WORD} Road;Oslo;;0150;Norway\nNOTE:about {WORD}\nEND:VCARD\n"
)


class BrokenError(Exception):
    """A fault of ours that cites what the person has typed."""


def told(step: str, data: Path, *more: object) -> subprocess.CompletedProcess[str]:
    """Run a step as a process whose new files anybody could read."""
    return subprocess.run(
        [sys.executable, "-m", "tests.untrusted.story", step, str(data), *map(str, more)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        umask=0o022,
    )


def _prepare(data: Path) -> int:
    with open_store(data) as store:
        all_ready(store)
        address = Address(street=f"2 {WORD} Road", city="Oslo", country="NO")
        store.people.add(Person(full_name=f"Bo {WORD}", address=address))
        store.companies.add(Company(name=f"{WORD} House"))
        store.set_sender(Sender(full_name=f"Maya {WORD}", email=f"maya@{WORD}.example"))
    return 0


def _verb(data: Path, *arguments: str) -> int:
    """The command line, of which the reader of cards breaks with a card in its hands."""
    import cards.exchange.vcard.reading as reading
    from desktop.__main__ import main

    def broken(*given: object) -> object:
        raise BrokenError(f"{WORD}: {given}") from KeyError(WORD)

    vars(reading)["contact_of"] = broken
    return main(["--data", str(data), *arguments])


def _window(data: Path) -> int:
    """The window: a word is typed, a slot and a worker break, all pages are seen."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    import desktop.app

    class Played(QApplication):
        @staticmethod
        def exec() -> int:
            players: list[_Player] = []
            QTimer.singleShot(0, lambda: players.append(_Player()))
            return QApplication.exec()

    vars(desktop.app)["QApplication"] = Played
    return desktop.app.run(data)


class _Player:
    """Takes step after step of a play, each once what it waits for has come about."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self._play = _play()
        self._ready = next(self._play)
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self._timer.start(10)

    def _go_on(self) -> None:
        if not self._ready():
            return
        try:
            self._ready = next(self._play)
        except StopIteration:
            self._timer.stop()


def _play() -> Iterator[Callable[[], object]]:
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desktop.faults import FaultDialog
    from desktop.pages.notes import NotesPage
    from desktop.place import Place
    from desktop.window import MainWindow
    from tests.desktop.places import PAGES, is_settled

    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    for page in PAGES:
        window.side_bar.buttons[page].click()
        yield lambda: is_settled(window.page) and not window.desk.store.pending
    window.go(Place("notes"))
    assert isinstance(window.page, NotesPage)
    editor = window.page.panel.editor
    yield lambda: editor.note_id and not window.desk.store.pending
    QTest.keyClicks(editor, f" {WORD} ")
    editor.save()
    yield lambda: not (editor.is_unsaved or window.desk.store.pending)

    def broken_slot() -> None:
        typed = editor.toPlainText()
        raise BrokenError(typed)

    def broken_work(store: object) -> object:
        raise BrokenError(f"{WORD} {store}")

    faults: tuple[Callable[[], object], ...] = (
        lambda: QTimer.singleShot(0, broken_slot),
        lambda: window.desk.store.ask(broken_work, owner=window),
    )
    for fault in faults:
        fault()
        yield lambda: window.findChildren(FaultDialog)
        dialog = window.findChildren(FaultDialog)[0]
        sys.stdout.write(dialog.report.toPlainText())
        dialog.close_button.click()
        yield lambda: not window.findChildren(FaultDialog)
    window.close()


STEPS: dict[str, Callable[..., int]] = {"prepare": _prepare, "verb": _verb, "window": _window}

if __name__ == "__main__":
    sys.exit(STEPS[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:]))

"""The real window with somebody typing in it, who says what is on its way and what is kept.

``python -m tests.hostile.typist DATA SEED``: every line on stdout is a JSON object, written at
once, so that whoever kills this process knows what it had been promised. ``{"tried": ...}`` comes
before a deed, ``{"kept": ...}`` once the window itself has heard from the store that it is kept.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import desktop.app
from cards.model.notes import Note
from cards.model.people import Person
from desktop.dialogs.base import Saved
from desktop.dialogs.person import PersonDialog
from desktop.pages.notes import NotesPage
from desktop.place import Place
from desktop.window import MainWindow

WORDS = [
    "the",
    "early",
    "shift",
    "and",
    "how",
    "your",
    "ovens",
    "keep",
    "their",
    "warmth",
    "all",
    "night",
    "long",
]


def say(**told: object) -> None:
    """Write one line, past every buffer."""
    os.write(1, json.dumps(told).encode() + b"\n")


class Typist:
    """Goes on until it is killed: words into notes, people through their dialog, undo."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)  # noqa: S311 - moments, no secrets
        self._seed = seed
        self._deeds = 0
        self._text = ""
        self._name = ""
        self._timer = QTimer()
        self._timer.timeout.connect(self._step)
        self._begun = 0.0
        self._begun_form, self._forming, self._resting = 0.0, "", ""
        self._looking = False

    def start(self) -> None:
        """Look at what the start shows, once all of it is there."""
        if not self.window.pages or self.window.desk.store.pending:
            QTimer.singleShot(5, self.start)
            return
        window = self.window
        trouble = window.error_bar.text.text() if not window.error_bar.isHidden() else ""
        say(started=next(iter(window.pages)), trouble=trouble)
        window.go(Place("notes"))
        page = window.page
        assert isinstance(page, NotesPage)
        self.page = page
        page.panel.editor.saved.connect(self._saved)
        self._timer.start(self._random.choice((1, 4, 12, 30)))

    @property
    def window(self) -> MainWindow:
        """The window that is open."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        return found[0]

    def _step(self) -> None:
        dialogs = [d for d in self.window.findChildren(PersonDialog) if d.isVisible()]
        if dialogs:
            self._fill(dialogs[0])
        elif self._name:
            return  # the dialog is about to open, or to close
        elif self._text:
            self._type()
        elif self._random.random() < 0.25:
            self._add_person()
        elif self._random.random() < 0.2:
            self.page.column.step(self._random.choice((1, -1)))
        else:
            self._text = " " + " ".join(self._random.choices(WORDS, k=4))

    def _type(self) -> None:
        editor = self.page.panel.editor
        if not editor.note_id or editor.isReadOnly():
            return
        if editor.textCursor().position() != len(editor.toPlainText()):
            editor.moveCursor(QTextCursor.MoveOperation.End)
        letter, self._text = self._text[0], self._text[1:]
        say(tried="text", note=editor.note_id, text=editor.toPlainText() + letter)
        if not editor.is_unsaved:
            self._begun = time.monotonic()
        QTest.keyClicks(editor, letter)

    def _saved(self, note: Note) -> None:
        waited = time.monotonic() - self._begun if self._begun else 0.0
        self._begun = time.monotonic()
        say(kept="text", note=note.id, text=note.text, waited=round(waited, 3))

    def _rest(self, name: str, typed: str) -> None:
        """Leave the form half typed until the store has what is in it."""

        def look(kept: str) -> None:
            self._looking = False
            if f'"{typed}"' in kept:
                self._resting = name
                say(kept="form", name=typed, waited=round(time.monotonic() - self._begun_form, 3))

        if self._begun_form == 0.0 or self._forming != name:
            self._begun_form, self._forming = time.monotonic(), name
        # One look at a time: the answer to a second would come after the form was saved.
        if not self._looking:
            self._looking = True
            self.window.desk.store.ask(lambda store: store.typed(), look, owner=self.window)

    def _add_person(self) -> None:
        self._deeds += 1
        self._name = f"Guest {self._seed}-{self._deeds}"
        PersonDialog.ask(self.window.desk, self.window, 0, self._added)

    def _added(self, saved: Saved[Person]) -> None:
        self._name = ""
        say(kept="person", name=saved.value.full_name)

    def _fill(self, dialog: PersonDialog) -> None:
        if not dialog.save_button.isEnabled():
            return
        name, typed = self._name, dialog.full_name.text()
        if not name.startswith(typed):
            say(tried="over")
            dialog.start_over()  # what the one before left half typed
        elif typed == name[:-1] and self._resting != name:
            self._rest(name, typed)
        elif typed != name:
            QTest.keyClicks(dialog.full_name, name[len(typed)])
        else:
            dialog.company.setEditText("Atlas" if self._deeds % 2 else f"Firm {name}")
            say(tried="person", name=name)
            dialog.save()


class Typed(QApplication):
    """The application, with the typist sitting down as soon as it runs."""

    typist: Typist

    @staticmethod
    def exec() -> int:
        """Run, and type."""
        QTimer.singleShot(0, Typed.typist.start)
        return QApplication.exec()


def main(data: str, seed: str) -> int:
    """Open the window as a person does, and type."""
    Typed.typist = Typist(seed)
    vars(desktop.app)["QApplication"] = Typed
    return desktop.app.run(Path(data))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

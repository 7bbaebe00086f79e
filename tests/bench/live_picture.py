"""Types into the note on the desk and prints how long its picture takes, as a JSON object.

The window has its usual size; a change is one letter more in one word, at places all over the
note. Measured is from the change to the picture's being shown, for the default hand and for the
one whose outlines take longest to draw.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from cards.model.look import DEFAULT_HAND, Look
from cards.model.notes import Note
from cards.model.people import Person
from cards.store import open_store
from desktop.app import Session, prepare
from desktop.no_features import skip_feature_search
from desktop.pages.notes import NotesPage
from desktop.place import Place
from tests.bench.notes import write_notes

HANDS = (DEFAULT_HAND, "homemade-apple")
_SIZE = (1280, 800)
_CHANGES = 40
_PATIENCE = 20_000
"""Milliseconds after which a picture counts as never coming."""


def main() -> None:
    """Open the window on a note for each hand and type."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        _fill(data)
        skip_feature_search()
        app = QApplication([])
        prepare(app)
        session = Session(app, data)
        window = session.open()
        window.resize(*_SIZE)
        window.go(Place("notes"))
        window.show()
        page = window.page
        if not isinstance(page, NotesPage):
            raise TypeError
        found = {hand: _type(app, page, at) for at, hand in enumerate(HANDS, 1)}
        window.close()
        window.desk.close()
    sys.stdout.write(json.dumps(found))


def _fill(data: Path) -> None:
    with open_store(data) as store:
        for bench, hand in zip(write_notes(len(HANDS), 1), HANDS, strict=True):
            person = store.people.add(Person(full_name=bench.name))
            look = Look(hand=hand)
            store.notes.add(
                [Note(person_id=person.id, text=bench.text, look=look, seed=bench.seed)]
            )


def _type(app: QApplication, page: NotesPage, note_id: int) -> list[float]:
    """The milliseconds from each change of one note's text to its picture on the screen."""
    side, editor = page.panel.side, page.panel.editor
    _until(app, page.filled, lambda: page.rows > 0)
    page.column.choose(note_id)
    _until(app, side.laid_out, lambda: _is_shown(page, note_id))
    chance = random.Random(7)  # noqa: S311 - places to type at, nothing secret
    taken = []
    for _ in range(_CHANGES):
        spaces = [at for at, letter in enumerate(editor.toPlainText()) if letter == " "]
        cursor = editor.textCursor()
        cursor.setPosition(chance.choice(spaces))
        start = time.perf_counter()
        cursor.insertText(chance.choice("aeinorst"))
        _until(app, side.laid_out, lambda: _shows(page, editor.toPlainText()))
        side.card.repaint()
        taken.append(1000 * (time.perf_counter() - start))
    return taken


def _is_shown(page: NotesPage, note_id: int) -> bool:
    sheet = page.panel.sheet
    return sheet is not None and sheet.note.id == note_id and page.panel.side.settled


def _shows(page: NotesPage, text: str) -> bool:
    picture = page.panel.side.card.picture
    return picture is not None and picture.text == text


def _until(app: QApplication, told: SignalInstance, over: Callable[[], bool]) -> None:
    """Let the application live until a signal comes with which something is so."""
    loop = QEventLoop(app)

    def look() -> None:
        if over():
            loop.quit()

    told.connect(look)
    QTimer.singleShot(_PATIENCE, loop, loop.quit)
    QTimer.singleShot(0, loop, look)
    loop.exec()
    told.disconnect(look)
    if not over():
        raise TimeoutError


if __name__ == "__main__":
    main()

"""Draws docs/notes.png: the writing desk on the sample search, with something to look at."""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

# Before Qt is imported anywhere, or it looks for a screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from print_page import keep, wait
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from cards.jobs.sample import make_sample_store
from cards.store import open_store
from desktop.app import Session, prepare
from desktop.look.theme import LIGHT_SCHEME, Theme, current_theme
from desktop.pages.notes import NotesPage
from desktop.place import Place
from desktop.window import MainWindow

SIZE = (1280, 860)
DAY = date(2026, 3, 12)
WHO = "Zoë Åkerström"
MORE = " I cannot wait to hear from you!!"
"""What someone might add to a note late at night."""


def main(folder: Path) -> None:
    """Write the picture into a folder."""
    app = QApplication([])
    QLocale.setDefault(QLocale("en_GB"))
    prepare(app)
    Theme(app)
    current_theme().choose(LIGHT_SCHEME)
    with tempfile.TemporaryDirectory() as data:
        make_sample_store(Path(data), DAY)
        with open_store(Path(data), write=False) as store:
            (note,) = (row.note for row in store.notes.rows() if row.person.full_name == WHO)
        window = Session(app, Path(data)).open()
        try:
            show(app, window, note.id, folder)
        finally:
            window.close()
            window.desk.close()


def show(app: QApplication, window: MainWindow, note_id: int, folder: Path) -> None:
    """Grab the desk once the added words are reviewed and on the card."""
    window.resize(*SIZE)
    window.go(Place("notes", "note", note_id))
    page = window.page
    if not isinstance(page, NotesPage):
        raise TypeError(page)
    window.show()
    editor, box = page.panel.editor, page.panel.review.box
    wait(app, lambda: bool(editor.toPlainText()))
    second = editor.document().findBlockByNumber(2)
    cursor = QTextCursor(second)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertText(MORE)
    wait(app, lambda: box.model.rowCount() > 0)
    wait(app, lambda: not window.desk.store.pending)
    keep(window, folder / "notes.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

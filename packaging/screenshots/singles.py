"""Draws the docs' pictures of the window at work: Today, the desk, and the Print page."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from pathlib import Path
from unittest.mock import patch

from draw import FULL, WIDE, begun, is_idle, keep, opened_on, wait
from kitchen import Kitchen, fill
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from scenes import fill_sample

from cards.model.fronts import Imposing
from desktop import printers
from desktop.batch import following, preview_dialog
from desktop.batch.preview_dialog import PreviewDialog
from desktop.look.theme import LIGHT_SCHEME, current_theme
from desktop.pages.notes import NotesPage
from desktop.pages.printing import PrintPage
from desktop.place import Place
from desktop.window import MainWindow

NOTE = 4
MORE = " I cannot wait to hear from you!!"
"""What someone might add to a note late at night."""


def main(folder: Path) -> None:
    """Write all of them into a folder."""
    app = begun()
    current_theme().choose(LIGHT_SCHEME)
    with opened_on(app, fill_sample, FULL) as window:
        window.go(Place("today"))
        wait(app, lambda: is_idle(window))
        keep(window, folder / "today.png")
        window.resize(*WIDE)
        show_desk(app, window, folder)
    kitchen = Kitchen()
    with ExitStack() as pretend:
        for room in (printers, following):
            pretend.enter_context(patch.object(room, "printer_called", lambda _name: kitchen))
        listed = patch.object(preview_dialog, "printers", lambda: (kitchen.info(),))
        pretend.enter_context(listed)
        with opened_on(app, partial(fill, kitchen=kitchen), FULL) as window:
            show_print_page(app, window, folder)


def show_desk(app: QApplication, window: MainWindow, folder: Path) -> None:
    """Grab the desk once the added words are reviewed and on the card."""
    window.go(Place("notes", "note", NOTE))
    page = window.page
    if not isinstance(page, NotesPage):
        raise TypeError(page)
    editor, box = page.panel.editor, page.panel.review.box
    wait(app, lambda: bool(editor.toPlainText()))
    cursor = QTextCursor(editor.document().findBlockByNumber(2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertText(MORE)
    wait(app, lambda: box.model.rowCount() > 0)
    wait(app, lambda: is_idle(window))
    keep(window, folder / "notes.png")


def show_print_page(app: QApplication, window: MainWindow, folder: Path) -> None:
    """Grab the page while the printer stands still, then the dialog with four cards on a sheet."""
    window.go(Place("print"))
    page = window.page
    if not isinstance(page, PrintPage):
        raise TypeError(page)
    wait(app, lambda: bool(page.following) and bool(page.following[0].way_on.said()))
    wait(app, lambda: page.ready.settled)
    keep(window, folder / "print-page-stopped.png")
    sheet = Imposing(sheet="a2-flat-4up-letter", used=frozenset({0}))
    rows = [row.row for row in page.ready.model.rows()]
    dialog = PreviewDialog(window.desk, page, rows, sheet, "Kitchen")
    dialog.begin()
    wait(app, lambda: dialog.settled and dialog.printer.count() > 1 and dialog.warning.isVisible())
    keep(dialog, folder / "sheet-preview.png")
    dialog.close()

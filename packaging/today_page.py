"""Draws docs/today.png: the Today page on the sample search, seen from a Thursday in March."""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path

# Before Qt is imported anywhere, or it looks for a screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from print_page import keep, wait
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from cards.jobs.sample import make_sample_store
from desktop.app import Session, prepare
from desktop.look.theme import LIGHT_SCHEME, Theme, current_theme
from desktop.pages.today import TodayPage
from desktop.place import Place
from desktop.window import MainWindow

SIZE = (1280, 800)
MOMENT = datetime(2026, 3, 12, 10, 0)  # noqa: DTZ001 - the user's wall clock


def main(folder: Path) -> None:
    """Write the picture into a folder."""
    app = QApplication([])
    QLocale.setDefault(QLocale("en_GB"))
    prepare(app)
    Theme(app)
    current_theme().choose(LIGHT_SCHEME)
    with tempfile.TemporaryDirectory() as data:
        make_sample_store(Path(data), MOMENT.date())
        window = Session(app, Path(data)).open()
        try:
            show(app, window, folder)
        finally:
            window.close()
            window.desk.close()


def show(app: QApplication, window: MainWindow, folder: Path) -> None:
    """Grab the page once it shows the day."""
    window.resize(*SIZE)
    window.go(Place("today"))
    page = window.page
    if not isinstance(page, TodayPage):
        raise TypeError(page)
    page.now = lambda: MOMENT
    window.show()
    page.refresh(frozenset())
    wait(app, lambda: page.sheet is not None and page.sheet.agenda.today == MOMENT.date())
    wait(app, lambda: not window.desk.store.pending)
    keep(window, folder / "today.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

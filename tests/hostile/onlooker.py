"""The real window with somebody who types a word and tells what is seen: ``onlooker DATA [WORD]``.

A line on stdin is a wish: "look", "type", "close"; each is answered by a JSON line on stdout.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import desktop.app
from desktop.pages.notes import NotesPage
from desktop.place import Place
from desktop.window import MainWindow


class Onlooker:
    """Answers wishes once the window has nothing under way."""

    def start(self) -> None:
        """Go to the notes, once all of the start is there, and listen."""
        window = self._window
        if not window.pages or window.desk.store.pending:
            QTimer.singleShot(5, self.start)
            return
        window.go(Place("notes"))
        assert isinstance(window.page, NotesPage)
        self._page = window.page
        self._listening = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._listening.activated.connect(self._hear)

    @property
    def _window(self) -> MainWindow:
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))

    def _hear(self) -> None:
        wish = os.read(0, 100).decode().strip()
        if wish == "type":
            editor = self._page.panel.editor
            QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(editor, " Indeed.")
            editor.save()
        elif wish == "again":
            self._window.store_banner.again.click()
        elif wish == "close":
            self._window.close()
        self._answer_when_idle()

    def _answer_when_idle(self) -> None:
        if not self._window.isVisible():
            return
        if self._window.desk.store.pending or not self._page.panel.editor.note_id:
            QTimer.singleShot(5, self._answer_when_idle)
            return
        window, editor = self._window, self._page.panel.editor
        seen = {
            "banner": window.store_banner.text.text() if window.store_banner.isVisible() else "",
            "trouble": window.error_bar.text.text() if window.error_bar.isVisible() else "",
            "text": editor.toPlainText(),
            "free": not editor.isReadOnly(),
            "unsaved": window.desk.unsaved(),
            "raised": window.isActiveWindow(),
        }
        os.write(1, json.dumps(seen).encode() + b"\n")


class Watched(QApplication):
    """The application, with somebody looking at it."""

    @staticmethod
    def exec() -> int:
        """Run, and look on."""
        onlooker = Onlooker()
        QTimer.singleShot(0, onlooker.start)
        return QApplication.exec()


if __name__ == "__main__":
    vars(desktop.app)["QApplication"] = Watched
    sys.exit(desktop.app.run(Path(sys.argv[1])))

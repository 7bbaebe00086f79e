"""The way into the window for contacts, invitations and e-mails: drops, pastes and the menu."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from cards.jobs.importing.proposals import ImportPlan
    from desktop.importing.dialog import ImportDialog
    from desktop.importing.overlay import DropOverlay
    from desktop.window import MainWindow

_TEXTS = ("text/vcard", "text/x-vcard", "text/directory", "text/calendar")
"""What address books and calendars hand over when one drags out of them."""


class ImportDoor(QObject):
    """Watches the window for what is dropped on it, and opens the dialog."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._overlay: DropOverlay | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.desk.bringing_in.connect(self.ask)
        window.desk.bringing_files.connect(self.bring_in)

    def fill(self, menu: QMenu) -> None:
        """Put its entries into the window's menu."""
        bring = self._window.bind("bring_in", self.ask)
        bring.setText(self.tr("Bring in…"))
        menu.addAction(bring)
        self._window.bind("paste", self.paste)
        save = menu.addAction(self.tr("Save contacts as…"))
        save.triggered.connect(self._save)

    def ask(self) -> None:
        """Ask for files or text."""
        self._dialog().begin()

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Read files and show what they would become; an archive alone is brought back whole."""
        if [path.suffix.casefold() for path in paths] == [".cordially"]:
            from desktop.preferences.archives import Archives

            archives = Archives(self._window.desk, self._window)
            archives.bring_back(paths[0])
            return
        dialog = self._dialog()
        dialog.begin(lambda: dialog.read_files(paths))

    def read_text(self, text: str) -> None:
        """Read text and show what it would become."""
        dialog = self._dialog()
        dialog.begin(lambda: dialog.read_text(text))

    def paste(self) -> None:
        """Read what was copied: files, or text."""
        # There is none while nothing was ever copied, whatever Qt's types say.
        data = QGuiApplication.clipboard().mimeData() or QMimeData()
        paths = files_in(data)
        text = text_in(data) or data.text()
        if paths:
            self.bring_in(paths)
        elif text.strip():
            self.read_text(text)
        else:
            self._window.desk.say(self.tr("Nothing is copied that could be brought in."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what would be read while files hang over the window, and read them when dropped."""
        kind = event.type()
        # A drop is also an enter event for Qt's classes, so the type decides.
        if kind == QEvent.Type.DragLeave and self._overlay is not None:
            self._overlay.hide()
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._dropped(event)
        elif kind in {QEvent.Type.DragEnter, QEvent.Type.DragMove}:
            return isinstance(event, QDropEvent) and self._hangs(event)
        return super().eventFilter(watched, event)

    def _hangs(self, event: QDropEvent) -> bool:
        data = event.mimeData()
        if not (files_in(data) or text_in(data)):
            return False
        event.acceptProposedAction()
        if isinstance(event, QDragEnterEvent):
            self._cover(files_in(data))
        return True

    def _dropped(self, event: QDropEvent) -> bool:
        if self._overlay is not None:
            self._overlay.hide()
        data = event.mimeData()
        paths, text = files_in(data), text_in(data)
        if not (paths or text):
            return False
        event.acceptProposedAction()
        if paths:
            self.bring_in(paths)
        else:
            self.read_text(text)
        return True

    def _cover(self, paths: Sequence[Path]) -> None:
        from desktop.importing.overlay import DropOverlay

        if self._overlay is None:
            self._overlay = DropOverlay(self._window)
        self._overlay.cover(paths)

    def _dialog(self) -> ImportDialog:
        from desktop.importing.dialog import ImportDialog

        dialog = ImportDialog(self._window.desk, self._window)
        dialog.stored.connect(self._stored)
        return dialog

    def _stored(self, plan: ImportPlan) -> None:
        from desktop.importing.afterwards import Afterwards

        Afterwards(self._window.desk, self._window).tell(plan)

    def _save(self) -> None:
        from desktop.importing.saving import ContactSaving

        ContactSaving(self._window.desk, self._window).ask()


def files_in(data: QMimeData) -> list[Path]:
    """The files of this machine that are handed over."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def text_in(data: QMimeData) -> str:
    """The contact card or invitation that is handed over without a file; "" for none."""
    found = (bytes(data.data(kind).data()) for kind in _TEXTS if data.hasFormat(kind))
    return next((text.decode("utf-8", "replace") for text in found), "")

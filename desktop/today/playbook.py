"""Opens the user's own playbook, putting a copy of ours there first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from cards.plan.source import FILE
from desktop.desk import Desk, ToastAction
from desktop.files import open_file, show_folder


class PlaybookEditor(QObject):
    """Edits happen in the person's own editor; Today reads the file when one comes back."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def edit(self) -> None:
        """Open the copy in the data folder; make it if there is none."""
        folder = self._desk.store.folder

        def copy(_store: object) -> Path:
            from cards.jobs.plan import copy_playbook

            path = folder / FILE
            return path if path.exists() else copy_playbook(folder)

        self._desk.store.ask(copy, self._open, owner=self)

    def _open(self, path: Path) -> None:
        show = ToastAction(self.tr("Show its folder"), lambda: show_folder(self._desk, path))
        said = self.tr("{name} is yours to change. Come back here and Today goes by it.")
        self._desk.say(said.format(name=path.name), show)
        open_file(self._desk, path)

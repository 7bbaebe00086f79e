"""Saves everybody as vCards or as a table, for other programs to read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, ToastAction
from desktop.files import ask_where, show_folder


class ContactSaving(QObject):
    """Asks where; the ending chosen says how."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self) -> None:
        """Ask where to save."""
        kinds = self.tr("Contact cards (*.vcf);;Table for spreadsheets (*.csv)")
        ask_where(
            self._desk,
            self._window,
            self.tr("Save contacts as"),
            self.tr("contacts.vcf"),
            kinds,
            self.save,
        )

    def save(self, path: Path) -> None:
        """Save everybody; as a table where the ending says so."""
        from cards.jobs.exports import export_csv, export_vcards

        export = export_csv if path.suffix.casefold() == ".csv" else export_vcards
        self._desk.store.ask(
            lambda store: export(store, path), lambda count: self._saved(path, count), owner=self
        )

    def _saved(self, path: Path, count: int) -> None:
        text = self.tr("%n contacts saved", "", count)
        folder = ToastAction(
            self.tr("Show folder"), lambda: show_folder(self._desk, path), stays=True
        )
        self._desk.say(text, folder)

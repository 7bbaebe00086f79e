"""Saves everybody as vCards or as a table, for other programs to read."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, ToastAction
from desktop.files import ask_where, show_folder

_NEWER: Literal["4.0"] = "4.0"
_OLDER: Literal["3.0"] = "3.0"
"""The versions of vCard; phones and programs that do not know 4.0 read 3.0."""


class ContactSaving(QObject):
    """Asks where; the ending chosen says how."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._older = False

    def ask(self) -> None:
        """Ask where to save."""
        older = self.tr("Contact cards for older programs (*.vcf)")
        cards, table = self.tr("Contact cards (*.vcf);;Table for spreadsheets (*.csv)").split(";;")
        kinds = ";;".join((cards, older, table))
        ask_where(
            self._desk,
            self._window,
            self.tr("Save contacts as"),
            self.tr("contacts.vcf"),
            kinds,
            self.save,
            of_kind=lambda kind: self._be(older=kind == older),
        )

    def _be(self, *, older: bool) -> None:
        self._older = older

    def save(self, path: Path) -> None:
        """Save everybody; as a table where the ending says so."""
        from cards.jobs.exports import export_csv, export_vcards

        table, version = path.suffix.casefold() == ".csv", _OLDER if self._older else _NEWER
        self._desk.store.ask(
            lambda store: export_csv(store, path) if table else export_vcards(store, path, version),
            lambda count: self._saved(path, count),
            owner=self,
        )

    def _saved(self, path: Path, count: int) -> None:
        text = self.tr("%n contacts saved", "", count)
        folder = ToastAction(
            self.tr("Show folder"), lambda: show_folder(self._desk, path), stays=True
        )
        self._desk.say(text, folder)

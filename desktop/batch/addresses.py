"""The menu of the print page for those who write labels or want a mailing list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from cards.model.notes import NoteRow
from desktop.batch.label_dialog import LabelDialog
from desktop.desk import Desk, ToastAction
from desktop.files import ask_where, open_file
from desktop.texts import printed
from desktop.widgets.buttons import make_button

if TYPE_CHECKING:
    from cards.jobs.addresses import LabelSheets, Mailing
    from cards.store import Store

_OWN_SHEET = "avery-5167"
"""Return labels, of which one prints a sheet at a time."""


class Addresses(QObject):
    """A button with a menu: labels for the ticked cards, one's own on a sheet, mailing lists."""

    def __init__(
        self, desk: Desk, page: QWidget, ticked: Callable[[], tuple[NoteRow, ...]]
    ) -> None:
        super().__init__(page)
        self._desk, self._page, self._ticked = desk, page, ticked
        self.button = make_button(self.tr("Addresses"), icon="envelope")
        menu = QMenu(self.button)
        self.labels = menu.addAction(self.tr("Save labels for the ticked cards…"))
        self.own = menu.addAction(self.tr("Save labels with your own address…"))
        menu.addSeparator()
        self.list = menu.addAction(self.tr("Save a mailing list of the ticked cards…"))
        self.everyone = menu.addAction(self.tr("Save a mailing list of everybody…"))
        self.button.setMenu(menu)
        self.labels.triggered.connect(self._labels)
        self.own.triggered.connect(self._own_labels)
        self.list.triggered.connect(lambda: self._ask_list(self._of_ticked()))
        self.everyone.triggered.connect(lambda: self._ask_list(_everyone))
        menu.aboutToShow.connect(self._enable)

    def _enable(self) -> None:
        for action in (self.labels, self.list):
            action.setEnabled(bool(self._ticked()))

    def _of_ticked(self) -> Callable[[Store], Mailing]:
        ids = [row.note.id for row in self._ticked()]

        def gather(store: Store) -> Mailing:
            from cards.jobs.addresses import mailing_of

            return mailing_of(store, ids)

        return gather

    def _labels(self) -> None:
        gather = self._of_ticked()
        self._desk.store.ask(gather, lambda mailing: self._ask_labels(mailing, gather), owner=self)

    def _ask_labels(self, mailing: Mailing, gather: Callable[[Store], Mailing]) -> None:
        dialog = LabelDialog(self._desk, self._page, len(mailing.places))
        dialog.chosen.connect(lambda labels: self._ask_label_file(labels, gather))
        dialog.begin()

    def _own_labels(self) -> None:
        from cards.jobs.addresses import LabelSheets, own_mailing
        from cards.layout.sheets import find_card_sheet

        count = len(find_card_sheet(_OWN_SHEET).cells)
        labels = LabelSheets(sheet=_OWN_SHEET)
        self._ask_label_file(labels, lambda store: own_mailing(store, count))

    def _ask_label_file(self, labels: LabelSheets, gather: Callable[[Store], Mailing]) -> None:
        def write(store: Store, path: Path) -> Mailing:
            from cards.jobs.addresses import write_labels

            return write_labels(store, gather(store), labels, path)[0]

        kind = self.tr("PDF files (*.pdf)")
        self._ask(self.tr("Save the labels"), self.tr("Labels.pdf"), kind, write)

    def _ask_list(self, gather: Callable[[Store], Mailing]) -> None:
        def write(store: Store, path: Path) -> Mailing:
            from cards.jobs.addresses import write_list

            return write_list(store, gather(store), path, printed)

        kind = self.tr("PDF files (*.pdf);;CSV for spreadsheets (*.csv)")
        self._ask(self.tr("Save the mailing list"), self.tr("Addresses.pdf"), kind, write)

    def _ask(
        self, title: str, name: str, kind: str, write: Callable[[Store, Path], Mailing]
    ) -> None:
        def save(path: Path) -> None:
            self._desk.store.ask(
                lambda store: write(store, path),
                lambda mailing: self._say(mailing, path),
                owner=self,
            )

        ask_where(self._desk, self._page, title, name, kind, save)

    def _say(self, mailing: Mailing, path: Path) -> None:
        said = self.tr("%n addresses saved", "", len(mailing.places))
        if mailing.missing:
            left_out = self.tr("{what}; {count} without an address left out")
            said = left_out.format(what=said, count=len(mailing.missing))
        if mailing.left_out:
            unwritten = self.tr("{what}; {count} that cannot be written left out")
            said = unwritten.format(what=said, count=len(mailing.left_out))
        said = self.tr("{what} to {name}.").format(what=said, name=path.name)
        self._desk.say(said, ToastAction(self.tr("Open"), lambda: open_file(self._desk, path)))


def _everyone(store: Store) -> Mailing:
    from cards.jobs.addresses import mailing_of_everyone

    return mailing_of_everyone(store)

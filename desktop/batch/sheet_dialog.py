"""Asks on which sheet several cards are printed together, and which of its places are gone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.part_used import used_cells
from cards.layout.cells import sheets_taken
from cards.layout.sheets import card_sheets, find_card_sheet
from cards.model.fronts import Imposing
from cards.model.notes import NoteRow
from cards.model.paper import CardSheet, SheetKind
from desktop.batch.label_cells import LabelCells
from desktop.desk import Desk
from desktop.look import tokens
from desktop.notes.names import sheet_name, stock_name
from desktop.widgets.buttons import LINK, PRIMARY, QUIET, make_button
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label, wrapped_label


def sheets_for(rows: Sequence[NoteRow]) -> tuple[CardSheet, ...]:
    """The sheets that hold the stock of all these notes; none when they differ."""
    stocks = {row.note.look.stock for row in rows}
    if len(stocks) != 1:
        return ()
    (stock,) = stocks
    cards = (each for each in card_sheets() if each.kind is SheetKind.CARDS)
    return tuple(each for each in cards if each.stock.id == stock)


class SheetDialog(QDialog):
    """The sheets there are, and a picture of the first one.

    ``chosen`` says an ``Imposing`` to be saved as a PDF, ``to_print`` one for a printer.
    """

    chosen = Signal(object)
    to_print = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, rows: Sequence[NoteRow]) -> None:
        super().__init__(parent)
        self._desk, self._rows, self._count = desk, tuple(rows), len(rows)
        sheets = sheets_for(rows)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Several cards on a sheet"))
        self.sheet = Choice((each.id, sheet_name(each)) for each in sheets)
        self.sheet.setMinimumContentsLength(24)
        most = max(sheets, key=lambda each: len(each.cells))
        self.sheet.set_value(most.id)
        self.cells = LabelCells()
        self.cells.setAccessibleName(self.tr("Places that are gone"))
        self.said = wrapped_label("", tone="soft")
        self.hint = wrapped_label("", tone="soft")
        self.measure = wrapped_label(
            self.tr("No two sources agree on these figures: measure yours first."), tone="warn"
        )
        self.outlines = QCheckBox(self.tr("Draw edges and folds, for a test on plain paper"))
        self.preview_button = make_button(self.tr("See the sheets…"), LINK)
        self.print_button = make_button(self.tr("Print…"), icon="print")
        self.save_button = make_button(self.tr("Save…"), PRIMARY, "save")
        self.cancel_button = make_button(self.tr("Cancel"), QUIET)
        self._lay_out(stock_name(most.stock))
        self.sheet.currentIndexChanged.connect(lambda _at: self._show())
        self.cells.changed.connect(self._say)
        self.preview_button.clicked.connect(self._preview)
        self.print_button.clicked.connect(lambda: self._choose(self.to_print))
        self.save_button.clicked.connect(lambda: self._choose(self.chosen))
        self.cancel_button.clicked.connect(self.reject)
        self._show()

    def _lay_out(self, stock: str) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(tokens.GAP_XL,) * 4)
        outer.setSpacing(tokens.GAP_M)
        outer.addWidget(text_label(self.windowTitle(), "title"))
        outer.addWidget(text_label(stock, tone="soft"))
        outer.addWidget(FormField(self.tr("Sheet"), self.sheet))
        middle = QHBoxLayout()
        middle.setSpacing(tokens.GAP_L)
        middle.addWidget(self.cells)
        beside = QVBoxLayout()
        beside.setSpacing(tokens.GAP_M)
        for part in (self.said, self.hint, self.measure):
            beside.addWidget(part)
        beside.addStretch(1)
        middle.addLayout(beside, 1)
        outer.addLayout(middle)
        outer.addWidget(self.outlines)
        buttons = QHBoxLayout()
        buttons.addWidget(self.preview_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        outer.addLayout(buttons)

    def begin(self) -> None:
        """Open the dialog."""
        self.resize(520, self.sizeHint().height())
        self.open()

    def _sheet(self) -> CardSheet:
        return find_card_sheet(str(self.sheet.value()))

    def _show(self) -> None:
        sheet = self._sheet()
        self.cells.show_sheet(sheet, self._count)
        self.hint.say(self.tr("Click on places of the first sheet that are gone."))
        self.measure.setVisible(not sheet.confirmed)
        self._say()
        self._desk.store.ask(
            lambda store: used_cells(store, sheet), partial(self._offer, sheet), owner=self
        )

    def _offer(self, sheet: CardSheet, gone: frozenset[int]) -> None:
        """Begin with the sheet that was used last, where something of it is left."""
        if not gone or sheet != self._sheet() or self.cells.used:
            return
        self.cells.show_sheet(sheet, self._count, gone)
        said = self.tr("Your last sheet is used in part, as marked. Click on a place to change it.")
        self.hint.say(said)
        self._say()

    def _say(self) -> None:
        sheets = sheets_taken(self._count, len(self._sheet().cells), used=self.cells.used)
        text = self.tr("{cards} on {sheets}")
        cards = self.tr("%n cards", "", self._count)
        self.said.say(text.format(cards=cards, sheets=self.tr("%n sheets", "", sheets)))

    def value(self) -> Imposing:
        """What is chosen; fronts and backs are those that are kept."""
        used, outlines = self.cells.used, self.outlines.isChecked()
        return Imposing(sheet=self._sheet().id, used=used, outlines=outlines)

    def _preview(self) -> None:
        from desktop.batch.preview_dialog import PreviewDialog

        PreviewDialog(self._desk, self, self._rows, self.value()).begin()

    def _choose(self, to: SignalInstance) -> None:
        to.emit(self.value())
        self.accept()

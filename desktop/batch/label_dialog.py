"""Asks on which labels addresses are to be written, and which of the first sheet are gone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cards.layout.cells import sheets_taken
from cards.layout.labels import DEFAULT_LABELS
from cards.layout.sheets import card_sheets, find_card_sheet
from cards.model.paper import SheetKind
from desktop.batch.label_cells import LabelCells
from desktop.desk import Desk
from desktop.look import tokens
from desktop.notes.names import sheet_name
from desktop.widgets.buttons import PRIMARY, QUIET, make_button
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label, wrapped_label

SHEET = "label_sheet"
"""The preference that remembers which labels were used last."""


class LabelDialog(QDialog):
    """Labels of a maker, and a picture of the first sheet; ``chosen`` says a ``LabelSheets``."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, count: int) -> None:
        super().__init__(parent)
        self._desk, self._count = desk, count
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Save labels"))
        self.sheet = Choice(
            (each.id, sheet_name(each)) for each in card_sheets() if each.kind is SheetKind.LABELS
        )
        self.sheet.setMinimumContentsLength(24)
        self.cells = LabelCells()
        self.said = wrapped_label("", tone="soft")
        self.measure = wrapped_label(
            self.tr("No two sources agree on these figures: measure yours first."), tone="warn"
        )
        self.outlines = QCheckBox(self.tr("Draw the edges, for a test on plain paper"))
        self.save_button = make_button(self.tr("Save…"), PRIMARY, "save")
        self.cancel_button = make_button(self.tr("Cancel"), QUIET)
        self._lay_out()
        self.sheet.currentIndexChanged.connect(lambda _at: self._show())
        self.cells.changed.connect(self._say)
        self.save_button.clicked.connect(self._choose)
        self.cancel_button.clicked.connect(self.reject)
        self.sheet.set_value(DEFAULT_LABELS)
        self._show()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(tokens.GAP_XL,) * 4)
        outer.setSpacing(tokens.GAP_M)
        outer.addWidget(text_label(self.tr("Labels"), "title"))
        outer.addWidget(FormField(self.tr("Sheet"), self.sheet))
        middle = QHBoxLayout()
        middle.setSpacing(tokens.GAP_L)
        middle.addWidget(self.cells)
        beside = QVBoxLayout()
        beside.setSpacing(tokens.GAP_M)
        hint = self.tr("Click on labels of the first sheet that are gone.")
        for part in (self.said, wrapped_label(hint, tone="soft"), self.measure):
            beside.addWidget(part)
        beside.addStretch(1)
        middle.addLayout(beside, 1)
        outer.addLayout(middle)
        outer.addWidget(self.outlines)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        outer.addLayout(buttons)

    def begin(self) -> None:
        """Open with the labels used last."""
        self.resize(520, self.sizeHint().height())
        self.open()
        self._desk.store.ask(
            lambda store: store.preference(SHEET, DEFAULT_LABELS), self.sheet.set_value, owner=self
        )

    def _show(self) -> None:
        sheet = find_card_sheet(str(self.sheet.value()))
        self.cells.show_sheet(sheet, self._count)
        self.measure.setVisible(not sheet.confirmed)
        self._say()

    def _say(self) -> None:
        cells = len(find_card_sheet(str(self.sheet.value())).cells)
        sheets = sheets_taken(self._count, cells, used=self.cells.used)
        labels = self.tr("%n labels", "", self._count)
        on = self.tr("%n sheets", "", sheets)
        self.said.say(self.tr("{labels} on {sheets}").format(labels=labels, sheets=on))

    def _choose(self) -> None:
        sheet = str(self.sheet.value())
        self._desk.store.ask(lambda store: store.set_preference(SHEET, sheet), owner=self)
        outlines = self.outlines.isChecked()
        from cards.jobs.addresses import LabelSheets

        self.chosen.emit(LabelSheets(sheet=sheet, used=self.cells.used, outlines=outlines))
        self.accept()

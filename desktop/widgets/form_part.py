"""A form within a page: fields in two columns and no buttons, as what is typed applies at once."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.desk import Desk
from desktop.look import tokens
from desktop.widgets.form import FormField


class FormPart(QWidget):
    """Holds fields by name, laid out as in a dialogue's form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.fields: dict[str, FormField] = {}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(tokens.GAP_L)
        self.grid.setVerticalSpacing(tokens.GAP_M)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)

    def add(self, name: str, field: FormField, *, column: int = -1) -> FormField:
        """Put a field in: over both columns, or beside the last one (column 1)."""
        self.fields[name] = field
        rows = self.grid.rowCount()
        if column < 0:
            self.grid.addWidget(field, rows, 0, 1, 2)
        else:
            self.grid.addWidget(field, rows if column == 0 else rows - 1, column)
        return field

    def add_wide(self, widget: QWidget) -> None:
        """Put something that is no field over both columns."""
        self.grid.addWidget(widget, self.grid.rowCount(), 0, 1, 2)

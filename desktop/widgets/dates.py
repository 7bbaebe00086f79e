"""A day that need not be known: a box to tick, and the day once it is ticked."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.look import tokens
from desktop.widgets.fields import DateField


class OptionalDate(QWidget):
    """Answers with a day, or with None while its box is not ticked."""

    changed = Signal()

    def __init__(self, name: str, known: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_S)
        self.known = QCheckBox(known)
        self.known.setAccessibleName(f"{name}: {known}")
        self.day = DateField()
        self.day.setDate(QDate.currentDate())
        self.day.setAccessibleName(name)
        self.day.setEnabled(False)
        self.known.toggled.connect(self.day.setEnabled)
        self.known.toggled.connect(self.changed)
        self.day.dateChanged.connect(self.changed)
        row.addWidget(self.known)
        row.addWidget(self.day, 1)
        self.setFocusProxy(self.known)

    def value(self) -> date | None:
        """The day, if it is known."""
        if not self.known.isChecked():
            return None
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def set_value(self, value: date | None) -> None:
        """Show a day, or that it is not known."""
        self.known.setChecked(value is not None)
        if value is not None:
            self.day.setDate(QDate(value.year, value.month, value.day))

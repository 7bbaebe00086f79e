"""A day that need not be known: a box to tick, and the day once it is ticked."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.look import tokens
from desktop.widgets.day_field import DateField


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
        self.day = DateField(named=name)
        self.day.setEnabled(False)
        self.known.toggled.connect(self.day.setEnabled)
        self.known.toggled.connect(self.changed)
        self.day.changed.connect(self.changed)
        row.addWidget(self.known)
        row.addWidget(self.day, 1)
        self.setFocusProxy(self.known)

    def value(self) -> date | None:
        """The day, if it is known and can be read."""
        return self.day.value() if self.known.isChecked() and not self.problem() else None

    def problem(self) -> str:
        """Why what is typed is no day; "" where it is one, or none is known."""
        return self.day.problem() if self.known.isChecked() else ""

    def kept(self) -> object:
        """What a form keeps: the day, what is typed while it is none, or None."""
        return self.day.kept() if self.known.isChecked() else None

    def put_back(self, kept: object) -> None:
        """Show again what ``kept`` gave."""
        self.known.setChecked(kept is not None)
        if kept is not None:
            self.day.put_back(kept)

    def set_value(self, value: date | None) -> None:
        """Show a day, or that it is not known."""
        self.known.setChecked(value is not None)
        if value is not None:
            self.day.set_value(value)

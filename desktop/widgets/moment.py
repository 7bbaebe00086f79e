"""A day and a time of day that need not be known."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.look import tokens
from desktop.widgets.dates import OptionalDate
from desktop.widgets.fields import TimeField


class MomentField(QWidget):
    """Answers with a wall-clock moment, or with None while its box is not ticked."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_S)
        self.day = OptionalDate(name, self.tr("On"))
        self.time = TimeField()
        self.time.setAccessibleName(self.tr("Time"))
        self.time.setEnabled(False)
        self.day.known.toggled.connect(self.time.setEnabled)
        self.day.changed.connect(self.changed)
        self.time.timeChanged.connect(self.changed)
        row.addWidget(self.day, 1)
        row.addWidget(self.time)
        self.setFocusProxy(self.day)

    def value(self) -> datetime | None:
        """The moment, if it is known; local to the zone given beside it."""
        day, clock = self.day.value(), self.time.time()
        return None if day is None else datetime.combine(day, time(clock.hour(), clock.minute()))

    def problem(self) -> str:
        """Why what is typed is no day; "" where it is one."""
        return self.day.problem()

    def kept(self) -> object:
        """What a form keeps: the moment, what is typed while its day is none, or None."""
        return self.day.kept() if self.problem() else self.value()

    def put_back(self, kept: object) -> None:
        """Show again what ``kept`` gave."""
        if isinstance(kept, str):
            self.day.put_back(kept)
        else:
            self.set_value(kept if isinstance(kept, datetime) else None)

    def set_value(self, value: datetime | None) -> None:
        """Show a moment, or that it is not known."""
        self.day.set_value(value.date() if value else None)
        self.time.setTime(QTime(value.hour, value.minute) if value else QTime(10, 0))

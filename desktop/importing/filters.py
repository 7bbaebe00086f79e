"""The counts of an import, each of which shows what it counts."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.importing.sorting import Kind, Sorted
from desktop.importing.words import FILTERS, translated
from desktop.widgets.segments import Segments

ALL = "all"


class Filters(QWidget):
    """One button for each kind there is, with how many there are; arrows go between them."""

    chosen = Signal(object)
    """The ``Kind`` chosen, None for all."""

    def __init__(self) -> None:
        super().__init__()
        names = [(kind.value, translated(FILTERS[kind])) for kind in Kind]
        self._names = {ALL: self.tr("All"), **dict(names)}
        self.segments = Segments(self.tr("What to look at"), list(self._names.items()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.segments)
        self.segments.chosen.connect(
            lambda view: self.chosen.emit(None if view == ALL else Kind(view))
        )

    def count(self, found: Sorted) -> None:
        """Count anew; kinds of which there are none are not offered."""
        counts = {kind.value: found.count(kind) for kind in Kind}
        counts[ALL] = sum(counts.values())
        for view, button in self.segments.buttons.items():
            text = self.tr("{kind} {count}").format(
                kind=self._names[view], count=QLocale().toString(counts[view])
            )
            button.setText(text)
            button.setAccessibleName(text)
            button.updateGeometry()
        there = [view for view, count in counts.items() if count]
        now = self.segments.value()
        # What one looks at is not taken away, even when nothing of it is left.
        shown = {ALL, now, *there}
        self.segments.show_only([view for view in self.segments.buttons if view in shown])

    def choose(self, kind: Kind | None) -> None:
        """Show one kind."""
        self.segments.choose(ALL if kind is None else kind.value)

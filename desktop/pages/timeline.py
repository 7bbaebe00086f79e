"""A timeline in a panel: what happened, day by day, each with the way to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.look import tokens
from desktop.pages.panel import block
from desktop.place import Place
from desktop.when import plain_date
from desktop.widgets.buttons import LINK, ElidedLink, make_button
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.rows import line_width

_SHOWN = 8
"""Events shown at first: the last ones."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, or is to happen; ``on`` is None where nobody knows the day."""

    on: date | None
    text: str
    place: Place | None = None


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """By their days, the latest first and what has none last; what came first stays first."""
    found = list(events)
    dated = [event for event in found if event.on is not None]
    dated.sort(key=lambda event: event.on or date.min, reverse=True)
    return (*dated, *(event for event in found if event.on is None))


def timeline_block(desk: Desk, events: tuple[Event, ...]) -> QWidget:
    """The block: the latest few, and a way to see the rest."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.GAP_S)
    column.addWidget(_rows(desk, events[:_SHOWN]))
    rest = events[_SHOWN:]
    if rest:
        text = QCoreApplication.translate("timeline", "Show %n more", "", len(rest))
        more = make_button(text, LINK)

        def show() -> None:
            added = _rows(desk, rest)
            column.addWidget(added)
            added.show()
            first = added.nextInFocusChain()
            if more.hasFocus() and first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
            more.hide()

        more.clicked.connect(show)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
    return block(QCoreApplication.translate("timeline", "Timeline"), holder)


def _rows(desk: Desk, events: Sequence[Event]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.GAP_S)
    none = QCoreApplication.translate("timeline", "No day")
    days = [plain_date(event.on) if event.on else none for event in events]
    width = max((line_width(day, "body") for day in days), default=0)
    for day, event in zip(days, events, strict=True):
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_L)
        shown = text_label(day, tone="soft")
        shown.setFixedWidth(width)
        # A link is higher than its text, which stands in its middle.
        at = Qt.AlignmentFlag.AlignVCenter if event.place else Qt.AlignmentFlag.AlignTop
        row.addWidget(shown, 0, at)
        said = _said(desk, event)
        if event.place is None:
            row.addWidget(said, 1)
        else:
            row.addWidget(said)
            row.addStretch(1)
        column.addLayout(row)
    return holder


def _said(desk: Desk, event: Event) -> QWidget:
    place = event.place
    if place is None:
        return wrapped_label(event.text)
    link = ElidedLink(event.text)
    link.clicked.connect(lambda: desk.go(place))
    return link

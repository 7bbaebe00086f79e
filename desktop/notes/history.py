"""What happened to a note: its state on a button with a menu, and the trail of its dated events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from cards.model.notes import EventKind, NoteEvent
from desktop.labels import label
from desktop.look import tokens
from desktop.look.icons import pixmap
from desktop.look.theme import current_colours
from desktop.notes.gather import NoteSheet
from desktop.notes.happened import BY_HAND
from desktop.when import plain_date
from desktop.widgets.labels import Paragraph, plain_tip
from desktop.widgets.mirror import follow
from desktop.widgets.state_chip import paint_state, state_icon, state_width

_ARROW = 16


class StateButton(QAbstractButton):
    """The chip of a note's state; it opens the menu of what may have happened."""

    recording = Signal(EventKind)
    undoing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = EventKind.DRAFTED
        self._last: NoteEvent | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Say what happened to this note"))
        self.clicked.connect(self._open)

    def show_state(self, sheet: NoteSheet) -> None:
        """Show where a note is."""
        self._state = sheet.row.state
        history = sheet.history
        drafted = not history or history[-1].kind is EventKind.DRAFTED
        self._last = None if drafted else history[-1]
        self.setAccessibleName(self.tr("State: {state}").format(state=label(self._state)))
        self.updateGeometry()
        self.update()

    def menu(self) -> QMenu:
        """The menu: every state, and the way back."""
        menu = QMenu(self)
        colours = current_colours()
        for kind in BY_HAND:
            icon = QIcon(pixmap(state_icon(kind), colours.ink, 18, 2))
            action = menu.addAction(icon, self.tr("{state}…").format(state=label(kind)))
            action.setData(kind)
            action.triggered.connect(lambda _on, kind=kind: self.recording.emit(kind))
        menu.addSeparator()
        back = menu.addAction(QIcon(pixmap("undo", colours.ink, 18, 2)), self.tr("Take back"))
        back.setEnabled(self._last is not None)
        if self._last is not None:
            text = self.tr("Take back “{state}”, {day}")
            back.setText(text.format(state=label(self._last.kind), day=plain_date(self._last.on)))
        back.triggered.connect(lambda _on: self.undoing.emit())
        return menu

    def sizeHint(self) -> QSize:
        """The chip, an arrow, and a target one can hit."""
        return QSize(state_width(self._state) + _ARROW + 4, tokens.CONTROL_HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the pointer that one may press here."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chip with an arrow behind it."""
        painter = QPainter(self)
        follow(painter, self.layoutDirection(), self.rect())
        top = (self.height() - tokens.CHIP_HEIGHT) / 2
        paint_state(painter, QPointF(0, top), self._state)
        arrow = pixmap("down", current_colours().soft, _ARROW, 2)
        left = state_width(self._state) + 3
        painter.drawPixmap(QPointF(left, (self.height() - _ARROW) / 2), arrow)
        painter.end()

    def _open(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


_LATEST_DAYS = 2
_LATEST = 3
"""Events shown, of these days; the foot of the desk has room for two lines."""


class Trail(Paragraph):
    """The latest dated events of a note that still count; its tooltip has them all."""

    def __init__(self) -> None:
        super().__init__("", "caption", "soft")

    def show_events(self, events: tuple[NoteEvent, ...]) -> None:
        """Show events, oldest first, those of one day together."""
        told = self._told(events)
        days = sorted({event.on for event in events})[-_LATEST_DAYS:]
        latest = [event for event in events if event.on in days][-_LATEST:]
        cut = len(latest) < len(events)
        self.setToolTip(plain_tip(told if cut else ""))
        said = self.tr(" · ").join(["…", self._told(latest)]) if cut else told
        if said != self.said():
            self.say(said)
        self.setAccessibleName(told)

    def _told(self, events: Sequence[NoteEvent]) -> str:
        """Each day once, behind what happened on it."""
        days = groupby(events, key=lambda event: event.on)
        return self.tr(" · ").join(self._said_on(day, list(those)) for day, those in days)

    def _said_on(self, day: date, events: Sequence[NoteEvent]) -> str:
        states = self.tr(", ").join(map(self._said_of, events))
        # A day stays on one line.
        said = plain_date(day).replace(" ", "\u00a0")
        return self.tr("{states} {day}").format(states=states, day=said)

    def _said_of(self, event: NoteEvent) -> str:
        # Of a printed card the detail is a file's path: too long for here.
        if event.detail and event.kind is not EventKind.PRINTED:
            said = self.tr("{state} ({detail})")
            return said.format(state=label(event.kind), detail=event.detail)
        return label(event.kind)

"""The foot of the writing desk: what happened to the note, a real pen, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from cards.model.notes import Channel
from desktop.keys import key
from desktop.look import tokens
from desktop.models.notes import Onward
from desktop.notes.gather import NoteSheet
from desktop.notes.history import Trail
from desktop.widgets.buttons import PRIMARY, make_button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import plain_tip

_TRAIL = 200
"""Pixels that the latest events of a note have at least."""


class NoteFoot(QWidget):
    """Says what comes next on its one primary button, which is gone where nothing does."""

    plotting = Signal()
    writing_over = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.trail = Trail()
        self.pen_button = make_button(self.tr("With a real pen…"), icon="edit")
        menu = QMenu(self)
        menu.addAction(self.tr("Save for a pen plotter…")).triggered.connect(self.plotting)
        menu.addAction(self.tr("Print to write over…")).triggered.connect(self.writing_over)
        self.pen_button.setMenu(menu)
        self.ready_button = make_button(self.tr("Ready, next person"), PRIMARY)
        keys = key("ready").toString(QKeySequence.SequenceFormat.NativeText)
        self.ready_button.setToolTip(plain_tip(keys))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_M)
        # The buttons have their room first; in a narrow window they stand below each other.
        self.trail.setMinimumWidth(_TRAIL)
        self.trail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.trail, 1)
        row.addLayout(Flow(self.pen_button, self.ready_button, gap=tokens.GAP_M))

    def show_note(self, sheet: NoteSheet) -> None:
        """Show what happened to a note."""
        self.pen_button.setVisible(sheet.note.channel is Channel.CARD)
        self.trail.show_events(sheet.history)

    def show_way(self, way: Onward) -> None:
        """Say what comes next."""
        words = {
            Onward.READY_NEXT: self.tr("Ready, next person"),
            Onward.READY_PRINT: self.tr("Ready, on to print"),
            Onward.READY: self.tr("Ready"),
            Onward.NEXT: self.tr("Next person"),
            Onward.PRINT: self.tr("On to print"),
        }
        said = words.get(way, "")
        if not said and self.ready_button.hasFocus():
            # Focus moves first: Qt gives it to anyone when its button hides.
            self.pen_button.setFocus()
        self.ready_button.setVisible(bool(said))
        self.ready_button.setText(said)
        self.ready_button.setAccessibleName(said)

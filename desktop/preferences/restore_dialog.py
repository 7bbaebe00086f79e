"""Shows what an archive would change before it takes the place of the present data."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cards.jobs.backups.restoring import Prepared, give_up
from desktop.look import tokens
from desktop.preferences.words import changes_said, counts_said
from desktop.texts import sentence
from desktop.when import long_moment
from desktop.widgets.buttons import PRIMARY, QUIET, make_button
from desktop.widgets.labels import text_label, wrapped_label

_WIDE, _FEW = 520, 3
"""How many pixels it is wide; and so many changes need no tall window."""


class RestoreDialog(QDialog):
    """Nothing changes before *Bring it back* is pressed."""

    wanted = Signal()

    def __init__(self, parent: QWidget, prepared: Prepared) -> None:
        super().__init__(parent)
        self._prepared = prepared
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Bring this archive back?"))
        self.lines = changes_said(prepared)
        self.cancel_button = make_button(self.tr("Leave everything as it is"), QUIET)
        self.go_button = make_button(self.tr("Bring it back"), PRIMARY)
        self.go_button.setDefault(True)
        self._lay_out()
        self.cancel_button.clicked.connect(self.reject)
        self.go_button.clicked.connect(self._go)
        self.rejected.connect(lambda: give_up(prepared))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(text_label(self.windowTitle(), "title"))
        column.addWidget(wrapped_label(self._about(), tone="soft"))
        if self._prepared.damage is not None:
            column.addWidget(wrapped_label(sentence(self._prepared.damage), tone="warn"))
        if self.lines:
            column.addWidget(self._changes(), 1)
        else:
            same = self.tr("It holds just what is here now: nothing changes.")
            column.addWidget(wrapped_label(same))
        said = self.tr("What is here now is kept as a backup first, so this can be taken back.")
        column.addWidget(wrapped_label(said, tone="soft"))
        foot = QHBoxLayout()
        foot.setSpacing(tokens.GAP_M)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.go_button)
        column.addLayout(foot)
        tall = 420 if len(self.lines) > _FEW else 280 if self.lines else 0
        self.resize(_WIDE, tall or column.heightForWidth(_WIDE))

    def _changes(self) -> QScrollArea:
        inside = QWidget()
        told = QVBoxLayout(inside)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(tokens.GAP_XS)
        for line in self.lines:
            told.addWidget(wrapped_label(line))
        told.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        # Scrolled with the arrow keys, so it is something Tab stops at.
        area.setAccessibleName(self.tr("What would change"))
        return area

    def _about(self) -> str:
        header = self._prepared.header
        name = self._prepared.source.name
        if header is None:
            return name
        text = self.tr("{name}, made on {day}: {counts}.")
        moment = long_moment(header.made.astimezone())
        return text.format(name=name, day=moment, counts=counts_said(header.counts))

    def _go(self) -> None:
        self.accept()
        self.wanted.emit()

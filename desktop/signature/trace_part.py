"""Taking the signature from a scan: a place to drop it on, then the picture and its ink."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.hands.drop_area import DropArea, choose_scans, dropped_files
from desktop.look import tokens
from desktop.signature.shown import PaperPicture
from desktop.signature.working import Traced
from desktop.widgets.buttons import make_button
from desktop.widgets.labels import text_label


class TracePart(QWidget):
    """Hands on the picture that was given; shows what became of it."""

    given = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.drop_area = DropArea(
            self.tr("Drop a scan or photo here"),
            self.tr(
                "PNG, JPEG or PDF. Sign with a dark pen on plain white paper and leave paper all"
                " round; shadows, specks and the paper are taken away."
            ),
        )
        self.before = PaperPicture(self.tr("Your picture"), height=110)
        self.after = PaperPicture(self.tr("Its ink"), height=110)
        self.other_button = make_button(self.tr("Another picture…"), icon="folder")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.drop_area)
        self.stack.addWidget(self._shown())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.drop_area.given.connect(self._give)
        self.other_button.clicked.connect(lambda: choose_scans(self, self._give))

    def _shown(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_M)
        for title, picture in (
            (self.tr("Your picture"), self.before),
            (self.tr("Its ink"), self.after),
        ):
            side = QVBoxLayout()
            side.setSpacing(tokens.GAP_XS)
            side.addWidget(text_label(title, "caption", "soft"))
            side.addWidget(picture, 1)
            row.addLayout(side, 1)
        column.addLayout(row, 1)
        column.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def show_traced(self, traced: Traced) -> None:
        """Show the picture beside its ink."""
        self.before.show_image(traced.before)
        self.after.show_image(traced.after)
        self.stack.setCurrentIndex(1)

    def begin_again(self) -> None:
        """Ask for a picture."""
        self.stack.setCurrentIndex(0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Another picture may be dropped on the one before."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self._give(dropped_files(event.mimeData()))

    def _give(self, paths: Sequence[Path]) -> None:
        if paths:
            self.given.emit(paths[0])

"""First step of the assistant: the sheet to print and fill in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.files import ask_where, open_file
from desktop.look import tokens
from desktop.signature.shown import PaperPicture
from desktop.texts import printed
from desktop.widgets.buttons import PRIMARY, make_button
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.segments import Segments
from desktop.work import Task

_SHOWN_DPI = 52.0


class SheetStep(QWidget):
    """Says what to do, saves the sheet as a PDF and opens it for printing."""

    refused = Signal(object)
    """An error that kept the sheet from being written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        from cards.jobs.hands import usual_paper

        self._desk = desk
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_XL)
        row.addLayout(self._said(), 5)
        self.picture = PaperPicture(self.tr("The first page of the sheet"), height=360)
        row.addWidget(self.picture, 4)
        self._file = Path()
        self.paper.choose(usual_paper())
        self._show_sheet()

    def _said(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP_M)
        for number, text in enumerate(
            (
                self.tr("Print both pages of the sheet at their true size, in colour or grey."),
                self.tr(
                    "Write each letter and sign into its box with the pen you like best, at your"
                    " usual pace. Ten minutes will do; what you leave out can follow later."
                ),
                self.tr(
                    "Scan the pages, or photograph them from above in even light, each one whole."
                ),
            ),
            start=1,
        ):
            line = QHBoxLayout()
            line.setSpacing(tokens.GAP_M)
            figure = wrapped_label(str(number), "strong", "accent")
            line.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(wrapped_label(text), 1)
            column.addLayout(line)
        column.addSpacing(tokens.GAP_M)
        choices = (("letter", self.tr("Letter")), ("a4", self.tr("A4")))
        self.paper = Segments(self.tr("Paper"), choices)
        self.paper.setMaximumWidth(220)
        self.paper.chosen.connect(lambda _paper: self._show_sheet())
        column.addWidget(text_label(self.tr("Paper"), tone="soft"))
        column.addWidget(self.paper)
        self.save_button = make_button(self.tr("Save the sheet as PDF…"), PRIMARY, "save")
        self.save_button.clicked.connect(self.save)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.saved = wrapped_label("", "caption", "soft")
        column.addWidget(self.saved)
        self.open_button = make_button(self.tr("Open it to print"), icon="print")
        self.open_button.hide()
        self.open_button.clicked.connect(self._open)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column

    def save(self) -> None:
        """Ask where, and write the sheet there."""
        title, kind = self.tr("Save the sheet"), self.tr("PDF files (*.pdf)")
        ask_where(self._desk, self, title, self.tr("My hand.pdf"), kind, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the sheet."""
        from cards.jobs.hands import make_sheet
        from cards.model.errors import CordiallyError

        try:
            make_sheet(path, self.paper.value(), say=printed)
        except CordiallyError as error:
            self.refused.emit(error)
            return
        self._file = path
        self.saved.say(self.tr("Saved as {name}.").format(name=path.name))
        self.open_button.show()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        open_file(self._desk, self._file)

    def _show_sheet(self) -> None:
        from desktop.hands.working import sheet_picture

        paper, dpi = self.paper.value(), _SHOWN_DPI * self.devicePixelRatioF()
        task = Task(lambda _progress: sheet_picture(paper, dpi))
        task.succeeded.connect(self._shown)
        self._desk.start(task)

    def _shown(self, image: QImage) -> None:
        self.picture.show_image(image, (QRectF(0, 0, 1, 1),))

"""The place to drop scans on: it takes pictures and PDFs from other windows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.widgets.buttons import PRIMARY, make_button
from desktop.widgets.labels import text_label, wrapped_label

PICTURES = "*.png *.jpg *.jpeg *.pdf"


def dropped_files(data: QMimeData) -> list[Path]:
    """The files on this machine that are being dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def choose_scans(parent: QWidget, then: object) -> None:
    """Ask for scans; ``then`` is called with their paths if some were chosen."""
    dialog = QFileDialog(parent, QCoreApplication.translate("scans", "Choose the scans or photos"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(
        QCoreApplication.translate("scans", "Pictures and PDF files ({endings})").format(
            endings=PICTURES
        )
    )
    dialog.filesSelected.connect(
        lambda names: callable(then) and then([Path(name) for name in names])
    )
    dialog.open()


class DropArea(QWidget):
    """A dashed field with a button in it; drops and choices come out as ``given``."""

    given = Signal(object)
    """A list of paths."""

    def __init__(self, heading: str = "", hint: str = "") -> None:
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.GAP_XL,) * 4)
        column.setSpacing(tokens.GAP_M)
        column.addStretch(1)
        title = text_label(heading or self.tr("Drop the scans or photos here"), "heading")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(title)
        sheets = self.tr(
            "PNG, JPEG or PDF, in any order, turned or at an angle. Each picture shows one"
            " whole page with its black squares, at 150 dpi or more."
        )
        said = wrapped_label(hint or sheets, tone="soft")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # As wide as its lines and as tall as they need: wrapped text knows no height of its own.
        said.setFixedWidth(440)
        said.setMinimumHeight(said.heightForWidth(440))
        column.addWidget(said, 0, Qt.AlignmentFlag.AlignHCenter)
        self.choose_button = make_button(self.tr("Choose files…"), PRIMARY, "folder")
        self.choose_button.clicked.connect(lambda: choose_scans(self, self.given.emit))
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and show it."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._mark(over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        self._mark(over=False)
        event.acceptProposedAction()
        self.given.emit(dropped_files(event.mimeData()))

    def _mark(self, *, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dashed frame; filled while files hang over it."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.sel if self._over else colours.sheet))
        pen = QPen(QColor(colours.accent if self._over else colours.edge), 1.5)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, tokens.RADIUS, tokens.RADIUS)
        painter.end()

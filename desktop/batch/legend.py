"""Says what the lines and shades over a sheet mean; each only where it is to be seen."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.batch.sheet_pages import ShownSheet
from desktop.batch.sheet_view import CUT_DASHES, FOLD_DASHES, paint_blank
from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.widgets.labels import text_label
from desktop.widgets.paper import thin


class Mark(Enum):
    """What can lie over a sheet."""

    FOLD = "fold"
    CUT = "cut"
    BLANK = "blank"
    LOST = "lost"


class Legend(QWidget):
    """A row of samples with their words."""

    def __init__(self) -> None:
        super().__init__()
        words = {
            Mark.FOLD: self.tr("fold"),
            Mark.CUT: self.tr("edge of a card"),
            Mark.BLANK: self.tr("stays blank"),
            Mark.LOST: self.tr("would be lost"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_M)
        self.items: dict[Mark, QWidget] = {}
        for mark, text in words.items():
            item = QWidget()
            inside = QHBoxLayout(item)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(tokens.GAP_XS + 2)
            inside.addWidget(_Sample(mark))
            inside.addWidget(text_label(text, "caption", "soft"))
            row.addWidget(item)
            self.items[mark] = item
        row.addStretch(1)
        self.show_sheet(None)

    def show_sheet(self, sheet: ShownSheet | None) -> None:
        """Name what lies over this sheet."""
        pages = sheet.pages if sheet else ()
        there = {
            Mark.FOLD: any(page.folds for page in pages),
            Mark.CUT: any(page.cuts for page in pages),
            Mark.BLANK: any(page.reach is not None for page in pages),
            Mark.LOST: any(page.lost for page in pages),
        }
        for mark, item in self.items.items():
            item.setVisible(there[mark])


class _Sample(QWidget):
    """A scrap of card paper with one of the marks."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self._mark = mark
        self.setFixedSize(QSize(28, 14))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(current_colours().line), 1))
        painter.setBrush(QColor(tokens.CARD_PAPER))
        painter.drawRect(box)
        area = QPainterPath()
        area.addRect(box)
        if self._mark is Mark.BLANK:
            paint_blank(painter, area)
        elif self._mark is Mark.LOST:
            painter.fillPath(area, thin(tokens.CARD_LOST, 110))
        else:
            fold = self._mark is Mark.FOLD
            pen = QPen(QColor(tokens.CARD_FOLD if fold else tokens.CARD_CUT), 1)
            pen.setDashPattern(list(FOLD_DASHES if fold else CUT_DASHES))
            painter.setPen(pen)
            painter.drawLine(QLineF(3, box.center().y(), box.right() - 2, box.center().y()))
        painter.end()

"""Shows a sheet as it will come out of the printer, with rulers, folds, cuts and blank edges."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent

from cards.layout.reach import Lost
from cards.model.geometry import Rect
from cards.model.paper import FoldLine
from desktop.batch.arranging import CAPTION
from desktop.batch.desk_view import DeskView
from desktop.batch.preview_names import side_name
from desktop.batch.preview_pictures import SheetPicture
from desktop.batch.sheet_pages import ShownPage
from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.widgets.paper import paint_shadow, thin
from desktop.widgets.rulers import paint_rulers

FOLD_DASHES, CUT_DASHES = (7.0, 4.0), (2.0, 3.0)


class SheetView(DeskView):
    """The pages of one sheet of paper; what is drawn over them is never printed."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: SheetPicture | None = None
        self._ringed = False

    def ring(self, *, shown: bool) -> None:
        """Whether a ring round what is seen of the desk says that keys move it."""
        self._ringed = shown
        self.update()

    def show_picture(self, picture: SheetPicture | None) -> None:
        """Lay a sheet on the desk, or clear it."""
        self.picture = picture
        self.settle()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as one sees what is on a sheet."""
        return QSize(640, 440)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Nothing more: the area round it knows for which room a picture is wanted."""

    def boxes(self) -> list[QRectF]:
        """Where the pages lie, in pixels."""
        if self.picture is None:
            return []
        laid = self.picture.arrangement
        pages = zip(self.picture.shown.pages, laid.corners, strict=True)
        return [
            QRectF(
                round(left),
                round(top),
                page.sheet.size.width * laid.scale,
                page.sheet.size.height * laid.scale,
            )
            for page, (left, top) in pages
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The desk, the pages, and what is to be seen over them."""
        painter = self.begin_paint()
        if self.picture is not None:
            scale = self.picture.arrangement.scale
            boxes = self.boxes()
            several = len(boxes) > 1
            pages = zip(self.picture.shown.pages, self.picture.images, boxes, strict=True)
            for page, image, box in pages:
                paint_shadow(painter, box)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.CARD_PAPER))
                painter.drawRect(box)
                painter.save()
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                painter.drawImage(box, image, QRectF(image.rect()))
                painter.restore()
                _paint_over(painter, page, box, scale)
                paint_rulers(painter, box, scale)
                if several:
                    _paint_caption(painter, box, side_name(page.side))
        if self._ringed:
            seen = QRectF(self.visibleRegion().boundingRect()).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(QColor(current_colours().focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(seen, tokens.RADIUS, tokens.RADIUS)
        self.end_paint(painter)


def _paint_over(painter: QPainter, page: ShownPage, box: QRectF, scale: float) -> None:
    if page.reach is not None:
        _shade_beyond(painter, box, _on_screen(page.reach, box, scale))
    for lost, _row in page.lost:
        _paint_lost(painter, page, lost, box, scale)
    painter.setPen(QPen(thin(tokens.CARD_EDGE, 110), 1, Qt.PenStyle.DotLine))
    for gone in page.gone:
        cell = _on_screen(gone, box, scale).adjusted(6, 6, -6, -6)
        painter.drawLines(
            [
                QLineF(cell.topLeft(), cell.bottomRight()),
                QLineF(cell.bottomLeft(), cell.topRight()),
            ]
        )
    _paint_lines(painter, page.cuts, box, scale, tokens.CARD_CUT, CUT_DASHES)
    _paint_lines(painter, page.folds, box, scale, tokens.CARD_FOLD, FOLD_DASHES)
    painter.setPen(QPen(thin(tokens.CARD_EDGE, 90), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))


def paint_blank(painter: QPainter, area: QPainterPath) -> None:
    """Shade what a printer leaves blank."""
    painter.fillPath(area, thin(tokens.CARD_EDGE, 20))
    painter.fillPath(area, QBrush(thin(tokens.CARD_EDGE, 62), Qt.BrushStyle.BDiagPattern))


def _shade_beyond(painter: QPainter, box: QRectF, reach: QRectF) -> None:
    whole, inside = QPainterPath(), QPainterPath()
    whole.addRect(box)
    inside.addRect(reach.intersected(box))
    paint_blank(painter, whole.subtracted(inside))


def _paint_lost(painter: QPainter, page: ShownPage, lost: Lost, box: QRectF, scale: float) -> None:
    """Mark the strips of ink that lie beyond the printer's reach."""
    if page.reach is None:
        return
    ink, inside = QPainterPath(), QPainterPath()
    ink.addRect(_on_screen(lost.box, box, scale).intersected(box))
    inside.addRect(_on_screen(page.reach, box, scale))
    painter.fillPath(ink.subtracted(inside), thin(tokens.CARD_LOST, 110))


def _paint_lines(
    painter: QPainter,
    lines: tuple[FoldLine, ...],
    box: QRectF,
    scale: float,
    colour: str,
    dashes: tuple[float, ...],
) -> None:
    pen = QPen(thin(colour, 190), 1)
    pen.setDashPattern(list(dashes))
    painter.setPen(pen)
    for line in lines:
        ends = (
            QPointF(box.left() + x * scale, box.bottom() - y * scale)
            for x, y in ((line.x0, line.y0), (line.x1, line.y1))
        )
        painter.drawLine(QLineF(*ends))


def _paint_caption(painter: QPainter, box: QRectF, text: str) -> None:
    painter.setPen(QColor(current_colours().soft))
    painter.setFont(scaled_font("caption"))
    under = QRectF(box.left(), box.bottom() + 4, box.width(), CAPTION - 4)
    painter.drawText(under, Qt.AlignmentFlag.AlignCenter, text)


def _on_screen(part: Rect, box: QRectF, scale: float) -> QRectF:
    return QRectF(
        box.left() + part.x * scale,
        box.bottom() - part.top * scale,
        part.width * scale,
        part.height * scale,
    )

"""Shows a card as it will lie in the hand: its front, open, and its back; every panel is true."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF, QTransform

from cards.layout.in_hand import Corners, Drawing, SeenPanel
from desktop.batch.desk_view import DeskView
from desktop.batch.preview_names import view_name
from desktop.batch.preview_pictures import HandPicture
from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.widgets.paper import shadow_tone, thin

_LABEL = 34.0
_SHADOW_STEPS, _SHADOW_STEP = 7, 1.7
_SHADE, _DARKEST = 170, 34
"""How dark a panel is that turns quite away, and the most that is used, 0 to 255."""


class FoldedView(DeskView):
    """One card, drawn from the front, open and from behind."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: HandPicture | None = None

    def show_picture(self, picture: HandPicture | None) -> None:
        """Lay a card on the desk, or clear it."""
        self.picture = picture
        self.settle()

    def sizeHint(self) -> QSize:
        """As large as one sees the card."""
        return QSize(640, 440)

    def boxes(self) -> list[QRectF]:
        """Where the drawings lie, in pixels; all stand on one line."""
        picture = self.picture
        if picture is None:
            return []
        wide = [each.size.width * picture.scale for each in picture.drawings]
        high = [each.size.height * picture.scale for each in picture.drawings]
        free = (self.width() - sum(wide)) / (len(wide) + 1)
        ground = (self.height() + max(high) - _LABEL) / 2
        found, left = [], free
        for width, height in zip(wide, high, strict=True):
            found.append(QRectF(left, ground - height, width, height))
            left += width + free
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The desk and the drawings."""
        painter = self.begin_paint()
        picture = self.picture
        if picture is not None:
            folded = len(picture.drawings) > 2
            for drawing, box in zip(picture.drawings, self.boxes(), strict=True):
                _paint_card(painter, picture, drawing, box)
                painter.setPen(QColor(current_colours().soft))
                painter.setFont(scaled_font("caption"))
                under = QRectF(box.left() - 40, box.bottom() + 14, box.width() + 80, 18)
                said = view_name(drawing.view, folded=folded)
                painter.drawText(under, Qt.AlignmentFlag.AlignCenter, said)
        self.end_paint(painter)


def _paint_card(painter: QPainter, picture: HandPicture, drawing: Drawing, box: QRectF) -> None:
    outline = QPolygonF()
    for panel in drawing.panels:
        outline = outline.united(_polygon(panel.place, box, picture.scale))
    _paint_shadow(painter, outline)
    for panel in drawing.panels:
        image = picture.outside if panel.outside else picture.inside
        _paint_panel(painter, panel, box, picture.scale, image, picture.dots)


def _paint_shadow(painter: QPainter, outline: QPolygonF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number in range(_SHADOW_STEPS, 0, -1):
        reach = number * _SHADOW_STEP
        pen = QPen(shadow_tone(9), 2 * reach)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        # Lower than the card: the light falls from over the desk's far edge.
        painter.drawPolygon(outline.translated(0, reach * 0.5))


def _paint_panel(
    painter: QPainter,
    panel: SeenPanel,
    box: QRectF,
    scale: float,
    image: QImage | None,
    dots: float,
) -> None:
    place = _polygon(panel.place, box, scale)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.CARD_PAPER))
    painter.drawPolygon(place)
    if image is not None:
        _paint_part(painter, panel.part, place, image, dots)
    painter.setBrush(thin(tokens.CARD_EDGE, min(round(panel.turned * _SHADE), _DARKEST)))
    painter.setPen(QPen(thin(tokens.CARD_EDGE, 90), 1))
    painter.drawPolygon(place)


def _paint_part(
    painter: QPainter, part: Corners, place: QPolygonF, image: QImage, dots: float
) -> None:
    """The panel's part of the page, turned and leaned to where the panel is seen."""
    high = image.height()
    source = QPolygonF([QPointF(x * dots, high - y * dots) for x, y in part])
    onto = QTransform.quadToQuad(source, place)
    if not isinstance(onto, QTransform):
        return
    painter.save()
    painter.setTransform(onto, combine=True)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    cut = source.boundingRect()
    painter.drawImage(cut, image, cut)
    painter.restore()


def _polygon(corners: Corners, box: QRectF, scale: float) -> QPolygonF:
    return QPolygonF(
        [QPointF(box.left() + x * scale, box.bottom() - y * scale) for x, y in corners]
    )

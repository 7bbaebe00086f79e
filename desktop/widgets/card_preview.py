"""Shows a page as paper on the desk: at true proportion, with its edge, a soft shadow and folds.

The picture is asked for in the pixels of the screen it stands on, so it is crisp at any scale.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cards.model.geometry import POINTS_PER_INCH, Rect
from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.notes.pictures import Paper, Picture
from desktop.widgets.paper import LID, paint_fold, paint_lid, paint_shadow, thin
from desktop.widgets.rulers import paint_rulers

_SAID_AFTER = 200
"""Milliseconds: a picture that comes sooner needs no word about it."""
_MARGIN = tokens.GAP_XL
_RULER = 8
"""Pixels more than the margin that a ruler's numbers take."""
_LARGEST = 2.0
"""No larger than twice life size, at 96 pixels an inch."""


class CardPreview(QWidget):
    """One page lying on the desk; the old picture stays while a new one is made."""

    resized = Signal()
    """A picture of another size is wanted."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._paper: Paper | None = None
        self._picture: Picture | None = None
        self._updating = False
        self._unlike = ""
        self._ground: tuple[tuple[object, ...], QPixmap] | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_SAID_AFTER)
        self._late.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 160)
        self._tell()

    @property
    def picture(self) -> Picture | None:
        """The picture shown, if any."""
        return self._picture

    @property
    def updating(self) -> bool:
        """Whether the picture is older than what is written."""
        return self._updating

    def expect(self, paper: Paper) -> None:
        """Say which paper the next picture shows, so that ``dpi`` fits it."""
        self._paper = paper

    def dpi(self) -> float:
        """Pixels of the screen to an inch of the page, for a picture that fits this widget."""
        box = self._room()
        paper = self._paper
        if paper is None or box.isEmpty():
            return POINTS_PER_INCH
        scale = min(box.width() / paper.shown.width, box.height() / paper.shown.height)
        scale = min(scale, _LARGEST * 96 / POINTS_PER_INCH)
        return scale * POINTS_PER_INCH * self.devicePixelRatioF()

    def show_picture(self, picture: Picture) -> None:
        """Lay a new picture on the desk."""
        self._picture = picture
        self._settle("")
        self._tell()

    def show_nothing(self) -> None:
        """Clear the desk."""
        self._picture = None
        self._settle("")
        self._tell()

    def mark_updating(self) -> None:
        """Say that a new picture is being made, to the eye only if it is long in coming."""
        if not self._updating:
            self._late.start()
        self._updating = True
        self._describe()

    def mark_unlike(self, reason: str) -> None:
        """Say in a word or two why the picture is not what is written."""
        self._settle(reason)
        self._tell()

    def _settle(self, unlike: str) -> None:
        self._updating, self._unlike = False, unlike
        self._late.stop()

    def _tell(self) -> None:
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleName(self._name)
        state = self._mark() or (self._picture.text if self._picture else self.tr("Empty"))
        self.setAccessibleDescription(state)

    def _mark(self) -> str:
        return self.tr("Updating") if self._updating else self._unlike

    def _room(self) -> QRectF:
        paper = self._paper
        lid = LID if paper is not None and paper.lid else 0
        ruler = _RULER if paper is not None and paper.ruled else 0
        whole = QRectF(self.rect())
        return whole.adjusted(_MARGIN + ruler, _MARGIN + lid + ruler, -_MARGIN, -_MARGIN)

    def sizeHint(self) -> QSize:
        """As large as a card is read well."""
        return QSize(420, 380)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a picture that fits."""
        super().resizeEvent(event)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Ask for a sharper or a smaller picture on another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the desk, the card and what is to be said about it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self._shown_paper()
        painter.drawPixmap(0, 0, self._ground_for(paper))
        if paper is not None:
            self._paint_card(painter, paper)
        said = self._unlike if self._late.isActive() else self._mark()
        if said:
            self._paint_mark(painter, said)
        painter.end()

    def _ground_for(self, paper: Paper | None) -> QPixmap:
        """The desk with the card's shadow: painted once, as one repaints at every letter typed."""
        colours, box, ratio = current_colours(), self.card_box(), self.devicePixelRatioF()
        lid = paper is not None and paper.lid
        leaves = paper.leaves if paper is not None else ()
        key = (colours.line, colours.desk, self.size(), box, ratio, lid, leaves)
        if self._ground is None or self._ground[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.desk))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            if paper is not None:
                for leaf in self.leaf_boxes():
                    paint_shadow(painter, leaf)
            if lid:
                paint_lid(painter, box)
            painter.end()
            self._ground = key, pixmap
        return self._ground[1]

    def _shown_paper(self) -> Paper | None:
        """The paper of the picture, or a blank one where none can be drawn."""
        if self._picture is not None:
            return self._picture.paper
        return self._paper if self._unlike else None

    def card_box(self) -> QRectF:
        """Where the card lies, on whole pixels of the screen."""
        paper, room, ratio = self._shown_paper(), self._room(), self.devicePixelRatioF()
        if paper is None:
            return QRectF()
        scale = min(room.width() / paper.shown.width, room.height() / paper.shown.height)
        scale = min(scale, _LARGEST * 96 / POINTS_PER_INCH)
        width = round(paper.shown.width * scale * ratio) / ratio
        height = round(paper.shown.height * scale * ratio) / ratio
        left = round((room.center().x() - width / 2) * ratio) / ratio
        top = round((room.center().y() - height / 2) * ratio) / ratio
        return QRectF(left, top, width, height)

    def leaf_boxes(self) -> list[QRectF]:
        """Where each page lies; one where there is but one."""
        paper, box = self._shown_paper(), self.card_box()
        if paper is None or not paper.leaves:
            return [box]
        scale = box.width() / paper.shown.width
        return [_on_screen(leaf, box, scale) for leaf in paper.leaves]

    def _paint_card(self, painter: QPainter, paper: Paper) -> None:
        box = self.card_box()
        leaves = self.leaf_boxes()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.CARD_PAPER))
        painter.drawRects(leaves)
        if self._picture is not None:
            self._paint_ink(painter, box, self._picture)
        scale = box.width() / paper.shown.width
        for fold in paper.folds:
            low, high = sorted((fold.y0, fold.y1))
            left, right = sorted((fold.x0, fold.x1))
            line = _on_screen(Rect(left, low, right - left, high - low), box, scale)
            across = line.width() >= line.height()
            paint_fold(painter, line.adjusted(*((0, -5, 0, 5) if across else (-5, 0, 5, 0))))
        edge = QPen(thin(tokens.CARD_EDGE, 70), 1)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects([leaf.adjusted(-0.5, -0.5, 0.5, 0.5) for leaf in leaves])
        if paper.ruled:
            paint_rulers(painter, leaves[0], scale * paper.scale)

    def _paint_ink(self, painter: QPainter, box: QRectF, picture: Picture) -> None:
        painter.save()
        # White becomes the paper's own tone; ink stays ink.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setOpacity(0.35 if self._unlike else 1.0)
        painter.drawImage(box, picture.image, QRectF(picture.image.rect()))
        painter.restore()

    def _paint_mark(self, painter: QPainter, text: str) -> None:
        colours = current_colours()
        font = scaled_font("caption")
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * tokens.GAP_M
        box = QRectF(self.width() - width - tokens.GAP_S, tokens.GAP_S, width, tokens.CHIP_HEIGHT)
        loud = bool(self._unlike) and not self._updating
        painter.setPen(QPen(QColor(colours.warn if loud else colours.edge), 1))
        painter.setBrush(QColor(colours.warn_fill if loud else colours.sheet))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.setPen(QColor(colours.warn if loud else colours.soft))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _on_screen(part: Rect, box: QRectF, scale: float) -> QRectF:
    """Where a part of what is shown lies on the screen."""
    return QRectF(
        box.left() + part.x * scale,
        box.bottom() - part.top * scale,
        part.width * scale,
        part.height * scale,
    )

"""The control for the hand of a note: what the hand chosen writes, its name, and the gallery."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cards.model.look import Look
from desktop.desk import Desk
from desktop.look import tokens
from desktop.look.icons import pixmap
from desktop.look.sheet import mixed
from desktop.look.theme import current_colours
from desktop.notes.hand_gallery import HandGallery
from desktop.notes.hand_samples import HandSamples, paint_sample
from desktop.notes.names import hand_style
from desktop.widgets.labels import plain_tip
from desktop.widgets.mirror import follow, upright
from desktop.widgets.rows import draw_line
from fonts.catalogue import HandInfo, hands

_HEIGHT = 68
_PAPER_SHARE = 0.44
_FADED = 0.45
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4}


class HandChoice(QAbstractButton):
    """Shows one hand; a click or Enter opens the gallery, arrow keys take the next hand."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._look = Look()
        self._text = ""
        self.samples = HandSamples(desk, self)
        self.gallery = HandGallery(desk, self.samples, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_gallery)
        self.gallery.chosen.connect(self._choose)
        self.samples.drawn.connect(self.update)

    def show_look(self, look: Look) -> None:
        """Show the hand of a look, writing with its pen and its variation."""
        self._look = look
        self.samples.want([look.hand], look)
        info = self._info()
        name = self.tr("Hand: {name}, {style}") if info else self.tr("Hand: {name}")
        said = name.format(
            name=info.name if info else look.hand, style=hand_style(info) if info else ""
        )
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.update()

    def show_text(self, text: str) -> None:
        """Have the gallery say which hands can draw this text."""
        self._text = text

    def value(self) -> str:
        """The hand chosen."""
        return self._look.hand

    def sample(self) -> QImage | None:
        """What the hand chosen has written, once it is drawn."""
        return self.samples.of(self._look.hand, self._look)

    def open_gallery(self) -> None:
        """Offer all hands."""
        self.gallery.offer(self._look, self._text, self)

    def _info(self) -> HandInfo | None:
        return next((info for info in hands() if info.id == self._look.hand), None)

    def _choose(self, hand: str) -> None:
        if hand != self._look.hand:
            self.chosen.emit(hand)

    def _step(self, by: int) -> None:
        ids = [info.id for info in hands()]
        at = ids.index(self._look.hand) + by if self._look.hand in ids else 0
        if 0 <= at < len(ids):
            self._choose(ids[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows take the next hand; Enter, F4 and Alt with an arrow open the gallery."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in _OPENING or (alt and key in (Qt.Key.Key_Down, Qt.Key.Key_Up)):
            self.open_gallery()
        elif key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(_STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it plain again."""
        self.update()
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        """Room for two lines by hand beside the name."""
        return QSize(320, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room to tell one hand from another."""
        return QSize(240, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The control: first the card paper, then name and style."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        follow(painter, self.layoutDirection(), self.rect())
        enabled = self.isEnabled()
        hover = self.underMouse() and enabled
        painter.setPen(QPen(QColor(colours.edge if enabled else colours.line), 1))
        ground = mixed(colours.sel, colours.sheet, 0.5) if hover else colours.sheet
        painter.setBrush(QColor(ground if enabled else colours.paper))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        paper = QRectF(5, 5, round(self.width() * _PAPER_SHARE), self.height() - 10)
        self._paint_paper(painter, paper)
        self._paint_name(painter, paper.right() + tokens.GAP_M)
        painter.end()

    def _paint_paper(self, painter: QPainter, paper: QRectF) -> None:
        painter.setPen(QPen(QColor(current_colours().line), 1))
        painter.setBrush(QColor(tokens.CARD_PAPER))
        painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        sample = self.sample()
        if sample is not None:
            painter.setOpacity(1.0 if self.isEnabled() else _FADED)
            room = paper.adjusted(tokens.GAP_M, 6, -tokens.GAP_S, -6)
            with upright(painter, room):
                paint_sample(painter, room, sample, ratio=self.devicePixelRatioF())
            painter.setOpacity(1.0)

    def _paint_name(self, painter: QPainter, left: float) -> None:
        info, enabled = self._info(), self.isEnabled()
        colours = current_colours()
        right = self.width() - tokens.GAP_S - 20
        middle = self.height() / 2
        name = info.name if info else self._look.hand
        upper = QRectF(left, middle - 21, right - left - 4, 20)
        draw_line(painter, upper, name, "strong", "ink" if enabled else "soft")
        if info:
            lower = QRectF(left, middle + 1, right - left - 4, 18)
            draw_line(painter, lower, hand_style(info), "caption", "soft")
        tint = colours.ink if enabled else colours.edge
        with upright(painter, QRectF(right, middle - 8, 16, 16)):
            painter.drawPixmap(int(right), int(middle - 8), pixmap("down", tint, 16, 2))

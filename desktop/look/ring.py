"""Draws the focus ring: two pixels wide, outside a gap of two, around the button in focus.

Text fields and lists show their focus by their own border (see ``sheet``); buttons, boxes and
anything else that takes the focus get this ring, because a border inside a filled button has
too little contrast.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from desktop.look.tokens import RADIUS

_WIDTH, _GAP = 2, 2
_REACH = _WIDTH + _GAP
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Hide,
    QEvent.Type.Show,
    QEvent.Type.ParentChange,
}


class FocusRing(QObject):
    """Follows the focus of the application and rings what has no border of its own."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._move)

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None or not _wants_ring(new):
            return
        host = _host(new)
        if host is None:
            return
        self._target = new
        # What it lies in may be moved with it.
        self._watched = list(_up_to(host, new))
        for each in self._watched:
            each.installEventFilter(self)
        self._ring = _Ring(host)
        self._ring.around(new)

    def _leave(self) -> None:
        for each in filter(isValid, self._watched):
            each.removeEventFilter(self)
        self._watched = []
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._target = self._ring = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the ring on its control while that moves, grows or hides."""
        ring, target = self._ring, self._target
        if event.type() not in _FOLLOWED or ring is None or target is None:
            return False
        if isValid(ring) and isValid(target):
            ring.around(target)
        return False


def _wants_ring(widget: QWidget) -> bool:
    # A click shows well enough where it went; the ring is for those who come by keyboard.
    by_key = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return by_key and (isinstance(widget, QAbstractButton) or bool(widget.property("ringed")))


def _up_to(host: QWidget, widget: QWidget) -> Iterator[QWidget]:
    """A widget and all that it lies in, below the host."""
    each: QWidget | None = widget
    while each is not None and each is not host:
        yield each
        each = each.parentWidget()


def _host(widget: QWidget) -> QWidget | None:
    """What the ring is drawn on: what scrolls with the widget, or else its window."""
    child: QWidget = widget
    parent = widget.parentWidget()
    while parent is not None and widget.window() is not parent:
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return child if child is not widget else None
        child, parent = parent, area
    return parent


class _Ring(QWidget):
    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def around(self, target: QWidget) -> None:
        host = self.parentWidget()
        if host is None or not target.isVisibleTo(host):
            self.hide()
            return
        corner = target.mapTo(host, QPoint(0, 0))
        self.setGeometry(
            corner.x() - _REACH,
            corner.y() - _REACH,
            target.width() + 2 * _REACH,
            target.height() + 2 * _REACH,
        )
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        from desktop.look.theme import current_colours

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_colours().focus), _WIDTH))
        inset = _WIDTH / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS + _GAP, RADIUS + _GAP)
        painter.end()

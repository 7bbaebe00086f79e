"""Lists of notes with ticks: the batch to print, the spoilt ones, the cards to post."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from desktop.look import tokens
from desktop.look.icons import pixmap
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.models.batch import CHECK_ROLE, TickModel, TickRow, words_of
from desktop.models.notes import company_of
from desktop.widgets.mirror import upright
from desktop.widgets.rows import (
    AnyIndex,
    RowDelegate,
    RowList,
    draw_line,
    from_start,
    line_width,
    two_lines,
)
from desktop.widgets.state_chip import ICON, paint_state, state_width

_BOX = 18
_TARGET = 44
"""How far from where a row begins a click still ticks, in pixels."""


class TickDelegate(RowDelegate):
    """A tick, the person and company, and what is known of card and envelope."""

    def __init__(self, parent: QObject, *, stated: bool = True) -> None:
        """Where not ``stated``, nothing is said of a card that has not been looked into."""
        super().__init__(parent)
        self._stated = stated
        self.words: frozenset[str] = frozenset()
        """All that is said of any row: as they begin one below another, the longest counts."""

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one row."""
        if not isinstance(row, TickRow):
            return
        makeable = row.check is None or row.check.card_ok
        corner = QPointF(box.left(), box.center().y() - _BOX / 2)
        _paint_tick(painter, corner, ticked=row.ticked, enabled=makeable)
        right = self._draw_end(painter, box, row)
        names = QRectF(box.left() + _BOX + tokens.GAP_M, box.top(), 0, box.height())
        names.setRight(right - tokens.GAP_S)
        upper, lower = two_lines(names)
        draw_line(painter, upper, row.row.person.full_name, "strong", "ink")
        draw_line(painter, lower, company_of(row.row), "caption", "soft")

    def _draw_end(self, painter: QPainter, box: QRectF, row: TickRow) -> float:
        """What stands at the end of the row; returns where it begins."""
        if row.check is None and not self._stated:
            return box.right()
        if row.check is None:
            left = box.right() - state_width(row.row.state)
            top = box.center().y() - tokens.CHIP_HEIGHT / 2
            paint_state(painter, QPointF(left, top), row.row.state)
            return left
        check = row.check
        words = words_of(check)
        width = max(line_width(text, "caption") for text in {*words, *self.words}) + ICON + 6
        end = QRectF(box.right() - max(width, 128), box.top(), max(width, 128), box.height())
        fine = (check.card_ok and not check.overtaken, check.envelope_ok and not check.doubts)
        for line, text, ok in zip(two_lines(end), words, fine, strict=True):
            _draw_word(painter, line, text, ok=ok)
        return end.left()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """A click near the tick turns it; Space is Qt's own."""
        if isinstance(event, QMouseEvent):
            near = from_start(option, event.position().x()) < _TARGET
            if near and event.type() == QEvent.Type.MouseButtonRelease:
                return turn(model, index)
            return False
        return super().editorEvent(event, model, option, index)


def turn(model: QAbstractItemModel, index: AnyIndex) -> bool:
    """Turn the tick of a row; False when it cannot be turned."""
    ticked = model.data(index, CHECK_ROLE) == Qt.CheckState.Checked
    wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
    return model.setData(index, wanted, CHECK_ROLE)


def _draw_word(painter: QPainter, box: QRectF, text: str, *, ok: bool) -> None:
    tone = "good" if ok else "warn"
    colour = getattr(current_colours(), tone)
    picture = pixmap("state-approved" if ok else "warning", colour, ICON, 2)
    icon = QRectF(box.left(), box.center().y() - ICON / 2, ICON, ICON)
    with upright(painter, icon):
        painter.drawPixmap(icon.topLeft(), picture)
    words = box.adjusted(ICON + 6, 0, 0, 0)
    draw_line(painter, words, text, "caption", "soft" if ok else "warn")


def _paint_tick(painter: QPainter, corner: QPointF, *, ticked: bool, enabled: bool) -> None:
    colours = current_colours()
    box = QRectF(corner.x(), corner.y(), _BOX, _BOX).adjusted(0.5, 0.5, -0.5, -0.5)
    # Dashed where it cannot be ticked, as a paler line would be lost on the dark sheet.
    line = Qt.PenStyle.SolidLine if enabled else Qt.PenStyle.DashLine
    painter.setPen(QPen(QColor(colours.accent if ticked else colours.edge), 1, line))
    painter.setBrush(QColor(colours.accent if ticked else colours.sheet))
    painter.drawRoundedRect(box, 4, 4)
    if ticked:
        pen = QPen(QColor(colours.on_accent), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x, y = corner.x(), corner.y()
        with upright(painter, box):
            painter.drawPolyline(
                [QPointF(x + 4.5, y + 9.5), QPointF(x + 8, y + 13), QPointF(x + 14, y + 6)]
            )
    painter.setFont(scaled_font("body"))


class TickList(RowList):
    """A list of notes that one ticks with a click on the box, or with Space."""

    def __init__(self, name: str, model: TickModel, *, stated: bool = True) -> None:
        super().__init__(name)
        self.setModel(model)
        self._delegate = TickDelegate(self, stated=stated)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        model.modelReset.connect(self._have_current)
        model.modelReset.connect(self._gather_words)
        model.dataChanged.connect(self._told)
        self._have_current()

    def _told(self, _first: AnyIndex, _last: AnyIndex, roles: Sequence[int] = ()) -> None:
        if CHECK_ROLE not in roles:
            self._gather_words()

    def _gather_words(self) -> None:
        """Have what is said of the rows begin in one column, however long it is."""
        model = self.model()
        checks = [row.check for row in model.rows()] if isinstance(model, TickModel) else []
        words = frozenset(word for check in checks if check for word in words_of(check))
        if words != self._delegate.words:
            self._delegate.words = words
            self.viewport().update()

    def _have_current(self) -> None:
        model = self.model()
        if model.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(model.index(0, 0))

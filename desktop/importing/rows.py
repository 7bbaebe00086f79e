"""Paints the rows of an import and lets one tick them by mouse and Space."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.importing.model import ImportModel
from desktop.importing.sorting import may_be_taken
from desktop.importing.words import chip, said, title
from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.widgets.chips import chip_width, paint_chip
from desktop.widgets.mirror import upright
from desktop.widgets.rows import AnyIndex, RowDelegate, RowList, draw_line, from_start, two_lines

if TYPE_CHECKING:
    from desktop.importing.sorting import Item

_BOX = 18
"""Pixels of a tick box, as of any other in the window."""
_GUTTER = _BOX + tokens.GAP_M


class ImportDelegate(RowDelegate):
    """A tick box, the name, what becomes of it, and its kind as a chip."""

    def __init__(self, view: RowList, model: ImportModel) -> None:
        super().__init__(view)
        self._model = model

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one thing."""
        item = cast("Item | None", row)
        if item is None:
            return
        if may_be_taken(item):
            _tick_box(painter, _tick_at(box), on=self._model.is_ticked(item))
        word, tone = chip(item)
        width = chip_width(word)
        inside = box.adjusted(_GUTTER, 0, 0, 0)
        upper, lower = two_lines(inside)
        draw_line(
            painter, upper.adjusted(0, 0, -width - tokens.GAP_S, 0), title(item), "strong", "ink"
        )
        draw_line(painter, lower, said(item, self._model.sorted), "body", "soft")
        top = upper.center().y() - tokens.CHIP_HEIGHT / 2 + 1
        paint_chip(painter, QPointF(box.right() - width, top), word, tone)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Tick by a click on the box or near it."""
        released = event.type() == QEvent.Type.MouseButtonRelease
        if not released or not isinstance(event, QMouseEvent):
            return False
        near = from_start(option, event.position().x()) < _GUTTER + tokens.GAP_M
        return near and toggle(model, index)


class ImportList(RowList):
    """The list of an import; Space ticks the row one is on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick on Space."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            toggle(self.model(), self.currentIndex())
            return
        super().keyPressEvent(event)


def toggle(model: QAbstractItemModel, index: AnyIndex) -> bool:
    """Tick a row that is not ticked, and the other way round; False where it has no box."""
    role = Qt.ItemDataRole.CheckStateRole
    now = index.data(role)
    if now is None:
        return False
    on = Qt.CheckState(now) == Qt.CheckState.Checked
    wanted = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
    return model.setData(index, wanted, role)


def _tick_at(box: QRectF) -> QRectF:
    return QRectF(box.left(), box.center().y() - _BOX / 2, _BOX, _BOX)


def _tick_box(painter: QPainter, box: QRectF, *, on: bool) -> None:
    colours = current_colours()
    painter.setPen(QPen(QColor(colours.accent if on else colours.edge), 1))
    painter.setBrush(QColor(colours.accent if on else colours.sheet))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if on:
        painter.setPen(QPen(QColor(colours.on_accent), 2))
        side = box.width()
        points = [(0.26, 0.52), (0.43, 0.68), (0.75, 0.34)]
        path = [QPointF(box.left() + x * side, box.top() + y * side) for x, y in points]
        with upright(painter, box):
            painter.drawPolyline(path)

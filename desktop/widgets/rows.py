"""Paints the rows of a list: the selection with its bar, and what each kind of row adds."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.look import tokens
from desktop.look.sheet import mixed
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.widgets.mirror import follow, upright

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The role under which a model hands its plain row to the delegate."""
AnyIndex = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row; subclasses paint its contents in ``draw``."""

    height = tokens.TALL_ROW_HEIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """All rows are the same height."""
        return QSize(200, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint ground, bar and contents."""
        colours = current_colours()
        rect, state = begin_row(painter, option)
        box = QRectF(rect).adjusted(4, 1, -4, -1)
        if state & QStyle.StateFlag.State_Selected:
            _fill(painter, box, colours.sel)
            _fill(painter, QRectF(box.left(), box.top() + 8, 3, box.height() - 16), colours.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            _fill(painter, box, mixed(colours.sel, colours.sheet, 0.4))
        shown = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if state & shown == shown:
            ring(painter, box)
        self.draw(painter, box.adjusted(tokens.GAP_M, 0, -tokens.GAP_M, 0), index.data(ROW_ROLE))
        painter.restore()

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint the contents of one row inside ``box``."""
        raise NotImplementedError


def begin_row(painter: QPainter, option: QStyleOptionViewItem) -> tuple[QRect, QStyle.StateFlag]:
    """Save the painter and have it go in the view's direction; a row's place in pixels, its state.

    Whoever calls it restores the painter when the row is painted.
    """
    # Qt's generated types leave these three fields out.
    rect: QRect = getattr(option, "rect")  # noqa: B009
    state: QStyle.StateFlag = getattr(option, "state")  # noqa: B009
    direction: Qt.LayoutDirection = getattr(option, "direction")  # noqa: B009
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    follow(painter, direction, rect)
    return rect, state


def from_start(option: QStyleOptionViewItem, x: float) -> float:
    """How far from where a row begins a point lies, in pixels; ``x`` is the view's."""
    # Qt's generated types leave these two fields out.
    rect: QRect = getattr(option, "rect")  # noqa: B009
    from_right = getattr(option, "direction") is Qt.LayoutDirection.RightToLeft  # noqa: B009
    return rect.right() - x if from_right else x - rect.left()


def _fill(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    radius = min(tokens.RADIUS, box.width() / 2)
    painter.drawRoundedRect(box, radius, radius)


def ring(painter: QPainter, box: QRectF) -> None:
    """The mark of the keyboard's focus, inside a box."""
    painter.setPen(QPen(QColor(current_colours().focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)


def draw_line(painter: QPainter, box: QRectF, text: str, step: str, tone: str) -> None:
    """One elided line of text in a box, centred in its height."""
    font: QFont = scaled_font(step)
    painter.setFont(font)
    painter.setPen(QColor(getattr(current_colours(), tone)))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    with upright(painter, box) as side:
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | side), shown)


def line_width(text: str, step: str) -> int:
    """How wide a line of text is in one step of the scale, in pixels."""
    # One more, as eliding counts fractions of a pixel that this does not.
    return QFontMetrics(scaled_font(step)).horizontalAdvance(text) + 2


def two_lines(box: QRectF) -> tuple[QRectF, QRectF]:
    """The boxes of the two lines of a tall row."""
    half = box.height() / 2
    upper = QRectF(box.left(), box.top() + 4, box.width(), half - 4)
    return upper, QRectF(box.left(), box.top() + half, box.width(), half - 4)


def initials(name: str) -> str:
    """One or two letters that stand for a name."""
    words = [word for word in name.split() if word[0].isalpha()]
    chosen = [words[0], words[-1]] if len(words) > 1 else words
    return "".join(word[0] for word in chosen).upper()


def draw_avatar(painter: QPainter, centre: QPointF, radius: float, name: str) -> None:
    """A disc with the initials of a name."""
    colours = current_colours()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mixed(colours.edge, colours.sheet, 0.22)))
    painter.drawEllipse(centre, radius, radius)
    painter.setPen(QColor(colours.soft))
    painter.setFont(scaled_font("caption"))
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    with upright(painter, box):
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(name))


class RowList(QListView):
    """A one-column list of tall rows that always has a current row while it has rows."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows; with none of them, the list itself shows that it has the focus."""
        super().paintEvent(event)
        by_key = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if self.hasFocus() and by_key and not self.model().rowCount():
            painter = QPainter(self.viewport())
            ring(painter, QRectF(self.viewport().rect()))
            painter.end()

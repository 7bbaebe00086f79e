"""The gallery of hands: each as it writes, in a grid that opens over the writing desk."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cards.model.look import Look
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.look.icons import pixmap
from desktop.look.theme import current_colours
from desktop.models.hands import HandRow, HandsModel, hand_rows, lack_of
from desktop.notes.hand_samples import HandSamples, paint_sample
from desktop.notes.names import hand_style
from desktop.notes.pictures import lacking_letters
from desktop.texts import sentence
from desktop.widgets.labels import text_label
from desktop.widgets.mirror import upright
from desktop.widgets.rows import ROW_ROLE, AnyIndex, begin_row, draw_line
from fonts.catalogue import hands, left_out
from fonts.errors import HandError

_CELL = QSize(252, 136)
_MOST_COLUMNS, _FEWEST_COLUMNS = 3, 2
_PAPER_HEIGHT = 84
_SCROLL_BAR = 12
_TOLD = 2
"""Hands of which it is told why they are left out; of more only how many there are."""
_CHOOSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class HandGallery(QFrame):
    """Offers the hands for one note; closes once one is chosen, or with Esc."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, samples: HandSamples, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("ground", "popup")
        self.setAccessibleName(self.tr("Hands"))
        self._samples = samples
        self._control = parent
        self._latest = Latest(desk, self)
        self._look = Look()
        self._text = ""
        self._left_out: set[str] = set()
        self.model = HandsModel(self)
        self.list = _Grid(self.tr("Hands"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_HandDelegate(self.list, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [tokens.GAP_S]))
        column.addWidget(self.list)
        self.told = text_label("", "caption", "soft")
        self.told.setWordWrap(True)
        self.told.setContentsMargins(tokens.GAP_S, 0, tokens.GAP_S, tokens.GAP_XS)
        self.told.hide()
        column.addWidget(self.told)
        self.list.taken.connect(self._take)
        self.list.left.connect(self.close)
        samples.drawn.connect(self.list.viewport().update)

    @property
    def look(self) -> Look:
        """The look with whose pen and variation the hands write."""
        return self._look

    @property
    def samples(self) -> HandSamples:
        """What the hands have written."""
        return self._samples

    @property
    def settled(self) -> bool:
        """Whether it is known which hands can draw the note, and all of them have written."""
        return not (self._latest.busy or self._samples.busy)

    def offer(self, look: Look, text: str, button: QWidget) -> None:
        """Open above or below a button, with the hand of ``look`` current."""
        self._look, self._text = look, text
        self._show_rows({})
        self._place(button)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        self._samples.want([info.id for info in hands()], look)
        self._latest.ask(lambda: (left_out(), lacking_letters(text)), self._show_known)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the hand chosen into view."""
        super().showEvent(event)
        self.list.scrollTo(self.list.currentIndex())

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back to the window; not every platform does so by itself."""
        super().hideEvent(event)
        self._control.window().activateWindow()

    def _show_known(self, known: tuple[tuple[HandError, ...], dict[str, str]]) -> None:
        """Show what reading the hands through has told: which are amiss, and which lack letters."""
        errors, lacking = known
        self._left_out = {str(error.values["id"]) for error in errors}
        self._show_rows(lacking)
        said = [sentence(error) for error in errors[:_TOLD]]
        if len(errors) > _TOLD:
            said.append(self.tr("%n more hands are left out.", "", len(errors) - _TOLD))
        self.told.setText("\n".join(said))
        self.told.setVisible(bool(said))
        self._place(self._control)

    def _show_rows(self, lacking: dict[str, str]) -> None:
        current = self.model.row_at(self.list.currentIndex().row())
        # Whoever has begun to look round stays where they are.
        wanted = current.info.id if current and self.isVisible() else self._look.hand
        self.model.show_rows(hand_rows(self._look.hand, lacking, self._left_out))
        self.list.setCurrentIndex(self.model.index(max(self.model.row_of(wanted), 0), 0))

    def _place(self, button: QWidget) -> None:
        window = button.window()
        frame = 2 * tokens.GAP_S + 4
        fitting = (window.width() - frame - _SCROLL_BAR - tokens.GAP_XL) // _CELL.width()
        columns = max(_FEWEST_COLUMNS, min(_MOST_COLUMNS, fitting))
        rows = -(-self.model.rowCount() // columns)
        width = columns * _CELL.width() + _SCROLL_BAR + frame
        top_left = button.mapToGlobal(QPoint(0, 0))
        screen = button.screen().availableGeometry()
        above = top_left.y() - screen.top() - tokens.GAP_S
        below = screen.bottom() - top_left.y() - button.height() - tokens.GAP_S
        told = self.told.heightForWidth(width - frame) + tokens.GAP_S if self.told.text() else 0
        height = min(rows * _CELL.height() + frame + told, max(above, below))
        left = top_left.x() + button.width() - width
        upward = above >= below
        top = top_left.y() - height - 4 if upward else top_left.y() + button.height() + 4
        left = max(screen.left(), min(left, screen.right() - width))
        self.setGeometry(QRect(left, max(top, screen.top()), width, height))

    def _take(self, at: int) -> None:
        row = self.model.row_at(at)
        if row is not None and self.isVisible():
            self.close()
            self.chosen.emit(row.info.id)


class _Grid(QListView):
    """Cells side by side; the arrow keys go in all four directions."""

    taken = Signal(int)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("bare", "true")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(_CELL)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self.taken.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space take the current hand, Esc leaves."""
        if event.key() in _CHOOSING:
            self.taken.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _HandDelegate(QStyledItemDelegate):
    """Card paper with the hand's writing, its name below, and whether it is the one in use."""

    def __init__(self, parent: QWidget, gallery: HandGallery) -> None:
        super().__init__(parent)
        self._gallery = gallery

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """All cells are the same size."""
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one hand."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, HandRow):
            return
        rect, state = begin_row(painter, option)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        cell = QRectF(rect).adjusted(4, 4, -4, -4)
        self._paint_ground(painter, cell, state)
        paper = QRectF(cell.left() + 4, cell.top() + 4, cell.width() - 8, _PAPER_HEIGHT)
        self._paint_paper(painter, paper, row)
        self._paint_name(painter, cell, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, cell: QRectF, state: QStyle.StateFlag) -> None:
        colours = current_colours()
        current = bool(state & QStyle.StateFlag.State_Selected)
        if not (current or state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setPen(QPen(QColor(colours.focus), 2) if current else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.sel))
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 8, 8)

    def _paint_paper(self, painter: QPainter, paper: QRectF, row: HandRow) -> None:
        colours = current_colours()
        edge = QPen(QColor(colours.accent if row.chosen else colours.edge), 2 if row.chosen else 1)
        painter.setPen(edge)
        painter.setBrush(QColor(tokens.CARD_PAPER))
        inset = edge.widthF() / 2
        box = paper.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, tokens.RADIUS - 2, tokens.RADIUS - 2)
        sample = self._gallery.samples.of(row.info.id, self._gallery.look)
        if sample is not None:
            ratio = painter.device().devicePixelRatio()
            painter.setOpacity(0.45 if row.lacking else 1.0)
            with upright(painter, paper):
                paint_sample(painter, paper.adjusted(16, 8, -12, -8), sample, ratio=ratio)
            painter.setOpacity(1.0)

    def _paint_name(self, painter: QPainter, cell: QRectF, row: HandRow) -> None:
        left = cell.left() + tokens.GAP_S
        upper = QRectF(left, cell.top() + _PAPER_HEIGHT + 6, cell.width() - 2 * tokens.GAP_S, 18)
        if row.chosen:
            tick = QRectF(left, upper.top(), 16, 16)
            with upright(painter, tick):
                picture = pixmap("state-approved", current_colours().accent, 16, 2)
                painter.drawPixmap(tick.topLeft().toPoint(), picture)
            upper.setLeft(left + 20)
        draw_line(painter, upper, row.info.name, "strong", "ink")
        lower = QRectF(left, upper.bottom(), cell.width() - 2 * tokens.GAP_S, 18)
        said = lack_of(row.lacking) if row.lacking else hand_style(row.info)
        draw_line(painter, lower, said, "caption", "warn" if row.lacking else "soft")

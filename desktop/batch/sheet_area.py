"""The window onto the desk: a sheet that fits, or one so large that one moves it about."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop.batch.arranging import LARGEST, LIFE_SIZE, RULER
from desktop.batch.preview_pictures import Room
from desktop.batch.sheet_view import SheetView
from desktop.look import tokens

_STEP = 1.25
_SAME = 0.01
_TO_DIALOG = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape})


class SheetArea(QScrollArea):
    """Holds a ``SheetView``; the wheel with Ctrl changes the size.

    ``view.resized`` says that a picture for another ``wanted()`` is needed.
    """

    scaled = Signal()
    """The sheet is shown in another size."""

    def __init__(self, view: SheetView) -> None:
        super().__init__()
        self.view = view
        self._asked: float | None = None
        self._held: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(view.minimumSize())
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("The sheet"))
        self.setWidget(view)
        self.setCornerWidget(QWidget())
        self._mind_focus()

    @property
    def scale(self) -> float:
        """How large the sheet is shown: 1 for life size."""
        picture = self.view.picture
        laid = picture.arrangement.scale / LIFE_SIZE if picture else 1.0
        return self._asked or laid

    @property
    def fits(self) -> bool:
        """Whether the sheet is shown as large as it fits."""
        return self._asked is None

    def wanted(self) -> Room:
        """The room a picture is to be drawn for."""
        size = self.maximumViewportSize()
        asked = None if self._asked is None else self._asked * LIFE_SIZE
        return Room(size.width(), size.height(), self.devicePixelRatioF(), asked)

    @property
    def fitting(self) -> float:
        """How large a sheet is that fits: 1 for life size."""
        picture = self.view.picture
        if picture is None:
            return 1.0
        return replace(self.wanted(), scale=None).arranged(picture.shown).scale / LIFE_SIZE

    def step(self, steps: float, about: QPointF | None = None) -> None:
        """Show the sheet so many steps larger, or smaller down to where it fits."""
        before, least = self.scale, self.fitting + _SAME
        scale = before * _STEP**steps
        if min(before, scale) < 1 - _SAME and max(before, scale) > 1 + _SAME:
            scale = 1.0
        if scale > least:
            self.show_at(min(scale, LARGEST / LIFE_SIZE), about)
        elif before > least:
            self.show_at(None)

    def show_at(self, scale: float | None, about: QPointF | None = None) -> None:
        """Show the sheet in a size, 1 for life size; None as it fits.

        What lies at ``about``, in pixels of this area, stays there; else what is in the middle,
        and of a sheet that was shown whole the corner where one begins to read.
        """
        picture = self.view.picture
        if scale == self._asked or picture is None:
            return
        spot = about or QPointF(self.viewport().rect().center())
        on_page = self._on_page(spot)
        if self.fits and about is None:
            spot = QPointF(RULER + tokens.GAP_M, RULER + tokens.GAP_M)
            on_page = (len(picture.shown.pages) - 1, 0.0, 0.0)
        self._asked = scale
        self.settle()
        self._bring(on_page, spot)
        self._mind_focus()
        self.scaled.emit()
        self.view.resized.emit()

    def settle(self) -> None:
        """Lay the picture there is on a desk of the size wanted; a sharp one may come later."""
        picture, room = self.view.picture, self.wanted()
        if picture is None:
            self.view.resize(round(room.width), round(room.height))
            return
        bars = self.verticalScrollBar().sizeHint().width()
        laid = room.arranged(picture.shown)
        high, wide = laid.desk[1] > room.height, laid.desk[0] > room.width
        if high != wide:
            # One bar takes room from the other direction.
            room = replace(room, width=room.width - bars * high, height=room.height - bars * wide)
            laid = room.arranged(picture.shown)
        self.view.picture = replace(picture, arrangement=laid)
        self.view.resize(*map(round, laid.desk))
        self.view.update()

    def _on_page(self, spot: QPointF) -> tuple[int, float, float]:
        """Which page a spot of this area is nearest to, and where on it in points."""
        at = self.view.mapFrom(self.viewport(), spot)
        boxes, picture = self.view.boxes(), self.view.picture
        if picture is None or not boxes:
            return 0, 0.0, 0.0
        far = [(box.center() - at).manhattanLength() for box in boxes]
        near = far.index(min(far))
        within = (at - boxes[near].topLeft()) / picture.arrangement.scale
        return near, within.x(), within.y()

    def _bring(self, on_page: tuple[int, float, float], spot: QPointF) -> None:
        """Move a place of a page to a spot of this area."""
        number, x, y = on_page
        boxes, picture = self.view.boxes(), self.view.picture
        if picture is None or not boxes:
            return
        at = boxes[number].topLeft() + QPointF(x, y) * picture.arrangement.scale
        self.horizontalScrollBar().setValue(round(at.x() - spot.x()))
        self.verticalScrollBar().setValue(round(at.y() - spot.y()))

    def _mind_focus(self) -> None:
        """Keys move the sheet only where it is larger than the window onto it."""
        policy = Qt.FocusPolicy.NoFocus if self.fits else Qt.FocusPolicy.StrongFocus
        self.setFocusPolicy(policy)
        shape = Qt.CursorShape.ArrowCursor if self.fits else Qt.CursorShape.OpenHandCursor
        self.view.setCursor(shape)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys move the sheet."""
        super().focusInEvent(event)
        self.view.ring(shown=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.view.ring(shown=False)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the sheet, not the ring that lies over it."""
        super().scrollContentsBy(dx, dy)
        self.view.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the sheet anew, and ask for a picture that fits."""
        super().resizeEvent(event)
        self.settle()
        self.view.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl closer or farther about the mouse; else up and down."""
        turned = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif turned:
            self.step(turned / 120, event.position())
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the sheet; the keys of the dialog are left to it."""
        if event.key() in _TO_DIALOG:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a sheet that is larger than the window onto it."""
        if event.button() is Qt.MouseButton.LeftButton and not self.fits:
            self._held = event.globalPosition().toPoint()
            self.view.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._held is None:
            return
        now = event.globalPosition().toPoint()
        moved, self._held = now - self._held, now
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - moved.x())
        down.setValue(down.value() - moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of it."""
        self._held = None
        self._mind_focus()

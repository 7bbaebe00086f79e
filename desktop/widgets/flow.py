"""A row that goes on below where the room ends, as words do; for buttons of any language."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from desktop.look import tokens


class Flow(QLayout):
    """Lays widgets side by side at their own size, and below each other where they do not fit.

    While all fit in one row, those after the first ``left`` stand at its far end.
    """

    def __init__(self, *widgets: QWidget, left: int = 0, gap: int = tokens.GAP_S) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._left = left
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more in."""
        self._items.append(item)

    def count(self) -> int:
        """How many lie in here."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out; None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as it is let."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels that the rows take at a width."""
        lines = self._lines(width)
        return sum(_tall(line) for line in lines) + self.spacing() * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:
        """All in one row."""
        return QSize(self._wide(self._shown()), _tall(self._shown()))

    def minimumSize(self) -> QSize:
        """Room for the one that needs most."""
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(widest, _tall(self._shown()))

    def setGeometry(self, box: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(box)
        lines = self._lines(box.width())
        # Beside something taller, one row stands in the middle, as buttons do.
        top = box.top() + (max(0, box.height() - _tall(lines[0])) // 2 if len(lines) == 1 else 0)
        for line in lines:
            spare = box.width() - self._wide(line) if len(lines) == 1 and self._left else 0
            self._put(line, QRect(box.left(), top, box.width(), _tall(line)), spare)
            top += _tall(line) + self.spacing()

    def _put(self, line: list[QLayoutItem], box: QRect, spare: int) -> None:
        parent = self.parentWidget()
        way = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        x = box.left()
        for at, item in enumerate(line):
            x += spare if at == self._left else 0
            size = item.sizeHint().boundedTo(QSize(box.width(), box.height()))
            above = (box.height() - size.height()) // 2
            place = QRect(QPoint(x, box.top() + above), size)
            item.setGeometry(QStyle.visualRect(way, box, place))
            x += size.width() + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _wide(self, line: list[QLayoutItem]) -> int:
        gaps = self.spacing() * max(len(line) - 1, 0)
        return sum(item.sizeHint().width() for item in line) + gaps

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in self._shown():
            if lines and self._wide([*lines[-1], item]) <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines


def _tall(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)

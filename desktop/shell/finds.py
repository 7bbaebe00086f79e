"""What a search of everything found, under its field: the finds by kind, or that there are none."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cards.model.search import Found, Hit
from desktop.look import tokens
from desktop.models.hits import HitModel
from desktop.shell.hit_rows import HitDelegate, row_height
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import wrapped_label
from desktop.widgets.rows import ROW_ROLE, RowList

_NARROWEST = 480
"""Pixels; about seventy letters."""


class Finds(QFrame):
    """Lies over the page while one searches; the focus stays in the field."""

    chosen = Signal(object)
    """A find was clicked or entered."""
    clearing = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self.setProperty("ground", "popup")
        self.setAccessibleName(self.tr("What was found"))
        self.model = HitModel(self)
        self.list = RowList(self.tr("What was found"))
        self.list.setProperty("bare", "true")
        self.list.setUniformItemSizes(False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.clicked.connect(self._clicked)
        self.none = wrapped_label("", tone="soft")
        self.clear_button = make_button(self.tr("Clear"), LINK)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.clicked.connect(self.clearing)
        self.nothing = QWidget()
        said = QVBoxLayout(self.nothing)
        said.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_M, tokens.GAP_S)
        said.addWidget(self.none)
        said.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XS, tokens.GAP_XS, tokens.GAP_XS, tokens.GAP_XS)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.hide()

    @property
    def hit(self) -> Hit | None:
        """The find that Enter opens."""
        return self.model.hit_at(self.list.currentIndex().row())

    def show_found(self, text: str, found: tuple[Found, ...]) -> None:
        """Show the finds for a text, the first of them chosen."""
        self.model.show_found(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.none.say(self.tr("Nothing has “{text}” in it.").format(text=text))
        self.move_by(0)
        self.list.scrollToTop()
        self.place()
        self.show()
        self.raise_()

    def move_by(self, finds: int) -> None:
        """Choose the find so many finds further down, or up."""
        row = self.model.next_hit(self.list.currentIndex().row(), finds)
        if row >= 0:
            index = self.model.index(row, 0)
            self.list.setCurrentIndex(index)
            # The head over the first find of a kind tells what it is.
            above = self.model.index(max(row - 1, 0), 0)
            self.list.scrollTo(above if self.model.hit_at(row - 1) is None else index)
            self.list.scrollTo(index)

    def place(self) -> None:
        """Lie below the field, as high as the finds ask and the window has room."""
        window = self._field.window()
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + tokens.GAP_XS))
        width = max(self._field.width(), _NARROWEST)
        left = max(0, min(corner.x(), window.width() - width - tokens.GAP_M))
        room = window.height() - corner.y() - tokens.GAP_XL
        rows = (self.model.index(row, 0) for row in range(self.model.rowCount()))
        wanted = sum(row_height(index.data(ROW_ROLE)) for index in rows)
        if not wanted:
            wanted = self.nothing.sizeHint().height()
        edges = 2 * tokens.GAP_XS + 4
        self.setGeometry(left, corner.y(), width, min(wanted + edges, room))

    def _clicked(self, index: QModelIndex) -> None:
        hit = self.model.hit_at(index.row())
        if hit is not None:
            self.chosen.emit(hit)

"""Shows a note beside the others to the same company, with the sentences they share marked."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.likeness import Beside, beside
from desktop.desk import Desk
from desktop.labels import label
from desktop.look import tokens
from desktop.place import Place
from desktop.review.marked_text import MarkedText
from desktop.widgets.buttons import PRIMARY, make_button
from desktop.widgets.labels import ElidedLabel, plain_tip, text_label
from desktop.widgets.rows import ROW_ROLE, AnyIndex, RowDelegate, RowList, draw_line, two_lines

_TOP = QModelIndex()
_LIST_WIDTH = 210


class OthersModel(QAbstractListModel):
    """One row per other note."""

    def __init__(self, others: tuple[Beside, ...], parent: QObject) -> None:
        super().__init__(parent)
        self.others = others

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.others)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name as text, the row as one sentence for screen readers."""
        if not index.isValid():
            return None
        other = self.others[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return other.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(other)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._spoken(other))
        return other if role == ROW_ROLE else None

    def _spoken(self, other: Beside) -> str:
        said = self.tr("Note for {name}, {about}: {shared}")
        return said.format(name=other.name, about=label(other.occasion), shared=self.said(other))

    def said(self, other: Beside) -> str:
        """How much it shares, in words."""
        if other.whole:
            return self.tr("almost the same")
        if other.shared:
            return self.tr("shares %n sentences", "", other.shared)
        return self.tr("shares nothing")


class _Delegate(RowDelegate):
    def __init__(self, parent: QWidget, model: OthersModel) -> None:
        super().__init__(parent)
        self._model = model

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        if isinstance(row, Beside):
            upper, lower = two_lines(box)
            draw_line(painter, upper, row.name, "strong", "ink")
            tone = "warn" if row.shared or row.whole else "soft"
            draw_line(painter, lower, self._model.said(row), "caption", tone)


class OthersDialog(QDialog):
    """The other notes on the left; the two texts side by side."""

    def __init__(self, desk: Desk, parent: QWidget, text: str, others: tuple[Beside, ...]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Beside the others"))
        self.model = OthersModel(others, self)
        self.list = RowList(self.tr("Other notes to this company"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list, self.model))
        self.own = MarkedText(self.tr("This note"))
        self.other = MarkedText(self.tr("The other note"))
        self.other_name = ElidedLabel("", "strong")
        self.said = text_label("", "body", "soft")
        self.go_button = make_button(self.tr("Go to the other note"))
        self.close_button = make_button(self.tr("Close"), PRIMARY)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.go_button.clicked.connect(self._go)
        self.close_button.clicked.connect(self.accept)
        self.list.setCurrentIndex(self.model.index(0, 0))

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget, note_id: int, text: str) -> None:
        """Compare a note with the others, and open the dialog."""
        desk.store.ask(
            lambda store: beside(store, note_id, text),
            lambda others: cls(desk, parent, text, others).open() if others else None,
            owner=parent,
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        side = tokens.GAP_XL
        column.setContentsMargins(side, side, side, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        head = QHBoxLayout()
        head.addWidget(text_label(self.windowTitle(), "title"), 1)
        head.addWidget(self.said)
        column.addLayout(head)
        texts = QHBoxLayout()
        texts.setSpacing(tokens.GAP_L)
        self.list.setFixedWidth(_LIST_WIDTH)
        texts.addWidget(self.list)
        heading = text_label(self.tr("This note"), "strong")
        for name, field in ((heading, self.own), (self.other_name, self.other)):
            part = QVBoxLayout()
            part.setSpacing(tokens.GAP_XS)
            part.addWidget(name)
            part.addWidget(field, 1)
            texts.addLayout(part, 1)
        column.addLayout(texts, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.go_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.resize(940, 560)

    @property
    def chosen(self) -> Beside:
        """The note shown beside this one."""
        return self.model.others[max(self.list.currentIndex().row(), 0)]

    def _show(self) -> None:
        other = self.chosen
        self.other_name.setText(other.name)
        self.own.show_marked(self._text, other.ours)
        self.other.show_marked(other.text, other.theirs)
        said = self.model.said(other)
        self.said.setText(said[:1].upper() + said[1:])

    def _go(self) -> None:
        note_id = self.chosen.note_id
        self.accept()
        self._desk.go(Place("notes", kind="note", id=note_id))

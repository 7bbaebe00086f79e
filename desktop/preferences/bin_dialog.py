"""The bin: what is in it, taking things out, and emptying it for good."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cards.model.search import Hit
from desktop.desk import Desk
from desktop.look import tokens
from desktop.preferences.words import bin_kind
from desktop.shell.error_bar import ErrorBar
from desktop.texts import sentence
from desktop.widgets.buttons import PRIMARY, QUIET, make_button
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.rows import ROW_ROLE, AnyIndex, RowDelegate, RowList, draw_line, two_lines

_TOP = QModelIndex()


class BinModel(QAbstractListModel):
    """One row for each thing that was put into the bin, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Hit, ...] = ()

    def show_rows(self, rows: tuple[Hit, ...]) -> None:
        """Put new rows in the place of the old."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, at: int) -> Hit | None:
        """What is in a row, if there is such a row."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many things are in the bin."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title as text, the row as a sentence for screen readers, the plain row."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, told(row))))
        return row if role == ROW_ROLE else None


class _BinDelegate(RowDelegate):
    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one thing: its name above, what it is below."""
        if not isinstance(row, Hit):
            return
        upper, lower = two_lines(box)
        draw_line(painter, upper, " ".join(row.title.split()), "body", "ink")
        draw_line(painter, lower, told(row), "caption", "soft")


def told(row: Hit) -> str:
    """What something in the bin is, and a few words of it."""
    return " · ".join(filter(None, (bin_kind(row.kind), row.excerpt)))


class BinDialog(QDialog):
    """Opened from the menu and the preferences; taking out is undone like anything else."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("The bin"))
        self.model = BinModel(self)
        self.list = RowList(self.tr("What is in the bin"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_BinDelegate(self.list))
        self.error_bar = ErrorBar()
        self.said = wrapped_label("", tone="soft")
        self.restore_button = make_button(self.tr("Put back"), PRIMARY)
        self.empty_button = make_button(self.tr("Empty the bin…"), QUIET)
        self.close_button = make_button(self.tr("Close"), QUIET)
        self.question = _Question()
        self._lay_out()
        self.restore_button.clicked.connect(self.restore)
        self.list.activated.connect(lambda _index: self.restore())
        self.empty_button.clicked.connect(self._ask_empty)
        self.close_button.clicked.connect(self.accept)
        self.question.no.clicked.connect(self._keep)
        self.question.yes.clicked.connect(self._empty)
        desk.store.changed.connect(self._changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(text_label(self.windowTitle(), "title"))
        column.addWidget(self.said)
        column.addWidget(self.error_bar)
        column.addWidget(self.list, 1)
        column.addWidget(self.question)
        # While the list is hidden, what is said stays under the title.
        column.addStretch(0)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.GAP_M)
        foot.addWidget(self.empty_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.restore_button)
        column.addLayout(foot)
        self.resize(560, 480)

    def begin(self) -> None:
        """Open, with what is in the bin now."""
        self.question.hide()
        self._read()
        self.open()

    def restore(self) -> None:
        """Take the thing chosen out of the bin, with what went there with it."""
        row = self.model.row_at(self.list.currentIndex().row())
        if row is None:
            return
        said = self.tr("{name} is out of the bin.").format(name=row.title)
        self._desk.store.ask(
            lambda store: store.restore(row.kind, row.id),
            lambda _nothing: self._desk.say_done(said),
            owner=self,
            failed=self._refused,
        )

    def _read(self) -> None:
        self._desk.store.ask(lambda store: store.binned(), self._show, owner=self)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds - {"preference"}:
            self._read()

    def _show(self, rows: tuple[Hit, ...]) -> None:
        at = self.list.currentIndex().row()
        self.model.show_rows(rows)
        self.list.setCurrentIndex(self.model.index(min(max(at, 0), len(rows) - 1), 0))
        said = self.tr("What you delete waits here, and comes back with all that went with it.")
        self.said.say(said if rows else self.tr("The bin is empty."))
        may = self._desk.may_change and bool(rows)
        if not may and (self.restore_button.hasFocus() or self.empty_button.hasFocus()):
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.restore_button.setEnabled(may)
        self.empty_button.setEnabled(may)
        self.list.setVisible(bool(rows))
        if rows and self.focusWidget() in {None, self.close_button}:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_empty(self) -> None:
        self.question.show()
        self.question.no.setFocus(Qt.FocusReason.OtherFocusReason)
        self.empty_button.setEnabled(False)

    def _keep(self) -> None:
        self.empty_button.setEnabled(True)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.question.hide()

    def _empty(self) -> None:
        self._keep()
        self._desk.store.ask(
            lambda store: store.empty_bin(),
            lambda count: self._desk.say(self.tr("%n things are deleted for good.", "", count)),
            owner=self,
            failed=self._refused,
        )

    def _refused(self, error: Exception) -> None:
        self.error_bar.tell(sentence(error))


class _Question(QWidget):
    """Asked in its place, before what cannot be undone."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_M)
        said = self.tr(
            "Delete all of it? This cannot be undone. Older backups keep it until they go."
        )
        row.addWidget(wrapped_label(said), 1)
        self.no = make_button(self.tr("Keep it"))
        self.yes = make_button(self.tr("Delete for good"))
        row.addWidget(self.no)
        row.addWidget(self.yes)

"""The list model of findings, and how a row of them is painted."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QPainter

from cards.model.findings import Finding
from desktop.look import tokens
from desktop.review.words import TONES, quoted, reason, rule_name, severity_word, spoken
from desktop.widgets.labels import plain_tip
from desktop.widgets.rows import ROW_ROLE, AnyIndex, RowDelegate, draw_line, line_width

_TOP = QModelIndex()


class FindingsModel(QAbstractListModel):
    """One row per finding, in the order of the text; what is about the whole note last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Finding, ...] = ()

    @property
    def found(self) -> tuple[Finding, ...]:
        """All of them."""
        return self._found

    def show_found(self, found: tuple[Finding, ...]) -> None:
        """Put other findings in the place of these."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def finding_at(self, at: int) -> Finding | None:
        """The finding in a row, if there is such a row."""
        return self._found[at] if 0 <= at < len(self._found) else None

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The reason as text, the finding as one sentence for screen readers and tooltips."""
        finding = self.finding_at(index.row()) if index.isValid() else None
        if finding is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return reason(finding)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(finding)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(spoken(finding))
        return finding if role == ROW_ROLE else None


class FindingDelegate(RowDelegate):
    """How much it weighs and the words it is about; why is told of the one chosen alone."""

    height = 28

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one finding."""
        if not isinstance(row, Finding):
            return
        line = box.adjusted(-tokens.GAP_XS, 0, tokens.GAP_XS, 0)
        weight = severity_word(row.severity)
        draw_line(painter, line, weight, "strong", TONES[row.severity])
        line.setLeft(line.left() + line_width(weight, "strong") + tokens.GAP_S)
        about = quoted(row.quote) if row.quote else rule_name(row.rule)
        draw_line(painter, line, about, "body", "ink")

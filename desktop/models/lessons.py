"""The list model of the lessons: by day or by skill, filtered by what one types."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from cards.jobs.lessons import Learned
from desktop.lessons.sections import lesson_line
from desktop.widgets.rows import ROW_ROLE, AnyIndex

BY_DAY, BY_SKILL = "day", "skill"
_TOP = QModelIndex()


class LessonsModel(QAbstractListModel):
    """One row per lesson that the filter lets through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Learned, ...] = ()
        self._shown: tuple[Learned, ...] = ()
        self._filter = ""
        self._order = BY_DAY

    @property
    def total(self) -> int:
        """How many lessons there are, whatever the filter."""
        return len(self._all)

    def show_rows(self, lessons: tuple[Learned, ...]) -> None:
        """Put other lessons, the newest first, in the place of the old."""
        self._all = lessons
        self._apply()

    def set_filter(self, text: str) -> None:
        """Show only lessons with all these words in them or in what they hang on."""
        self._filter = text
        self._apply()

    def set_order(self, order: str) -> None:
        """The newest first, or by the names of their skills, those without one last."""
        self._order = order
        self._apply()

    def row_of(self, lesson_id: int) -> int:
        """Where a lesson is in the list, or -1."""
        ids = (one.lesson.id for one in self._shown)
        return next((at for at, found in enumerate(ids) if found == lesson_id), -1)

    def row_at(self, at: int) -> Learned | None:
        """The lesson in a row, if there is such a row."""
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many lessons are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The lesson as text, with what it hangs on for screen readers, the plain row."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.lesson.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.lesson.text, lesson_line(row)) if part)
        return row if role == ROW_ROLE else None

    def _apply(self) -> None:
        words = self._filter.casefold().split()
        found = [one for one in self._all if all(word in _haystack(one) for word in words)]
        if self._order == BY_SKILL:
            found.sort(key=lambda one: (not one.lesson.skill, one.lesson.skill.casefold()))
        self.beginResetModel()
        self._shown = tuple(found)
        self.endResetModel()


def _haystack(one: Learned) -> str:
    title = one.linked.application.job_title if one.linked.application else ""
    return f"{one.lesson.text} {title} {lesson_line(one)}".casefold()

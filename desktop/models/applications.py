"""The list model of the applications: plain rows of the store, filtered by what one types."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from cards.model.search import ApplicationRow, Stage
from desktop.labels import label
from desktop.widgets.rows import ROW_ROLE, AnyIndex

_TOP = QModelIndex()


class ApplicationsModel(QAbstractListModel):
    """One row per application that the filter lets through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ApplicationRow, ...] = ()
        self._shown: tuple[ApplicationRow, ...] = ()
        self._filter = ""

    @property
    def total(self) -> int:
        """How many applications there are, whatever the filter."""
        return len(self._all)

    def show_rows(self, rows: tuple[ApplicationRow, ...]) -> None:
        """Put new rows in the place of the old."""
        self._all = rows
        self._apply()

    def set_filter(self, text: str) -> None:
        """Show only applications with all these words in company, role or stage."""
        self._filter = text
        self._apply()

    def row_of(self, application_id: int) -> int:
        """Where an application is in the list, or -1."""
        ids = (row.application.id for row in self._shown)
        return next((at for at, found in enumerate(ids) if found == application_id), -1)

    def find(self, application_id: int) -> ApplicationRow | None:
        """An application by its id, whatever the filter."""
        return next((row for row in self._all if row.application.id == application_id), None)

    def with_most_to_do(self) -> int:
        """The row where there is most to do, the first of them; 0 when there is nothing."""
        return max(range(len(self._shown)), key=lambda at: to_do(self._shown[at]), default=0)

    def row_at(self, at: int) -> ApplicationRow | None:
        """The application in a row, if there is such a row."""
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many applications are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The company as text, the whole row as a sentence for screen readers, the plain row."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.company.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        return row if role == ROW_ROLE else None

    def _apply(self) -> None:
        words = self._filter.casefold().split()
        self.beginResetModel()
        self._shown = tuple(row for row in self._all if _has(row, words))
        self.endResetModel()


def to_do(row: ApplicationRow) -> tuple[int, int]:
    """How much an application asks for: notes to write or to send first, then waiting for them.

    What is closed asks for less than anything that is open.
    """
    application = row.application
    pending = max(row.people_met - row.notes, 0) + max(row.notes - row.notes_sent, 0)
    if application.stage is Stage.CLOSED:
        return (0, 0)
    return (pending, int(application.stage is Stage.WAITING))


def _has(row: ApplicationRow, words: list[str]) -> bool:
    stage = label(row.application.stage)
    text = f"{row.company.name} {row.application.job_title} {stage}".casefold()
    return all(word in text for word in words)


def _spoken(row: ApplicationRow) -> str:
    translate = QCoreApplication.translate
    sentence = translate("ApplicationsModel", "{role} at {company}, {stage}, {met}, {notes}")
    return sentence.format(
        role=row.application.job_title,
        company=row.company.name,
        stage=label(row.application.stage),
        met=translate("ApplicationsModel", "%n people met", "", row.people_met),
        notes=translate("ApplicationsModel", "%n notes", "", row.notes),
    )

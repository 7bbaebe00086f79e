"""The list model of the notes: plain rows of the store, narrowed by text, application and state."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from cards.model.notes import Channel, EventKind, NoteRow
from desktop.labels import label
from desktop.when import plain_date
from desktop.widgets.labels import plain_tip
from desktop.widgets.rows import ROW_ROLE, AnyIndex

_TOP = QModelIndex()


class Onward(Enum):
    """What comes after a note: another draft, the print page, or nothing."""

    READY_NEXT = auto()
    """It is a draft still: it becomes ready, then the next one."""
    READY_PRINT = auto()
    READY = auto()
    """It was the last draft, and nothing is to be printed."""
    NEXT = auto()
    PRINT = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class NotesFilter:
    """What the list is narrowed to; an empty one lets everything through."""

    text: str = ""
    application_id: int = 0
    state: EventKind | None = None

    def lets_through(self, row: NoteRow) -> bool:
        """Whether a row is shown."""
        if self.application_id and row.note.application_id != self.application_id:
            return False
        if self.state is not None and row.state is not self.state:
            return False
        text = f"{row.person.full_name} {company_of(row)} {label(row.note.occasion)}".casefold()
        return all(word in text for word in self.text.casefold().split())


class NotesModel(QAbstractListModel):
    """One row per note that the filter lets through, in the order they were written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[NoteRow, ...] = ()
        self._shown: tuple[NoteRow, ...] = ()
        self._filter = NotesFilter()
        self._several: frozenset[int] = frozenset()
        self._alike: dict[int, tuple[str, ...]] = {}

    @property
    def total(self) -> int:
        """How many notes there are, whatever the filter."""
        return len(self._all)

    @property
    def filter(self) -> NotesFilter:
        """What the list is narrowed to."""
        return self._filter

    def all_rows(self) -> tuple[NoteRow, ...]:
        """Every note, whatever the filter."""
        return self._all

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        """Put new rows in the place of the old; where the same notes stay, so does the scroll."""
        self._all = rows
        people = Counter(row.person.id for row in rows)
        self._several = frozenset(person for person, notes in people.items() if notes > 1)
        self._apply()

    def show_alike(self, alike: dict[int, tuple[str, ...]]) -> None:
        """Say of which notes whose other notes share sentences with them."""
        if alike != self._alike and self._shown:
            self._alike = alike
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))

    def alike_to(self, row: NoteRow) -> str:
        """Whose note a note is like, in a few words; empty where it is like no other."""
        names = self._alike.get(row.note.id, ())
        if len(names) == 1:
            return self.tr("like {name}’s").format(name=names[0].split()[0])
        return self.tr("like %n others", "", len(names)) if names else ""

    def has_others(self, row: NoteRow) -> bool:
        """Whether its person has other notes, too, so that the name alone does not tell it."""
        return row.person.id in self._several

    def set_filter(self, wanted: NotesFilter) -> None:
        """Narrow the list."""
        if wanted != self._filter:
            self._filter = wanted
            self._apply()

    def row_of(self, note_id: int) -> int:
        """Where a note is in the list, or -1."""
        ids = (row.note.id for row in self._shown)
        return next((at for at, found in enumerate(ids) if found == note_id), -1)

    def row_at(self, at: int) -> NoteRow | None:
        """The note in a row, if there is such a row."""
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def next_drafted(self, note_id: int) -> int:
        """The id of the next note after this one that is still a draft, round the end; or 0.

        Those of the application that the list is narrowed to; a search or a state hides no draft.
        """
        only = NotesFilter(application_id=self._filter.application_id)
        rows = [row for row in self._all if only.lets_through(row)]
        at = next((at for at, row in enumerate(rows) if row.note.id == note_id), -1)
        round_the_end = (*rows[at + 1 :], *rows[: max(at, 0)])
        drafted = (row.note.id for row in round_the_end if row.state is EventKind.DRAFTED)
        return next(drafted, 0)

    def onward(self, note_id: int) -> Onward:
        """What comes next once this note is as it should be."""
        row = next((row for row in self._all if row.note.id == note_id), None)
        drafted = row is not None and row.state is EventKind.DRAFTED
        if self.next_drafted(note_id):
            return Onward.READY_NEXT if drafted else Onward.NEXT
        ready = any(_is_to_print(row) for row in self._all)
        if row is not None and drafted:
            on_paper = ready or row.note.channel is Channel.CARD
            return Onward.READY_PRINT if on_paper else Onward.READY
        return Onward.PRINT if ready else Onward.NOTHING

    def first_to_do(self) -> int:
        """The row to begin with: the first draft, or else the first that waits to be sent."""
        for wanted in (EventKind.DRAFTED, EventKind.APPROVED):
            at = next((i for i, row in enumerate(self._shown) if row.state is wanted), None)
            if at is not None:
                return at
        return 0

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many notes are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name as text, the whole row as a sentence for screen readers, the plain row."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.person.full_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            alike = self.alike_to(row)
            return f"{spoken(row)}, {alike}" if alike else spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (row.person.full_name, label(row.note.occasion), company_of(row))
            return plain_tip(", ".join(part for part in parts if part))
        return row if role == ROW_ROLE else None

    def _apply(self) -> None:
        shown = tuple(row for row in self._all if self._filter.lets_through(row))
        if [row.note.id for row in shown] != [row.note.id for row in self._shown]:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()
            return
        old, self._shown = self._shown, shown
        for at, (before, now) in enumerate(zip(old, shown, strict=True)):
            if before != now:
                index = self.index(at, 0)
                self.dataChanged.emit(index, index)


def _is_to_print(row: NoteRow) -> bool:
    return row.state is EventKind.APPROVED and row.note.channel is Channel.CARD


def company_of(row: NoteRow) -> str:
    """The company's name, if there is one."""
    return row.company.name if row.company else ""


def spoken(row: NoteRow) -> str:
    """A row as one sentence."""
    translate = QCoreApplication.translate
    about = label(row.note.occasion)
    if row.company and row.state_on:
        sentence = translate(
            "NotesModel", "Note for {person} at {company}, {about}: {state} since {day}"
        )
    elif row.company:
        sentence = translate("NotesModel", "Note for {person} at {company}, {about}: {state}")
    else:
        sentence = translate("NotesModel", "Note for {person}, {about}: {state}")
    return sentence.format(
        person=row.person.full_name,
        company=company_of(row),
        about=about,
        state=label(row.state),
        day=plain_date(row.state_on) if row.state_on else "",
    )

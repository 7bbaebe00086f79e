"""The list models of the print page: rows that one ticks, with what keeps each from being made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

from cards.model.notes import NoteRow
from desktop.batch.checks import Check
from desktop.labels import label
from desktop.models.notes import company_of
from desktop.widgets.rows import ROW_ROLE, AnyIndex

_TOP = QModelIndex()
CHECK_ROLE = int(Qt.ItemDataRole.CheckStateRole)


@dataclass(frozen=True, slots=True)
class TickRow:
    """A note with its tick, and what is known of its card and envelope."""

    row: NoteRow
    ticked: bool = True
    check: Check | None = None
    """None until it has been looked into."""


class TickModel(QAbstractListModel):
    """Notes in the order of the batch, each with a tick.

    At first all are ticked that can be made, but for those that are to rest.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TickRow] = []
        self._chosen: dict[int, bool] = {}
        """What the person ticked or not, by the note's id."""
        self._resting: frozenset[int] = frozenset()

    def show_rows(
        self,
        rows: tuple[NoteRow, ...],
        checks: Mapping[int, Check],
        resting: frozenset[int] = frozenset(),
    ) -> None:
        """Put new rows in the place of the old; ticks stay with their notes.

        What is known of a card stands in ``checks`` by its note's id. Which are ``resting`` has no
        tick but of the person's own, given since then.
        """
        for note_id in resting - self._resting:
            self._chosen.pop(note_id, None)
        self._resting = resting
        old = [row.row.note.id for row in self._rows]
        new = [self._ticked(row, checks.get(row.note.id)) for row in rows]
        if old == [row.row.note.id for row in new]:
            before, self._rows = self._rows, new
            pairs = enumerate(zip(before, new, strict=True))
            changed = [at for at, (was, now) in pairs if was != now]
            if changed:  # told at once: of a thousand changes the view would hear one by one
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))
        else:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
        self.ticks_changed.emit()

    def _ticked(self, row: NoteRow, check: Check | None) -> TickRow:
        makeable = check is None or check.card_ok
        wanted = self._chosen.get(row.note.id, row.note.id not in self._resting)
        return TickRow(row, makeable and wanted, check)

    def ticked(self) -> tuple[NoteRow, ...]:
        """The rows that are ticked, in order."""
        return tuple(row.row for row in self._rows if row.ticked)

    def rows(self) -> tuple[TickRow, ...]:
        """All rows, in order."""
        return tuple(self._rows)

    def row_at(self, at: int) -> TickRow | None:
        """A row, if there is such a row."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def set_all(self, *, ticked: bool) -> None:
        """Tick all rows, or none."""
        free = {row.row.note.id for row in self._rows if _can_be_made(row)}
        self._chosen |= dict.fromkeys(free, ticked)
        self._rows = [self._ticked(row.row, row.check) for row in self._rows]
        if self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [CHECK_ROLE])
        self.ticks_changed.emit()

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many notes there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows can be ticked, unless their card cannot be made."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row_at(index.row()) if index.isValid() else None
        if row is not None and _can_be_made(row):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags if row is not None else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name as text, the row as a sentence for screen readers, the tick, the plain row."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == CHECK_ROLE:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return row.row.person.full_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return row if role == ROW_ROLE else None

    def setData(self, index: AnyIndex, value: object, role: int = CHECK_ROLE) -> bool:
        """Tick a row or not."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None or role != CHECK_ROLE:
            return False
        if not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        note_id = row.row.note.id
        self._chosen[note_id] = ticked
        self._rows[index.row()] = TickRow(row.row, ticked, row.check)
        self.dataChanged.emit(index, index, [CHECK_ROLE])
        self.ticks_changed.emit()
        return True


def _can_be_made(tick: TickRow) -> bool:
    return tick.check is None or tick.check.card_ok


def words_of(check: Check) -> tuple[str, str]:
    """What can be said of a card and of its envelope."""
    return card_word(check), envelope_word(check)


def spoken(tick: TickRow) -> str:
    """A row as one sentence; whether it is ticked a screen reader says by itself."""
    translate = QCoreApplication.translate
    row = tick.row
    who = ", ".join(part for part in (row.person.full_name, company_of(row)) if part)
    state = label(row.state) if tick.check is None else ", ".join(words_of(tick.check))
    return translate("TickModel", "{who}: {state}").format(who=who, state=state)


def card_word(check: Check) -> str:
    """What can be said of a card in two or three words."""
    translate = QCoreApplication.translate
    if check.card_ok and check.overtaken:
        return translate("TickModel", "From before the no")
    if check.card_ok and check.saved:
        return translate("TickModel", "Card saved")
    if check.card_ok:
        return translate("TickModel", "Card fits")
    code = getattr(check.card, "code", "")
    if code in {"layout.too_long", "layout.wide_word"}:
        return translate("TickModel", "Card too long")
    if code == "layout.empty":
        return translate("TickModel", "Card is empty")
    return translate("TickModel", "Card cannot be drawn")


def envelope_word(check: Check) -> str:
    """What can be said of an envelope in two or three words."""
    translate = QCoreApplication.translate
    if check.bare:
        return translate("TickModel", "No envelope")
    if not check.addressed:
        return translate("TickModel", "No address")
    if not check.envelope_ok:
        return translate("TickModel", "Address too long")
    if check.doubts:
        return translate("TickModel", "Check envelope")
    return translate("TickModel", "Envelope fits")

"""Asks when something happened to a note, so that any state can be set by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.model.notes import EventKind, NoteEvent
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.labels import STATES, label
from desktop.when import today
from desktop.widgets.day_field import DateField
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.widgets.line_field import TextField

if TYPE_CHECKING:
    from cards.store import Store

BY_HAND = tuple(kind for kind in STATES if kind not in {EventKind.DRAFTED, EventKind.UNDONE})
"""What a person may say has happened, in the order in which it usually does."""


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened to notes, and when."""

    note_ids: tuple[int, ...]
    kind: EventKind
    on: date
    detail: str = ""


class HappenedDialog(FormDialog[Happened, tuple[NoteEvent, ...]]):
    """What it was, the day it was, and a few words about it."""

    def __init__(self, desk: Desk, parent: QWidget, note_id: int, kind: EventKind) -> None:
        super().__init__(desk, parent, subject=note_id)
        self._note_id = note_id
        self.set_title(self.tr("What happened to this note"))
        self.kind = Choice((each, label(each)) for each in BY_HAND)
        self.kind.set_value(kind)
        self.day = DateField(latest=today)
        self.detail = TextField()
        self.detail.setPlaceholderText(self.tr("Their words, a tracking number"))
        self.add("kind", FormField(self.tr("State"), self.kind), column=0)
        self.add("on", FormField(self.tr("Day"), self.day), column=1)
        self.add("detail", FormField(self.tr("To remember"), self.detail))

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        note_id: int,
        kind: EventKind,
        then: Callable[[Saved[tuple[NoteEvent, ...]]], None],
    ) -> HappenedDialog:
        """Ask about one note, with a state proposed."""
        dialog = cls(desk, parent, note_id, kind)
        dialog.begin(then, lambda: cls.ask(desk, parent, note_id, kind, then))
        return dialog

    def read(self) -> Happened | None:
        """What was typed; nothing of it can be wrong."""
        kind = EventKind(str(self.kind.value()))
        return Happened((self._note_id,), kind, self.day.value(), self.detail.value())

    def keep(self, store: Store, value: Happened) -> tuple[NoteEvent, ...]:
        """Append the event."""
        return store.notes.record(value.note_ids, value.kind, value.on, value.detail)

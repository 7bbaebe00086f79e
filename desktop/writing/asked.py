"""The fields an occasion asks for, and those for talks that nobody wrote down yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cards.jobs.asking import Recipient
from cards.words import Asked
from desktop.look import tokens
from desktop.widgets.dates import OptionalDate
from desktop.widgets.fields import TextArea
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.line_field import TextField
from desktop.writing.words import LONG, field_said

DAYS = frozenset({"named_date"})
TALK = "talk:"
"""Before a person's id: what was talked about with them."""


class AskedFields(QWidget):
    """A field for each thing asked for; what was typed stays while other things are asked."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, FormField] = {}
        self._typed: dict[str, str] = {}
        self._asked: tuple[Asked, ...] = ()
        self._people: tuple[Recipient, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.GAP_M)

    def value(self) -> dict[str, str]:
        """Everything typed, by field; also what is not asked for at the moment."""
        return self._typed | {name: _text_of(field.control) for name, field in self.fields.items()}

    def set_value(self, value: Mapping[str, str]) -> None:
        """Put texts into the fields."""
        self._typed = dict(value)
        for name, field in self.fields.items():
            _put(field.control, self._typed.get(name, ""))

    def propose(self, known: Mapping[str, str]) -> None:
        """Fill fields in which nothing stands yet."""
        typed = self.value()
        self.set_value(typed | {name: text for name, text in known.items() if not typed.get(name)})

    def asked(self) -> dict[str, str]:
        """What was typed of what the occasion asks for."""
        typed = self.value()
        return {each.field: typed.get(each.field, "") for each in self._asked}

    def talks(self) -> dict[int, str]:
        """What was talked about, by person."""
        typed = self.value()
        return {each.person.id: typed.get(f"{TALK}{each.person.id}", "") for each in self._people}

    def missing(self) -> list[FormField]:
        """The fields that are needed and empty."""
        typed = self.value()
        needed = [each.field for each in self._asked if each.needed]
        return [self.fields[name] for name in needed if not typed.get(name, "").strip()]

    def show_asked(self, asked: Sequence[Asked], people: Sequence[Recipient]) -> None:
        """Ask for these things, and for the talk with each of these people."""
        if (tuple(asked), tuple(people)) == (self._asked, self._people):
            return
        self._typed = self.value()
        self._asked, self._people = tuple(asked), tuple(people)
        self._clear()
        for each in self._asked:
            self._add(each.field, *field_said(each.field))
        if people:
            self._column.addWidget(text_label(self.tr("What did you talk about?"), "strong"))
            hint = self.tr(
                "One thing makes the note theirs. Left empty, it does without; it is kept with the"
                " interview."
            )
            self._column.addWidget(wrapped_label(hint, "caption", "soft"))
        for person in self._people:
            self._add(f"{TALK}{person.person.id}", person.person.full_name, "")
        self.setVisible(bool(asked or people))

    def _add(self, name: str, said: str, example: str) -> None:
        control = self._control(name, said, example)
        _put(control, self._typed.get(name, ""))
        field = FormField(said, control)
        self.fields[name] = field
        self._column.addWidget(field)
        field.show()

    def _control(self, name: str, said: str, example: str) -> QWidget:
        if name in DAYS:
            return OptionalDate(said, self.tr("They named a day"))
        control = TextArea(lines=2) if name in LONG else TextField()
        control.setPlaceholderText(example)
        return control

    def _clear(self) -> None:
        self.fields.clear()
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()


def _text_of(control: QWidget) -> str:
    if isinstance(control, OptionalDate):
        day = control.value()
        return day.isoformat() if day else ""
    return control.value() if isinstance(control, TextField | TextArea) else ""


def _put(control: QWidget, text: str) -> None:
    if isinstance(control, OptionalDate):
        control.set_value(_day(text))
    elif isinstance(control, TextField | TextArea):
        control.set_value(text)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None

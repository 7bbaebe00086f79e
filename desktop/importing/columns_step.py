"""The step that asks what the columns of a table mean, with the first people as they would be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cards.model.errors import InputError
from desktop.desk import Desk
from desktop.importing.column_names import column_field_name, offered_fields
from desktop.importing.values import facts
from desktop.look import tokens
from desktop.texts import sentence
from desktop.widgets.fields import Choice
from desktop.widgets.labels import ElidedLabel, text_label, wrapped_label
from desktop.widgets.ticks import Tick

if TYPE_CHECKING:
    from cards.exchange.tables import TableLook
    from cards.jobs.importing.files import Columns
    from cards.model.incoming import Contact

_SHOWN_VALUES = 3
_SHOWN_PEOPLE = 4


class ColumnsStep(QWidget):
    """One row for each column on the left; the people on the right follow every choice."""

    ready = Signal(bool)
    """Whether one can go on: some column names the people."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._first: TableLook | None = None
        self._look: TableLook | None = None
        self._fields: dict[int, str] = {}
        self.choices: list[Choice] = []
        self.headed = Tick(self.tr("The first row holds the names of the columns"))
        self.headed.toggled.connect(self._look_anew)
        self.rows = _scroll()
        self.preview = _scroll()
        self.reason = wrapped_label("", tone="bad")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        said = self.tr(
            "Say once what the columns hold; the next file with the same columns needs no asking."
        )
        column.addWidget(wrapped_label(said, tone="soft"))
        column.addWidget(self.headed)
        across = QHBoxLayout()
        across.setSpacing(tokens.GAP_L)
        left, right = _sheet(self.rows), _sheet(self.preview)
        across.addWidget(left, 3)
        shown = QVBoxLayout()
        shown.setSpacing(tokens.GAP_S)
        shown.addWidget(text_label(self.tr("The first people, as they will be"), "strong"))
        shown.addWidget(self.reason)
        shown.addWidget(right, 1)
        across.addLayout(shown, 2)
        column.addLayout(across, 1)
        self.reason.hide()

    def ask(self, look: TableLook) -> None:
        """Ask for the columns of a table."""
        self._first = look
        with QSignalBlocker(self.headed):
            self.headed.setChecked(bool(look.header_row))
        self._show(look)

    def take_focus(self) -> None:
        """Go to the first column of which nothing is known."""
        unknown = (each for each in self.choices if not each.value())
        first = next(unknown, self.choices[0] if self.choices else self.headed)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows.ensureWidgetVisible(first)

    @property
    def is_changed(self) -> bool:
        """Whether anything is said otherwise than it was asked with."""
        first = self._first
        if first is None:
            return False
        taken = {at: column.field for at, column in enumerate(first.columns)}
        return self._fields != taken or self.headed.isChecked() != bool(first.header_row)

    def told(self) -> tuple[TableLook, Columns]:
        """The table as it looked at first, and what its columns mean."""
        from cards.jobs.importing.files import Columns

        first = self._first
        if first is None:
            raise LookupError
        changed = self.headed.isChecked() != bool(first.header_row)
        return first, Columns(self._mapping(), self.headed.isChecked() if changed else None)

    def _look_anew(self, headed: bool) -> None:
        first = self._first
        if first is None:
            return
        from cards.exchange.tables import look_at

        self._desk.store.ask(
            lambda _store: look_at(first.path, headed=headed), self._show, owner=self
        )

    def _show(self, look: TableLook) -> None:
        self._look = look
        self._fields = {at: column.field for at, column in enumerate(look.columns)}
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(*(tokens.GAP_L,) * 4)
        grid.setHorizontalSpacing(tokens.GAP_L)
        grid.setVerticalSpacing(tokens.GAP_M)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.choices = []
        for at in range(len(look.columns)):
            self._add_row(grid, look, at)
        grid.setRowStretch(len(look.columns), 1)
        self.rows.setWidget(body)
        self._preview()

    def _add_row(self, grid: QGridLayout, look: TableLook, at: int) -> None:
        name = look.columns[at].name(at)
        values = [row[at].strip() for row in look.rows if row[at].strip()]
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(ElidedLabel(name, "strong"))
        said.addWidget(ElidedLabel(" · ".join(values[:_SHOWN_VALUES]), "caption", "soft"))
        grid.addLayout(said, at, 0)
        choice = Choice(offered_fields(self._fields[at]))
        choice.setObjectName(f"column:{at}")
        choice.setAccessibleName(self.tr("What column {name} holds").format(name=name))
        choice.setMaxVisibleItems(14)
        choice.set_value(self._fields[at])
        choice.currentIndexChanged.connect(lambda _row, at=at: self._choose(at))
        self.choices.append(choice)
        grid.addWidget(choice, at, 1)

    def _choose(self, at: int) -> None:
        self._fields[at] = str(self.choices[at].value() or "")
        self._preview()

    def _mapping(self) -> Mapping[int, str]:
        return {at: field for at, field in self._fields.items() if field}

    def _preview(self) -> None:
        from cards.exchange.tables import preview_contacts

        people: tuple[Contact, ...] = ()
        why = ""
        if self._look is not None:
            try:
                people = preview_contacts(self._look, self._mapping())
            except InputError as error:
                named = error.code in {"exchange.no_name_column", "exchange.no_people"}
                why = self.tr("Choose the column that holds their names.") if named else ""
                why = why or sentence(error)
        self.reason.say(why)
        self.reason.setVisible(bool(why))
        self.preview.setWidget(_people(people[:_SHOWN_PEOPLE]))
        self.ready.emit(bool(people))


def _people(people: tuple[Contact, ...]) -> QWidget:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(*(tokens.GAP_L,) * 4)
    column.setSpacing(tokens.GAP_XS)
    for each in people:
        column.addWidget(wrapped_label(each.person.full_name, "strong"))
        for name, text in facts(each):
            line = text.replace("\n", ", ")
            label = ElidedLabel(f"{column_field_name(name)}: {line}", "caption", "soft")
            column.addWidget(label)
        column.addSpacing(tokens.GAP_M)
    column.addStretch(1)
    return body


def _scroll() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _sheet(area: QScrollArea) -> QFrame:
    frame = QFrame()
    frame.setProperty("ground", "sheet")
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.addWidget(area)
    return frame

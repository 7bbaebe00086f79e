"""Offers to fill in a form from what was pasted into its first field."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.look import tokens
from desktop.widgets.announce import announce
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.form import FormField, control_of
from desktop.widgets.labels import wrapped_label
from desktop.widgets.line_field import TextField

_SHORTEST = 24
"""Characters: less is a name."""


class PasteOffer(QFrame):
    """Lies under the first field while that holds a whole signature or address.

    Nothing that was typed elsewhere is touched, and what was filled in can be put back.
    """

    filled = Signal(object)
    """What was found, fields or not: a ``Details``; an empty one when it was put back."""

    grew = Signal()
    """The form needs more room, or less."""

    def __init__(
        self,
        fields: Mapping[str, FormField],
        first: str = "full_name",
        named: tuple[str, ...] = ("full_name",),
        rest: str = "",
    ) -> None:
        """``named`` says which of what is found names the ``first`` field, the best one first.

        The field ``rest`` takes the whole of what was pasted, where a form has no fields for it.
        """
        super().__init__()
        self._fields, self._first = fields, first
        self._named, self._rest = named, rest
        self._before: dict[str, object] = {}
        self._busy = False
        self.said = wrapped_label("", "caption", "soft")
        self.fill_button = make_button(self.tr("Fill in the rest"), LINK)
        self.back_button = make_button(self.tr("Put it back"), LINK)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_M)
        row.addWidget(self.said, 1)
        row.addWidget(self.fill_button)
        row.addWidget(self.back_button)
        self.hide()
        self.fill_button.clicked.connect(self.fill)
        self.back_button.clicked.connect(self.put_back)
        field = fields[first]
        layout = field.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(field.control) + 1, self)
            self.setTabOrder(field.control, self.fill_button)
            self.setTabOrder(self.fill_button, self.back_button)
        line = _line(field)
        if line is not None:
            line.textEdited.connect(self._look)

    def fill(self) -> None:
        """Give each empty field what was found for it, and the first one the name."""
        from cards.jobs.details import details_in

        details = details_in(self._text())
        found = self._fits(details.values())
        self._busy = True
        self._before = {}
        for name, value in found.items():
            control = control_of(self._fields[name])
            if name == self._first or not control.value():
                self._before[name] = self._text() if name == self._first else control.value()
                control.set_value(value)
        self._busy = False
        self._show(self.tr("Filled in; please look it over."), filled=True)
        self.filled.emit(details)

    def _fits(self, found: Mapping[str, str]) -> dict[str, str]:
        """What was found, by the fields that there are for it."""
        kept = {name: value for name, value in found.items() if name in self._fields}
        names = [found[each] for each in self._named if each in found]
        if names:
            kept[self._first] = names[0]
        if self._rest:
            kept[self._rest] = self._text().strip()
        return kept

    def put_back(self) -> None:
        """Undo the filling; what was pasted stands in the first field again."""
        from cards.jobs.details import Details

        self.filled.emit(Details())
        self._busy = True
        for name, value in self._before.items():
            control_of(self._fields[name]).set_value(value)
        self._before = {}
        self._busy = False
        self._fields[self._first].control.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _text(self) -> str:
        line = _line(self._fields[self._first])
        return line.text() if line is not None else ""

    def _look(self) -> None:
        if self._busy:
            return
        text = self._text()
        if len(text) < _SHORTEST and not self.isVisible():
            return
        from cards.jobs.details import details_in

        if len(text) >= _SHORTEST and details_in(text).is_worth:
            self._show(self.tr("This looks like a whole signature or address."), filled=False)
        elif self.isVisible():
            self.hide()
            self.grew.emit()

    def _show(self, said: str, *, filled: bool) -> None:
        fresh = self.said.said() != said or not self.isVisible()
        self.said.say(said)
        self.back_button.setVisible(filled)
        if filled and self.fill_button.hasFocus():
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fill_button.setVisible(not filled)
        self.show()
        self.grew.emit()
        if fresh:
            announce(self, said)


def _line(field: FormField) -> TextField | None:
    """The line one pastes into."""
    control = field.control
    if isinstance(control, SearchChoice):
        return control.field
    return control if isinstance(control, TextField) else None

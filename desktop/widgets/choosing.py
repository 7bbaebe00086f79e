"""Fields to choose from many: type a part of a name, pick it from what is found."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from desktop.widgets.fields import Choice
from desktop.widgets.line_field import TextField
from desktop.widgets.offers import OfferList

_TYPED = "typed"
"""Tells what is typed from a value of the list."""


class SearchChoice(Choice):
    """A choice among many that one can type into; ``free`` also takes what is not listed."""

    def __init__(
        self,
        options: Iterable[tuple[str, str]] = (),
        *,
        free: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__((), parent)
        self._free = free
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.field = TextField()
        self.setLineEdit(self.field)
        self.field.editingFinished.connect(self._take_only_match)
        self.setMaxVisibleItems(12)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.set_options(options)

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """List (value, text) pairs anew; what is typed stays."""
        typed = self.currentText()
        self.clear()
        for value, text in options:
            self.addItem(text, value)
        finder = QCompleter(self.model(), self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        OfferList(finder)
        self.setCompleter(finder)
        self.setCurrentIndex(-1)
        self.setEditText(typed)

    def typed(self) -> str:
        """What the field shows, without spaces around it."""
        return self.currentText().strip()

    def value(self) -> str | None:
        """The value of what is typed, whatever its case; None when it is not in the list.

        A free choice answers with the text itself when it is not listed; nothing typed is "".
        """
        typed = self.typed()
        if not typed:
            return ""
        for row in range(self.count()):
            if self.itemText(row).casefold() == typed.casefold():
                return str(self.itemData(row))
        return typed if self._free else None

    def kept(self) -> object:
        """What a form keeps: the value, or what is typed while it is none, in a pair of its own."""
        value = self.value()
        return value if value is not None else (_TYPED, self.typed())

    def put_back(self, kept: object) -> None:
        """Show again what ``kept`` gave."""
        if isinstance(kept, tuple):
            self.setCurrentIndex(-1)
            self.setEditText(str(kept[1]))
        else:
            self.set_value(kept)

    def _take_only_match(self) -> None:
        """What is left half typed is the one option that has it, where there is only one."""
        typed = self.typed().casefold()
        if self._free or not typed or self.value() is not None:
            return
        rows = [row for row in range(self.count()) if typed in self.itemText(row).casefold()]
        if len(rows) == 1:
            self.set_value(self.itemData(rows[0]))

    def set_value(self, value: object) -> None:
        """Show the text of a value; a free choice shows any text."""
        self.setCurrentIndex(-1)
        self.setEditText(str(value or "") if self._free else "")
        super().set_value(value)
        # Its beginning tells more than its end, where there is no room for all of it.
        self.field.setCursorPosition(0)

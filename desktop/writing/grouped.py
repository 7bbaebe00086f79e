"""A choice whose options stand in groups, each under a heading that cannot be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel

from desktop.look.type import scaled_font
from desktop.widgets.fields import Choice

Group = tuple[str, Iterable[tuple[object, str]]]


class GroupedChoice(Choice):
    """One option of several groups."""

    def __init__(self, groups: Iterable[Group]) -> None:
        super().__init__()
        for heading, options in groups:
            self._add_heading(heading)
            for value, text in options:
                self.addItem(text, value)
        self.setMaxVisibleItems(24)
        self.setCurrentIndex(1)

    def _add_heading(self, text: str) -> None:
        self.addItem(text)
        model = cast("QStandardItemModel", self.model())
        item = model.item(self.count() - 1)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(scaled_font("caption"), Qt.ItemDataRole.FontRole)


def refill(choice: Choice, options: Sequence[tuple[object, str]], kept: object) -> None:
    """Offer other options, of which ``kept`` is chosen where it is among them; nothing is told."""
    now = [(choice.itemData(at), choice.itemText(at)) for at in range(choice.count())]
    if now == list(options):
        return
    choice.blockSignals(True)  # noqa: FBT003 - Qt's own signature
    choice.clear()
    for value, text in options:
        choice.addItem(text, value)
    choice.set_value(kept)
    choice.blockSignals(False)  # noqa: FBT003 - Qt's own signature

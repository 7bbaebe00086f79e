"""A choice whose options stand in groups, each under a heading that cannot be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.widgets.fields import Choice
from desktop.widgets.rows import AnyIndex

Group = tuple[str, Iterable[tuple[object, str]]]


class _GroupDelegate(QStyledItemDelegate):
    """Has a heading stand back behind the options below it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        # Asked for with each painting, so that it follows the theme.
        palette = QPalette(getattr(option, "palette"))  # noqa: B009 - not in Qt's generated types
        palette.setColor(QPalette.ColorRole.Text, QColor(current_colours().soft))
        setattr(option, "palette", palette)  # noqa: B010 - not in Qt's generated types


class GroupedChoice(Choice):
    """One option of several groups."""

    def __init__(self, groups: Iterable[Group]) -> None:
        super().__init__()
        self.setItemDelegate(_GroupDelegate(self))
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
        font = scaled_font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        item.setData(font, Qt.ItemDataRole.FontRole)


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

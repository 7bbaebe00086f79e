"""The sheet of keys: what each key of the window does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.keys import GROUPS, PAGES_BY_KEY, USUAL, key, keys_of, meaning
from desktop.look import tokens
from desktop.widgets.buttons import make_button
from desktop.widgets.labels import text_label

_FIRST_COLUMN = 3
"""How many groups stand in the first of the two columns."""
_NATIVE = QKeySequence.SequenceFormat.NativeText
Line = tuple[str, str]
"""The keys as they are written on keyboards, and what they do."""


class KeysDialog(QDialog):
    """Groups in two columns: the key, and what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_XL)
        outer.setSpacing(tokens.GAP_M)
        head = QHBoxLayout()
        head.addWidget(text_label(self.windowTitle(), "title"), 1)
        self.close_button = make_button(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        head.addWidget(self.close_button)
        outer.addLayout(head)
        groups = [(_said(name), tuple(_lines(actions))) for name, actions in GROUPS]
        usual = tuple((_written([QKeySequence(text)]), _said(does)) for text, does in USUAL)
        groups.append((self.tr("As everywhere"), usual))
        columns = QHBoxLayout()
        columns.setSpacing(tokens.GAP_HUGE)
        columns.addLayout(_column(groups[:_FIRST_COLUMN]))
        columns.addLayout(_column(groups[_FIRST_COLUMN:]))
        outer.addLayout(columns)


def _said(text: str) -> str:
    return QCoreApplication.translate("keys", text)


def _written(keys: Iterable[QKeySequence]) -> str:
    return "  ".join(each.toString(_NATIVE) for each in keys)


def _lines(actions: Iterable[str]) -> Iterator[Line]:
    for action in actions:
        if action == PAGES_BY_KEY[0]:
            last = key(PAGES_BY_KEY[-1]).toString(_NATIVE)
            said = QCoreApplication.translate("keys", "The pages of the side bar, in order")
            yield f"{_written([key(action)])} … {last}", said
        elif action not in PAGES_BY_KEY:
            yield _written(keys_of(action)), meaning(action)


def _column(groups: Iterable[tuple[str, Iterable[Line]]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(tokens.GAP_L)
    grid.setVerticalSpacing(tokens.GAP_XS)
    grid.setColumnStretch(1, 1)
    for name, lines in groups:
        if grid.count():
            grid.setRowMinimumHeight(grid.rowCount(), tokens.GAP_S)
        grid.addWidget(text_label(name, "caption", "soft"), grid.rowCount(), 0, 1, 2)
        for keys, does in lines:
            row = grid.rowCount()
            shown = text_label(keys, "strong")
            shown.setAccessibleName(f"{keys}: {does}")
            grid.addWidget(shown, row, 0)
            grid.addWidget(text_label(does), row, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid

"""The list that a field offers under what is typed: rows as tall as elsewhere, none of them cut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCompleter, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.look import tokens

_ALLOWED = 3
"""Pixels that Qt's completer allows above the rows and below them, whatever the style says."""
_MOST = 8
"""Rows shown at once; the others are a scroll away."""


class _OfferDelegate(QStyledItemDelegate):
    """Rows that are easily hit."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the text, as tall as a chip or the text, whichever is more."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), tokens.CHIP_HEIGHT + tokens.GAP_XS))


class OfferList(QListView):
    """The list of one completer, which it makes its popup."""

    def __init__(self, finder: QCompleter) -> None:
        super().__init__()
        self.setProperty("popup", "true")
        self.setUniformItemSizes(True)
        finder.setPopup(self)
        finder.setMaxVisibleItems(_MOST)
        # A completer gives its popup a delegate of its own.
        self.setItemDelegate(_OfferDelegate(self))

    def showEvent(self, event: QShowEvent) -> None:
        """Have the rows take what the style's edge has beyond Qt's reckoning."""
        self.setViewportMargins(0, 0, 0, 0)
        beyond = _ALLOWED - self.viewport().y()
        self.setViewportMargins(0, min(0, beyond), 0, min(0, beyond))
        super().showEvent(event)

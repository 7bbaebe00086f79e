"""A choice among few whose options are pictures beside their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.look import tokens
from desktop.widgets.fields import Choice

Draws = Callable[[object, QSize, float], QPixmap | None]
"""Draws the option of a value in so much room, at so many pixels to one of ours; None for none."""


class PicturedChoice(Choice):
    """Shows each option as a picture and its name; pictures follow the theme.

    ``sizes`` are those of a picture in the field and in its list, device-independent pixels.
    """

    opening = Signal()
    """The list is about to show."""

    def __init__(
        self,
        name: str,
        picture: Draws,
        sizes: tuple[QSize, QSize],
        options: Iterable[tuple[object, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(options, parent)
        self._picture = picture
        self.setAccessibleName(name)
        self._rooms = sizes
        self.setIconSize(sizes[0])
        self.view().setIconSize(sizes[1])
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.draw()

    def draw(self) -> None:
        """Draw every option anew."""
        for row in range(self.count()):
            icon = QIcon()
            for size in self._rooms:
                picture = self._picture(self.itemData(row), size, self.devicePixelRatioF())
                if picture is not None:
                    icon.addPixmap(picture)
                    # As it is, also where it is chosen: Qt would tint it.
                    icon.addPixmap(picture, QIcon.Mode.Selected)
            self.setItemIcon(row, icon)
            high = self._rooms[1].height() + tokens.GAP_XS if not icon.isNull() else tokens.GAP_S
            self.setItemData(row, QSize(0, high), Qt.ItemDataRole.SizeHintRole)

    def offer(self, value: object, text: str) -> None:
        """Add an option, unless it is there."""
        if value not in [self.itemData(row) for row in range(self.count())]:
            self.addItem(text, value)
            self.draw()

    def showPopup(self) -> None:
        """Say that the list opens, so that its pictures are drawn in time."""
        self.opening.emit()
        words = max(self.fontMetrics().horizontalAdvance(text) for text in self._texts())
        beside = self._rooms[1].width() + 2 * tokens.GAP_XL
        self.view().setMinimumWidth(max(self.width(), words + beside))
        super().showPopup()

    def _texts(self) -> list[str]:
        return [self.itemText(row) for row in range(self.count())] or [""]

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self.draw()

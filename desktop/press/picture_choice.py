"""A choice among pictures: one of a grid is chosen, by mouse or with the arrow keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.widgets.labels import text_label

_CAPTION = 22
"""Pixels for the words under a picture."""


class PictureButton(QRadioButton):
    """One picture on card paper, with words under it."""

    def __init__(self, text: str, name: str, side: int) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._side = side
        self.setText(text)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(side, side + _CAPTION)

    def sizeHint(self) -> QSize:
        """The picture and its words."""
        return QSize(self._side, self._side + _CAPTION)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(pos)

    def show_image(self, image: QImage) -> None:
        """Show a picture on white; white becomes the paper's own tone."""
        self._image = image
        self.update()

    @property
    def image(self) -> QImage | None:
        """The picture shown."""
        return self._image

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be taken."""
        self.update()
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The paper, what is on it, a thick edge round the one that is chosen, and the words."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        chosen = self.isChecked()
        width = 3.0 if chosen else 1.0
        strong = chosen or self.underMouse()
        painter.setPen(QPen(QColor(colours.accent if strong else colours.edge), width))
        painter.setBrush(QColor(tokens.CARD_PAPER))
        box = QRectF(0, 0, self._side, self._side).adjusted(2, 2, -2, -2)
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        if self._image is not None:
            painter.save()
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            inside = box.adjusted(5, 5, -5, -5)
            ratio = self.devicePixelRatioF()
            wanted = (inside.size() * ratio).toSize()
            # Painting smaller than half its size would drop thin lines; this averages them.
            shown = self._image.scaled(
                wanted,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(inside, shown, QRectF(shown.rect()))
            painter.restore()
        painter.setPen(QColor(colours.ink if chosen else colours.soft))
        painter.setFont(scaled_font("strong" if chosen else "caption"))
        words = QRectF(0, self._side, self.width(), _CAPTION)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class PictureChoice(QWidget):
    """Exactly one of several pictures, in rows that each have a heading."""

    chosen = Signal(object)

    def __init__(
        self, name: str, rows: Iterable[tuple[str, Iterable[tuple[object, str]]]], *, side: int
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_XS)
        self.buttons: dict[object, PictureButton] = {}
        group = QButtonGroup(self)
        for heading, choices in rows:
            if self.buttons:
                column.addSpacing(tokens.GAP_S)
            column.addWidget(text_label(heading, tone="soft"))
            line = QHBoxLayout()
            line.setSpacing(tokens.GAP_M)
            column.addLayout(line)
            for value, text in choices:
                button = PictureButton(text, f"{heading}, {text}", side)
                self.buttons[value] = button
                group.addButton(button)
                line.addWidget(button)
                button.toggled.connect(
                    lambda on, value=value: self.chosen.emit(value) if on else None
                )
        next(iter(self.buttons.values())).setChecked(True)

    def value(self) -> object:
        """What is chosen."""
        return next(value for value, button in self.buttons.items() if button.isChecked())

    def choose(self, value: object) -> None:
        """Choose one."""
        self.buttons[value].setChecked(True)

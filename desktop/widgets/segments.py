"""A row of buttons of which one is chosen: the views of one thing, side by side."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from desktop.look import tokens
from desktop.look.sheet import mixed
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.widgets.labels import plain_tip

_FEW_LETTERS = 48
"""Pixels under which a text is not cut."""


class _Segment(QRadioButton):
    """One of them; a screen reader tells one of several, as with any radio button."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._offer_whole)

    def sizeHint(self) -> QSize:
        return self._around(tokens.GAP_M)

    def minimumSizeHint(self) -> QSize:
        return self._around(tokens.GAP_XS)

    def _around(self, gap: int) -> QSize:
        """Room for the text, chosen or not, with so many pixels on either side."""
        # The advance is rounded; cutting counts what was lost.
        wide = QFontMetrics(scaled_font("strong")).horizontalAdvance(self.text()) + 1
        return QSize(wide + 2 * gap, tokens.CONTROL_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as tooltip while it does not fit."""
        self._offer_whole()
        super().resizeEvent(event)

    def _offer_whole(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self.is_cut() else "")

    def is_cut(self) -> bool:
        """Whether there is no room for the whole text."""
        return self._said() != self.text()

    def _said(self) -> str:
        """As much of the text as there is room for."""
        room = self.width() - 2 * tokens.GAP_XS
        return QFontMetrics(self._face()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _face(self) -> QFont:
        return scaled_font("strong" if self.isChecked() else "body")

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.edge), 1))
            painter.setBrush(QColor(colours.sheet))
            painter.drawRoundedRect(box, tokens.RADIUS - 2, tokens.RADIUS - 2)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mixed(colours.sheet, colours.desk, 0.5)))
            painter.drawRoundedRect(box, tokens.RADIUS - 2, tokens.RADIUS - 2)
        painter.setPen(QColor(colours.ink if self.isChecked() else colours.soft))
        painter.setFont(self._face())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._said())
        painter.end()


class Segments(QWidget):
    """Exactly one of several views; arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, name: str, views: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: dict[str, QAbstractButton] = {}
        group = QButtonGroup(self)
        for view, text in views:
            button = _Segment(text)
            self.buttons[view] = button
            group.addButton(button)
            row.addWidget(button)
            button.toggled.connect(lambda on, view=view: self.chosen.emit(view) if on else None)
        next(iter(self.buttons.values())).setChecked(True)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters each; what is more is taken from the widest first."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        wide = sum(min(button.sizeHint().width(), _FEW_LETTERS) for button in shown)
        return QSize(wide, tokens.CONTROL_HEIGHT)

    def value(self) -> str:
        """The view chosen."""
        return next(view for view, button in self.buttons.items() if button.isChecked())

    def choose(self, view: str) -> None:
        """Turn to a view."""
        self.buttons[view].setChecked(True)

    def show_only(self, views: Iterable[str]) -> None:
        """Offer only these views; where the one chosen is not among them, the first is."""
        wanted = tuple(views)
        if self.value() not in wanted:
            # Focus and choice move first: Qt loses the focus when its button hides.
            if self.buttons[self.value()].hasFocus():
                self.buttons[wanted[0]].setFocus(Qt.FocusReason.OtherFocusReason)
            self.choose(wanted[0])
        for view, button in self.buttons.items():
            button.setVisible(view in wanted)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The trough in which the buttons lie."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.desk))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        painter.end()

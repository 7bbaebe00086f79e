"""Scrolls a form whose right edge stays in line with what stands above and below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from desktop.look import tokens


class ScrolledForm(QScrollArea):
    """Gives its scroll bar room of the form's margin, not of the form's width."""

    def __init__(self, body: QWidget, side: int = tokens.GAP_XL) -> None:
        """``side`` is the margin of ``body``'s layout on either side, in pixels."""
        super().__init__()
        self._body, self._side = body, side
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)
        self.verticalScrollBar().rangeChanged.connect(self._share)

    def _share(self, _least: int, most: int) -> None:
        layout = self._body.layout()
        if isinstance(layout, QLayout):
            margins = layout.contentsMargins()
            left, right = self._side, self._side
            if most:
                bar = self.verticalScrollBar().sizeHint().width()
                left, right = (left - bar, right) if self.isRightToLeft() else (left, right - bar)
            layout.setContentsMargins(left, margins.top(), right, margins.bottom())

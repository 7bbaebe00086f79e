"""The bar over the page: back and forward, the search of everything, New and the menu."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from desktop.desk import Desk
from desktop.keys import key
from desktop.look import tokens
from desktop.look.icons import set_icon
from desktop.shell.search import SearchField
from desktop.widgets.labels import plain_tip


class TopBar(QFrame):
    """Forty-eight pixels that stay the same on every page."""

    back_wanted = Signal()
    forward_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "bar")
        self.setFixedHeight(tokens.BAR_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_M, 0, tokens.GAP_M, 0)
        row.setSpacing(tokens.GAP_XS)
        self.back = _tool(self.tr("Back"), "back", key("back"))
        self.back.clicked.connect(self.back_wanted)
        self.forward = _tool(self.tr("Forward"), "forward", key("forward"))
        self.forward.clicked.connect(self.forward_wanted)
        self.search = SearchField(desk)
        self.menu = QMenu(self)
        self.more = _tool(self.tr("Menu"), "more", QKeySequence("F10"))
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addStretch(1)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        row.addWidget(self.more)
        self.set_history(back=False, forward=False)

    def set_history(self, *, back: bool, forward: bool) -> None:
        """Say which ways lead somewhere."""
        for button, leads in ((self.back, back), (self.forward, forward)):
            if button.hasFocus() and not leads:
                self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(leads)


def _tool(text: str, icon: str, keys: QKeySequence) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "quiet")
    button.setAccessibleName(text)
    button.setToolTip(
        plain_tip(f"{text} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
    )
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_icon(button, icon)
    return button

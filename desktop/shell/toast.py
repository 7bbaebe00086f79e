"""The toast: one sentence at the foot of the window, perhaps with a button, gone after a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop.look import tokens
from desktop.look.icons import set_icon

SHOWN_FOR = 10_000
"""Milliseconds; longer than most, as what it offers may be the only quick way back."""


class Toast(QFrame):
    """Lies over the foot of its parent; a newer sentence takes the place of an older one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self.setProperty("ground", "toast")
        self._call: Callable[[], object] | None = None
        self._stays = False
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_L, tokens.GAP_S, tokens.GAP_S, tokens.GAP_S)
        self.text = QLabel()
        self.action = QPushButton()
        self.action.setAutoDefault(True)
        self.action.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setFixedSize(tokens.CONTROL_HEIGHT, tokens.CONTROL_HEIGHT)
        self._close.setStyleSheet("padding: 0")
        set_icon(self._close, "close", "paper")
        self._close.clicked.connect(self._dismiss)
        row.addWidget(self.text)
        row.addSpacing(tokens.GAP_S)
        row.addWidget(self.action)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self._fade)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        call: Callable[[], object] | None = None,
        *,
        stays: bool = False,
    ) -> None:
        """Show a sentence; ``action`` is the text of a button that does ``call``.

        It is gone with the page it was said on, unless it ``stays``.
        """
        self._stays = stays
        self.text.setText(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._call = call
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def leave_page(self) -> None:
        """Another page is shown."""
        if not self._stays:
            self._dismiss()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer rests on it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go a while after the pointer has left."""
        self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the parent."""
        if event.type() == QEvent.Type.Resize and watched is self._under:
            self._place()
        return False

    def _act(self) -> None:
        call = self._call
        self._dismiss()
        if call is not None:
            call()

    def _fade(self) -> None:
        # Whoever has tabbed onto the button is about to press it.
        if self.action.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self._dismiss()

    def _dismiss(self) -> None:
        self._timer.stop()
        self._call = None
        if self.action.hasFocus() or self._close.hasFocus():
            self._under.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _place(self) -> None:
        around = self._under.rect()
        self.move(
            (around.width() - self.width()) // 2, around.height() - self.height() - tokens.GAP_XL
        )

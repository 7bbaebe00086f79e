"""The toast: one sentence over the bar of the window, perhaps with a button, gone after a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop.look import tokens
from desktop.look.icons import set_icon
from desktop.widgets.announce import announce
from desktop.widgets.labels import plain_tip, text_label

SHOWN_FOR, OFFERED_FOR = 5_000, 10_000
"""Milliseconds without a button and with one, which may be the only quick way back."""
_BUTTONS = 2 * tokens.BAR_HEIGHT
"""Pixels at either end of the bar that are left to its buttons."""
_TALL = 10_000
"""Pixels: more lines than any sentence has."""
_SEARCHING = frozenset(
    {
        Qt.FocusReason.MouseFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
    }
)


class Toast(QFrame):
    """Lies over the search of everything, so that no button of a page is ever under it.

    A newer sentence takes the place of an older one; going to the search takes it away.
    """

    def __init__(self, parent: QWidget, search: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self._search = search
        self.setProperty("ground", "toast")
        self._call: Callable[[], object] | None = None
        self._stays = False
        self._said = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_L, tokens.GAP_XS, tokens.GAP_XS, tokens.GAP_XS)
        self.text = text_label("")
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
        self._timer.timeout.connect(self._fade)
        for watched in (parent, search):
            watched.installEventFilter(self)
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
        self._said = " ".join(text.split())
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._call = call
        self._timer.setInterval(OFFERED_FOR if action else SHOWN_FOR)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

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
        """Stay over the search, until somebody wants to search."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place()
        elif watched is self._search and _is_wanted(event):
            self._dismiss()
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

    def _fit(self) -> None:
        """Take two lines where one is too short; what has no room even there is in the tip."""
        self.text.setText("")
        self.text.setFixedWidth(0)
        self.text.ensurePolished()
        room = self._bar().width() - 2 * _BUTTONS - self.sizeHint().width()
        metrics = self.text.fontMetrics()
        wide = metrics.horizontalAdvance(self._said) + 1
        self.text.setFixedWidth(max(0, min(wide, room)))
        self.text.setWordWrap(wide > room)
        shown = self._said if wide <= room else _in_two_lines(self._said, metrics, room)
        self.text.setText(shown)
        self.text.setToolTip(plain_tip("" if shown == self._said else self._said))
        self.adjustSize()

    def _place(self) -> None:
        self._fit()
        middle = self._search.mapTo(self._under, self._search.rect().center())
        nearest = self._bar().mapTo(self._under, QPoint(_BUTTONS, 0)).x()
        furthest = nearest + self._bar().width() - 2 * _BUTTONS - self.width()
        left = max(nearest, min(middle.x() - self.width() // 2, furthest))
        self.move(left, (tokens.BAR_HEIGHT - self.height()) // 2)

    def _bar(self) -> QWidget:
        """What the search lies in."""
        return self._search.parentWidget() or self._under


def _is_wanted(event: QEvent) -> bool:
    if not isinstance(event, QFocusEvent):
        return False
    return event.gotFocus() and event.reason() in _SEARCHING


def _in_two_lines(text: str, metrics: QFontMetrics, room: int) -> str:
    """As much of a text as two lines of so many pixels hold, with an ellipsis where it is cut."""
    flags = int(Qt.TextFlag.TextWordWrap)

    def fits(shown: str) -> bool:
        box = metrics.boundingRect(QRect(0, 0, room, _TALL), flags, shown)
        return box.height() < 2.5 * metrics.lineSpacing() and box.width() <= room

    if fits(text):
        return text
    least, most = 0, len(text)
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if fits(text[:middle] + "…") else (least, middle - 1)
    cut = Qt.TextElideMode.ElideRight
    return text[:least].rstrip() + "…" if least else metrics.elidedText(text, cut, room)

"""The side bar: one button for each page that works, and the sender at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout

from desktop.keys import key
from desktop.look import tokens
from desktop.look.icons import set_icon
from desktop.look.theme import current_colours
from desktop.look.type import set_step
from desktop.pages import PageEntry
from desktop.widgets.buttons import literal
from desktop.widgets.labels import plain_tip
from desktop.widgets.mirror import follow


class SideBar(QFrame):
    """Chooses the page; shows icons alone when the window is narrow."""

    chosen = Signal(str)
    sender_wanted = Signal()

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setProperty("ground", "desk")
        self.setAccessibleName(self.tr("Pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_S, tokens.GAP_M, tokens.GAP_S, tokens.GAP_M)
        column.setSpacing(tokens.GAP_XS)
        self._name = QLabel(QGuiApplication.applicationDisplayName())
        self._name.setContentsMargins(tokens.GAP_M, tokens.GAP_XS, 0, tokens.GAP_M)
        set_step(self._name, "heading")
        column.addWidget(self._name)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, NavButton] = {}
        for number, entry in enumerate(entries, start=1):
            button = self._page_button(entry, number)
            column.addWidget(button)
        column.addStretch(1)
        self.sender_button = NavButton(self.tr("Your details"), "card")
        self.sender_button.setCheckable(False)
        self.sender_button.setAutoExclusive(False)
        self.sender_button.clicked.connect(self.sender_wanted)
        column.addWidget(self.sender_button)
        self._texts: dict[NavButton, str] = {
            b: b.text() for b in (*self.buttons.values(), self.sender_button)
        }
        self.setFixedWidth(tokens.SIDE_BAR_WIDTH)

    def _page_button(self, entry: PageEntry, number: int) -> NavButton:
        button = NavButton(entry.label(), entry.icon)
        shortcut = key(f"page_{number}").toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(
            plain_tip(self.tr("{page} ({key})").format(page=entry.label(), key=shortcut))
        )
        button.clicked.connect(lambda: self.chosen.emit(entry.id))
        self._group.addButton(button)
        self.buttons[entry.id] = button
        return button

    def show_chosen(self, page: str) -> None:
        """Mark the page that is shown."""
        self.buttons[page].setChecked(True)

    def show_sender(self, name: str) -> None:
        """Show who signs; "" asks for it."""
        whole = self.tr("Your details")
        self._texts[self.sender_button] = name or whole
        said = self.tr("Your details: {name}").format(name=name) if name else whole
        self.sender_button.setAccessibleName(said)
        self.sender_button.setToolTip(plain_tip(said))
        self.set_narrow(self.width() == tokens.NARROW_SIDE_BAR_WIDTH)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or icons and names."""
        self._name.setVisible(not narrow)
        for button, text in self._texts.items():
            button.show_text("" if narrow else text)
        self.setFixedWidth(tokens.NARROW_SIDE_BAR_WIDTH if narrow else tokens.SIDE_BAR_WIDTH)


class NavButton(QPushButton):
    """A wide button with an icon; the chosen one has a bar where it begins."""

    def __init__(self, text: str, icon: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        # Told as one of several, where a button that stays down is told as a box to tick.
        self.setAutoExclusive(True)
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))
        set_icon(self, icon, "soft", gap=tokens.GAP_S, lasting=True)

    def show_text(self, text: str) -> None:
        """Show a text, cut where room ends."""
        self._whole = text
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        self._cut()
        super().resizeEvent(event)

    def _cut(self) -> None:
        mnemonic = int(Qt.TextFlag.TextShowMnemonic)
        beside = self.sizeHint().width() - self.fontMetrics().size(mnemonic, self.text()).width()
        room = self.width() - beside
        # As wide as when it is chosen, which only the style sheet knows.
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(strong)
        self.setText(literal(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and its bar when it is the chosen one."""
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            follow(painter, self.layoutDirection(), self.rect())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current_colours().accent))
            painter.drawRoundedRect(QRectF(0, self.height() / 2 - 10, 3, 20), 1.5, 1.5)
            painter.end()

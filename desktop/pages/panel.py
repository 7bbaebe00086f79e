"""The panel about one thing: a head that stays, and blocks below it that scroll."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.keys import key
from desktop.look import tokens
from desktop.look.icons import set_icon
from desktop.widgets.labels import plain_tip, text_label


class Panel(QFrame):
    """Lies on a sheet of its own; empty while nothing is chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        self.setAccessibleName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self._all = QWidget()
        whole = QVBoxLayout(self._all)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.head = QVBoxLayout()
        self.head.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_L, tokens.GAP_L)
        self.head.setSpacing(tokens.GAP_M)
        rule = QFrame()
        rule.setProperty("ground", "rule")
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_XL)
        self._column.setSpacing(tokens.GAP_XL)
        # A stretch, not an alignment: that would forget the height that wrapped texts ask.
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(body)
        whole.addLayout(self.head)
        whole.addWidget(rule)
        whole.addWidget(self.area, 1)
        outer.addWidget(self._all)

    def head_focus(self) -> QWidget:
        """What takes the focus when a block that has it goes."""
        return self

    def add(self, widget: QWidget) -> None:
        """Put a block below the others."""
        self._column.insertWidget(self._column.count() - 1, widget)
        widget.show()

    def scroll_to(self, widget: QWidget, then: Callable[[], None]) -> None:
        """Scroll so that a block is at the top, once all of them have found their places."""

        def scroll() -> None:
            self._column.activate()
            self.area.verticalScrollBar().setValue(widget.y() - tokens.GAP_M)
            then()

        QTimer.singleShot(0, widget, scroll)

    def text(self) -> str:
        """Everything the panel says, top to bottom; what its chips say as well."""
        shown = [widget for widget in self.findChildren(QWidget) if widget.isVisibleTo(self)]
        said = [widget.accessibleName() or getattr(widget, "text", str)() for widget in shown]
        return "\n".join(str(text) for text in said if text)

    def clear(self, *, same: bool = False) -> None:
        """Take all blocks away; about the ``same`` thing one stays where one has scrolled to."""
        bar = self.area.verticalScrollBar()
        at = bar.value() if same else 0
        QTimer.singleShot(0, self, lambda: bar.setValue(at))
        focus = QApplication.focusWidget()
        if focus is not None and self.area.isAncestorOf(focus):
            # Focus moves first: Qt loses it when the focused widget goes.
            self.head_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def set_filled(self, *, filled: bool) -> None:
        """Show the head and the blocks, or an empty sheet."""
        self._all.setVisible(filled)


def bin_button(name: str) -> QToolButton:
    """The way of what a panel shows into the bin: a quiet icon in its head, with its key."""
    button = icon_button(name, "remove")
    keys = key("bin").toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(plain_tip(f"{name} ({keys})"))
    return button


def icon_button(name: str, icon: str) -> QToolButton:
    """A quiet button that shows an icon alone; its name is said and shown as a tip."""
    button = QToolButton()
    button.setProperty("kind", "quiet")
    button.setAccessibleName(name)
    button.setToolTip(plain_tip(name))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_icon(button, icon)
    return button


def block(heading: str, *parts: QWidget) -> QWidget:
    """Parts under a small heading."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.GAP_S)
    column.addWidget(text_label(heading, "caption", "soft"))
    for part in parts:
        column.addWidget(part)
        if isinstance(part, QPushButton):
            column.setAlignment(part, Qt.AlignmentFlag.AlignLeft)
    return holder

"""How large the sheet is shown: smaller, larger, and in its true size."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QWidget

from desktop.batch.arranging import LARGEST, LIFE_SIZE
from desktop.batch.sheet_area import SheetArea
from desktop.keys import key
from desktop.look import tokens
from desktop.look.icons import set_icon
from desktop.widgets.labels import plain_tip, text_label

_TRUE = 1.0
_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class ZoomBar(QWidget):
    """Two buttons with the size in percent between them, and a toggle between fit and true size."""

    def __init__(self, area: SheetArea) -> None:
        super().__init__()
        self._area = area
        self.less = _button("less", self.tr("Farther"), key("farther"))
        self.more = _button("add", self.tr("Closer"), key("closer"))
        self.said = text_label("", tone="soft")
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.setMinimumWidth(self.said.fontMetrics().horizontalAdvance(_percent(2.0)) + 8)
        self.true = QCheckBox(self.tr("True size"))
        self.true.setAccessibleName(self.true.text())
        self.true.setToolTip(plain_tip(_shown(key("true_size"))))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_XS)
        for part in (self.less, self.said, self.more):
            row.addWidget(part)
        row.addSpacing(tokens.GAP_S)
        row.addWidget(self.true)
        self.less.clicked.connect(lambda: area.step(-1))
        self.more.clicked.connect(lambda: area.step(1))
        self.true.clicked.connect(self.turn)
        area.scaled.connect(self.show_scale)

    def turn(self) -> None:
        """To true size, or back to what fits."""
        self._area.show_at(None if self._is_true() else _TRUE)
        self.show_scale()

    def show_scale(self) -> None:
        """Say how large the sheet is."""
        self.said.setText(_percent(self._area.scale))
        with QSignalBlocker(self.true):
            self.true.setChecked(self._is_true())
        self.less.setEnabled(self._area.scale > self._area.fitting)
        self.more.setEnabled(self._area.scale < LARGEST / LIFE_SIZE)

    def take(self, event: QKeyEvent) -> bool:
        """Whether a key was one of those that change the size."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps:
            self._area.step(steps)
        elif event.key() == Qt.Key.Key_0:
            self.turn()
        else:
            return False
        if not self._area.fits:
            # Then arrows move the sheet.
            self._area.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _is_true(self) -> bool:
        return not self._area.fits and abs(self._area.scale - _TRUE) < 0.01


def _percent(scale: float) -> str:
    return f"{QLocale().toString(round(scale * 100))} {QLocale().percent()}"


def _shown(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _button(icon: str, name: str, keys: QKeySequence) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "quiet")
    button.setAccessibleName(name)
    button.setToolTip(plain_tip(f"{name} ({_shown(keys)})"))
    button.setFixedSize(tokens.CONTROL_HEIGHT, tokens.CONTROL_HEIGHT)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_icon(button, icon)
    return button

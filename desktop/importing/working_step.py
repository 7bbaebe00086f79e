"""The step that shows that files are being read, or that what was chosen is being stored."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.widgets.announce import announce
from desktop.widgets.labels import text_label, wrapped_label

_WIDTH = 420
_SHOWN_AFTER = 200
"""Milliseconds under which nobody wants to hear that anything is being done."""


class WorkingStep(QWidget):
    """A sentence and a bar, in the middle; blank for a moment, as most files take no longer."""

    def __init__(self) -> None:
        super().__init__()
        self.said = text_label("", "heading")
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_WIDTH)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.note = wrapped_label("", tone="soft")
        self.note.setFixedWidth(_WIDTH)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.counted = text_label("", "caption", "soft")
        self.counted.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body = QWidget()
        middle = Qt.AlignmentFlag.AlignHCenter
        inside = QVBoxLayout(self._body)
        inside.setSpacing(tokens.GAP_M)
        inside.addWidget(self.said)
        inside.addWidget(self.bar, 0, middle)
        inside.addWidget(self.counted)
        inside.addWidget(self.note, 0, middle)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._body)
        column.addStretch(3)
        self._looking = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SHOWN_AFTER)
        self._wait.timeout.connect(self._tell)

    def begin(self, text: str, note: str, parts: int = 0) -> None:
        """Say what is being done, out of how many parts; 0 where that is not known."""
        self.said.setText(text)
        self.note.say(note)
        # A bar of one part would stand still all the while.
        self.bar.setRange(0, parts if parts > 1 else 0)
        self.bar.setValue(0)
        self.counted.setText("")
        self._looking = False
        self._body.hide()
        self._wait.start()

    def advance(self, done: int) -> None:
        """So many parts are done."""
        if not self._looking:
            self.bar.setValue(done)

    def count(self, done: int, whole: int) -> None:
        """So many people or rows are read; once it is known of how many, so many looked for."""
        if whole:
            self._looking = True
            self.bar.setRange(0, whole)
            self.bar.setValue(done)
            said = self.tr("Looking who is here already: {done} of {all}")
            number = QLocale().toString
            self.counted.setText(said.format(done=number(done), all=number(whole)))
        elif done:
            self.counted.setText(self.tr("%Ln read so far", "", done))

    def end(self) -> None:
        """It is done."""
        self._wait.stop()
        self.bar.setRange(0, 1)

    def _tell(self) -> None:
        self._body.show()
        announce(self, self.said.text())

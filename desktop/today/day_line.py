"""One step in the days ahead of an application: ticked while it stays in the plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cards.plan.kinds import StepState
from desktop.look import tokens
from desktop.models.today import Bundle
from desktop.today.words import closed_words, reason, said, when_words
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.ticks import Tick

_TOP = Qt.AlignmentFlag.AlignTop
_BOX = 20
"""Pixels that a tick box alone takes."""
_BOX_TOP, _TITLE_TOP = 3, 7
"""Pixels above the box and the text, so that both are level with the link, which is taller."""


class DayLine(QWidget):
    """A box, what to do and why, and by choice the way to another day."""

    ticked = Signal(bool)
    redating = Signal()
    reopening = Signal()

    def __init__(self, bundle: Bundle, today: date, *, changeable: bool) -> None:
        super().__init__()
        self.bundle = bundle
        self._today = today
        step = bundle.first.step
        what = said(bundle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_S)
        self.box: Tick | None = None
        if step.state in {StepState.OPEN, StepState.SKIPPED}:
            self.box = self._tick(what, planned=step.is_open)
            lowered = QVBoxLayout()
            lowered.setContentsMargins(0, _BOX_TOP, 0, 0)
            lowered.addWidget(self.box)
            lowered.addStretch(1)
            row.addLayout(lowered)
        else:
            done = text_label("✓" if step.state is StepState.DONE else "", tone="good")
            done.setFixedWidth(_BOX)
            done.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            done.setContentsMargins(0, _TITLE_TOP, 0, 0)
            row.addWidget(done, 0, _TOP)
        row.addLayout(self._texts(what, changeable=changeable), 1)

    def _tick(self, what: str, *, planned: bool) -> Tick:
        box = Tick("")
        box.setAccessibleName(self.tr("Keep in the plan: {what}").format(what=what))
        box.set_value(planned)
        box.setFixedSize(_BOX, tokens.CHIP_HEIGHT + 4)
        box.clicked.connect(self.ticked)
        return box

    def _texts(self, what: str, *, changeable: bool) -> QVBoxLayout:
        step = self.bundle.first.step
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(tokens.GAP_M)
        title = wrapped_label(what, tone="" if step.is_open else "soft")
        title.setContentsMargins(0, _TITLE_TOP, 0, 0)
        top.addWidget(title, 1)
        if changeable and step.is_open:
            top.addWidget(self._link(self.tr("Another day"), what, self.redating.emit), 0, _TOP)
        elif changeable and step.state is StepState.DONE and not step.by_itself:
            top.addWidget(self._link(self.tr("Take back"), what, self.reopening.emit), 0, _TOP)
        texts.addLayout(top)
        told = self._open_words() if step.is_open else self._closed_words()
        texts.addWidget(wrapped_label(told[:1].upper() + told[1:], "caption", "soft"))
        return texts

    def _open_words(self) -> str:
        when, why = when_words(self.bundle.when, self._today), reason(self.bundle)
        if not why:
            return when
        return self.tr("{when}. {reason}").format(when=when, reason=why)

    def _closed_words(self) -> str:
        because = self.bundle.first.step.skipped_because.strip("–")
        return ": ".join(filter(None, (closed_words(self.bundle.first, self._today), because)))

    def _link(self, text: str, what: str, call: Callable[[], None]) -> QWidget:
        link = make_button(text, LINK)
        link.setAccessibleName(self.tr("{text}: {what}").format(text=text, what=what))
        # The click's own argument is none that the call takes.
        link.clicked.connect(lambda _on: call())
        link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return link

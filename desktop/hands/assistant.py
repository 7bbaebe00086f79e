"""The assistant that learns a person's own hand in three steps: sheet, scans, name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.hands.name_step import NameStep
from desktop.hands.scans_step import ScansStep
from desktop.hands.sheet_step import SheetStep
from desktop.look import tokens
from desktop.shell.error_bar import ErrorBar
from desktop.texts import sentence
from desktop.widgets.buttons import PLAIN, PRIMARY, QUIET, make_button, set_kind
from desktop.widgets.labels import text_label

SHEET, SCANS, NAME = range(3)


class HandAssistant(QDialog):
    """Three steps with a way back; closing it stops what runs and keeps what was made."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self._window = parent.window()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Learn your hand"))
        self.sheet, self.scans, self.name = SheetStep(desk), ScansStep(desk), NameStep(desk)
        self._titles = (
            self.tr("Fill in the sheet"),
            self.tr("Add your scans"),
            self.tr("Name your hand"),
        )
        self._title = text_label("", "title")
        self._step = text_label("", "caption", "soft")
        self.error_bar = ErrorBar()
        self.steps = QStackedWidget()
        for step in (self.sheet, self.scans, self.name):
            self.steps.addWidget(step)
        self.back_button = make_button(self.tr("Back"), QUIET, "back")
        self.close_button = make_button(self.tr("Close"), QUIET)
        self.next_button = make_button("", PLAIN)
        self._lay_out()
        self._connect()
        self.go(SHEET)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(self._step)
        column.addWidget(self._title)
        column.addWidget(self.error_bar)
        column.addWidget(self.steps, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.next_button)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.back_button.clicked.connect(lambda: self.go(self.steps.currentIndex() - 1))
        self.next_button.clicked.connect(self._next)
        self.close_button.clicked.connect(self.reject)
        self.scans.changed.connect(self._update)
        self.name.changed.connect(self._update)
        for step in (self.sheet, self.name):
            step.refused.connect(lambda error: self.error_bar.tell(sentence(error)))

    def begin(self) -> None:
        """Open the assistant, as large as its window allows."""
        room = self._window.size()
        self.resize(min(960, room.width() - 48), min(720, room.height() - 48))
        self.open()

    def go(self, step: int) -> None:
        """Show a step."""
        self.error_bar.hide()
        self.steps.setCurrentIndex(step)
        self._title.setText(self._titles[step])
        place = self.tr("Step {number} of {count}")
        self._step.setText(place.format(number=step + 1, count=self.steps.count()))
        if step == NAME:
            self.name.begin(self.scans.readings)
        elif step == SCANS:
            self.scans.drop_area.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._update()

    def _next(self) -> None:
        if self.steps.currentIndex() == NAME:
            self.accept()
            if self.name.written is not None:
                name = self.name.written.learned.info.name
                said = self.tr("{name} can be chosen for any note now.").format(name=name)
                self.desk.say(said)
        else:
            self.go(self.steps.currentIndex() + 1)

    def _update(self) -> None:
        step, made = self.steps.currentIndex(), self.name.written is not None
        texts = (self.tr("It is filled in"), self.tr("Next"), self.tr("Done"))
        self.next_button.setText(texts[step])
        self.next_button.setAccessibleName(texts[step])
        ready = (
            True,
            bool(self.scans.readings) and not self.scans.reading,
            made and not self.name.making,
        )
        self.next_button.setEnabled(ready[step])
        # One primary button a step: the one that is next to press.
        set_kind(self.next_button, PRIMARY if step != SHEET and ready[step] else PLAIN)
        set_kind(self.name.make_button, PLAIN if made else PRIMARY)
        self.back_button.setVisible(step != SHEET)
        self.close_button.setVisible(not (step == NAME and made))
        if made:
            self.error_bar.hide()

    def done(self, result: int) -> None:
        """Stop what is being read; a hand that was made stays."""
        self.scans.stop()
        super().done(result)

"""The assistant that makes a printer land where meant: print a page, read it, see the result."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cards.jobs.calibration import (
    forget_calibration,
    keep_calibration,
    kept_calibration,
    paper_size,
)
from cards.model.errors import InputError
from cards.model.printing import Calibration
from cards.press.calibration import EXACT
from cards.press.measured import measured
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.press.page_step import PageStep
from desktop.press.read_step import MEASURE, PHOTO, ReadStep
from desktop.press.reading import photo_read
from desktop.press.result_step import ResultStep
from desktop.shell.error_bar import ErrorBar
from desktop.texts import sentence
from desktop.widgets.buttons import LINK, PLAIN, PRIMARY, QUIET, make_button, set_kind
from desktop.widgets.labels import plain_title, text_label

PAGE, READ, RESULT = range(3)


class CalibrateDialog(QDialog):
    """Three steps with a way back; nothing is kept before the last button is pressed."""

    kept = Signal()

    def __init__(self, desk: Desk, parent: QWidget, printer: str) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = _main_window(parent)
        self._found: Calibration | None = None
        self._latest = Latest(desk, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = self.tr("Adjust {printer}").format(printer=printer)
        self.setWindowTitle(plain_title(title))
        self.page, self.read = PageStep(desk, printer), ReadStep()
        self.result_step = ResultStep(desk)
        self._titles = (title, self.tr("Read the test page"), self.tr("What the page tells"))
        self._title = text_label("", "title")
        self._step = text_label("", "caption", "soft")
        self.error_bar = ErrorBar()
        self.steps = QStackedWidget()
        for step in (self.page, self.read, self.result_step):
            self.steps.addWidget(step)
        self.back_button = make_button(self.tr("Back"), QUIET, "back")
        self.forget_button = make_button(self.tr("Correct nothing any more"), LINK)
        self.close_button = make_button(self.tr("Close"), QUIET)
        self.next_button = make_button("", PLAIN)
        self.forget_button.hide()
        self._lay_out()
        self._connect()
        self.go(PAGE)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        for widget in (self._step, self._title, self.error_bar):
            column.addWidget(widget)
        column.addWidget(self.steps, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.forget_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.next_button)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.back_button.clicked.connect(lambda: self.go(self.steps.currentIndex() - 1))
        self.next_button.clicked.connect(self._next)
        self.close_button.clicked.connect(self.reject)
        self.forget_button.clicked.connect(self._forget)
        self.page.refused.connect(self._refused)
        self.page.made.connect(self._update)
        self.page.side.chosen.connect(lambda _side: self._look_up())
        self.page.tray.currentIndexChanged.connect(lambda _at: self._look_up())
        self.read.changed.connect(self._update)
        self.read.photo_given.connect(self._read_photo)

    def begin(self) -> None:
        """Open the assistant, as large as its window allows."""
        room = self._window.size()
        self.resize(min(860, room.width() - 48), min(680, room.height() - 48))
        self.open()
        self.page.draw()
        self.page.ask_trays()
        self._look_up()
        self.page.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def settled(self) -> bool:
        """Whether nothing is being read or drawn."""
        return not self._latest.busy and self.page.settled and self.result_step.settled

    def go(self, step: int) -> None:
        """Show a step."""
        self.error_bar.hide()
        self.steps.setCurrentIndex(step)
        self._title.setText(self._titles[step])
        place = self.tr("Step {number} of {count}")
        self._step.setText(place.format(number=step + 1, count=self.steps.count()))
        if step == READ:
            image = self.page.picture.image
            if image is not None:
                self.read.show_page(image)
            self.read.begin()
        self._update()

    def _next(self) -> None:
        step = self.steps.currentIndex()
        if step == PAGE:
            self.go(READ)
        elif step == READ:
            self._measure()
        else:
            self._keep()

    def _measure(self) -> None:
        try:
            found = measured(self.read.numbers(), paper_size(self.page.paper.value()))
        except InputError as error:
            number = error.values.get("number", 0)
            if isinstance(number, int) and number:
                self.read.refuse(number, sentence(error))
            else:
                self._refused(error)
            return
        self._take(found)

    def _read_photo(self, path: Path) -> None:
        self.error_bar.hide()
        work = partial(photo_read, path, paper_size(self.page.paper.value()))
        self._latest.ask(work, self._take, self._refused)

    def _take(self, found: Calibration) -> None:
        self._found = found
        self.result_step.show_result(found)
        self.go(RESULT)
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        found, way = self._found, self.page.way
        if found is not None:
            self.next_button.setEnabled(False)
            self._desk.store.ask(
                lambda store: keep_calibration(store, way, found),
                lambda _kept: self._kept(),
                owner=self,
                failed=self._refused,
            )

    def _kept(self) -> None:
        said = self.tr("{printer} is adjusted: every sheet is moved to where it belongs.")
        self._desk.say(said.format(printer=self.page.way.printer))
        self.kept.emit()
        self.accept()

    def _look_up(self) -> None:
        way = self.page.way
        self._desk.store.ask(
            lambda store: kept_calibration(store, way) != EXACT,
            self.forget_button.setVisible,
            owner=self,
        )

    def _forget(self) -> None:
        way = self.page.way
        said = self.tr("{printer} is not corrected any more.").format(printer=way.printer)
        self._desk.store.ask(
            lambda store: forget_calibration(store, way),
            lambda _nothing: self._desk.say(said),
            owner=self._desk,
        )
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.error_bar.tell(sentence(error))
        self._update()

    def _update(self) -> None:
        step = self.steps.currentIndex()
        texts = (self.tr("I have the page"), self.tr("Next"), self.tr("Use this"))
        self.next_button.setText(texts[step])
        self.next_button.setAccessibleName(texts[step])
        measuring = self.read.ways.value() == MEASURE and self.read.any_number
        self.next_button.setEnabled((True, measuring, self._found is not None)[step])
        self.next_button.setVisible(step != READ or self.read.ways.value() != PHOTO)
        # One primary button a step: the one that is next to press.
        set_kind(self.next_button, PLAIN if step == PAGE else PRIMARY)
        self.back_button.setVisible(step != PAGE)
        if step != PAGE:
            self.forget_button.hide()


def _main_window(widget: QWidget) -> QWidget:
    """The window under any dialogs that a widget may be in."""
    window = widget.window()
    while isinstance(window, QDialog):
        under = window.parentWidget()
        if under is None:
            break
        window = under.window()
    return window

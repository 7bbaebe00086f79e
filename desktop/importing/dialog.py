"""Brings in: asks for files or text, shows what they would become, and stores it as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cards.model.errors import SurroundingsError
from desktop.desk import Desk
from desktop.importing.columns_step import ColumnsStep
from desktop.importing.door import files_in
from desktop.importing.look_step import LookStep
from desktop.importing.session import ImportSession
from desktop.importing.sorting import Amounts
from desktop.importing.start_step import StartStep
from desktop.importing.words import file_names
from desktop.importing.working import Thought
from desktop.importing.working_step import WorkingStep
from desktop.look import tokens
from desktop.shell.error_bar import ErrorBar
from desktop.texts import sentence
from desktop.widgets.buttons import PRIMARY, QUIET, make_button
from desktop.widgets.labels import ElidedLabel, plain_title

if TYPE_CHECKING:
    from cards.exchange.tables import TableLook
    from cards.jobs.importing.proposals import ImportPlan

_SIZE = (1040, 680)
"""Pixels, as far as the window has them."""


class ImportDialog(QDialog):
    """One import from its beginning to its end; closing it stores nothing."""

    stored = Signal(object)
    """The ``ImportPlan`` that was carried out."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._storing = False
        self._leaving = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setAcceptDrops(True)
        self.session = ImportSession(desk, self)
        self.heading = ElidedLabel("", "title")
        self.error_bar = ErrorBar()
        self.start_step = StartStep()
        self.working_step = WorkingStep()
        self.columns_step = ColumnsStep(desk)
        self.look_step = LookStep(self.session)
        self.stack = QStackedWidget()
        self.cancel_button = make_button(self.tr("Cancel"), QUIET)
        self.bring_button = make_button("", PRIMARY)
        self._lay_out()
        self._connect()
        self._show(self.start_step)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(self.heading)
        column.addWidget(self.error_bar)
        for step in (self.start_step, self.working_step, self.columns_step, self.look_step):
            self.stack.addWidget(step)
        column.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.bring_button)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.start_step.files.connect(self.read_files)
        self.start_step.text.connect(self.read_text)
        self.session.reading.connect(self.working_step.advance)
        self.session.counting.connect(self.working_step.count)
        self.session.columns_wanted.connect(self._ask_columns)
        self.session.planned.connect(self._planned)
        self.session.rethought.connect(lambda thought: self._count(thought.amounts))
        self.session.failed.connect(self._failed)
        self.session.stored.connect(self._stored)
        self.columns_step.ready.connect(self.bring_button.setEnabled)
        self.cancel_button.clicked.connect(self.reject)
        self.finished.connect(self.session.end)
        self.bring_button.setDefault(True)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.bring_button.click)
        self.bring_button.clicked.connect(self._go_on)

    def begin(self, begin: Callable[[], object] | None = None) -> None:
        """Open; ``begin`` has it read something right away."""
        if not self._desk.may_change:
            folder = self._desk.store.folder
            self._desk.complain(SurroundingsError("store.read_only", folder=folder))
            self.deleteLater()
            return
        parent = self.parentWidget()
        room = parent.window().size() if parent else self.size()
        self.resize(
            min(_SIZE[0], room.width() - tokens.GAP_XL),
            min(_SIZE[1], room.height() - tokens.GAP_XL),
        )
        self.open()
        if begin is not None:
            begin()
        else:
            self.start_step.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def settled(self) -> bool:
        """Whether nothing is being read."""
        return self.stack.currentWidget() is not self.working_step

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read files and show what they would become."""
        self._begin_work(self.tr("Reading {files}").format(files=file_names(tuple(paths))))
        self.working_step.begin(
            self.tr("Reading…"), self.tr("Nothing is stored meanwhile."), len(paths)
        )
        self.session.read(paths)

    def read_text(self, text: str) -> None:
        """Read text that was copied and show what it would become."""
        from desktop.importing.pasting import readings_of

        self._begin_work(self.tr("Reading what you pasted"))
        self.working_step.begin(self.tr("Reading…"), "")
        name = self.tr("Pasted text")
        self._desk.store.ask(
            lambda store: readings_of(store, text, name),
            self.session.take_readings,
            owner=self,
            failed=self._failed,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files while they are asked for."""
        if self.stack.currentWidget() is self.start_step and files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what is dropped."""
        event.acceptProposedAction()
        self.read_files(files_in(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close it from wherever one is."""
        self._leaving = True
        super().closeEvent(event)
        self._leaving = False

    def reject(self) -> None:
        """Leave the columns for the list one came from; else close and store nothing.

        Nothing is left while it is just being stored.
        """
        if self._storing:
            return
        if self._asks_again and not self._leaving:
            self._back_to_list()
            return
        self.session.cancel()
        super().reject()

    @property
    def _asks_again(self) -> bool:
        """Whether the columns are asked for from the list of what would be brought in."""
        asking = self.stack.currentWidget() is self.columns_step
        return asking and self.session.thought is not None

    def _back_to_list(self) -> None:
        """Show the list again as it was left, with every tick."""
        thought = self.session.thought
        if thought is None:
            return
        self._head_list()
        self._show(self.look_step)
        self._count(thought.amounts)
        self.look_step.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.session.resume()

    def _begin_work(self, heading: str) -> None:
        self.error_bar.hide()
        self._head(heading)
        self._show(self.working_step)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_columns(self, look: TableLook) -> None:
        self._head(self.tr("Columns of {file}").format(file=look.path.name))
        self.columns_step.ask(look)
        self._show(self.columns_step)
        self.columns_step.take_focus()

    def _head_list(self) -> None:
        files = file_names(self.session.paths)
        self._head(self.tr("Bring in {files}").format(files=files))

    def _planned(self, thought: Thought) -> None:
        self._head_list()
        self._show(self.look_step)
        self.look_step.show_thought(thought)
        self._count(thought.amounts)

    def _count(self, amounts: Amounts) -> None:
        text = self._button_text(amounts)
        self.bring_button.setText(text)
        self.bring_button.setAccessibleName(text)
        if amounts.is_nothing and self.bring_button.hasFocus():
            self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_button.setEnabled(not amounts.is_nothing)

    def _button_text(self, amounts: Amounts) -> str:
        kinds = (amounts.people, amounts.interviews, amounts.answers)
        if amounts.is_nothing:
            return self.tr("Nothing to bring in")
        if amounts.people == sum(kinds):
            return self.tr("Bring in %n people", "", amounts.people)
        if amounts.interviews == sum(kinds):
            return self.tr("Bring in %n interviews", "", amounts.interviews)
        if amounts.answers == sum(kinds):
            return self.tr("Record %n answers", "", amounts.answers)
        return self.tr("Bring in %n ticked", "", sum(kinds))

    def _go_on(self) -> None:
        if self._asks_again and not self.columns_step.is_changed:
            self._back_to_list()
        elif self.stack.currentWidget() is self.columns_step:
            self.read_columns()
        elif self.stack.currentWidget() is self.look_step:
            self._store()

    def read_columns(self) -> None:
        """Go on with what the columns mean."""
        look, columns = self.columns_step.told()
        self._begin_work(self.tr("Reading {files}").format(files=look.path.name))
        self.working_step.begin(self.tr("Reading…"), self.tr("Nothing is stored meanwhile."))
        self.session.tell_columns(look, columns)

    def _store(self) -> None:
        self._storing = True
        self._begin_work(self.heading.text())
        self.cancel_button.setEnabled(False)
        self.working_step.begin(
            self.tr("Bringing in…"), self.tr("All of it, or nothing: Undo takes it back as one.")
        )
        self.session.store()

    def _stored(self, plan: ImportPlan) -> None:
        self._storing = False
        self.working_step.end()
        self.accept()
        self.stored.emit(plan)

    def _failed(self, error: Exception) -> None:
        self.working_step.end()
        self.cancel_button.setEnabled(True)
        self._storing = False
        if self.session.thought is not None:
            self._back_to_list()
        else:
            self._head(self.tr("Bring in"))
            self._show(self.start_step)
            self.start_step.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.error_bar.tell(sentence(error))

    def _head(self, text: str) -> None:
        self.heading.setText(text)
        self.setWindowTitle(plain_title(text))

    def _show(self, step: QWidget) -> None:
        if step is self.start_step:
            self._head(self.tr("Bring in"))
        self.stack.setCurrentWidget(step)
        self.bring_button.setVisible(step in (self.columns_step, self.look_step))
        if step is self.columns_step:
            self.bring_button.setText(self.tr("Go on"))
            self.bring_button.setAccessibleName(self.tr("Go on"))
            self.bring_button.setEnabled(True)

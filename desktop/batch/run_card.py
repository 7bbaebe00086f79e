"""One run that waits for the person's yes, as only they see whether it came out well."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cards.model.notes import NoteRow, Part, Run
from cards.model.printing import JobState
from desktop.batch.answering import Refused, say_no, say_yes
from desktop.batch.run_words import run_title, what_of
from desktop.batch.ticks import TickList
from desktop.desk import Desk
from desktop.files import open_file, show_folder
from desktop.look import tokens
from desktop.models.batch import TickModel
from desktop.printer_words import job_words
from desktop.printers import printer_called
from desktop.when import long_moment
from desktop.widgets.buttons import LINK, QUIET, make_button
from desktop.widgets.labels import ElidedLabel, text_label, wrapped_label
from desktop.work import Progress, Task


class RunCard(QFrame):
    """Yes, not all of them, or none; what is a PDF is one click away."""

    ticking = Signal(bool)
    """Whether the spoilt ones are being ticked."""

    def __init__(
        self, desk: Desk, run: Run, rows: tuple[NoteRow, ...], titles: Mapping[str, str]
    ) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        self._desk = desk
        self.run = run
        self._called = titles.get(run.destination, run.destination)
        self._path = Path(run.destination)
        self.title = self._named(titles)
        self.setAccessibleName(self.title)
        self._rows = rows
        self.model = TickModel(self)
        self.list = TickList(self.tr("Tick the spoilt ones"), self.model, stated=False)
        self.yes = make_button(self.tr("Yes, all"))
        self.some = make_button(self.tr("Not these…"))
        self.no = make_button(self.tr("No"))
        again = self.tr("Print these again")
        self.spoilt = make_button(again if run.to_printer else self.tr("The others are fine"))
        self.back = make_button(self.tr("Back"), QUIET)
        self._lay_out(len(run.items))
        self._connect()

    def _lay_out(self, count: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(ElidedLabel(self.title, "strong"))
        if self.run.told not in {"", JobState.COMPLETED}:
            # The sheets may be there or not: say why nobody knows. What held a run up before the
            # person stopped it is no reason any more.
            stopped = self.run.told == JobState.CANCELLED
            words = job_words(self.run.told, "" if stopped else self.run.reason)
            said = self.tr("{state}. Look which ones came out.")
            said = said.format(state=words[:1].upper() + words[1:])
            column.addWidget(wrapped_label(said, tone="warn"))
        if self.run.started_at is not None:
            when = long_moment(self.run.started_at.astimezone())
            column.addWidget(ElidedLabel(when, "caption", "soft"))
        self._answers = _row(self.yes, self.some, self.no)
        column.addWidget(self._answers)
        self._ticking = QWidget()
        inside = QVBoxLayout(self._ticking)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(tokens.GAP_S)
        hint = self.tr("Tick the spoilt ones; they stay ready.")
        if self.run.to_printer:
            hint = self.tr("Tick the spoilt ones; the others are fine.")
        inside.addWidget(text_label(hint, tone="soft"))
        self.list.setFixedHeight(min(4, max(count, 1)) * self.list.sizeHintForRow(0) + 4)
        inside.addWidget(self.list)
        inside.addWidget(_row(self.spoilt, self.back))
        column.addWidget(self._ticking)
        self._ticking.hide()
        open_button = make_button(self.tr("Open PDF"), LINK)
        open_button.clicked.connect(lambda: open_file(self._desk, self._path))
        folder_button = make_button(self.tr("Show folder"), LINK)
        folder_button.clicked.connect(lambda: show_folder(self._desk, self._path))
        there = not self.run.to_printer and self._path.exists()
        open_button.setEnabled(there)
        folder_button.setEnabled(there)
        files = _row(open_button, folder_button)
        column.addWidget(files)
        if self.run.to_printer:
            files.hide()

    @property
    def likely(self) -> QPushButton:
        """The answer to be expected: not all of them, where printing ended on the way."""
        ended = self.run.told in {JobState.CANCELLED, JobState.ABORTED}
        return self.some if ended else self.yes

    def _named(self, titles: Mapping[str, str]) -> str:
        if self.run.to_printer:
            return run_title(self.run, titles)
        name = self._path.name
        return self.tr("{cards} in {name}").format(cards=what_of(self.run), name=name)

    def _connect(self) -> None:
        self.yes.clicked.connect(lambda: self._accept(()))
        self.some.clicked.connect(self._tick)
        self.no.clicked.connect(self._reject)
        self.back.clicked.connect(self._answer)
        self.spoilt.clicked.connect(self._accept_others)
        self.model.ticks_changed.connect(self._name_spoilt)
        self._name_spoilt()

    def _tick(self) -> None:
        # Not before it is asked for: a run may be of a thousand cards.
        if not self.model.rowCount():
            self.model.show_rows(self._rows, {})
            self.model.set_all(ticked=False)
        self._ticking.show()
        self.ticking.emit(True)  # noqa: FBT003 - a signal takes no names
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._answers.hide()

    def _answer(self) -> None:
        self._answers.show()
        self.some.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ticking.hide()
        self.ticking.emit(False)  # noqa: FBT003 - a signal takes no names

    def _name_spoilt(self) -> None:
        self.spoilt.setEnabled(bool(self.model.ticked()))

    def _accept_others(self) -> None:
        spoilt = tuple(row.note.id for row in self.model.ticked())
        if self.run.to_printer:
            self._print_again(spoilt)
        else:
            self._accept(spoilt)

    def _print_again(self, spoilt: tuple[int, ...]) -> None:
        """Take the others for good, and hand the spoilt ones over once more, alone."""
        run, today = self.run, datetime.now().astimezone().date()
        store, desk = self._desk.store.from_afar(), self._desk
        said = self.tr("{printer} has them again.").format(printer=self._called)

        def work(_progress: Progress) -> object:
            from cards.jobs.printing import print_again

            return print_again(store, printer_called(run.destination), run.id, spoilt, today)

        task = Task(work)
        task.succeeded.connect(lambda _runs: desk.say(said))
        task.failed.connect(desk.complain)
        task.ended.connect(task.deleteLater)
        self.setEnabled(False)
        desk.start(task)

    def _accept(self, spoilt: tuple[int, ...]) -> None:
        run_id, today = self.run.id, datetime.now().astimezone().date()
        well = len(self.run.items) - len(spoilt)
        cards = self.run.part is Part.CARDS
        said = (
            self.tr("%n cards are printed.", "", well)
            if cards
            else self.tr("%n envelopes are done.", "", well)
        )
        desk = self._desk

        def say(closed: tuple[str, ...]) -> None:
            also = self.tr("{what} That answers for {names}, too.")
            names = ", ".join(closed)
            desk.say_done(also.format(what=said, names=names) if closed else said)

        self.setEnabled(False)
        desk.store.ask(lambda store: say_yes(store, run_id, today, spoilt), say, owner=desk)

    def _reject(self) -> None:
        run_id, desk = self.run.id, self._desk
        self.setEnabled(False)
        desk.store.ask(
            lambda store: say_no(store, run_id),
            lambda refused: desk.say_done(self._refused(refused)),
            owner=desk,
        )

    def _refused(self, refused: Refused) -> str:
        """What a no means, and nothing that is not so."""
        if self.run.part is not Part.CARDS:
            return self.tr("Noted. Their envelopes can be made again.")
        if refused.ready == refused.of:
            return self.tr("They stay ready to print.")
        if not refused.ready:
            return self.tr("Noted. Their cards stay as they were before.")
        some = self.tr(
            "Noted. Still ready to print: {count} of {all}; the others stay as they were."
        )
        return some.format(count=refused.ready, all=refused.of)


def _row(*parts: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.GAP_S)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return holder

"""Saving the cards and the envelopes of the batch as PDF, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from cards.jobs.envelopes import has_envelope, without_address
from cards.jobs.signature import kept_signature
from cards.jobs.unanswered import held_by, waiting_for, where_of
from cards.layout.stocks import find_stock
from cards.model.fronts import PLAIN, Imposing
from cards.model.look import Signing
from cards.model.notes import NoteRow, Part, Run
from desktop.batch.handing import Handed, hand_wish_over
from desktop.batch.print_choices import PrintWish, on_sheet
from desktop.batch.print_dialog import PrintDialog
from desktop.batch.question import Question
from desktop.batch.sheet_dialog import SheetDialog, sheets_for
from desktop.desk import Desk, ToastAction
from desktop.files import ask_where, open_file
from desktop.look import tokens
from desktop.models.notes import company_of
from desktop.texts import printed
from desktop.widgets.announce import announce
from desktop.widgets.buttons import LINK, PRIMARY, make_button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import text_label
from desktop.work import Progress, Task

_NAMED = 3
"""So many people without an envelope are named; the list beside shows all."""


class SaveBar(QWidget):
    """Two buttons, and in their place a bar while a file is being made."""

    saving = Signal(bool)
    """Whether a file is being made."""
    answering = Signal(int)
    """The person wants to answer this run first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[NoteRow, ...] = ()
        self._waiting: tuple[Run, ...] = ()
        self.asked = Question()
        self._task: Task | None = None
        self.cards_button = make_button(self.tr("Save cards…"), PRIMARY, "save")
        self.envelopes_button = make_button(self.tr("Save envelopes…"), icon="envelope")
        for button in (self.cards_button, self.envelopes_button):
            button.setToolTip(self.tr("As a PDF"))
        self.print_button = make_button(self.tr("Print…"), icon="print")
        self.sheets_button = make_button(self.tr("Several on a sheet…"), LINK)
        self.preview_button = make_button(self.tr("See the sheets…"), LINK)
        self._after: QWidget = self.cards_button
        self.said = text_label("", "caption", "soft")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = make_button(self.tr("Cancel"))
        self._lay_out()
        self.cards_button.clicked.connect(self.save_cards)
        self.envelopes_button.clicked.connect(self.save_envelopes)
        self.print_button.clicked.connect(self.print_cards)
        self.sheets_button.clicked.connect(self.save_on_sheets)
        self.preview_button.clicked.connect(self.preview)
        self.cancel_button.clicked.connect(self.cancel)
        self.show_rows(())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        self._working = QWidget()
        busy = QHBoxLayout(self._working)
        busy.setContentsMargins(0, 0, 0, 0)
        busy.setSpacing(tokens.GAP_M)
        busy.addWidget(self.said)
        busy.addWidget(self.bar, 1)
        busy.addWidget(self.cancel_button)
        column.addWidget(self.asked)
        column.addWidget(self._working)
        self._buttons = QWidget()
        both = QVBoxLayout(self._buttons)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(tokens.GAP_XS)
        make = (self.print_button, self.envelopes_button, self.cards_button)
        both.addLayout(Flow(*make, left=1, gap=tokens.GAP_M))
        both.addLayout(Flow(self.preview_button, self.sheets_button, left=1))
        column.addWidget(self._buttons)
        self._working.hide()

    def show_rows(self, rows: Sequence[NoteRow]) -> None:
        """Say which notes are ticked."""
        if [row.note.id for row in rows] != [row.note.id for row in self._rows]:
            self.asked.hide()
        self._rows = tuple(rows)
        for button in (self.cards_button, self.envelopes_button, self.print_button):
            button.setEnabled(bool(rows))
        self.preview_button.setVisible(bool(rows))
        self.sheets_button.setVisible(bool(sheets_for(rows)))

    def show_waiting(self, runs: Sequence[Run]) -> None:
        """Say which runs wait for an answer; their cards are not made again without asking."""
        if tuple(runs) != self._waiting:
            self.asked.hide()
        self._waiting = tuple(runs)

    def _unless_waiting(self, ids: list[int], again: str, go_on: Callable[[], None]) -> None:
        """Go on at once, or once the person wants to make again what waits for an answer."""
        runs = waiting_for(self._waiting, ids)
        if self.working or not runs:
            go_on()
            return
        count, first = len(held_by(runs, ids)), runs[0].id
        said = self.tr(
            "Not answered yet: {cards} in {where}. Make them again all the same?"
        ).format(
            cards=self.tr("%n cards", "", count),
            where=", ".join(dict.fromkeys(map(where_of, runs))),
        )
        answer = (self.tr("Answer now"), lambda: self.answering.emit(first))
        self.asked.ask(said, answer, (again, go_on))
        self.asked.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def working(self) -> bool:
        """Whether a file is being made."""
        return self._task is not None

    def save_cards(self) -> None:
        """Ask where, then make the cards; the run then awaits a yes."""
        if not self.working:
            self._after = self.cards_button
        self._ask_cards(self._make_cards)

    def _ask_cards(self, make: Callable[[list[int], Path], None]) -> None:
        rows, title = self._rows, self.tr("Save the cards")
        name = self.tr("{company} cards.pdf").format(company=_named(rows)).strip()
        ids = [row.note.id for row in rows]
        again = self.tr("Save again")
        self._unless_waiting(ids, again, lambda: self._ask(title, name, rows, make))

    def save_on_sheets(self) -> None:
        """Ask on which sheet, then where or on which printer; several cards go on a page."""
        if self.working or not sheets_for(self._rows):
            return
        self._after = self.sheets_button
        dialog = SheetDialog(self._desk, self, self._rows)
        dialog.chosen.connect(self._save_on)
        dialog.to_print.connect(self._ask_printer)
        dialog.begin()

    def _save_on(self, sheet: Imposing) -> None:
        self._ask_cards(partial(self._make_cards, on=sheet))

    def save_envelopes(self) -> None:
        """Ask where, then make the envelopes in the order of the cards."""
        self.save_envelopes_of(self._rows, self.cards_button)

    def save_envelopes_of(self, rows: Sequence[NoteRow], after: QWidget) -> None:
        """The same for any cards, such as printed ones; ``after`` has the focus then."""
        if not self.working:
            self._after = after
        name = self.tr("{company} envelopes.pdf").format(company=_named(rows)).strip()
        self._ask(self.tr("Save the envelopes"), name, rows, self._make_envelopes)

    def print_cards(self) -> None:
        """Ask which printer, then hand the cards or the envelopes over to it."""
        self._ask_printer(None)

    def _ask_printer(self, on: Imposing | None) -> None:
        """The same; with ``on`` the cards go several on a sheet."""
        if self.working or not self._rows:
            return
        self._after = self.print_button if on is None else self.sheets_button
        rows = self._rows
        enveloped = [row for row in rows if has_envelope(row)]
        addressed = len(enveloped) - len(without_address(enveloped))
        envelopes = [find_stock(row.note.look.stock).envelope for row in enveloped]
        dialog = PrintDialog(self._desk, self, rows, addressed, envelopes, on)
        ids = [row.note.id for row in rows]
        dialog.chosen.connect(lambda wish: self._print_wish(ids, wish))
        dialog.begin()

    def _print_wish(self, ids: list[int], wish: PrintWish) -> None:
        held = ids if wish.part is Part.CARDS else []
        self._unless_waiting(held, self.tr("Print again"), lambda: self._print(ids, wish))

    def preview(self) -> None:
        """Show the sheets and the folded cards as they will be."""
        from desktop.batch.preview_dialog import PreviewDialog

        if self._rows:
            PreviewDialog(self._desk, self, self._rows).begin()

    def cancel(self) -> None:
        """Stop; nothing half-made is left."""
        if self._task is not None:
            self._task.cancel()
            self.said.setText(self.tr("Stopping…"))

    def _ask(
        self,
        title: str,
        name: str,
        rows: Sequence[NoteRow],
        make: Callable[[list[int], Path], None],
    ) -> None:
        if self.working or not rows:
            return
        ids = [row.note.id for row in rows]
        kind = self.tr("PDF files (*.pdf)")
        name = name[:1].upper() + name[1:]
        ask_where(self._desk, self, title, name, kind, lambda path: make(ids, path))

    def _make_cards(self, ids: list[int], path: Path, on: Imposing = PLAIN) -> None:
        store = self._desk.store.from_afar()

        def work(progress: Progress) -> object:
            from cards.jobs.batch import make_cards
            from cards.jobs.imposing import files_beside
            from cards.jobs.kept_fronts import kept_imposing

            imposing = on_sheet(kept_imposing(store), on)
            run = make_cards(store, ids, path, progress, imposing, printed)
            return run, files_beside(path, imposing, [item.look for item in run.items])

        self._start(Task(work), len(ids), self.tr("Writing cards"))
        text = self.tr("%n cards saved", "", len(ids))
        self._then(lambda made: self._say_cards(made[0], made[1], text, path))

    def _make_envelopes(self, ids: list[int], path: Path) -> None:
        store = self._desk.store.from_afar()

        def work(progress: Progress) -> object:
            from cards.jobs.batch import make_envelopes

            return make_envelopes(store, ids, path, progress)

        self._start(Task(work), len(ids), self.tr("Writing envelopes"))
        self._then(lambda report: self._say_envelopes(report, path))

    def _print(self, ids: list[int], wish: PrintWish) -> None:
        store, name = self._desk.store.from_afar(), wish.printer

        def work(progress: Progress) -> object:
            return hand_wish_over(store, ids, wish, progress)

        said = self.tr("Handing over to {printer}").format(printer=name)
        self._start(Task(work), len(ids), said)
        self._then(self._say_handed)

    def _start(self, task: Task, count: int, said: str) -> None:
        self._task = task
        self.said.setText(said)
        self.bar.setRange(0, count)
        self.bar.setValue(0)
        self._working.show()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._buttons.hide()
        announce(self, said)
        task.progressed.connect(self.bar.setValue)
        task.failed.connect(self._desk.complain)
        stopped = self.tr("Stopped; nothing was written.")
        task.cancelled.connect(lambda: self._desk.say(stopped))
        task.ended.connect(self._ended)
        self.saving.emit(True)  # noqa: FBT003 - a signal takes no names

    def _then(self, tell: object) -> None:
        """Start the task that is set up; ``tell`` is called with what it made."""
        if self._task is not None:
            self._task.succeeded.connect(tell)
            self._desk.start(self._task)

    def _ended(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.deleteLater()
        self._buttons.show()
        self._after.setFocus(Qt.FocusReason.OtherFocusReason)
        self._working.hide()
        self.saving.emit(False)  # noqa: FBT003 - a signal takes no names

    def _say_cards(self, run: Run, beside: Sequence[Path], text: str, path: Path) -> None:
        """Say where the cards are, and why those that were to be signed leave room."""
        if beside:
            self._say_by_hand(beside[0], beside[1], text)
        else:
            self._say_saved(text, path)
        trouble = kept_signature(self._desk.store.folder).trouble
        wanted = any(item.look.signing is Signing.MINE for item in run.items)
        if trouble is not None and wanted:
            self._desk.complain(trouble)

    def _say_by_hand(self, first: Path, turning: Path, text: str) -> None:
        """Say which file is printed first; the drawing shows how to go on."""
        said = self.tr("{what}. Print {first} first, then turn the stack.")
        show = ToastAction(self.tr("Show how"), lambda: open_file(self._desk, turning))
        self._desk.say(said.format(what=text, first=first.name), show)

    def _say_handed(self, handed: Handed) -> None:
        """Say that a printer has the pages, and what the person does next."""
        missing = handed.missing
        said = self.tr("{printer} has them. Say here how they came out.")
        if missing:
            said = self.tr("{printer} has them, none for {names}. Say here how they came out.")
        if any(run.other_side for run in handed.runs):
            said = self.tr("{printer} has the outsides. Turn the stack once they are out.")
        self._desk.say(said.format(printer=handed.printer, names=_some(missing)))

    def _say_saved(self, text: str, path: Path) -> None:
        said = self.tr("{what} to {name}.").format(what=text, name=path.name)
        self._desk.say(said, ToastAction(self.tr("Open"), lambda: open_file(self._desk, path)))

    def _say_envelopes(self, report: object, path: Path) -> None:
        made = int(getattr(report, "made", 0))
        missing = tuple(getattr(report, "missing", ()))
        if not made:
            self._desk.say(self.tr("No envelope of theirs can be made, so no file was written."))
            return
        text = self.tr("%n envelopes saved", "", made)
        if missing:
            left_out = self.tr("{what}, none for {names}")
            text = left_out.format(what=text, names=_some(missing))
        self._say_saved(text, path)


def _some(people: Sequence[str]) -> str:
    """The first of these people."""
    return ", ".join(people[:_NAMED]) + (", …" if len(people) > _NAMED else "")


def _named(rows: Sequence[NoteRow]) -> str:
    """The company as the beginning of a file name, if all the cards go to the same one."""
    from cards.files import safe_file_name

    companies = {company_of(row) for row in rows}
    return safe_file_name(companies.pop()) if len(companies) == 1 else ""

"""The Print page: save the batch, say whether it came out well, mark what was posted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cards.jobs.settling import keep_told
from cards.model.notes import Run
from desktop.batch.addresses import Addresses
from desktop.batch.fitting_area import FittingArea
from desktop.batch.following import FollowCard, Follower
from desktop.batch.gather import Batch, gather_batch
from desktop.batch.posting import Posting
from desktop.batch.question import Question
from desktop.batch.ready_column import ReadyColumn
from desktop.batch.resting import Resting
from desktop.batch.run_card import RunCard
from desktop.batch.run_words import cut_short_words
from desktop.batch.saving import SaveBar
from desktop.batch.turn_card import TurnCard
from desktop.desk import Desk
from desktop.dialogs.company import CompanyDialog
from desktop.dialogs.person import PersonDialog
from desktop.keys import key
from desktop.look import tokens
from desktop.models.batch import TickRow
from desktop.models.notes import company_of
from desktop.page import Page
from desktop.place import Place
from desktop.widgets.buttons import PLAIN, PRIMARY, set_kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.fields import Choice
from desktop.widgets.labels import text_label, wrapped_label

_KINDS = frozenset(
    {
        "note",
        "run",
        "person",
        "company",
        "application",
        "affiliation",
        "sender",
        "preference",
        "dismissal",
    }
)


class PrintPage(Page):
    """The batch on the left; on the right what waits for an answer or for the post."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)
        self._batch: Batch | None = None
        self.application = Choice([(0, self.tr("All applications"))])
        self.application.setAccessibleName(self.tr("Application"))
        self.application.setMinimumWidth(240)
        self.application.setMaximumWidth(360)
        self.ready = ReadyColumn(desk)
        self.resting = Resting()
        self.save = SaveBar(desk)
        self.addresses = Addresses(desk, self, self.ready.model.ticked)
        self.news = Question()
        self.posting = Posting(desk)
        self.runs: list[RunCard] = []
        self.following: list[FollowCard] = []
        self.turning: list[TurnCard] = []
        self._follower = Follower(desk, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.empty = EmptyState(
            "print",
            self.tr("No card is ready yet"),
            self.tr(
                "On the Notes page, press “Ready, next person” when a note is as it should be."
            ),
            self.tr("Go to notes"),
            "" if self.desk.sample else self.tr("Try the sample search"),
        )
        self.all_mailed = EmptyState(
            "state-mailed",
            self.tr("Nothing is left to print or to post"),
            self.tr("Every card you made ready is mailed. The Notes page keeps who has answered."),
            self.tr("Go to notes"),
        )
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_L)
        head = QHBoxLayout()
        head.addWidget(text_label(self.title, "title"))
        head.addStretch(1)
        head.addWidget(self.addresses.button)
        head.addWidget(self.application)
        column.addLayout(head)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(tokens.GAP_XL)
        self.split.addWidget(self._left())
        self.split.addWidget(self._right())
        self.split.setStretchFactor(0, 4)
        self.split.setStretchFactor(1, 3)
        self.split.setSizes([580, 420])
        column.addWidget(self.split, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.all_mailed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _left(self) -> QWidget:
        left = QWidget()
        left.setMinimumWidth(380)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(self.ready, 1)
        column.addWidget(self.resting, 1)
        column.addWidget(self.save)
        self.resting.hide()
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setMinimumWidth(300)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        self._runs_heading = _heading(self.tr("Did they come out well?"))
        column.addWidget(self.news)
        column.addWidget(self._runs_heading)
        self._no_runs = wrapped_label(
            self.tr("Once cards are saved and printed, say here which came out well."), tone="soft"
        )
        column.addWidget(self._no_runs)
        holder = QWidget()
        self._runs_column = QVBoxLayout(holder)
        self._runs_column.setContentsMargins(0, 0, 0, 0)
        self._runs_column.setSpacing(tokens.GAP_S)
        self._runs_area = FittingArea(holder)
        column.addWidget(self._runs_area)
        column.addSpacing(tokens.GAP_S)
        self._post = QWidget()
        post = QVBoxLayout(self._post)
        post.setContentsMargins(0, 0, 0, 0)
        post.setSpacing(tokens.GAP_S)
        post.addWidget(_heading(self.tr("To post")))
        post.addWidget(self.posting, 1)
        column.addWidget(self._post, 1)
        column.addStretch(0)
        return right

    def _connect(self) -> None:
        self.application.currentIndexChanged.connect(lambda _at: self._narrow())
        self.ready.model.ticks_changed.connect(self._tick)
        self.ready.mending.connect(self._mend)
        self.posting.envelopes_wanted.connect(self._save_posted_envelopes)
        self.save.saving.connect(lambda on: self.ready.hold(on=on))
        self.save.saving.connect(lambda _on: self._rest())
        self.save.answering.connect(self._answer)
        ways = (self.empty.action, self.all_mailed.action, self.resting.notes_button)
        for way in ways:
            way.clicked.connect(lambda: self.desk.go(Place("notes")))
        self.empty.sample.clicked.connect(self.desk.trying_sample)
        QShortcut(key("print"), self, self.save.save_cards)
        QShortcut(key("mailed"), self, self.posting.mark_mailed)
        QShortcut(key("mend"), self, self.ready.mend_next)

    @property
    def rows(self) -> int:
        """How many cards are ready."""
        return self.ready.model.rowCount()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read the batch anew."""
        if not kinds or kinds & _KINDS:
            self.desk.store.ask(gather_batch, self._show, owner=self)

    def first_focus(self) -> QWidget | None:
        """The batch, or the way to what it is made of."""
        return self.ready.list if self.rows else self.resting.notes_button

    def panes(self) -> list[QWidget]:
        """Batch, saving, what waits for an answer, posting."""
        first = [self.ready.list, self.resting.notes_button, self.save.cards_button]
        return [*first, *(card.yes for card in self.runs), self.posting.list]

    def show_place(self, place: Place) -> None:
        """Show the batch of one application."""
        if place.kind == "application":
            if self.application.findData(place.id) < 0:
                self.application.addItem("", place.id)
            self.application.set_value(place.id)

    def _show(self, batch: Batch) -> None:
        self._batch = batch
        out = batch.printing or batch.turning or batch.waiting
        anything = batch.ready or out or batch.to_post
        self.stack.setCurrentIndex(1 if anything else 3 if batch.any_mailed else 2)
        # Who has written notes of their own needs no sample.
        self.empty.sample.setVisible(not batch.rows and not self.desk.sample)
        self._fill_applications(batch)
        self._show_runs(batch)
        self._narrow()
        self.save.show_waiting(batch.waiting)
        if batch.cut_short is None or self.news.isHidden():
            self._tell_news(batch.cut_short)
        self.posting.show_rows(batch.to_post, batch.done)
        self._choose_primary(batch)
        self.filled.emit()

    def _tick(self) -> None:
        self.save.show_rows(self.ready.model.ticked())
        if self._batch is not None:
            self._choose_primary(self._batch)

    def _lead_on(self) -> None:
        """Give the focus to what comes next: the question of a run, or the way to the notes."""
        next_up = self.runs[0].likely if self.runs else self.resting.notes_button
        next_up.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, run_id: int) -> None:
        """Lead to the question of one run."""
        for card in self.runs:
            if card.run.id == run_id:
                self._runs_area.ensureWidgetVisible(card)
                card.likely.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_news(self, run: Run | None) -> None:
        """Say once that something was cut short."""
        if run is None:
            self.news.hide()
            return

        def known() -> None:
            self.desk.store.ask(lambda store: keep_told(store, run), owner=self)

        self.news.ask(cut_short_words(run), (self.tr("All right"), known))

    def _narrow(self) -> None:
        if self._batch is None:
            return
        wanted = int(str(self.application.value() or 0))
        rows = tuple(row for row in self._batch.ready if wanted in {0, row.note.application_id})
        batch = self._batch
        self.ready.show_rows(rows, batch.sender, batch.style, batch.overtaken, batch.saved)
        self._rest()

    def _rest(self) -> None:
        """Where no card is ready, say what is under way in place of an empty list."""
        if self._batch is None:
            return
        resting = not self.rows
        hiding = (self.ready,) if self.save.working else (self.ready, self.save)
        leaving = resting and any(_holds_focus(part) for part in hiding)
        if resting:
            self.resting.show_batch(self._batch)
        self.resting.setVisible(resting)
        # Focus moves first: Qt gives it to anything when what has it hides.
        if leaving:
            self._lead_on()
        self.ready.setVisible(not resting)
        self.save.setVisible(not resting or self.save.working)

    def _fill_applications(self, batch: Batch) -> None:
        names = {
            row.application.id: f"{company_of(row)}, {row.application.job_title}"
            for row in batch.rows.values()
            if row.application is not None
        }
        kept = self.application.value()
        self.application.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.application.clear()
        for value, text in ((0, self.tr("All applications")), *names.items()):
            self.application.addItem(text, value)
        self.application.set_value(kept)
        self.application.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _show_runs(self, batch: Batch) -> None:
        self._show_printing(batch)
        self._show_turning(batch)
        answered = [card for card in self.runs if not card.isEnabled()]
        if not answered and [card.run for card in self.runs] == list(batch.waiting):
            return
        for card in self.runs:
            card.hide()
            card.deleteLater()
        self.runs = []
        self._post.show()
        for run in batch.waiting:
            rows = tuple(
                batch.rows[item.note_id] for item in run.items if item.note_id in batch.rows
            )
            self.runs.append(RunCard(self.desk, run, rows, batch.titles))
            # Where one ticks the spoilt ones, the list needs the room.
            self.runs[-1].ticking.connect(lambda on: self._post.setVisible(not on))
            self._runs_column.addWidget(self.runs[-1], 0, Qt.AlignmentFlag.AlignTop)

    def _show_printing(self, batch: Batch) -> None:
        """Show what printers have, above what came out."""
        anything = bool(batch.waiting or batch.turning or batch.printing)
        under_way = bool(batch.printing or batch.turning) and not batch.waiting
        asked = self.tr("Did they come out well?")
        self._runs_heading.setText(self.tr("At the printer") if under_way else asked)
        self._no_runs.setVisible(not anything)
        self._runs_area.setVisible(anything)
        if [card.run.id for card in self.following] == [run.id for run in batch.printing]:
            for card, run in zip(self.following, batch.printing, strict=True):
                card.show_run(run)
        else:
            for card in self.following:
                card.hide()
                card.deleteLater()
            self.following = [FollowCard(self.desk, run, batch.titles) for run in batch.printing]
            for at, card in enumerate(self.following):
                self._runs_column.insertWidget(at, card, 0, Qt.AlignmentFlag.AlignTop)
        self._follower.follow(tuple(self.following))

    def _show_turning(self, batch: Batch) -> None:
        """Show what a person is to turn, below what printers have."""
        if [card.run for card in self.turning] == list(batch.turning):
            return
        for card in self.turning:
            card.hide()
            card.deleteLater()
        self.turning = [TurnCard(self.desk, run, batch.titles) for run in batch.turning]
        for at, card in enumerate(self.turning, start=len(self.following)):
            self._runs_column.insertWidget(at, card, 0, Qt.AlignmentFlag.AlignTop)

    def _choose_primary(self, batch: Batch) -> None:
        """One primary action: turn or answer what is out, else make what is ticked, else post.

        What is ready and cannot be made is to be mended first.
        """
        for turned in self.turning:
            set_kind(turned.print_button, PRIMARY)
        for at, card in enumerate(self.runs):
            set_kind(card.likely, PLAIN if at or self.turning else PRIMARY)
        out = batch.waiting or batch.turning
        making = not out and bool(self.ready.model.ticked())
        printing = making and batch.prints_here
        set_kind(self.save.print_button, PRIMARY if printing else PLAIN)
        set_kind(self.save.cards_button, PRIMARY if making and not printing else PLAIN)
        posting = not making and not out and self.posting.mail_button.isEnabled()
        set_kind(self.posting.mail_button, PRIMARY if posting else PLAIN)
        mending = bool(batch.ready) and not (making or out or posting)
        set_kind(self.ready.mend_button, PRIMARY if mending else PLAIN)

    def _save_posted_envelopes(self) -> None:
        rows = self.posting.model.ticked()
        self.save.save_envelopes_of(rows, self.posting.envelopes_button)

    def _mend(self, tick: TickRow) -> None:
        """Go to what has to be changed: the note's text, or the person's address."""
        row, check = tick.row, tick.check
        if check is None or check.is_calm or not check.card_ok or check.overtaken:
            self.desk.go(Place("notes", "note", row.note.id))
            return
        if check.ok and not any(_is_of_address(doubt) for doubt in check.doubts):
            self.desk.go(Place("notes", "note", row.note.id))  # another card, another envelope
            return
        company = row.company
        if not row.person.address.is_complete and company and company.address.is_complete:
            named = self.tr("{name} is saved.").format(name=company.name)
            CompanyDialog.ask(
                self.desk, self, company, lambda done: self.desk.say_done(named, done.changed)
            )
            return
        said = self.tr("{name} is saved.").format(name=row.person.full_name)
        PersonDialog.ask(
            self.desk, self, row.person.id, lambda done: self.desk.say_done(said, done.changed)
        )


def _holds_focus(part: QWidget) -> bool:
    # The window's own: a dialogue may be in front, and give it back later.
    focus: QWidget | None = part.window().focusWidget()
    return focus is not None and part.isAncestorOf(focus)


def _is_of_address(doubt: Exception) -> bool:
    """Whether another address would take a doubt away."""
    return getattr(doubt, "code", "").startswith(("layout.address_", "layout.outside_"))


def _heading(text: str) -> QLabel:
    heading = text_label(text, "strong")
    heading.setFixedHeight(tokens.CONTROL_HEIGHT)
    return heading

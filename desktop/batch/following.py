"""Runs that a printer has: how far each is, asked again and again, and a way to stop it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from cards.model.notes import Run
from cards.model.printing import JobState
from desktop.batch.run_words import run_title, sheets_of
from desktop.batch.ways_on import STANDING, way_on
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.printer_words import job_words
from desktop.printers import printer_called
from desktop.texts import sentence
from desktop.widgets.announce import announce
from desktop.widgets.buttons import make_button
from desktop.widgets.labels import ElidedLabel, text_label, wrapped_label

if TYPE_CHECKING:
    from cards.store import Store

LOOK_EVERY = 1000
"""Milliseconds between two questions."""


class FollowCard(QFrame):
    """One run on its way: what is where, how far it is, what holds it up, and Stop."""

    def __init__(self, desk: Desk, run: Run, titles: Mapping[str, str]) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        self._desk = desk
        self._latest = Latest(desk, self)
        self.run = run
        self._sheets: int | None = None
        self.title = run_title(run, titles)
        self.setAccessibleName(self.title)
        self.state = wrapped_label("")
        self.picture = text_label("")
        # As high as its line is without the leading, which Qt puts below the letters.
        set_picture(self.picture, "warning", "warn", tokens.GAP_L)
        self.way_on = wrapped_label("", tone="soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(tokens.GAP_S)
        self.bar.setAccessibleName(self.tr("Sheets that are out"))
        self.stop_button = make_button(self.tr("Stop printing"))
        self._lay_out()
        self.stop_button.clicked.connect(self.stop)
        self.show_run(run)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        column.setSpacing(tokens.GAP_S)
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP_M)
        head.addWidget(ElidedLabel(self.title, "strong"), 1)
        head.addWidget(self.stop_button)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.state, 1)
        column.addLayout(row)
        column.addWidget(self.way_on)
        column.addWidget(self.bar)

    def show_run(self, run: Run) -> None:
        """Show what the printer said last."""
        self.run = run
        told = run.told or JobState.PENDING
        self._say(job_words(told, run.reason), told in STANDING, way_on(told, run.reason))

    def show_sheets(self, out: int | None) -> None:
        """Show how many sheets are out, where the printer tells it."""
        # CUPS counts pages as they are made ready: all of them before the first is out. A run of
        # which all are out is over, so that number tells nothing.
        known = out is not None and out < sheets_of(self.run)
        self._sheets = out if known else None
        self.show_run(self.run)

    def tell(self, error: Exception) -> None:
        """Show why the printer cannot be asked."""
        self._say(sentence(error), standing=True, way_on="")

    def _say(self, words: str, standing: bool, way_on: str) -> None:
        words = words[:1].upper() + words[1:]
        said = self.state.said()
        self.state.say(words)
        self.picture.setVisible(standing)
        self.way_on.say(self._with_sheets(way_on))
        self.way_on.setVisible(bool(self.way_on.said()))
        self._fill_bar()
        if standing and words != said:
            spoken = f"{self.title}. {words}. {self.way_on.said()}"
            announce(self, spoken)

    def _with_sheets(self, way_on: str) -> str:
        """How many sheets are out, before what to do."""
        if self._sheets is None:
            return way_on
        out = self.tr("{out} of {sheets} out.").format(
            out=QLocale().toString(self._sheets),
            sheets=self.tr("%n sheets", "", sheets_of(self.run)),
        )
        return f"{out} {way_on}".strip()

    def _fill_bar(self) -> None:
        """Sheets where they are told; else only that something goes on."""
        self.bar.setVisible(self._sheets is not None or self.run.told == JobState.PROCESSING)
        total = sheets_of(self.run) if self._sheets is not None else 0
        self.bar.setRange(0, total)
        self.bar.setValue(self._sheets or 0)

    def stop(self) -> None:
        """Take the job back; what came out already is the person's to judge."""
        store, run = self._desk.store.from_afar(), self.run
        self.stop_button.setEnabled(False)
        self._latest.ask(lambda: _take_back(store, run), lambda _run: None, self._not_stopped)

    def _not_stopped(self, error: Exception) -> None:
        self.stop_button.setEnabled(True)
        self.tell(error)


class Follower(QObject):
    """Asks the printers of some runs how far they are, while there are any."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(desk, self)
        self._cards: tuple[FollowCard, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._ask)

    def follow(self, cards: tuple[FollowCard, ...]) -> None:
        """Ask about the runs of these cards; the store tells everybody what changed."""
        self._cards = cards
        if cards and not self._timer.isActive():
            self._timer.start()
            self._ask()
        elif not cards:
            self._timer.stop()

    def _ask(self) -> None:
        if self._latest.busy or not self._cards or self._desk.store.closed:
            return
        store, runs = self._desk.store.from_afar(), [card.run for card in self._cards]
        self._latest.ask(lambda: _look_after(store, runs), self._show, self._tell)

    def _show(self, out: dict[int, int | None]) -> None:
        for card in self._cards:
            if card.run.id in out:
                card.show_sheets(out[card.run.id])

    def _tell(self, error: Exception) -> None:
        for card in self._cards:
            card.tell(error)


def _look_after(store: Store, runs: list[Run]) -> dict[int, int | None]:
    """How many sheets of each run are out; None where the printer does not tell."""
    from cards.jobs.settling import look_after

    found = {}
    for run in runs:
        _run, report = look_after(store, printer_called(run.destination), run.id)
        found[run.id] = report.sheets
    return found


def _take_back(store: Store, run: Run) -> None:
    from cards.jobs.settling import take_back

    take_back(store, printer_called(run.destination), run.id)

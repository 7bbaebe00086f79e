"""Runs that a printer has: how far each is, asked again and again, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cards.model.notes import Part, Run
from cards.model.printing import JobState
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.printers import printer_called
from desktop.texts import job_words, sentence
from desktop.widgets.buttons import make_button
from desktop.widgets.labels import ElidedLabel, text_label, wrapped_label

if TYPE_CHECKING:
    from cards.store import Store

LOOK_EVERY = 1000
"""Milliseconds between two questions."""
_STANDING = frozenset({JobState.STOPPED, JobState.HELD})


class FollowCard(QFrame):
    """One run on its way: what is where, how far it is, and Stop."""

    def __init__(self, desk: Desk, run: Run) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        self._desk = desk
        self._latest = Latest(desk, self)
        self.run = run
        count, name = len(run.items), run.destination
        what = (
            self.tr("%n cards", "", count)
            if run.part is Part.CARDS
            else self.tr("%n envelopes", "", count)
        )
        self.title = self.tr("{what} on {printer}").format(what=what, printer=name)
        self.setAccessibleName(self.title)
        self.state = wrapped_label("")
        self.picture = text_label("")
        set_picture(self.picture, "warning", "warn")
        self.stop_button = make_button(self.tr("Stop printing"))
        self._lay_out()
        self.stop_button.clicked.connect(self.stop)
        self.show_run(run)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(ElidedLabel(self.title, "strong"))
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self.picture)
        row.addWidget(self.state, 1)
        row.addWidget(self.stop_button)
        column.addLayout(row)

    def show_run(self, run: Run) -> None:
        """Show what the printer said last."""
        self.run = run
        self._say(job_words(run.told or JobState.PENDING, run.reason), run.told in _STANDING)

    def tell(self, error: Exception) -> None:
        """Show why the printer cannot be asked."""
        self._say(sentence(error), standing=True)

    def _say(self, words: str, standing: bool) -> None:
        self.state.say(words[:1].upper() + words[1:])
        self.picture.setVisible(standing)

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
        self._latest.ask(lambda: _look_after(store, runs), lambda _done: None, self._tell)

    def _tell(self, error: Exception) -> None:
        for card in self._cards:
            card.tell(error)


def _look_after(store: Store, runs: list[Run]) -> None:
    from cards.jobs.settling import look_after

    for run in runs:
        look_after(store, printer_called(run.destination), run.id)


def _take_back(store: Store, run: Run) -> None:
    from cards.jobs.settling import take_back

    take_back(store, printer_called(run.destination), run.id)

"""Records what came of an application, then offers what may be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cards.model.search import Answer
from desktop.desk import Desk
from desktop.pages.writing import WriteForEveryone

if TYPE_CHECKING:
    from cards.store import Store
    from desktop.dialogs.after_answer import Ways
    from desktop.dialogs.answer import Recorded
    from desktop.dialogs.base import Saved


class RecordAnswer(QObject):
    """Ctrl+R on an application."""

    def __init__(self, desk: Desk, page: QWidget, writing: WriteForEveryone) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._writing = writing

    def ask(
        self, application_id: int, *, dated: bool = False, answer: Answer = Answer.NONE
    ) -> None:
        """Ask for the answer to an application; nothing happens while none is chosen (0).

        Where it is ``dated``, an answer without a day is proposed to be of today; ``answer``
        is proposed where there is none.
        """
        from desktop.dialogs.answer import AnswerDialog

        if application_id:
            AnswerDialog.ask(
                self._desk,
                self._page,
                application_id,
                self._recorded,
                dated=dated,
                proposed=answer,
            )

    def lead_on(self, application_id: int) -> None:
        """Offer what may be done now that an answer is recorded already."""
        from desktop.dialogs.answer import recorded_of

        self._desk.store.ask(
            lambda store: recorded_of(store, application_id), self._offer, owner=self
        )

    def _recorded(self, saved: Saved[Recorded]) -> None:
        self._desk.say_done(self.tr("The answer is recorded."), saved.changed)
        if saved.changed:
            self._offer(saved.value)

    def _offer(self, recorded: Recorded) -> None:
        from desktop.dialogs.after_answer import AfterAnswerDialog

        ways = self._ways(recorded)
        if ways:
            AfterAnswerDialog(self._page, recorded, ways).begin()

    def _ways(self, recorded: Recorded) -> Ways:
        """What is offered after an answer, the next step first."""
        from desktop.dialogs.after_answer import BACK, CLEAR, PLAN, VENT, WRITE

        application = recorded.application
        ways: Ways = {}
        if application.answer in {Answer.NO, Answer.SILENCE}:
            ways[VENT] = self._vent
        if recorded.ready:
            ways[BACK] = lambda: self._set_back(recorded.ready)
        if recorded.overtaken:
            ways[CLEAR] = lambda: self._clear(recorded.overtaken)
        if recorded.unwritten and application.answer is not Answer.OFFER:
            ways[WRITE] = lambda: self._writing.write(application.id)
        plan = self._desk.plan_days
        if plan is not None and recorded.planned:
            ways[PLAN] = lambda: plan(application.id)
        return ways

    def _set_back(self, note_ids: tuple[int, ...]) -> None:
        """Make drafts again of notes that are ready, all at once."""
        from desktop.when import today

        def back(store: Store) -> None:
            with store.as_one("note.back_some"):
                for note_id in note_ids:
                    store.notes.undo_last(note_id, today())

        said = self.tr("%n notes are drafts again.", "", len(note_ids))
        self._desk.store.ask(back, lambda _none: self._desk.say_done(said), owner=self)

    def _clear(self, note_ids: tuple[int, ...]) -> None:
        """Put notes into the bin, all at once."""

        def clear(store: Store) -> None:
            with store.as_one("note.bin_some"):
                for note_id in note_ids:
                    store.notes.bin(note_id)

        said = self.tr("%n notes are in the bin.", "", len(note_ids))
        self._desk.store.ask(clear, lambda _none: self._desk.say_done(said), owner=self)

    def _vent(self) -> None:
        from desktop.vent.window import VentWindow

        VentWindow(self._page.window()).begin()

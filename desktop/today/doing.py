"""Leads from a step to where it is done: the desk, the vent pad, the telephone, a form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from cards.model.errors import CordiallyError
from cards.model.notes import Channel, EventKind, Note, Occasion
from cards.model.search import Lesson
from cards.plan.steps import PlannedStep
from desktop.desk import Desk, ToastAction
from desktop.lessons.keeping import Keeping
from desktop.models.today import Bundle, Next
from desktop.pages.recording import RecordAnswer
from desktop.pages.writing import WriteForEveryone
from desktop.place import Place
from desktop.today.deciding import Deciding
from desktop.web_link import web_link
from desktop.when import today

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class _Letter:
    """What is to be written to whom."""

    people: tuple[int, ...]
    application_id: int | None
    occasion: Occasion
    channel: Channel | None


class Doing(QObject):
    """One doing for each ``Next``; outlives the rows of the page."""

    def __init__(self, desk: Desk, page: QWidget, deciding: Deciding) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._deciding = deciding
        self.keeping = Keeping(desk, page)
        self._recording = RecordAnswer(desk, page, WriteForEveryone(desk, page))

    def do(self, bundle: Bundle) -> None:
        """Do what comes next for these steps, or lead to where it is done."""
        ways: dict[Next, Callable[[Bundle], None]] = {
            Next.VENT: self._vent,
            Next.WRITE: self.write_of,
            Next.GO_ON: self._show_draft,
            Next.SEND: self._show_draft,
            Next.PRINT: self._print,
            Next.POST: self._post,
            Next.CALL: self._call,
            Next.LESSON: self._lesson,
            Next.LOOK: self._look,
            Next.RECORD: self._record,
            Next.DONE: self._done,
        }
        ways[bundle.next](bundle)

    def _done(self, bundle: Bundle) -> None:
        self._deciding.done(bundle.steps)

    def _vent(self, bundle: Bundle) -> None:
        from desktop.vent.window import VentWindow

        window = VentWindow(self._page.window())
        # Not marked unasked: whether it was enough is theirs to say.
        window.finished.connect(lambda _result: self._offer_done(bundle.steps))
        window.begin()

    def _offer_done(self, steps: Sequence[PlannedStep]) -> None:
        mark = ToastAction(self.tr("Mark as done"), lambda: self._deciding.done(steps))
        self._desk.say(self.tr("The vent pad is closed."), mark)

    def write_of(self, bundle: Bundle) -> None:
        """Have the notes of these steps written, asking first for what they cannot do without."""
        step = bundle.first.step
        people = tuple(row.person.id for row in bundle.rows if row.person)
        if step.occasion is None:
            return
        letter = _Letter(people, step.application_id, step.occasion, step.channel)
        self._desk.store.ask(
            lambda store: _written(store, letter),
            lambda notes: self._show_written(notes, letter),
            owner=self,
            failed=lambda error: self._refused(error, letter),
        )

    def _show_written(self, notes: tuple[Note, ...], letter: _Letter) -> None:
        if not notes:
            self._ask_first(letter)
            return
        self._desk.go(Place("notes", "note", notes[0].id))
        self._desk.say_done(self.tr("%n notes written", "", len(notes)))

    def _refused(self, error: Exception, letter: _Letter) -> None:
        if isinstance(error, CordiallyError) and error.code == "jobs.no_sender":
            self._ask_first(letter)
        else:
            self._desk.complain(error)

    def _ask_first(self, letter: _Letter) -> None:
        from desktop.writing.ask import write_for

        write_for(
            self._desk,
            self._page.window(),
            letter.people,
            letter.application_id,
            letter.occasion,
            letter.channel,
        )

    def _show_draft(self, bundle: Bundle) -> None:
        row = bundle.first
        if row.draft is not None:
            email = row.step.channel is Channel.EMAIL and row.draft.note.channel is Channel.CARD
            self._desk.go(Place("notes", "email" if email else "note", row.draft.note.id))

    def _print(self, _bundle: Bundle) -> None:
        self._desk.go(Place("print"))

    def _post(self, bundle: Bundle) -> None:
        ids = [row.draft.note.id for row in bundle.rows if row.draft]
        self._desk.store.ask(
            lambda store: store.notes.record(ids, EventKind.MAILED, today()),
            lambda _events: self._desk.say_done(self.tr("%n cards are mailed.", "", len(ids))),
            owner=self,
        )

    def _call(self, bundle: Bundle) -> None:
        from desktop.today.script import ScriptDialog

        row = bundle.first
        if row.person is not None:
            ScriptDialog.ask(self._desk, self._page.window(), row, self._deciding, self.keeping)

    def _lesson(self, bundle: Bundle) -> None:
        step = bundle.first.step
        self._desk.store.ask(lambda store: _new_lesson(store, step), self.keeping.ask, owner=self)

    def _look(self, bundle: Bundle) -> None:
        row = bundle.first
        site = web_link(row.company.website, scheme="http") if row.company else None
        if site is not None and QDesktopServices.openUrl(site):
            mark = ToastAction(self.tr("Mark as done"), lambda: self._deciding.done(bundle.steps))
            self._desk.say(self.tr("Their website opens in your browser."), mark)
        elif row.application is not None:
            self._desk.go(Place("applications", "application", row.application.id))

    def _record(self, bundle: Bundle) -> None:
        self._recording.ask(bundle.first.step.application_id or 0)

    def record_dated(self, application_id: int) -> None:
        """Ask for the day of an answer that has none."""
        self._recording.ask(application_id, dated=True)


def _written(store: Store, letter: _Letter) -> tuple[Note, ...]:
    """The notes, written at once; none where something has to be asked first."""
    from cards.jobs.asking import recipients, speaks_of_the_talk, without_talk
    from cards.jobs.notes import Wording, usual_look, write_notes_to
    from cards.words import asked_for

    people, application_id, occasion = letter.people, letter.application_id, letter.occasion
    channel = letter.channel or _usual_channel(store, people)
    met = recipients(store, people, application_id)
    nothing_said = speaks_of_the_talk(occasion, channel) and without_talk(met)
    if not people or nothing_said or any(each.needed for each in asked_for(occasion, channel)):
        return ()
    return write_notes_to(
        store,
        people,
        occasion,
        usual_look(store),
        application_id=application_id if all(each.met for each in met) else None,
        wording=Wording(channel=channel),
    )


def _usual_channel(store: Store, people: Sequence[int]) -> Channel:
    """By e-mail where everybody has an address, else on a card."""
    known = all(store.people.get(person_id).email for person_id in people)
    return Channel.EMAIL if known else Channel.CARD


def _new_lesson(store: Store, step: PlannedStep) -> Lesson:
    """A lesson of the step's application, and of the interview it follows if it does."""
    follows = step.rule.partition("#")[2]
    interviews = store.interviews.of(step.application_id) if step.application_id else ()
    known = {str(interview.id): interview.id for interview in interviews}
    return Lesson(application_id=step.application_id, interview_id=known.get(follows), text="")

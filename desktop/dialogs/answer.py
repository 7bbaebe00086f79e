"""Asks what came of an application: kindly, with nothing that must be filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cards.model.notes import EventKind
from cards.model.people import Company
from cards.model.search import Answer, Application, Stage, later
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.labels import label
from desktop.when import today
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.dates import OptionalDate
from desktop.widgets.fields import TextArea
from desktop.widgets.form import FormField
from desktop.widgets.labels import wrapped_label
from desktop.widgets.segments import Segments
from desktop.widgets.ticks import Tick

if TYPE_CHECKING:
    from cards.store import Store

REACHED = {
    Answer.OFFER: Stage.OFFER,
    Answer.NO: Stage.CLOSED,
    Answer.WITHDRAWN: Stage.CLOSED,
}
"""How far an answer brings an application; silence closes nothing, as it may still be broken."""
_UNSENT = frozenset({EventKind.DRAFTED, EventKind.APPROVED})
_ASKED = (Answer.NO, Answer.SILENCE, Answer.WITHDRAWN, Answer.OFFER)


class AnswerChoice(Segments):
    """The answers side by side, read like any other field."""

    def __init__(self, name: str, answers: Iterable[Answer]) -> None:
        super().__init__(name, [(answer.value, label(answer)) for answer in answers])
        self.setFocusProxy(next(iter(self.buttons.values())))

    def set_value(self, value: object) -> None:
        """Turn to an answer; one that is not asked for changes nothing."""
        if str(value) in self.buttons:
            self.choose(str(value))
            self.setFocusProxy(self.buttons[str(value)])


@dataclass(frozen=True, slots=True)
class Recorded:
    """An application with its answer as it is now, and whose it was."""

    application: Application
    company: Company
    unwritten: int
    """How many people met have no card for it yet."""
    planned: bool = False
    """Whether there is a step to be planned now."""
    overtaken: tuple[int, ...] = ()
    """The notes that are not sent and still hope for a yes."""
    ready: tuple[int, ...] = ()
    """Those of them that would be printed or sent next."""


class AnswerDialog(FormDialog[Application, Recorded]):
    """When, how, how far one got and what they said: all of it may stay open."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        before: Application,
        company: Company,
        *,
        dated: bool = False,
        proposed: Answer = Answer.NONE,
    ) -> None:
        super().__init__(desk, parent, subject=before.id)
        self.set_title(self.tr("Their answer"))
        self._before = before
        whose = self.tr("{role} at {company}").format(role=before.job_title, company=company.name)
        self.add_wide(wrapped_label(whose, tone="soft"))
        self.answer = AnswerChoice(self.tr("The answer"), _ASKED)
        self.answer.set_value(before.answer or proposed)
        self.on = OptionalDate(self.tr("When"), self.tr("On"))
        asked_for_day = dated or not before.answer
        self.on.set_value(before.answered_on or (today() if asked_for_day else None))
        self.how = SearchChoice(ways_of_answering(), free=True)
        self.how.set_value(before.answered_how)
        self.finalist = Tick(self.tr("You were among the last few"))
        self.finalist.set_value(before.finalist)
        self.words = TextArea(before.answer_words, lines=4)
        self.said = wrapped_label("", "caption", "soft")
        self._add_fields()
        self.answer.chosen.connect(self._suit)
        self._suit(self.answer.value())

    def _add_fields(self) -> None:
        self.add("answer", FormField("", self.answer))
        self.add_wide(self.said)
        self.add("answered_on", FormField(self.tr("When"), self.on), column=0)
        self.add("answered_how", FormField(self.tr("How"), self.how), column=1)
        self.add("finalist", FormField("", self.finalist))
        hint = self.tr("As you remember it. It helps with the thanks, and with what you learn.")
        self.add("answer_words", FormField(self.tr("What they said"), self.words, hint=hint))

    def _suit(self, answer: str) -> None:
        """Ask only for what goes with an answer."""
        came = answer != Answer.SILENCE
        self.fields["answered_on"].label.setText(self.tr("When") if came else self.tr("As of"))
        self.fields["answered_how"].setVisible(came)
        self.fields["answer_words"].setVisible(came)
        self.fields["finalist"].setVisible(answer in {Answer.NO, Answer.SILENCE})
        said = {
            Answer.NO: self.tr("All of it may stay empty. A date is enough for the days to come."),
            Answer.SILENCE: self.tr(
                "Silence says nothing about you. If word comes after all, change it here."
            ),
            Answer.WITHDRAWN: self.tr("It is yours to decide, and needs no reason here."),
            Answer.OFFER: self.tr("All of it may stay empty."),
        }
        self.said.say(said[Answer(answer)])

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        application_id: int,
        then: Callable[[Saved[Recorded]], None],
        *,
        dated: bool = False,
        proposed: Answer = Answer.NONE,
    ) -> None:
        """Ask what came of an application; ``dated`` proposes today for a day left open.

        ``proposed`` is the answer chosen at first where there is none yet.
        """
        desk.store.ask(
            lambda store: _gather(store, application_id),
            lambda found: cls(desk, parent, *found, dated=dated, proposed=proposed).begin(
                then,
                lambda: cls.ask(desk, parent, application_id, then, dated=dated, proposed=proposed),
            ),
            owner=parent,
        )

    def read(self) -> Application:
        """The application with what was answered; its stage moves on, never back."""
        answer = Answer(self.answer.value())
        came = answer is not Answer.SILENCE
        before = self._before
        return replace(
            before,
            answer=answer,
            answered_on=self.on.value(),
            answered_how=(self.how.value() or "") if came else "",
            answer_words=self.words.value() if came else "",
            finalist=self.finalist.value(),
            stage=later(before.stage, REACHED.get(answer, before.stage)),
        )

    def keep(self, store: Store, value: Application) -> Recorded:
        """Keep the answer, and look who might be written to."""
        with store.as_one("application.answer"):
            changed = store.applications.change(value)
        return recorded_of(store, changed.id)


def recorded_of(store: Store, application_id: int) -> Recorded:
    """An application with its answer as it is now; runs on the store's thread."""
    from cards.jobs.notes import unwritten
    from cards.jobs.review import overtaken_notes
    from desktop.pages.occasions import occasion_of
    from desktop.today.days_ahead import gather_days

    application = store.applications.get(application_id)
    left = unwritten(store, application.id, occasion_of(application))
    company = store.companies.get(application.company_id)
    planned = any(row.step.is_open for row in gather_days(store, application.id))
    unsent = [row for row in store.notes.rows(application.id) if row.state in _UNSENT]
    hoping = overtaken_notes(store, unsent)
    told = [row for row in unsent if row.note.id in hoping]
    ready = tuple(row.note.id for row in told if row.state is EventKind.APPROVED)
    overtaken = tuple(row.note.id for row in told)
    return Recorded(application, company, len(left), planned, overtaken, ready)


def _gather(store: Store, application_id: int) -> tuple[Application, Company]:
    application = store.applications.get(application_id)
    return application, store.companies.get(application.company_id)


def ways_of_answering() -> list[tuple[str, str]]:
    """By what means word comes, to choose from or to type another."""
    ways = (
        QCoreApplication.translate("answer", "by phone"),
        QCoreApplication.translate("answer", "by e-mail"),
        QCoreApplication.translate("answer", "by letter"),
        QCoreApplication.translate("answer", "in person"),
    )
    return [(way, way) for way in ways]

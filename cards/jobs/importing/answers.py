"""Proposes what becomes of one e-mail: its sender, and the no that it seems to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from cards.exchange.correspondents.contacts import is_person
from cards.jobs.importing.bench import Bench
from cards.jobs.importing.diary import Diary
from cards.jobs.importing.fitting import find_fit
from cards.jobs.importing.proposals import AnswerProposal, Choices, Outcome
from cards.model.incoming import Message
from cards.model.search import Answer, Application, Stage, later
from cards.store.names import same_name

BY_EMAIL = "e-mail"
"""How an answer in an e-mail came; kept as what a person would type there."""
_UNANSWERED = frozenset({Answer.NONE, Answer.SILENCE})

_LATELY = timedelta(days=30)
"""Within this time, two messages of a company may speak of the same application."""


@dataclass(frozen=True, slots=True)
class Received:
    """One message of a file and the number of its answer's proposal."""

    path: Path
    message: Message
    number: int


def has_sender(message: Message) -> bool:
    """Whether somebody wrote it, and no desk, machine or company."""
    return is_person(message.sender)


class Answers:
    """Goes through refusals; what one answers is known to the next."""

    def __init__(self, bench: Bench, diary: Diary, choices: Choices) -> None:
        self._bench = bench
        self._diary = diary
        self._choices = choices

    def concerns(self, message: Message) -> bool:
        """Whether a message says something about the search, or comes from a company in it."""
        company = self._diary.at_known_company(message.sender).company
        there = bool(company.strip()) and bool(self._diary.applications_at(company))
        return there or bool(message.refusal or message.invitations)

    def propose(self, one: Received) -> AnswerProposal:
        """The answer a refusal gives; it is on the bench afterwards when it is taken."""
        message = one.message
        sender = self._diary.at_known_company(message.sender)
        text = f"{message.subject} {message.text}"
        fit = find_fit(self._bench, self._diary, [sender], text)
        fits = tuple(each for each in fit.fits if _may_answer(each, message.sent_on))
        chosen = self._choices.applications.get(one.number)
        application = self._diary.applications.get(chosen) if chosen else None
        application = application or _likeliest(fits, message)
        is_known = application is not None and application.answer is Answer.NO
        taken = self._choices.take.get(one.number, self._choices.all_answers)
        taken = taken and application is not None and not is_known
        if taken and application is not None:
            self._diary.change_application(application, _answered(application, message))
        return AnswerProposal(
            number=one.number,
            path=one.path,
            message=message,
            outcome=Outcome.UNCHANGED if is_known else Outcome.NEW,
            taken=taken,
            application=application,
            company=self._diary.company_of(application) if application else fit.company,
            fits=fits,
        )


def _may_answer(application: Application, sent_on: date | None) -> bool:
    """Whether an application was there when a message was sent."""
    return not (sent_on and application.applied_on and sent_on < application.applied_on)


def _likeliest(fits: Sequence[Application], message: Message) -> Application | None:
    """The one that was answered so already, else the only one that waits, or that is named.

    One that was turned down lately may be meant as well as one that waits.
    """
    turned_down = [each for each in fits if each.answer is Answer.NO]
    said = [each for each in turned_down if each.answer_words == message.refusal]
    waiting = [each for each in fits if each.answer in _UNANSWERED]
    if said or not waiting:
        return next(iter(said or turned_down), None)
    text = same_name(f"{message.subject} {message.text}")
    named = [each for each in waiting if same_name(each.job_title) in text]
    lately = [each for each in turned_down if _is_near(each.answered_on, message.sent_on)]
    likely = named or [*waiting, *lately]
    return likely[0] if len(likely) == 1 else None


def _is_near(one: date | None, other: date | None) -> bool:
    return one is None or other is None or abs(one - other) <= _LATELY


def _answered(application: Application, message: Message) -> Application:
    return replace(
        application,
        answer=Answer.NO,
        answered_on=message.sent_on,
        answered_how=BY_EMAIL,
        answer_words=message.refusal,
        stage=later(application.stage, Stage.CLOSED),
    )

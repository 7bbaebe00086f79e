"""Reads from the store what the plan is derived from; a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cards.model.search import (
    Answer,
    Application,
    Interview,
    ReferralDirection,
    ReferralState,
)
from cards.plan.contacts import Contacts
from cards.plan.deeds import deeds_of
from cards.plan.history import Contact, History, Turn, Waiting
from cards.plan.kinds import TurnKind
from cards.store import Store

_OVER = frozenset({Answer.NO, Answer.WITHDRAWN, Answer.SILENCE})
_TURNS = {
    Answer.NO: TurnKind.NO,
    Answer.SILENCE: TurnKind.NO_ANSWER,
    Answer.WITHDRAWN: TurnKind.WITHDRAWN,
}
_NOT_YET_MADE = frozenset({ReferralState.OFFERED, ReferralState.ASKED})


def history_of(store: Store, zone: tzinfo | None = None) -> History:
    """What happened in a search, as the plan needs to know it.

    ``zone`` is where the user is, so that interviews elsewhere fall on the user's own days; None
    is the system's zone.
    """
    return _Gatherer(store, zone).history()


def local_moment(interview: Interview, zone: tzinfo | None = None) -> datetime | None:
    """When an interview begins by the user's own clock, as naive wall-clock time.

    A zone that is unknown or nothing leaves the time as it was typed.
    """
    if interview.starts_at is None or not interview.zone:
        return interview.starts_at
    try:
        there = interview.starts_at.replace(tzinfo=ZoneInfo(interview.zone))
        return there.astimezone(zone).replace(tzinfo=None)
    except (ZoneInfoNotFoundError, ValueError, OverflowError, OSError):
        return interview.starts_at


class _Gatherer:
    """Turns the rows of a store into turns of a search."""

    def __init__(self, store: Store, zone: tzinfo | None) -> None:
        self._store = store
        self._applications = store.applications.list()
        self._deeds = deeds_of(store)
        self._contacts = Contacts(store, self._applications, self._deeds)
        self._moments: dict[int, list[tuple[Interview, datetime]]] = defaultdict(list)
        self._application_of: dict[int, int] = {}
        for interview in store.interviews.list():
            self._application_of[interview.id] = interview.application_id
            at = local_moment(interview, zone)
            if at is not None and not interview.cancelled:
                self._moments[interview.application_id].append((interview, at))

    def history(self) -> History:
        landed = self._landed()
        turns = [turn for each in self._applications for turn in self._turns(each)]
        landings = self._landings(*landed) if landed else ()
        return History(
            turns=(*turns, *self._gifts(), *landings),
            waiting=tuple(self._waiting(landed[1] if landed else None)),
            deeds=self._deeds,
            decisions=self._store.steps.list(),
            undated=tuple(
                each.id
                for each in self._applications
                if each.answered_on is None and each.answer is not Answer.NONE
            ),
        )

    def _turn(self, application: Application, kind: TurnKind, on: date) -> Turn:
        return Turn(
            kind=kind,
            on=on,
            application_id=application.id,
            people=self._contacts.by_application.get(application.id, ()),
            finalist=application.finalist,
            no_calls=application.no_calls,
        )

    def _turns(self, application: Application) -> Iterable[Turn]:
        """The interviews of an application, and its answer."""
        for interview, at in self._moments[application.id]:
            yield replace(
                self._turn(application, TurnKind.INTERVIEW, at.date()),
                at=at,
                ref=interview.id,
                people=self._contacts.by_interview.get(interview.id, ()),
                overtaken=application.answer in _OVER,
            )
        kind = _TURNS.get(application.answer)
        if kind is not None and application.answered_on is not None:
            yield self._turn(application, kind, application.answered_on)

    def _is_before(self, application: Application, day: date) -> bool:
        """Whether an application was begun by a day; a new search comes after a landing."""
        first = min((at.date() for _, at in self._moments[application.id]), default=date.min)
        return (application.applied_on or first) <= day

    def _waiting(self, landed_on: date | None) -> Iterable[Waiting]:
        """The applications in which somebody was met and no answer has come."""
        for application in self._applications:
            moments = [at for _, at in self._moments[application.id]]
            given_up = landed_on is not None and self._is_before(application, landed_on)
            if application.answer is Answer.NONE and moments and not given_up:
                last = max(moments)
                turn = self._turn(application, TurnKind.INTERVIEW, last.date())
                yield Waiting(turn=replace(turn, at=last), word_by=application.word_by)

    def _gifts(self) -> Iterable[Turn]:
        """Feedback and recommendations, each as a turn of its own for its giver."""
        for feedback in self._store.feedback.list():
            giver = self._contacts.one(feedback.person_id) if feedback.person_id else None
            if feedback.said_on is not None and giver is not None:
                yield Turn(
                    kind=TurnKind.FEEDBACK,
                    on=feedback.said_on,
                    application_id=feedback.application_id
                    or self._application_of.get(feedback.interview_id or 0),
                    ref=feedback.id,
                    people=(giver,),
                )
        for referral in self._store.referrals.list():
            is_mine = referral.direction is ReferralDirection.RECEIVED
            giver = self._contacts.one(referral.person_id)
            if is_mine and referral.state not in _NOT_YET_MADE and referral.on and giver:
                yield Turn(kind=TurnKind.REFERRAL, on=referral.on, ref=referral.id, people=(giver,))

    def _landed(self) -> tuple[Application, date] | None:
        """The application whose offer was taken, the last one answered, and the day."""
        offers = [
            (each, each.answered_on)
            for each in self._applications
            if each.answer is Answer.OFFER and each.answered_on is not None
        ]
        return max(offers, key=lambda offer: offer[1], default=None)

    def _landings(self, landed: Application, on: date) -> Iterable[Turn]:
        """The landing for everybody met elsewhere or helpful, and for what was still open."""
        people: dict[int, Contact] = {}
        earlier = [each for each in self._applications if self._is_before(each, on)]
        for application in earlier:
            for contact in self._contacts.by_application.get(application.id, ()):
                if application.id != landed.id or contact.helped:
                    people.setdefault(contact.person_id, contact)
        for person_id in sorted(self._contacts.helpers - people.keys()):
            helper = self._contacts.one(person_id)
            if helper is not None:
                people[person_id] = helper
        yield replace(self._turn(landed, TurnKind.LANDED, on), people=tuple(people.values()))
        for application in earlier:
            if application.answer is Answer.NONE and self._moments[application.id]:
                yield self._turn(application, TurnKind.LANDED_ELSEWHERE, on)

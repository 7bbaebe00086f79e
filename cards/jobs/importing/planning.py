"""Thinks an import through: what every person, meeting and answer in some files would become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cards.exchange.counting import Progress, counted
from cards.jobs.importing.answers import Answers, Received, has_sender
from cards.jobs.importing.bench import Bench
from cards.jobs.importing.diary import Diary
from cards.jobs.importing.known import Known
from cards.jobs.importing.meetings import Incoming, Meeting, Meetings
from cards.jobs.importing.proposals import (
    Choices,
    ImportPlan,
    InterviewProposal,
    LeftOut,
    Outcome,
    PersonProposal,
)
from cards.jobs.importing.someone import propose, why_not
from cards.model.incoming import Contact, Invitation, Message, Reading
from cards.store.names import same_name

FEW = 5
"""So many meetings or messages of a file are taken as brought for their own sake."""
_ROUNDS = 4
"""How often what nothing fits is looked at again."""


def plan_import(
    known: Known,
    readings: Sequence[Reading],
    choices: Choices | None = None,
    progress: Progress | None = None,
) -> ImportPlan:
    """What some files would become, with what the person decided otherwise.

    Nothing is written. The same files and store give proposals with the same numbers, whatever
    is chosen. ``progress`` is told how many people of a file were looked for, and stops it by what
    it raises.
    """
    planner = _Planner(known, choices or Choices(), progress)
    for reading in readings:
        planner.read(reading)
    return planner.plan(tuple(readings))


@dataclass(frozen=True, slots=True)
class _Written:
    """One message of a file, with the numbers of its sender's and its answer's proposals."""

    path: Path
    message: Message
    sender: int
    answer: int
    few: bool


class _Planner:
    """Goes through the files in their order; what comes first is known to what comes later.

    People come before meetings and those before answers, and what nothing fits waits until the
    rest is known: so that importing the same again finds what the first time made.
    """

    def __init__(self, known: Known, choices: Choices, progress: Progress | None) -> None:
        self._known = known
        self._progress = progress
        self._choices = choices
        self._bench = Bench(known)
        self._diary = Diary(known, self._bench)
        self._meetings = Meetings(self._bench, self._diary, choices, known)
        self._answering = Answers(self._bench, self._diary, choices)
        self._people: list[PersonProposal] = []
        self._left_out: list[LeftOut] = []
        self._waiting: list[Incoming] = []
        self._written: list[_Written] = []
        self._senders: set[tuple[str, str]] = set()
        self._number = 0

    def read(self, reading: Reading) -> None:
        """Give everything in a file its number, and take in its people."""
        for skipped in reading.skipped:
            self._left_out.append(LeftOut(reading.path, skipped.line, skipped.reason))
        for contact in counted(reading.contacts, self._progress):
            self._person(self._next(), reading.path, contact)
        few = len(reading.invitations) <= FEW
        self._waiting += [self._incoming(reading, each, few=few) for each in reading.invitations]
        few = len(reading.messages) <= FEW
        for message in reading.messages:
            self._written.append(_Written(reading.path, message, self._next(), self._next(), few))
            self._waiting += [
                self._incoming(reading, each, few=True) for each in message.invitations
            ]

    def plan(self, readings: tuple[Reading, ...]) -> ImportPlan:
        """What all of it comes to."""
        early = {each.sender for each in self._written if self._matters(each)}
        self._take_senders([each for each in self._written if each.sender in early])
        interviews = self._take_meetings()
        self._take_senders([each for each in self._written if each.sender not in early])
        answers = [
            self._answering.propose(Received(each.path, each.message, each.answer))
            for each in self._written
            if each.message.refusal
        ]
        return ImportPlan(
            readings=readings,
            choices=self._choices,
            people=tuple(sorted(self._people, key=lambda each: each.number)),
            interviews=tuple(sorted(interviews, key=lambda each: each.number)),
            answers=tuple(answers),
            left_out=tuple(self._left_out),
            batch=self._bench.batch(),
            mark=self._known.mark,
        )

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _incoming(self, reading: Reading, invitation: Invitation, *, few: bool) -> Incoming:
        me = same_name(self._known.own_name)
        # Invited under an address that nobody noted as the user's own.
        others = tuple(
            each
            for each in invitation.attendees
            if not me or same_name(each.person.full_name) != me
        )
        numbers = tuple(self._next() for _ in range(1 + len(others)))
        return Incoming(reading.path, replace(invitation, attendees=others), numbers, few)

    def _person(self, number: int, path: Path, contact: Contact) -> None:
        reason = why_not(contact, self._known.own)
        if reason is None:
            self._people.append(propose(self._bench, self._choices, number, path, contact))
        else:
            self._left_out.append(LeftOut(path, contact.line, reason))

    def _matters(self, one: _Written) -> bool:
        return one.few or self._answering.concerns(one.message)

    def _take_senders(self, written: Sequence[_Written]) -> None:
        """The people who wrote, each once unless a later message tells more of them."""
        for one in written:
            contact = self._diary.at_known_company(one.message.sender)
            if not has_sender(one.message) or why_not(contact, self._known.own) is not None:
                continue
            key = (contact.person.email.casefold(), contact.person.full_name)
            made = propose(
                self._bench,
                self._choices,
                one.sender,
                one.path,
                contact,
                taken=self._matters(one),
            )
            tells_more = made.taken and made.outcome is not Outcome.UNCHANGED
            if key not in self._senders or tells_more:
                self._people.append(made)
            self._senders.add(key)

    def _take_meetings(self) -> list[InterviewProposal]:
        """All meetings, each version of one after the version before it."""
        waiting = sorted(
            self._waiting, key=lambda each: (each.invitation.sequence, each.invitation.cancelled)
        )
        found: list[InterviewProposal] = []
        for last in (False,) * (_ROUNDS - 1) + (True,):
            later = []
            for one in waiting:
                meeting = self._meetings.propose(one)
                if not last and self._may_fit_later(one, meeting):
                    later.append(one)
                    continue
                self._people += meeting.people
                found += [meeting.interview] if meeting.interview else []
                if meeting.reason is not None:
                    self._left_out.append(LeftOut(one.path, one.invitation.line, meeting.reason))
            waiting = later
        return found

    def _may_fit_later(self, one: Incoming, meeting: Meeting) -> bool:
        """Whether nothing was found that a meeting is for, which another meeting may bring."""
        undecided = one.number not in self._choices.take
        return meeting.reason is not None or (
            undecided and meeting.interview is not None and not meeting.interview.taken
        )

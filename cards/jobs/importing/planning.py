"""Thinks an import through: what every person, meeting and answer in some files would become."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cards.jobs.importing.bench import Bench
from cards.jobs.importing.known import Known
from cards.jobs.importing.proposals import (
    AnswerProposal,
    Choices,
    ImportPlan,
    InterviewProposal,
    LeftOut,
    PersonProposal,
)
from cards.jobs.importing.someone import propose, why_not
from cards.model.incoming import Contact, Reading


def plan_import(
    known: Known, readings: Sequence[Reading], choices: Choices | None = None
) -> ImportPlan:
    """What some files would become, with what the person decided otherwise.

    Nothing is written. The same files and store give proposals with the same numbers, whatever
    is chosen.
    """
    planner = _Planner(known, choices or Choices())
    for reading in readings:
        planner.read(reading)
    return planner.plan(tuple(readings))


class _Planner:
    """Goes through the files in their order; what comes first is known to what comes later."""

    def __init__(self, known: Known, choices: Choices) -> None:
        self._known = known
        self._choices = choices
        self._bench = Bench(known)
        self._people: list[PersonProposal] = []
        self._interviews: list[InterviewProposal] = []
        self._answers: list[AnswerProposal] = []
        self._left_out: list[LeftOut] = []
        self._number = 0

    def read(self, reading: Reading) -> None:
        for skipped in reading.skipped:
            self._left_out.append(LeftOut(reading.path, skipped.line, skipped.reason))
        for contact in reading.contacts:
            self._person(reading.path, contact)

    def plan(self, readings: tuple[Reading, ...]) -> ImportPlan:
        return ImportPlan(
            readings=readings,
            choices=self._choices,
            people=tuple(self._people),
            interviews=tuple(self._interviews),
            answers=tuple(self._answers),
            left_out=tuple(self._left_out),
            batch=self._bench.batch(),
            mark=self._known.mark,
        )

    def _person(self, path: Path, contact: Contact) -> None:
        self._number += 1
        reason = why_not(contact, self._known.own)
        if reason is not None:
            self._left_out.append(LeftOut(path, contact.line, reason))
            return
        self._people.append(propose(self._bench, self._choices, self._number, path, contact))

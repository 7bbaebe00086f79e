"""The plan: what happened in a search and a playbook in, dated steps out; nothing else is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from cards.model.search import Step
from cards.plan.closing import Candidate, Closings, closings
from cards.plan.dating import dates_of, lapse
from cards.plan.days import Days
from cards.plan.history import Contact, History, Turn
from cards.plan.kinds import StepState
from cards.plan.making import decided, own_step, put_off, step_of, turn_of_silence
from cards.plan.people import is_asked_for, people_for
from cards.plan.playbook import Playbook, Rule
from cards.plan.steps import PlannedStep

SNOOZED = "snoozed"
"""The detail of a decision that puts a step off to its day."""

_Planned = dict[Candidate, PlannedStep]


def plan(
    history: History, playbook: Playbook, today: date, days: Days | None = None
) -> tuple[PlannedStep, ...]:
    """Every step that follows from what happened, open or closed, by its day.

    It depends on nothing but what it is given, so the computer may sleep and its clock be set as
    one likes: the same day gives the same plan. ``days`` is the calendar of the user's country.
    Steps of one day come in the order of the playbook.
    """
    planner = _Planner(history, playbook, today, days or Days())
    own = [own_step(each) for each in history.decisions if not each.rule]
    return tuple(sorted((*planner.steps(), *own), key=lambda step: step.due_on))


class _Planner:
    """Works out the steps of a playbook for one day."""

    def __init__(self, history: History, playbook: Playbook, today: date, days: Days) -> None:
        self._history, self._rules = history, playbook.rules
        self._today, self._days = today, days
        silences = (turn_of_silence(each, playbook, days) for each in history.waiting)
        self._turns = (*history.turns, *silences)
        self._decisions = {
            (each.rule, each.application_id, each.person_id): each
            for each in history.decisions
            if each.rule
        }
        self._reached = _first_notes(history)
        self._done: set[tuple[str, int | None]] = set()
        """Rules that are done for an application."""

    def steps(self) -> Iterable[PlannedStep]:
        """The steps in the order of the playbook; what follows a step comes after the rest."""
        planned: _Planned = {}
        self._add(planned, [each for rule in self._rules for each in self._of_turns(rule)])
        # A follower stands below its step, so that one way down reaches every one.
        for rule in self._rules:
            if rule.after_step:
                self._add(planned, self._followers(rule, planned))
        return planned.values()

    def _of_turns(self, rule: Rule) -> Iterable[Candidate]:
        for turn in () if rule.after_step else self._turns:
            if turn.kind is rule.after and is_asked_for(rule, turn):
                dates = dates_of(rule, turn.on, turn.at, self._days)
                for person_id in people_for(rule, turn, self._is_thanked(turn)):
                    yield Candidate(rule, turn, person_id, dates)

    def _is_thanked(self, turn: Turn) -> Callable[[Contact], bool]:
        """Whether a note for the application had reached someone before a turn of it."""

        def is_thanked(contact: Contact) -> bool:
            first = self._reached.get((turn.application_id, contact.person_id))
            return first is not None and first < turn.on

        return is_thanked

    def _followers(self, rule: Rule, planned: _Planned) -> list[Candidate]:
        """The candidates of a rule that counts from another step; its dates may be a guess."""
        found = []
        for each, step in planned.items():
            if each.rule.id != rule.after_step or not is_asked_for(rule, each.turn):
                continue
            start = max(step.closed_on or step.due_on, each.turn.on)
            waits_for = "" if step.state is StepState.DONE else each.rule.id
            dates = dates_of(rule, start, None, self._days)
            follower = Candidate(rule, each.turn, each.person_id, dates, waits_for)
            if step.state in {StepState.OPEN, StepState.DONE} or self._decision(follower):
                found.append(follower)
        return found

    def _decision(self, each: Candidate) -> Step | None:
        return self._decisions.get((each.step_rule, each.turn.application_id, each.person_id))

    def _add(self, planned: _Planned, candidates: Sequence[Candidate]) -> None:
        """Give candidates their state; open ones that another stands in for become needless."""
        closed = closings(candidates, self._history.deeds)
        for each in candidates:
            planned[each] = self._state(each, closed)
            if planned[each].state is StepState.DONE:
                self._done.add((each.rule.id, each.turn.application_id))
        for each, step in planned.items():
            others = {(other, each.turn.application_id) for other in each.rule.unless_done}
            if step.is_open and others & self._done:
                planned[each] = replace(step, state=StepState.OVERTAKEN)

    def _state(self, each: Candidate, closed: Closings) -> PlannedStep:
        """A candidate with its state: decisions first, then deeds, then what time has done."""
        step, decision = step_of(each), self._decision(each)
        if decision is not None:
            step = decided(step, decision)
        if not step.is_open:
            return step
        if each in closed.done:
            day = closed.done[each]
            return replace(step, state=StepState.DONE, closed_on=day, by_itself=True)
        if each.turn.overtaken or each in closed.overtaken:
            return replace(step, state=StepState.OVERTAKEN)
        if decision is not None and decision.detail == SNOOZED:
            step = put_off(step, decision.due_on, lapse(each.rule, decision.due_on, self._days))
        if step.lapses_on is not None and step.lapses_on < self._today:
            return replace(step, state=StepState.LAPSED)
        return step


def _first_notes(history: History) -> dict[tuple[int | None, int | None], date]:
    """The day on which the first note for an application reached each person."""
    found: dict[tuple[int | None, int | None], date] = {}
    for deed in history.deeds:
        if deed.occasion is not None:
            place = (deed.application_id, deed.person_id)
            day = deed.on or date.min
            found[place] = min(found.get(place, day), day)
    return found

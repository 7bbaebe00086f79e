"""Makes the steps' first shape: of a silence a turn, of a candidate or an own step a step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cards.model.search import Step
from cards.plan.closing import Candidate
from cards.plan.days import Days, shifted
from cards.plan.history import Turn, Waiting
from cards.plan.kinds import Action, StepState, TurnKind
from cards.plan.playbook import Playbook
from cards.plan.steps import PlannedStep


def turn_of_silence(waiting: Waiting, playbook: Playbook, days: Days) -> Turn:
    """The day on which it is time to ask, as a turn.

    It is the day after the one they named, unless they were met again since; else it comes when
    the playbook's waiting time from the last interview is over.
    """
    last, word_by = waiting.turn.on, waiting.word_by
    if word_by is not None and word_by >= last:
        day = shifted(word_by, 1)
    else:
        day = playbook.waiting.earliest(last, waiting.turn.at, days)
    return replace(waiting.turn, kind=TurnKind.NO_WORD, on=day, at=None, ref=0)


def step_of(each: Candidate) -> PlannedStep:
    """A candidate as an open step."""
    rule, dates = each.rule, each.dates
    return PlannedStep(
        rule=each.step_rule,
        application_id=each.turn.application_id,
        person_id=each.person_id,
        action=rule.do,
        occasion=rule.occasion,
        channel=rule.channel,
        script=rule.script,
        say=rule.say,
        reason=rule.reason,
        begins=each.turn.at,
        opens_on=dates.opens_on,
        due_on=dates.due_on,
        lapses_on=dates.lapses_on,
        waits_for=each.waits_for,
    )


def decided(step: PlannedStep, decision: Step) -> PlannedStep:
    """A step as it was decided: done, skipped, or neither."""
    step = replace(step, decision_id=decision.id)
    if decision.done_on:
        return replace(step, state=StepState.DONE, closed_on=decision.done_on)
    if decision.skipped_because:
        because = decision.skipped_because
        return replace(step, state=StepState.SKIPPED, skipped_because=because)
    return step


def put_off(step: PlannedStep, day: date, lapses_on: date | None) -> PlannedStep:
    """A step as one of another day."""
    return replace(step, opens_on=day, due_on=day, lapses_on=lapses_on, snoozed=True)


def own_step(row: Step) -> PlannedStep:
    """A step that the user wrote down; it never lapses."""
    step = PlannedStep(
        rule="",
        application_id=row.application_id,
        person_id=row.person_id,
        action=Action.OWN,
        say=row.detail or row.kind,
        opens_on=row.due_on,
        due_on=row.due_on,
    )
    return decided(step, row)

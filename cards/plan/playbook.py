"""The playbook as plain data: which steps follow what, when, for whom and why."""

from __future__ import annotations

from dataclasses import dataclass

from cards.model.notes import Channel, Occasion
from cards.plan.durations import Duration, Unit
from cards.plan.kinds import Action, Audience, Avoid, ClosedBy, Condition, TurnKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One step of the playbook; ``within`` or ``at`` says when, counted from its turn or step."""

    id: str
    say: str
    """What to do, with ``{person}`` and ``{company}``."""
    reason: str
    after: TurnKind
    after_step: str = ""
    """The step whose doing this one counts from; its people are that step's."""
    do: Action
    occasion: Occasion | None = None
    channel: Channel | None = None
    """How the note travels; None when any way will do."""
    script: str = ""
    """Which script a call is read from."""
    audience: tuple[Audience, ...] = (Audience.NOBODY,)
    only_first: bool = False
    conditions: tuple[tuple[Condition, bool], ...] = ()
    within: Duration | None = None
    """By then at the latest; it can be done at once, or from ``not_before`` on."""
    at: Duration | None = None
    """Not earlier than then."""
    not_before: Duration | None = None
    avoid: frozenset[Avoid] = frozenset()
    earlier: bool = False
    """Whether a deadline on a day to avoid moves to an earlier day instead of a later one."""
    lapses: Duration | None = None
    """How long after its day a step that was not done is let go."""
    unless_done: tuple[str, ...] = ()
    """Steps for the same application that make this one needless once they are done."""
    closed_by: ClosedBy | None = None


USUAL_WAIT = Duration(10, Unit.WORKING_DAYS)


@dataclass(frozen=True, slots=True)
class Playbook:
    """The steps in the order in which they are offered, and how long one waits for word."""

    rules: tuple[Rule, ...]
    waiting: Duration = USUAL_WAIT
    """From the last interview, when they named no day."""

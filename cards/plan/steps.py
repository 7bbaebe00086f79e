"""A step of the plan with its dates and its state, derived and never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from cards.model.notes import Channel, Occasion
from cards.plan.kinds import Action, StepState


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """One thing to do, for one person or for an application as a whole."""

    rule: str
    """The playbook's id, with "#" and a number for one of several interviews; "" for one's own."""
    application_id: int | None
    person_id: int | None
    action: Action
    occasion: Occasion | None = None
    channel: Channel | None = None
    script: str = ""
    say: str = ""
    """What to do, with ``{person}`` and ``{company}``."""
    reason: str = ""
    begins: datetime | None = None
    """When that which it follows takes place, if a time is known."""
    opens_on: date
    """From this day on it can be done."""
    due_on: date
    lapses_on: date | None = None
    """The last day on which it is still offered."""
    state: StepState = StepState.OPEN
    closed_on: date | None = None
    by_itself: bool = False
    """Whether it was closed by something done elsewhere."""
    skipped_because: str = ""
    snoozed: bool = False
    waits_for: str = ""
    """The step that has to be done first; until then the dates are a guess."""
    decision_id: int = 0
    """The store's row of what was decided, or of one's own step; 0 for none."""

    @property
    def key(self) -> str:
        """What tells it from every other step of a store, for as long as its rows live."""
        if not self.rule:
            return f"own-{self.decision_id}"
        return f"{self.rule}-{self.application_id or 0}-{self.person_id or 0}"

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state is StepState.OPEN

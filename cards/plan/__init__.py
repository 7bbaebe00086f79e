"""The playbook: dated next steps after an interview, a no, a silence and a landing."""

from __future__ import annotations

from cards.plan.days import Days
from cards.plan.gather import history_of
from cards.plan.history import Contact, Deed, History, Turn, Waiting
from cards.plan.kinds import PERSONAL, Action, Audience, StepState, TurnKind
from cards.plan.planning import SNOOZED, plan
from cards.plan.playbook import Playbook, Rule
from cards.plan.reading import parse_playbook
from cards.plan.source import FILE, builtin_playbook, builtin_text, playbook_in
from cards.plan.steps import PlannedStep
from cards.plan.timing import When, when_of

__all__ = [
    "FILE",
    "PERSONAL",
    "SNOOZED",
    "Action",
    "Audience",
    "Contact",
    "Days",
    "Deed",
    "History",
    "PlannedStep",
    "Playbook",
    "Rule",
    "StepState",
    "Turn",
    "TurnKind",
    "Waiting",
    "When",
    "builtin_playbook",
    "builtin_text",
    "history_of",
    "parse_playbook",
    "plan",
    "playbook_in",
    "when_of",
]

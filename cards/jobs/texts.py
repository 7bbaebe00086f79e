"""Says any known error as one English sentence, from the tables of all rooms."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from cards.model.errors import CordiallyError
from cards.model.printing import JobReport
from cards.press.messages import REASONS, STATES
from fonts.errors import HandError

if TYPE_CHECKING:
    from cards.plan import When

KNOWN_ERRORS = (CordiallyError, HandError)
"""What may be told to a person as it is; anything else is a fault of ours."""

_ROOMS = (
    "cards.model",
    "cards.store",
    "cards.exchange",
    "cards.words",
    "cards.plan",
    "cards.layout",
    "cards.press",
    "cards.jobs",
    "fonts",
)


@cache
def messages() -> dict[str, str]:
    """The English templates of every room, by error code."""
    found: dict[str, str] = {}
    for room in _ROOMS:
        found |= import_module(f"{room}.messages").MESSAGES
    return found


def sentence(error: CordiallyError | HandError) -> str:
    """The error in words: what, where, and what to do; errors among its values likewise."""
    return messages()[error.code].format(**values_in_words(error, sentence))


def values_in_words(
    error: CordiallyError | HandError, say: Callable[[CordiallyError | HandError], str]
) -> dict[str, object]:
    """The values of an error; errors among them, one or a tuple of them, as ``say`` says them."""

    def in_words(value: object) -> object:
        if isinstance(value, KNOWN_ERRORS):
            return say(value)
        if isinstance(value, tuple) and value and isinstance(value[0], KNOWN_ERRORS):
            return " ".join(map(say, value))
        # What is cited may run over several lines; a sentence does not.
        lines = value.splitlines() if isinstance(value, str) else []
        return " ".join(map(str.strip, lines)) if len(lines) > 1 else value

    return {name: in_words(value) for name, value in error.values.items()}


def job_said(report: JobReport) -> str:
    """How far a job has come, and why, in words; what the printer says itself where we know none.

    A reason that has no words of ours is told as the printing system names it.
    """
    reason = REASONS.get(report.reason, report.reason.replace("-", " "))
    if report.reason in {"", "other"} and report.said:
        reason = f"“{report.said}”"
    return ": ".join(filter(None, (STATES[report.state], reason)))


def when_said(when: When) -> str:
    """When a step of the plan is due, in words, such as "since Thursday 12 March"."""
    from babel.dates import format_date

    from cards.plan.messages import WHEN

    day = format_date(when.day, "EEEE d MMMM", locale="en")
    return WHEN[when.code].format(day=day)

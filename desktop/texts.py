"""Turns errors of the core into sentences of the person's language.

The rooms' ``messages.py`` hold the English templates; here each is translated through Qt
(context "messages") and then filled with the error's values. The templates of all rooms are
imported by the first error: the window is painted without them.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cards.press.messages import READY, REASONS, STATES, TRAYS

if TYPE_CHECKING:
    from cards.model.printing import PrinterInfo

CONTEXT, PRINTED = "messages", "printed"


def is_ours(error: Exception) -> bool:
    """Whether an error can be told in one sentence of a message table."""
    from cards.jobs.texts import KNOWN_ERRORS

    return isinstance(error, KNOWN_ERRORS)


def sentence(error: Exception) -> str:
    """What an error means, in one sentence of the person's language."""
    from cards.jobs.texts import KNOWN_ERRORS, messages, values_in_words
    from desktop.when import plain_date

    if not isinstance(error, KNOWN_ERRORS):
        return QCoreApplication.translate(
            "texts", "Something went wrong inside Cordially. What you had saved is safe."
        )
    template = QCoreApplication.translate(CONTEXT, messages()[error.code])
    values = values_in_words(error, sentence)
    days = {name: plain_date(value) for name, value in values.items() if isinstance(value, date)}
    return template.format(**(values | days))


def job_words(state: str, reason: str) -> str:
    """How far a printer has come with a job, a ``JobState``, and why, in the words of IPP."""
    parts = [_words(STATES[state]), reason_words(reason)]
    return ": ".join(part for part in parts if part)


def printer_words(info: PrinterInfo) -> str:
    """Whether a printer would print now, and what keeps it."""
    if not info.accepts_jobs:
        return QCoreApplication.translate("texts", "takes no jobs")
    if info.reasons:
        return ", ".join(map(reason_words, info.reasons))
    return _words(READY[info.state])


def reason_words(reason: str) -> str:
    """Why a printer does not go on; as the printing system names it where we have no words."""
    return _words(REASONS.get(reason, reason.replace("-", " ")))


def tray_words(tray: str) -> str:
    """What a tray is called, by its name in IPP."""
    said = _words(TRAYS.get(tray, tray.replace("-", " ")))
    return said[:1].upper() + said[1:]


def printed(text: str) -> str:
    """What our own sheets say when printed, such as the test page; from any thread."""
    return QCoreApplication.translate(PRINTED, text)


def _words(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text) if text else ""

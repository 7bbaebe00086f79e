"""Says of printers, their jobs and their trays what the printing system tells in names of IPP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cards.press.messages import READY, REASONS, STATES, TRAYS
from desktop.texts import CONTEXT

if TYPE_CHECKING:
    from cards.model.printing import PrinterInfo


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


def _words(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text) if text else ""

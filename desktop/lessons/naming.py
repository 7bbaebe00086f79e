"""Names an interview in one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cards.model.search import Interview
from desktop.labels import label
from desktop.when import plain_date


def interview_name(interview: Interview) -> str:
    """An interview's kind and day in one line; one that was called off says so."""
    translate = QCoreApplication.translate
    kind = label(interview.kind)
    if interview.cancelled:
        kind = translate("links", "{kind} (cancelled)").format(kind=kind)
    if interview.starts_at is None:
        return kind
    text = translate("links", "{kind}, {day}")
    return text.format(kind=kind, day=plain_date(interview.starts_at.date()))

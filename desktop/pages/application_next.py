"""The one obvious thing to do next about an application, once everybody has a note."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cards.model.notes import Channel, EventKind, Occasion
from cards.model.search import Answer
from desktop.models.today import Bundle, Next
from desktop.pages.application_sheet import ApplicationSheet
from desktop.place import Place
from desktop.today.days_ahead import by_days
from desktop.today.words import doing
from desktop.when import today

_HOPING = frozenset({Occasion.AFTER_INTERVIEW, Occasion.ENQUIRY})
"""Occasions that there are only while the answer is open."""
_NO_HELP = frozenset({Next.DONE, Next.LOOK, Next.RECORD})
"""What is only said to be done, or leads to the very page."""


@dataclass(frozen=True, slots=True)
class NextDoing:
    """What its button says and where it leads; without a place or steps, the answer is recorded."""

    text: str
    place: Place | None = None
    steps: Bundle | None = None
    """The steps of the plan that it does."""


def next_doing(sheet: ApplicationSheet) -> NextDoing | None:
    """The next step; None where a note or an interview is missing, or nothing is to be done.

    Drafts come first, then what is ready to print, then the answer that is still open. Once there
    is an answer, the first step of the plan that can be done today is what is left.
    """
    answered = sheet.application.answer is not Answer.NONE
    if sheet.unwritten or not (sheet.interviews or answered):
        return None
    return _with_notes(sheet) or (_planned(sheet) if answered else _record())


def _record() -> NextDoing:
    return NextDoing(QCoreApplication.translate("next", "Record the answer"))


def _planned(sheet: ApplicationSheet) -> NextDoing | None:
    """The first open step that the window helps with, as Today would have it."""
    here = today()
    for bundle in by_days(sheet.days):
        step = bundle.first.step
        if step.is_open and step.opens_on <= here and bundle.next not in _NO_HELP:
            return NextDoing(doing(bundle), steps=bundle)
    return None


def _with_notes(sheet: ApplicationSheet) -> NextDoing | None:
    """What its notes ask for."""
    translate = QCoreApplication.translate
    refused = sheet.application.answer is Answer.NO
    # Thanks that still hope for a yes are not what is next after a no.
    rows = [row for row in sheet.notes if not (refused and row.note.occasion in _HOPING)]
    drafts = [row for row in rows if row.state is EventKind.DRAFTED]
    if drafts:
        text = translate("next", "Go on with %n drafts", "", len(drafts))
        return NextDoing(text, Place("notes", "note", drafts[0].note.id))
    ready = [row for row in rows if row.state is EventKind.APPROVED]
    cards = [row for row in ready if row.note.channel is Channel.CARD]
    if cards:
        return NextDoing(translate("next", "Print %n cards", "", len(cards)), Place("print"))
    if ready:
        text = translate("next", "Send %n notes", "", len(ready))
        return NextDoing(text, Place("notes", "note", ready[0].note.id))
    return None

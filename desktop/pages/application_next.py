"""The one obvious thing to do next about an application, once everybody has a note."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cards.model.notes import Channel, EventKind
from cards.model.search import Answer
from desktop.pages.application_sheet import ApplicationSheet
from desktop.place import Place


@dataclass(frozen=True, slots=True)
class NextDoing:
    """What its button says and where it leads; without a place, the answer is recorded."""

    text: str
    place: Place | None = None


def next_doing(sheet: ApplicationSheet) -> NextDoing | None:
    """The next step; None where a note or an interview is missing, or nothing is to be done.

    Drafts come first, then what is ready to print, then the answer that is still open.
    """
    if sheet.unwritten or not sheet.interviews:
        return None
    translate = QCoreApplication.translate
    drafts = [row for row in sheet.notes if row.state is EventKind.DRAFTED]
    if drafts:
        text = translate("next", "Go on with %n drafts", "", len(drafts))
        return NextDoing(text, Place("notes", "note", drafts[0].note.id))
    ready = [row for row in sheet.notes if row.state is EventKind.APPROVED]
    cards = [row for row in ready if row.note.channel is Channel.CARD]
    if cards:
        return NextDoing(translate("next", "Print %n cards", "", len(cards)), Place("print"))
    if ready:
        text = translate("next", "Send %n notes", "", len(ready))
        return NextDoing(text, Place("notes", "note", ready[0].note.id))
    if sheet.application.answer is Answer.NONE:
        return NextDoing(translate("next", "Record the answer"))
    return None

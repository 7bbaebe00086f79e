"""What the window calls the moves of a note, and the fields that may stand in one's own words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import QT_TRANSLATE_NOOP

MOVES = {
    "opener": QT_TRANSLATE_NOOP("moves", "How it opens"),
    "hello": QT_TRANSLATE_NOOP("moves", "How it opens"),
    "news": QT_TRANSLATE_NOOP("moves", "The news"),
    "accept": QT_TRANSLATE_NOOP("moves", "Accepting the decision"),
    "thanks": QT_TRANSLATE_NOOP("moves", "The thanks"),
    "moment": QT_TRANSLATE_NOOP("moves", "The moment you shared"),
    "echo": QT_TRANSLATE_NOOP("moves", "What it left with you"),
    "interest": QT_TRANSLATE_NOOP("moves", "That you are interested"),
    "value": QT_TRANSLATE_NOOP("moves", "What you think of them"),
    "ask": QT_TRANSLATE_NOOP("moves", "The question"),
    "ease": QT_TRANSLATE_NOOP("moves", "Making it easy for them"),
    "taken": QT_TRANSLATE_NOOP("moves", "What you take from it"),
    "share": QT_TRANSLATE_NOOP("moves", "What you share"),
    "opening": QT_TRANSLATE_NOOP("moves", "The opening you saw"),
    "offer": QT_TRANSLATE_NOOP("moves", "Whom you recommend"),
    "outcome": QT_TRANSLATE_NOOP("moves", "What came of it"),
    "decide": QT_TRANSLATE_NOOP("moves", "That you withdraw"),
    "details": QT_TRANSLATE_NOOP("moves", "Where to reach you"),
    "invite": QT_TRANSLATE_NOOP("moves", "The invitation"),
    "door": QT_TRANSLATE_NOOP("moves", "The door left open"),
    "wish": QT_TRANSLATE_NOOP("moves", "A good wish"),
    "admired": QT_TRANSLATE_NOOP("moves", "What you admired"),
    "bring": QT_TRANSLATE_NOOP("moves", "What you bring"),
    "say": QT_TRANSLATE_NOOP("moves", "What you want to say"),
    "promise": QT_TRANSLATE_NOOP("moves", "What you promised"),
}
PLACES = (
    ("given", QT_TRANSLATE_NOOP("moves", "The name you greet them by")),
    ("family", QT_TRANSLATE_NOOP("moves", "Their surname")),
    ("full", QT_TRANSLATE_NOOP("moves", "Their full name")),
    ("company", QT_TRANSLATE_NOOP("moves", "Their company")),
    ("job_title", QT_TRANSLATE_NOOP("moves", "The role you applied for")),
    ("met_on", QT_TRANSLATE_NOOP("moves", "The day you met")),
    ("fact", QT_TRANSLATE_NOOP("moves", "What you talked about")),
    ("promise", QT_TRANSLATE_NOOP("moves", "What you promised")),
    ("admired", QT_TRANSLATE_NOOP("moves", "What you admired")),
    ("bring", QT_TRANSLATE_NOOP("moves", "What you bring")),
    ("say", QT_TRANSLATE_NOOP("moves", "What you want to say")),
    ("name", QT_TRANSLATE_NOOP("moves", "Your name")),
)
"""The fields offered for a template, the usual ones first."""
_IN_PHRASES = ("company", "job_title", "met_on")


def move_said(move: str) -> str:
    """What a move does in a note."""
    return QCoreApplication.translate("moves", MOVES[move])


def places(*, phrase_with: str | None = None) -> list[tuple[str, str]]:
    """The fields one may put into a template, or into a phrase that carries a field or "" none."""
    translate = QCoreApplication.translate
    allowed = None if phrase_with is None else {*_IN_PHRASES, phrase_with}
    return [
        (field, translate("moves", said))
        for field, said in PLACES
        if allowed is None or field in allowed
    ]

"""Says that a note went out by e-mail or LinkedIn: one click, taken back by another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from cards.model.notes import EventKind
from desktop.desk import Desk
from desktop.when import today


def mark_sent(desk: Desk, owner: QObject, note_id: int, detail: str = "") -> None:
    """Record that a note was sent today, with Undo."""
    said = QCoreApplication.translate("writing", "Marked as sent today.")
    desk.store.ask(
        lambda store: store.notes.record([note_id], EventKind.EMAILED, today(), detail),
        lambda _events: desk.say_done(said),
        owner=owner,
    )

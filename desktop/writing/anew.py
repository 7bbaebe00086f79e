"""Has a note worded anew; what it was, edits and all, is one undo away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from cards.model.notes import Note
from desktop.desk import Desk

if TYPE_CHECKING:
    from cards.store import Store


def word_anew(desk: Desk, owner: QObject, note_id: int) -> None:
    """Say the same in other words."""
    from cards.jobs.rewording import another_wording

    _compose(desk, owner, note_id, another_wording)


def word_after_no(desk: Desk, owner: QObject, note_id: int) -> None:
    """Make a note that was written while the answer was open thanks after the no."""
    from cards.jobs.rewording import word_after_no

    _compose(desk, owner, note_id, word_after_no)


def _compose(
    desk: Desk, owner: QObject, note_id: int, compose: Callable[[Store, int], Note]
) -> None:
    said = QCoreApplication.translate("NotePanel", "Worded anew.")
    desk.store.ask(
        lambda store: compose(store, note_id), lambda _note: desk.say_done(said), owner=owner
    )

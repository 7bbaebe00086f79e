"""Has the window keep a backup when it closes, and make up for one that is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from cards.model.errors import CancelledError
from desktop.work import StoreRunner

if TYPE_CHECKING:
    from cards.store import Store

_AFTER_START_MS = 5_000
"""Until the pages have what they asked the store for at the start."""


def look_after_backups(runner: StoreRunner, owner: QObject) -> None:
    """Keep a backup whenever this store is closed; where the last one is missing, soon after now.

    It is missing after a kill, or when it could not be made; why it cannot be made then is told.
    """
    runner.before_closing = _keep
    QTimer.singleShot(_AFTER_START_MS, owner, lambda: runner.ask(make_up, owner=owner))


def make_up(store: Store) -> None:
    """Make the backup that the last close did not make; raises what keeps it from being made."""
    from cards.jobs.backups.making import is_due, on_close

    if store.read_only or not is_due(store.folder):
        return
    error = on_close(store)
    if error is not None and not isinstance(error, CancelledError):
        raise error


def _keep(store: Store) -> None:
    from cards.jobs.backups.making import on_close

    on_close(store)

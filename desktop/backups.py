"""Has the window keep a backup when it closes, and make up for one that is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from cards.model.errors import CancelledError
from desktop.work import Progress, StoreRunner, Task

if TYPE_CHECKING:
    from cards.store import Store
    from desktop.window import MainWindow

_AFTER_START_MS = 5_000
"""Until the pages have what they asked the store for at the start."""


def look_after_backups(runner: StoreRunner, window: MainWindow) -> None:
    """Keep a backup whenever this store is closed; where the last one is missing, soon after now.

    It is missing after a kill, or when it could not be made; why it cannot be made then is told.
    Of very many people it takes seconds, so it is made beside the store's own thread.
    """
    runner.before_closing = _keep
    QTimer.singleShot(_AFTER_START_MS, window, lambda: _begin_to_make_up(runner, window))


def _begin_to_make_up(runner: StoreRunner, window: MainWindow) -> None:
    if runner.closed:
        return
    store = runner.from_afar()
    task = Task(lambda progress: make_up(store, progress))
    task.failed.connect(window.desk.complain)
    task.ended.connect(task.deleteLater)
    window.desk.start(task)


def make_up(store: Store, progress: Progress | None = None) -> None:
    """Make the backup that the last close did not make; raises what keeps it from being made."""
    from cards.jobs.backups.making import LATE, is_due, on_close

    if store.read_only or not is_due(store.folder):
        return
    error = on_close(store, progress=progress, why=LATE)
    if error is not None and not isinstance(error, CancelledError):
        raise error


def _keep(store: Store) -> None:
    from cards.jobs.backups.making import on_close

    on_close(store)

"""Keeps the store and long jobs off the UI thread: ``StoreRunner`` and ``Task``.

A call is handed over as a function of the store; what it returns comes back to the UI thread by
a queued signal and is given to ``then``, but only while ``owner`` still lives. Whatever the
worker leaves behind is dropped on the UI thread, so no widget is ever destroyed on another one.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from cards.model.errors import CancelledError, CordiallyError, SurroundingsError
from desktop.texts import is_ours

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from cards.store import Store

T = TypeVar("T")
_TELLS_EVERY, _YIELDS = 0.03, 0.002
"""Seconds between two reports of a job, and for which it rests with each."""
_STILL_READABLE = {"store.unwritable", "store.disk_full"}
"""What keeps a store from being written while it can still be read."""
Failed = Callable[[Exception], None]
Progress = Callable[[int], None]
"""Called by a job with how much is done; raises CancelledError once the person cancelled."""


class _Pending:
    def __init__(
        self,
        call: Callable[[Any], Any],
        then: Callable[[Any], object] | None,
        failed: Failed | None,
        owner: QObject,
    ) -> None:
        self.call, self.then, self.failed, self.owner = call, then, failed, owner
        self.result: Any = None
        self.error: Exception | None = None


class StoreRunner(QObject):
    """Owns the store of one data folder on a thread of its own; the UI thread never queries."""

    changed = Signal(frozenset)
    """The kinds of facts a committed change touched."""
    refused = Signal(object)
    """An error of a call that gave no ``failed`` of its own."""
    gone = Signal(object)
    """The store is no longer where it was; the error that says so."""
    back = Signal()
    """It is there again."""
    idle = Signal()
    """Nothing is pending any more."""
    _done = Signal(int)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._pool: ThreadPoolExecutor | None = None
        self._opening: Future[None] | None = None
        self._pending: dict[int, _Pending] = {}
        self._numbers = itertools.count()
        self._store: Store | None = None
        self._closed = False
        self._gone: Exception | None = None
        self.only_read: CordiallyError | None = None
        """Why the store can only be read; None while it can be written, or is still opening."""
        self.before_closing: Callable[[Store], object] | None = None
        """Done with the store, on its own thread, right before it is closed."""
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> ThreadPoolExecutor:
        """Begin to open the store, unless that was done; the first call does so at the latest."""
        if self._pool is None:
            # What the store and its thread need is imported once the window is painted.
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
            self._opening = self._pool.submit(self._open)
        return self._pool

    def wait_until_open(self) -> None:
        """Wait for the store, which has been opening meanwhile; raises what kept it shut."""
        self.begin()
        if self._opening is not None:
            self._opening.result()

    @property
    def closed(self) -> bool:
        """Whether the store is closed, or being closed."""
        return self._closed

    @property
    def pending(self) -> int:
        """How many calls have not come back yet."""
        return len(self._pending)

    def ask(
        self,
        call: Callable[[Store], T],
        then: Callable[[T], object] | None = None,
        *,
        owner: QObject,
        failed: Failed | None = None,
    ) -> None:
        """Run ``call`` on the store's thread and give what it returns to ``then`` on this one.

        Nothing is delivered once ``owner`` is gone. An error goes to ``failed``, or is announced
        by ``refused``; one that is not ours is raised here, on the UI thread.
        """
        if self._closed:
            return
        number = next(self._numbers)
        self._pending[number] = _Pending(call, then, failed, owner)
        self.begin().submit(self._work, number)

    def from_afar(self) -> Store:
        """The store for a job on a third thread: each verb runs on the store's own thread."""
        from desktop.afar import FarStore

        if self._store is None:
            raise LookupError
        return cast("Store", FarStore(self._store, self.begin()))

    def close(self) -> None:
        """Finish the call that is running, drop the rest and close the store; may be repeated."""
        if self._closed:
            return
        self._closed = True
        if self._pool is not None:
            self._pool.submit(self._shut)
            self._pool.shutdown(wait=True)
        self._pending.clear()

    def _open(self) -> None:
        from cards.store import open_store

        try:
            store = open_store(self.folder)
        except SurroundingsError as error:
            if error.code not in _STILL_READABLE:
                raise
            try:
                store = open_store(self.folder, write=False)
            except CordiallyError:
                raise error from None
            self.only_read = error
        self._store = store
        store.on_change = self.changed.emit

    def _ready(self) -> Store:
        """The store; one that was gone is opened anew once its file is there again.

        Until then the old one is still used: it may have more to tell, and refuses to change.
        """
        from cards.store import STORE_NAME

        if self._gone is not None and (self.folder / STORE_NAME).is_file():
            if self._store is not None:
                self._store.on_change = None
                self._store.close()
                self._store = None
            self._open()
            self._gone = None
            self.back.emit()
        if self._store is None:
            raise self._gone or LookupError
        return self._store

    def _shut(self) -> None:
        if self._store is not None:
            self._store.on_change = None
            try:
                if self.before_closing is not None and self.only_read is None:
                    self.before_closing(self._store)
            finally:
                self._store.close()
                self._store = None

    def _work(self, number: int) -> None:
        waiting = self._pending.get(number)
        if self._closed or waiting is None:
            return
        try:
            waiting.result = waiting.call(self._ready())
        except Exception as error:  # noqa: BLE001 - whatever it is, the UI thread must hear of it
            # The traceback holds the caller's frames, and with them widgets.
            waiting.error = _without_frames(error)
            if getattr(error, "code", "") == "store.gone":
                self._gone = error
                self.gone.emit(error)
        del waiting
        self._done.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        waiting = self._pending.pop(number, None)
        if waiting is not None and isValid(waiting.owner):
            _hand_over(waiting, self.refused.emit)
        if not self._pending:
            self.idle.emit()


def when_idle(runner: StoreRunner, owner: QObject, then: Callable[[], object]) -> None:
    """Do something once, when nothing is pending any more; not once ``owner`` is gone."""

    def check() -> None:
        runner.idle.disconnect(check)
        if isValid(owner):
            then()

    if runner.pending:
        runner.idle.connect(check)
    else:
        then()


def _without_frames(error: Exception) -> Exception:
    from cards.jobs.faults import without_frames

    return without_frames(error)


def _hand_over(waiting: _Pending, refused: Failed) -> None:
    if waiting.error is None:
        if waiting.then is not None:
            waiting.then(waiting.result)
    elif is_ours(waiting.error):
        (waiting.failed or refused)(waiting.error)
    else:
        raise waiting.error


class Task(QObject):
    """One long job on a thread of its own, with progress and cancel.

    ``work`` is given a ``Progress``; it is cancelled by that raising CancelledError. Keep the
    task alive (a parent does) until ``ended``; a task that is torn down cancels and is waited for.
    """

    progressed = Signal(int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    """Emitted last, however it went."""
    _over = Signal()

    def __init__(self, work: Callable[[Progress], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._result: object = None
        self._error: Exception | None = None
        self._told_at = 0.0
        self._thread = threading.Thread(target=self._run, name="task")
        self._over.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; only once."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the job to stop at its next report of progress."""
        self._stop.set()

    def join(self) -> None:
        """Wait until the job's thread has ended (for the end of the application)."""
        if self._thread.is_alive():
            self._thread.join()

    def _progress(self, done: int) -> None:
        """Tell how far it is, as often as one can see; and let the window's thread have its turn.

        Python gives each thread that waits an equal share; between two reports the window gets all.
        """
        if self._stop.is_set():
            raise CancelledError
        now = time.monotonic()
        if now - self._told_at >= _TELLS_EVERY:
            self.progressed.emit(done)
            time.sleep(_YIELDS)
            self._told_at = time.monotonic()

    def _run(self) -> None:
        try:
            self._result = self._work(self._progress)
        except Exception as error:  # noqa: BLE001 - whatever it is, the UI thread must hear of it
            self._error = _without_frames(error)
        self._over.emit()

    @Slot()
    def _report(self) -> None:
        self._thread.join()
        error, self._error = self._error, None
        try:
            if error is None:
                self.succeeded.emit(self._result)
            elif isinstance(error, CancelledError):
                self.cancelled.emit()
            elif is_ours(error):
                self.failed.emit(error)
            else:
                raise error
        finally:
            self._result = None
            self.ended.emit()

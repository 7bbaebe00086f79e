"""What every page and dialog is handed: the store's runner, the way to places, and the toast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.place import Place
from desktop.work import StoreRunner, Task


@dataclass(frozen=True, slots=True)
class ToastAction:
    """A button in a toast: its text and what it does."""

    text: str
    call: Callable[[], object]
    stays: bool = False
    """Whether it is still of use on another page."""


class Desk(QObject):
    """The window's services to its pages, for one data folder."""

    going = Signal(Place)
    saying = Signal(str, object)
    complaining = Signal(object)
    undoing = Signal(int)
    """How many operations to take back, as one doing of the person's may be several."""
    trying_sample = Signal()
    editing_sender = Signal()
    signature_changed = Signal()
    """The person's own signature was kept or removed."""

    def __init__(self, store: StoreRunner, *, sample: bool = False) -> None:
        super().__init__()
        self.store = store
        self.sample = sample
        """Whether this is the sample search, which never mixes with the person's own data."""
        self.set_aside: dict[tuple[str, int], dict[str, object]] = {}
        """What was typed into forms that were closed without saving, by form and subject."""
        self.plan_days: Callable[[int], object] | None = None
        """Shows the steps of an application's days; None while there is no such page."""
        self._tasks: set[Task] = set()
        store.refused.connect(self.complain)

    def go(self, place: Place) -> None:
        """Show a place of the window."""
        self.going.emit(place)

    def say(self, text: str, action: ToastAction | None = None) -> None:
        """Show a toast, by choice with one button."""
        self.saying.emit(text, action)

    def say_done(self, text: str, operations: int = 1) -> None:
        """Show a toast for a change that Undo takes back; it was ``operations`` of the store."""
        undo = ToastAction(self.tr("Undo"), partial(self.undoing.emit, operations), stays=True)
        self.saying.emit(text, undo)

    def complain(self, error: Exception) -> None:
        """Tell an error in the bar above the page."""
        self.complaining.emit(error)

    def start(self, task: Task) -> None:
        """Start a long job and keep it alive until it has ended."""
        self._tasks.add(task)
        task.ended.connect(lambda: self._tasks.discard(task))
        task.start()

    def close(self) -> None:
        """Cancel what runs, wait for it and close the store."""
        for task in tuple(self._tasks):
            task.cancel()
        for task in tuple(self._tasks):
            task.join()
        self._tasks.clear()
        self.store.close()

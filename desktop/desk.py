"""What every page and dialog is handed: the store's runner, the way to places, and the toast."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSettings, Signal

from desktop.place import Place
from desktop.set_aside import SetAside
from desktop.work import StoreRunner, Task

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cards.store import Store


class ToastAction(NamedTuple):
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
    undoing = Signal()
    """What was done last is to be taken back."""
    trying_sample = Signal()
    editing_sender = Signal()
    bringing_files = Signal(list)
    """Files are to be brought in, as ``Path``s."""
    bringing_in = Signal()
    """Contacts, invitations or e-mails of other programs are wanted."""
    reopening = Signal()
    """The store can only be read, and somebody thinks that this has changed."""
    saving = Signal()
    """Whatever is typed should go to the store now."""
    restoring = Signal(object)
    """A backup that was prepared is wanted in the place of the present data."""
    reminding = Signal()
    """Whether the tray reminds of due steps was switched."""
    deleting = Signal()
    """Everything is to be deleted, and Cordially closed."""
    speaking = Signal()
    """Another language was chosen for the window."""
    signature_changed = Signal()
    """The person's own signature was kept or removed."""

    def __init__(self, store: StoreRunner, *, sample: bool = False) -> None:
        super().__init__()
        self.store = store
        self.sample = sample
        """Whether this is the sample search, which never mixes with the person's own data."""
        self.set_aside = SetAside(self._write_aside)
        """What was typed into forms that were not saved, by form and subject."""
        self._unsaved: list[Callable[[], str]] = []
        self.settings: QSettings | None = None
        """What is kept of the window itself; None where nothing is."""
        self.plan_days: Callable[[int], object] | None = None
        """Shows the steps of an application's days; None while there is no such page."""
        self.frame: QWidget | None = None
        """In which pages are built; None while there is no window."""
        self._tasks: set[Task] = set()
        store.refused.connect(self.complain)

    @property
    def busy(self) -> bool:
        """Whether anything is under way on another thread."""
        return bool(self._tasks or self.store.pending)

    @property
    def at_work(self) -> bool:
        """Whether a long job is under way, which would end with the window."""
        return bool(self._tasks)

    @property
    def may_change(self) -> bool:
        """Whether the store can be written."""
        return self.store.only_read is None

    def take_over_typed(self) -> None:
        """Take up what was typed into forms when the last window ended."""
        self.store.ask(lambda store: store.typed(), self._take_over, owner=self)

    def _take_over(self, text: str) -> None:
        if self.set_aside.take_over(text):
            self.say(self.tr("What you were typing when Cordially ended is kept in its form."))

    def _write_aside(self, write: Callable[[Store], None]) -> None:
        # A store that can only be read keeps nothing; a form says so when it is saved.
        self.store.ask(write, owner=self, failed=lambda _error: None)

    def may_be_unsaved(self, text: Callable[[], str]) -> None:
        """Say who knows of text that is not in the store yet; "" when all of it is."""
        self._unsaved.append(text)

    def unsaved(self) -> str:
        """Everything typed that is in no store yet, as one text."""
        return "\n\n".join(filter(None, (text() for text in self._unsaved)))

    def go(self, place: Place) -> None:
        """Show a place of the window."""
        self.going.emit(place)

    def say(self, text: str, action: ToastAction | None = None) -> None:
        """Show a toast, by choice with one button."""
        self.saying.emit(text, action)

    def say_done(self, text: str, changed: bool = True) -> None:
        """Show a toast for something done, with Undo.

        Where it has ``changed`` nothing, Undo would take back what was done before.
        """
        undo = ToastAction(self.tr("Undo"), self.undoing.emit, stays=True)
        self.saying.emit(text, undo if changed else None)

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

"""One import on its way: the files, what they would become, what the person chose, the storing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop.collecting import GivingUp, HeldOff
from desktop.desk import Desk
from desktop.importing.working import Found, Thought, read_and_think, think
from desktop.latest import Latest
from desktop.work import Task

if TYPE_CHECKING:
    from cards.exchange.tables import TableLook
    from cards.jobs.importing.files import Columns
    from cards.jobs.importing.known import Known
    from cards.jobs.importing.proposals import Choices, Which
    from cards.model.incoming import Reading

T = TypeVar("T")
_GATHERED = 150
"""Milliseconds for which choices are gathered before all is thought through anew."""


class _Counter(QObject):
    """Lives as long as the job that counts, which may outlive the import that asked for it."""

    counted = Signal(int, int)


class ImportSession(QObject):
    """Reads, thinks and stores off the UI thread; tells of each by a signal."""

    reading = Signal(int)
    """How many of the files are read."""
    counting = Signal(int, int)
    """How many people and rows are read, or looked for, and of how many; 0 while that is open."""
    columns_wanted = Signal(object)
    """A ``TableLook`` whose columns have to be told."""
    planned = Signal(object)
    """The first ``Thought``."""
    rethought = Signal(object)
    """The ``Thought`` after a choice."""
    failed = Signal(object)
    stored = Signal(object)
    """The ``ImportPlan`` that was carried out."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(desk, self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_GATHERED)
        self._wait.timeout.connect(self._rethink)
        self._task: Task | None = None
        self._wish = 0
        self._collecting = HeldOff()
        self.destroyed.connect(self._collecting.end)
        self._told: dict[Path, Columns] = {}
        self.paths: tuple[Path, ...] = ()
        self.thought: Thought | None = None
        self.choices: Choices | None = None

    def end(self) -> None:
        """It is over, however it went; nothing more is asked of it."""
        self._collecting.end()
        if self.thought is not None:
            plan, known = self.thought.plan, self.thought.known
            read = (reading.contacts for reading in plan.readings)
            GivingUp(self._desk, plan.people, plan.batch.new, known.people, known.jobs, *read)

    def read(self, paths: Sequence[Path]) -> None:
        """Read files and think them through."""
        self._collecting.begin()
        self.paths = tuple(dict.fromkeys(paths))
        self.thought = self.choices = None
        self._go_on(self._read)

    def tell_columns(self, look: TableLook, columns: Columns) -> None:
        """Go on with what the columns of a table mean, and remember it."""
        from cards.jobs.importing.files import remember_columns

        self._told[look.path] = columns
        self._desk.store.ask(
            lambda store: remember_columns(store, look, columns), owner=self, failed=_nothing
        )
        self._go_on(self._read)

    def ask_columns(self, path: Path) -> None:
        """Let the person say otherwise what the columns of a table hold that was read already."""
        from desktop.importing.columns_again import columns_of

        self.cancel()
        self._desk.store.ask(
            lambda store: columns_of(store, path),
            self._wished(lambda look: self.columns_wanted.emit(look) if look else None),
            owner=self,
            failed=self._wished(self.failed.emit),
        )

    def resume(self) -> None:
        """Go on with what was thought through last, and with all that was chosen since."""
        if self.thought is not None and self.thought.plan.choices != self.choices:
            self._wait.start()

    def take_readings(self, readings: Sequence[Reading]) -> None:
        """Think through what was read already."""
        from cards.jobs.importing.proposals import Choices

        taken = tuple(readings)
        self.paths = tuple(each.path for each in taken)

        def start(known: Known) -> None:
            self._think(known, taken, Choices(), self._planned)

        self._go_on(start)

    def cancel(self) -> None:
        """Stop what is under way; nothing of it is told any more."""
        self._wish += 1
        self._wait.stop()
        self._latest.drop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def take(self, number: int, *, on: bool) -> None:
        """Carry a proposal out, or not."""
        self._choose(take={number: on})

    def take_many(self, numbers: Sequence[int], *, on: bool) -> None:
        """Carry several proposals out, or not."""
        self._choose(take=dict.fromkeys(numbers, on))

    def be(self, number: int, person_id: int) -> None:
        """Say who somebody is: the id of a person known, or 0 for somebody new."""
        self._choose(whom={number: person_id})

    def prefer(self, number: int, field: str, which: Which) -> None:
        """Say whose value of a field stays."""
        if self.choices is not None:
            before = self.choices.fields.get(number, {})
            self._choose(fields={number: {**before, field: which}})

    def belong(self, number: int, application_id: int, new: tuple[str, str] | None = None) -> None:
        """Say which application something belongs to; 0 for a new one of this company and job."""
        if new is not None:
            self._choose(applications={number: 0}, new_applications={number: new})
        else:
            self._choose(applications={number: application_id})

    def store(self) -> None:
        """Carry out what is chosen."""
        from cards.jobs.importing.doing import carry_out

        thought, choices = self.thought, self.choices
        if thought is None:
            return
        self._wait.stop()
        self._latest.drop()
        self._desk.store.ask(
            lambda store: carry_out(store, thought.plan, choices),
            self.stored.emit,
            owner=self,
            failed=self.failed.emit,
        )

    def _go_on(self, then: Callable[[Known], None]) -> None:
        """Look what is known, then read or think."""
        from cards.jobs.importing.known import known_of

        self._desk.store.ask(
            known_of, self._wished(then), owner=self, failed=self._wished(self.failed.emit)
        )

    def _wished(self, then: Callable[[T], object]) -> Callable[[T], None]:
        """Go on with an answer unless what it was asked for has been cancelled meanwhile."""
        wish = self._wish

        def go_on(answer: T) -> None:
            if wish == self._wish:
                then(answer)

        return go_on

    def _read(self, known: Known) -> None:
        store = self._desk.store.from_afar()
        counter = _Counter()
        counter.counted.connect(self.counting)

        def count(done: int, whole: int) -> None:
            # Its signal alone would not keep the counter.
            counter.counted.emit(done, whole)

        thought, chosen = self.thought, self.choices
        before = (thought.plan, chosen) if thought and chosen else None
        task = Task(read_and_think(store, known, self.paths, self._told, count, before))
        counter.setParent(task)
        task.progressed.connect(self.reading)
        task.succeeded.connect(lambda found: self._is_read(task, found))
        task.failed.connect(lambda error: self._failed(task, error))
        task.ended.connect(task.deleteLater)
        self._task = task
        self._desk.start(task)

    def _is_read(self, task: Task, found: Found | Thought) -> None:
        if not self._is_awaited(task):
            return
        self._task = None
        if isinstance(found, Found):
            self.columns_wanted.emit(found.unknown)
        else:
            self._planned(found)

    def _failed(self, task: Task, error: Exception) -> None:
        if self._is_awaited(task):
            self._task = None
            self.failed.emit(error)

    def _is_awaited(self, task: Task) -> bool:
        """Whether a job is still wanted, and there is still somebody to tell."""
        return isValid(self) and task is self._task

    def _planned(self, thought: Thought) -> None:
        self.thought = thought
        self.choices = thought.plan.choices
        self.planned.emit(thought)

    def _choose(self, **more: Mapping[int, object]) -> None:
        """Add to the choices; numbers stay the same whatever is chosen."""
        if self.choices is None:
            return
        changed = {name: {**getattr(self.choices, name), **of} for name, of in more.items()}
        # mypy cannot see that each name keeps the type of its own field.
        self.choices = replace(self.choices, **changed)  # type: ignore[arg-type]  # as above
        self._wait.start()

    def _rethink(self) -> None:
        thought, choices = self.thought, self.choices
        if thought is not None and choices is not None:
            known, readings = thought.known, thought.plan.readings
            self._think(known, readings, choices, self._rethought)

    def _think(
        self,
        known: Known,
        readings: Sequence[Reading],
        choices: Choices,
        then: Callable[[Thought], None],
    ) -> None:
        self._latest.ask(
            lambda: think(known, readings, choices),
            self._wished(then),
            self._wished(self.failed.emit),
        )

    def _rethought(self, thought: Thought) -> None:
        if thought.plan.choices == self.choices and not self._latest.busy:
            self.thought = thought
            self.rethought.emit(thought)

    @property
    def is_settled(self) -> bool:
        """Whether everything chosen is thought through."""
        return not (self._wait.isActive() or self._latest.busy or self._task is not None)


def _nothing(_error: Exception) -> None:
    """A mapping that cannot be remembered is asked for again."""

"""The store as the other rooms see it: its verbs, its undo and its bin."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from cards.model.people import Sender
from cards.model.search import Found, Hit
from cards.store import bin as rubbish
from cards.store import search, undo
from cards.store.applications import Applications
from cards.store.companies import Companies
from cards.store.database import Database
from cards.store.dated import (
    Dismissals,
    Feedbacks,
    Lessons,
    OwnPhrases,
    Referrals,
    Steps,
    Templates,
)
from cards.store.emptying import empty_bin
from cards.store.imports import Batch, take_in
from cards.store.interviews import Interviews
from cards.store.journal import Journal
from cards.store.lock import WriterLock
from cards.store.notes import Notes
from cards.store.people import People
from cards.store.rows import from_row, to_row
from cards.store.runs import Runs

_TYPED = "typed"
"""The preference that holds what was typed into forms."""


class Store:
    """One open store; made by ``open_store`` and used from one thread at a time.

    Every change is one operation. It raises SurroundingsError "store.read_only",
    "store.disk_full", "store.busy", "store.unwritable" or "store.damaged" where the surroundings
    fail, and then nothing of it is kept.
    """

    def __init__(self, db: Database, lock: WriterLock | None) -> None:
        self._db = db
        self._lock = lock
        self._journal = Journal(db, read_only=lock is None)
        self.companies = Companies(self._journal)
        self.people = People(self._journal)
        self.applications = Applications(self._journal)
        self.interviews = Interviews(self._journal)
        self.notes = Notes(self._journal)
        self.runs = Runs(self._journal)
        self.steps = Steps(self._journal)
        self.lessons = Lessons(self._journal)
        self.referrals = Referrals(self._journal)
        self.feedback = Feedbacks(self._journal)
        self.phrases = OwnPhrases(self._journal)
        self.templates = Templates(self._journal)
        self.dismissals = Dismissals(self._journal)

    @property
    def folder(self) -> Path:
        """The data folder that the store lies in."""
        return self._db.path.parent

    @property
    def read_only(self) -> bool:
        """Whether the store can only be read."""
        return self._journal.read_only

    @property
    def on_change(self) -> Callable[[frozenset[str]], None] | None:
        """Called once after each change that was kept, with the kinds of rows it touched."""
        return self._journal.on_change

    @on_change.setter
    def on_change(self, listener: Callable[[frozenset[str]], None] | None) -> None:
        self._journal.on_change = listener

    def together(self) -> AbstractContextManager[None]:
        """A block whose operations are kept all or none, each still undone by itself."""
        return self._journal.together()

    def as_one(self, name: str = "") -> AbstractContextManager[None]:
        """A block whose operations are kept all or none, and undone as one of this name.

        Without a name it has that of the last one inside.
        """
        return self._journal.as_one(name)

    def sender(self) -> Sender:
        """Who signs; empty until it is set."""
        row = self._db.row(self._db.t("sender").select())
        return from_row(Sender, row) if row else Sender()

    def set_sender(self, sender: Sender) -> None:
        """Say who signs and what the return address is."""
        with self._journal.operation("sender.change") as writing:
            if self._db.row(self._db.t("sender").select()):
                writing.update("sender", 1, to_row(sender))
            else:
                writing.insert("sender", to_row(sender) | {"id": 1})

    def preference(self, key: str, default: str = "") -> str:
        """What is set under a key."""
        t = self._db.t("preference")
        value = self._db.value(t.select(t.c.value).where(t.c.key == key))
        return default if value is None else str(value)

    def set_preference(self, key: str, value: str, operation: str = "") -> None:
        """Set something the user prefers; undoable only as an ``operation`` of a name."""
        name = operation or "preference.change"
        with self._journal.operation(name, undoable=bool(operation)) as writing:
            writing.prefer(key, value)

    def preferences(self, beginning: str) -> dict[str, str]:
        """All that is set under keys that begin so, by key; what is "" is left out."""
        t = self._db.t("preference")
        rows = self._db.rows(t.select().where(t.c.value != "").order_by(t.c.key))
        return {r["key"]: str(r["value"]) for r in rows if r["key"].startswith(beginning)}

    def forget_preferences(self, *beginnings: str, operation: str) -> None:
        """Forget all that is set under keys that begin so, as an ``operation`` of a name."""
        keys = [key for each in beginnings for key in self.preferences(each)]
        with self._journal.operation(operation) as writing:
            for key in keys:
                writing.prefer(key, "")

    def typed(self) -> str:
        """What ``keep_typed`` kept last; "" before that."""
        return self.preference(_TYPED)

    def keep_typed(self, text: str) -> None:
        """Keep what was typed into forms that are not saved yet; nobody needs to hear of it."""
        with self._journal.operation("preference.change", undoable=False):
            self._db.t("preference").insert(key=_TYPED, value=text).on_conflict("REPLACE").execute()

    def search(self, text: str, limit: int = 50) -> tuple[Hit, ...]:
        """Everything that has every word of a text, or its beginning, kind after kind.

        Case and accents are of no matter; any text is safe.
        """
        return search.search(self._db, text, limit)

    def find(self, text: str, each: int = 5) -> tuple[Found, ...]:
        """What ``search`` finds by kind: how many of each there are, and the first of them."""
        return search.find(self._db, text, each)

    def take_in(self, batch: Batch) -> Mapping[int, int]:
        """Store what an import decided on, as one operation; the ids that its new rows got.

        Raises InputError "store.changed_since", "store.no_such" and "store.no_name".
        """
        return take_in(self._journal, batch)

    def mark(self) -> str:
        """A few letters that stay the same as long as no operation is done, undone or redone."""
        return undo.mark(self._db)

    def last_operation(self) -> str | None:
        """The name of what ``undo`` would take back, such as "person.add"."""
        return undo.last_operation(self._db)

    def last_undone(self) -> str | None:
        """The name of what ``redo`` would do again."""
        return undo.last_undone(self._db)

    def whom(self, *, undone: bool) -> str:
        """Who is concerned by what ``undo`` takes back next (``redo`` if ``undone``), if one is."""
        return undo.whom(self._db, undone=undone)

    def undo(self) -> str | None:
        """Take back the last operation; its name, or None when nothing is left to undo."""
        return undo.undo(self._journal)

    def redo(self) -> str | None:
        """Do again what was undone last; its name, or None when nothing is left to redo."""
        return undo.redo(self._journal)

    def binned(self) -> tuple[Hit, ...]:
        """What is in the bin, the latest first; what went there with something else is left out."""
        return rubbish.binned(self._db)

    def restore(self, kind: str, row_id: int) -> None:
        """Take something out of the bin with all that went there with it.

        Raises InputError "store.no_such".
        """
        with self._journal.operation("bin.restore") as writing:
            rubbish.take_out(writing, kind, row_id)

    def empty_bin(self) -> int:
        """Delete what is in the bin for good; how many things were in it. Not undoable."""
        with self._journal.operation("bin.empty", undoable=False) as writing:
            return empty_bin(writing)

    def close(self) -> None:
        """Close the file and free the writer's lock; doing it twice is harmless."""
        self._db.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

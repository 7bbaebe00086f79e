"""Takes in what an import decided on: many new, changed and binned rows as one operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from peewee import fn

from cards.model.errors import InputError
from cards.model.people import Affiliation, Company, Person
from cards.model.search import Application, Conversation, Interview
from cards.store.database import Database
from cards.store.journal import Journal, Writing, need, now
from cards.store.kept import named
from cards.store.names import sort_key
from cards.store.rows import Row, to_row
from cards.store.tables import LINKS

Item = Company | Person | Affiliation | Application | Interview | Conversation

OPERATION = "import"
_TABLES: dict[type, str] = {
    Company: "company",
    Person: "person",
    Affiliation: "affiliation",
    Application: "application",
    Interview: "interview",
    Conversation: "conversation",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Rows to take in together; those that are new have negative ids, each its own.

    An id that refers to a new row is that row's negative one; whatever is referred to stands
    before what refers to it.
    """

    new: tuple[Item, ...] = ()
    changed: tuple[tuple[Item, Item], ...] = ()
    """Each row as it was when the import was decided on, and as it is to be."""
    gone: tuple[Conversation, ...] = ()
    """Conversations, as they were, that are not to take place any more."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not (self.new or self.changed or self.gone)


def take_in(journal: Journal, batch: Batch) -> Mapping[int, int]:
    """Store a batch as the one operation "import"; the ids that its negative ids became.

    Raises InputError "store.changed_since" when a row is no longer as the batch saw it,
    "store.no_such" and "store.no_name"; then nothing of it is kept.
    """
    with journal.operation(OPERATION) as writing:
        work = _Taking(writing)
        for item in batch.new:
            work.add(item)
        for before, after in batch.changed:
            work.change(before, after)
        for talk in batch.gone:
            work.bin(talk)
    return work.ids


class _Taking:
    """One batch on its way in."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self.ids: dict[int, int] = {}
        self._positions: dict[int, int] = {}

    def add(self, item: Item) -> None:
        table = _TABLES[type(item)]
        values = self._values(table, item)
        if isinstance(item, Conversation):
            values["position"] = self._next_position(values["interview_id"])
        self.ids[item.id] = self._writing.insert(table, values)

    def change(self, before: Item, after: Item) -> None:
        table = self._as_it_was(before)
        self._writing.update(table, after.id, self._values(table, after))

    def bin(self, talk: Conversation) -> None:
        table = self._as_it_was(talk)
        self._writing.update(table, talk.id, {"binned_at": now().isoformat()})

    def _as_it_was(self, before: Item) -> str:
        """The table of a row that is as the batch saw it."""
        table = _TABLES[type(before)]
        there = need(self._writing.db, table, before.id)
        if any(there[name] != value for name, value in to_row(before).items()):
            raise InputError("store.changed_since")
        return table

    def _values(self, table: str, item: Item) -> Row:
        """The row of an item, what it refers to by the ids that the store gave."""
        values = to_row(item)
        for column in LINKS[table]:
            if values[column] < 0:
                values[column] = self.ids[values[column]]
        name = item.name if isinstance(item, Company) else getattr(item, "full_name", None)
        return values if name is None else values | named(table, name, sort_key(name))

    def _next_position(self, interview_id: int) -> int:
        """Where in an interview's list a further conversation stands: at its end."""
        if interview_id not in self._positions:
            self._positions[interview_id] = _last_position(self._writing.db, interview_id)
        self._positions[interview_id] += 1
        return self._positions[interview_id]


def _last_position(db: Database, interview_id: int) -> int:
    t = db.t("conversation")
    last = db.value(t.select(fn.MAX(t.c.position)).where(t.c.interview_id == interview_id))
    return -1 if last is None else int(last)

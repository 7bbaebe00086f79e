"""The verbs for people and for where they work."""

from __future__ import annotations

from collections.abc import Sequence

from peewee import fn

from cards.model.people import Affiliation, Person
from cards.model.search import PersonRow, Whom
from cards.store.bin import put_in_bin
from cards.store.finding import found_people
from cards.store.joining import merge_people
from cards.store.kept import Kept, named
from cards.store.names import sort_key
from cards.store.rows import Row, from_row, to_row
from cards.store.talks import Talked, talks_with


class People(Kept[Person]):
    """Everyone met or to be thanked, in the order of their names."""

    table = "person"
    kind = Person
    order = ("sort_key",)

    def _values(self, item: Person) -> Row:
        return to_row(item) | named("person", item.full_name, sort_key(item.full_name))

    def list(  # type: ignore[override] # a list of people comes in pages, as rows
        self, text: str = "", offset: int = 0, limit: int = 200, whom: Whom = Whom.ALL
    ) -> tuple[PersonRow, ...]:
        """A page of ``whom`` is found by all words of a text, by name; "" finds all of them.

        Every word is the beginning of a word in the person's name, e-mail or note, or in the
        name of a company of theirs.
        """
        t = self._db.t("person")
        found = found_people(self._db, t, text, whom, in_order=True)
        page = t.select().where(found).order_by(t.c.sort_key, t.c.id)
        rows = self._db.rows(page.limit(limit).offset(offset))
        at_work = self._now_at([row["id"] for row in rows])
        return tuple(
            PersonRow(person=from_row(Person, row), **at_work.get(row["id"], {})) for row in rows
        )

    def count(self, text: str = "", whom: Whom = Whom.ALL) -> int:
        """How many people ``list`` finds for a text in all."""
        t = self._db.t("person")
        return int(
            self._db.value(t.select(fn.COUNT(t.c.id)).where(found_people(self._db, t, text, whom)))
        )

    def _now_at(self, person_ids: Sequence[int]) -> dict[int, dict[str, str]]:
        """Company and title of the place where each person is now, if they are at one."""
        works, companies = self._db.t("affiliation"), self._db.t("company")
        query = (
            works.select(works.c.person_id, works.c.title, companies.c.name.alias("company"))
            .join(companies, on=(companies.c.id == works.c.company_id))
            .where(
                works.c.person_id.in_(person_ids),
                works.c.until.is_null(),
                works.c.binned_at.is_null(),
            )
            .order_by(works.c.since.asc(nulls="first"), works.c.id)
        )
        return {
            row["person_id"]: {"company": row["company"], "title": row["title"]}
            for row in self._db.rows(query)
        }

    def affiliations(self, person_id: int) -> tuple[Affiliation, ...]:
        """The companies a person is or was at, oldest first."""
        t = self._db.t("affiliation")
        theirs = t.select().where(t.c.person_id == person_id, t.c.binned_at.is_null())
        ordered = theirs.order_by(t.c.since.asc(nulls="first"), t.c.id)
        return tuple(from_row(Affiliation, row) for row in self._db.rows(ordered))

    def affiliate(self, affiliation: Affiliation) -> Affiliation:
        """Say where a person works; one that has no id changes the open one of the same two."""
        t = self._db.t("affiliation")
        values = to_row(affiliation)
        same = (t.c.person_id == affiliation.person_id) & (t.c.company_id == affiliation.company_id)
        going_on = same & t.c.until.is_null() & t.c.binned_at.is_null()
        with self._journal.operation("person.affiliate") as writing:
            row_id = affiliation.id or self._db.value(t.select(t.c.id).where(going_on))
            if row_id:
                writing.update("affiliation", row_id, values)
            else:
                row_id = writing.insert("affiliation", values)
            row = self._db.rows(t.select().where(t.c.id == row_id))[0]
        return from_row(Affiliation, row)

    def unaffiliate(self, affiliation_id: int) -> None:
        """Put a person's time at a company into the bin; raises InputError "store.no_such"."""
        with self._journal.operation("person.unaffiliate") as writing:
            put_in_bin(writing, "affiliation", affiliation_id)

    def talks(self, person_id: int) -> tuple[Talked, ...]:
        """The conversations with a person, each with where it was; the latest first."""
        return talks_with(self._db, person_id)

    def everyone(self) -> tuple[Person, ...]:
        """All people at once, in the order they were stored."""
        t = self._db.t("person")
        rows = self._db.rows(t.select().where(t.c.binned_at.is_null()).order_by(t.c.id))
        return tuple(from_row(Person, row) for row in rows)

    def jobs(self) -> tuple[Affiliation, ...]:
        """Where everyone is or was, in the order it was stored."""
        t = self._db.t("affiliation")
        rows = self._db.rows(t.select().where(t.c.binned_at.is_null()).order_by(t.c.id))
        return tuple(from_row(Affiliation, row) for row in rows)

    def merge(self, kept: Person, gone_id: int) -> Person:
        """Make one person of two: ``kept`` as it is to be takes over all that hangs on the other.

        One operation, "person.merge"; the other goes to the bin. Raises InputError
        "store.no_such", "store.no_name" and "store.same_person".
        """
        merge_people(self._journal, kept, gone_id)
        return self.get(kept.id)

"""The verbs for companies."""

from __future__ import annotations

from cards.model.people import Company
from cards.store.kept import Kept, named
from cards.store.names import same_name, sort_key
from cards.store.rows import Row, from_row, to_row


class Companies(Kept[Company]):
    """Organisations one applies to, in the order of their names."""

    table = "company"
    kind = Company
    order = ("sort_key",)

    def _values(self, item: Company) -> Row:
        return to_row(item) | named("company", item.name, sort_key(item.name))

    def find(self, name: str) -> Company | None:
        """The company of this name, case and spaces aside; the oldest when there are several."""
        t = self._db.t(self.table)
        like = (t.c.sort_key == sort_key(name)) & t.c.binned_at.is_null()
        for row in self._db.rows(t.select().where(like).order_by(t.c.id)):
            if same_name(row["name"]) == same_name(name):
                return from_row(Company, row)
        return None

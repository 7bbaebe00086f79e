"""Every conversation with one person, over all applications."""

from __future__ import annotations

from cards.model.people import Company
from cards.model.search import Application, Conversation, Interview
from cards.store.database import Database
from cards.store.rows import Row, from_row

Talked = tuple[Interview, Conversation, Application, Company]


def talks_with(db: Database, person_id: int) -> tuple[Talked, ...]:
    """What passed with a person, with the interview it was in; the latest first, undated last."""
    t, held = db.t("conversation"), db.t("interview")
    mine = (
        t.select()
        .join(held, on=(held.c.id == t.c.interview_id))
        .where(t.c.person_id == person_id, t.c.binned_at.is_null(), held.c.binned_at.is_null())
        .order_by(held.c.starts_at.desc(nulls="last"), t.c.id.desc())
    )
    found = []
    for row in db.rows(mine):
        meeting = _row(db, "interview", row["interview_id"])
        tried = _row(db, "application", meeting["application_id"])
        firm = _row(db, "company", tried["company_id"])
        found.append(
            (
                from_row(Interview, meeting),
                from_row(Conversation, row),
                from_row(Application, tried),
                from_row(Company, firm),
            )
        )
    return tuple(found)


def _row(db: Database, table: str, row_id: int) -> Row:
    t = db.t(table)
    return db.rows(t.select().where(t.c.id == row_id))[0]

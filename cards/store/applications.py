"""The verbs for applications."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from peewee import fn

from cards.model.notes import EventKind
from cards.model.people import Company
from cards.model.search import Application, ApplicationRow
from cards.store.kept import Kept
from cards.store.rows import from_row, readable
from cards.store.states import states

_ARRIVED = frozenset({EventKind.MAILED, EventKind.EMAILED, EventKind.ANSWERED})


class Applications(Kept[Application]):
    """Every try for a role, in the order they were stored."""

    table = "application"
    kind = Application

    def rows(self) -> tuple[ApplicationRow, ...]:
        """Every application with its company and what came of it, the newest first."""
        applications, companies = self._db.t("application"), self._db.t("company")
        t = applications
        found = self._db.rows(
            t.select().where(t.c.binned_at.is_null()).order_by(t.c.applied_on.desc(), t.c.id.desc())
        )
        tried = companies.c.id.in_(t.select(t.c.company_id))
        rows = self._db.rows(companies.select().where(tried))
        by_id = {row["id"]: from_row(Company, row) for row in rows}
        met, last = self._interviewed()
        notes, sent = self._noted()
        return tuple(
            ApplicationRow(
                application=from_row(Application, row),
                company=by_id[row["company_id"]],
                people_met=met[row["id"]],
                notes=notes[row["id"]],
                notes_sent=sent[row["id"]],
                last_interview=last.get(row["id"]),
            )
            for row in found
        )

    def _interviewed(self) -> tuple[Counter[int], dict[int, datetime]]:
        """For each application how many people were met, and when the last interview was held."""
        t, talks = self._db.t("interview"), self._db.t("conversation")
        latest = t.select(t.c.id, t.c.application_id, fn.MAX(t.c.starts_at).alias("last"))
        held = t.c.binned_at.is_null() & (t.c.cancelled == 0)
        dated = latest.where(held, t.c.starts_at.is_null(is_null=False))
        last = {}
        for row in self._db.rows(dated.group_by(t.c.application_id)):
            with readable("interview", row["id"], "starts_at"):
                last[row["application_id"]] = datetime.fromisoformat(row["last"])
        people = fn.COUNT(talks.c.person_id.distinct()).alias("people")
        each = t.select(t.c.application_id, people).join(talks, on=(talks.c.interview_id == t.c.id))
        there = each.where(held, talks.c.binned_at.is_null())
        rows = self._db.rows(there.group_by(t.c.application_id))
        return Counter({row["application_id"]: row["people"] for row in rows}), last

    def _noted(self) -> tuple[Counter[int], Counter[int]]:
        """For each application how many notes there are, and how many have been sent off."""
        t = self._db.t("note")
        query = t.select(t.c.id, t.c.application_id, t.c.revision)
        rows = self._db.rows(
            query.where(t.c.binned_at.is_null(), t.c.application_id.is_null(is_null=False))
        )
        where = states(self._db)
        arrived = [row for row in rows if row["id"] in where and where[row["id"]][0] in _ARRIVED]
        return (
            Counter(row["application_id"] for row in rows),
            Counter(row["application_id"] for row in arrived),
        )

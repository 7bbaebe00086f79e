"""Search among rows that are few enough to be read through: applications, lessons, feedback."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cards.model.search import Found, Hit
from cards.store.database import Database
from cards.store.marking import excerpt, has_all, marks_in
from cards.store.rows import Row

_HANGS_ON = ("application", "person")
"""Where feedback is shown, the first that it has."""


def scanned(db: Database, kind: str, words: Sequence[str], each: int) -> Found:
    """The rows of a kind with every word, the newest first."""
    t = db.t(kind)
    rows = db.rows(t.select().where(t.c.binned_at.is_null()).order_by(t.c.id.desc()))
    named = _companies(db) if kind == "application" else {}
    hits: list[Hit] = []
    total = 0
    for row, (title, aside) in zip(rows, _told(rows, kind, named), strict=True):
        if has_all(f"{title} {aside}", words):
            total += 1
            if total <= each:
                hits.append(_hit(kind, row, title, aside, words))
    return Found(kind=kind, hits=tuple(hits), total=total)


def shown(kind: str, row_id: int, title: str, aside: str, words: Sequence[str]) -> Hit:
    """A find, with the part of what may tell more in which the words stand."""
    line, part = " ".join(title.split()), excerpt(aside, words)
    return Hit(
        kind=kind,
        id=row_id,
        title=line,
        excerpt=part,
        title_marks=marks_in(line, words),
        marks=marks_in(part, words),
    )


def _hit(kind: str, row: Row, title: str, aside: str, words: Sequence[str]) -> Hit:
    # What is one text is shown as its part with the hit, not as its beginning.
    top = title if kind == "application" else excerpt(title, words)
    hit = shown(kind, row["id"], top, aside, words)
    if kind != "feedback":
        return hit
    on = next(((each, row[f"{each}_id"]) for each in _HANGS_ON if row[f"{each}_id"]), ("", 0))
    return replace(hit, about=on)


def _companies(db: Database) -> dict[int, str]:
    """The names of the companies applied to."""
    t, tries = db.t("company"), db.t("application")
    applied = t.c.id.in_(tries.select(tries.c.company_id))
    query = t.select(t.c.id, t.c.name).where(applied)
    return {row["id"]: row["name"] for row in db.rows(query)}


def _told(rows: Sequence[Row], kind: str, named: dict[int, str]) -> Iterator[tuple[str, str]]:
    """For each row its title and what may tell more."""
    for row in rows:
        if kind == "application":
            parts = (named[row["company_id"]], row["note"], row["answer_words"])
            yield row["job_title"], " · ".join(part for part in parts if part)
        else:
            yield row["text"], row["skill" if kind == "lesson" else "how"]

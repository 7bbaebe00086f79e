"""Full-text search over people, companies and notes."""

from __future__ import annotations

import peewee

from cards.model.search import Hit
from cards.store.database import Database
from cards.store.rows import Row

_SHOWN = {
    "company": ("name", "website", "note"),
    "person": ("full_name", "email", "note"),
    "application": ("job_title", "note"),
    "interview": ("place", "starts_at"),
    "step": ("kind", "detail"),
    "lesson": ("text", "skill"),
    "referral": ("direction", "detail"),
    "feedback": ("text", "how"),
    "own_phrase": ("text",),
    "template": ("name", "text"),
}
"""The columns that show which row it is: its title, then what may tell more."""


_MOST_WORDS = 16


def match_words(text: str) -> tuple[str, ...]:
    """What a person typed as FTS5 phrases, each matching the beginnings of words; 16 at most.

    Quoting leaves no character with a meaning of its own; FTS5's tokenizer splits what is left.
    """
    clean = text.encode("utf-8", "replace").decode().replace("\0", " ")
    words = dict.fromkeys(word for word in clean.split() if any(map(str.isalnum, word)))
    return tuple('"' + word.replace('"', '""') + '"*' for word in list(words)[:_MOST_WORDS])


def matching(db: Database, table: str, match: str) -> peewee.Select:
    """The query for the ids of a table's rows that an FTS5 expression matches."""
    found = db.t(f"{table}_fts")
    return found.select(found.c.rowid).where(
        peewee.Expression(getattr(found.c, f"{table}_fts"), "MATCH", match)
    )


def search(db: Database, text: str, limit: int) -> tuple[Hit, ...]:
    """People, then companies, then notes with every word of the text, at most ``limit``."""
    words = " ".join(match_words(text))
    hits: list[Hit] = []
    if words:
        for kind in ("person", "company", "note"):
            hits += _find(db, kind, words, limit - len(hits))
    return tuple(hits)


def _find(db: Database, kind: str, words: str, limit: int) -> list[Hit]:
    if limit <= 0:
        return []
    t = db.t(kind)
    wanted = t.select().where(t.c.id.in_(matching(db, kind, words)))
    order = t.c.id.desc() if kind == "note" else t.c.sort_key
    return [as_hit(db, kind, row) for row in db.rows(wanted.order_by(order).limit(limit))]


def as_hit(db: Database, kind: str, row: Row) -> Hit:
    """A row as one find: its name, and a few words that tell it from others."""
    if kind == "note":  # after its salutation, which all notes share
        people = db.t("person")
        who = db.value(people.select(people.c.full_name).where(people.c.id == row["person_id"]))
        body = row["text"].split("\n\n", 1)[-1]
        return Hit(kind=kind, id=row["id"], title=str(who), excerpt=_excerpt(body))
    title, *aside = (str(row[name] or "") for name in _SHOWN[kind])
    return Hit(
        kind=kind, id=row["id"], title=title, excerpt=_excerpt(next(filter(None, aside), ""))
    )


def _excerpt(text: str) -> str:
    """The beginning of a text on one line, at most 80 characters."""
    line = " ".join(text.split())
    return line if len(line) <= 80 else line[:79].rstrip() + "…"

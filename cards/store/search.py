"""Full-text search over people, companies, applications, notes, lessons and feedback."""

from __future__ import annotations

from collections.abc import Sequence

import peewee

from cards.model.search import Found, Hit
from cards.store.database import Database
from cards.store.marking import marks_in
from cards.store.rows import Row
from cards.store.scanning import scanned, shown

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


MOST_COUNTED = 1000
_MOST_WORDS = 16


def typed_words(text: str) -> tuple[str, ...]:
    """The words a person typed, without what stands around them; 16 at most."""
    clean = text.encode("utf-8", "replace").decode().replace("\0", " ")
    words = dict.fromkeys(word for word in clean.split() if any(map(str.isalnum, word)))
    return tuple(words)[:_MOST_WORDS]


def match_words(text: str) -> tuple[str, ...]:
    """What a person typed as FTS5 phrases, each matching the beginnings of words; 16 at most.

    Quoting leaves no character with a meaning of its own; FTS5's tokenizer splits what is left.
    """
    return tuple('"' + word.replace('"', '""') + '"*' for word in typed_words(text))


def matching(db: Database, table: str, match: str) -> peewee.Select:
    """The query for the ids of a table's rows that an FTS5 expression matches."""
    found = db.t(f"{table}_fts")
    return found.select(found.c.rowid).where(
        peewee.Expression(getattr(found.c, f"{table}_fts"), "MATCH", match)
    )


def search(db: Database, text: str, limit: int) -> tuple[Hit, ...]:
    """What has every word of the text, kind after kind, at most ``limit``."""
    hits: list[Hit] = []
    for found in find(db, text, limit):
        hits += found.hits
    return tuple(hits[: max(limit, 0)])


def find(db: Database, text: str, each: int) -> tuple[Found, ...]:
    """What has every word of the text, by kind, with the first ``each`` of them.

    Only kinds of which there is any come; of a kind at most 1,000 are looked at and counted, so
    that a single letter is answered as fast as a name.
    """
    if not match_words(text) or each <= 0:
        return ()
    words = typed_words(text)
    every = (
        *(_indexed(db, kind, text, words, each) for kind in ("person", "company")),
        scanned(db, "application", words, each),
        _indexed(db, "note", text, words, each),
        *(scanned(db, kind, words, each) for kind in ("lesson", "feedback")),
    )
    return tuple(found for found in every if found.hits)


def _indexed(db: Database, kind: str, text: str, words: Sequence[str], each: int) -> Found:
    """The finds among rows that have an index of their words."""
    match = " ".join(match_words(text))
    cap = max(MOST_COUNTED, each)
    t = db.t(kind)
    order = t.c.id.desc() if kind == "note" else t.c.sort_key
    found = t.select().where(t.c.id.in_(matching(db, kind, match).limit(cap)))
    rows = db.rows(found.order_by(order, t.c.id))
    hits = tuple(as_hit(db, kind, row, words) for row in rows[:each])
    return Found(kind=kind, hits=hits, total=len(rows), cap=cap)


def as_hit(db: Database, kind: str, row: Row, words: Sequence[str] = ()) -> Hit:
    """A row as one find: its name, and a few words that tell it from others.

    With the words of a search, both say where these stand.
    """
    if kind == "affiliation":
        whose, where = (_name(db, table, row[f"{table}_id"]) for table in ("person", "company"))
        told = ", ".join(filter(None, (row["title"], where)))
        return shown(kind, row["id"], whose, told, words)
    if kind == "note":  # after its salutation, which all notes share
        who = _name(db, "person", row["person_id"])
        return shown(kind, row["id"], who, row["text"].split("\n\n", 1)[-1], words)
    title, *aside = (str(row[name] or "") for name in _SHOWN[kind])
    told = next((text for text in aside if marks_in(text, words)), "") or next(
        filter(None, aside), ""
    )
    return shown(kind, row["id"], title, told, words)


def _name(db: Database, table: str, row_id: int) -> str:
    """What a person or a company is called, also in the bin."""
    t = db.t(table)
    named = {"person": "full_name", "company": "name"}[table]
    return str(db.value(t.select(getattr(t.c, named)).where(t.c.id == row_id)))

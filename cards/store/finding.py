"""Finds people by the beginnings of words in their names, notes, e-mails and companies."""

from __future__ import annotations

from functools import reduce
from operator import and_

from peewee import SQL, ColumnBase, CompoundSelectQuery, Select, Table, fn

from cards.model.search import Whom
from cards.store.database import Database
from cards.store.search import match_words, matching
from cards.store.whom import among

_MANY, _MANY_FIRMS = 8_000, 200
"""So many finds are many: measured with 100,000 people, of whom twenty are at each company."""


def found_people(
    db: Database, people: Table, text: str, whom: Whom, *, in_order: bool = False
) -> ColumnBase:
    """What must hold of a person; ``in_order`` where the first of them by name are wanted.

    Where each word finds very many it is faster to go through everybody by name until there are
    enough than to sort those found; where one of several does, those whom the others find are
    looked at one by one.
    """
    words = match_words(text)
    all_at_once = not in_order and not words
    wanted = [people.c.binned_at.is_null(), *among(db, people, whom, all_at_once=all_at_once)]
    if text.strip() and not words:
        return SQL("0")
    for word in words:
        one_by_one = in_order and _finds_many(db, word)
        wanted.append(
            _is_found(db, people, word) if one_by_one else people.c.id.in_(_ids(db, word))
        )
    found: ColumnBase = reduce(and_, wanted)
    return found


def _is_found(db: Database, people: Table, word: str) -> ColumnBase:
    """Whether a word is found in a person, or in the name of a company of theirs.

    Reckoning with the ids keeps SQLite from beginning with all that are found.
    """
    works = db.t("affiliation")
    there = works.select(works.c.id).where(
        works.c.person_id == people.c.id,
        works.c.binned_at.is_null(),
        (works.c.company_id + 0).in_(_companies(db, word)),
    )
    found: ColumnBase = (people.c.id + 0).in_(matching(db, "person", word)) | fn.EXISTS(there)
    return found


def _ids(db: Database, word: str) -> CompoundSelectQuery:
    """The ids of those in whom, or in whose company's name, a word is found."""
    works = db.t("affiliation")
    there = works.select(works.c.person_id).where(
        works.c.company_id.in_(_companies(db, word)), works.c.binned_at.is_null()
    )
    ids: CompoundSelectQuery = matching(db, "person", word).union_all(there)
    return ids


def _companies(db: Database, word: str) -> Select:
    return matching(db, "company", f"{{name sort_key}} : {word}")


def _finds_many(db: Database, word: str) -> bool:
    """Whether so many people are found by a word that looking each of them up takes long."""
    people, firms = matching(db, "person", word), _companies(db, word)
    return _has(db, people, _MANY) or _has(db, firms, _MANY_FIRMS)


def _has(db: Database, query: Select, count: int) -> bool:
    """Whether a query finds so many; it goes no further."""
    return bool(db.value(query.limit(count).select_from(fn.COUNT(SQL("*")))) == count)

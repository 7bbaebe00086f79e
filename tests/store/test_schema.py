"""The schema, the model and the maps between them say the same."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from enum import StrEnum
from pathlib import Path

import pytest

import cards.store
from cards.model import look, notes, own_words, people, search
from cards.store import Store
from cards.store.messages import MESSAGES
from cards.store.rows import columns
from cards.store.tables import LINKS

ROOM = Path(cards.store.__file__).parent

TABLES: dict[str, type] = {
    "company": people.Company,
    "person": people.Person,
    "affiliation": people.Affiliation,
    "application": search.Application,
    "interview": search.Interview,
    "conversation": search.Conversation,
    "note": notes.Note,
    "note_event": notes.NoteEvent,
    "run": notes.Run,
    "run_item": notes.RunItem,
    "step": search.Step,
    "lesson": search.Lesson,
    "referral": search.Referral,
    "feedback": search.Feedback,
    "own_phrase": own_words.OwnPhrase,
    "template": own_words.Template,
    "dismissal": own_words.Dismissal,
    "sender": people.Sender,
}
OWN = {"sort_key", "binned_at", "position", "run_id", "id"}

ENUMS: dict[tuple[str, str], type[StrEnum]] = {
    ("application", "stage"): search.Stage,
    ("application", "answer"): search.Answer,
    ("interview", "kind"): search.InterviewKind,
    ("conversation", "role"): search.Role,
    ("referral", "direction"): search.ReferralDirection,
    ("note", "occasion"): notes.Occasion,
    ("note", "channel"): notes.Channel,
    ("note_revision", "occasion"): notes.Occasion,
    ("note_revision", "channel"): notes.Channel,
    ("note", 'register"'): notes.Register,
    ("note_revision", 'register"'): notes.Register,
    ("person", "courtesy"): people.Courtesy,
    ("referral", "pass_on"): search.PassingOn,
    ("note", "signing"): look.Signing,
    ("note_revision", "signing"): look.Signing,
    ("run_item", "signing"): look.Signing,
    ("note_event", "kind"): notes.EventKind,
    ("run", "state"): notes.RunState,
    ("run", "part"): notes.Part,
}


def pragma(store: Store, name: str, table: str) -> list[tuple[object, ...]]:
    return list(store._db.run(f'PRAGMA {name}("{table}")').fetchall())


@pytest.mark.parametrize("table", TABLES)
def test_a_table_has_the_columns_of_its_dataclass(store: Store, table: str) -> None:
    there = {str(row[1]) for row in pragma(store, "table_info", table)}
    assert there - OWN == set(columns(TABLES[table])) - OWN


@pytest.mark.parametrize(("table", "column"), ENUMS)
def test_a_check_names_every_value_of_its_enum(store: Store, table: str, column: str) -> None:
    t = store._db.t("sqlite_master")
    sql = store._db.value(t.select(t.c.sql).where(t.c.name == table))
    found = re.search(rf"{column} IN\s*\(([^)]*)\)", sql)
    assert found
    assert set(ast.literal_eval(f"({found[1]},)")) == {str(value) for value in ENUMS[table, column]}


def test_every_link_is_a_foreign_key_with_an_index(store: Store) -> None:
    for table in (*LINKS, "note_revision", "note_event", "run_item", "operation_change"):
        keys = {str(row[3]): str(row[2]) for row in pragma(store, "foreign_key_list", table)}
        if table in LINKS:
            assert keys == LINKS[table]
        indexed = set()
        for index in pragma(store, "index_list", table):
            indexed.add(pragma(store, "index_info", str(index[1]))[0][2])
        assert set(keys) <= indexed, table


def test_everything_with_a_link_map_has_a_bin(store: Store) -> None:
    for table in LINKS:
        assert "binned_at" in {row[1] for row in pragma(store, "table_info", table)}


def test_every_error_has_its_sentence() -> None:
    raised = set()
    for path in ROOM.rglob("*.py"):
        if path.name != "messages.py":
            raised |= set(re.findall(r'^[^#"]*"(store\.[a-z_]+)"', path.read_text("utf-8"), re.M))
    assert raised == set(MESSAGES)
    assert all(text.endswith(".") for text in MESSAGES.values())


def test_the_store_brings_in_peewee_and_little_else() -> None:
    code = "import sys, cards.store; print([n for n in sys.modules if '.' not in n])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOM.parents[1], check=True, capture_output=True
    )
    loaded = done.stdout.decode()
    for heavy in ("playhouse", "numpy", "reportlab", "PySide6", "fontTools"):
        assert repr(heavy) not in loaded

"""Bringing an older store up to date, one step at a time."""

from __future__ import annotations

import inspect
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from peewee import TextField
from playhouse.migrate import SchemaMigrator, migrate

from cards.model.errors import SurroundingsError
from cards.model.look import Signing
from cards.model.notes import Occasion, Part, Register, RunState
from cards.model.people import Company
from cards.model.search import Application
from cards.store import migrations, open_store
from cards.store.archive_reading import verify
from cards.store.database import Database


def version(path: Path) -> int:
    connection = sqlite3.connect(path)
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return int(found)


def backed_up(folder: Path) -> int:
    """The version of the store in the one backup there is."""
    (made,) = (folder / "backups").iterdir()
    return verify(made).schema


def add_mood(migrator: SchemaMigrator, _db: Database) -> None:
    run: Callable[..., None] = migrate
    run(migrator.add_column("company", "mood", TextField(default="")))


def add_half_and_fail(_migrator: object, db: Database) -> None:
    db.run("CREATE TABLE half (id)")
    db.run("DELETE FROM company")
    raise RuntimeError


def break_a_link(_migrator: object, db: Database) -> None:
    db.run("DELETE FROM company")


def fill_the_disk(_migrator: object, db: Database) -> None:
    db.pragma("max_page_count", db.number("page_count") + 2)
    db.run("CREATE TABLE big AS SELECT zeroblob(100000) AS zeros")


@pytest.fixture
def old(folder: Path) -> Path:
    """A store of the current version with something in it."""
    with open_store(folder) as store:
        company = store.companies.add(Company(name="Kept"))
        store.applications.add(Application(company_id=company.id, job_title="Cook"))
    return folder


def with_steps(monkeypatch: pytest.MonkeyPatch, *steps: migrations.Step) -> int:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, *steps))
    return len(migrations.STEPS)


def test_an_older_store_is_backed_up_and_brought_up_to_date(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old / "cordially.sqlite"
    newest = with_steps(monkeypatch, add_mood)
    with pytest.raises(SurroundingsError) as caught:
        open_store(old, write=False)
    assert caught.value.code == "store.older"
    with open_store(old) as store:
        assert [company.name for company in store.companies.list()] == ["Kept"]
        assert "mood" in store._db.rows(store._db.t("company").select())[0]
    assert version(path) == newest
    (copy,) = (old / "backups").iterdir()
    assert verify(copy).schema == newest - 1
    assert (copy.stat().st_mode & 0o077, copy.parent.stat().st_mode & 0o077) == (0, 0)
    open_store(old).close()
    open_store(old, write=False).close()


def test_a_new_store_needs_no_backup(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newest = with_steps(monkeypatch, add_mood)
    open_store(folder).close()
    assert version(folder / "cordially.sqlite") == newest
    assert not (folder / "backups").exists()


def test_a_step_that_fails_leaves_the_version_before_it(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old / "cordially.sqlite"
    with monkeypatch.context() as patch:
        newest = with_steps(patch, add_mood, add_half_and_fail)
        with pytest.raises(RuntimeError):
            open_store(old)
        assert version(path) == newest - 1
    with_steps(monkeypatch, add_mood)
    with open_store(old) as store:
        assert [company.name for company in store.companies.list()] == ["Kept"]


@pytest.mark.parametrize(
    ("step", "code"), [(break_a_link, "store.failed"), (fill_the_disk, "store.disk_full")]
)
def test_a_step_that_must_not_end_is_taken_back(
    old: Path, monkeypatch: pytest.MonkeyPatch, step: migrations.Step, code: str
) -> None:
    path = old / "cordially.sqlite"
    with monkeypatch.context() as patch:
        newest = with_steps(patch, step)
        with pytest.raises(SurroundingsError) as caught:
            open_store(old)
        assert caught.value.code == code
        assert version(path) == newest - 1
    with open_store(old) as store:
        assert len(store.companies.list()) == 1


def test_a_backup_that_cannot_be_made_stops_the_upgrade(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = with_steps(monkeypatch, add_mood)
    (old / "backups").touch()
    with pytest.raises(SurroundingsError) as caught:
        open_store(old)
    assert caught.value.code == "model.unwritable"
    assert version(old / "cordially.sqlite") == newest - 1
    assert list(old.glob("*.part")) == []


def test_a_crash_in_the_middle_of_a_step_is_as_if_it_never_began(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash = """
import os, sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from cards.store import migrations, open_store
from cards.store.archive_reading import verify
def step(migrator, db):
    db.pragma("cache_size", 5)
    db.run("CREATE TABLE new AS SELECT zeroblob(200000) AS zeros")
    db.run("DELETE FROM application")
    os._exit(7)
migrations.STEPS += (step,)
open_store(Path(sys.argv[1]))
"""
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", crash, str(old)], cwd=root, check=False)
    assert done.returncode == 7
    with_steps(monkeypatch, add_mood)
    with open_store(old) as store:
        assert len(store.applications.list()) == 1
        assert "new" not in store._db.get_tables()
    assert version(old / "cordially.sqlite") == len(migrations.STEPS)


STEPS_TESTED = {
    "step_0001",
    "step_0002",
    "step_0003",
    "step_0004",
    "step_0005",
    "step_0006",
    "step_0007",
}
"""A step is added here together with its test, which starts from a store of the version before."""


def test_every_step_has_a_test() -> None:
    modules = [inspect.getmodule(step) for step in migrations.STEPS]
    names = [module.__name__.rpartition(".")[2] for module in modules if module]
    assert names == [f"step_{number:04}" for number in range(1, len(migrations.STEPS) + 1)]
    assert set(names) == STEPS_TESTED


def test_step_0001_makes_every_table_in_an_empty_file(folder: Path) -> None:
    folder.mkdir()
    path = folder / "cordially.sqlite"
    path.touch()
    db = Database(path, write=True)
    migrations.migrate(db, 0, migrations.STEPS[:1])
    tables = {name for name in db.get_tables() if "_fts" not in name and "sqlite" not in name}
    db.close()
    assert version(path) == 1
    wanted = "company person affiliation application interview conversation note note_revision "
    wanted += "note_event run run_item step lesson referral sender preference operation "
    assert tables == {*wanted.split(), "operation_change"}


OLD_LOOK = {"hand": "caveat", "stock": "a2-flat", "pen": "pencil", "variation": "careful"}
OLD_NOTE = {
    "occasion": "after_interview",
    "channel": "card",
    "text": "Dear Ana,\n\nThank you.\n\nWarmly,\nMaya",
    "revision": 2,
    "seed": 7,
} | OLD_LOOK


def add_old(connection: sqlite3.Connection, table: str, **values: object) -> None:
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", [*values.values()])  # noqa: S608 - our own names


def make_version_1(folder: Path) -> Path:
    """A store as version 1 left it: a note in its second revision, a run, one operation undone."""
    folder.mkdir()
    path = folder / "cordially.sqlite"
    path.touch()
    db = Database(path, write=True)
    migrations.migrate(db, 0, migrations.STEPS[:1])
    db.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        add_old(connection, "person", id=1, full_name="Ana Ruiz", sort_key="ana ruiz")
        add_old(connection, "note", id=1, person_id=1, **OLD_NOTE)
        add_old(connection, "note_revision", note_id=1, **OLD_NOTE | {"revision": 1})
        add_old(
            connection, "run", id=1, key="k", destination="out.pdf", to_printer=0,
            state="awaiting_yes", started_at="2025-03-05T10:00:00+00:00",
        )  # fmt: skip
        item = {key: OLD_NOTE[key] for key in ("text", "revision", "seed", *OLD_LOOK)}
        add_old(connection, "run_item", run_id=1, note_id=1, position=0, **item)
        done = {"name": "note.add", "done_at": "2025-03-05T10:00:00+00:00", "undone": 1}
        add_old(connection, "operation", id=1, **done)
        after = json.dumps(OLD_NOTE | {"person_id": 1, "revision": 1})
        change = {"operation_id": 1, "table_name": "note", "row_id": 2, "after": after}
        add_old(connection, "operation_change", **change)
    return path


def test_step_0002_gives_notes_from_before_the_name_their_text_ends_with(folder: Path) -> None:
    path = make_version_1(folder)
    with open_store(folder) as store:
        assert [note.look.signing for note in store.notes.revisions(1)] == [Signing.NAME] * 2
        assert store.notes.get(1).text == OLD_NOTE["text"]
        assert store.runs.get(1).items[0].look.signing is Signing.NAME
        assert store.redo() == "note.add"
        assert store.notes.get(2).look == store.notes.get(1).look
        look = replace(store.notes.get(1).look, signing=Signing.MINE)
        store.notes.change_look([1], look, lambda note: note.text.removesuffix("\nMaya"))
        changed = store.notes.get(1)
        assert (changed.look.signing, changed.text[-7:]) == (Signing.MINE, "Warmly,")
        assert store.undo() == "note.change_look"
        back = store.notes.get(1)
        assert (back.look.signing, back.text) == (Signing.NAME, OLD_NOTE["text"])
        assert store.search("Warmly")
    assert version(path) == len(migrations.STEPS)
    assert backed_up(folder) == 1


def test_step_0003_takes_runs_from_before_for_cards_that_no_printer_spoke_of(folder: Path) -> None:
    path = make_version_1(folder)
    db = Database(path, write=True)
    migrations.migrate(db, 1, migrations.STEPS[:2])
    db.close()
    with open_store(folder) as store:
        run = store.runs.get(1)
        assert (run.part, run.told, run.reason) == (Part.CARDS, "", "")
        assert run.state is RunState.AWAITING_YES
        later = store.runs.begin(replace(run, id=0, key="k2", part=Part.ENVELOPES))
        assert store.runs.get(later.id).part is Part.ENVELOPES
    assert version(path) == len(migrations.STEPS)
    assert backed_up(folder) == 2


def test_step_0004_takes_runs_from_before_for_messages_only(folder: Path) -> None:
    path = make_version_1(folder)
    db = Database(path, write=True)
    migrations.migrate(db, 1, migrations.STEPS[:3])
    db.close()
    with open_store(folder) as store:
        assert store.runs.get(1).faces == ""
    assert version(path) == len(migrations.STEPS)
    assert backed_up(folder) == 3


def test_step_0005_keeps_every_note_and_its_links_in_the_tables_made_anew(folder: Path) -> None:
    path = make_version_1(folder)
    db = Database(path, write=True)
    migrations.migrate(db, 1, migrations.STEPS[:4])
    db.run("INSERT INTO lesson (text) VALUES ('Ask.')")
    db.close()
    with open_store(folder) as store:
        first, now = store.notes.revisions(1)
        assert (first.revision, now.revision, now.text) == (1, 2, OLD_NOTE["text"])
        assert (now.language, now.register, now.more) == ("en-US", Register.WARM, "")
        assert store.runs.get(1).items[0].note_id == 1
        assert store.redo() == "note.add"
        assert store.notes.get(2).language == "en-US"
        (added,) = store.notes.add([replace(now, id=0, occasion=Occasion.ENQUIRY, language="de")])
        assert (added.id, added.occasion, added.language) == (3, Occasion.ENQUIRY, "de")
        assert [hit.id for hit in store.search("Warmly")] == [3, 2, 1]
        store.notes.bin(3)
        assert [hit.id for hit in store.search("Warmly")] == [2, 1]
        assert [lesson.text for lesson in store.lessons.list()] == ["Ask."]
    assert version(path) == len(migrations.STEPS)
    assert backed_up(folder) == 4


def test_step_0006_takes_runs_from_before_for_whole_ones_from_any_tray(folder: Path) -> None:
    path = make_version_1(folder)
    db = Database(path, write=True)
    migrations.migrate(db, 1, migrations.STEPS[:5])
    db.close()
    with open_store(folder) as store:
        run = store.runs.get(1)
        assert (run.tray, run.other_side, run.follows) == ("", False, None)
    assert version(path) == len(migrations.STEPS)
    assert backed_up(folder) == 5


def test_step_0007_takes_interviews_from_before_for_ones_from_no_calendar(folder: Path) -> None:
    path = make_version_1(folder)
    db = Database(path, write=True)
    migrations.migrate(db, 1, migrations.STEPS[:6])
    db.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        add_old(connection, "company", id=1, name="Kite", sort_key="kite")
        job = {"job_title": "Cook", "stage": "applied", "answer": "", "answered_how": ""}
        add_old(connection, "application", id=1, company_id=1, finalist=0, no_calls=0, **job)
        add_old(connection, "interview", id=1, application_id=1, kind="panel", zone="", place="")
    with open_store(folder) as store:
        assert store.people.get(1).vcard == ""
        meeting = store.interviews.get(1)
        assert (meeting.uid, meeting.sequence, meeting.cancelled) == ("", 0, False)
    assert version(path) == len(migrations.STEPS)
    assert backed_up(folder) == 6

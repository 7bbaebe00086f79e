"""Opening a store: its files, and everything that can stand in the way."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from cards.files import _host
from cards.model.errors import InputError, SurroundingsError
from cards.model.people import Company, Person
from cards.store import Store, open_store
from tests.desktop.notes_given import all_ready

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")


def edit(folder: Path, *statements: str) -> None:
    connection = sqlite3.connect(folder / "cordially.sqlite")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def refused(folder: Path, *, write: bool) -> str:
    with pytest.raises((InputError, SurroundingsError)) as caught:
        open_store(folder, write=write)
    return caught.value.code


def test_what_is_stored_is_there_the_next_time(folder: Path) -> None:
    with open_store(folder) as store:
        company = store.companies.add(Company(name="A"))
        assert (store.folder, store.read_only) == (folder, False)
    for write in (False, True):
        with open_store(folder, write=write) as store:
            assert store.companies.get(company.id) == company
            assert store.last_operation() == "company.add"


@posix
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o277, 0o777])
def test_the_files_are_the_users_alone(tmp_path: Path, umask: int) -> None:
    folder = tmp_path / "data"
    before = os.umask(umask)
    try:
        with open_store(folder) as store:
            store.companies.add(Company(name="A"))
            names = {path.name for path in folder.iterdir()}
            modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    finally:
        os.umask(before)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert names == {"cordially.sqlite", "cordially.sqlite-journal", "cordially.lock"}
    assert all(mode & 0o077 == 0 for mode in modes.values())
    assert modes["cordially.sqlite"] == 0o600


@posix
def test_a_store_that_others_could_read_is_closed_to_them(folder: Path) -> None:
    open_store(folder).close()
    (folder / "cordially.sqlite").chmod(0o644)
    open_store(folder).close()
    assert (folder / "cordially.sqlite").stat().st_mode & 0o777 == 0o600


def test_the_file_is_set_up_as_the_design_says(folder: Path) -> None:
    with open_store(folder) as store:
        store.companies.add(Company(name="A"))
        db = store._db
        assert db.journal_mode == "truncate"
        assert (db.number("synchronous"), db.number("foreign_keys")) == (2, 1)


def test_reading_needs_a_store(folder: Path, tmp_path: Path) -> None:
    assert refused(folder, write=False) == "store.missing"
    assert not folder.exists()
    tmp_path.joinpath("cordially.sqlite").touch()
    assert refused(tmp_path, write=False) == "store.missing"
    sqlite3.connect(tmp_path / "cordially.sqlite").execute("VACUUM")
    assert refused(tmp_path, write=False) == "store.missing"
    open_store(tmp_path).close()


def test_a_reader_changes_nothing(folder: Path) -> None:
    open_store(folder).close()
    with open_store(folder, write=False) as store:
        assert store.read_only
        for act in (lambda: store.companies.add(Company(name="A")), store.undo):
            with pytest.raises(SurroundingsError) as caught:
                act()
            assert caught.value.code == "store.read_only"


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "text": lambda _: b"Dear diary, this is no database at all. " * 30,
    "half a header": lambda whole: whole[:60],
    "cut off": lambda whole: whole[: len(whole) // 2],
    "header overwritten": lambda whole: b"\0" * 100 + whole[100:],
    "first page overwritten": lambda whole: whole[:100] + b"\xff" * 3996 + whole[4096:],
}


@pytest.mark.parametrize("how", DAMAGE)
@pytest.mark.parametrize("write", [False, True])
def test_a_damaged_store_is_said_and_left_as_it_is(folder: Path, how: str, write: bool) -> None:
    with open_store(folder) as store:
        for number in range(20):
            store.people.add(Person(full_name=f"P{number}", note="Met in Oslo. " * 300))
    path = folder / "cordially.sqlite"
    path.write_bytes(DAMAGE[how](path.read_bytes()))
    before = path.read_bytes()
    assert refused(folder, write=write) == "store.damaged"
    assert path.read_bytes() == before


def test_damage_further_in_is_said_when_it_is_met_and_nothing_is_written(folder: Path) -> None:
    with open_store(folder) as store:
        store.people.add(Person(full_name="Ana"))
        t = store._db.t("sqlite_master")
        page = store._db.value(t.select(t.c.rootpage).where(t.c.name == "person"))
    path = folder / "cordially.sqlite"
    with path.open("r+b") as file:
        file.seek(4096 * (page - 1))
        file.write(b"\xff" * 4096)
    before = path.read_bytes()
    with open_store(folder, write=False) as store:
        with pytest.raises(SurroundingsError) as caught:
            store.people.list()
        assert caught.value.code == "store.damaged"
    assert refused(folder, write=True) == "store.damaged"
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("UPDATE person SET full_name = CAST(X'ff41' AS TEXT)", "store.damaged"),
        ("UPDATE person SET courtesy = 'Lord High'", "store.damaged_row"),
    ],
)
def test_a_value_that_cannot_be_read_is_damage_and_no_fault_of_ours(
    folder: Path, change: str, code: str
) -> None:
    with open_store(folder) as store:
        store.people.add(Person(full_name="Ana"))
    edit(folder, "PRAGMA ignore_check_constraints = ON", change)
    with open_store(folder, write=False) as store:
        with pytest.raises(SurroundingsError) as caught:
            store.people.list()
        assert caught.value.code == code


@pytest.mark.parametrize(
    "changes",
    [
        ("DROP TRIGGER note_event_no_update", "UPDATE note_event SET [on] = '2026-1x-02'"),
        ("UPDATE interview SET starts_at = 'some day'",),
    ],
)
def test_a_value_read_past_the_models_is_damage_as_well(
    folder: Path, changes: tuple[str, ...]
) -> None:
    with open_store(folder) as store:
        all_ready(store)
    edit(folder, "PRAGMA ignore_check_constraints = ON", *changes)
    with open_store(folder, write=False) as store:
        with pytest.raises(SurroundingsError) as caught:
            store.applications.rows()
        assert caught.value.code == "store.damaged_row"


def test_a_step_that_cannot_be_read_is_not_taken_back(folder: Path) -> None:
    with open_store(folder) as store:
        ana = store.people.add(Person(full_name="Ana"))
        store.people.change(replace(ana, called="Nan"))
    edit(folder, "UPDATE operation_change SET before = '{' WHERE before IS NOT NULL")
    with open_store(folder) as store:
        with pytest.raises(SurroundingsError) as caught:
            store.undo()
        assert caught.value.code == "store.damaged_row"
        assert store.people.get(ana.id).called == "Nan"


def test_a_store_that_became_empty_is_not_taken_for_a_new_one(folder: Path) -> None:
    open_store(folder).close()
    (folder / "cordially.sqlite").write_bytes(b"")
    open_store(folder).close()
    (folder / "backups").mkdir()
    (folder / "backups" / "2026-01-02-030405-closed.cordially").touch()
    (folder / "cordially.sqlite").write_bytes(b"")
    assert refused(folder, write=True) == "store.damaged"
    assert (folder / "cordially.sqlite").read_bytes() == b""


def test_opening_sweeps_up_what_killed_programs_left(folder: Path) -> None:
    open_store(folder).close()
    (folder / "hands").mkdir()
    gone, alive = (f".cordially-{_host()}-{number}-ab.part" for number in (2**22 - 1, os.getpid()))
    for place in (folder, folder / "hands"):
        for name in (gone, alive):
            (place / name).touch()
    open_store(folder).close()
    assert {path.name for path in folder.rglob("*.part")} == {alive}


@posix
def test_a_store_that_was_taken_away_is_said_and_nothing_is_written_elsewhere(
    folder: Path,
) -> None:
    with open_store(folder) as store:
        store.people.add(Person(full_name="Ana"))
        folder.rename(folder.with_name("elsewhere"))
        with pytest.raises(SurroundingsError) as caught:
            store.people.add(Person(full_name="Ben"))
        assert caught.value.code == "store.gone"
    assert not folder.exists()
    with open_store(folder.with_name("elsewhere")) as store:
        assert store.people.count() == 1


@pytest.mark.parametrize("write", [False, True])
def test_another_programs_database_is_left_alone(folder: Path, write: bool) -> None:
    folder.mkdir()
    edit(folder, "PRAGMA journal_mode = WAL", "CREATE TABLE mail (id)")
    path = folder / "cordially.sqlite"
    before = path.read_bytes()
    assert refused(folder, write=write) == "store.foreign"
    assert path.read_bytes() == before


@pytest.mark.parametrize("write", [False, True])
def test_a_store_of_a_newer_version_is_left_alone(folder: Path, write: bool) -> None:
    open_store(folder).close()
    edit(folder, "PRAGMA user_version = 99")
    before = (folder / "cordially.sqlite").read_bytes()
    with pytest.raises(SurroundingsError) as caught:
        open_store(folder, write=write)
    assert caught.value.code == "store.newer"
    assert caught.value.values["found"] == 99
    assert (folder / "cordially.sqlite").read_bytes() == before


def test_a_failed_opening_frees_the_lock(folder: Path) -> None:
    open_store(folder).close()
    edit(folder, "PRAGMA user_version = 99")
    assert refused(folder, write=True) == refused(folder, write=True) == "store.newer"


def test_a_place_that_cannot_be_a_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert refused(tmp_path / "file", write=True) == "store.not_a_folder"
    assert refused(tmp_path / "file" / "deeper", write=True) == "store.not_a_folder"
    assert refused(tmp_path / "file" / "deeper", write=False) == "store.not_a_folder"
    (tmp_path / "cordially.sqlite").mkdir()
    assert refused(tmp_path, write=True) == "store.unwritable"
    assert refused(tmp_path, write=False) == "store.missing"


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that every user of the machine can reach."""
    place = Path(tempfile.mkdtemp())
    place.chmod(0o755)
    yield place
    shutil.rmtree(place)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without the rights of root, which no permission holds back."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@posix
def test_a_folder_that_may_not_be_written_is_said(open_place: Path) -> None:
    folder = open_place / "data"
    with open_store(folder) as store:
        person = store.people.add(Person(full_name="Ana"))
    path = folder / "cordially.sqlite"
    path.chmod(0o444)
    (folder / "cordially.lock").unlink()
    folder.chmod(0o555)
    open_place.chmod(0o555)
    with as_nobody():
        assert refused(folder, write=True) == "store.unwritable"
        assert refused(open_place / "new", write=True) == "store.unwritable"
        with open_store(folder, write=False) as store:
            assert store.people.get(person.id) == person
    path.chmod(0o000)
    with as_nobody():
        assert refused(folder, write=False) == "store.unreadable"
    folder.chmod(0o755)
    open_place.chmod(0o755)


def test_two_stores_in_one_program_do_not_meet(tmp_path: Path) -> None:
    stores: list[Store] = [open_store(tmp_path / name) for name in "ab"]
    for number, store in enumerate(stores):
        for _ in range(number + 1):
            store.people.add(Person(full_name=f"Person of {number}"))
    assert [store.people.count() for store in stores] == [1, 2]
    stores[0].close()
    assert stores[1].people.count() == 2
    stores[1].close()
    stores[1].close()


def test_a_folder_with_a_difficult_name_works(tmp_path: Path) -> None:
    folder = tmp_path / "50% of ?mode=rw #1 & Łódź"
    with open_store(folder) as store:
        store.people.add(Person(full_name="Ana"))
        with open_store(folder, write=False) as reader:
            assert reader.people.count() == 1
    assert (folder / "cordially.sqlite").is_file()


@pytest.mark.parametrize("change", ["note TEXT", "called TEXT"])
def test_a_damaged_plan_of_the_file_is_damage_and_no_fault_of_ours(
    folder: Path, change: str
) -> None:
    with open_store(folder) as store:
        store.people.add(Person(full_name="Ana"))
    path = folder / "cordially.sqlite"
    whole = path.read_bytes()
    name = change.encode()
    for bad in (b"x" + name[1:], b"\xf1" + name[1:]):
        path.write_bytes(whole.replace(name, bad))
        with pytest.raises(SurroundingsError) as caught, open_store(folder, write=False) as store:
            store.people.list()
        assert caught.value.code == "store.damaged"
    path.write_bytes(whole.replace(b"CREATE TABLE", b"CREATE TAB\xc5E"))
    for write in (False, True):
        assert refused(folder, write=write) == "store.damaged"

"""What a restore says before, does, and leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from cards.files import write_whole
from cards.jobs.backups.making import backups, export_json, make_backup, on_close
from cards.jobs.backups.restoring import (
    Prepared,
    Restored,
    alone_in,
    carry_out,
    give_up,
    make_ready,
    prepare,
)
from cards.jobs.backups.telling import changes_anything, changes_said
from cards.model.errors import InputError, SurroundingsError
from cards.model.people import Company, Person, Sender
from cards.store import open_store
from cards.store.backing_up import STORE
from tests.store.archives_given import ARCHIVES, make_old_store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_store(tmp_path / "data") as store:
        for name in ("Ana", "Ben", "Cleo", "Dan"):
            store.people.add(Person(full_name=name))
        store.companies.add(Company(name="Kite"))
        store.set_sender(Sender(full_name="Maya"))
    return tmp_path / "data"


def restore(folder: Path, source: Path) -> tuple[Prepared, Restored]:
    make_ready(folder)
    with alone_in(folder):
        prepared = prepare(folder, source)
        return prepared, carry_out(prepared)


def names(folder: Path) -> list[str]:
    with open_store(folder, write=False) as store:
        return [person.full_name for person in store.people.everyone()]


def test_what_changes_is_said_in_words(folder: Path) -> None:
    (folder / "hands").mkdir()
    for name in ("signature.json", "hands/own-maya.ttf", "hands/own-maya.toml", "playbook.toml"):
        write_whole(folder / name, name.encode())
    made = make_backup(folder)
    with open_store(folder) as store:
        store.people.bin(1)
        store.people.bin(2)
        store.people.change(Person(id=3, full_name="Cleo", note="new"))
        store.people.add(Person(full_name="Eve"))
        store.set_sender(Sender(full_name="Maya Lopez"))
        store.set_preference("colour", "red")
    (folder / "hands" / "own-maya.ttf").unlink()
    (folder / "hands" / "own-maya.toml").unlink()
    (folder / "signature.json").write_bytes(b"changed")
    (folder / "calendar.json").write_bytes(b"{}")
    prepared, _ = restore(folder, made)
    assert changes_said(prepared) == (
        "companies: 1 stays",
        "people: 1 stays, 2 come back, 1 goes, 1 becomes what it was",
        "your name and address: become what they were",
        "your preferences: become what they were",
        "what your calendar was told goes",
        "your hand maya comes back",
        "your signature becomes what it was",
    )
    assert names(folder) == ["Ana", "Ben", "Cleo", "Dan"]


def test_a_backup_of_another_search_is_not_taken_for_the_same_people(folder: Path) -> None:
    prepared, _ = restore(folder, ARCHIVES / "version-7.cordially")
    said = changes_said(prepared)
    assert "people: 1 comes back, 4 go" in said
    assert "companies: 1 comes back, 1 goes" in said
    assert names(folder) == ["Ana Núñez"]


def test_what_was_there_is_kept_and_can_be_restored(folder: Path) -> None:
    (folder / "signature.json").write_bytes(b"mine")
    _, done = restore(folder, ARCHIVES / "version-1.cordially")
    assert done.backup
    assert done.backup.name.endswith("-restore.cordially")
    assert not (folder / "signature.json").exists()
    restore(folder, done.backup)
    assert names(folder) == ["Ana", "Ben", "Cleo", "Dan"]
    assert (folder / "signature.json").read_bytes() == b"mine"
    assert len(backups(folder)) == 2


def test_nothing_changes_where_all_is_the_same(folder: Path) -> None:
    made = make_backup(folder)
    with alone_in(folder):
        prepared = prepare(folder, made)
        assert not changes_anything(prepared)
        give_up(prepared)
    assert {path.name for path in folder.iterdir()} >= {STORE, "backups"}
    assert not (folder / "restoring").exists()


@pytest.mark.parametrize("version", [1, 7])
def test_a_plain_store_restores_and_leaves_the_files(
    folder: Path, tmp_path: Path, version: int
) -> None:
    (folder / "signature.json").write_bytes(b"mine")
    prepared, _ = restore(folder, make_old_store(tmp_path / "old", version))
    assert (prepared.header, prepared.files) == (None, ())
    assert names(folder) == ["Ana Núñez"]
    assert (folder / "signature.json").read_bytes() == b"mine"


def test_an_empty_place_is_filled(folder: Path, tmp_path: Path) -> None:
    export_json(folder, tmp_path / "all.json")
    prepared, done = restore(tmp_path / "new" / "place", tmp_path / "all.json")
    assert (done.backup, done.aside) == (None, None)
    assert changes_said(prepared) == ("companies: 1 comes back", "people: 4 come back")
    assert names(tmp_path / "new" / "place") == ["Ana", "Ben", "Cleo", "Dan"]
    assert (tmp_path / "new" / "place").stat().st_mode & 0o777 == 0o700


def test_files_without_a_store_are_kept_aside(folder: Path, tmp_path: Path) -> None:
    made = make_backup(folder)
    lonely = tmp_path / "lonely"
    lonely.mkdir()
    (lonely / "signature.json").write_bytes(b"the only one")
    _, done = restore(lonely, made)
    assert done.aside
    assert (done.aside / "signature.json").read_bytes() == b"the only one"


@pytest.mark.parametrize("damage", ["middle", "head", "end", "empty"])
def test_a_damaged_store_is_kept_as_it_is(folder: Path, damage: str) -> None:
    (folder / "signature.json").write_bytes(b"old")
    made = make_backup(folder)
    (folder / "signature.json").write_bytes(b"not kept anywhere")
    store = folder / STORE
    raw = store.read_bytes()
    broken = {
        "middle": raw[:6000] + b"\xff" * 9000 + raw[15000:],
        "head": b"\x01" * 100 + raw[100:],
        "end": raw[:-9000],
        "empty": b"",
    }[damage]
    store.write_bytes(broken)
    prepared, done = restore(folder, made)
    assert (prepared.damage is None) == (damage == "empty")
    assert done.backup is None
    assert done.aside
    assert names(folder) == ["Ana", "Ben", "Cleo", "Dan"]
    assert done.aside.read_bytes() == broken
    files = done.aside.with_suffix("")
    assert (files / "signature.json").read_bytes() == b"not kept anywhere"
    assert (folder / "signature.json").read_bytes() == b"old"


def test_a_refused_backup_leaves_everything(folder: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    bad = tmp_path / "bad.cordially"
    bad.write_bytes((ARCHIVES / "version-3.cordially").read_bytes()[:-500])
    for source in (bad, tmp_path / "absent", tmp_path):
        with pytest.raises(InputError):
            restore(folder, source)
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert after == before
    assert not (folder / "restoring").exists()


def test_a_restore_waits_for_nobody(folder: Path) -> None:
    made = make_backup(folder)
    with open_store(folder), pytest.raises(SurroundingsError) as caught:
        restore(folder, made)
    assert caught.value.code == "store.locked"


def test_a_window_prepares_while_it_is_open_and_closes_for_the_rest(folder: Path) -> None:
    made = make_backup(folder)
    with open_store(folder) as store:
        prepared = prepare(folder, made)
        assert not changes_anything(prepared)
        store.people.bin(1)
        assert on_close(store) is None
    with alone_in(folder):
        done = carry_out(prepared)
    assert names(folder) == ["Ana", "Ben", "Cleo", "Dan"]
    assert done.backup
    restore(folder, done.backup)
    assert names(folder) == ["Ben", "Cleo", "Dan"]


def test_what_was_only_prepared_is_cleared_at_the_next_start(folder: Path) -> None:
    prepare(folder, ARCHIVES / "version-7.cordially")
    assert (folder / "restoring").exists()
    assert names(folder) == ["Ana", "Ben", "Cleo", "Dan"]
    open_store(folder).close()
    assert not (folder / "restoring").exists()


def test_a_plan_that_was_damaged_since_is_told_and_not_followed(folder: Path) -> None:
    (folder / "restoring").mkdir()
    for plan in ("{", '[{"name": "../evil", "comes": false}]', '[{"nme": 1}]'):
        (folder / "restoring" / "plan.json").write_text(plan)
        with pytest.raises(SurroundingsError) as caught:
            open_store(folder)
        assert caught.value.code == "store.half_restored"


def test_a_backup_that_cannot_be_made_stops_the_restore(folder: Path) -> None:
    (folder / "backups").touch()
    with pytest.raises(SurroundingsError) as caught:
        restore(folder, ARCHIVES / "version-7.cordially")
    assert caught.value.code == "model.unwritable"
    assert names(folder) == ["Ana", "Ben", "Cleo", "Dan"]

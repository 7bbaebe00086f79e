"""A restore that dies at any step leaves the old data or the new, whole; with real deaths."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from cards.files import write_whole
from cards.jobs.backups.making import make_backup
from cards.jobs.backups.restoring import alone_in, carry_out, prepare
from cards.model.errors import CordiallyError
from cards.model.people import Person
from cards.store import open_store
from cards.store.archive_files import own_files
from cards.store.backing_up import STORE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="dies by fork")

STEPS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir"}
"""What the file system is asked to do besides making files; one death before each."""
KILLED = 9


def fill(folder: Path, name: str, files: dict[str, str]) -> Path:
    """A data folder with one person and some files."""
    with open_store(folder) as store:
        store.people.add(Person(full_name=name))
    for file, content in files.items():
        (folder / file).parent.mkdir(exist_ok=True)
        write_whole(folder / file, content.encode())
    return folder


@pytest.fixture(scope="module")
def present(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = {"signature.json": "old", "hands/own-gone.toml": "old", "playbook.toml": "same"}
    return fill(tmp_path_factory.mktemp("present") / "data", "Old", files)


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = {"signature.json": "new", "hands/own-come.toml": "new", "playbook.toml": "same"}
    return make_backup(fill(tmp_path_factory.mktemp("then") / "data", "New", files))


def seen(folder: Path) -> tuple[object, ...]:
    """What a person would see of a folder; the bytes of a store that cannot be read."""
    store = folder / STORE
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(store)) as connection:
        names = [name for (name,) in connection.execute("SELECT full_name FROM person")]
        files = {name: path.read_bytes() for name, path in own_files(folder).items()}
        return (names, tuple(sorted(files.items())))
    return (store.read_bytes(),)


def die_before(step: int, work: Callable[[], object]) -> bool:
    """Do some work in a process of its own that dies before its n-th step; whether it did."""
    child = os.fork()
    if child == 0:
        left = step

        def count(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal left
            makes = event == "open" and int(str(arguments[2])) & os.O_CREAT
            if event in STEPS or makes:
                left -= 1
                if left == 0:
                    os._exit(KILLED)

        sys.addaudithook(count)
        with suppress(BaseException):
            work()
            os._exit(0)
        os._exit(1)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, KILLED)
    return status == KILLED


def restore(folder: Path, backup: Path) -> None:
    with alone_in(folder):
        carry_out(prepare(folder, backup))


@pytest.mark.parametrize("write", [True, False])
def test_a_restore_is_whole_wherever_it_dies(
    tmp_path: Path, present: Path, backup: Path, write: bool
) -> None:
    before = seen(present)
    shutil.copytree(present, tmp_path / "done")
    restore(tmp_path / "done", backup)
    after = seen(tmp_path / "done")
    found, step = [], 1
    while True:
        folder = tmp_path / "data"
        shutil.copytree(present, folder)
        if not die_before(step, lambda: restore(tmp_path / "data", backup)):
            break
        open_store(folder, write=write).close()
        found.append(seen(folder))
        assert found[-1] in (before, after), step
        open_store(folder).close()
        assert not (folder / "restoring").exists()
        assert not list(folder.rglob("*.part"))
        shutil.rmtree(folder)
        step += 1
    assert (found[0], found[-1]) == (before, after)
    assert found == sorted(found, key=lambda each: each == after)
    assert step > 20


def test_what_carries_a_restore_on_may_die_too(tmp_path: Path, present: Path, backup: Path) -> None:
    shutil.copytree(present, tmp_path / "done")
    restore(tmp_path / "done", backup)
    folder, half = tmp_path / "data", tmp_path / "half"
    shutil.copytree(present, folder)
    step = 1
    while not (folder / "restoring" / "plan.json").exists():
        shutil.rmtree(folder)
        shutil.copytree(present, folder)
        assert die_before(step, lambda: restore(folder, backup))
        step += 1
    folder.rename(half)
    for again in range(1, 100):
        shutil.copytree(half, folder)
        died = die_before(again, lambda: open_store(folder).close())
        open_store(folder).close()
        assert seen(folder) == seen(tmp_path / "done")
        shutil.rmtree(folder)
        if not died:
            break


def test_a_damaged_store_is_never_lost(tmp_path: Path, present: Path, backup: Path) -> None:
    damaged = tmp_path / "damaged"
    shutil.copytree(present, damaged)
    raw = bytearray((damaged / STORE).read_bytes())
    raw[5000:9000] = b"\xff" * 4000
    (damaged / STORE).write_bytes(raw)
    step = 1
    while True:
        folder = tmp_path / "data"
        shutil.copytree(damaged, folder)
        died = die_before(step, lambda: restore(tmp_path / "data", backup))
        with suppress(CordiallyError):
            open_store(folder).close()
        kept = [folder / STORE, *folder.glob("cordially-damaged-*.sqlite")]
        assert [path for path in kept if path.read_bytes() == bytes(raw)], step
        shutil.rmtree(folder)
        if not died:
            break
        step += 1
    assert step > 20

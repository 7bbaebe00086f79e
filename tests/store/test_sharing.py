"""One writer, many readers, and what a sudden death leaves behind; with real second processes."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cards.model.errors import SurroundingsError
from cards.model.people import Company, Person
from cards.store import open_store
from cards.store.messages import MESSAGES
from tests.store.given import newcomers

ROOT = Path(__file__).parents[2]

Start = Callable[[str], subprocess.Popen[str]]


@pytest.fixture
def start(folder: Path) -> Start:
    """Start a second Python on the same folder; it says what it is told to print."""

    def run(code: str) -> subprocess.Popen[str]:
        first = "import os, sys; from pathlib import Path; folder = Path(sys.argv[1])\n"
        imports = (
            "from cards.store import open_store; from cards.model.people import Company, Person\n"
            "from tests.store.given import newcomers\n"
        )
        return subprocess.Popen(
            [sys.executable, "-c", first + imports + code, str(folder)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    return run


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def end(process: subprocess.Popen[str]) -> None:
    process.communicate("")
    assert process.returncode == 0


HOLD = """
store = open_store(folder)
store.people.add(Person(full_name="From the writer"))
print("open", flush=True)
sys.stdin.read()
store.close()
"""


def test_a_second_writer_is_told_who_has_the_store(folder: Path, start: Start) -> None:
    writer = start(HOLD)
    assert line(writer) == "open"
    with pytest.raises(SurroundingsError) as caught:
        open_store(folder)
    assert caught.value.code == "store.locked"
    assert str(writer.pid) in str(caught.value.values["owner"])
    assert MESSAGES["store.locked"].format(**caught.value.values).startswith("Cordially is already")
    with open_store(folder, write=False) as reader:
        assert reader.people.count() == 1
    end(writer)
    open_store(folder).close()


def test_a_second_store_in_the_same_program_is_refused_too(folder: Path) -> None:
    with open_store(folder), pytest.raises(SurroundingsError) as caught:
        open_store(folder)
    assert str(os.getpid()) in str(caught.value.values["owner"])


def test_a_dead_writer_leaves_no_lock(folder: Path, start: Start) -> None:
    writer = start(HOLD)
    assert line(writer) == "open"
    writer.kill()
    writer.communicate()
    with open_store(folder) as store:
        assert store.people.count() == 1


def test_a_reader_sees_each_change_of_a_writer(folder: Path) -> None:
    with open_store(folder) as writer, open_store(folder, write=False) as reader:
        for number in range(3):
            writer.companies.add(Company(name=f"C{number}"))
            assert len(reader.companies.list()) == number + 1
        assert writer.undo() == "company.add"
        assert len(reader.companies.list()) == 2


MANY = """
store = open_store(folder)
people = [Person(full_name=f"Person {n}", note="x" * 2000) for n in range(3000)]
"""


def test_a_reader_beside_a_change_under_way_sees_the_time_before(
    folder: Path, start: Start
) -> None:
    writer = start(
        MANY
        + """
with store._journal.operation("test") as writing:
    writing.insert("company", {"name": "Half", "sort_key": "half"})
    print("half", flush=True)
    sys.stdin.readline()
store.close()
"""
    )
    assert line(writer) == "half"
    with open_store(folder, write=False) as reader:
        assert reader.companies.list() == ()
        end(writer)
        assert [company.name for company in reader.companies.list()] == ["Half"]


@pytest.mark.parametrize("read_first", [False, True])
@pytest.mark.parametrize("how", ["os._exit(3)", "os.kill(os.getpid(), 9)"])
def test_a_death_in_the_middle_of_a_change_leaves_the_store_as_before(
    folder: Path, start: Start, how: str, read_first: bool
) -> None:
    with open_store(folder) as store:
        store.companies.add(Company(name="Before"))
    # A tiny page cache makes SQLite write into the file long before the end of the transaction.
    writer = start(
        MANY
        + f"""
store._db.pragma("cache_size", 5)
kept = store._journal.operation("person.import")
writing = kept.__enter__()
for person in people:
    writing.insert(
        "person", {{"full_name": person.full_name, "sort_key": "x", "note": person.note}}
    )
{how}
"""
    )
    writer.communicate()
    assert writer.returncode in (3, -signal.SIGKILL)
    path = folder / "cordially.sqlite"
    assert path.with_name(path.name + "-journal").stat().st_size > 0
    for write in (False, True) if read_first else (True, False):
        with open_store(folder, write=write) as store:
            assert (store.people.count(), len(store.companies.list())) == (0, 1)
            assert store.last_operation() == "company.add"
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_full_disk_is_said_and_nothing_is_kept(folder: Path) -> None:
    with open_store(folder) as store:
        store.companies.add(Company(name="Before"))
        pages = store._db.number("page_count")
        store._db.pragma("max_page_count", pages + 3)
        people = [Person(full_name=f"P{n}", note="x" * 3000) for n in range(50)]
        for _ in range(2):
            with pytest.raises(SurroundingsError) as caught:
                store.take_in(newcomers(*people))
            assert caught.value.code == "store.disk_full"
        store._db.pragma("max_page_count", pages + 1000)
        assert store.people.count() == 0
        assert store.last_operation() == "company.add"
        store.take_in(newcomers(*people))
        assert store.people.count() == 50


def test_a_store_in_use_by_another_program_is_said(folder: Path) -> None:
    with open_store(folder) as store:
        store._db.timeout = 0
        other = sqlite3.connect(folder / "cordially.sqlite", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        for act in (lambda: store.companies.add(Company(name="A")), store.companies.list):
            with pytest.raises(SurroundingsError) as caught:
                act()
            assert caught.value.code == "store.busy"
        other.execute("ROLLBACK")
        other.close()
        store.companies.add(Company(name="A"))


def test_an_import_is_all_or_nothing_when_killed_from_outside(folder: Path, start: Start) -> None:
    open_store(folder).close()
    writer = start(MANY + 'print("go", flush=True)\nstore.take_in(newcomers(*people))\n')
    assert line(writer) == "go"
    writer.kill()
    writer.communicate()
    with open_store(folder) as store:
        assert store.people.count() in (0, 3000)

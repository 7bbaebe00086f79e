"""A store damaged in every way we know is told in one sentence, and is not written to."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from cards.store import open_store
from cards.store.migrations import STEPS
from tests.hostile.forked import Done, Forked
from tests.hostile.given import Case, make_base
from tests.hostile.process import OFFSCREEN, finished
from tests.hostile.verdict import STORE, Tally

READING = (("notes",), ("people", "--json"), ("check",))
WRITING = ("calibrate", "--printer", "Office", "--forget")
PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452") + b"\x00" * 900
FLIPS, CUTS = 200, 40


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Case:
    return make_base(tmp_path_factory.mktemp("base") / "files")


@pytest.fixture(scope="module")
def program() -> Iterator[Forked]:
    with Forked() as running:
        yield running


@pytest.fixture
def data(base: Case, tmp_path: Path) -> Path:
    shutil.copytree(base.data, tmp_path / "data")
    return tmp_path / "data"


def one_sentence(done: Done, *, statuses: frozenset[int] = frozenset({0, 2})) -> None:
    """It went well, or ended in one sentence that is no fault of ours."""
    assert done.returncode in statuses, done
    assert "Traceback" not in done.stderr, done.stderr
    if done.returncode == 2:
        assert done.stderr.startswith("error: "), done
        assert done.stderr.count("\n") == 1, done.stderr


def holds_together(path: Path) -> bool:
    """Whether SQLite itself finds a file whole; what its texts say is another matter."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
            return bool(connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)])
    except (sqlite3.Error, UnicodeError):
        return False


def tried(program: Forked, data: Path, reading: Sequence[tuple[str, ...]]) -> list[str]:
    """Read and write a store that may be damaged; what of it went wrong."""
    before = (data / STORE).read_bytes()
    whole = holds_together(data / STORE)
    wrong = []
    for verb in (*reading, WRITING):
        done = program.run(data, *verb)
        try:
            one_sentence(done, statuses=frozenset({0, 1, 2} if verb == ("check",) else {0, 2}))
        except AssertionError as error:
            wrong.append(f"{verb[0]}: {error}")
        if (data / STORE).read_bytes() != before and not (whole and verb is WRITING):
            wrong.append(f"{verb[0]} wrote to it: {done}")
    return wrong


def test_bits_that_flip(program: Forked, data: Path, tally: Callable[[str], Tally]) -> None:
    seed = random.SystemRandom().randrange(10**6)
    chance, found = random.Random(seed), tally("a flipped bit in the store")  # noqa: S311 - a lot
    whole = (data / STORE).read_bytes()
    for number in range(FLIPS):
        at, bit = chance.randrange(len(whole)), chance.randrange(8)
        bad = bytearray(whole)
        bad[at] ^= 1 << bit
        (data / STORE).write_bytes(bytes(bad))
        (data / f"{STORE}-journal").unlink(missing_ok=True)
        found.count()
        found.trouble += [
            f"byte {at}, bit {bit} (seed {seed}): {each}"
            for each in tried(program, data, READING[: 2 + (number % 4 == 0)])
        ]
    assert found.trouble == []


def test_a_store_cut_off_anywhere(
    program: Forked, data: Path, tally: Callable[[str], Tally]
) -> None:
    found = tally("a store cut off")
    whole = (data / STORE).read_bytes()
    chance = random.Random(7)  # noqa: S311 - a lot
    for at in [0, 1, 15, 16, 99, 100, 4095, 4096, *chance.sample(range(len(whole)), CUTS)]:
        (data / STORE).write_bytes(whole[:at])
        found.count()
        found.trouble += [f"at {at}: {each}" for each in tried(program, data, READING) if at]
    assert found.trouble == []


def _foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE mail (id)")
    connection.close()


def _newer(path: Path) -> None:
    open_store(path.parent).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    connection.close()


FOREIGN: dict[str, Callable[[Path], object]] = {
    "a picture": lambda path: path.write_bytes(PNG),
    "a text": lambda path: path.write_text("Dear diary, this is no store at all.\n" * 200),
    "another program's database": _foreign,
    "a folder": lambda path: path.mkdir(),
    "a newer store": _newer,
    "a link to nowhere": lambda path: path.symlink_to(path.parent / "nowhere" / "deeper"),
}


@pytest.mark.parametrize("what", FOREIGN)
def test_something_else_in_the_stores_place(
    program: Forked, base: Case, tmp_path: Path, tally: Callable[[str], Tally], what: str
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    FOREIGN[what](data / STORE)
    before = (data / STORE).read_bytes() if (data / STORE).is_file() else b""
    found = tally("another file in the store's place")
    for verb in (("notes",), ("people",), ("plan",), ("import", base.files / "people.csv")):
        done = program.run(data, *verb)
        found.count()
        one_sentence(done, statuses=frozenset({2}))
    after = (data / STORE).read_bytes() if (data / STORE).is_file() else b""
    assert before == after


@pytest.mark.parametrize("how", ["gone", "garbage", "empty", "of another store", "cut off"])
def test_a_journal_that_a_crash_left_is_no_longer_what_it_was(
    program: Forked, base: Case, data: Path, tally: Callable[[str], Tally], how: str
) -> None:
    journal = data / f"{STORE}-journal"
    half_done(data)
    hot = journal.read_bytes()
    assert len(hot) > 512
    if how == "gone":
        journal.unlink()
    else:
        journal.write_bytes(
            {
                "garbage": random.Random(1).randbytes(5000),  # noqa: S311 - a lot
                "empty": b"",
                "of another store": hot[:12] + b"\0\0\0\7" + hot[16:],
                "cut off": hot[: len(hot) // 2],
            }[how]
        )
    found = tally("the journal of a crash, gone or spoilt")
    for verb in (*READING, ("import", base.files / "people.csv")):
        done = program.run(data, *verb)
        found.count()
        one_sentence(done, statuses=frozenset({0, 1, 2} if verb == ("check",) else {0, 2}))


def half_done(data: Path) -> None:
    """Leave a store as a program leaves it that is killed while it writes a large change."""
    aside = data.with_name("aside")
    connection = sqlite3.connect(data / STORE, isolation_level=None)
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    connection.execute("PRAGMA cache_size = 2")
    connection.execute("BEGIN IMMEDIATE")
    for n in range(300):
        connection.execute("UPDATE person SET note = ? WHERE id = 1", ("x" * 9000 + str(n),))
        connection.execute(
            "INSERT INTO company (name, sort_key) VALUES (?, ?)", (f"Half {n}", "y" * 3000)
        )
    shutil.copytree(data, aside)
    connection.execute("ROLLBACK")
    connection.close()
    shutil.rmtree(data)
    aside.rename(data)


def test_a_window_on_a_damaged_store_says_so_and_ends(
    data: Path, tally: Callable[[str], Tally]
) -> None:
    bad = bytearray((data / STORE).read_bytes())
    bad[4096:8192] = b"\xff" * 4096
    (data / STORE).write_bytes(bad)
    done = finished(data, where=OFFSCREEN)
    tally("a window on a damaged store").count()
    assert done.returncode == 2
    assert done.stderr.count("error: ") == 1
    assert "backup" in done.stderr
    assert (data / STORE).read_bytes() == bad

"""Kills verbs while they work, and looks whether each is done whole or not at all."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
from fontTools.ttLib import TTFont

from cards.model.notes import EventKind, RunState
from cards.store import open_store
from cards.store.database import Database
from cards.store.migrations import STEPS, migrate
from tests.hostile.given import MANY, Case, Copy, make_base
from tests.hostile.process import command, killed, run
from tests.hostile.verdict import STORE, Tally, left_over, sound

Check = Callable[[Case], None]


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb to be killed: its call, and what must hold after a kill and when done again."""

    arguments: Callable[[Case], tuple[object, ...]]
    after: Check
    done: Check
    prepare: Check = lambda _case: None


def people_in(case: Case) -> int:
    """How many people the store has, opened as the program opens it."""
    with open_store(case.data) as store:
        return store.people.count()


def pages(pdf: Path) -> int:
    """How many pages a PDF has; raises where it is not whole."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        assert all(page.get_size() for page in document)
        return len(document)


def whole_or_old(path: Path, count: int) -> None:
    """A PDF of so many pages, what stood there before, or nothing."""
    assert not path.exists() or path.read_bytes() == b"older" or pages(path) == count


_PAIR = ("cards.pdf", "envelopes.pdf")


def _older(case: Case) -> None:
    for name in _PAIR:
        (case.out / name).write_bytes(b"older")


def _merge_after(case: Case) -> None:
    for name in _PAIR:
        whole_or_old(case.out / name, MANY)


def _imported(case: Case) -> None:
    assert people_in(case) in {3, 3 + MANY}


def _print_done(case: Case) -> None:
    assert pages(case.out / "cards.pdf") == 3
    with open_store(case.data) as store:
        assert not store.runs.started(), "a run is still on its way"


def _print_after(case: Case) -> None:
    whole_or_old(case.out / "cards.pdf", 3)
    with open_store(case.data) as store:
        states = {row.state for row in store.notes.rows()}
        assert states == {EventKind.APPROVED}, states
        asked = [run for run in store.runs.list() if run.state is RunState.AWAITING_YES]
        assert len(asked) <= 1
        assert not asked or pages(case.out / "cards.pdf") == 3, "a run that is not in its file"


def _demo_done(case: Case) -> None:
    assert pages(case.out / "demo" / "cards.pdf") == len(
        list((case.out / "demo" / "previews").glob("card-*.png"))
    )
    assert not left_over([case.out])


def _old_version(case: Case) -> None:
    """A store of the first version, with somebody in it."""
    for path in case.data.iterdir():
        if path.is_file():
            path.unlink()
    (case.data / STORE).touch(0o600)
    db = Database(case.data / STORE, write=True)
    db.connect()
    migrate(db, 0, STEPS[:1])
    db.run("INSERT INTO company (name, sort_key) VALUES ('Atlas', 'atlas')")
    db.close()


def _version(case: Case) -> int:
    with sqlite3.connect(case.data / STORE) as connection:
        found: int = connection.execute("PRAGMA user_version").fetchone()[0]
        assert connection.execute("SELECT name FROM company").fetchall() == [("Atlas",)]
    connection.close()
    return found


def _migrated(case: Case) -> None:
    assert _version(case) == len(STEPS)


def _steps_done(case: Case) -> None:
    assert 1 <= _version(case) <= len(STEPS)


def _emptied(case: Case) -> None:
    """A store of today with nobody in it."""
    shutil.rmtree(case.data)
    open_store(case.data).close()


def _within(found: object, wanted: set[object]) -> None:
    assert found in wanted, f"{found} is none of {wanted}"


def _readable(archive: Path, *, there: bool = False) -> None:
    assert archive.exists() or not there
    if archive.exists():
        with ZipFile(archive) as zipped:
            assert zipped.testzip() is None
            assert zipped.read("archive.json")


def _whole_json(path: Path, *, there: bool = False) -> None:
    assert path.exists() or not there
    if path.exists():
        json.loads(path.read_text())


def _hands_whole(case: Case) -> None:
    """The hands are listed without a broken one, and no kept font is half a font."""
    run(case.data, "hands")
    for face in (case.data / "hands").glob("*.ttf"):
        TTFont(face).close()


def _nothing(_case: Case) -> None:
    pass


VERBS: Mapping[str, Verb] = {
    "import": Verb(
        lambda case: ("import", case.files / "people.csv"),
        _imported,
        lambda case: _equal(people_in(case), 3 + MANY),
    ),
    "merge": Verb(
        lambda case: (
            *("merge", case.files / "people.csv", "--note", case.files / "note.txt"),
            *("-o", case.out / "cards.pdf", "--envelopes", case.out / "envelopes.pdf"),
        ),
        _merge_after,
        lambda case: _equal([pages(case.out / each) for each in _PAIR], [MANY, MANY]),
        _older,
    ),
    "print --pdf": Verb(
        lambda case: ("print", "--again", "--pdf", case.out / "cards.pdf"),
        _print_after,
        _print_done,
        _older,
    ),
    "demo": Verb(
        lambda case: ("demo", "--out", case.out / "demo", "--today", "2026-03-12"),
        _nothing,
        _demo_done,
    ),
    "export ics": Verb(
        lambda case: ("export", "ics", "-o", case.out / "plan.ics"),
        lambda case: _ends(case.out / "plan.ics", "END:VCALENDAR"),
        lambda case: _equal((case.out / "plan.ics").is_file(), True),  # noqa: FBT003 - a value
    ),
    "export json": Verb(
        lambda case: ("export", "json", "-o", case.out / "all.json"),
        lambda case: _whole_json(case.out / "all.json"),
        lambda case: _whole_json(case.out / "all.json", there=True),
    ),
    "export vcard": Verb(
        lambda case: ("export", "vcard", "-o", case.out / "people.vcf"),
        lambda case: _ends(case.out / "people.vcf", "END:VCARD"),
        lambda case: _equal((case.out / "people.vcf").read_text().count("END:VCARD"), 3),
    ),
    "hand learn": Verb(
        lambda case: ("hand", "learn", case.files / "0.png", "--name", "Maya"),
        _hands_whole,
        lambda case: _equal("maya" in run(case.data, "hands"), True),  # noqa: FBT003 - a value
    ),
    "signature trace": Verb(
        lambda case: ("signature", "trace", case.files / "signature.png"),
        lambda case: _whole_json(case.data / "signature.json"),
        lambda case: _whole_json(case.data / "signature.json", there=True),
    ),
    "draw": Verb(
        lambda case: ("draw", case.files / "note.txt", "-o", case.out / "cards.pdf"),
        lambda case: whole_or_old(case.out / "cards.pdf", 1),
        lambda case: _equal(pages(case.out / "cards.pdf"), 1),
        _older,
    ),
    "backup": Verb(
        lambda case: ("backup", "-o", case.out / "kept.cordially"),
        lambda case: _readable(case.out / "kept.cordially"),
        lambda case: _readable(case.out / "kept.cordially", there=True),
    ),
    "restore": Verb(
        lambda case: ("restore", case.files / "kept.cordially", "--yes"),
        lambda case: _within(people_in(case), {0, 3}),
        lambda case: _equal(people_in(case), 3),
        _emptied,
    ),
    "migrating": Verb(
        lambda _case: ("calibrate", "--printer", "Office", "--forget"),
        _steps_done,
        _migrated,
        _old_version,
    ),
}
"""What is killed."""


def _equal(found: object, wanted: object) -> None:
    assert found == wanted, f"{found} and not {wanted}"


def _ends(path: Path, end: str) -> None:
    assert not path.exists() or path.read_text().rstrip().endswith(end)


class VerbKiller:
    """Kills one verb after another, each on a copy of the same data folder."""

    def __init__(self, folder: Path, seed: str) -> None:
        self._folder = folder
        self._chance = random.Random(seed)  # noqa: S311 - moments, no secrets
        self._seed = seed
        self._usual: dict[str, float] = {}
        self._base = make_base(folder / "base", scans=True)

    def tried(self, name: str) -> float:
        """Run a verb without killing it; how long it takes."""
        if name not in self._usual:
            with self._case(name) as case:
                begun = time.monotonic()
                run(case.data, *VERBS[name].arguments(case))
                self._usual[name] = time.monotonic() - begun
                VERBS[name].done(case)
        return self._usual[name]

    def kill(self, name: str, tally: Tally) -> None:
        """Kill a verb once; a verb that was done before it could be killed counts as nothing."""
        verb, usual = VERBS[name], self.tried(name)
        with self._case(name) as case:
            watched = [case.data, case.out, case.out / "demo", case.out / "demo" / "data"]
            called = command(case.data, *verb.arguments(case))
            ended = killed(called, self._chance, watched, usual)
            if not ended.killed:
                assert ended.status == 0, ended.err
                return
            tally.count(ended.when)
            try:
                sound(case.data)
                verb.after(case)
                run(case.data, *verb.arguments(case))
                verb.done(case)
                assert not left_over([case.files]), left_over([case.files])
            except AssertionError as error:
                tally.trouble.append(f"{name} killed {ended.when} ({self._seed}): {error}")

    def _case(self, name: str) -> Copy:
        return Copy(self._base, self._folder / "round", VERBS[name].prepare)


def kill_verb(killer: VerbKiller, name: str, kills: int, tally: Tally) -> None:
    """Kill a verb ``kills`` times; raises AssertionError when it is too quick to be killed."""
    for _ in range(12 * kills):
        if tally.times >= kills:
            return
        killer.kill(name, tally)
    assert tally.times >= kills, f"{name} ends before it can be killed"

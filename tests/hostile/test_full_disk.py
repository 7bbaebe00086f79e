"""A disk without room: each verb says so in one true sentence, and loses nothing that was there."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from tests.hostile.disk import FILLER, SmallDisk
from tests.hostile.given import Case, make_base
from tests.hostile.process import finished, run
from tests.hostile.verdict import STORE, Tally, left_over, sound
from tests.press.printers import LETTER, printer, read_off
from tests.store.archives_given import make_old_store

ROOM_LEFT = (0, 8_192, 65_536)
"""Bytes; the verbs write between 300 bytes and a megabyte."""
LESS_OFTEN = {"hand learn -o": ROOM_LEFT[::2], "demo": ROOM_LEFT[::2]}
"""Those that take several seconds each time."""

_MIGRATING = "calibrate --forget on a store of the first version"
_OFFICE = ("calibrate", "--printer", "Office", "--paper", "letter")
_READ = ",".join(f"{each:.1f}" for each in read_off(printer(LETTER), LETTER, None))

VERBS: Mapping[str, Callable[[Case], tuple[object, ...]]] = {
    "draw": lambda case: ("draw", case.files / "note.txt", "-o", case.out / "card.pdf"),
    "draw to png": lambda case: ("draw", case.files / "note.txt", "-o", case.out / "card.png"),
    "draw to svg": lambda case: ("draw", case.files / "note.txt", "-o", case.out / "card.svg"),
    "merge": lambda case: (
        *("merge", case.files / "people.csv", "--note", case.files / "note.txt"),
        *("-o", case.out / "cards.pdf", "--envelopes", case.out / "envelopes.pdf"),
    ),
    "demo": lambda case: ("demo", "--out", case.out / "demo", "--today", "2026-03-12"),
    "import": lambda case: ("import", case.files / "people.csv"),
    "print --pdf": lambda case: (
        *("print", "--again", "--envelopes", "--pdf", case.out / "cards.pdf"),
        *("--list", case.out / "list.txt"),
    ),
    "export ics": lambda case: ("export", "ics", "-o", case.out / "plan.ics"),
    "export vcard": lambda case: ("export", "vcard", "-o", case.out / "people.vcf"),
    "export csv": lambda case: ("export", "csv", "-o", case.out / "people.csv"),
    "export json": lambda case: ("export", "json", "-o", case.out / "all.json"),
    "backup": lambda case: ("backup", "-o", case.out / "kept.cordially"),
    "restore": lambda case: ("restore", case.files / "kept.cordially", "--yes"),
    "hand sheet": lambda case: ("hand", "sheet", "-o", case.out / "sheet.pdf"),
    "hand learn -o": lambda case: (
        *("hand", "learn", case.files / "0.png", "--name", "Maya", "-o", case.out / "maya.ttf"),
    ),
    "signature trace": lambda case: ("signature", "trace", case.files / "signature.png"),
    "calibrate --page": lambda case: (
        *("calibrate", "--printer", "Office", "--page", case.out / "page.pdf", "--paper", "a4"),
    ),
    "calibrate --measured": lambda _case: (*_OFFICE, "--measured", _READ),
    "calibrate --photo": lambda case: (*_OFFICE, "--photo", case.files / "photo.jpg"),
    "labels": lambda case: ("labels", "--sheet", "avery-5160", "-o", case.out / "labels.pdf"),
    "addresses": lambda case: ("addresses", "-o", case.out / "addresses.csv"),
    _MIGRATING: lambda _case: ("calibrate", "--printer", "Office", "--forget"),
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Case:
    return make_base(tmp_path_factory.mktemp("base") / "files", scans=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with SmallDisk(tmp_path / "disk", 12) as mounted:
        yield mounted


def everything(folder: Path) -> dict[str, bytes]:
    """Every file of a folder but the filler, the lock and the journal."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in {FILLER, "cordially.lock"}
        if not path.name.endswith("-journal")
    }


def people_of(data: Path) -> int:
    """How many people a store of any version has."""
    with closing(sqlite3.connect(data / STORE)) as connection:
        found: int = connection.execute("SELECT count(*) FROM person").fetchone()[0]
        return found


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_on_a_full_disk(
    base: Case, disk: SmallDisk, tally: Callable[[str], Tally], verb: str
) -> None:
    found = tally(f"a full disk under cordially {verb}")
    case = Case(disk.place / "files" / "data", disk.place / "files")
    refused = 0
    for free in LESS_OFTEN.get(verb, ROOM_LEFT):
        shutil.rmtree(case.files, ignore_errors=True)
        shutil.copytree(base.files, case.files)
        if verb == _MIGRATING:
            shutil.rmtree(case.data)
            make_old_store(case.data, 1)
        before, people = everything(disk.place), people_of(case.data)
        disk.fill(free)
        done = finished(case.data, *VERBS[verb](case))
        found.count()
        if done.returncode == 0:
            continue
        refused += 1
        assert done.returncode == 2, done.stderr
        assert done.stderr.startswith("error: "), done.stderr
        said = done.stderr.removeprefix("error: ")
        assert said.count("\n") == 1, said
        assert "full" in said, said
        assert ".part" not in said, said
        assert not left_over([disk.place])
        disk.empty()
        after = everything(disk.place)
        gone = {name for name, content in before.items() if after.get(name) != content}
        assert not {name for name in gone if not name.endswith("cordially.sqlite")}, gone
        assert people_of(case.data) == people
        sound(case.data)
        if refused == 1:
            run(case.data, *VERBS[verb](case))
    assert refused, "there was room enough each time"

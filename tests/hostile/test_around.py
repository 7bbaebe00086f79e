"""Folders that cannot be written, drives that go, second starts, other clocks and languages."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.hostile.disk import SmallDisk
from tests.hostile.given import Case, make_base
from tests.hostile.process import OFFSCREEN, ROOT, finished, run
from tests.hostile.verdict import STORE, Tally, sound

Count = Callable[[str], Tally]


class Window:
    """A real window, asked what it shows."""

    def __init__(self, data: Path) -> None:
        called = [sys.executable, "-m", "tests.hostile.onlooker", str(data)]
        self.process = subprocess.Popen(
            called, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def ask(self, wish: str) -> dict[str, object]:
        """Have something done, and see what the window shows then."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(wish.encode() + b"\n")
        self.process.stdin.flush()
        seen: dict[str, object] = json.loads(self.process.stdout.readline())
        return seen


@contextmanager
def window(data: Path) -> Iterator[Window]:
    """A window that is closed at the end, without a fault."""
    opened = Window(data)
    try:
        yield opened
        opened.ask("look")
        _, told = opened.process.communicate(b"close\n", timeout=30)
        faults = [line for line in told.decode().splitlines() if "This plugin" not in line]
        assert (opened.process.returncode, faults) == (0, [])
    finally:
        opened.process.kill()
        opened.process.wait()


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Case:
    return make_base(tmp_path_factory.mktemp("base") / "files")


@pytest.fixture
def case(base: Case, tmp_path: Path) -> Case:
    shutil.copytree(base.files, tmp_path / "files")
    return Case(tmp_path / "files" / "data", tmp_path / "files")


def test_a_disk_that_can_only_be_read(base: Case, tmp_path: Path, tally: Count) -> None:
    found = tally("a read-only disk: reading verbs, a writing verb, the window")
    with SmallDisk(tmp_path / "disk", 12) as disk:
        case = Case(disk.place / "data", disk.place)
        shutil.copytree(base.data, case.data)
        disk.remount("ro")
        for verb in (("notes",), ("people",), ("plan",)):
            run(case.data, *verb)
            found.count()
        refused = finished(case.data, "import", base.files / "people.csv")
        found.count()
        assert refused.returncode == 2
        assert "read-only" in refused.stderr.lower()
        assert refused.stderr.count("\n") == 1
        with window(case.data) as opened:
            seen = opened.ask("look")
            found.count()
            assert "change nothing" in str(seen["banner"])
            assert (seen["free"], seen["trouble"]) == (False, "")
            assert "bread" in str(seen["text"])


def test_a_drive_that_is_pulled_out_under_the_window(
    case: Case, tmp_path: Path, tally: Count
) -> None:
    found = tally("the drive taken away under a window, and brought back")
    place = tmp_path / "drive"
    place.mkdir()

    def bind() -> None:
        subprocess.run(["mount", "--bind", str(case.data), str(place)], check=True)

    bind()
    try:
        with window(place) as opened:
            assert opened.ask("look")["banner"] == ""
            subprocess.run(["umount", "-l", str(place)], check=True)
            seen = opened.ask("type")
            found.count()
            assert "no longer there" in str(seen["banner"])
            assert "Indeed." in str(seen["unsaved"])
            assert list(place.iterdir()) == []
            bind()
            opened.ask("again")
            seen = opened.ask("look")
            assert (seen["banner"], seen["unsaved"]) == ("", "")
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)
    assert "Indeed." in run(case.data, "export", "json", "-o", "/dev/stdout", status=None) or (
        b"Indeed." in (case.data / STORE).read_bytes()
    )
    sound(case.data)


def test_a_full_disk_under_the_window_keeps_what_is_typed(
    base: Case, tmp_path: Path, tally: Count
) -> None:
    found = tally("a full disk under a window, and room again")
    with SmallDisk(tmp_path / "disk", 12) as disk:
        data = disk.place / "data"
        shutil.copytree(base.data, data)
        with window(data) as opened:
            opened.ask("look")
            disk.fill(0)
            seen = opened.ask("type")
            found.count()
            assert "full" in str(seen["trouble"])
            assert "Indeed." in str(seen["unsaved"])
            disk.empty()
            opened.ask("type")
            seen = opened.ask("look")
            assert seen["unsaved"] == ""
        assert b"Indeed. Indeed." in (data / STORE).read_bytes()
        sound(data)


def test_a_second_start(case: Case, tally: Count) -> None:
    found = tally("a second window, a writing and a reading verb beside an open window")
    with window(case.data) as opened:
        opened.ask("look")
        second = finished(case.data, where=OFFSCREEN)
        assert (second.returncode, second.stdout) == (0, "")
        assert opened.ask("look")["raised"]
        writing = finished(case.data, "import", case.files / "people.csv")
        assert writing.returncode == 2
        assert f"process {opened.process.pid}" in writing.stderr
        for verb in (
            ("notes",),
            ("people",),
            ("plan",),
            ("backup", "-o", case.out / "b.cordially"),
        ):
            run(case.data, *verb)
            found.count()
        found.times += 2


ELSEWHERE = [
    {"TZ": "Pacific/Kiritimati"},
    {"TZ": "America/St_Johns"},
    {"TZ": "Nowhere/Atall"},
    {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
    {"LC_ALL": "ja_JP.SJIS"},
    {"LC_ALL": "C"},
    {"LC_ALL": "xx_YY.UTF-8"},
    {"LANG": "", "LC_ALL": ""},
]


@pytest.mark.parametrize(
    "where", ELSEWHERE, ids=[str(next(iter(each.items()))) for each in ELSEWHERE]
)
def test_another_time_zone_or_language_changes_nothing(
    case: Case, tally: Count, where: dict[str, str]
) -> None:
    found = tally("other time zones and languages, some of which there are not")

    def told(environment: dict[str, str]) -> list[str]:
        out = case.out / "plan.ics"
        said = [
            run(case.data, *verb, where=environment)
            for verb in (
                ("notes", "--json"),
                ("people", "--json"),
                ("plan", "--json", "--today", "2026-03-20"),
                ("export", "ics", "-o", out, "--today", "2026-03-20"),
            )
        ]
        found.times += len(said)
        return said

    assert told(where) == told({})
    run(case.data, "import", case.files / "people.csv", where=where)
    done = finished(case.data, "--measure-start", where=OFFSCREEN | where)
    assert done.returncode == 0, done.stderr


CLOCKS = (
    "@2009-05-01 00:00:00",
    "@2026-03-29 01:59:58",
    "@2061-12-31 23:59:58",
    "@2009-05-01 00:00:00",
)
"""Back, over the hour that is skipped in spring, far ahead, and back again."""


def test_a_clock_that_jumps(case: Case, tally: Count) -> None:
    found = tally("a clock that jumps years back and ahead between starts")
    library = next(Path("/usr/lib").rglob("libfaketime.so.1"))
    for number, clock in enumerate(CLOCKS):
        when = {"LD_PRELOAD": str(library), "FAKETIME": clock, "TZ": "Europe/Berlin"}
        row = f"full_name,company\nLate {number},Atlas\n"
        (case.files / "one.csv").write_text(row)
        run(case.data, "import", case.files / "one.csv", where=when)
        run(case.data, "export", "ics", "-o", case.out / "plan.ics", where=when)
        run(case.data, "print", "--again", "--pdf", case.out / "cards.pdf", where=when)
        run(case.data, "backup", where=when)
        people = json.loads(run(case.data, "people", "--json", where=when))
        assert {f"Late {each}" for each in range(number + 1)} <= {p["full_name"] for p in people}
        found.times += 5
        sound(case.data)
        run(case.data, "check")
        done = finished(case.data, "--measure-start", where=OFFSCREEN | when)
        assert done.returncode == 0, done.stderr

"""An archive of any earlier version restores, into an empty store and into one in use."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.hostile.forked import Forked
from tests.hostile.given import Case, make_base
from tests.hostile.verdict import STORE, Tally, sound
from tests.store.archives_given import ARCHIVES, make_old_store

OLD = sorted(ARCHIVES.iterdir())
PLACES = 16
WANTED = "Ana Núñez"


@pytest.fixture(scope="module")
def program() -> Iterator[Forked]:
    with Forked() as running:
        yield running


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Case:
    return make_base(tmp_path_factory.mktemp("base") / "files")


def restored(program: Forked, data: Path, archive: Path) -> None:
    """Restore an archive as one types it, and find its one person there, whole and once."""
    done = program.run(data, "restore", archive, "--yes")
    assert done.returncode == 0, done
    people = json.loads(program.run(data, "people", "--json").stdout)
    assert [each["full_name"] for each in people] == [WANTED]
    sound(data)


@pytest.mark.parametrize("archive", OLD, ids=[path.name for path in OLD])
def test_an_archive_of_an_earlier_version(
    program: Forked,
    base: Case,
    tmp_path: Path,
    tally: Callable[[str], Tally],
    archive: Path,
) -> None:
    restored(program, tmp_path / "empty", archive)
    tally("an archive of each version restored into an empty store").count()
    shutil.copytree(base.data, tmp_path / "used")
    restored(program, tmp_path / "used", archive)
    tally("an archive of each version restored into a store in use").count()
    # What was there before is in the backup that the restore made first.
    (kept,) = (tmp_path / "used" / "backups").glob("*.cordially")
    assert program.run(tmp_path / "used", "restore", kept, "--yes").returncode == 0
    assert len(json.loads(program.run(tmp_path / "used", "people", "--json").stdout)) == 3
    tally("the store before a restore brought back from the backup made first").count()


@pytest.mark.parametrize("version", sorted({int(path.stem.split("-")[1]) for path in OLD}))
def test_a_store_of_an_earlier_version_is_opened(
    program: Forked, tmp_path: Path, tally: Callable[[str], Tally], version: int
) -> None:
    assert make_old_store(tmp_path / "data", version).name == STORE
    done = program.run(tmp_path / "data", "calibrate", "--printer", "Office", "--forget")
    assert done.returncode == 0, done
    people = json.loads(program.run(tmp_path / "data", "people", "--json").stdout)
    assert [each["full_name"] for each in people] == [WANTED]
    tally("a store of each version migrated by opening it").count()
    sound(tmp_path / "data")


def test_an_archive_that_is_cut_off_or_spoilt_changes_nothing(
    program: Forked, base: Case, tmp_path: Path, tally: Callable[[str], Tally]
) -> None:
    data, bad = tmp_path / "data", tmp_path / "bad.cordially"
    shutil.copytree(base.data, data)
    before = (data / STORE).read_bytes()
    whole = (base.files / "kept.cordially").read_bytes()
    for number in range(1, PLACES):
        at = len(whole) * number // PLACES
        spoilt = (
            whole[:at] if number % 2 else whole[:at] + bytes([whole[at] ^ 255]) + whole[at + 1 :]
        )
        bad.write_bytes(spoilt)
        done = program.run(data, "restore", bad, "--yes")
        tally("a restore from an archive cut off or with a spoilt byte").count()
        if done.returncode == 0:  # a byte that nothing depends on, as in a date of the zip
            assert len(json.loads(program.run(data, "people", "--json").stdout)) == 3
            (data / STORE).write_bytes(before)
            continue
        assert done.returncode == 2, done
        assert done.stderr.count("\n") == 1, done.stderr
        assert (data / STORE).read_bytes() == before

"""A check finds what is damaged, says it in words, and changes nothing."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from cards.jobs.backups.checking import check, newest_good
from cards.jobs.backups.making import make_backup
from cards.jobs.kept_fronts import own_picture
from cards.jobs.sample import make_sample_store
from cards.jobs.texts import sentence
from cards.model.errors import InputError, SurroundingsError
from cards.store import Store, open_store, snapshot
from cards.store.backing_up import STORE
from tests.store.archives_given import make_old_store, rows_of
from tests.store.given import DAY

SEED = 11


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "data"
    make_sample_store(folder, DAY)
    make_backup(folder)
    return folder


@pytest.fixture
def folder(sample: Path, tmp_path: Path) -> Path:
    shutil.copytree(sample, tmp_path / "data")
    return tmp_path / "data"


def codes(folder: Path) -> set[str]:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    found = check(folder)
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert after == before
    for trouble in found.troubles:
        assert sentence(trouble).endswith(".")
    return {trouble.code for trouble in found.troubles}


def test_a_sound_folder_is_sound_also_beside_a_writer(folder: Path) -> None:
    with open_store(folder):
        found = check(folder)
    assert found.is_sound
    assert (found.counts["person"], found.schema) == (14, 7)
    (kept,) = found.backups
    assert kept.header
    assert kept.header.counts["person"] == 14
    assert found.newest_good == kept.backup == newest_good(folder)


def raw(store: Store, sql: str) -> None:
    store._db.run("PRAGMA foreign_keys = OFF")
    store._db.run("PRAGMA ignore_check_constraints = ON")
    store._db.run(sql)


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("UPDATE affiliation SET person_id = 77", "links"),
        ("INSERT INTO person_fts (rowid, full_name) VALUES (900, 'Ghost')", "search"),
        ("INSERT INTO person_fts (person_fts) VALUES ('delete-all')", "search"),
        ("UPDATE note SET pen = 'goose' WHERE id = 2", "values"),
        ("UPDATE interview SET starts_at = 'soon'", "values"),
        ("UPDATE note SET channel = 'pigeon' WHERE id = 2", "pages"),
        ("UPDATE operation_change SET after = '{' WHERE id = 3", "log"),
        ("UPDATE operation_change SET table_name = 'nothing' WHERE id = 3", "log"),
        (
            """INSERT INTO note_event (note_id, revision, kind, "on", recorded_at, undoes) VALUES
            (2, 1, 'undone', '2025-03-05', '2025-03-05T09:00:00+00:00', 1)""",
            "undone",
        ),
    ],
)
def test_what_contradicts_itself_in_the_store_is_found(folder: Path, sql: str, code: str) -> None:
    with open_store(folder) as store:
        raw(store, sql)
    assert codes(folder) == {f"store.unsound_{code}"}
    assert newest_good(folder)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-5000])


def empty(file: Path) -> None:
    file.write_bytes(b"")


def foreign(file: Path) -> None:
    Image.new("L", (90, 90)).save(file, "PNG")


def gone(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize("harm", [cut, empty, foreign, gone])
def test_a_store_that_is_none_any_more_is_found(folder: Path, harm: Callable[[Path], None]) -> None:
    harm(folder / STORE)
    assert codes(folder) <= {"store.unsound_pages", "store.damaged"}
    assert not check(folder).is_sound


def test_zeros_and_noise_in_any_page_are_found_or_change_nothing(folder: Path) -> None:
    store = folder / STORE
    good, rows = store.read_bytes(), rows_of(store)
    dice = random.Random(SEED)  # noqa: S311 - the same damage each time
    missed = 0
    for number in range(30):
        at = dice.randrange(100, len(good) - 600)
        noise = dice.randbytes(500) if number % 3 else bytes(500)
        store.write_bytes(good[:at] + noise + good[at + 500 :])
        if check(folder).is_sound:  # as in the free space of a page
            assert rows_of(store) == rows
            missed += 1
    assert missed < 30


def test_every_backup_and_file_is_looked_at(folder: Path, tmp_path: Path) -> None:
    (folder / "hands").mkdir()
    (folder / "hands" / "own-maya.toml").write_text("name = 3")
    (folder / "hands" / "own-maya.ttf").write_bytes(b"no face")
    picture = tmp_path / "p.png"
    Image.new("RGB", (30, 20)).save(picture)
    with own_picture(folder, picture).open("ab") as file:
        file.write(b"more")
    (folder / "signature.json").write_text("{}")
    (folder / "calendar.json").write_text("[]")
    newer = make_backup(folder)
    newer.write_bytes(newer.read_bytes()[:-40])
    assert codes(folder) == {
        "jobs.damaged_signature",
        "plan.damaged_calendar",
        "own.odd_entry",
        "jobs.damaged_picture",
    }
    found = check(folder)
    bad, good = found.backups
    assert bad.trouble
    assert (bad.trouble.code, bad.backup.path) == ("store.archive_damaged", newer)
    assert found.newest_good == good.backup


def test_a_damaged_backup_alone_is_damage(folder: Path) -> None:
    (kept,) = (folder / "backups").iterdir()
    kept.write_bytes(kept.read_bytes()[:-40])
    found = check(folder)
    assert (found.troubles, found.is_sound, found.newest_good) == ((), False, None)


def test_an_older_store_can_be_checked(tmp_path: Path) -> None:
    make_old_store(tmp_path / "old", 3)
    found = check(tmp_path / "old")
    assert (found.is_sound, found.schema) == (True, 3)


def test_where_there_is_nothing_there_is_nothing_to_check(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        check(tmp_path)
    assert caught.value.code == "store.missing"
    assert list(tmp_path.iterdir()) == []


def test_a_store_of_which_a_writer_keeps_others_away_is_busy(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "_WAITS", 0.1)
    with closing(sqlite3.connect(folder / STORE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(SurroundingsError) as caught:
            check(folder)
    assert caught.value.code == "store.busy"

"""Backups that are made by themselves: when, and what happens where they cannot be made."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cards.jobs.backups.making import (
    backups,
    before,
    is_due,
    make_backup,
    on_close,
    thin_out,
)
from cards.model.errors import CancelledError, SurroundingsError
from cards.model.people import Company
from cards.store import open_store
from cards.store.backing_up import STORE, back_up


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_store(tmp_path / "data") as store:
        store.companies.add(Company(name="Kept"))
    return tmp_path / "data"


def test_closing_keeps_what_changed_and_no_more(folder: Path) -> None:
    assert is_due(folder)
    for name, count in (("", 1), ("", 1), ("New", 2)):
        with open_store(folder) as store:
            if name:
                store.companies.add(Company(name=name))
            assert on_close(store) is None
        assert len(backups(folder)) == count
        assert not is_due(folder)
    assert {each.why for each in backups(folder)} == {"close"}


def test_closing_is_not_kept_waiting_nor_stopped(folder: Path) -> None:
    with open_store(folder) as store:
        with store._journal.operation("many") as writing:
            for number in range(2000):
                writing.insert("company", {"name": f"C{number}", "sort_key": "c"})
        assert isinstance(on_close(store, takes=0), CancelledError)
        (folder / "backups").rmdir()
        (folder / "backups").touch()
        error = on_close(store)
        assert error
        assert error.code == "model.unwritable"
    (folder / "backups").unlink()
    assert is_due(folder)


def test_what_changes_much_waits_for_its_backup(folder: Path, tmp_path: Path) -> None:
    made = before(folder, "import")
    assert made
    assert before(folder, "restore") == made
    assert before(tmp_path / "nothing", "import") is None
    assert not (tmp_path / "nothing").exists()
    with (folder / STORE).open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)
    with pytest.raises(SurroundingsError) as caught:
        before(folder, "import")
    assert caught.value.code == "store.damaged"
    assert [each.path for each in backups(folder)] == [made]


def test_only_what_was_made_by_itself_is_thinned_out(folder: Path) -> None:
    now = datetime(2026, 3, 5, 12, tzinfo=UTC)
    store = open_store(folder)
    for number in range(8):
        store.set_preference("n", str(number))
        moment = now - timedelta(days=30, hours=number)
        back_up(folder, "asked" if number == 3 else "close", moment, always=True)
    store.close()
    ours = folder / "backups" / "mine.cordially"
    ours.touch()
    assert len(thin_out(folder, now)) == 6
    assert thin_out(folder, now) == ()
    assert {each.why for each in backups(folder)} == {"asked", "close"}
    assert ours.exists()


def test_a_backup_beside_an_open_window_and_by_itself(folder: Path, tmp_path: Path) -> None:
    with open_store(folder) as store:
        store.companies.add(Company(name="Unseen"))
        out = make_backup(folder, tmp_path / "out.cordially")
        inside = make_backup(folder)
        assert len({inside, make_backup(folder)}) == 2
    assert out.stat().st_mode & 0o777 == 0o600


def test_a_store_that_changed_after_a_kill_is_due(folder: Path) -> None:
    with open_store(folder) as store:
        assert on_close(store) is None
    later = (folder / STORE).stat().st_mtime + 60
    os.utime(folder / STORE, (later, later))
    assert is_due(folder)

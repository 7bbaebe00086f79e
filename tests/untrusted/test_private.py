"""Nobody but the user can read what lies in the data folder, however it was made."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from cards.jobs.backups.making import make_backup
from cards.jobs.backups.restoring import carry_out, prepare
from cards.jobs.calendar import export_calendar
from cards.jobs.faults import log_fault
from cards.jobs.kept_fronts import own_picture
from cards.jobs.plan import copy_playbook
from cards.jobs.sample import begin_sample, make_sample_store
from cards.store import open_store
from cards.store.journal import now, today


@pytest.fixture(autouse=True)
def _everybody_may_read() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    """What others may do with the folder and everything in it, where that is anything."""
    found = [folder, *folder.rglob("*")]
    return {str(path): path.stat().st_mode & 0o077 for path in found if path.stat().st_mode & 0o077}


def test_all_that_is_made_is_private(tmp_path: Path) -> None:
    data = tmp_path / "data"
    begin_sample(data)
    make_sample_store(data, today())
    Image.new("RGB", (40, 40)).save(tmp_path / "mine.png")
    own_picture(data, tmp_path / "mine.png")
    copy_playbook(data)
    with open_store(data) as store:
        export_calendar(store, tmp_path / "plan.ics", today())
    make_backup(data)
    log_fault(data, ValueError(), now())
    assert len(list(data.rglob("*"))) > 8
    assert modes(data) == {}


def test_a_restored_folder_is_private(tmp_path: Path) -> None:
    begin_sample(tmp_path / "data")
    make_sample_store(tmp_path / "data", today())
    kept = make_backup(tmp_path / "data", tmp_path / "kept.cordially")
    carry_out(prepare(tmp_path / "other", kept))
    open_store(tmp_path / "other").close()
    assert modes(tmp_path / "other") == {}


def test_a_folder_that_was_open_to_all_is_closed(tmp_path: Path) -> None:
    data = tmp_path / "data"
    begin_sample(data)
    make_sample_store(data, today())
    copy_playbook(data)
    (data / "window.ini").write_text("")
    for path in (data, *data.rglob("*")):
        path.chmod(0o777)
    open_store(data).close()
    assert modes(data) == {}


def test_what_is_not_ours_stays_as_it_was(tmp_path: Path) -> None:
    data = tmp_path / "documents"
    data.mkdir(0o755)
    (data / "letter.txt").write_text("shared")
    (data / "letter.txt").chmod(0o644)
    (data / "signature.json").symlink_to(data / "letter.txt")
    open_store(data).close()
    others = modes(data)
    assert set(others) == {str(data), str(data / "letter.txt"), str(data / "signature.json")}

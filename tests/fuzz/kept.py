"""Fuzzes what lies in files of our own: archives, stores, the playbook, a signature."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from cards.jobs.backups.checking import check
from cards.jobs.backups.restoring import carry_out, give_up, prepare
from cards.jobs.plan import agenda
from cards.jobs.signature import FILE as SIGNATURE
from cards.jobs.signature import need_signature
from cards.plan.source import FILE as PLAYBOOK
from cards.plan.source import builtin_text, playbook_in
from cards.store import open_store
from cards.store.opening import STORE_NAME
from tests.fuzz import seeds
from tests.fuzz.mutating import spoilt, spoilt_or_made
from tests.fuzz.packages import spoilt_inside
from tests.fuzz.trying import Door
from tests.hostile.verdict import sound
from tests.store.archives_given import make_old_store

TODAY = date(2026, 3, 12)
_LINE = "[[0.0,1.0],[5.5,3.25],[9.0,0.5],[0.0,1.0]]"
_SIGNATURE = f'{{"format":1,"unit":"mm","stroke":0.4,"outlines":[{_LINE}],"strokes":[{_LINE}]}}'


def _restore(path: Path) -> None:
    """Prepare a restore over a used store, give it up, and do it."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        shutil.copytree(_used(), data)
        before = (data / STORE_NAME).read_bytes()
        try:
            prepared = prepare(data, path)
            give_up(prepared)
            assert (data / STORE_NAME).read_bytes() == before
            carry_out(prepare(data, path))
            with open_store(data) as store:
                agenda(store, TODAY)
        finally:
            sound(data)


def _open(path: Path) -> None:
    """Open it as the store of a data folder, read from it, and check it."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        shutil.copyfile(path, data / STORE_NAME)
        check(data)
        assert (data / STORE_NAME).read_bytes() == path.read_bytes(), "a check has written"
        with open_store(data) as store:
            agenda(store, TODAY)


@cache
def _used() -> Path:
    """A data folder with something in each table."""
    folder = Path(tempfile.mkdtemp(prefix="cordially-fuzz-")) / "data"
    make_old_store(folder, 1)
    with open_store(folder):
        pass
    shutil.rmtree(folder / "backups", ignore_errors=True)
    return folder


def _archives() -> st.SearchStrategy[bytes]:
    zips = seeds.files("archives", ".cordially")
    documents = seeds.files("archives", ".json")
    return st.one_of(
        spoilt(zips),
        spoilt_inside(zips),
        spoilt_inside(zips, ours=True),
        spoilt_inside(zips, ours=True),
        spoilt(documents),
        spoilt_or_made(documents),
    )


def _stores() -> st.SearchStrategy[bytes]:
    return spoilt(((_used() / STORE_NAME).read_bytes(),))


def _playbook(path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(path, Path(folder) / PLAYBOOK)
        _found, trouble = playbook_in(Path(folder))
    if trouble is not None:
        raise trouble


def _signature(path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(path, Path(folder) / SIGNATURE)
        need_signature(Path(folder))


DOORS = (
    Door("archive", "archives and the restore of them", "", _archives, _restore, light=15),
    Door("restored-store", "the restore of a store's own file", "", _stores, _restore, light=8),
    Door("store", "the store itself", "", _stores, _open, light=15),
    Door(
        "playbook",
        "the playbook (TOML)",
        ".toml",
        lambda: spoilt_or_made((builtin_text().encode(),)),
        _playbook,
    ),
    Door(
        "signature",
        "the signature kept as outlines (JSON)",
        ".json",
        lambda: spoilt_or_made((_SIGNATURE.encode(),)),
        _signature,
    ),
)

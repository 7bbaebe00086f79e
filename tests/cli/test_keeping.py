"""The verbs backup, restore and check, as one types them."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from cards.cli.main import cordially, main
from cards.jobs.sample import make_sample_store
from cards.store import open_store
from cards.store.backing_up import STORE
from tests.store.given import DAY

Said = pytest.CaptureFixture[str]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    make_sample_store(tmp_path / "data", DAY)
    return tmp_path / "data"


def run(data: Path, *arguments: str | Path) -> int:
    return main(["--data", str(data), *map(str, arguments)])


def people(data: Path) -> int:
    with open_store(data, write=False) as store:
        return store.people.count()


def test_a_backup_goes_where_it_is_told_or_into_the_data(data: Path, capsys: Said) -> None:
    out = data.parent / "kept.cordially"
    with open_store(data):
        assert run(data, "backup", "-o", out) == 0
    assert capsys.readouterr().out == f"{out}: 14 people, 6 applications, 11 notes\n"
    assert run(data, "backup") == 0
    (inside,) = (data / "backups").iterdir()
    assert capsys.readouterr().out.startswith(f"{inside}: 14 people")


def test_a_restore_says_what_changes_and_asks(data: Path, capsys: Said) -> None:
    kept = data.parent / "kept.cordially"
    run(data, "backup", "-o", kept)
    with open_store(data) as store:
        for person in store.people.everyone()[:2]:
            store.people.bin(person.id)
    asked = CliRunner().invoke(cordially, ["--data", str(data), "restore", str(kept)], input="n\n")
    assert asked.exit_code == 1
    assert "people: 12 stay, 2 come back\n" in asked.output
    assert "Restore? [y/N]" in asked.output
    assert people(data) == 12
    assert not (data / "restoring").exists()
    capsys.readouterr()
    assert run(data, "restore", kept, "--yes") == 0
    out = capsys.readouterr().out
    (before,) = (data / "backups").iterdir()
    assert f"what was there before is kept in {before}" in out
    assert people(data) == 14


def test_a_restore_that_nobody_answers_changes_nothing(
    data: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = data.parent / "kept.cordially"
    run(data, "backup", "-o", kept)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run(data, "restore", kept) == 2
    assert capsys.readouterr().err == "error: Stopped; nothing was written.\n"


def test_a_restore_fills_an_empty_place_and_a_running_window_keeps_its_own(
    data: Path, capsys: Said
) -> None:
    kept = data.parent / "kept.cordially"
    run(data, "backup", "-o", kept)
    assert run(data.parent / "new", "restore", kept, "--yes") == 0
    assert people(data.parent / "new") == 14
    capsys.readouterr()
    with open_store(data):
        assert run(data, "restore", kept, "--yes") == 2
    assert capsys.readouterr().err.startswith("error: Cordially is already open")


def test_a_check_that_finds_nothing(data: Path, capsys: Said) -> None:
    assert run(data, "check") == 0
    assert capsys.readouterr().out == "sound: the store, your files and 0 backups\n"
    run(data, "backup")
    capsys.readouterr()
    assert run(data, "check", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["sound"], found["counts"]["person"], found["troubles"]) == (True, 14, [])
    assert found["newest_good"] == found["backups"][0]["path"]


def test_damage_is_said_with_the_way_out(data: Path, capsys: Said) -> None:
    run(data, "backup")
    (kept,) = (data / "backups").iterdir()
    raw = (data / STORE).read_bytes()
    (data / STORE).write_bytes(raw[:4096] + b"\0" * 4096 + raw[8192:])
    capsys.readouterr()
    assert run(data, "check") == 1
    out = capsys.readouterr().out
    assert "is damaged" in out
    assert f"newest good backup: {kept}" in out
    command = f"cordially --data {data} restore {kept}"
    assert out.endswith(f"to restore it: {command}\n")
    assert run(data, "backup") == 2
    assert run(data, *command.split()[3:], "--yes") == 0
    assert "what was there before lies in" in capsys.readouterr().out
    assert people(data) == 14
    (aside,) = data.glob("cordially-damaged-*.sqlite")
    assert aside.read_bytes()[4096:8192] == b"\0" * 4096
    assert run(data, "check") == 0


def test_where_there_is_no_store(tmp_path: Path, capsys: Said) -> None:
    for verb in ("backup", "check"):
        assert run(tmp_path / "none", verb) == 2
        assert capsys.readouterr().err.startswith("error: There is no store in")
    assert not (tmp_path / "none").exists()

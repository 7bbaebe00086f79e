"""A damaged store is told with the way out of it: the newest good backup."""

from __future__ import annotations

from pathlib import Path

import pytest

from cards.cli.main import main
from cards.jobs.backups.making import make_backup
from cards.model.people import Person
from cards.store import open_store


def test_the_newest_good_backup_is_named_and_brings_all_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "my data"
    with open_store(data) as store:
        store.people.add(Person(full_name="Ana Ruiz"))
    good = make_backup(data)
    (good.with_name("2099-01-01-000000-close.cordially")).write_bytes(b"half a backup")
    path = data / "cordially.sqlite"
    bad = bytearray(path.read_bytes())
    bad[4096:] = b"\xff" * (len(bad) - 4096)
    path.write_bytes(bad)
    assert main(["--data", str(data), "people"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert f"newest good backup is {good};" in said
    assert f"cordially --data '{data}' restore '{good}'" in said
    assert path.read_bytes() == bad
    assert main(["--data", str(data), "restore", str(good), "--yes"]) == 0
    capsys.readouterr()
    assert main(["--data", str(data), "people"]) == 0
    assert "Ana Ruiz" in capsys.readouterr().out

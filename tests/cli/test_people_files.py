"""People's own spreadsheets: columns named as people name them, and all bad rows told at once."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from cards.cli.main import main
from cards.store import open_store

NOTE = "Dear {name},\n\nThank you for showing me {shop}.\n\nWarmly,\nMaya\n"
HEAD = "Name,Address,Address line 2,City,State,ZIP code,Country,Shop,Shoe size\n"


def saved(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    return path


ANA = "Ana Ruiz,1 Main St,Suite 4,Portland,OR,97201,US,the mill,38"


def merged(tmp_path: Path, people: Path, *options: str) -> int:
    data, note = str(tmp_path / "data"), str(tmp_path / "note.txt")
    cards, envelopes = str(tmp_path / "cards.pdf"), str(tmp_path / "envelopes.pdf")
    made = ["merge", str(people), "--note", note, "-o", cards, "--envelopes", envelopes]
    return main(["--data", data, *made, *options])


def text_of(pdf: Path) -> str:
    command = ["pdftotext", "-layout", str(pdf), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_import_tells_the_columns_that_were_not_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    command = ["--data", str(data), "import", str(saved(tmp_path, ANA))]
    assert main([*command, "--dry-run"]) == 0
    assert capsys.readouterr().out == (
        "1 would be added, 0 would be filled in, 0 already complete\n"
        "columns not used: Shop, Shoe size\n"
    )
    assert main([*command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["columns_not_used"] == ["Shop", "Shoe size"]
    with open_store(data) as store:
        (row,) = store.people.list()
        address = row.person.address
    assert (address.street, address.region, address.postcode) == (
        "1 Main St\nSuite 4",
        "OR",
        "97201",
    )


def test_merge_takes_the_same_columns_and_keeps_their_own_names(tmp_path: Path) -> None:
    assert merged(tmp_path, saved(tmp_path, ANA)) == 0
    assert "Ana Ruiz" in text_of(tmp_path / "cards.pdf")
    assert "Suite 4" in text_of(tmp_path / "envelopes.pdf")

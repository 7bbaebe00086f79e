"""People's own spreadsheets: columns named as people name them, and all bad rows told at once."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from cards.cli.main import main
from cards.model.people import Address, Sender
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


BAD = (
    "Uta Löw,Am Markt 3,,Köln,,50667,Germani,the mill,1",
    ANA,
    "Omar Haddad,,,Hamburg,,22763,DE,the dock,2",
    "山田 太郎,1 Main St,,Portland,OR,97201,US,the mill,3",
    "Ida Berg,,,,,,NO,the fjord,4",
    f"Leo Lang,{'Long ' * 90},,Portland,OR,97201,US,the mill,5",
    "Kim Park,1 Main St,,Portland,OR,97201,US,,6",
)


def test_merge_names_all_bad_rows_in_one_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert merged(tmp_path, saved(tmp_path, *BAD)) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: ")
    assert "row 2: “Germani” is not a country; is Germany meant?" in line
    assert "for Omar Haddad (row 4), Ida Berg (row 6)," in line
    assert "Row 5: No hand can draw" in line
    assert "Row 7: The address of Leo Lang does not fit" in line
    assert "Row 8 (Kim Park) has nothing in “shop”" in line
    assert "Ana Ruiz" not in line
    assert not list(tmp_path.glob("*.pdf"))


def test_without_envelopes_addresses_are_nobodys_business(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people, note = saved(tmp_path, *BAD[2:6]), tmp_path / "note.txt"
    note.write_text("Dear you,\n\nThank you for {shop}.\n", encoding="utf-8")
    command = ["merge", str(people), "--note", str(note), "-o", str(tmp_path / "cards.pdf")]
    assert main(command) == 0
    assert capsys.readouterr().err == ""


def test_a_fault_of_the_note_itself_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people, note = saved(tmp_path, ANA, *BAD[3:4]), tmp_path / "note.txt"
    for text, said in (("Dear 漢,\n", "Row 2: "), ("Dear {hat},\n", "Row 2 (Ana Ruiz) has no")):
        note.write_text(text, encoding="utf-8")
        command = ["merge", str(people), "--note", str(note), "-o", str(tmp_path / "cards.pdf")]
        assert main(command) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert line.removeprefix("error: ").startswith(("Rows 2, 3: ", said))
        assert line.count("Row") == 1


def test_the_country_stands_only_abroad(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berlin = "Uta Löw,Am Markt 3,,Köln,,50667,Germany,the mill,1"
    people, out = saved(tmp_path, ANA, berlin), tmp_path / "envelopes.pdf"
    assert merged(tmp_path, people) == 0
    assert "--from" in capsys.readouterr().err
    assert "UNITED STATES" in text_of(out)
    assert "GERMANY" in text_of(out)
    assert merged(tmp_path, people, "--from", "us") == 0
    assert capsys.readouterr().err == ""
    assert "UNITED STATES" not in text_of(out)
    assert "GERMANY" in text_of(out)
    with open_store(tmp_path / "data") as store:
        store.set_sender(Sender(full_name="Eva Kern", address=Address(country="DE")))
    assert merged(tmp_path, people) == 0
    assert "--from" not in capsys.readouterr().err
    assert "VEREINIGTE STAATEN" in text_of(out)
    assert "DEUTSCHLAND" not in text_of(out)
    assert merged(tmp_path, people, "--from", "Atlantis") == 2
    assert "Atlantis" in capsys.readouterr().err

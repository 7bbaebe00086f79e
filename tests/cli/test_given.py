"""What people give on the command line: names in any case, folders that are none, dry runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from cards.cli.main import main
from cards.store import open_store

PEOPLE = "full_name,company\nAna Ruiz,Atlas\nOmar Haddad,Nordwind\n"


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("Dear Ana,\n\nThank you.\n\nMaya\n", encoding="utf-8")
    return path


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


@pytest.mark.parametrize("given", ["Caveat", "CAVEAT", " caveat "])
def test_a_hand_is_found_by_its_name_in_any_case(note: Path, tmp_path: Path, given: str) -> None:
    one, two = tmp_path / "one" / "card.pdf", tmp_path / "two" / "card.pdf"
    for folder in (one.parent, two.parent):
        folder.mkdir()
    assert main(["draw", str(note), "--hand", "caveat", "-o", str(one)]) == 0
    assert main(["draw", str(note), "--hand", given, "-o", str(two)]) == 0
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("given", ["Homemade Apple", "homemade-APPLE", "EMS Felix", "ems-felix"])
def test_names_of_several_words_and_stroke_hands_are_found(
    note: Path, tmp_path: Path, given: str
) -> None:
    ending = "svg" if "elix" in given else "pdf"
    out = tmp_path / f"card.{ending}"
    assert main(["draw", str(note), "--hand", given, "-o", str(out)]) == 0
    assert out.exists()


def test_an_unknown_hand_is_still_refused(
    note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["draw", str(note), "--hand", "Cave", "-o", str(tmp_path / "a.pdf")]) == 2
    assert "Cave" in capsys.readouterr().err


def test_a_dry_run_makes_nothing(
    people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    assert main(["--data", str(data), "import", str(people), "--dry-run"]) == 0
    assert "2 would be added" in capsys.readouterr().out
    assert not data.exists()


def test_a_dry_run_counts_against_what_is_there_beside_an_open_window(
    people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    assert main(["--data", str(data), "import", str(people)]) == 0
    people.write_text(PEOPLE + "Zoë Åkerström,Kite\n", encoding="utf-8")
    capsys.readouterr()
    with open_store(data):
        assert main(["--data", str(data), "import", str(people), "--dry-run"]) == 0
    assert "1 would be added, 0 would be filled in, 2 already" in capsys.readouterr().out
    with open_store(data, write=False) as store:
        assert store.people.count() == 2


def test_an_import_that_cannot_be_read_makes_no_data_folder(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert main(["--data", str(data), "import", str(tmp_path / "no.csv")]) == 2
    assert not data.exists()


@pytest.mark.parametrize("below", ["", "/deeper"])
@pytest.mark.parametrize("verb", ["people", "notes", "import"])
def test_a_file_for_a_data_folder_is_said_to_be_one(
    people: Path, capsys: pytest.CaptureFixture[str], verb: str, below: str
) -> None:
    more = [str(people)] if verb == "import" else []
    assert main(["--data", f"{people}{below}", verb, *more]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert f"{people} is a file" in line
    assert "folder" in line


def test_what_is_no_number_is_no_size(
    note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["draw", str(note), "--size", "nan", "-o", str(tmp_path / "card.pdf")]) == 2
    assert "--size" in capsys.readouterr().err


def test_a_sheet_is_a_pdf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "sheet.png"
    assert main(["hand", "sheet", "-o", str(out)]) == 2
    assert "sheet.png" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("group", ["hand", "signature"])
def test_a_group_alone_shows_its_verbs(group: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([group]) == 2
    said = capsys.readouterr()
    assert said.out.count("\n") > 5
    assert not said.err


@pytest.mark.parametrize(
    "verb", [["addresses"], ["labels", "-o", "labels.pdf"], ["print", "--pdf", "cards.pdf"]]
)
def test_an_unknown_application_is_named(
    tmp_path: Path,
    verb: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    open_store(tmp_path / "data").close()
    assert main(["--data", str(tmp_path / "data"), *verb, "--application", "99"]) == 2
    assert "application with the number 99" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--stock", "--sheet"])
def test_labels_hold_no_card(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    note, out = tmp_path / "note.txt", tmp_path / "card.pdf"
    note.write_text("Dear Ana,\n\nThank you.\n", encoding="utf-8")
    assert main(["draw", str(note), option, "avery-5161", "-o", str(out)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "cordially labels --sheet avery-5161" in line
    assert not out.exists()


def test_a_drawing_of_ones_own_is_a_front(
    note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    front, out = tmp_path / "front.svg", tmp_path / "card.pdf"
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    front.write_text(f'{head}<rect width="9" height="9"/></svg>', encoding="utf-8")
    assert main(["draw", str(note), "--front", str(front), "-o", str(out)]) == 0
    assert "dots an inch" not in capsys.readouterr().out
    front.write_text(f"{head}<image href='x.png'/></svg>", encoding="utf-8")
    assert main(["draw", str(note), "--front", str(front), "-o", str(out)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "front.svg holds “image”" in line


def test_a_merge_of_postcards_has_no_envelopes(
    note: Path, people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, envelopes = tmp_path / "cards.pdf", tmp_path / "envelopes.pdf"
    given = ["merge", str(people), "--note", str(note), "--stock", "us-postcard", "-o", str(out)]
    assert main([*given, "--envelopes", str(envelopes)]) == 2
    assert "“Postcard 4 × 6 in” goes without an envelope" in capsys.readouterr().err
    assert not out.exists()
    assert main(given) == 0


def test_a_sheet_given_as_a_stock_says_how_several_go_on_a_page(
    note: Path, people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "cards.pdf")
    merge = ["merge", str(people), "--note", str(note), "-o", out]
    assert main([*merge, "--stock", "zweckform-32252"]) == 0
    assert "to have 4 on a page, give --sheet zweckform-32252" in capsys.readouterr().out
    assert main([*merge, "--sheet", "a2-flat-4up-letter"]) == 0
    assert "--sheet" not in capsys.readouterr().out
    assert main([*merge, "--sheet", "a2-flat-4up-letter", "--stock", "a2-folded"]) == 2
    assert "a2-folded" in capsys.readouterr().err

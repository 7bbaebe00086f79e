"""Labels, addresses and how envelopes are addressed, as a shell calls them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cards.cli.main import main
from cards.jobs.batch import ready_to_print, rows_in_order
from cards.jobs.envelope_style import EnvelopeStyle, ReturnPlace, envelope_style
from cards.jobs.sample import make_sample_store
from cards.model.notes import EventKind
from cards.model.people import Address, Person
from cards.store import open_store


@pytest.fixture
def data(tmp_path: Path) -> Path:
    make_sample_store(tmp_path / "data", date(2026, 3, 12))
    return tmp_path / "data"


def _run(data: Path, *arguments: object) -> int:
    return main(["--data", str(data), *map(str, arguments)])


def test_labels(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "labels.pdf"
    assert _run(data, "labels", "--start", 10, "--used", "12, 13", "-o", out) == 0
    assert capsys.readouterr().out.startswith(f"{out}: 8 labels on 2 sheets")
    assert out.read_bytes().startswith(b"%PDF")
    assert _run(data, "labels", "--own", 80, "--sheet", "avery-5167", "-o", out) == 0
    said = capsys.readouterr().out
    assert "80 labels on 1 sheet" in said
    assert "measure yours" not in said
    assert _run(data, "labels", "--sheet", "avery-l7160", "-o", out) == 0
    assert "measure yours first" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--sheet", "avery-8315"), "holds no labels"),
        (("--sheet", "nix"), "no sheet"),
        (("--start", "15"), "no place 15"),
        (("--used", "1;2"), "such as 1,2,5"),
        (("--note", "999"), "999"),
    ],
)
def test_labels_that_cannot_be(
    data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    out = tmp_path / "labels.pdf"
    assert _run(data, "labels", *arguments, "-o", out) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert not out.exists()


def test_addresses_as_text_csv_pdf_and_json(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(data, "addresses") == 0
    assert "BRISTOL\nBS1 6ZQ\nUNITED KINGDOM\n\n" in capsys.readouterr().out
    for name, begin in (("list.csv", b"\xef\xbb\xbffull_name,"), ("list.pdf", b"%PDF")):
        assert _run(data, "addresses", "-o", tmp_path / name) == 0
        assert (tmp_path / name).read_bytes().startswith(begin)
    assert _run(data, "addresses", "-o", tmp_path / "list.txt") == 2
    capsys.readouterr()
    assert _run(data, "addresses", "--json") == 0
    document = json.loads(capsys.readouterr().out)
    assert document[0].keys() == {"name", "company", "lines", "doubts"}


def test_doubts_are_said_beside(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = Address(street="Weg 1", city="Köln", postcode="506", country="DE")
    with open_store(data) as store:
        store.people.add(Person(full_name="Jo Odd", address=odd))
        store.people.add(Person(full_name="No Where"))
    assert _run(data, "addresses") == 0
    said = capsys.readouterr()
    assert "No address: No Where" in said.out
    (line,) = said.err.splitlines()
    assert line.startswith("note: “506” in the address of Jo Odd")


def test_how_envelopes_are_addressed_is_kept(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "cards.pdf"
    chosen = ("--address-hand", "Patrick Hand", "--return-address", "flap")
    assert _run(data, "print", "--pdf", out, "--envelopes", *chosen) == 0
    assert "cards-envelopes-flaps.pdf" in capsys.readouterr().out
    with open_store(data, write=False) as store:
        assert envelope_style(store) == EnvelopeStyle("patrick-hand", ReturnPlace.FLAP)
    assert _run(data, "print", "--pdf", out, "--address-hand", "nix") == 2
    assert "nix" in capsys.readouterr().err


def test_merge_tells_doubts_about_its_envelopes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people, note = tmp_path / "people.csv", tmp_path / "note.txt"
    people.write_text(
        "full_name,street,city,postcode,country\nJo Odd,Weg 1,Köln,506,DE\n", encoding="utf-8"
    )
    note.write_text("Dear {full_name},\n\nThank you.\n\nWarmly,\nMaya\n", encoding="utf-8")
    out, envelopes = tmp_path / "cards.pdf", tmp_path / "envelopes.pdf"
    arguments = ["merge", people, "--note", note, "-o", out, "--envelopes", envelopes]
    arguments += ["--from", "DE"]
    assert main([str(each) for each in arguments]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(":")[0] for line in lines] == ["note", "note"]
    assert "506" in lines[0]
    assert "Standardbrief" in lines[1]
    assert envelopes.exists()


def test_print_makes_the_envelopes_it_can_and_says_what_to_do_about_the_rest(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_store(data) as store:
        rows = rows_in_order(store, ready_to_print(store))
        first, other = rows[:2]
        store.people.change(replace(first.person, address=Address(), email="a@example.com"))
        assert first.company is not None
        store.companies.change(replace(first.company, address=Address()))
        look = replace(other.note.look, stock="us-postcard")
        store.notes.change(replace(other.note, look=look))
        store.notes.record([other.note.id], EventKind.APPROVED, date(2026, 3, 12))
    out = tmp_path / "cards.pdf"
    assert _run(data, "print", "--pdf", out, "--envelopes") == 0
    said = capsys.readouterr().out
    assert f"No envelope for {first.person.full_name}" in said
    assert "a@example.com" in said
    assert f"No envelope for {other.person.full_name}: “Postcard" in said
    assert (tmp_path / "cards-envelopes.pdf").exists()
    assert _run(data, "print", "--pdf", out, "--envelopes", "--again", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert first.person.full_name in told["no_address"]
    assert other.person.full_name not in told["no_address"]
    named = [name for each in told["no_envelope"] for name in each["people"]]
    assert {first.person.full_name, other.person.full_name} <= set(named)


def _odd_people(data: Path) -> None:
    with open_store(data) as store:
        odd = Address(street="1 Main St", city="Portland", country="US")
        store.people.add(Person(full_name="山田 太郎", address=odd))
        store.people.add(Person(full_name="Leo Lang", address=replace(odd, street="Long " * 90)))


def test_who_cannot_be_written_is_named_and_the_rest_is_made(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    labels, listed = tmp_path / "labels.pdf", tmp_path / "list.pdf"
    assert _run(data, "labels", "--everyone", "-o", labels) == 0
    before = capsys.readouterr().out.split(" labels")[0]
    _odd_people(data)
    for command in (("labels", "--everyone", "-o", labels), ("addresses", "-o", listed)):
        assert _run(data, *command) == 0
        said = capsys.readouterr()
        assert said.out.startswith(before.replace(str(labels), str(command[-1])))
        left_out = [line for line in said.err.splitlines() if "left out" in line]
        assert len(left_out) == 2
        assert "山田 太郎" in said.err
        assert "Leo Lang" in said.err
        assert Path(command[-1]).read_bytes().startswith(b"%PDF")
    assert _run(data, "addresses", "-o", tmp_path / "list.csv") == 0
    assert "left out" not in capsys.readouterr().err
    assert "山田 太郎" in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")


def test_only_when_nobody_is_left_it_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = tmp_path / "data", tmp_path / "out.pdf"
    _odd_people(data)
    for verb in (("labels", "--everyone"), ("addresses",)):
        assert _run(data, *verb, "-o", out) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert "山田 太郎" in line
        assert "Leo Lang" in line
        assert not out.exists()

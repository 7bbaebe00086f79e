"""The verbs end to end, as a shell calls them: files, exit codes, one line for each error."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from cards.cli.main import main
from cards.store import open_store

ROOT = Path(__file__).parents[2]

PEOPLE = """full_name,first_name,company,role,talked_about,street,city,region,postcode,country
Ana Ruiz,Ana,Atlas,recruiter,the harbour,1 Main St,Portland,OR,97201,US
Omar Haddad,Omar,Nordwind,peer,sailing,Elbchaussee 1,Hamburg,,22763,Germany
"""
NOTE = "Dear {first_name},\n\nThank you for telling me about {talked_about}.\n\nWarmly,\nMaya\n"


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(NOTE, encoding="utf-8")
    return path


def text_of(pdf: Path, page: int) -> list[str]:
    """The words of one page (counted from 1), as poppler reads them."""
    command = ["pdftotext", "-f", str(page), "-l", str(page), str(pdf), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run a verb that must fail with exit 2 and one line; returns the line."""
    assert main([str(argument) for argument in arguments]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("error: ")
    return lines[0]


def test_merge_writes_a_card_and_an_envelope_for_each_row(
    people: Path, note: Path, tmp_path: Path
) -> None:
    cards, envelopes = tmp_path / "cards.pdf", tmp_path / "envelopes.pdf"
    code = main(
        ["merge", str(people), "--note", str(note), "-o", str(cards), "--envelopes", str(envelopes)]
    )
    assert code == 0
    assert text_of(cards, 1)[:2] == ["Dear", "Ana,"]
    assert "harbour." in text_of(cards, 1)
    assert text_of(cards, 2)[:2] == ["Dear", "Omar,"]
    first, second = (" ".join(text_of(envelopes, page)) for page in (1, 2))
    assert first == "Ana Ruiz 1 Main St Portland, OR 97201 UNITED STATES"
    assert second == "Omar Haddad Elbchaussee 1 22763 Hamburg GERMANY"
    info = subprocess.run(["pdfinfo", str(cards)], check=True, capture_output=True, text=True)
    assert "396 x 612 pts" in info.stdout


def contents(pdf: Path) -> list[bytes]:
    """Every page's content stream."""
    plain = pdf.with_suffix(".qdf")
    subprocess.run(["qpdf", "--qdf", "--object-streams=disable", pdf, plain], check=True)
    return re.findall(rb"stream\n(q .*?ET Q\n)", plain.read_bytes(), re.DOTALL)


def test_removing_a_row_changes_no_other_card(people: Path, note: Path, tmp_path: Path) -> None:
    twice = PEOPLE + PEOPLE.splitlines()[1] + "\n"
    people.write_text(twice, encoding="utf-8")
    assert main(["merge", str(people), "--note", str(note), "-o", str(tmp_path / "a.pdf")]) == 0
    people.write_text(PEOPLE.splitlines()[0] + "\n" + PEOPLE.splitlines()[2] + "\n", "utf-8")
    assert main(["merge", str(people), "--note", str(note), "-o", str(tmp_path / "b.pdf")]) == 0
    first, second, again = contents(tmp_path / "a.pdf")
    assert contents(tmp_path / "b.pdf") == [second]
    assert first != again


def test_merge_refuses_and_leaves_no_file(
    people: Path, note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "cards.pdf"

    def merge(*more: str) -> str:
        line = refused(capsys, "merge", people, "--note", note, "-o", out, *more)
        assert not out.exists()
        return line

    note.write_text("Dear {nickname},", encoding="utf-8")
    assert "nickname" in merge()
    note.write_text(NOTE, encoding="utf-8")
    people.write_text(PEOPLE.replace("sailing", ""), encoding="utf-8")
    assert "talked_about" in merge()
    people.write_text(PEOPLE.replace("Elbchaussee 1", ""), encoding="utf-8")
    assert "Omar Haddad" in merge("--envelopes", str(tmp_path / "e.pdf"))
    people.write_text(PEOPLE.replace("full_name", "ful_name"), encoding="utf-8")
    assert "full_name" in merge()
    people.write_text(PEOPLE.replace("Ana Ruiz", ""), encoding="utf-8")
    assert "2" in merge()
    people.write_bytes(b"full_name\n\xff\xfe\x00\x81\x8d bad\n")
    merge()
    people.unlink()
    assert "people.csv" in merge()
    people.write_text(PEOPLE, encoding="utf-8")
    assert "copperplate" in merge("--hand", "copperplate")
    assert "wild" in merge("--variation", "wild")
    note.write_text("word " * 900, encoding="utf-8")
    assert "Ana Ruiz" in merge()


def test_an_unwritable_output_is_told(
    people: Path, note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nowhere" / "cards.pdf"
    assert "nowhere" in refused(capsys, "merge", people, "--note", note, "-o", out)


def test_draw_makes_a_pdf_or_a_picture(
    note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf, png = tmp_path / "card.pdf", tmp_path / "card.png"
    assert main(["draw", str(note), "--hand", "caveat", "-o", str(pdf)]) == 0
    assert main(["draw", str(note), "--plain", "--stock", "a2-flat", "-o", str(png)]) == 0
    assert "first_name" in " ".join(text_of(pdf, 1))
    assert png.read_bytes().startswith(b"\x89PNG")
    assert ".pdf" in refused(capsys, "draw", note, "-o", tmp_path / "card.doc")


@pytest.mark.parametrize("verb", ["hands", "stocks", "envelopes"])
def test_listings_speak_json_and_tables(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([verb, "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert all({"id", "name"} <= set(row) for row in rows)
    assert main([verb]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(rows)


def test_import_then_list(people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data"
    with open_store(data):
        pass
    assert main(["--data", str(data), "import", str(people), "--dry-run", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["added"] == 2
    assert main(["--data", str(data), "people", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main(["--data", str(data), "import", str(people)]) == 0
    assert main(["--data", str(data), "import", str(people), "--json"]) == 0
    capsys.readouterr()
    assert main(["--data", str(data), "people", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [row["full_name"] for row in found] == ["Ana Ruiz", "Omar Haddad"]
    assert found[1]["country"] == "DE"


def test_print_saves_what_is_ready(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    demo = tmp_path / "demo"
    assert main(["demo", "--out", str(demo), "--today", "2026-03-12"]) == 0
    data, out = str(demo / "data"), tmp_path / "batch.pdf"
    capsys.readouterr()
    assert main(["--data", data, "notes", "--json"]) == 0
    notes = json.loads(capsys.readouterr().out)
    ready = [row for row in notes if row["state"] == "approved"]
    assert len(ready) == 8
    assert main(["--data", data, "print", "--pdf", str(out), "--envelopes"]) == 0
    names = [row["person"] for row in ready]
    for page, name in enumerate(names, 1):
        envelope = " ".join(text_of(tmp_path / "batch-envelopes.pdf", page))
        assert name in envelope
        assert text_of(out, page)[0] == "Dear"
    assert refused(capsys, "--data", data, "print", "--note", "999", "--pdf", out)


def test_a_store_from_the_future_and_a_broken_one_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_store(tmp_path):
        pass
    path = tmp_path / "cordially.sqlite"
    sound = path.read_bytes()
    path.write_bytes(sound[:60] + (99).to_bytes(4, "big") + sound[64:])
    assert "newer" in refused(capsys, "--data", tmp_path, "people")
    path.write_bytes(b"not a store at all, but long enough to be looked at" * 40)
    damaged = path.read_bytes()
    assert "cordially.sqlite" in refused(capsys, "--data", tmp_path, "notes")
    assert path.read_bytes() == damaged
    assert refused(capsys, "--data", tmp_path / "empty", "people")


def test_wrong_use_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    refused(capsys, "frobnicate")
    refused(capsys, "merge")
    refused(capsys, "demo")


def test_a_fault_of_ours_shows_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("fonts.catalogue.hands", fail)
    assert main(["hands"]) == 1
    assert capsys.readouterr().err.startswith("error: ")


def test_the_demo_is_eight_different_cards(tmp_path: Path) -> None:
    out = tmp_path / "demo"
    for _ in range(2):
        assert main(["demo", "--out", str(out), "--today", "2026-03-12"]) == 0
    pages = [" ".join(text_of(out / "cards.pdf", page)) for page in range(1, 9)]
    assert len({page.split(",", 1)[1] for page in pages}) == 8
    drafts = sorted((out / "emails").glob("*.eml"))
    assert len(drafts) == 8
    for path in drafts:
        message = message_from_bytes(path.read_bytes(), policy=policy.default)
        assert message["X-Unsent"] == "1"
        assert message["To"]
        assert message["Subject"]
    assert len(list((out / "previews").glob("*.png"))) == 16


def test_the_demo_never_replaces_a_store_of_ones_own(
    people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own"
    assert main(["--data", str(own / "data"), "import", str(people)]) == 0
    before = (own / "data" / "cordially.sqlite").read_bytes()
    refused(capsys, "demo", "--out", own)
    assert (own / "data" / "cordially.sqlite").read_bytes() == before
    (tmp_path / "cards.pdf").write_text("mine", encoding="utf-8")
    refused(capsys, "demo", "--out", tmp_path)
    assert (tmp_path / "cards.pdf").read_text(encoding="utf-8") == "mine"


def test_an_output_never_replaces_what_it_was_made_from(
    people: Path, note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (people, note, tmp_path / "cards.docx"):
        before = path.read_bytes() if path.exists() else None
        assert ".pdf" in refused(capsys, "merge", people, "--note", note, "-o", path)
        assert (path.read_bytes() if path.exists() else None) == before
    out = tmp_path / "both.pdf"
    refused(capsys, "merge", people, "--note", note, "-o", out, "--envelopes", out)
    assert not out.exists()
    store = tmp_path / "data" / "cordially.sqlite"
    with open_store(tmp_path / "data"):
        pass
    assert ".pdf" in refused(capsys, "--data", tmp_path / "data", "print", "--pdf", store)
    with open_store(tmp_path / "data", write=False):
        pass


def test_a_list_of_nobody_is_refused(
    people: Path, note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people.write_text(PEOPLE.splitlines()[0] + "\n", encoding="utf-8")
    refused(capsys, "merge", people, "--note", note, "-o", tmp_path / "cards.pdf")
    assert not (tmp_path / "cards.pdf").exists()


def test_the_demo_leaves_a_strange_folder_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "precious.txt").write_text("mine", encoding="utf-8")
    refused(capsys, "demo", "--out", tmp_path)
    assert (tmp_path / "data" / "precious.txt").read_text(encoding="utf-8") == "mine"


def test_merge_of_a_thousand_people_takes_the_memory_of_a_few(tmp_path: Path) -> None:
    """Peak memory of 1,000 cards beside that of 50, each in a process of its own."""
    note = tmp_path / "note.txt"
    note.write_text(NOTE * 2, encoding="utf-8")
    head = PEOPLE.splitlines()[0]

    def peak(count: int) -> int:
        people = tmp_path / f"{count}.csv"
        row = "Ana Ruiz {0},Ana,Atlas,peer,pier {0},{0} Main St,Portland,OR,97201,US"
        rows = [row.format(number) for number in range(count)]
        people.write_text("\n".join([head, *rows]), encoding="utf-8")
        out = tmp_path / f"{count}.pdf"
        script = (
            "import sys; from cards.cli.main import main; code = main(sys.argv[1:]);"
            "print(*[line for line in open('/proc/self/status') if line.startswith('VmHWM')]);"
            "sys.exit(code)"
        )
        verb: list[str | Path] = ["merge", people, "--note", note, "-o", out]
        command = [sys.executable, "-c", script, *verb]
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
        info = subprocess.run(["pdfinfo", str(out)], check=True, capture_output=True, text=True)
        assert re.search(rf"Pages:\s+{count}\n", info.stdout)
        found = re.search(r"VmHWM:\s+(\d+) kB", done.stdout)
        assert found
        return int(found[1])

    assert peak(1000) < peak(50) * 1.25

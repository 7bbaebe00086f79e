"""The verbs that bring in and write out what other programs read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cards.cli.main import main
from cards.model.people import Company, Sender
from cards.model.search import Answer, Application
from cards.store import open_store

CARD = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nORG:Atlas\nTITLE:Recruiter\n"
    "EMAIL:ana@atlas.example\nTEL:+49 170 1234567\nX-HOBBY:chess\nEND:VCARD\n"
)
MEETING = (
    "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1@atlas\nSEQUENCE:0\n"
    "SUMMARY:Interview: Data Analyst\nDTSTART;TZID=Europe/Berlin:20260312T103000\n"
    "LOCATION:Am Markt 3\nORGANIZER;CN=Ana Ruiz:mailto:ana@atlas.example\n"
    "ATTENDEE;CN=Omar Haddad:mailto:omar@atlas.example\n"
    "ATTENDEE;CN=Eva Kern:mailto:eva@home.example\nEND:VEVENT\nEND:VCALENDAR\n"
)
MAIL = (
    "From: Ana Ruiz <ana@atlas.example>\nTo: eva@home.example\nSubject: Your application\n"
    "Date: Fri, 20 Mar 2026 10:00:00 +0100\n\nDear Eva,\n\nunfortunately we have decided to move"
    " forward with another candidate.\n\nBest regards\nAna Ruiz\n"
)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = []
    for name, text in (("a.vcf", CARD), ("i.ics", MEETING), ("m.eml", MAIL)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        paths.append(str(tmp_path / name))
    return paths


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    with open_store(folder) as store:
        store.set_sender(Sender(full_name="Eva Kern", email="Eva@Home.example"))
        atlas = store.companies.add(Company(name="Atlas"))
        store.applications.add(Application(company_id=atlas.id, job_title="Data Analyst"))
    return folder


def run(capsys: pytest.CaptureFixture[str], data: Path, *words: str) -> str:
    assert main(["--data", str(data), *words]) == 0
    return capsys.readouterr().out


def test_people_interviews_and_answers_come_in_by_one_door(
    files: list[str], data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    thought = json.loads(run(capsys, data, "import", *files, "--dry-run", "--json"))
    with open_store(data, write=False) as store:
        assert store.people.count() == 0
    done = json.loads(run(capsys, data, "import", *files, "--json"))
    assert done == thought | {"dry_run": False}
    assert (done["added"], done["skipped"]) == (2, [])
    (interview,) = done["interviews"]
    assert (interview["outcome"], interview["job_title"]) == ("new", "Data Analyst")
    assert interview["people"] == ["Ana Ruiz", "Omar Haddad"]
    assert [(each["company"], each["taken"]) for each in done["answers"]] == [("Atlas", False)]
    again = run(capsys, data, "import", *files)
    assert again.startswith("0 added, 0 filled in, ")
    assert "is there already" in again
    assert "record it with --answers" in again
    assert "recorded as a no" in run(capsys, data, "import", *files, "--answers")
    with open_store(data) as store:
        (application,) = store.applications.list()
        assert application.answer is Answer.NO
        assert store.undo() == "import"
        assert store.applications.list()[0].answer is Answer.NONE
        assert [store.undo(), store.people.count()] == ["import", 0]


def test_what_is_skipped_or_doubtful_is_told(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "people.csv"
    table.write_text(
        "full_name,company,email,city\nAna Ruiz,Atlas,ana@atlas.example,\n,,,\n,,,Oslo\n"
        "Ana Ruiz,Kite,,\nEva K.,,eva@home.example,\n",
        encoding="utf-8",
    )
    assert main(["--data", str(data), "import", str(table)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("2 added")
    assert "Ana Ruiz is taken as a new person, though Ana Ruiz has the same name" in out
    assert "note: people.csv, line 4: " in err
    assert "eva@home.example is your own address" in err
    found = json.loads(run(capsys, data, "import", str(table), "--json"))
    assert (found["added"], found["unchanged"], len(found["skipped"])) == (0, 2, 2)


def test_an_import_keeps_a_backup_of_what_was_there(
    files: list[str], data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, data, "import", files[0])
    run(capsys, data, "import", files[0])
    kept = list((data / "backups").iterdir())
    assert len(kept) == 1
    run(capsys, data, "restore", str(kept[0]), "--yes")
    with open_store(data) as store:
        assert store.people.count() == 0


@pytest.mark.parametrize(
    ("form", "more"), [("vcard", []), ("vcard", ["--version", "3.0"]), ("csv", [])]
)
def test_what_is_exported_comes_in_again_as_it_was(
    files: list[str], data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    form: str, more: list[str],
) -> None:  # fmt: skip
    run(capsys, data, "import", *files)
    out = tmp_path / "people.out"
    assert run(capsys, data, "export", form, "-o", str(out), *more) == f"{out}: 2 people\n"
    assert "chess" in out.read_text(encoding="utf-8")
    same = json.loads(run(capsys, data, "import", str(out), "--json"))
    assert (same["added"], same["merged"], same["unchanged"]) == (0, 0, 2)
    other = tmp_path / "other"
    assert json.loads(run(capsys, other, "import", str(out), "--json"))["added"] == 2
    with open_store(data, write=False) as old, open_store(other, write=False) as new:
        assert old.people.list()[0].person == new.people.list()[0].person
        assert old.people.list()[0].company == new.people.list()[0].company == "Atlas"


def test_an_archive_is_for_restore(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "all.json"
    assert run(capsys, data, "export", "json", "-o", str(out)).startswith(f"{out}: 0 people")
    assert main(["--data", str(data), "import", str(out)]) == 2
    assert "cordially restore" in capsys.readouterr().err

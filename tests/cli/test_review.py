"""The verb review: its JSON, its options, a batch, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cards.cli.main import main

NOTE = (
    "Dear Katherine,\n\nThank you for showing me the new scanner on Monday. I have worked chairside"
    " for six years, and I had never seen a room laid out so that a person can find things with"
    " her eyes half shut. I would love to join Dakota Trust, where my knack for calming nervous"
    " patients would earn its keep.\n\nSincerely,\nMegan Foss\n"
)
KEYS = {"file", "rule", "severity", "start", "end", "quote", "reason", "mend"}


def findings(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    assert main(["review", *arguments, "--json"]) == 0
    document: dict[str, list[dict[str, Any]]] = json.loads(capsys.readouterr().out)
    return document["findings"]


def test_json_names_rule_place_reason_and_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note, known = tmp_path / "note.txt", tmp_path / "companies.txt"
    note.write_text(NOTE, "utf-8")
    known.write_text("Dakota Trust\n\n", "utf-8")
    options = ("--to", "Catherine Bell", "--company", "Arbor Dental", "--known-companies")
    found = {one["rule"]: one for one in findings(capsys, str(note), *options, str(known))}
    assert {"name_misspelt", "wrong_company"} <= set(found)
    wrong = found["wrong_company"]
    assert set(wrong) >= KEYS
    assert NOTE[wrong["start"] : wrong["end"]] == wrong["quote"] == "Dakota Trust"
    assert "Arbor Dental" in wrong["mend"]


def test_several_notes_are_one_batch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file, name in zip(files, ("Ann", "Bob"), strict=True):
        file.write_text(NOTE.replace("Katherine", name), "utf-8")
    alike = [one for one in findings(capsys, *map(str, files)) if one["rule"] == "too_alike"]
    assert {(one["file"], one["other_file"]) for one in alike} == {
        (str(files[0]), str(files[1])),
        (str(files[1]), str(files[0])),
    }


def test_what_the_hand_cannot_draw_and_what_does_not_fit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note = tmp_path / "note.txt"
    note.write_text(NOTE.replace("Monday", "Monday 😊") + "word " * 200, "utf-8")
    found = findings(capsys, str(note), "--hand", "Homemade Apple", "--stock", "a2-folded")
    assert {"undrawable", "too_long"} <= {one["rule"] for one in found}


def test_people_read_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note = tmp_path / "note.txt"
    note.write_text(NOTE, "utf-8")
    assert main(["review", str(note), "--to", "Catherine Bell"]) == 0
    assert "name_misspelt: “Katherine” is spelled “Catherine”" in capsys.readouterr().out


@pytest.mark.parametrize(
    "options", [("--lang", "xx"), ("--occasion", "x"), ("--hand", "x"), ("--known-names", "no.txt")]
)
def test_wrong_use_is_one_line(
    options: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note = tmp_path / "note.txt"
    note.write_text(NOTE, "utf-8")
    assert main(["review", str(note), *options]) == 2
    told = capsys.readouterr().err
    assert told.startswith("error: ")
    assert told.count("\n") == 1


def test_an_empty_note_is_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note = tmp_path / "note.txt"
    note.write_text("", "utf-8")
    assert [one["rule"] for one in findings(capsys, str(note))] == ["too_short"]

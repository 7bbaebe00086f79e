"""The verbs of one's own hand, as a shell calls them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cards.cli.main import main
from fonts.own.sheet import find_paper
from tests.fonts.own.pen import Pen, filled, saved

LETTER = find_paper("letter")
LEFT = frozenset({"a.0", "a.1", "Q.0", "Q.1"})


@pytest.fixture(scope="module")
def scans(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("scans")
    pen = Pen("Caveat")
    return [
        str(saved(filled(LETTER, page, pen, 150, leave=LEFT), folder / f"{page}.png"))
        for page in (1, 0)
    ]


def test_a_sheet_is_written_for_the_paper_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheet.pdf"
    assert main(["hand", "sheet", "-o", str(out), "--paper", "a4"]) == 0
    assert out.read_bytes().startswith(b"%PDF-")
    assert "2 pages" in capsys.readouterr().out


def test_learning_says_what_it_read_and_the_hand_writes_a_card(
    scans: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, font = ["--data", str(tmp_path / "data")], tmp_path / "maya.ttf"
    assert main([*data, "hand", "learn", *scans, "--name", "Maya", "-o", str(font)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "1.png: page 2, 154 of 156 boxes read"
    assert said[1] == "  empty: Q×2"
    assert said[2] == "0.png: page 1, 154 of 156 boxes read"
    assert "not written yet: Q" in said
    assert said[-1].startswith("own-maya: ")
    assert font.read_bytes()[:4] == b"\0\1\0\0"
    assert main([*data, "hand", "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [{"id": "own-maya", "name": "Maya"}]
    note = tmp_path / "note.txt"
    note.write_text("Dear Ana,\n\nThank you for the letter.\n\nWarmly,\nMaya\n", encoding="utf-8")
    card = tmp_path / "card.pdf"
    assert main([*data, "draw", str(note), "--hand", "own-maya", "-o", str(card)]) == 0
    command = ["pdftotext", str(card), "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert "Thank you for the letter." in " ".join(text.split())
    assert main([*data, "hand", "remove", "Maya"]) == 0
    assert main([*data, "hand", "list"]) == 0
    removed, listed = capsys.readouterr().out.splitlines()[-2:]
    assert removed == "Maya is removed"
    assert listed.startswith("No hand of your own yet")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["learn", "gone.png", "--name", "Maya"], "gone.png cannot be read"),
        (["learn", "note.txt", "--name", "Maya"], "note.txt is no picture"),
        (["learn", "note.txt", "--name", "?"], "needs a name"),
        (["remove", "Maya"], "no hand called “Maya”"),
        (["sheet", "-o", "nowhere/sheet.pdf"], "nowhere/sheet.pdf"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    arguments: list[str],
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "note.txt").write_text("no picture", encoding="utf-8")
    assert main(["--data", str(tmp_path / "data"), "hand", *arguments]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert told in lines[0]
    assert not (tmp_path / "data" / "hands").exists()


def test_other_verbs_do_not_load_what_only_learning_needs() -> None:
    script = (
        "import sys; from cards.cli.main import main; main(['hands']);"
        "sys.exit('cv2' in sys.modules)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", script], check=False, capture_output=True, env=environment
    )
    assert done.returncode == 0, done.stderr


def test_a_damaged_hand_is_named_and_leaves_the_others_alone(
    scans: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, note = ["--data", str(tmp_path / "data")], tmp_path / "note.txt"
    assert main([*data, "hand", "learn", *scans, "--name", "Maya"]) == 0
    (tmp_path / "data" / "hands" / "own-maya.ttf").write_bytes(b"no face")
    note.write_text("Dear Ana,\n\nThank you.\n\nWarmly,\n", encoding="utf-8")
    capsys.readouterr()
    assert main([*data, "hands", "--json"]) == 0
    listed = capsys.readouterr()
    assert {"caveat", "own-maya"} & {hand["id"] for hand in json.loads(listed.out)} == {"caveat"}
    assert listed.err.startswith("note: The file of your hand “Maya” is damaged.")
    card = str(tmp_path / "card.pdf")
    assert main([*data, "draw", str(note), "--hand", "own-maya", "-o", card]) == 2
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert "Maya" in told[0]
    assert main([*data, "draw", str(note), "--hand", "caveat", "-o", card]) == 0


def test_the_same_page_twice_makes_no_fuss_and_says_what_is_missing(
    scans: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(tmp_path / "data")]
    assert main([*data, "hand", "learn", scans[0], scans[0], "--name", "Maya"]) == 2
    assert "small letters" in capsys.readouterr().err
    assert main([*data, "hand", "learn", scans[1], scans[1], "--name", "Maya"]) == 0
    missing = next(
        line for line in capsys.readouterr().out.splitlines() if line.startswith("not written")
    )
    assert {"A", "Z", "7", "acute"} <= set(missing.split())

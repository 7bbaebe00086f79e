"""The verb feed: what is said is remembered, drawn, and used for printing."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from cards.cli.main import main
from tests.cli.test_verbs import refused


def run(data: Path, *arguments: object) -> int:
    fixed = ("--data", data, "feed", "--printer", "Office", "--envelope", "a2")
    return main([str(each) for each in (*fixed, *arguments)])


def test_what_is_said_is_remembered_and_the_rest_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    assert run(data) == 0
    usual = "A2 in Office: centre, address up, its top to the left\n"
    assert capsys.readouterr().out == usual
    assert run(data, "--face", "down", "--paper", "letter") == 0
    assert run(data, "--place", "right") == 0
    capsys.readouterr()
    assert run(data, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert said == {"place": "right", "turn": 90, "face_up": False, "paper": "letter"}
    assert run(data) == 0
    # From behind, what is turned to the left has its top to the right.
    assert "right, address down, its top to the right; Office is told of Letter" in (
        capsys.readouterr().out
    )


def test_every_feed_is_drawn_as_pdf_or_png(tmp_path: Path) -> None:
    data, drawing = tmp_path / "data", tmp_path / "load.png"
    for turn, face in product((0, 180), ("up", "down")):
        assert run(data, "--turn", turn, "--face", face, "-o", drawing) == 0
    with Image.open(drawing) as picture:
        assert picture.size == (993, 993)
    assert run(data, "-o", tmp_path / "load.pdf") == 0
    document = pypdfium2.PdfDocument(tmp_path / "load.pdf")
    assert len(document) == 1
    document.close()


def test_nonsense_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verb = ("--data", tmp_path / "data", "feed", "--printer", "Office")
    assert "There is no envelope" in refused(capsys, *verb, "--envelope", "zz")
    on_letter = ("--paper", "letter")
    assert "An envelope of 917 × 1297 mm does not lie on Letter paper" in refused(
        capsys, *verb, "--envelope", "c0", *on_letter
    )
    assert "--turn" in refused(capsys, *verb, "--envelope", "a2", "--turn", "45")
    wrong = refused(capsys, *verb, "--envelope", "a2", "-o", tmp_path / "load.svg")
    assert "ends in none of .pdf, .png" in wrong

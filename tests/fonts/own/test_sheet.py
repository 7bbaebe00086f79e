"""The sheet asks for enough, keeps its parts apart, and prints as it should."""

from __future__ import annotations

import subprocess
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from cards.model.geometry import mm
from cards.render.handsheet import sheet_pdf
from cards.render.picture import page_image
from fonts.own.characters import (
    CAPITALS,
    DIGITS,
    LOWER,
    MARKS,
    PUNCTUATION,
    asked_for,
    composable,
    requests,
)
from fonts.own.sheet import PAPERS, PITCH_X, PITCH_Y, Paper, pages_by_mark, sheet_pages

ALPHABETS = {
    "English": "",
    "French": "àâæçéèêëîïôœùûüÿ«»",
    "German": "äöüß„“",
    "Spanish": "áéíóúüñ¿¡",
    "Portuguese": "ãõâêôáàçéíóú",
    "Italian": "àèéìòù",
    "Dutch": "éëïöüĳ",
    "Polish": "ąćęłńóśźż",
    "Czech": "áčďéěíňóřšťúůýž",
    "Swedish": "åäöé",
    "Turkish": "çğıöşüâîû",
}


def test_enough_is_asked_for() -> None:
    counts = Counter(request.text for page in requests() for request in page)
    assert len(asked_for()) - len(MARKS) >= 95
    assert all(counts[letter] >= 3 for letter in LOWER)
    assert all(counts[letter] >= 2 for letter in CAPITALS + DIGITS + PUNCTUATION)
    assert all(counts[mark] == 1 for mark in MARKS)
    keys = [request.key for page in requests() for request in page]
    assert len(set(keys)) == len(keys)


def test_the_alphabets_of_eleven_languages_can_be_made() -> None:
    made = {*asked_for().values(), *composable(), *"ĳĲ„“¿¡"}
    for language, letters in ALPHABETS.items():
        capitals = letters.replace("ß", "").upper()
        assert {*letters, *capitals} <= made, language


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.id)
def test_boxes_and_marks_keep_clear_of_each_other_and_of_the_edge(paper: Paper) -> None:
    for page in sheet_pages(paper):
        for mark in page.marks:
            assert min(mark.x, mark.y) >= 5.0
            assert mark.x + mark.side <= paper.width - 5.0
            assert mark.y + mark.side <= paper.height - 5.0
            for cell in page.cells:
                beside = mark.x + mark.side + 1.0 < cell.x or mark.x - 1.0 > cell.x + PITCH_X
                above = mark.y + mark.side + 1.0 < cell.y or mark.y - 1.0 > cell.y + PITCH_Y
                assert beside or above


def test_every_mark_stands_for_one_page() -> None:
    pages = [page for paper in PAPERS for page in sheet_pages(paper)]
    assert len(pages_by_mark()) == sum(len(page.marks) for page in pages)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.id)
def test_the_sheet_is_a_sound_pdf_with_its_faces_inside(paper: Paper, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(sheet_pdf(paper))
    subprocess.run(["qpdf", "--check", str(file)], check=True, capture_output=True)
    listed = subprocess.run(
        ["pdffonts", str(file)], check=True, capture_output=True, text=True
    ).stdout.splitlines()[2:]
    assert listed
    assert all(line.split()[-5] == "yes" for line in listed)
    info = subprocess.run(["pdfinfo", str(file)], check=True, capture_output=True, text=True).stdout
    assert "Pages:           2" in info
    size = page_image(file, 0, dpi=72).size
    assert size == pytest.approx((mm(paper.width), mm(paper.height)), abs=2)


def test_the_sheet_says_what_to_do_in_the_language_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(sheet_pdf(PAPERS[0], say=lambda text: text.replace("hand", "Handschrift")))
    said = subprocess.run(["pdftotext", str(file), "-"], check=True, capture_output=True, text=True)
    assert "Cordially · Your Handschrift" in said.stdout


def test_guides_vanish_in_the_red_channel() -> None:
    picture = page_image(sheet_pdf(PAPERS[0]), 0, dpi=100)
    x, y = sheet_pages(PAPERS[0])[0].cells[0].box
    scale = 100 / 25.4
    rows = slice(round((y + 1) * scale), round((y + 14) * scale))
    columns = slice(round((x + 1) * scale), round((x + 12) * scale))
    box = np.asarray(picture)[rows, columns]
    assert int(box[:, :, 0].min()) > 250
    assert int(box[:, :, 2].min()) < 200

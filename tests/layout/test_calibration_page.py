"""The printer's test page: everything lies on the paper, apart, and can be read."""

from __future__ import annotations

import subprocess
from itertools import combinations
from pathlib import Path

import pytest

from cards.layout.calibration_page import calibration_page
from cards.layout.calibration_places import EXACT, paper_of_mark, places_on
from cards.model.geometry import Size, inch, mm, to_mm
from cards.model.placement import Ink, Rule
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image
from fonts.own.sheet import pages_by_mark

LETTER, A4 = Size(inch(8.5), inch(11.0)), Size(mm(210), mm(297))
PAPERS = (LETTER, A4, Size(mm(105), mm(148)), Size(inch(5.5), inch(8.5)), Size(inch(7), inch(10)))


@pytest.mark.parametrize("paper", PAPERS)
def test_all_of_it_lies_on_the_paper(paper: Size) -> None:
    (imposed,) = calibration_page(paper, ["プリンター 2000", "upper tray, front"]).faces
    edge = mm(4)
    for placed in imposed.face.placements:
        if isinstance(placed, Rule):
            xs, ys = (placed.x0, placed.x1), (placed.y0, placed.y1)
        else:
            assert isinstance(placed, Ink)
            xs = (placed.matrices[:, 4].min(), placed.word_ends.max())
            ys = (placed.baselines.min(), placed.baselines.max() + placed.size)
        assert edge < min(xs)
        assert max(xs) < paper.width - edge
        assert edge < min(ys)
        assert max(ys) < paper.height - edge


@pytest.mark.parametrize("paper", PAPERS)
def test_marks_scales_and_rulers_keep_apart(paper: Size) -> None:
    places = places_on(paper)
    boxes = [(m.x, m.y - m.side, m.x + m.side, m.y) for m in places.marks]
    for scale in places.scales:
        (x0, y0), (x1, y1) = (scale.place(EXACT + side * scale.reach) for side in (-1, 1))
        boxes.append((x0 - 2, y0 - 2, x1 + 2, y1 + 2))
    upright, level = places.rulers[1], places.rulers[0]
    boxes.append((upright.x, upright.y, upright.x + 1, upright.y + upright.length))
    others = [(level.x, level.y, level.x + level.length, level.y + 1)]
    pairs = [*combinations(boxes, 2), *((others[0], box) for box in boxes[:-1])]
    for one, other in pairs:
        apart = one[2] < other[0] or other[2] < one[0] or one[3] < other[1] or other[3] < one[1]
        assert apart, (one, other)


def test_on_a_faultless_print_the_creases_run_through_the_middle_of_the_scales() -> None:
    for scale in places_on(LETTER).scales:
        x, y = scale.place(EXACT)
        across = x - to_mm(LETTER.width) / 2 if scale.upright else y - to_mm(LETTER.height) / 2
        assert abs(across) < 1e-9


def test_the_marks_tell_letter_and_a4_and_are_no_marks_of_the_sheet_for_a_hand() -> None:
    assert {paper_of_mark(mark.id) for mark in places_on(LETTER).marks} == {LETTER}
    assert {paper_of_mark(mark.id) for mark in places_on(A4).marks} == {A4}
    assert {paper_of_mark(mark.id) for mark in places_on(PAPERS[2]).marks} == {None}
    ids = {mark.id for paper in PAPERS for mark in places_on(paper).marks}
    assert not ids & set(pages_by_mark())


def test_it_is_printed_as_vectors_in_its_own_size() -> None:
    pdf = pdf_bytes([calibration_page(A4, ["Printer"])], title="test page")
    assert b"/Subtype/Image" not in pdf.replace(b" ", b"")
    assert page_image(pdf, 0, dpi=72).size == (595, 842) or page_image(pdf, 0, dpi=72).size == (
        596,
        842,
    )


def test_the_page_speaks_the_language_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf_bytes([calibration_page(A4, ["Drucker"], str.upper)], title="page"))
    said = subprocess.run(["pdftotext", str(file), "-"], check=True, capture_output=True, text=True)
    words = said.stdout.split()
    assert {"CORDIALLY", "PRINTER", "Drucker"} <= set(words)
    assert "Cordially" not in words

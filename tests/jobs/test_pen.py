"""A note for a real pen, end to end: SVG for a plotter, PDFs to write over, the verb draw."""

from __future__ import annotations

import json
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from cards.cli.main import main
from cards.jobs.draw import draw
from cards.jobs.pen import print_to_write_over, save_for_plotter, stroke_hand_for
from cards.jobs.texts import sentence
from cards.model.errors import InputError
from cards.model.look import Guides, Look
from cards.model.notes import Note
from cards.model.people import Person
from fonts.stroke_catalogue import is_stroke_hand, stroke_hands

TEXT = (
    "Dear Katrin,\n\nThank you for the letter, the coffee and the hour in the committee room."
    "\n\nWarmly,\nMaya\n"
)
LONG = "Dear Katrin,\n\n" + "Thank you for the letter and the coffee. " * 40 + "\n\nMaya\n"
PERSON = Person(id=1, full_name="Katrin Berg")


def text_of(pdf: Path) -> list[str]:
    command = ["pdftotext", str(pdf), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


def page_sizes(pdf: Path) -> list[str]:
    command = ["pdfinfo", "-l", "-1", str(pdf)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [
        line.split(":")[1].strip()
        for line in said.splitlines()
        if line.startswith("Page") and " size:" in line
    ]


def words_of(svg: Path) -> list[str]:
    root = ET.parse(svg).getroot()  # noqa: S314  # our own output
    return (root.findtext("{http://www.w3.org/2000/svg}desc") or "").split()


@pytest.fixture
def note_file(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def note(text: str, **look: str) -> Note:
    return Note(id=1, person_id=1, text=text, look=Look(**look), seed=9)  # type: ignore[arg-type]  # only text fields are given


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert main([str(argument) for argument in arguments]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    return line


def test_the_note_of_any_hand_is_saved_in_the_nearest_stroke_hand(tmp_path: Path) -> None:
    (svg,) = save_for_plotter(note(TEXT), PERSON, tmp_path / "card.svg")
    assert words_of(svg) == TEXT.split()
    assert is_stroke_hand(stroke_hand_for("caveat"))
    assert stroke_hand_for("homemade-apple") == "ems-allure"
    assert stroke_hand_for("ems-felix") == "ems-felix"


def test_a_long_note_is_saved_as_several_numbered_drawings(tmp_path: Path) -> None:
    files = save_for_plotter(note(LONG), PERSON, tmp_path / "card.svg")
    assert [file.name for file in files] == ["card.svg", "card-2.svg", "card-3.svg"][: len(files)]
    assert len(files) > 1
    assert [word for file in files for word in words_of(file)] == LONG.split()


@pytest.mark.parametrize(
    ("guides", "sizes"),
    [
        (Guides.GREY, ["396 x 612 pts"]),
        (Guides.LINES, ["396 x 612 pts"] * 2),
        (Guides.COPY, ["612 x 792 pts (letter)"]),
    ],
)
def test_guides_are_read_back_from_the_pdf(
    tmp_path: Path, guides: Guides, sizes: list[str]
) -> None:
    pdf = print_to_write_over(note(TEXT), PERSON, tmp_path / "card.pdf", guides)
    assert text_of(pdf) == TEXT.split()
    assert page_sizes(pdf) == sizes
    subprocess.run(["qpdf", "--check", str(pdf)], check=True, capture_output=True)
    plain = tmp_path / "plain.pdf"
    subprocess.run(["qpdf", "--qdf", str(pdf), str(plain)], check=True)
    lines = plain.read_bytes().count(b" l S Q")
    written = 5
    assert (
        lines == {Guides.GREY: 0, Guides.LINES: 4 * written, Guides.COPY: 2 * written + 4}[guides]
    )


def test_grey_text_is_light_on_the_page(tmp_path: Path) -> None:
    draw(TEXT, Look(), 1, "Katrin", tmp_path / "grey.pdf", guides=Guides.GREY)
    command = ["pdftoppm", "-r", "100", "-gray", str(tmp_path / "grey.pdf")]
    picture = subprocess.run(command, check=True, capture_output=True).stdout
    pixels = picture.split(b"255\n", 1)[1]
    assert 190 < min(pixels) < 230


def test_draw_takes_the_ending_for_what_to_make(
    note_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    svg = tmp_path / "card.svg"
    assert main(["draw", str(note_file), "-o", str(svg)]) == 0
    assert words_of(svg) == TEXT.split()
    first = svg.read_bytes()
    assert main(["draw", str(note_file), "--hand", "ems-elfin", "-o", str(svg)]) == 0
    assert svg.read_bytes() != first
    assert "1 card" in capsys.readouterr().out


def test_a_hand_and_a_format_that_do_not_go_together_are_refused(
    note_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    svg, pdf = tmp_path / "card.svg", tmp_path / "card.pdf"
    line = refused(capsys, "draw", note_file, "--hand", "caveat", "-o", svg)
    assert all(info.id in line for info in stroke_hands())
    assert ".svg" in refused(capsys, "draw", note_file, "--hand", "ems-allure", "-o", pdf)
    assert "grey" in refused(capsys, "draw", note_file, "--guides", "grey", "-o", svg)
    assert "--pages" in refused(capsys, "draw", note_file, "--pages", "0", "-o", svg)
    assert "nohand" in refused(capsys, "draw", note_file, "--hand", "nohand", "-o", pdf)
    assert not svg.exists()
    assert not pdf.exists()


def test_letters_without_strokes_are_named_with_the_note_they_are_in(tmp_path: Path) -> None:
    look = Look(hand="ems-felix")
    with pytest.raises(InputError) as caught:
        draw("Dear 漢,\n\n😀 Thanks", look, 1, "note.txt", tmp_path / "card.svg")
    said = sentence(caught.value)
    assert "漢 😀" in said
    assert "note.txt" in said
    assert not list(tmp_path.iterdir())


def test_pages_of_a_pdf_are_the_cards_of_a_long_text(tmp_path: Path) -> None:
    source, pdf = tmp_path / "note.txt", tmp_path / "card.pdf"
    source.write_text(LONG, encoding="utf-8")
    assert main(["draw", str(source), "-o", str(pdf)]) == 2
    assert main(["draw", str(source), "--pages", "4", "-o", str(pdf)]) == 0
    sizes = page_sizes(pdf)
    assert 1 < len(sizes) <= 4
    assert set(sizes) == {"396 x 612 pts"}
    assert text_of(pdf) == LONG.split()


def test_pictures_of_several_cards_are_numbered(tmp_path: Path) -> None:
    made = draw(TEXT, Look(), 1, "Katrin", tmp_path / "card.png", guides=Guides.LINES)
    assert [file.name for file in made.files] == ["card.png", "card-2.png"]
    assert made.cards == 1
    assert all(file.stat().st_size > 1000 for file in made.files)


def test_the_list_of_hands_says_which_write_in_single_strokes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["hands", "--json"]) == 0
    listed = {entry["id"]: entry for entry in json.loads(capsys.readouterr().out)}
    for info in stroke_hands():
        assert "single stroke" in listed[info.id]["style"]
        assert listed[info.id]["licence"] == "OFL-1.1"
    assert "single stroke" not in listed["caveat"]["style"]

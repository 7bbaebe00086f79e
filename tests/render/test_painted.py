"""A person's own drawing on a page: vectors with colours, cut off at its room, and see-through."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PIL import Image

from cards.layout.svg_file import open_svg, placed
from cards.model.geometry import Matrix, Rect, Size
from cards.model.placement import Face, Imposed, Sheet
from cards.render.pdf import write_pdf
from cards.render.picture import page_image
from cards.render.retouch import changed_band

INSIDE = """<rect width="100" height="60" fill="#ff0000"/>
<rect x="50" width="50" height="60" fill="#0000ff" fill-opacity=".5"/>
<path d="M0 30H100" stroke="#00ff00" stroke-width="10"/><circle cx="100" cy="60" r="20"/>"""


def _sheet(folder: Path, laid: Matrix, inside: str = INSIDE) -> Sheet:
    path = folder / "drawing.svg"
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60">'
    path.write_text(f"{head}{inside}</svg>", encoding="utf-8")
    artwork = placed(open_svg(path), Rect(20, 30, 200, 120))
    return Sheet(Size(300, 300), (Imposed(Face(Size(240, 180), (artwork,), ""), laid),))


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    out = tmp_path / "out.pdf"
    write_pdf([_sheet(tmp_path, Matrix())] * 2, out, title="")
    return out


def test_colours_lie_where_they_are_drawn_and_nothing_outside_the_room(drawn: Path) -> None:
    page = page_image(drawn.read_bytes(), 0, dpi=72.0).convert("RGB")
    assert page.size == (300, 300)

    def at(x: float, y: float) -> tuple[int, ...]:
        found = page.getpixel((round(x), 300 - round(y)))
        assert isinstance(found, tuple)
        return found

    assert at(40, 140) == (255, 0, 0)
    assert at(120, 90) == (0, 255, 0)
    assert at(180, 140) == pytest.approx((128, 0, 128), abs=2)
    assert at(210, 40) == (0, 0, 0)
    for outside in ((15, 90), (225, 40), (210, 25), (120, 155)):
        assert at(*outside) == (255, 255, 255)


def test_the_file_is_sound_and_holds_no_picture(drawn: Path) -> None:
    subprocess.run(["qpdf", "--check", str(drawn)], check=True, capture_output=True)
    listed = subprocess.run(["pdfimages", "-list", str(drawn)], check=True, capture_output=True)
    assert len(listed.stdout.splitlines()) == 2
    assert b"/ExtGState" in drawn.read_bytes()


def test_a_sheet_turned_and_corrected_turns_all_of_it(tmp_path: Path) -> None:
    laid = Matrix(0, 1, -1, 0, 200, 10)
    out = tmp_path / "turned.pdf"
    write_pdf([_sheet(tmp_path, laid)], out, title="")
    page = page_image(out.read_bytes(), 0, dpi=72.0).convert("RGB")
    for point, colour in (((40, 140), (255, 0, 0)), ((120, 90), (0, 255, 0))):
        x, y = laid.apply(*point)
        assert page.getpixel((round(x), 300 - round(y))) == colour


def test_it_looks_as_another_program_draws_it(drawn: Path, tmp_path: Path) -> None:
    command = ["pdftoppm", "-r", "72", "-f", "1", "-l", "1", "-png", "-singlefile", str(drawn)]
    subprocess.run([*command, str(tmp_path / "page")], check=True)
    other = Image.open(tmp_path / "page.png").convert("RGB")
    assert other.getpixel((40, 160)) == (255, 0, 0)
    assert other.getpixel((180, 160)) == pytest.approx((128, 0, 128), abs=2)


def test_a_live_picture_knows_when_the_drawing_is_another(tmp_path: Path) -> None:
    one, same = _sheet(tmp_path, Matrix()), _sheet(tmp_path, Matrix())
    other = _sheet(tmp_path, Matrix(), '<rect width="9" height="9"/>')
    assert changed_band(one, same) is None
    assert changed_band(one, other) == pytest.approx((30, 150))

"""Whatever is given instead of a good scan is refused with one sentence, soon."""

from __future__ import annotations

import zlib
from pathlib import Path
from time import monotonic

import numpy as np
import pytest
from PIL import Image

from cards.jobs.texts import sentence
from cards.render.handsheet import sheet_pdf
from fonts.errors import HandError
from fonts.own import scan
from fonts.own.reading import read_pages
from fonts.own.sheet import find_paper
from tests.fonts.own.pen import blank, saved

LETTER = find_paper("letter")


def refused(path: Path) -> str:
    """The code of the error for a file; its sentence names the file."""
    with pytest.raises(HandError) as caught:
        list(read_pages([path]))
    told = sentence(caught.value)
    assert path.name in told
    assert "\n" not in told
    return caught.value.code


def test_a_picture_of_something_else(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (1200, 900, 3), np.uint8)
    assert refused(saved(noise, tmp_path / "cat.png")) == "own.no_sheet"


def test_a_page_with_its_corners_off_the_picture(tmp_path: Path) -> None:
    page = blank("letter", 0, 100)
    width, height = page.size
    part = page.crop((0, 0, width, height // 3))
    part.save(tmp_path / "part.png")
    assert refused(tmp_path / "part.png") == "own.marks_hidden"


def test_two_pages_in_one_picture(tmp_path: Path) -> None:
    left, right = blank("letter", 0, 100), blank("letter", 1, 100)
    both = Image.new("RGB", (left.width * 2, left.height), "white")
    both.paste(left, (0, 0))
    both.paste(right, (left.width, 0))
    both.save(tmp_path / "both.png")
    assert refused(tmp_path / "both.png") == "own.two_pages"


def test_a_page_too_coarse_to_read(tmp_path: Path) -> None:
    blank("letter", 0, 90).save(tmp_path / "small.png")
    assert refused(tmp_path / "small.png") == "own.too_coarse"


def test_a_picture_beyond_the_limit_is_not_even_decoded(tmp_path: Path) -> None:
    Image.new("1", (12_000, 12_000)).save(tmp_path / "huge.png")
    assert refused(tmp_path / "huge.png") == "own.too_large"


def test_a_picture_so_large_that_pillow_balks(tmp_path: Path) -> None:
    Image.new("1", (20_000, 20_000)).save(tmp_path / "bomb.png")
    assert refused(tmp_path / "bomb.png") == "own.too_large"


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_a_damaged_picture(ending: str, tmp_path: Path) -> None:
    whole = tmp_path / f"whole.{ending}"
    blank("letter", 0, 100).save(whole)
    damaged = tmp_path / f"damaged.{ending}"
    damaged.write_bytes(whole.read_bytes()[:4000])
    assert refused(damaged) == "own.damaged_picture"


def test_a_damaged_pdf(tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(b"%PDF-1.7\nnothing of the kind")
    assert refused(damaged) == "own.damaged_picture"


def test_a_pdf_with_too_many_pages(tmp_path: Path) -> None:
    pages = [Image.new("RGB", (60, 80), "white")] * 21
    pages[0].save(tmp_path / "book.pdf", save_all=True, append_images=pages[1:])
    assert refused(tmp_path / "book.pdf") == "own.too_many_pages"


def test_a_page_of_a_pdf_that_is_no_sheet_is_named(tmp_path: Path) -> None:
    (tmp_path / "blank.pdf").write_bytes(sheet_pdf(LETTER))
    pages = [blank("letter", 0, 150), Image.new("RGB", (1275, 1650), "white")]
    pages[0].save(tmp_path / "both.pdf", save_all=True, append_images=pages[1:], resolution=150)
    with pytest.raises(HandError, match="no_sheet") as caught:
        list(read_pages([tmp_path / "both.pdf"]))
    assert caught.value.values["name"] == "both.pdf, page 2"


@pytest.mark.parametrize("content", [b"", b"no picture at all", b"GIF89a" + b"\0" * 100])
def test_no_picture(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(content)
    assert refused(tmp_path / "notes.txt") == "own.no_picture"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.png") == "own.no_file"
    assert refused(tmp_path) == "own.no_file"


def test_a_photo_cut_off_near_its_end(tmp_path: Path) -> None:
    whole = tmp_path / "whole.jpg"
    blank("letter", 0, 150).save(whole, quality=90)
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(whole.read_bytes()[:-3000])
    assert refused(cut) == "own.damaged_picture"


@pytest.mark.parametrize("size", [(1, 1), (3, 9000), (60, 60)])
def test_a_sliver_of_a_picture(size: tuple[int, int], tmp_path: Path) -> None:
    Image.new("RGB", size, "white").save(tmp_path / "sliver.png")
    assert refused(tmp_path / "sliver.png") == "own.no_sheet"


def pdf_of_pictures(side: int, count: int, page: tuple[int, int]) -> bytes:
    """A small PDF of one page that draws one large black picture many times."""
    picture = zlib.compress(bytes(side * side), 9)
    drawing = b"q %d 0 0 %d 0 0 cm /I Do Q\n" % page * count
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents 4 0 R"
        b"/Resources<</XObject<</I 5 0 R>>>>>>" % page,
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawing), drawing),
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray"
        b"/BitsPerComponent 8/Filter/FlateDecode/Length %d>>stream\n%s\nendstream"
        % (side, side, len(picture), picture),
    ]
    out = b"%PDF-1.4\n"
    for number, body in enumerate(bodies, 1):
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    return out + b"trailer<</Size 6/Root 1 0 R>>\n%%EOF"


def test_a_pdf_that_would_draw_for_minutes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "_PDF_SECONDS", 0.5)
    (tmp_path / "slow.pdf").write_bytes(pdf_of_pictures(3000, 3000, (612, 792)))
    begun = monotonic()
    assert refused(tmp_path / "slow.pdf") == "own.too_slow"
    assert monotonic() - begun < 15


@pytest.mark.parametrize("page", [(200_000, 200_000), (1, 200_000), (612, 792)])
def test_a_pdf_with_a_huge_page_or_picture(page: tuple[int, int], tmp_path: Path) -> None:
    (tmp_path / "huge.pdf").write_bytes(pdf_of_pictures(12_000, 1, page))
    assert refused(tmp_path / "huge.pdf") == "own.no_sheet"

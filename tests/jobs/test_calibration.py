"""A printer's calibration from page to kept: by numbers, by a photo, for each tray and side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from cards.jobs.calibration import (
    PrintSide,
    Way,
    calibrate_by_numbers,
    calibrate_by_photo,
    forget_calibration,
    kept_calibration,
    paper_size,
    write_page,
)
from cards.model.errors import InputError
from cards.model.geometry import mm
from cards.model.printing import Calibration
from cards.store import Store, open_store
from tests.press.photos import lying, photo
from tests.press.printers import A4, LETTER, misses, printer, read_off

OFFICE = Way("Office")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data") as opened:
        yield opened


def typed(numbers: list[float]) -> str:
    """To the hundredth, as nobody reads finer."""
    return ",".join(f"{each:.2f}" for each in numbers)


def test_six_numbers_are_kept_for_the_paper_of_the_page_that_was_made(
    store: Store, tmp_path: Path
) -> None:
    assert write_page(store, OFFICE, tmp_path / "page.pdf", "a4") == "a4"
    print_map = printer(A4)
    calibrate_by_numbers(store, OFFICE, typed(read_off(print_map, A4, None)))
    assert misses(print_map, A4, kept_calibration(store, OFFICE), 20).max() < 0.1


def test_a_photo_is_kept(store: Store, tmp_path: Path) -> None:
    picture = tmp_path / "page.jpg"
    Image.fromarray(photo(lying(printer(LETTER), LETTER, 120, 0.08, turn=2))).save(picture)
    # What the page says of its paper counts, whatever was made last.
    write_page(store, OFFICE, tmp_path / "page.pdf", "a4")
    calibrate_by_photo(store, OFFICE, picture)
    assert misses(printer(LETTER), LETTER, kept_calibration(store, OFFICE), 10).max() < 0.15


def test_a_page_of_another_size_is_not_taken_for_letter(store: Store, tmp_path: Path) -> None:
    small = paper_size("105x148mm")
    picture = tmp_path / "page.jpg"
    still = printer(small, move=(0.5, 0.5))
    Image.fromarray(photo(lying(still, small, 200, 0.08, turn=2))).save(picture)
    with pytest.raises(InputError) as raised:
        calibrate_by_photo(store, OFFICE, picture, "letter")
    assert raised.value.code == "press.which_paper"
    calibrate_by_photo(store, OFFICE, picture, "105x148mm")
    assert misses(still, small, kept_calibration(store, OFFICE), 10).max() < 0.15


def test_each_printer_tray_and_side_has_its_own(store: Store) -> None:
    numbers = "11,11,10,10,180,250"
    back = Way("Office", side=PrintSide.BACK)
    calibrate_by_numbers(store, OFFICE, numbers, "letter")
    assert kept_calibration(store, Way("Office", "upper")).dx_mm == pytest.approx(-1, abs=0.05)
    assert kept_calibration(store, back) == Calibration()
    assert kept_calibration(store, Way("Home")) == Calibration()
    calibrate_by_numbers(store, Way("Office", "upper"), "9,9,10,10,180,250", "letter")
    assert kept_calibration(store, Way("Office", "upper")).dx_mm == pytest.approx(1, abs=0.05)
    assert kept_calibration(store, OFFICE).dx_mm == pytest.approx(-1, abs=0.05)
    forget_calibration(store, OFFICE)
    assert kept_calibration(store, OFFICE) == Calibration()


def test_numbers_that_are_refused_leave_what_was_kept(store: Store) -> None:
    calibrate_by_numbers(store, OFFICE, "11,11,10,10,180,250", "letter")
    before = kept_calibration(store, OFFICE)
    with pytest.raises(InputError):
        calibrate_by_numbers(store, OFFICE, "11,99,10,10,180,250", "letter")
    assert kept_calibration(store, OFFICE) == before


def test_the_page_for_the_back_of_a_sheet_follows_an_empty_one(
    store: Store, tmp_path: Path
) -> None:
    out = tmp_path / "page.pdf"
    write_page(store, Way("Office", "bypass", PrintSide.BACK), out, "148x105mm")
    document = pypdfium2.PdfDocument(out)
    try:
        sizes = [page.get_size() for page in document]
        texts = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    assert sizes == [pytest.approx((mm(105), mm(148)), abs=0.01)] * 2
    assert texts[0] == ""
    assert "test page" in texts[1]

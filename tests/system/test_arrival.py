"""Cards and envelopes handed to a printer arrive as they were laid out: size, vector, way up."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest

from cards.layout.card import lay_out_card
from cards.layout.envelope import lay_out_envelope
from cards.model.errors import InputError
from cards.model.geometry import Size, mm, to_mm
from cards.model.look import Look
from cards.model.placement import Sheet
from cards.model.printing import JobState
from cards.press.cups import CupsPrinter
from cards.press.upright import upright
from cards.render.pdf import write_pdf
from tests.system.conftest import queue_of
from tests.system.service import Device, PrintService, until

TEXT = "Dear Ana,\n\nThank you for the talk about the atlas.\n\nWarmly,\nMaya"
ADDRESS = ("Ana Ruiz", "12 Harbour Street", "Springfield, IL 62701")
SENDER = ("Maya Lindqvist", "4 Mill Lane", "Portland, OR 97201")
CARDS = {"a2-folded": (139.7, 215.9), "a2-flat": (107.95, 139.7)}
ENVELOPES = {"10": (104.775, 241.3), "a2": (111.125, 146.05), "c6": (114.0, 162.0)}
"""Sizes in millimetres as they are fed, the shorter side first."""


def card(stock: str) -> Sheet:
    return lay_out_card(TEXT, Look(stock=stock), 3, recipient="Ana Ruiz")


def envelope(name: str) -> Sheet:
    return lay_out_envelope(ADDRESS, SENDER, name, Look(), 3, recipient="Ana Ruiz")


def handed(printer: CupsPrinter, sheets: Sequence[Sheet], folder: Path) -> Size:
    """Hand sheets over and wait until they are printed; returns the size they were handed in."""
    pages = [upright(sheet) for sheet in sheets]
    pdf, size = folder / "run.pdf", pages[0].size
    write_pdf(pages, pdf, title="run")
    job = printer.submit(pdf, "A run", size, None, lambda _id: None)
    until(lambda: printer.report(job).state is JobState.COMPLETED, "it was not printed")
    return size


def page_sizes(pdf: Path) -> list[tuple[float, float]]:
    """What a PDF's pages measure in millimetres, turned as they are shown."""
    document = pypdfium2.PdfDocument(pdf)
    sizes = [(to_mm(w), to_mm(h)) for w, h in (page.get_size() for page in document)]
    document.close()
    return sizes


def dark_spots(pdf: Path, dpi: int = 60) -> list[tuple[float, float]]:
    """Where there is ink on the first page, in millimetres from its upper left corner."""
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=dpi / 72).to_pil().convert("L")
    document.close()
    seen = picture.load()
    assert seen is not None
    return [
        (x * 25.4 / dpi, y * 25.4 / dpi)
        for x in range(picture.width)
        for y in range(picture.height)
        if float(str(seen[x, y])) < 160
    ]


def ensure_as_laid_out(pdf: Path, expected: tuple[float, float], pages: int = 1) -> None:
    assert page_sizes(pdf) == [pytest.approx(expected, abs=0.1)] * pages
    listed = subprocess.run(["pdfimages", "-list", pdf], check=True, capture_output=True).stdout
    assert len(listed.splitlines()) == 2, "its pages became pictures"
    fonts = subprocess.run(["pdffonts", pdf], check=True, capture_output=True).stdout
    assert b"TrueType" in fonts


@pytest.mark.parametrize("stock", CARDS)
def test_cards_arrive_at_their_size_as_vectors(
    printer: CupsPrinter, tray: Device, tmp_path: Path, stock: str
) -> None:
    handed(printer, [card(stock), card(stock)], tmp_path)
    ensure_as_laid_out(tray.arrived()[-1], CARDS[stock], pages=2)


@pytest.mark.parametrize("name", ENVELOPES)
def test_envelopes_arrive_at_their_size_and_turned_as_told(
    printer: CupsPrinter, tray: Device, tmp_path: Path, name: str
) -> None:
    handed(printer, [envelope(name)], tmp_path)
    came = tray.arrived()[-1]
    ensure_as_laid_out(came, ENVELOPES[name])
    width, height = ENVELOPES[name]
    spots = dark_spots(came)
    sender = [spot for spot in spots if spot[0] < width / 3 and spot[1] > height / 2]
    corner = [spot for spot in spots if spot[0] > 2 * width / 3 and spot[1] > 3 * height / 4]
    # Turned counter-clockwise its upper left corner lies at the lower left.
    assert sender
    assert not corner


def test_what_arrives_draws_the_very_same_page(
    printer: CupsPrinter, tray: Device, tmp_path: Path
) -> None:
    handed(printer, [card("a2-folded")], tmp_path)
    assert dark_spots(tray.arrived()[-1]) == dark_spots(tmp_path / "run.pdf")


def test_a_printer_that_reads_no_pdf_gets_pixels_of_the_right_size(
    service: PrintService, tmp_path: Path
) -> None:
    device = service.device("raster", takes_pdf=False)
    handed(queue_of(service, device), [envelope("c6")], tmp_path)
    came = device.arrived()[-1].read_bytes()
    assert came.startswith(b"UNIRAST\0")
    # URF's page header after the file's twelve bytes: width, height and resolution.
    width, height, dpi = (int.from_bytes(came[at : at + 4], "big") for at in (24, 28, 32))
    # Whole pixels at 300 to the inch.
    assert (width / dpi * 25.4, height / dpi * 25.4) == pytest.approx(ENVELOPES["c6"], abs=0.1)


@pytest.mark.parametrize(
    ("size", "code"),
    [
        (Size(mm(70), mm(127)), "press.too_small"),
        (Size(mm(216), mm(400)), "press.too_large"),
    ],
)
def test_a_size_the_printer_does_not_take_is_refused_before_a_job_is_made(
    printer: CupsPrinter, tmp_path: Path, size: Size, code: str
) -> None:
    write_pdf([Sheet(size, ())], tmp_path / "run.pdf", title="run")
    made: list[int] = []
    with pytest.raises(InputError) as caught:
        printer.submit(tmp_path / "run.pdf", "A run", size, None, made.append)
    assert (caught.value.code, made) == (code, [])

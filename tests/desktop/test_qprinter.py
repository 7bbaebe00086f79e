"""Printing where no PDF is taken: what Qt draws is what our own PDF shows, and what is told of it.

There is no Windows here: Qt draws to a PDF or a picture of its own, through the same painter.
"""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cards.jobs.calibration import Way, page_sheets
from cards.jobs.card_pages import card_pages
from cards.jobs.feeding import fed_for
from cards.jobs.printing import print_notes
from cards.jobs.settling import settle_after_crash
from cards.layout.card import lay_out_card
from cards.layout.envelope import lay_out_envelope
from cards.layout.fronts import front_of
from cards.layout.picture_file import open_picture
from cards.layout.svg_file import open_svg, placed
from cards.model.errors import InputError, SurroundingsError
from cards.model.fronts import Imposing
from cards.model.geometry import Matrix, Rect, Size, mm, to_mm
from cards.model.look import Look
from cards.model.notes import Part, RunState
from cards.model.paper import TwoSided
from cards.model.placement import Drawn, Face, Imposed, Picture, Rule, Sheet
from cards.model.printing import JobState, MediaRange, PrinterInfo, PrinterState
from cards.press import libcups
from cards.press.cups import CupsPrinter
from cards.press.feed import KeptFeed
from cards.press.printer import DrawingPrinter
from cards.press.upright import upright
from cards.render.pdf import pdf_bytes
from cards.store import open_store
from desktop import printers, printing
from desktop.batch import following, handing, print_dialog, run_card
from desktop.batch.print_dialog import PrintDialog
from desktop.painting import paint_sheet
from desktop.printing import QtPrinter, prepared
from tests.desktop.notes_given import all_ready, print_page
from tests.desktop.pdf_tools import read_back
from tests.desktop.stage import Desktop, Fill

DPI = 150
NOTE = "Dear Ana,\n\nThank you for the long talk about maps.\n\nWarmly,\nMaya"
Pixels = npt.NDArray[np.float64]

pytestmark = pytest.mark.usefixtures("qapp")


class ToFile(QtPrinter):
    """A printer whose paper is a PDF that Qt writes."""

    def __init__(self, out: Path, *, duplex: bool = True) -> None:
        super().__init__("Front room")
        self.out = out
        self._duplex = duplex

    def info(self) -> PrinterInfo:
        return PrinterInfo(
            name=self.name,
            title=self.name,
            state=PrinterState.IDLE,
            reasons=(),
            custom=MediaRange(Size(mm(76), mm(76)), Size(mm(216), mm(356))),
            duplex=self._duplex,
        )

    def device(self) -> QPrinter:
        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(self.out))
        return device


@pytest.fixture
def printer(tmp_path: Path) -> ToFile:
    return ToFile(tmp_path / "drawn.pdf")


def card() -> Sheet:
    return upright(lay_out_card(NOTE, Look(), 3, recipient="Ana Ruiz"))


def envelope_turned() -> Sheet:
    to = ["Ana Ruiz", "12 Elm Street", "Springfield IL 62701"]
    sheet = lay_out_envelope(to, ["Maya Chen"], "a2", Look(), 1, recipient="Ana Ruiz")
    turned = fed_for(KeptFeed(), sheet)
    assert turned.size.width < turned.size.height
    return turned


def drawing() -> Sheet:
    """What a note seldom has: dashes, a slanted face, a signature with and without a line."""
    wave = np.array([[20.0, 20.0], [90.0, 30.0], [80.0, 90.0], [30.0, 70.0]])
    inside = (Drawn((wave,), (), (0.1, 0.2, 0.5)), Drawn((wave + 100,), (), (0.5, 0, 0), 6.0))
    rules = (
        Rule(10, 10, 200, 150, 3.0, (0, 0.5, 0), (9.0,)),
        Rule(10, 290, 200, 290, 1.5, dash=(12.0, 3.0, 2.0, 3.0)),
    )
    face = Face(Size(210, 300), (*inside, *rules), "")
    turned = Matrix.turn(8).then(Matrix.shift(50, 10))
    return Sheet(Size(mm(88.9), mm(123.83)), (Imposed(face, turned),), rules[:1])


def print_all(printer: QtPrinter, sheets: list[Sheet], both: TwoSided | None = None) -> int:
    return printer.draw(sheets, "Cordially: 1 card", sheets[0].size, both, lambda _job: None)


def pages(pdf: Path) -> list[Pixels]:
    """The pages as poppler draws them, a dot softened: N x M x 3, 1 for white."""
    root = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-r", str(DPI), str(pdf), str(root)], check=True, timeout=60)
    found = sorted(pdf.parent.glob(f"{root.name}-*.ppm"))
    return [softened(Image.open(page)) for page in found]


def softened(picture: Image.Image) -> Pixels:
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(1.0)), np.float64) / 255


def images_in(pdf: Path) -> int:
    listed = subprocess.run(
        ["pdfimages", "-list", str(pdf)], check=True, capture_output=True, text=True, timeout=60
    )
    return len(listed.stdout.splitlines()) - 2


def expected(sheets: list[Sheet], folder: Path) -> list[Pixels]:
    ours = folder / "ours.pdf"
    ours.write_bytes(pdf_bytes(sheets, title="x"))
    return pages(ours)


def ensure_same(one: Pixels, other: Pixels, within: float = 0.06) -> None:
    """Smoothed edges may differ by a shade, ink that is elsewhere may not.

    ``within`` is the share of the ink: programs smooth edges each in their own way.
    """
    high, wide = (min(sides) for sides in zip(one.shape[:2], other.shape[:2], strict=True))
    assert max(abs(a - b) for a, b in zip(one.shape, other.shape, strict=True)) <= 1
    one, other = one[:high, :wide], other[:high, :wide]
    ink = np.mean(1 - one)
    assert ink > 0.001
    apart = np.abs(one - other)
    assert np.mean(apart) < within * ink
    assert apart.max() < 0.4


def two_sides(tmp_path: Path) -> list[Sheet]:
    imposing = Imposing(front=front_of("monogram:MC"), back="Made by hand", outlines=True)
    with open_store(tmp_path / "cards") as store:
        all_ready(store)
        rows = store.notes.rows()[:1]
        folded = replace(rows[0], note=replace(rows[0].note, look=Look(stock="a2-folded")))
        return list(card_pages(store, [folded], imposing, "Front room"))


@pytest.mark.parametrize("kind", ["card", "two sides", "envelope", "drawing", "test page"])
def test_what_is_drawn_is_what_the_pdf_shows(kind: str, printer: ToFile, tmp_path: Path) -> None:
    made: dict[str, Callable[[], list[Sheet]]] = {
        "card": lambda: [card()],
        "two sides": lambda: two_sides(tmp_path),
        "envelope": lambda: [envelope_turned()],
        "drawing": lambda: [drawing()],
        "test page": lambda: list(page_sheets(Way("x"), Size(mm(210), mm(297)))),
    }
    sheets = made[kind]()
    both = TwoSided.LONG_EDGE if kind == "two sides" else None
    assert len(sheets) == (2 if both else 1)
    job = print_all(printer, sheets, both)
    assert printer.report(job).state is JobState.SENT
    sizes = read_back(printer.out).sizes
    assert len(sizes) == len(sheets)
    for (wide, high), sheet in zip(sizes, sheets, strict=True):
        assert abs(to_mm(wide - sheet.size.width)) < 0.1
        assert abs(to_mm(high - sheet.size.height)) < 0.1
    assert images_in(printer.out) == 0
    for drawn, ours in zip(pages(printer.out), expected(sheets, tmp_path), strict=True):
        ensure_same(drawn, ours)


def test_a_picture_on_a_screen_is_the_same(tmp_path: Path) -> None:
    sheet = card()
    dots = [round(side * DPI / 72) for side in (sheet.size.width, sheet.size.height)]
    image = QImage(QSize(*dots), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_sheet(painter, sheet)
    painter.end()
    out = tmp_path / "screen.png"
    assert image.save(str(out))
    drawn = softened(Image.open(out).convert("RGB"))
    ensure_same(drawn, expected([sheet], tmp_path)[0], within=0.15)


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_persons_own_picture_keeps_its_colours_and_its_place(
    kind: str, printer: ToFile, tmp_path: Path
) -> None:
    coarse = Image.new("RGBA" if kind == "png" else "RGB", (3, 2), (200, 40, 30, 255))
    for at, colour in {(0, 0): (20, 60, 220, 255), (2, 1): (30, 160, 60, 90)}.items():
        coarse.putpixel(at, colour if kind == "png" else colour[:3])
    given = tmp_path / f"front.{kind}"
    coarse.resize((300, 200), Image.Resampling.NEAREST).save(given)
    placed = Picture(open_picture(given).raster, Matrix(200, 20, -10, 130, 30, 40))
    face = Face(Size(250, 300), (placed,), "")
    sheet = Sheet(face.size, (Imposed(face, Matrix()),))
    print_all(printer, [sheet])
    ensure_same(pages(printer.out)[0], expected([sheet], tmp_path)[0])


def test_a_run_ends_as_sent_and_asks_the_person(
    fill: Fill, desktop: Desktop, qtbot: QtBot, printer: ToFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    for room in (following, handing, run_card):
        monkeypatch.setattr(room, "printer_called", lambda _name: printer)
    monkeypatch.setattr(print_dialog, "printers", lambda: (printer.info(),))
    monkeypatch.setattr(following, "LOOK_EVERY", 20)
    drawing_on: list[str] = []

    def watched(painter: QPainter, sheet: Sheet) -> None:
        drawing_on.append(threading.current_thread().name)
        paint_sheet(painter, sheet)

    monkeypatch.setattr(printing, "paint_sheet", watched)
    fill(all_ready)
    page = print_page(desktop, qtbot)
    page.save.print_button.click()
    dialog = desktop.dialog(PrintDialog)
    qtbot.waitUntil(dialog.print_button.isEnabled)
    dialog.print_button.click()
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    assert page.runs[0].run.told == "sent"
    said = " ".join(label.text() for label in page.runs[0].findChildren(QLabel))
    assert "Sent, and this system does not tell how it came out." in said
    assert drawing_on == ["task"] * 3
    assert read_back(printer.out).pages == 3
    desktop.settle()


def test_what_cannot_be_laid_out_stops_a_run_before_its_first_page(
    data: Path, printer: ToFile
) -> None:
    with open_store(data) as store:
        all_ready(store)
        store.notes.change(replace(store.notes.get(3), text="Dear Zoë,\n\n" + "word " * 900))
        with pytest.raises(InputError):
            print_notes(store, printer, [1, 2, 3])
        assert [run.state for run in store.runs.list()] == [RunState.FAILED]
    assert not printer.out.exists()


def test_the_job_is_known_to_the_store_before_anything_is_drawn(
    data: Path, printer: ToFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(data) as store:
        all_ready(store)
        seen: list[str] = []

        def watched(painter: QPainter, sheet: Sheet) -> None:
            seen.append(store.runs.started()[0].job_id)
            paint_sheet(painter, sheet)

        monkeypatch.setattr(printing, "paint_sheet", watched)
        (run,) = print_notes(store, printer, [1, 3], Part.ENVELOPES)
        assert seen == [run.job_id] * 2
        # As after a crash: another process made the job, and only the person can say.
        monkeypatch.setattr(printing, "_jobs", {})
        ((asked, report),) = settle_after_crash(store, lambda _name: printer)
        assert (asked.state, report.state) == (RunState.AWAITING_YES, JobState.VANISHED)


def test_stopping_ends_it_before_the_next_page(printer: ToFile) -> None:
    jobs: list[int] = []

    def sheets() -> Iterator[Sheet]:
        yield card()
        printer.cancel(jobs[0])
        yield card()
        raise AssertionError

    job = printer.draw(sheets(), "x", card().size, None, jobs.append)
    report = printer.report(job)
    assert (report.state, report.begun) == (JobState.CANCELLED, True)


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false")
def test_what_breaks_off_is_told_as_given_up(printer: ToFile, tmp_path: Path) -> None:
    jobs: list[int] = []
    printer.out = tmp_path / "no folder" / "x.pdf"
    with pytest.raises(SurroundingsError, match=r"press\.not_drawn"):
        printer.draw([card()], "x", card().size, None, jobs.append)
    report = printer.report(jobs[0])
    assert (report.state, report.begun) == (JobState.ABORTED, False)


def test_nothing_is_drawn_that_the_printer_does_not_take(printer: ToFile) -> None:
    for size, code in ((Size(mm(50), mm(90)), "too_small"), (Size(mm(300), mm(400)), "too_large")):
        with pytest.raises(InputError, match=rf"press\.{code}"):
            printer.draw([], "x", size, None, lambda _job: None)
    one_sided = ToFile(printer.out, duplex=False)
    with pytest.raises(InputError, match=r"press\.one_sided"):
        print_all(one_sided, [card(), card()], TwoSided.LONG_EDGE)
    with pytest.raises(InputError, match=r"press\.no_printer"):
        QtPrinter("Nowhere").info()
    assert not printer.out.exists()


def test_the_page_is_asked_for_exactly(printer: ToFile) -> None:
    size = Size(mm(111.12), mm(146.05))
    device = prepared(printer.device(), "x", "A run", size, None)
    got = device.pageLayout().pageSize().size(QPageSize.Unit.Point)
    assert (got.width(), got.height()) == (size.width, size.height)
    assert device.fullPage()
    assert (device.copyCount(), device.docName()) == (1, "A run")


def test_printers_are_reached_through_qt_where_there_is_no_cups(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing() -> object:
        raise SurroundingsError("press.no_cups")

    monkeypatch.setattr(libcups, "libcups", missing)
    monkeypatch.setattr(printing, "any_known", lambda: True)
    assert isinstance(printers.printer_called("x"), DrawingPrinter)
    monkeypatch.setattr(printing, "any_known", lambda: False)
    assert isinstance(printers.printer_called("x"), CupsPrinter)


def test_a_persons_own_drawing_keeps_its_colours_its_lines_and_its_place(
    printer: ToFile, tmp_path: Path
) -> None:
    given = tmp_path / "front.svg"
    given.write_text(DRAWING, encoding="utf-8")
    artwork = placed(open_svg(given), Rect(20, 30, 200, 150))
    face = Face(Size(250, 300), (artwork,), "")
    sheet = Sheet(face.size, (Imposed(face, Matrix(0.98, 0.05, -0.05, 0.98, 12, 3)),))
    print_all(printer, [sheet])
    ensure_same(pages(printer.out)[0], expected([sheet], tmp_path)[0])


DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 150">
<rect width="100%" height="100%" fill="#f5efe0"/>
<g transform="translate(100 75)">
<circle r="60" fill="none" stroke="goldenrod" stroke-width="6" stroke-dasharray="30 14"/>
<path d="M-50 50A50 20 0 0 0 50 50a20 30 45 1 1 20 20L10 60Q0 80-20 60T-50 60z"
 fill="rgb(180,40,60)" fill-opacity=".6" stroke="navy" stroke-width="4"/></g>
<rect x="5" y="5" width="15" height="20" rx="4" fill="none" stroke="#000" stroke-width="3"
 transform="scale(3 1)"/>
<polygon points="180,10 190,40 160,20 200,20 170,40" fill="teal" fill-rule="evenodd"/>
<circle cx="200" cy="150" r="30" fill="orange" opacity=".5"/></svg>"""

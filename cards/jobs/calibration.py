"""Calibrates a printer: its test page, what was read off it, and what is kept of it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from cards.layout.stocks import find_stock
from cards.model.errors import InputError
from cards.model.geometry import Size, inch, mm
from cards.model.paper import TwoSided
from cards.model.placement import Sheet
from cards.model.printing import Calibration, PrinterInfo
from cards.press import calibration as texts
from cards.press.measured import measured, read_numbers
from cards.press.media import ensure_takes
from cards.press.printer import DrawingPrinter, Printer, TrayPrinter
from cards.render.pdf import write_pdf

_TITLE = "Printer test page"
PAPERS = {"letter": Size(inch(8.5), inch(11.0)), "a4": Size(mm(210.0), mm(297.0))}


class PrintSide(StrEnum):
    """Which side of a sheet: each may be off in its own way."""

    FRONT = "front"
    BACK = "back"


class Preferences(Protocol):
    """What is needed of a store."""

    def preference(self, key: str, default: str = "") -> str:
        """What is kept under a key."""

    def set_preference(self, key: str, value: str) -> None:
        """Keep something under a key."""


@dataclass(frozen=True, slots=True)
class Way:
    """A sheet's way through a printer: which printer, from which tray, which side."""

    printer: str
    tray: str = ""
    """The tray's name; empty for the one the printer chooses."""
    side: PrintSide = PrintSide.FRONT

    @property
    def key(self) -> str:
        """Under which it is kept."""
        return "/".join(("calibration", self.printer, self.tray, self.side))


def paper_size(paper: str) -> Size:
    """A paper, in points: "letter", "a4", a stock's id, or a size such as ``148x105mm``.

    Raises InputError as ``find_stock``.
    """
    known = PAPERS.get(paper.strip().lower())
    if known is not None:
        return known
    sheet = find_stock(paper).sheet
    return sheet.turned() if sheet.width > sheet.height else sheet


def page_sheets(way: Way, paper: Size, say: Callable[[str], str] = str) -> tuple[Sheet, ...]:
    """The test page; for the back of a sheet an empty page goes before it.

    ``say`` translates what is printed.
    """
    # Its marks need OpenCV, which takes a while to load.
    from cards.layout.calibration_page import calibration_page

    place = ", ".join(filter(None, (way.tray, say(way.side.value))))
    page = calibration_page(paper, [way.printer, place], say)
    return (Sheet(paper, ()), page) if way.side is PrintSide.BACK else (page,)


def ensure_takes_page(
    store: Preferences, way: Way, info: PrinterInfo | None, paper: str = ""
) -> None:
    """Refuse a test page on a paper that the printer does not take; without ``info`` any goes.

    Raises InputError as ``paper_size`` and ``keyword_for``; of a printer that names no sizes
    nothing can be told.
    """
    if info is not None and (info.media or info.custom):
        ensure_takes(info, paper_size(paper or kept_paper(store, way)))


def write_page(store: Preferences, way: Way, out: Path, paper: str = "") -> str:
    """Write the test page as a PDF, never corrected, and return the paper it is for.

    The paper is remembered for when the page is read. Raises InputError "jobs.not_pdf" or as
    ``paper_size``, SurroundingsError when the file cannot be written.
    """
    if out.suffix.lower() != ".pdf":
        raise InputError("jobs.not_pdf", path=out)
    chosen = paper or kept_paper(store, way)
    write_pdf(page_sheets(way, paper_size(chosen)), out, title=_TITLE)
    store.set_preference(f"{way.key}/paper", chosen)
    return chosen


def print_page(store: Preferences, way: Way, printer: Printer, paper: str = "") -> str:
    """Hand the test page to the printer, from the way's tray, never corrected; returns its paper.

    The paper is remembered for when the page is read. Raises as ``hand_over_page``.
    """
    chosen = paper or kept_paper(store, way)
    hand_over_page(way, printer, chosen)
    store.set_preference(f"{way.key}/paper", chosen)
    return chosen


def hand_over_page(way: Way, printer: Printer, paper: str, say: Callable[[str], str] = str) -> None:
    """Hand the test page to the printer, from the way's tray, never corrected.

    ``say`` translates what is printed. Raises as ``paper_size``, and what ``PdfPrinter.submit``
    or ``DrawingPrinter.draw`` raises.
    """
    size = paper_size(paper)
    both = TwoSided.LONG_EDGE if way.side is PrintSide.BACK else None
    if way.tray and isinstance(printer, TrayPrinter):
        printer = printer.from_tray(way.tray)
    sheets = page_sheets(way, size, say)
    if isinstance(printer, DrawingPrinter):
        printer.draw(sheets, _TITLE, size, both, lambda _job: None)
    else:
        with tempfile.TemporaryDirectory() as folder:
            pdf = Path(folder) / "page.pdf"
            write_pdf(sheets, pdf, title=_TITLE)
            printer.submit(pdf, _TITLE, size, both, lambda _job: None)


def kept_paper(store: Preferences, way: Way) -> str:
    """The paper of the test page made last, or what the country uses."""
    from cards.jobs.hands import usual_paper

    return store.preference(f"{way.key}/paper") or usual_paper()


def calibrate_by_numbers(
    store: Preferences, way: Way, numbers: str, paper: str = ""
) -> Calibration:
    """Keep what six typed numbers tell; raises InputError as ``read_numbers`` and ``measured``."""
    size = paper_size(paper or kept_paper(store, way))
    return keep_calibration(store, way, measured(read_numbers(numbers), size))


def calibrate_by_photo(store: Preferences, way: Way, picture: Path, paper: str = "") -> Calibration:
    """Keep what a photo or scan of the page tells; raises as ``photographed``."""
    from cards.press.photographed import photographed

    size = paper_size(paper or kept_paper(store, way))
    return keep_calibration(store, way, photographed(picture, size).calibration)


def kept_calibration(store: Preferences, way: Way) -> Calibration:
    """What is kept for a way, or for that side from any tray; else an exact printer's."""
    ways = (way, Way(way.printer, "", way.side))
    return next(
        (texts.from_text(text) for each in ways if (text := store.preference(each.key))),
        texts.EXACT,
    )


def keep_calibration(store: Preferences, way: Way, calibration: Calibration) -> Calibration:
    """Keep it; every sheet that goes this way is corrected by it."""
    store.set_preference(way.key, texts.to_text(calibration))
    store.set_preference(f"{way.key}/day", datetime.now(UTC).astimezone().date().isoformat())
    return calibration


def forget_calibration(store: Preferences, way: Way) -> None:
    """Correct nothing that goes this way any more."""
    store.set_preference(way.key, "")
    store.set_preference(f"{way.key}/day", "")

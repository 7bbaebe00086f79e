"""Prints where the system takes no PDF, as on Windows: draws sheets through Qt, in vectors.

Such a system tells no more than that it was sent; the rest only the person sees. Everything here
may be called on any thread but the window's, which then never waits for a printer.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from threading import Lock

from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from cards.model.errors import InputError, SurroundingsError
from cards.model.geometry import Size, mm, to_mm
from cards.model.paper import TwoSided
from cards.model.placement import Sheet
from cards.model.printing import (
    JobReport,
    JobState,
    MediaRange,
    Medium,
    PrinterInfo,
    PrinterState,
    Unprintable,
)
from cards.press.media import ensure_takes
from desktop.painting import paint_sheet

_POINT = QPageSize.Unit.Point
_SAME = mm(0.1)
_STATES = {
    QPrinter.PrinterState.Idle: PrinterState.IDLE,
    QPrinter.PrinterState.Active: PrinterState.PRINTING,
    QPrinter.PrinterState.Aborted: PrinterState.STOPPED,
    QPrinter.PrinterState.Error: PrinterState.STOPPED,
}
_SIDES = {
    TwoSided.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    TwoSided.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}
_LARGEST = Size(mm(1200), mm(1200))
"""What is taken for the limit of a printer that takes sizes of one's own and names none."""


@dataclass(slots=True)
class _Job:
    """What this process knows of a job; nobody else knows anything."""

    state: JobState = JobState.PENDING
    pages: int = 0
    stop: bool = False


_jobs: dict[int, _Job] = {}
_asking = Lock()
"""Qt loads what knows printers when it is first asked, and not for two threads at once."""


def printers() -> tuple[PrinterInfo, ...]:
    """Every printer that Qt knows, in the order of their names."""
    with _asking:
        found = [_info(QPrinterInfo.printerInfo(name)) for name in _names()]
    return tuple(sorted(found, key=lambda info: info.name.casefold()))


def any_known() -> bool:
    """Whether Qt knows a printer."""
    with _asking:
        return bool(_names())


class QtPrinter:
    """One printer that Qt draws on; see ``cards.press.printer.DrawingPrinter``."""

    def __init__(self, name: str) -> None:
        self.name = name

    def info(self) -> PrinterInfo:
        """What the printer takes; raises InputError "press.no_printer" when there is none."""
        with _asking:
            found = QPrinterInfo.printerInfo(self.name)
            if not found.isNull():
                return _info(found)
            known = ", ".join(_names()) or "none"
        raise InputError("press.no_printer", printer=self.name, known=known)

    def draw(
        self,
        sheets: Iterable[Sheet],
        title: str,
        medium: Size,
        two_sided: TwoSided | None,
        on_created: Callable[[int], None],
    ) -> int:
        """Let the job's id be kept, then draw the sheets; errors as ``DrawingPrinter.draw``."""
        info = self.info()
        ensure_takes(info, medium)
        if two_sided in _SIDES and not info.duplex:
            raise InputError("press.one_sided", printer=info.title)
        device = prepared(self.device(), self.name, title, medium, two_sided)
        # Of a job that another run of the program made, nothing must be thought to be known.
        job_id, job = secrets.randbelow(2**31 - 1) + 1, _Job()
        _jobs[job_id] = job
        on_created(job_id)
        try:
            self._send(device, sheets, job)
        except BaseException:
            job.state = JobState.ABORTED
            raise
        return job_id

    def report(self, job_id: int) -> JobReport:
        """How far drawing has come; of what another process drew nothing is known."""
        job = _jobs.get(job_id)
        if job is None:
            return JobReport(state=JobState.VANISHED)
        return JobReport(state=job.state, begun=job.pages > 0)

    def cancel(self, job_id: int) -> None:
        """Stop before the next page; what was sent whole stays sent."""
        if job_id in _jobs:
            _jobs[job_id].stop = True

    def device(self) -> QPrinter:
        """What a job is drawn on, as the system has it set up."""
        with _asking:
            found = QPrinterInfo.printerInfo(self.name)
            return QPrinter(found, QPrinter.PrinterMode.HighResolution)

    def _send(self, device: QPrinter, sheets: Iterable[Sheet], job: _Job) -> None:
        job.state = JobState.PROCESSING
        painter = QPainter()
        try:
            for sheet in sheets:
                if job.stop:
                    device.abort()
                    job.state = JobState.CANCELLED
                    return
                self._turn_page(painter, device)
                job.pages += 1
                paint_sheet(painter, sheet)
            self._end(painter)
            job.state = JobState.SENT
        except BaseException:
            device.abort()
            raise
        finally:
            if painter.isActive():
                painter.end()

    def _turn_page(self, painter: QPainter, device: QPrinter) -> None:
        """The first page begins with the job itself."""
        if not (device.newPage() if painter.isActive() else painter.begin(device)):
            raise SurroundingsError("press.not_drawn", printer=self.name)

    def _end(self, painter: QPainter) -> None:
        """The last page, and with it the job, goes to the system."""
        if not painter.end():
            raise SurroundingsError("press.not_drawn", printer=self.name)


def prepared(
    device: QPrinter, name: str, title: str, medium: Size, two_sided: TwoSided | None
) -> QPrinter:
    """The device set to draw whole pages of a size in points at their true size, once each.

    Raises InputError "press.unknown_size" when the printer would change the size.
    """
    exactly = QPageSize.SizeMatchPolicy.ExactMatch
    device.setFullPage(True)
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageSize(QPageSize(QSizeF(medium.width, medium.height), _POINT, "", exactly))
    device.setDuplex(_sides(two_sided))
    device.setPageOrder(QPrinter.PageOrder.FirstPageFirst)
    device.setCopyCount(1)
    device.setDocName(title)
    device.setCreator("Cordially")
    got = device.pageLayout().fullRect(QPageLayout.Unit.Point)
    if max(abs(got.width() - medium.width), abs(got.height() - medium.height)) > _SAME:
        raise InputError(
            "press.unknown_size",
            printer=name,
            page_width=QLocale().toString(to_mm(medium.width), "f", 1),
            page_height=QLocale().toString(to_mm(medium.height), "f", 1),
        )
    return device


def _sides(two_sided: TwoSided | None) -> QPrinter.DuplexMode:
    one = QPrinter.DuplexMode.DuplexNone
    return _SIDES.get(two_sided, one) if two_sided else one


def _names() -> list[str]:
    return QPrinterInfo.availablePrinterNames()


def _info(found: QPrinterInfo) -> PrinterInfo:
    """What Qt says of a printer, in our words."""
    margins = QPrinter(found).pageLayout().minimumMargins()
    state = _STATES[found.state()]
    return PrinterInfo(
        name=found.printerName(),
        title=found.description() or found.printerName(),
        state=state,
        reasons=("other",) if state is PrinterState.STOPPED else (),
        accepts_pdf=False,
        media=tuple(
            Medium(size.key(), _upright(size.size(_POINT)))
            for size in found.supportedPageSizes()
            if size.isValid()
        ),
        custom=_custom(found),
        unprintable=Unprintable(margins.left(), margins.bottom(), margins.right(), margins.top()),
        duplex=QPrinter.DuplexMode.DuplexLongSide in found.supportedDuplexModes(),
    )


def _custom(found: QPrinterInfo) -> MediaRange | None:
    if not found.supportsCustomPageSizes():
        return None
    least = found.minimumPhysicalPageSize().size(_POINT)
    most = found.maximumPhysicalPageSize().size(_POINT)
    largest = Size(most.width(), most.height()) if most.isValid() and most.width() else _LARGEST
    return MediaRange(Size(max(least.width(), 0.0), max(least.height(), 0.0)), largest)


def _upright(size: QSizeF) -> Size:
    """The shorter side first, as printers feed paper."""
    return Size(*sorted((size.width(), size.height())))

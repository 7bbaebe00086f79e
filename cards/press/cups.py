"""Printers of Linux and macOS: hands the vector PDF to CUPS as it is, and follows the job."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import quote, urlsplit

from cards.model.errors import InputError, SurroundingsError
from cards.model.geometry import Size, mm
from cards.model.paper import TwoSided
from cards.model.printing import JobReport, JobState, PrinterInfo, PrinterState, Unprintable
from cards.press import ipp
from cards.press.announced import Announced, announced
from cards.press.ipp import Attributes, Operation, RefusedError
from cards.press.libcups import libcups
from cards.press.media import keyword_for, media_of
from cards.press.telling import PRINTER_STATES, reasons_of, report_of
from cards.press.trays import trays_of

PDF = b"application/pdf"
_CHUNK = 1 << 16
_CONTINUE = 100
_CLASS = 0x0001
_PRINTER = (
    "printer-name",
    "printer-info",
    "printer-type",
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-up-time",
    "printer-is-accepting-jobs",
    "document-format-supported",
    "media-supported",
    "media-size-supported",
    "media-left-margin-supported",
    "media-bottom-margin-supported",
    "media-right-margin-supported",
    "media-top-margin-supported",
    "sides-supported",
    "media-source-supported",
    "media-col-database",
)
_JOB = (
    "job-state",
    "job-state-reasons",
    "job-printer-state-reasons",
    "job-k-octets",
    "time-at-processing",
    "job-media-sheets-completed",
)
_SIDES = {TwoSided.LONG_EDGE: "two-sided-long-edge", TwoSided.SHORT_EDGE: "two-sided-short-edge"}
_AS_IT_IS = {
    "print-scaling": "none",
    "orientation-requested": "3",
    "number-up": "1",
    "copies": "1",
    "job-sheets": "none,none",
    "outputorder": "normal",
}
"""A queue's own defaults must not resize, turn or multiply our pages, nor add banner sheets.

Nor may they print the last page first, as CUPS does where sheets come out face up: the first page
is for the first sheet in the tray, which may be one that was used in part.
"""


def printers() -> tuple[PrinterInfo, ...]:
    """Every printer there is a queue for, and those that announce themselves, by their names.

    Of the latter nothing is known yet: their only reason is "not-set-up". Raises as ``queues``.
    """
    found = _queues()
    infos = [info_of(each) for each in found]
    names = {info.name.casefold() for info in infos}
    places = {urlsplit(str(uri)).netloc for each in found for uri in each.get("device-uri", [])}
    infos += (
        _unknown(other)
        for other in announced()
        if other.name.casefold() not in names and urlsplit(other.uri).netloc not in places
    )
    return _by_name(infos)


def queues() -> tuple[PrinterInfo, ...]:
    """Every printer that the printing system has a queue for, by their names.

    Raises SurroundingsError "press.no_cups" or "press.no_service".
    """
    return _by_name(info_of(each) for each in _queues())


def _by_name(infos: Iterable[PrinterInfo]) -> tuple[PrinterInfo, ...]:
    return tuple(sorted(infos, key=lambda info: info.name.casefold()))


def _queues() -> list[Attributes]:
    try:
        found = ipp.ask(Operation.CUPS_GET_PRINTERS, wanted=(*_PRINTER, "device-uri"))
    except RefusedError as refusal:
        if refusal.status == ipp.NOT_FOUND:
            return []
        raise SurroundingsError("press.refused", printer="CUPS", reason=refusal.said) from refusal
    return [each for each in found if not each.get("printer-type", [0])[0] & _CLASS]


class CupsPrinter:
    """One queue of CUPS; see ``cards.press.printer.PdfPrinter``."""

    def __init__(self, name: str, tray: str = "") -> None:
        self.name = name
        self.tray = tray
        self._uri = f"ipp://localhost/printers/{quote(name, safe='')}"

    def info(self) -> PrinterInfo:
        """What the queue takes.

        Raises InputError "press.no_printer" when there is none, "press.not_set_up" for a printer
        that only announces itself.
        """
        try:
            answer = ipp.ask(Operation.GET_PRINTER_ATTRIBUTES, uri=self._uri, wanted=_PRINTER)
        except RefusedError as refusal:
            if refusal.status != ipp.NOT_FOUND:
                raise self._refused(refusal) from refusal
            raise self._not_there() from refusal
        return info_of(answer[0])

    def from_tray(self, tray: str) -> CupsPrinter:
        """The same queue, taking its paper from a tray."""
        return CupsPrinter(self.name, tray)

    def submit(
        self,
        pdf: Path,
        title: str,
        medium: Size,
        two_sided: TwoSided | None,
        on_created: Callable[[int], None],
    ) -> int:
        """Make the job, let its id be kept, then send the PDF; errors as ``PdfPrinter.submit``."""
        info = self.info()
        if not info.accepts_jobs:
            raise SurroundingsError("press.refuses_jobs", printer=info.title)
        if not info.accepts_pdf:
            raise SurroundingsError("press.no_pdf", printer=info.title)
        if two_sided in _SIDES and not info.duplex:
            raise InputError("press.one_sided", printer=info.title)
        sides = _SIDES.get(two_sided, "one-sided") if two_sided else "one-sided"
        values = {"media": keyword_for(info, medium), "sides": sides} | _AS_IT_IS
        if self.tray:
            values["media-col"] = f"{{media-source={self.tray}}}"
        job_id = self._create(title, values)
        try:
            on_created(job_id)
            self._send(job_id, pdf)
        except BaseException:
            self._take_back(job_id)
            raise
        return job_id

    def report(self, job_id: int) -> JobReport:
        """What CUPS says about the job and its queue; a queue that was removed took it along."""
        try:
            job = ipp.ask(Operation.GET_JOB_ATTRIBUTES, uri=self._uri, job_id=job_id, wanted=_JOB)
            queue = ipp.ask(Operation.GET_PRINTER_ATTRIBUTES, uri=self._uri, wanted=_PRINTER)
        except RefusedError as refusal:
            if refusal.status == ipp.NOT_FOUND:
                return JobReport(state=JobState.VANISHED)
            raise self._refused(refusal) from refusal
        return report_of(job[0], queue[0])

    def cancel(self, job_id: int) -> None:
        """Take the job back; raises SurroundingsError "press.refused" when that is not allowed."""
        library = ipp.connected()
        status = library.cupsCancelJob2(None, self.name.encode(), job_id, 0)
        if status > ipp.LAST_GOOD and status not in {ipp.NOT_FOUND, ipp.NOT_POSSIBLE}:
            raise self._refused(ipp.last_refusal())

    def _not_there(self) -> InputError:
        if any(each.name == self.name for each in announced()):
            return InputError("press.not_set_up", printer=self.name)
        return InputError("press.no_printer", printer=self.name, known=_known())

    def _create(self, title: str, values: dict[str, str]) -> int:
        try:
            return ipp.create_job(self._uri, title, values)
        except RefusedError as refusal:
            raise self._refused(refusal) from refusal

    def _send(self, job_id: int, pdf: Path) -> None:
        library, name = ipp.connected(), self.name.encode()
        with pdf.open("rb") as document:
            status = library.cupsStartDocument(None, name, job_id, pdf.name.encode(), PDF, 1)
            while status == _CONTINUE and (chunk := document.read(_CHUNK)):
                status = library.cupsWriteRequestData(None, chunk, len(chunk))
        finished = library.cupsFinishDocument(None, name)
        if status != _CONTINUE or finished > ipp.LAST_GOOD:
            reason = ipp.last_refusal().said
            raise SurroundingsError("press.broke_off", printer=self.name, reason=reason)

    def _take_back(self, job_id: int) -> None:
        """Cancel a job whose document did not go through, unless nobody answers any more."""
        libcups().cupsCancelJob2(None, self.name.encode(), job_id, 0)

    def _refused(self, refusal: RefusedError) -> Exception:
        reached = ipp.unreachable(refusal)
        if reached is not refusal:
            return reached
        return SurroundingsError("press.refused", printer=self.name, reason=refusal.said)


def info_of(said: Attributes) -> PrinterInfo:
    """What a printer's attributes say, in our words."""
    name = str(said["printer-name"][0])
    media, custom = media_of(said.get("media-size-supported", []), said.get("media-supported", []))
    left, bottom, right, top = (
        mm(min(said.get(f"media-{side}-margin-supported") or [0]) / 100)
        for side in ("left", "bottom", "right", "top")
    )
    formats = said.get("document-format-supported", [])
    return PrinterInfo(
        name=name,
        title=str((said.get("printer-info") or [name])[0]) or name,
        state=PRINTER_STATES.get(said.get("printer-state", [3])[0], PrinterState.IDLE),
        reasons=reasons_of(said.get("printer-state-reasons", [])),
        accepts_jobs=bool((said.get("printer-is-accepting-jobs") or [True])[0]),
        accepts_pdf=PDF.decode() in formats,
        media=media,
        custom=custom,
        unprintable=Unprintable(left, bottom, right, top),
        duplex="two-sided-long-edge" in said.get("sides-supported", []),
        trays=trays_of(said),
    )


def _unknown(other: Announced) -> PrinterInfo:
    return PrinterInfo(
        name=other.name, title=other.title, state=PrinterState.IDLE, reasons=("not-set-up",)
    )


def _known() -> str:
    """The names of the printers there are, for a sentence."""
    return ", ".join(info.name for info in queues()) or "none"

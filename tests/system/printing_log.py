"""Notes what was handed over, what arrived and what was told of it, and writes it as a table."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pypdfium2
import pytest

from cards.jobs.texts import job_said
from cards.model.geometry import Size, to_mm
from cards.model.paper import TwoSided
from cards.model.printing import JobReport, JobState
from cards.press.cups import CupsPrinter
from tests.system.service import Device, PrintService, until

ON_THE_WAY = {JobState.PENDING, JobState.PROCESSING}
HEAD = """# What printers were given, and what was told of it

Written by `make printing-log` from real jobs: a private CUPS hands them to pretend printers on
loopback (ippeveprinter), which keep what arrives. *tray* and the *spare* ones read PDF and take
sizes of one's own, *cabinet* has trays, *raster* reads pixels only. Sizes are in millimetres, as
the page is fed. Nothing is asked where the job was made by a process that is killed in the test.

| what is tried | printer | asked | arrived | vectors | told |
|---|---|---|---|---|---|
"""


@dataclass
class Handed:
    """One job."""

    printer: str
    asked: str = "–"
    told: list[str] = field(default_factory=list)
    completed: bool = False
    arrived: str = "nothing"
    vectors: str = "–"

    def row(self, tried: str) -> str:
        """Its line in the table."""
        # A reason may come an instant after its state.
        later = [*self.told, ""][1:]
        kept = [said for said, new in zip(self.told, later, strict=True) if f"{said}: " not in new]
        told = "; then ".join(kept) or "–"
        cells = (tried, self.printer.partition("-")[0], self.asked, self.arrived, self.vectors)
        return f"| {' | '.join(cells)} | {told} |\n"


class PrintingLog:
    """Watches every ``CupsPrinter`` of this process; its real methods do all the work."""

    def __init__(self, service: PrintService, patch: pytest.MonkeyPatch) -> None:
        self._devices = service.devices
        self._jobs: dict[tuple[str, int], Handed] = {}
        self._rows: list[str] = []
        self._there: dict[str, int] = {}
        patch.setattr(CupsPrinter, "submit", self._watched_submit(CupsPrinter.submit))
        patch.setattr(CupsPrinter, "report", self._watched_report(CupsPrinter.report))

    def begin(self) -> None:
        """Before a test."""
        self._jobs = {}
        self._there = {name: len(device.arrived()) for name, device in self._devices.items()}

    def end(self, tried: str) -> None:
        """After a test: what arrived is that of its jobs which were completed, in their order."""
        for (name, job_id), job in tuple(self._jobs.items()):
            if not job.told:
                with suppress(TimeoutError):
                    until(partial(self._told, name, job_id), "it goes on", patience=5)
        for name, device in self._devices.items():
            new = device.arrived()[self._there.get(name, 0) :]
            done = [job for job in self._jobs.values() if job.printer == name and job.completed]
            for job, path in zip(done, new, strict=False):
                job.arrived, job.vectors = _looked_at(path)
        self._rows += [job.row(tried) for job in self._jobs.values()]

    def write(self, path: Path) -> None:
        """The whole table, as Markdown."""
        path.write_text(HEAD + "".join(self._rows), encoding="utf-8")

    def _watched_submit(self, submit: Callable[..., int]) -> Callable[..., int]:
        def watched(
            printer: CupsPrinter,
            pdf: Path,
            title: str,
            medium: Size,
            two_sided: TwoSided | None,
            on_created: Callable[[int], None],
        ) -> int:
            job = submit(printer, pdf, title, medium, two_sided, on_created)
            asked = [_sized(medium.width, medium.height)]
            asked += [f"both sides, {two_sided}"] if two_sided else []
            asked += [f"from {printer.tray}"] if printer.tray else []
            self._jobs[printer.name, job] = Handed(printer.name, ", ".join(asked))
            return job

        return watched

    def _watched_report(self, report: Callable[..., JobReport]) -> Callable[..., JobReport]:
        def watched(printer: CupsPrinter, job_id: int) -> JobReport:
            found = report(printer, job_id)
            job = self._jobs.setdefault((printer.name, job_id), Handed(printer.name))
            # Where CUPS keeps its files is of no matter, and another place each time.
            said = re.sub(r"/\S+", "…", job_said(found))
            # What passes by in an instant is seen in some runs only, and no line of the log.
            if found.state in ON_THE_WAY and not self._busy(printer.name):
                return found
            if said not in job.told:
                job.told.append(said)
            job.completed |= found.state is JobState.COMPLETED
            return found

        return watched

    def _told(self, name: str, job_id: int) -> bool:
        CupsPrinter(name).report(job_id)
        return bool(self._jobs[name, job_id].told)

    def _busy(self, name: str) -> bool:
        device: Device | None = self._devices.get(name)
        return device is not None and (device.tray / "busy").exists()


def _looked_at(path: Path) -> tuple[str, str]:
    """The pages of a document that arrived, and whether they are vectors."""
    raw = path.read_bytes()
    if not raw.startswith(b"%PDF"):
        # URF's page header after the file's twelve bytes: width, height and resolution.
        width, height, dpi = (int.from_bytes(raw[at : at + 4], "big") for at in (24, 28, 32))
        return f"1 page, {_sized(width / dpi * 72, height / dpi * 72)}", "no, by its wish"
    document = pypdfium2.PdfDocument(path)
    sizes = [page.get_size() for page in document]
    document.close()
    listed = subprocess.run(["pdfimages", "-list", path], check=True, capture_output=True).stdout
    pages = "1 page" if len(sizes) == 1 else f"{len(sizes)} pages"
    found = ", ".join(dict.fromkeys(_sized(*size) for size in sizes))
    return f"{pages}, {found}", "yes" if len(listed.splitlines()) == 2 else "no"


def _sized(width: float, height: float) -> str:
    return f"{to_mm(width):.2f} × {to_mm(height):.2f}"

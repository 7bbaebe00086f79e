"""What a printer does with a job is told right, and in words."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cards.jobs.texts import job_said, sentence
from cards.model.errors import InputError, SurroundingsError
from cards.model.geometry import Size, inch
from cards.model.paper import TwoSided
from cards.model.placement import Rule, Sheet
from cards.model.printing import JobReport, JobState
from cards.press import cups
from cards.press.cups import CupsPrinter
from cards.render.pdf import write_pdf
from tests.system.conftest import queue_of
from tests.system.service import Device, PrintService, until

ROOT = Path(__file__).parents[2]
LETTER = Size(inch(8.5), inch(11))


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "page.pdf"
    write_pdf([Sheet(LETTER, (), (Rule(72, 72, 500, 700),))], path, title="page")
    return path


def handed(printer: CupsPrinter, pdf: Path) -> int:
    return printer.submit(pdf, "A page", LETTER, None, lambda _id: None)


def becomes(printer: CupsPrinter, job: int, *states: JobState) -> JobReport:
    """Wait until a job is in one of these states."""
    wanted = " or ".join(states)
    until(lambda: printer.report(job).state in states, f"job {job} never was {wanted}")
    return printer.report(job)


@contextmanager
def sign(device: Device, name: str) -> Iterator[None]:
    """Make a device wait: "empty" for paper, "busy" for itself."""
    (device.tray / name).touch()
    try:
        yield
    finally:
        (device.tray / name).unlink()


def test_a_job_is_processed_and_completed(printer: CupsPrinter, tray: Device, pdf: Path) -> None:
    with sign(tray, "busy"):
        job = handed(printer, pdf)
        assert becomes(printer, job, JobState.PROCESSING).begun
    done = becomes(printer, job, JobState.COMPLETED)
    assert job_said(done) == "completed"


@pytest.mark.parametrize(
    ("pages", "two_sided", "sheets"),
    [(3, None, 3), (4, TwoSided.LONG_EDGE, 2)],
    ids=["one side", "both sides"],
)
def test_the_sheets_that_are_out_are_told(
    printer: CupsPrinter, tmp_path: Path, pages: int, two_sided: TwoSided | None, sheets: int
) -> None:
    path = tmp_path / "pages.pdf"
    write_pdf([Sheet(LETTER, ())] * pages, path, title="pages")
    job = printer.submit(path, "Pages", LETTER, two_sided, lambda _id: None)
    becomes(printer, job, JobState.COMPLETED)
    until(lambda: printer.report(job).sheets == sheets, f"never told of {sheets} sheets")


def test_out_of_paper_stops_it_until_there_is_paper(
    printer: CupsPrinter, tray: Device, pdf: Path
) -> None:
    with sign(tray, "empty"):
        job = handed(printer, pdf)
        stopped = becomes(printer, job, JobState.STOPPED)
        assert job_said(stopped) == "stopped: the printer is out of paper"
    becomes(printer, job, JobState.COMPLETED)


def test_a_printer_that_is_off_is_said_to_be(
    service: PrintService, spare: Device, pdf: Path
) -> None:
    printer = queue_of(service, spare)
    service.turn_off(spare)
    job = handed(printer, pdf)
    stopped = becomes(printer, job, JobState.STOPPED)
    assert job_said(stopped) == "stopped: the printer is off or out of reach"
    service.turn_on(spare)
    becomes(printer, job, JobState.COMPLETED)
    assert len(spare.arrived()) == 1


def test_it_is_said_whatever_language_the_person_speaks(
    service: PrintService, spare: Device, pdf: Path
) -> None:
    printer = queue_of(service, spare)
    service.turn_off(spare)
    german = dict(os.environ) | {"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de"}
    call = [sys.executable, "-m", "tests.system.foreign", printer.name, str(pdf)]
    done = subprocess.run(
        call, env=german, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.splitlines()[-1] == "stopped: the printer is off or out of reach"


def test_a_paused_printer_keeps_the_job(service: PrintService, spare: Device, pdf: Path) -> None:
    printer = queue_of(service, spare)
    service.tool("cupsdisable", printer.name)
    job = handed(printer, pdf)
    stopped = printer.report(job)
    assert (job_said(stopped), stopped.begun) == ("stopped: the printer is paused", False)
    assert printer.info().reasons == ("paused",)
    service.tool("cupsenable", printer.name)
    becomes(printer, job, JobState.COMPLETED)


def test_a_queue_that_holds_its_jobs(service: PrintService, spare: Device, pdf: Path) -> None:
    printer = queue_of(service, spare)
    service.tool("lpadmin", "-p", printer.name, "-o", "job-hold-until-default=indefinite")
    job = handed(printer, pdf)
    held = printer.report(job)
    assert (job_said(held), held.arrived, held.begun) == ("held: it was asked to wait", True, False)
    service.tool("lp", "-i", f"{printer.name}-{job}", "-H", "resume")
    becomes(printer, job, JobState.COMPLETED)


def test_cancelled_by_us_and_by_somebody_else(
    service: PrintService, printer: CupsPrinter, tray: Device, pdf: Path
) -> None:
    with sign(tray, "busy"):
        first, second = handed(printer, pdf), handed(printer, pdf)
        becomes(printer, first, JobState.PROCESSING)
        assert printer.report(second).state is JobState.PENDING
        printer.cancel(second)
        assert not becomes(printer, second, JobState.CANCELLED).begun
        service.tool("cancel", f"{printer.name}-{first}")
        assert becomes(printer, first, JobState.CANCELLED).begun
    printer.cancel(first)


def test_one_that_vanishes_with_its_queue_in_the_middle(
    service: PrintService, spare: Device, pdf: Path
) -> None:
    printer = queue_of(service, spare)
    with sign(spare, "busy"):
        job = handed(printer, pdf)
        becomes(printer, job, JobState.PROCESSING)
        service.tool("lpadmin", "-x", printer.name)
        assert becomes(printer, job, JobState.VANISHED).begun
    printer.cancel(job)
    with pytest.raises(InputError) as caught:
        printer.info()
    assert "tray" in sentence(caught.value)


def test_a_job_number_nobody_knows_has_vanished(printer: CupsPrinter) -> None:
    assert printer.report(999_999).state is JobState.VANISHED


def test_what_cannot_be_printed_is_given_up(
    service: PrintService, spare: Device, tmp_path: Path
) -> None:
    printer = queue_of(service, spare)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\n" + b"no page at all\n" * 20)
    job = handed(printer, broken)
    ended = becomes(printer, job, JobState.ABORTED, JobState.STOPPED, JobState.HELD)
    assert job_said(ended)
    assert spare.arrived() == []
    printer.cancel(job)


def test_a_queue_that_takes_no_jobs_gets_none(
    service: PrintService, spare: Device, pdf: Path
) -> None:
    printer = queue_of(service, spare)
    service.tool("cupsreject", printer.name)
    with pytest.raises(SurroundingsError) as caught:
        handed(printer, pdf)
    assert caught.value.code == "press.refuses_jobs"
    assert not printer.info().accepts_jobs


def test_a_queue_set_up_while_its_printer_was_off_knows_no_sizes(
    service: PrintService, spare: Device, pdf: Path
) -> None:
    service.turn_off(spare)
    printer = CupsPrinter(service.queue(spare))
    with pytest.raises(InputError) as caught:
        handed(printer, pdf)
    assert caught.value.code == "press.no_media"


def test_the_printers_there_are_say_what_they_take(printer: CupsPrinter) -> None:
    listed = {info.name: info for info in cups.printers()}
    info = listed[printer.name]
    assert info == printer.info()
    assert info.duplex
    assert round(info.unprintable.left * 25.4 / 72, 1) == 3.0
    assert "na_number-10_4.125x9.5in" in {medium.name for medium in info.media}
    assert info.custom is not None
    assert info.custom.holds(Size(inch(4.375), inch(5.75)))

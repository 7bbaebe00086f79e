"""What CUPS says of a job and its printer, as observed, and what we make of it."""

from __future__ import annotations

import pytest

from cards.model.printing import JobReport, JobState
from cards.press.ipp import Attributes
from cards.press.messages import REASONS, STATES
from cards.press.telling import STOPPING, reasons_of, report_of

IDLE: Attributes = {"printer-state": [3], "printer-state-reasons": ["none"]}
KEPT: Attributes = {"job-printer-state-reasons": ["offline-report"]}
SENT = "cups-waiting-for-job-completed"


def job(state: int, *reasons: str, octets: int = 11, begun: bool = False) -> Attributes:
    return {
        "job-state": [state],
        "job-state-reasons": list(reasons) or ["none"],
        "job-k-octets": [octets],
        "time-at-processing": [1795354746] if begun else [],
    }


def printer(state: int, *reasons: str, message: str = "") -> Attributes:
    return {
        "printer-state": [state],
        "printer-state-reasons": list(reasons) or ["none"],
        "printer-state-message": [message],
    }


@pytest.mark.parametrize(
    ("said", "queue", "state", "reason"),
    [
        (job(3), IDLE, JobState.PENDING, ""),
        (job(3), printer(5, "paused", message="Paused"), JobState.STOPPED, "paused"),
        (job(3, "printer-stopped"), IDLE, JobState.STOPPED, "paused"),
        (job(4, "job-hold-until-specified"), IDLE, JobState.HELD, "job-hold-until-specified"),
        (job(4, "resources-are-not-ready"), IDLE, JobState.HELD, "resources-are-not-ready"),
        (job(5, "job-printing"), printer(4), JobState.PROCESSING, ""),
        (job(5, "job-printing"), printer(4, "media-empty-error"), JobState.STOPPED, "media-empty"),
        (job(5), printer(4, SENT, "media-empty-warning"), JobState.STOPPED, "media-empty"),
        (job(5), printer(4, "media-empty-warning"), JobState.PROCESSING, ""),
        (job(5), printer(4, SENT, "toner-low-warning"), JobState.PROCESSING, ""),
        (job(5), printer(4, "cover-open", "media-jam-error"), JobState.STOPPED, "media-jam"),
        (job(5), printer(5, "offline-report", "paused"), JobState.STOPPED, "offline"),
        (job(5), printer(4, "offline-report"), JobState.STOPPED, "offline"),
        (job(5), printer(4, "connecting-to-device"), JobState.STOPPED, "connecting-to-device"),
        (job(5), printer(4, "timed-out-error"), JobState.STOPPED, "timed-out"),
        (job(3, "printer-stopped-partly"), IDLE, JobState.STOPPED, "stopped-partly"),
        (job(5) | KEPT, printer(4), JobState.STOPPED, "offline"),
        (job(9) | KEPT, printer(4), JobState.COMPLETED, ""),
        (
            job(4, "cups-held-for-authentication"),
            IDLE,
            JobState.HELD,
            "cups-held-for-authentication",
        ),
        (job(6), IDLE, JobState.STOPPED, "other"),
        (job(7, "job-canceled-by-user"), IDLE, JobState.CANCELLED, "job-canceled-by-user"),
        (job(7, "processing-to-stop-point"), IDLE, JobState.CANCELLED, ""),
        (job(8, "aborted-by-system"), IDLE, JobState.ABORTED, "aborted-by-system"),
        (job(9, "processing-to-stop-point"), printer(5, "paused"), JobState.COMPLETED, ""),
    ],
)
def test_every_state_is_told_with_its_reason(
    said: Attributes, queue: Attributes, state: JobState, reason: str
) -> None:
    told = report_of(said, queue)
    assert (told.state, told.reason) == (state, reason)
    assert not reason or reason in REASONS
    assert told.state in STATES


@pytest.mark.parametrize(("seconds", "state"), [(1, JobState.PROCESSING), (9, JobState.STOPPED)])
def test_a_printer_may_take_a_moment_to_answer(seconds: int, state: JobState) -> None:
    begun = job(5) | {"time-at-processing": [1000]}
    queue = printer(4, "connecting-to-device") | {"printer-up-time": [1000 + seconds]}
    assert report_of(begun, queue).state is state


def test_a_printer_out_of_reach_says_so_in_words_only() -> None:
    words = "The printer may not exist or is unavailable at this time."
    told = report_of(job(5, "job-printing"), printer(4, message=words))
    assert (told.state, told.reason, told.said) == (JobState.STOPPED, "offline", words)


def test_a_printer_that_goes_on_is_not_quoted() -> None:
    for state in (3, 5):
        assert report_of(job(state), printer(4, message="Connected to printer.")).said == ""


@pytest.mark.parametrize("reason", ["job-incoming", "job-hold-until-specified"])
def test_a_job_without_octets_never_got_its_document(reason: str) -> None:
    told = report_of(job(4, reason, octets=0), IDLE)
    assert told == JobReport(state=JobState.HELD, reason=reason, arrived=False, begun=False)
    assert report_of(job(4, reason), IDLE).arrived


@pytest.mark.parametrize("state", [5, 7, 8])
def test_a_job_that_was_once_printing_may_have_left_something_on_paper(state: int) -> None:
    assert report_of(job(state, begun=True), IDLE).begun
    assert not report_of(job(state), IDLE).begun


def test_every_reason_that_stops_has_its_words() -> None:
    assert set(STOPPING) <= set(REASONS)
    assert set(STATES) == {str(state) for state in JobState}
    assert reasons_of(["marker-supply-low-warning", "none"]) == ()


def test_how_many_sheets_are_out_is_told_once_the_printer_counts_them() -> None:
    printing = job(5, "job-printing", begun=True)
    assert report_of(printing, IDLE).sheets is None
    assert report_of(printing | {"job-media-sheets-completed": [0]}, IDLE).sheets is None
    assert report_of(printing | {"job-media-sheets-completed": [3]}, IDLE).sheets == 3

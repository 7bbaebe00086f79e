"""Tells from what a printing system says of a job and its printer how far the job has come."""

from __future__ import annotations

from cards.model.printing import JobReport, JobState, PrinterState
from cards.press.ipp import Attributes

JOB_STATES = {
    3: JobState.PENDING,
    4: JobState.HELD,
    5: JobState.PROCESSING,
    6: JobState.STOPPED,
    7: JobState.CANCELLED,
    8: JobState.ABORTED,
    9: JobState.COMPLETED,
}
"""RFC 8011, 5.3.7."""
PRINTER_STATES = {3: PrinterState.IDLE, 4: PrinterState.PRINTING, 5: PrinterState.STOPPED}
"""RFC 8011, 5.4.11."""

STOPPING = (
    "media-empty",
    "media-needed",
    "media-jam",
    "input-tray-missing",
    "cover-open",
    "door-open",
    "interlock-open",
    "marker-supply-empty",
    "toner-empty",
    "output-area-full",
    "output-tray-missing",
    "marker-waste-full",
    "fuser-over-temp",
    "offline",
    "shutdown",
    "timed-out",
    "connecting-to-device",
    "spool-area-full",
    "hold-new-jobs",
    "deactivated",
    "paused",
    "moving-to-paused",
    "stopped-partly",
    "other",
)
"""What keeps a printer from printing, the plainest for a person first; the words of IPP."""
PRESSING = frozenset(
    {"media-empty", "media-needed", "media-jam", "cover-open", "door-open", "interlock-open"}
)
"""Reasons that CUPS passes on as warnings where the printer names no severity."""
UNREACHABLE = ("may not exist", "not responding", "not connected", "unable to locate", "in use")
"""How CUPS says, in words only, that it cannot reach a printer; it then tries for ever.

The last resort, after all keywords: CUPS 2.4 gives none then. It speaks the job's language, and
ours are English (``ipp.create_job``).
"""
_CALLING = "connecting-to-device"
_RINGS = 5
"""Seconds in which a printer may still take the call."""
_OF_JOBS = {"printer-stopped": "paused", "printer-stopped-partly": "stopped-partly"}
"""What a job's own reasons say of its printer (RFC 8011, 5.3.8), in the words for printers."""
SENT = "cups-waiting-for-job-completed"
NOTHING_YET = "job-incoming"
_HARMLESS = frozenset({"none", SENT, "com.apple.print.recoverable"})
_IDLE_WORDS = frozenset({"none", "processing-to-stop-point", "job-printing", "job-queued"})


def reasons_of(said: list[str]) -> tuple[str, ...]:
    """A printer's state reasons without their severities and mere warnings, the gravest first.

    A warning counts where it is one that CUPS may have made of a stop, and the whole document is
    with the printer: then nothing but the printer itself can keep it waiting.
    """
    found = []
    for reason in said:
        bare, _, severity = reason.rpartition("-")
        if severity not in {"error", "report", "warning"}:
            bare, severity = reason, ""
        if severity == "warning" and not (bare in PRESSING and SENT in said):
            continue
        if reason not in _HARMLESS:
            found.append(bare)
    order = {reason: place for place, reason in enumerate(STOPPING)}
    return tuple(sorted(dict.fromkeys(found), key=lambda reason: order.get(reason, len(order))))


def report_of(job: Attributes, printer: Attributes) -> JobReport:
    """A job's attributes and its printer's as one report.

    A job on its way is *stopped* when its printer says that it waits for something. Until CUPS
    has the document, the job holds no octets.
    """
    state = JOB_STATES.get(_first(job, "job-state", 3), JobState.PENDING)
    said = _words_of(job, "job-state-reasons")
    reason = next((each for each in said if each not in _IDLE_WORDS), "")
    words = ""
    if state in {JobState.PENDING, JobState.PROCESSING, JobState.STOPPED}:
        words = str(next(iter(printer.get("printer-state-message", [])), ""))
        own = [_OF_JOBS.get(each, each) for each in said]
        halt = _halt(state, [*own, *_words_of(job, "job-printer-state-reasons")], printer, words)
        if halt == _CALLING and _has_just_begun(job, printer):
            halt = ""
        state, reason = (JobState.STOPPED, halt) if halt else (state, "")
    completed = state is JobState.COMPLETED
    return JobReport(
        state=state,
        reason="" if completed else reason,
        # While all goes well it chatters: "Connected to printer", "Idle".
        said=words if state is JobState.STOPPED else "",
        arrived=completed or _first(job, "job-k-octets", 1) > 0,
        begun=completed or _first(job, "time-at-processing", 0) > 0,
        # CUPS says 0 of printers that never tell, too.
        sheets=_first(job, "job-media-sheets-completed", 0) or None,
    )


def _halt(state: JobState, said: list[str], printer: Attributes, words: str) -> str:
    """Why a job that has not ended does not go on; nothing when it does."""
    # What CUPS keeps with the job counts too: the queue may be told of by another job by now.
    told = [*_words_of(printer, "printer-state-reasons"), *said]
    halting = [reason for reason in reasons_of(told) if reason in STOPPING]
    paused = PRINTER_STATES.get(_first(printer, "printer-state", 3)) is PrinterState.STOPPED
    if paused or "paused" in said:
        return next((each for each in halting if each != "other"), "paused")
    if halting:
        return halting[0]
    if state is JobState.PROCESSING and any(each in words.lower() for each in UNREACHABLE):
        return "offline"
    return "other" if state is JobState.STOPPED else ""


def _has_just_begun(job: Attributes, printer: Attributes) -> bool:
    """Whether the call to the printer is seconds old; both times count in its queue's seconds."""
    now, begun = _first(printer, "printer-up-time", 0), _first(job, "time-at-processing", 0)
    return bool(now and begun) and now - begun < _RINGS


def _words_of(attributes: Attributes, name: str) -> list[str]:
    return [str(each) for each in attributes.get(name, [])]


def _first(attributes: Attributes, name: str, default: int) -> int:
    values = attributes.get(name) or [default]
    return int(values[0])

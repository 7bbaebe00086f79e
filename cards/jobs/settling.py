"""Finds out what became of runs that a printer has: nothing is printed twice or lost silently."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress

from cards.model.errors import SurroundingsError
from cards.model.notes import Run, RunState
from cards.model.printing import ENDED, JobReport, JobState
from cards.press.printer import Printer
from cards.store import Store

SPOOL = "printing"
"""In the data folder: the pages on their way to a printer, for as long as it takes to send them."""
CUT_SHORT = "cut-short"
"""The reason of a run that failed because Cordially itself ended; nothing of it is out."""
_TOLD = "cut_short_told"
"""The preference that remembers which of these the person has been told of."""
NOT_HANDED = JobReport(state=JobState.VANISHED, reason="job-incoming", arrived=False, begun=False)
"""Of a run that broke off before its printer made a job: nothing can have been printed."""


def is_over(run: Run) -> bool:
    """Whether a run waits for nothing but the person."""
    return run.state is not RunState.STARTED


def look_after(
    store: Store, printer: Printer, run_id: int, *, broke_off: bool = False
) -> tuple[Run, JobReport]:
    """Ask a printer how far a run is, and keep what it says.

    A run whose job was completed awaits the person's yes. So does one whose job was cancelled or
    given up after it had begun, or is not known any more: only the person sees which sheets came
    out. It fails when nothing can have been printed. With ``broke_off`` (after a crash, or when
    sending failed) a job that never got its pages is taken back. Raises what ``Printer`` raises.
    """
    run = store.runs.get(run_id)
    if not run.job_id:
        if run.state is RunState.STARTED and broke_off:
            run = store.runs.fail(run_id)
        return run, NOT_HANDED
    report = printer.report(int(run.job_id))
    if broke_off and not report.arrived and report.state not in ENDED:
        printer.cancel(int(run.job_id))
        store.runs.tell(run_id, report.state, report.reason)
        return store.runs.fail(run_id), report
    if (run.told, run.reason) != (report.state, report.reason):
        run = store.runs.tell(run_id, report.state, report.reason)
    if run.state is RunState.STARTED and report.state in ENDED:
        may_lie_there = report.begun and report.arrived
        run = store.runs.await_yes(run_id) if may_lie_there else store.runs.fail(run_id)
    return run, report


def take_back(store: Store, printer: Printer, run_id: int) -> tuple[Run, JobReport]:
    """Cancel a run's job; sheets that came out already are for the person to judge.

    Raises what ``Printer`` raises.
    """
    run = store.runs.get(run_id)
    if run.job_id and run.state is RunState.STARTED:
        printer.cancel(int(run.job_id))
    return look_after(store, printer, run_id)


def settle_after_crash(
    store: Store, find: Callable[[str], Printer], begun: Sequence[Run] | None = None
) -> tuple[tuple[Run, JobReport], ...]:
    """Ask what became of every run that was begun and not ended, and say it of each.

    ``begun`` are those found so when the store was opened; by default those found now, and then
    nothing else may be printing. A PDF that was not finished has failed. A run whose printer
    cannot be asked stays as it is, to be asked again. ``find`` gives the printer of a name.
    """
    found = []
    for run in store.runs.started() if begun is None else begun:
        shutil.rmtree(store.folder / SPOOL / run.key, ignore_errors=True)
        if not run.to_printer:
            found.append((store.runs.fail(run.id), NOT_HANDED))
            continue
        with suppress(SurroundingsError):
            found.append(look_after(store, find(run.destination), run.id, broke_off=True))
    return tuple((_kept_why(store, run), report) for run, report in found)


def cut_short(store: Store) -> Run | None:
    """The newest run, if it failed when Cordially ended and the person was not told of it yet."""
    run = store.runs.newest()
    if run is None or (run.state, run.reason) != (RunState.FAILED, CUT_SHORT):
        return None
    return None if store.preference(_TOLD) == str(run.id) else run


def keep_told(store: Store, run: Run) -> None:
    """The person has been told that a run was cut short."""
    store.set_preference(_TOLD, str(run.id))


def _kept_why(store: Store, run: Run) -> Run:
    """A run that failed, with the reason kept where its printer gave none."""
    if run.state is not RunState.FAILED or run.told:
        return run
    return store.runs.tell(run.id, run.told, CUT_SHORT)

"""The verbs that put cards on paper: print, and the printers there are."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from cards.cli.options import (
    OUT_FILE,
    counted,
    distinct_pdfs,
    folder_of,
    json_option,
    keep_style,
    say_json,
    say_table,
)
from cards.cli.printing_said import PrintSaid
from cards.files import write_whole
from cards.jobs.texts import job_said
from cards.model.errors import SurroundingsError
from cards.model.geometry import to_mm
from cards.model.notes import Part, Run, RunState
from cards.model.printing import JobReport, JobState, PrinterInfo
from cards.press.messages import READY, REASONS
from cards.press.printer import Printer
from cards.store import Store

STANDS_STILL = 60.0
"""Seconds without any change after which a job is left with its printer."""


@click.command("print")
@click.option("--application", type=int, metavar="ID", help="Only notes of this application.")
@click.option("--note", "note_ids", type=int, multiple=True, metavar="ID", help="These notes.")
@click.option("--printer", "name", metavar="NAME", help="Where to print, see “printers”.")
@click.option("--pdf", "out", type=OUT_FILE, metavar="FILE", help="Or where to save.")
@click.option("--envelopes", is_flag=True, help="The envelopes too, after the cards.")
@click.option(
    "--address-hand",
    metavar="HAND",
    help="The hand of envelopes and labels from now on: clear, note (the note's own), or a hand.",
)
@click.option(
    "--return-address",
    type=click.Choice(["corner", "flap", "none"]),
    help="Where your own address stands from now on.",
)
@click.option("--list", "packing", type=OUT_FILE, metavar="FILE", help="Write a packing list too.")
@click.option(
    "--yes-when-completed",
    is_flag=True,
    help="Take what the printer completes for good, without looking at the sheets.",
)
@click.option(
    "--wait",
    type=click.FloatRange(0),
    default=STANDS_STILL,
    show_default=True,
    metavar="SECONDS",
    help="How long to wait for a printer that stands still.",
)
@json_option
@click.pass_context
def print_(
    context: click.Context,
    application: int | None,
    note_ids: tuple[int, ...],
    name: str | None,
    out: Path | None,
    envelopes: bool,
    address_hand: str | None,
    return_address: str | None,
    packing: Path | None,
    yes_when_completed: bool,
    wait: float,
    as_json: bool,
) -> None:
    """Print cards, or save them as a PDF: the approved ones not printed yet, or those named.

    A printer's cards count as printed once you say in the window that they came out well.
    """
    from cards.store import open_store

    if (name is None) == (out is None):
        raise click.UsageError("Give one of these: --printer NAME, or --pdf FILE.")
    if yes_when_completed and name is None:
        raise click.UsageError("--yes-when-completed goes with --printer.")
    said = PrintSaid(silent=as_json)
    with open_store(folder_of(context)) as store:
        keep_style(store, address_hand, return_address)
        if out is not None:
            chosen = _save(store, note_ids, application, out, said, envelopes=envelopes)
        else:
            _settle(store, said)
            chosen = note_ids or _ready(store, application)
        if packing is not None:
            from cards.jobs.packing import packing_list

            write_whole(packing, packing_list(store, chosen).encode())
            said.line(f"{packing}: what goes with what")
        try:
            if name is not None:
                parts = (Part.CARDS, Part.ENVELOPES) if envelopes else (Part.CARDS,)
                printing = _Printing(store, name, wait, said, yes=yes_when_completed)
                printing.print_parts(chosen, parts)
        finally:
            if as_json:
                say_json(said.document(store))


def _save(
    store: Store,
    note_ids: tuple[int, ...],
    application: int | None,
    out: Path,
    said: PrintSaid,
    *,
    envelopes: bool,
) -> tuple[int, ...]:
    """Save the cards, and the envelopes beside them; returns the notes that they are of."""
    from cards.jobs.batch import make_cards, make_envelopes, ready_to_print
    from cards.jobs.signature import signing_said

    distinct_pdfs(out)
    chosen = note_ids or ready_to_print(store, application)
    run = make_cards(store, chosen, out)
    said.runs.append(run.id)
    made = counted(len(run.items), "card")
    said.line(f"{out}: {made}; say in the window whether they came out well")
    for line in signing_said(run, store.folder):
        said.line(line)
    if envelopes:
        beside = out.with_name(f"{out.stem}-envelopes{out.suffix}")
        report = make_envelopes(store, chosen, beside)
        if report.made:
            said.files.append(beside)
            said.line(f"{beside}: {counted(report.made, 'envelope')}")
        if report.flaps:
            said.files.append(report.flaps)
            said.line(f"{report.flaps}: their backs, for the return address on the flap")
        said.doubtful(report.doubts)
        said.without_address(report.missing)
    return chosen


def _settle(store: Store, said: PrintSaid) -> None:
    """Say what became of runs that were on their way when Cordially ended."""
    from cards.jobs.settling import settle_after_crash
    from cards.press.cups import CupsPrinter

    for run, report in settle_after_crash(store, CupsPrinter):
        said.settled.append((run, report))
        count = counted(len(run.items), str(run.part)[:-1])
        said.line(f"Earlier, {count} to {run.destination}: {_how_it_is(run, report)}")


def _how_it_is(run: Run, report: JobReport) -> str:
    if run.state is RunState.FAILED:
        return "nothing was printed; they are ready to print"
    if run.state is RunState.AWAITING_YES:
        return f"{job_said(report)}; say in the window whether they came out well"
    return job_said(report)


def _ready(store: Store, application: int | None) -> tuple[int, ...]:
    """What is ready and not with a printer yet; all of it when nothing else is left."""
    from cards.jobs.batch import ready_to_print
    from cards.jobs.printing import on_their_way

    ready = ready_to_print(store, application)
    there = on_their_way(store, Part.CARDS)
    return tuple(each for each in ready if each not in there) or ready


class _Printing:
    """One call of the verb: prints each part in turn, the next once the one before is over."""

    def __init__(self, store: Store, name: str, wait: float, said: PrintSaid, *, yes: bool) -> None:
        from cards.press.cups import CupsPrinter

        self._store, self._said, self._wait, self._yes = store, said, wait, yes
        self._printer: Printer = CupsPrinter(name)

    def print_parts(self, chosen: tuple[int, ...], parts: tuple[Part, ...]) -> None:
        """Print cards, then envelopes; raises when a printer stands still or gives up."""
        from cards.jobs.batch import rows_in_order
        from cards.jobs.envelopes import without_address
        from cards.jobs.printing import on_their_way

        for part in parts:
            wanted = chosen
            if part is Part.ENVELOPES:
                there = on_their_way(self._store, part)
                missing = without_address(rows_in_order(self._store, chosen))
                self._said.without_address(missing)
                self._say_doubts(chosen)
                wanted = tuple(each for each in chosen if each not in there)
                if not wanted or len(missing) == len(chosen):
                    return
            self._print(wanted, part)

    def _say_doubts(self, chosen: tuple[int, ...]) -> None:
        """Say before anything is printed what the post may stumble over."""
        from cards.jobs.batch import rows_in_order
        from cards.jobs.envelope_style import ReturnPlace, envelope_style
        from cards.jobs.envelopes import doubts_of

        rows, style = rows_in_order(self._store, chosen), envelope_style(self._store)
        self._said.doubtful(doubts_of(rows, self._store.sender(), style))
        if style.returning is ReturnPlace.FLAP:
            self._said.line("Only fronts are printed; with --pdf the flaps are saved to print too.")

    def _print(self, wanted: tuple[int, ...], part: Part) -> None:
        from cards.jobs.printing import follow, print_notes

        runs = print_notes(self._store, self._printer, wanted, part)
        self._said.runs += [run.id for run in runs]
        last: dict[int, JobReport] = {}

        def told(run: Run, report: JobReport) -> None:
            last[run.id] = report
            count = counted(len(run.items), str(run.part)[:-1])
            self._said.line(f"{run.destination}, job {run.job_id}, {count}: {job_said(report)}")

        try:
            over = follow(self._store, self._printer, runs, told, patience=self._wait)
        except KeyboardInterrupt as stop:
            raise SurroundingsError(
                "jobs.stands_still", printer=self._printer.name, said="not followed any further"
            ) from stop
        for run in over:
            self._end(run, last[run.id])

    def _end(self, run: Run, report: JobReport) -> None:
        if report.state is not JobState.COMPLETED:
            code = "jobs.stands_still" if run.state is RunState.STARTED else "jobs.did_not_print"
            raise SurroundingsError(code, printer=run.destination, said=job_said(report))
        count = counted(len(run.items), str(run.part)[:-1])
        if self._yes:
            self._store.runs.accept(run.id, datetime.now().astimezone().date())
            self._said.line(f"{count}: taken for good")
        else:
            self._said.line(f"{count}: say in the window whether they came out well")


@click.command()
@json_option
def printers(as_json: bool) -> None:
    """List the printers, whether they would print now, and the sizes they take."""
    from cards.press import cups

    found = cups.printers()
    if as_json:
        say_json([_printer_json(info) for info in found])
    else:
        say_table([(info.name, info.title, _printer_said(info)) for info in found])


def _printer_said(info: PrinterInfo) -> str:
    if not info.accepts_jobs:
        return "takes no jobs"
    reasons = [REASONS.get(reason, reason) for reason in info.reasons]
    return ", ".join(reasons) or READY[info.state]


def _printer_json(info: PrinterInfo) -> dict[str, object]:
    def millimetres(*points: float) -> list[float]:
        return [round(to_mm(each), 2) for each in points]

    edge, custom = info.unprintable, info.custom
    return {
        "name": info.name,
        "title": info.title,
        "state": info.state.value,
        "reasons": list(info.reasons),
        "accepts_jobs": info.accepts_jobs,
        "two_sided": info.duplex,
        "media": [
            {"name": each.name, "size_mm": millimetres(each.size.width, each.size.height)}
            for each in info.media
        ],
        "custom_mm": custom
        and {
            "from": millimetres(custom.least.width, custom.least.height),
            "to": millimetres(custom.most.width, custom.most.height),
        },
        "unprintable_mm": millimetres(edge.left, edge.bottom, edge.right, edge.top),
    }


VERBS: tuple[click.Command, ...] = (print_, printers)

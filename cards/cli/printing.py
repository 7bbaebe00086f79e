"""The verb that puts cards on paper, or into a PDF: print."""

from __future__ import annotations

from pathlib import Path

import click

from cards.cli.destination import Where, destination_options
from cards.cli.handing_over import HandingOver
from cards.cli.imposing import Given, imposing_options, notes_on
from cards.cli.options import (
    OUT_FILE,
    counted,
    distinct_pdfs,
    folder_of,
    json_option,
    keep_style,
    say_json,
)
from cards.cli.printers import printers
from cards.cli.printing_said import PrintSaid, to_turn, what_of
from cards.files import write_whole
from cards.jobs.texts import job_said
from cards.model.fronts import Imposing
from cards.model.notes import Part, Run, RunState
from cards.model.printing import JobReport
from cards.store import Store


@click.command("print")
@click.option("--application", type=int, metavar="ID", help="Only notes of this application.")
@click.option("--note", "note_ids", type=int, multiple=True, metavar="ID", help="These notes.")
@destination_options
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
@imposing_options
@json_option
@click.pass_context
def print_(
    context: click.Context,
    application: int | None,
    note_ids: tuple[int, ...],
    where: Where,
    envelopes: bool,
    address_hand: str | None,
    return_address: str | None,
    packing: Path | None,
    as_json: bool,
    imposing: Given,
) -> None:
    """Print cards, or save them as a PDF: the approved ones not printed yet, or those named.

    A printer's cards count as printed once you say in the window that they came out well.
    """
    from cards.jobs.kept_fronts import kept_imposing
    from cards.store import open_store

    where.ensure(named=bool(note_ids or application))
    said = PrintSaid(silent=as_json)
    with open_store(folder_of(context)) as store:
        keep_style(store, address_hand, return_address)
        beside = imposing.over(kept_imposing(store))
        if where.pdf is not None:
            _fail_unfinished(store)
            chosen = _chosen(store, where, note_ids, application, said)
            _save(store, chosen, where.pdf, said, beside, envelopes=envelopes)
        else:
            _settle(store, said, where.go_on)
            chosen = _chosen(store, where, note_ids, application, said)
        if packing is not None:
            from cards.jobs.packing import packing_list

            write_whole(packing, packing_list(store, chosen).encode())
            said.line(f"{packing}: what goes with what")
        try:
            if where.pdf is None:
                HandingOver(store, where, said, beside).begin(chosen, envelopes=envelopes)
        finally:
            if as_json:
                say_json(said.document(store))


def _chosen(
    store: Store,
    where: Where,
    note_ids: tuple[int, ...],
    application: int | None,
    said: PrintSaid,
) -> tuple[int, ...]:
    """The notes to make; those that wait for an answer are left out, and told, unless again."""
    from cards.jobs.batch import ready_to_print
    from cards.jobs.review import told_overtaken
    from cards.jobs.unanswered import held_by, told_gone, told_waiting, waiting_for

    if where.go_on is not None:
        return tuple(item.note_id for item in store.runs.get(where.go_on).items)
    ready = ready_to_print if where.pdf is not None else _ready
    chosen = note_ids or ready(store, application)
    told = None if where.again else told_waiting(store, chosen)
    if told is not None:
        if told.code == "jobs.all_waiting":
            raise told
        said.doubtful((told,))
        held = held_by(waiting_for(store.runs.waiting(), chosen), chosen)
        chosen = tuple(each for each in chosen if each not in set(held))
    said.doubtful((*told_gone(store, chosen), *told_overtaken(store, chosen)))
    return chosen


def _save(
    store: Store,
    chosen: tuple[int, ...],
    out: Path,
    said: PrintSaid,
    imposing: Imposing,
    *,
    envelopes: bool,
) -> None:
    """Save the cards, and the envelopes beside them."""
    from cards.jobs.batch import make_cards, make_envelopes
    from cards.jobs.signature import signing_said

    distinct_pdfs(out)
    run = make_cards(store, chosen, out, imposing=imposing)
    said.runs.append(run.id)
    made = counted(len(run.items), "card")
    said.line(f"{out}: {made}; say in the window whether they came out well")
    for line in notes_on(imposing, [item.look for item in run.items], out):
        said.line(line)
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
        said.without_envelope(report.left_out)


def _fail_unfinished(store: Store) -> None:
    """Take back PDFs in whose making Cordially ended; who may write knows that nobody else does."""
    for run in store.runs.started():
        if not run.to_printer:
            store.runs.fail(run.id)


def _settle(store: Store, said: PrintSaid, go_on: int | None) -> None:
    """Say what became of runs that were on their way when Cordially ended, and what waits."""
    from cards.jobs.settling import settle_after_crash
    from cards.press.cups import CupsPrinter

    for run, report in settle_after_crash(store, CupsPrinter):
        said.settled.append((run, report))
        said.line(f"Earlier, {what_of(run)} to {run.destination}: {_how_it_is(run, report)}")
    for run in store.runs.half_printed():
        if run.id != go_on:
            said.line(f"Earlier, {to_turn(run)}")


def _how_it_is(run: Run, report: JobReport) -> str:
    if run.state is RunState.FAILED:
        return "nothing was printed; they are ready to print"
    if run.state is RunState.AWAITING_YES:
        return f"{job_said(report)}; say in the window whether they came out well"
    return job_said(report)


def _ready(store: Store, application: int | None) -> tuple[int, ...]:
    """What is ready and not on its way to paper; all of it when nothing else is left."""
    from cards.jobs.batch import ready_to_print
    from cards.jobs.printing import on_their_way

    ready = ready_to_print(store, application)
    there = on_their_way(store, Part.CARDS, waiting=False)
    return tuple(each for each in ready if each not in there) or ready


VERBS: tuple[click.Command, ...] = (print_, printers)

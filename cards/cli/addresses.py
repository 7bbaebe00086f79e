"""The verbs that list where letters go: labels, addresses; and envelopes' style."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cards.cli.options import OUT_FILE, counted, distinct_pdfs, folder_of, json_option, say_json
from cards.jobs.texts import sentence
from cards.layout.labels import DEFAULT_LABELS

if TYPE_CHECKING:
    from cards.jobs.addresses import Mailing
    from cards.store import Store


@click.command()
@click.option("--application", type=int, metavar="ID", help="Only notes of this application.")
@click.option("--note", "note_ids", type=int, multiple=True, metavar="ID", help="These notes.")
@click.option("--everyone", is_flag=True, help="Everybody you know.")
@click.option("--own", type=click.IntRange(1, 2000), metavar="COUNT", help="Your own, COUNT times.")
@click.option(
    "--sheet", default=DEFAULT_LABELS, show_default=True, help="The labels, see “stocks”."
)
@click.option(
    "--start", type=click.IntRange(1), default=1, metavar="N", help="The first free label."
)
@click.option("--used", default="", metavar="1,2", help="Labels of the first sheet that are gone.")
@click.option("--outlines", is_flag=True, help="Draw the labels' edges, to test on plain paper.")
@click.option("-o", "out", type=OUT_FILE, required=True, metavar="FILE.pdf")
@click.pass_context
def labels(
    context: click.Context,
    application: int | None,
    note_ids: tuple[int, ...],
    everyone: bool,
    own: int | None,
    sheet: str,
    start: int,
    used: str,
    outlines: bool,
    out: Path,
) -> None:
    """Write address labels: for the cards ready to print, or those named."""
    from cards.jobs.addresses import LabelSheets, own_mailing, write_labels
    from cards.layout.sheets import find_card_sheet
    from cards.store import open_store

    distinct_pdfs(out)
    sheets = LabelSheets(sheet=sheet, first=start - 1, used=_cells(used), outlines=outlines)
    with open_store(folder_of(context), write=False) as store:
        if own:
            mailing = own_mailing(store, own)
        else:
            mailing = _mailing(store, application, note_ids, everyone=everyone)
        mailing, pages = write_labels(store, mailing, sheets, out)
        click.echo(f"{out}: {counted(len(mailing.places), 'label')} on {counted(pages, 'sheet')}")
        if not find_card_sheet(sheet).confirmed:
            click.echo("No two sources agree on the figures of these labels: measure yours first.")
        _say_missing(mailing)
        _say_doubts(store, mailing)


@click.command()
@click.option("--application", type=int, metavar="ID", help="Only people with notes of it.")
@click.option("--note", "note_ids", type=int, multiple=True, metavar="ID", help="For these notes.")
@click.option("-o", "out", type=OUT_FILE, metavar="FILE", help="A .pdf, or a .csv.")
@json_option
@click.pass_context
def addresses(
    context: click.Context,
    application: int | None,
    note_ids: tuple[int, ...],
    out: Path | None,
    as_json: bool,
) -> None:
    """List the addresses of everybody as the post wants them, and what is odd about them."""
    from cards.jobs.addresses import listed, write_list
    from cards.store import open_store

    with open_store(folder_of(context), write=False) as store:
        everyone = application is None and not note_ids
        mailing = _mailing(store, application, note_ids, everyone=everyone, every_state=True)
        if out is not None:
            mailing = write_list(store, mailing, out)
            click.echo(f"{out}: {_counted(len(mailing.places))}")
        elif as_json:
            say_json(_document(store, mailing))
            return
        else:
            for each in listed(store, mailing):
                click.echo("\n".join(each.lines) + "\n")
        _say_missing(mailing)
        _say_doubts(store, mailing)


def _mailing(
    store: Store,
    application: int | None,
    note_ids: tuple[int, ...],
    *,
    everyone: bool,
    every_state: bool = False,
) -> Mailing:
    from cards.jobs.addresses import mailing_of, mailing_of_everyone
    from cards.jobs.batch import ready_to_print

    if everyone:
        return mailing_of_everyone(store)
    if every_state and not note_ids:
        if application is not None:
            store.applications.get(application)
        return mailing_of(store, [row.note.id for row in store.notes.rows(application)])
    return mailing_of(store, note_ids or ready_to_print(store, application))


def _cells(given: str) -> frozenset[int]:
    """The labels that ``1,2`` names, counted from 0."""
    numbers = [part.strip() for part in given.split(",") if part.strip()]
    if not all(part.isdecimal() and int(part) for part in numbers):
        raise click.UsageError("--used takes the numbers of labels, such as 1,2,5.")
    return frozenset(int(part) - 1 for part in numbers)


def _document(store: Store, mailing: Mailing) -> list[dict[str, object]]:
    from cards.jobs.addresses import Mailing, listed, mailing_doubts

    found: list[dict[str, object]] = []
    for each, to in zip(listed(store, mailing), mailing.places, strict=True):
        doubts = mailing_doubts(store, Mailing((to,)))
        said = [sentence(doubt) for doubt in doubts]
        found.append(
            {"name": each.name, "company": each.company, "lines": each.lines, "doubts": said}
        )
    found += [{"name": name, "lines": [], "doubts": []} for name in mailing.missing]
    return found


def _say_missing(mailing: Mailing) -> None:
    if mailing.missing:
        click.echo("No address: " + ", ".join(mailing.missing))


def _say_doubts(store: Store, mailing: Mailing) -> None:
    from cards.jobs.addresses import mailing_doubts

    for doubt in (*mailing.left_out, *mailing_doubts(store, mailing)):
        click.echo(f"note: {sentence(doubt)}", err=True)


def _counted(count: int) -> str:
    return f"{count} address" if count == 1 else f"{count} addresses"


VERBS: tuple[click.Command, ...] = (labels, addresses)

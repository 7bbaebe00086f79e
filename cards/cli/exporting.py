"""The verb that writes what other programs read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cards.cli.options import OUT_FILE, counted, folder_of
from cards.cli.plan import today_option

if TYPE_CHECKING:
    from cards.exchange.vcard.writing import Version
    from cards.store import Store


@click.command()
@click.argument("form", type=click.Choice(["vcard", "csv", "json", "ics"]), metavar="FORMAT")
@click.option("-o", "out", type=OUT_FILE, required=True, metavar="FILE", help="The file to write.")
@click.option(
    "--version",
    type=click.Choice(["3.0", "4.0"]),
    default="4.0",
    show_default=True,
    help="Of vcard; older programs read 3.0 only.",
)
@today_option
@click.pass_context
def export(context: click.Context, form: str, out: Path, version: Version, today: date) -> None:
    """Write people as FORMAT vcard or csv, everything as json, or the plan as ics.

    The plan is for your calendar to import: exporting again and importing that changes the
    entries of before and takes away what is done. The JSON document is what “restore” reads.
    """
    from cards.jobs.backups.making import export_json
    from cards.store import open_store

    folder = folder_of(context)
    if form == "json":
        counts = export_json(folder, out)
        click.echo(f"{out}: {_people(counts['person'])}, and everything else")
        return
    write: dict[str, Callable[[Store], str]] = {
        "vcard": lambda store: _vcards(store, out, version),
        "csv": lambda store: _csv(store, out),
        "ics": lambda store: _plan(store, out, today),
    }
    with open_store(folder, write=False) as store:
        click.echo(f"{out}: {write[form](store)}")


def _vcards(store: Store, out: Path, version: Version) -> str:
    from cards.jobs.exports import export_vcards

    return _people(export_vcards(store, out, version))


def _csv(store: Store, out: Path) -> str:
    from cards.jobs.exports import export_csv

    return _people(export_csv(store, out))


def _plan(store: Store, out: Path, today: date) -> str:
    from cards.jobs.calendar import export_calendar

    made = export_calendar(store, out, today)
    return f"{counted(made.planned, 'step')} planned, {made.cancelled} taken away"


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"


VERBS: tuple[click.Command, ...] = (export,)

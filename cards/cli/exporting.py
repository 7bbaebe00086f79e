"""The verb that writes what other programs read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from cards.cli.options import OUT_FILE, counted, folder_of
from cards.cli.plan import today_option


@click.command()
@click.argument("form", type=click.Choice(["ics"]), metavar="FORMAT")
@click.option("-o", "out", type=OUT_FILE, required=True, metavar="FILE", help="The file to write.")
@today_option
@click.pass_context
def export(context: click.Context, form: str, out: Path, today: date) -> None:
    """Write the plan as FORMAT ics, for your calendar to import.

    Exporting again and importing that changes the entries of before and takes away what is done.
    """
    del form
    from cards.jobs.calendar import export_calendar
    from cards.store import open_store

    with open_store(folder_of(context), write=False) as store:
        made = export_calendar(store, out, today)
    click.echo(f"{out}: {counted(made.planned, 'step')} planned, {made.cancelled} taken away")


VERBS: tuple[click.Command, ...] = (export,)

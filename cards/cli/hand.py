"""The verbs of a person's own hand: hand sheet, hand learn, hand list and hand remove."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cards.cli.options import (
    IN_FILE,
    OUT_FILE,
    counted,
    distinct_pdfs,
    folder_of,
    json_option,
    say_json,
    say_table,
)

if TYPE_CHECKING:
    from fonts.own.reading import PageReading


@click.group()
def hand() -> None:
    """Teach Cordially your own hand."""


@hand.command()
@click.option("-o", "out", type=OUT_FILE, required=True, metavar="SHEET.pdf")
@click.option(
    "--paper",
    type=click.Choice(["letter", "a4"]),
    help="The paper to print on; what your country uses by default.",
)
@click.option("--missing", metavar="NAME", help="Only the boxes that this hand of yours lacks.")
@click.pass_context
def sheet(context: click.Context, out: Path, paper: str | None, missing: str | None) -> None:
    """Write the sheet to print, fill in by pen and scan."""
    from cards.jobs.hands import make_sheet, make_sheet_of_missing

    distinct_pdfs(out)
    if missing:
        count = make_sheet_of_missing(folder_of(context), missing, out, paper or "")
    else:
        count = make_sheet(out, paper or "")
    click.echo(f"{out}: {counted(count, 'page')} to print at 100 % and fill in by pen")


@hand.command()
@click.argument("scans", type=IN_FILE, nargs=-1, required=True, metavar="SCAN...")
@click.option("--name", required=True, help="What to call the hand; a name again adds to it.")
@click.option("-o", "out", type=OUT_FILE, metavar="FILE.ttf", help="Write the font here, too.")
@click.pass_context
def learn(context: click.Context, scans: tuple[Path, ...], name: str, out: Path | None) -> None:
    """Learn a hand from scans or photos of the filled sheet (PNG, JPEG, PDF)."""
    from cards.jobs.hands import learn as learn_hand

    learned, pages = learn_hand(folder_of(context), scans, name, out=out)
    for page in pages:
        for line in _page_lines(page):
            click.echo(line)
    if learned.missing:
        click.echo(f"not written yet: {' '.join(learned.missing)}")
        click.echo(f"For a sheet with just these: cordially hand sheet --missing {learned.info.id}")
    if out:
        click.echo(f"{out}: the font")
    click.echo(f"{learned.info.id}: {len(learned.characters)} characters, ready to write with")


@hand.command("list")
@json_option
@click.pass_context
def list_own(context: click.Context, as_json: bool) -> None:
    """List your own hands."""
    from cards.jobs.hands import own_hands

    found = own_hands(folder_of(context))
    if as_json:
        say_json([{"id": info.id, "name": info.name} for info in found])
    elif not found:
        click.echo("No hand of your own yet; “cordially hand sheet” prints the pages to fill in.")
    else:
        say_table([(info.id, info.name) for info in found])


@hand.command()
@click.argument("name")
@click.pass_context
def remove(context: click.Context, name: str) -> None:
    """Remove one of your own hands, by its name or id."""
    from cards.jobs.hands import remove_hand

    info = remove_hand(folder_of(context), name)
    click.echo(f"{info.name} is removed")


def _page_lines(page: PageReading) -> list[str]:
    """What one page held: how many boxes were read, and what the others ask for."""
    from fonts.own.boxes import BoxState

    number, read = page.page.number + 1, len(page.texts(BoxState.READ))
    lines = [f"{page.name}: page {number}, {read} of {len(page.boxes)} boxes read"]
    for state in (BoxState.EMPTY, BoxState.SMUDGED, BoxState.CUT):
        texts = Counter(page.texts(state))
        if texts:
            listed = " ".join(f"{text}×{n}" if n > 1 else text for text, n in texts.items())
            lines.append(f"  {state.value}: {listed}")
    return lines


VERBS: tuple[click.Command, ...] = (hand,)

"""The verbs that make files without touching a store: draw, merge and demo."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click
from click.core import ParameterSource

from cards.cli.imposing import Given, imposing_options, notes_on, stock_for
from cards.cli.options import (
    IN_FILE,
    OUT_FILE,
    DayType,
    counted,
    distinct_pdfs,
    folder_of,
    hand_id,
    look_of,
    look_options,
    signature_for,
)
from cards.exchange.text_file import read_text
from cards.jobs.texts import sentence
from cards.model.fronts import PLAIN
from cards.model.look import MOST_PAGES, Guides
from fonts.chance import seed_of

_SAID: dict[Guides | None, str] = {
    None: "",
    Guides.LINES: " with guide lines, and the same lines to write on",
    Guides.GREY: " to write over",
    Guides.COPY: " in large, above a ruled card to write on",
}


@click.command()
@click.argument("note", type=IN_FILE)
@look_options
@click.option("--seed", type=int, default=0, show_default=True, help="Another seed, other strokes.")
@click.option("--pages", type=click.IntRange(1, MOST_PAGES), default=1, help="Cards at most.")
@click.option(
    "--guides",
    type=click.Choice([guides.value for guides in Guides]),
    help="To write it yourself: lines, grey to write over, or a copy sheet.",
)
@imposing_options
@click.option(
    "-o",
    "out",
    type=OUT_FILE,
    required=True,
    metavar="FILE",
    help="A .pdf or .png, or an .svg for a pen plotter (in a stroke hand).",
)
@click.pass_context
def draw(
    context: click.Context,
    note: Path,
    hand: str,
    stock: str,
    size: float | None,
    pen: str,
    variation: str,
    plain: bool,
    signing: str,
    sinking: bool,
    seed: int,
    pages: int,
    guides: str | None,
    out: Path,
    imposing: Given,
) -> None:
    """Write the text of NOTE on a card."""
    from cards.jobs.draw import draw as draw_card
    from cards.jobs.imposing import files_beside
    from cards.jobs.pen import stroke_hand_for

    text = read_text(note)
    hand_given = context.get_parameter_source("hand") is not ParameterSource.DEFAULT
    if out.suffix.lower() == ".svg" and not hand_given:
        hand = stroke_hand_for(hand)
    beside = imposing.over(PLAIN)
    stock = stock_for(beside, stock)
    look = look_of(hand, stock, size, pen, variation, plain, signing, sinking)
    kind = Guides(guides) if guides else None
    made = draw_card(
        text,
        look,
        seed_of(seed, text),
        note.name,
        out,
        pages=pages,
        guides=kind,
        signature=signature_for(look, folder_of(context)),
        imposing=beside,
    )
    beside_it = files_beside(out, beside, [look])
    files = [file for file in made.files if file not in beside_it]
    if len(files) == 1:
        click.echo(f"{out}: {counted(made.cards, 'card')}{_SAID[kind]}")
    for number, file in enumerate(files, 1):
        if len(files) > 1:
            click.echo(f"{file}: sheet {number} of {len(files)}")
    for line in notes_on(beside, [look], out):
        click.echo(line)


@click.command()
@click.argument("people", type=IN_FILE)
@click.option("--note", type=IN_FILE, required=True, help="The note, with {column} fields.")
@look_options
@click.option("--seed", type=int, default=0, show_default=True, help="Another seed, other strokes.")
@imposing_options
@click.option("-o", "out", type=OUT_FILE, required=True, metavar="CARDS.pdf")
@click.option("--envelopes", type=OUT_FILE, metavar="ENV.pdf", help="Write the envelopes too.")
@click.option(
    "--address-hand",
    default="clear",
    show_default=True,
    callback=lambda _context, _option, given: hand_id(given),
    help="The envelopes' hand: clear, note (the note's own), or a hand.",
)
@click.option(
    "--from",
    "home",
    metavar="COUNTRY",
    help="The country you post from, such as US; yours by default. It stands on no envelope.",
)
@click.pass_context
def merge(
    context: click.Context,
    people: Path,
    note: Path,
    hand: str,
    stock: str,
    size: float | None,
    pen: str,
    variation: str,
    plain: bool,
    signing: str,
    sinking: bool,
    seed: int,
    out: Path,
    envelopes: Path | None,
    address_hand: str,
    home: str | None,
    imposing: Given,
) -> None:
    """Write a card for every row of PEOPLE, a CSV file."""
    from cards.jobs.imposing import files_beside
    from cards.jobs.merge import Merge, merge_doubts
    from cards.jobs.merge import merge as merge_cards
    from cards.jobs.posting_country import posting_country

    beside = imposing.over(PLAIN)
    look = look_of(hand, stock_for(beside, stock), size, pen, variation, plain, signing, sinking)
    distinct_pdfs(out, envelopes, *files_beside(out, beside, [look]))
    signature = signature_for(look, folder_of(context))
    job = Merge(
        people=people,
        note=read_text(note),
        look=look,
        seed=seed,
        signature=signature,
        address_hand=address_hand,
        home=posting_country(home, folder_of(context)) if envelopes or home else "",
        imposing=beside,
    )
    count = merge_cards(job, out, envelopes)
    click.echo(f"{out}: {counted(count, 'card')}")
    for line in notes_on(beside, [look], out):
        click.echo(line)
    if envelopes:
        click.echo(f"{envelopes}: {counted(count, 'envelope')}")
        for doubt in merge_doubts(job):
            click.echo(f"note: {sentence(doubt)}", err=True)


@click.command()
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="DIR")
@click.option(
    "--today",
    type=DayType(),
    metavar="DATE",
    help="The day that the sample's dates count from; today by default.",
)
def demo(out: Path, today: date | None) -> None:
    """Make the sample job search in DIR: cards, envelopes, e-mails, previews and a data folder."""
    from cards.jobs.demo import make_demo

    day = today or datetime.now().astimezone().date()
    made = make_demo(out, day)
    click.echo(f"{made.cards}: {counted(made.count, 'card')}, one for each interviewer")
    click.echo(f"{made.envelopes}: {counted(made.count, 'envelope')}, in the order of the cards")
    click.echo(f"{made.emails}: {counted(made.count, 'e-mail draft')}")
    click.echo(f"{made.previews}: pictures of the cards and the envelopes")
    click.echo(f"{made.data}: the sample job search itself")


VERBS: tuple[click.Command, ...] = (demo, merge, draw)

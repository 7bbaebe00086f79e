"""The verb that says how an envelope goes into a printer: feed."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import click

from cards.cli.options import OUT_FILE, TAKEN_AS_TYPED, folder_of, json_option, say_json
from cards.layout.envelopes import find_envelope
from cards.model.printing import Place
from cards.press.feed import TURNS, KeptFeed

_OWN = "own"
_TOPS = dict(
    zip(
        TURNS,
        ("upright", "its top to the left", "upside down", "its top to the right"),
        strict=True,
    )
)


@click.command()
@click.option("--printer", "name", required=True, metavar="NAME", help="See “printers”.")
@click.option("--envelope", "envelope_id", required=True, metavar="ID", help="See “envelopes”.")
@click.option("--place", type=click.Choice([each.value for each in Place]), help="In the tray.")
@click.option(
    "--turn",
    type=click.Choice([str(turn) for turn in TURNS]),
    help="Degrees counter-clockwise from how its address is read, as one looks at the address.",
)
@click.option("--face", type=click.Choice(["up", "down"]), help="Where the address looks.")
@click.option(
    "--paper",
    type=click.Choice([_OWN, "letter", "a4"]),
    help="The paper that the printer is told of: the envelope's own size, or a larger one.",
)
@click.option("-o", "out", type=OUT_FILE, metavar="FILE", help="Draw it, as .pdf or .png.")
@json_option
@click.pass_context
def feed(
    context: click.Context,
    name: str,
    envelope_id: str,
    place: str | None,
    turn: str | None,
    face: str | None,
    paper: str | None,
    out: Path | None,
    as_json: bool,
) -> None:
    """Say how an envelope lies in a printer's tray, and draw it; what is said is remembered."""
    from cards.jobs.feeding import ensure_feeds, keep_feed, kept_feed, write_drawing
    from cards.press.known import known_printer
    from cards.store import open_store

    envelope = find_envelope(envelope_id)
    info = known_printer(name)
    with open_store(folder_of(context)) as store:
        before = kept_feed(store, name, envelope.id)
        kept = _changed(before, place, turn, face, paper)
        ensure_feeds(kept, envelope.id, info)
        if kept != before:
            keep_feed(store, name, envelope.id, kept)
    if out is not None:
        write_drawing(kept, envelope.id, out)
    if info is None:
        click.echo(TAKEN_AS_TYPED.format(name=name), err=True)
    if as_json:
        say_json({**asdict(kept.feed), "paper": kept.paper or _OWN})
        return
    side = "up" if kept.feed.face_up else "down"
    told = f"; {name} is told of {kept.paper.title()} paper" if kept.paper else ""
    click.echo(
        f"{envelope.name} in {name}: {kept.feed.place}, address {side},"
        f" {_TOPS[_as_seen(kept)]}{told}"
    )
    if out is not None:
        click.echo(f"{out}: how to load it")


def _changed(
    before: KeptFeed, place: str | None, turn: str | None, face: str | None, paper: str | None
) -> KeptFeed:
    """What was remembered, with what is said now."""
    new = before.feed
    if place is not None:
        new = replace(new, place=Place(place))
    if turn is not None:
        new = replace(new, turn=int(turn))
    if face is not None:
        new = replace(new, face_up=face == "up")
    told = before.paper if paper is None else "" if paper == _OWN else paper
    return KeptFeed(feed=new, paper=told)


def _as_seen(kept: KeptFeed) -> int:
    """The turn as one sees it from above: from behind, left is right."""
    return kept.feed.turn if kept.feed.face_up else -kept.feed.turn % 360


VERBS: tuple[click.Command, ...] = (feed,)
"""The verb that says how an envelope goes into a printer."""

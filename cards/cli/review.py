"""The verb that says what is wrong with notes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cards.cli.options import IN_FILE, counted, hand_id, json_option, say_json
from cards.exchange.text_file import read_text
from cards.model.look import DEFAULT_HAND, Look
from cards.model.notes import Channel, Occasion
from cards.model.search import Role

if TYPE_CHECKING:
    from cards.model.findings import Finding
    from cards.words.review import ReviewNote


@click.command()
@click.argument("files", type=IN_FILE, nargs=-1, required=True, metavar="NOTE.txt...")
@click.option("--to", default="", metavar="NAME", help="The recipient's full name.")
@click.option("--company", default="", metavar="NAME", help="The recipient's company.")
@click.option(
    "--occasion",
    type=click.Choice([each.value for each in Occasion]),
    default=Occasion.AFTER_INTERVIEW.value,
    show_default=True,
)
@click.option(
    "--channel",
    type=click.Choice([each.value for each in Channel]),
    default=Channel.CARD.value,
    show_default=True,
)
@click.option(
    "--role",
    type=click.Choice([each.value for each in Role]),
    default=Role.HIRING_MANAGER.value,
    show_default=True,
    help="The recipient's part.",
)
@click.option("--lang", default="en-US", show_default=True, help="en-US, en-GB, es or de.")
@click.option("--known-companies", type=IN_FILE, help="Other companies, one a line.")
@click.option("--known-names", type=IN_FILE, help="Other people, one a line.")
@click.option("--hand", default="", help="The hand of a card, see “hands”.")
@click.option("--stock", default="", help="The card, see “stocks”.")
@json_option
def review(
    files: tuple[Path, ...],
    lang: str,
    known_companies: Path | None,
    known_names: Path | None,
    hand: str,
    stock: str,
    as_json: bool,
    **given: str,
) -> None:
    """Say what is wrong with notes; several are reviewed as one batch."""
    from dataclasses import replace

    from cards.jobs.review import review_batch
    from cards.words.review import language_tag

    note = replace(
        _note(**given),
        language=language_tag(lang),
        known_companies=_lines(known_companies),
        known_names=_lines(known_names),
    )
    note = _looked(note, hand, stock)
    notes = [replace(note, text=read_text(path), key=str(path)) for path in files]
    found = list(zip(files, review_batch(notes), strict=True))
    if as_json:
        every = [_as_json(path, one) for path, findings in found for one in findings]
        say_json({"findings": every})
    else:
        _say(found)


def _note(to: str, company: str, occasion: str, channel: str, role: str) -> ReviewNote:
    from cards.words.review import ReviewNote

    return ReviewNote(
        text="",
        to=to,
        company=company,
        occasion=Occasion(occasion),
        channel=Channel(channel),
        role=Role(role),
    )


def _looked(note: ReviewNote, hand: str, stock: str) -> ReviewNote:
    """The note with what its hand can draw and, where a stock is named, what fits it."""
    from dataclasses import replace

    from cards.jobs.review import drawing_of, fitting_of
    from cards.layout.stocks import find_stock

    chosen = hand_id(hand) if hand else DEFAULT_HAND
    if note.channel is not Channel.CARD and not hand:
        return note
    note = replace(note, can_draw=drawing_of(chosen))
    if not stock:
        return note
    return replace(note, fits=fitting_of(Look(hand=chosen, stock=find_stock(stock).id)))


def _lines(path: Path | None) -> tuple[str, ...]:
    if path is None:
        return ()
    return tuple(filter(None, (line.strip() for line in read_text(path).splitlines())))


def _as_json(path: Path, finding: Finding) -> dict[str, object]:
    from cards.jobs.review import mend_said, reason_said

    return {
        "file": str(path),
        "rule": finding.rule.value,
        "severity": finding.severity.value,
        "start": finding.start,
        "end": finding.end,
        "quote": finding.quote,
        "reason": reason_said(finding),
        "mend": mend_said(finding),
        "replacement": finding.mend,
        "other_file": finding.other or None,
    }


def _say(found: list[tuple[Path, tuple[Finding, ...]]]) -> None:
    from cards.jobs.review import mend_said, reason_said

    total = 0
    for path, findings in found:
        for one in findings:
            total += 1
            where = f"{path}:{one.start}" if one.end else str(path)
            click.echo(f"{where} {one.severity} {one.rule}: {reason_said(one)} {mend_said(one)}")
    click.echo(f"{counted(total, 'finding')} in {counted(len(found), 'note')}.")


VERBS: tuple[click.Command, ...] = (review,)

"""The options that several verbs share: the look of a card, JSON, where files go."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from cards.jobs.folder import data_folder
from cards.layout.stocks import find_stock
from cards.model.errors import InputError
from cards.model.look import DEFAULT_HAND, DEFAULT_STOCK, DEFAULT_VARIATION, Look, Pen, Signing
from cards.model.signature import Signature
from fonts.catalogue import find_hand, hands
from fonts.stroke_catalogue import is_stroke_hand, stroke_hands
from fonts.variation import strength_of

if TYPE_CHECKING:
    from cards.store import Store

Verb = TypeVar("Verb", bound=Callable[..., Any])

IN_FILE = click.Path(path_type=Path)
OUT_FILE = click.Path(path_type=Path, dir_okay=False)


class _Finite(click.FloatRange):
    """A range that holds no "nan", which is neither below nor above anything."""

    def convert(
        self, value: float, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        number = float(super().convert(value, param, ctx))
        if math.isnan(number):
            self.fail(f"{value!r} is not a size.", param, ctx)
        return number


class DayType(click.ParamType[date]):
    """A day as 2026-03-09; one that the calendar does not have is refused in words."""

    name = "date"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """The day; a usage error where it is none, InputError "words.no_such_day"."""
        from cards.words.days import typed_day

        if isinstance(value, date):
            return value
        found = typed_day(str(value).strip())
        if found is None:
            self.fail(f"“{value}” is no date; write it as 2026-03-09.", param, ctx)
        return found


def look_options(verb: Verb) -> Verb:
    """Give a verb the options of a look; it receives them as ``look`` by ``look_of``."""
    options = (
        click.option(
            "--hand",
            default=DEFAULT_HAND,
            show_default=True,
            callback=lambda _context, _option, given: hand_id(given),
            help="A name or id, see “hands”.",
        ),
        click.option("--stock", default=DEFAULT_STOCK, show_default=True, help="See “stocks”."),
        click.option(
            "--size", type=_Finite(6, 72), metavar="PT", help="Type size, 6 to 72 points."
        ),
        click.option(
            "--pen", type=click.Choice([pen.value for pen in Pen]), default=Pen.BLUE_BALLPOINT.value
        ),
        click.option(
            "--variation",
            default=DEFAULT_VARIATION,
            show_default=True,
            help="plain, careful, natural, hurried, or 0 to 2.",
        ),
        click.option("--plain", is_flag=True, help="The same as --variation plain."),
        click.option("--sinking", is_flag=True, help="Let long lines sink towards their end."),
        click.option(
            "--signing",
            type=click.Choice([each.value for each in Signing]),
            default=Signing.ROOM.value,
            show_default=True,
            help="Room to sign by hand, your own signature, or the name as typed.",
        ),
    )
    for option in reversed(options):
        verb = option(verb)
    return verb


def hand_id(given: str) -> str:
    """The id of the hand whose id or name is given, in any case; else what was given."""
    wanted = given.strip().casefold()
    for info in (*hands(), *stroke_hands()):
        if wanted in {info.id.casefold(), info.name.casefold()}:
            return info.id
    return given


def look_of(
    hand: str,
    stock: str,
    size: float | None,
    pen: str,
    variation: str,
    plain: bool,
    signing: str,
    sinking: bool,
) -> Look:
    """The look asked for; raises at once when a hand, stock or variation is unknown."""
    chosen = "plain" if plain else variation
    if not is_stroke_hand(hand):
        find_hand(hand)
    find_stock(stock)
    strength_of(chosen)
    return Look(
        hand=hand,
        stock=stock,
        pen=Pen(pen),
        variation=chosen,
        size=size,
        signing=Signing(signing),
        sinking=sinking,
    )


def signature_for(look: Look, folder: Path) -> Signature | None:
    """The signature that a look asks for.

    Raises InputError "jobs.no_signature" or "jobs.damaged_signature".
    """
    if look.signing is not Signing.MINE:
        return None
    from cards.jobs.signature import need_signature

    return need_signature(folder)


def keep_style(store: Store, hand: str | None, place: str | None) -> None:
    """Keep how envelopes are addressed from now on, where it is said.

    Raises HandError "fonts.no_such_hand".
    """
    if hand is None and place is None:
        return
    from cards.jobs.envelope_style import EnvelopeStyle, envelope_style, keep_envelope_style
    from cards.jobs.envelope_style import ReturnPlace as Place

    kept = envelope_style(store)
    chosen = kept.hand if hand is None else hand_id(hand)
    keep_envelope_style(store, EnvelopeStyle(chosen, Place(place) if place else kept.returning))


def distinct_pdfs(*outputs: Path | None) -> None:
    """Refuse outputs that are no PDF, or one file twice: what is written over is lost.

    Raises InputError "jobs.not_pdf" or "jobs.same_file".
    """
    seen: set[Path] = set()
    for path in filter(None, outputs):
        if path.suffix.lower() != ".pdf":
            raise InputError("jobs.not_pdf", path=path)
        if path.resolve() in seen:
            raise InputError("jobs.same_file", path=path)
        seen.add(path.resolve())


json_option = click.option("--json", "as_json", is_flag=True, help="One JSON document.")


TAKEN_AS_TYPED = "note: no printer called {name} is known here; the name is kept as it was typed."


def say_json(document: object) -> None:
    """Print one JSON document."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2, default=str))


def say_table(rows: list[tuple[str, ...]]) -> None:
    """Print rows of columns, each as wide as its widest cell."""
    if not rows:
        return
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def folder_of(context: click.Context) -> Path:
    """The data folder that ``--data`` before the verb chose."""
    return data_folder(str(context.obj or ""))


def counted(count: int, word: str) -> str:
    """A number and a word, in the plural unless it is one."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"

"""The options that say what goes on paper beside the message, and where on it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from cards.layout.fronts import CRISP, front_of
from cards.layout.sheets import ensure_cards, find_card_sheet
from cards.layout.stocks import find_stock
from cards.model.fronts import Imposing
from cards.model.look import Look
from cards.model.paper import TwoSided

Verb = TypeVar("Verb", bound=Callable[..., Any])

_BY_HAND = ("the outsides, to be printed first", "how to turn the stack before the insides")

_OPTIONS = (
    click.option(
        "--front",
        metavar="WHAT",
        help="motif:NAME, monogram:AB, text:WORDS, a PNG, JPEG or SVG file, or none.",
    ),
    click.option("--back", metavar="TEXT", help="A small line low on the back."),
    click.option(
        "--two-sided",
        type=click.Choice([each.value for each in TwoSided]),
        help="How the second side is printed; long-edge unless said.",
    ),
    click.option("--sheet", metavar="ID", help="Several cards to a sheet, see “stocks”."),
    click.option(
        "--start", type=click.IntRange(1), metavar="N", help="Begin at this place of the sheet."
    ),
    click.option("--used", metavar="N,N", help="Places of the first sheet to leave out."),
    click.option(
        "--outlines", is_flag=True, help="Draw edges and folds, for a test print on plain paper."
    ),
)


def imposing_options(verb: Verb) -> Callable[..., Any]:
    """Give a verb these options; it receives them as one ``imposing``."""

    @functools.wraps(verb)
    def packed(
        *args: object,
        front: str | None,
        back: str | None,
        two_sided: str | None,
        sheet: str | None,
        start: int | None,
        used: str | None,
        outlines: bool,
        **others: object,
    ) -> object:
        given = Given(front, back, two_sided, sheet, start, used, outlines)
        return verb(*args, imposing=given, **others)

    made: Callable[..., Any] = packed
    for option in reversed(_OPTIONS):
        made = option(made)
    return made


class Given:
    """The options as they were given; nothing is looked up before it is needed."""

    def __init__(
        self,
        front: str | None,
        back: str | None,
        two_sided: str | None,
        sheet: str | None,
        start: int | None,
        used: str | None,
        outlines: bool,
    ) -> None:
        self._front, self._back, self._two_sided = front, back, two_sided
        self._sheet, self._start, self._used = sheet, start, used
        self._outlines = outlines

    def over(self, kept: Imposing) -> Imposing:
        """What was given in place of what is kept.

        Raises InputError as ``front_of``, ``find_card_sheet`` and ``ensure_cards``,
        click.UsageError for places without a sheet or places that are no numbers.
        """
        if not self._sheet and (self._start or self._used):
            raise click.UsageError("--start and --used go with --sheet.")
        if self._sheet:
            ensure_cards(find_card_sheet(self._sheet))
        return replace(
            kept,
            front=kept.front if self._front is None else front_of(self._front),
            back=kept.back if self._back is None else self._back.strip(),
            two_sided=TwoSided(self._two_sided) if self._two_sided else kept.two_sided,
            sheet=self._sheet or "",
            first_cell=(self._start or 1) - 1,
            used=_numbers(self._used or ""),
            outlines=self._outlines,
        )


def stock_for(imposing: Imposing, stock: str) -> str:
    """The stock in the sheet's cells, unless one was named; then both must be the same.

    Raises InputError "jobs.other_stock".
    """
    from cards.jobs.imposing import ensure_fits_sheet

    if not imposing.sheet:
        return stock
    source = click.get_current_context().get_parameter_source("stock")
    if source is not ParameterSource.DEFAULT:
        ensure_fits_sheet(imposing, stock)
    return find_card_sheet(imposing.sheet).stock.id


def notes_on(imposing: Imposing, looks: Sequence[Look], out: Path) -> Iterator[str]:
    """What one should know before printing cards of these looks, line by line."""
    from cards.jobs.imposing import blurred, files_beside, is_two_sided, leaves_back_out

    beside = files_beside(out, imposing, looks)
    yield from (f"{file}: {said}" for file, said in zip(beside, _BY_HAND, strict=False))
    for stock in {look.stock for look in looks} if not imposing.sheet else ():
        held = find_stock(stock).per_sheet
        if held > 1:
            yield f"One card on each page; to have {held} on a page, give --sheet {stock}."
    front = imposing.front
    dots = {blurred(imposing, look) for look in looks} - {0}
    if front and dots:
        name = Path(front.value).name
        yield f"{name}: {min(dots)} dots an inch on these cards; {CRISP:.0f} look sharp"
    if any(leaves_back_out(imposing, look) for look in looks):
        yield "A flat card has no back beside its front: the line is left out"
    if imposing.two_sided is TwoSided.PREPRINTED and (front or imposing.back):
        yield "The outside is printed already: front and back are left out"
    if imposing.sheet and not find_card_sheet(imposing.sheet).confirmed:
        yield f"{imposing.sheet}: only one source gives its figures; measure yours first"
    if not beside and any(is_two_sided(imposing, look) for look in looks):
        edge = imposing.two_sided.value.replace("-", " ")
        yield f"Print on both sides, turned about the {edge}, at actual size"


def _numbers(given: str) -> frozenset[int]:
    """Places counted from 0, from a list counted from 1."""
    parts = [part.strip() for part in given.split(",") if part.strip()]
    if not all(part.isdecimal() and int(part) for part in parts):
        raise click.UsageError(f"--used takes places such as 1,2; “{given}” are none.")
    return frozenset(int(part) - 1 for part in parts)

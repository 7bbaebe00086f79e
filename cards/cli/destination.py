"""The options that say where cards go: to a printer, into a PDF, or on the back of others."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from cards.cli.options import OUT_FILE

Verb = TypeVar("Verb", bound=Callable[..., Any])

STANDS_STILL = 60.0
"""Seconds without any change after which a job is left with its printer."""

_OPTIONS = (
    click.option("--printer", metavar="NAME", help="Where to print, see “printers”."),
    click.option("--pdf", type=OUT_FILE, metavar="FILE", help="Or where to save."),
    click.option(
        "--go-on",
        type=int,
        metavar="RUN",
        help="Or print the other side of a run whose stack you have turned.",
    ),
    click.option(
        "--again", is_flag=True, help="Also cards that wait for your answer from an earlier run."
    ),
    click.option("--tray", metavar="NAME", help="Where its paper lies; remembered for that paper."),
    click.option(
        "--yes-when-completed",
        is_flag=True,
        help="Take what the printer completes for good, without looking at the sheets.",
    ),
    click.option(
        "--wait",
        type=click.FloatRange(0),
        default=STANDS_STILL,
        show_default=True,
        metavar="SECONDS",
        help="How long to wait for a printer that stands still.",
    ),
)


@dataclass(frozen=True, slots=True)
class Where:
    """Where cards go; just one of printer, PDF and the run to go on with is given."""

    printer: str | None
    pdf: Path | None
    go_on: int | None
    tray: str | None
    yes: bool
    wait: float
    again: bool = False

    def ensure(self, *, named: bool) -> None:
        """Raise click.UsageError for what does not go together; ``named`` says notes are."""
        if sum(each is not None for each in (self.printer, self.pdf, self.go_on)) != 1:
            raise click.UsageError("Give one of these: --printer NAME, --pdf FILE, or --go-on RUN.")
        if self.pdf is not None and (self.yes or self.tray):
            raise click.UsageError("--yes-when-completed and --tray go with --printer.")
        if self.go_on is not None and (named or self.tray or self.again):
            raise click.UsageError("--go-on prints the very notes of its run, from the same tray.")


def destination_options(verb: Verb) -> Callable[..., Any]:
    """Give a verb these options; it receives them as one ``where``."""

    @functools.wraps(verb)
    def packed(
        *args: object,
        printer: str | None,
        pdf: Path | None,
        go_on: int | None,
        tray: str | None,
        yes_when_completed: bool,
        wait: float,
        again: bool,
        **others: object,
    ) -> object:
        where = Where(printer, pdf, go_on, tray, yes_when_completed, wait, again)
        return verb(*args, where=where, **others)

    made: Callable[..., Any] = packed
    for option in reversed(_OPTIONS):
        made = option(made)
    return made

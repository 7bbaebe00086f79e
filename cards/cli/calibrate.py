"""The verb that makes a printer land where meant: calibrate."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from cards.cli.options import (
    IN_FILE,
    OUT_FILE,
    TAKEN_AS_TYPED,
    folder_of,
    json_option,
    say_json,
    say_table,
)
from cards.jobs.calibration import PrintSide, Way
from cards.model.printing import Calibration
from cards.store import Store


@click.command()
@click.option("--printer", "name", required=True, metavar="NAME", help="See “printers”.")
@click.option("--page", type=OUT_FILE, metavar="FILE.pdf", help="Write the test page to print.")
@click.option("--print", "on_paper", is_flag=True, help="Or print it at once, from the tray.")
@click.option("--measured", metavar="A,B,C,D,E,F", help="What you read off it: up to six numbers.")
@click.option("--photo", type=IN_FILE, metavar="FILE", help="Or a photo or scan of it.")
@click.option("--forget", is_flag=True, help="Correct nothing any more.")
@click.option(
    "--paper",
    default="",
    metavar="PAPER",
    help="letter, a4, a stock or a size such as 148x105mm; that of the last test page by default.",
)
@click.option("--tray", default="", metavar="NAME", help="The tray it comes from, see “printers”.")
@click.option(
    "--side",
    type=click.Choice([each.value for each in PrintSide]),
    default=PrintSide.FRONT.value,
    show_default=True,
)
@json_option
@click.pass_context
def calibrate(
    context: click.Context,
    name: str,
    page: Path | None,
    on_paper: bool,
    measured: str | None,
    photo: Path | None,
    forget: bool,
    paper: str,
    tray: str,
    side: str,
    as_json: bool,
) -> None:
    """Measure how far a printer is off, so that every sheet lands where it should.

    Print the test page (--print, or --page) and read it (--measured, or --photo); with none of
    these, say what is kept.
    """
    from cards.jobs import calibration as jobs
    from cards.press.calibration import is_unusual
    from cards.press.known import known_printer
    from cards.press.trays import find_tray
    from cards.store import open_store

    given = (page is not None, on_paper, measured is not None, photo is not None, forget)
    if sum(given) > 1:
        raise click.UsageError("Give one of these: --page, --print, --measured, --photo, --forget.")
    info = None if forget else known_printer(name)
    way = Way(name, find_tray(info, tray) if info else tray, PrintSide(side))
    with open_store(folder_of(context)) as store:
        if page is not None or on_paper:
            jobs.ensure_takes_page(store, way, info, paper)
            _make_page(store, way, page, paper, as_json=as_json)
            return
        if measured is not None:
            found = jobs.calibrate_by_numbers(store, way, measured, paper)
        elif photo is not None:
            found = jobs.calibrate_by_photo(store, way, photo, paper)
        else:
            if forget:
                jobs.forget_calibration(store, way)
            found = jobs.kept_calibration(store, way)
    _say(found, name, as_json=as_json)
    if info is None and not forget:
        click.echo(TAKEN_AS_TYPED.format(name=name), err=True)
    if is_unusual(found):
        click.echo(_UNUSUAL, err=True)


_UNUSUAL = (
    "note: few printers are so far off; if the page was fitted to the paper, print it again at"
    " 100 % and measure anew."
)


def _make_page(store: Store, way: Way, page: Path | None, paper: str, *, as_json: bool) -> None:
    """Write the test page, or without a file hand it to the printer; say what is to be done."""
    from cards.jobs import calibration as jobs
    from cards.press.cups import CupsPrinter

    if page is not None:
        chosen = jobs.write_page(store, way, page, paper)
        both = ", on both sides" if way.side is PrintSide.BACK else ""
        said = f"{page}: print it on {way.printer} at 100 %{both}, on plain {_named(chosen)} paper"
    else:
        chosen = jobs.print_page(store, way, CupsPrinter(way.printer), paper)
        said = f"{way.printer} has the test page, on {_named(chosen)} paper"
    if as_json:
        say_json({"file": str(page) if page else "", "paper": chosen})
    else:
        click.echo(said)


def _named(paper: str) -> str:
    return {"letter": "Letter", "a4": "A4"}.get(paper, paper)


def _say(found: Calibration, name: str, *, as_json: bool) -> None:
    if as_json:
        say_json({key: round(value, 5) for key, value in asdict(found).items()})
        return
    if found == Calibration():
        click.echo(f"{name}: nothing is corrected")
        return
    right, up = ("right" if found.dx_mm >= 0 else "left"), ("up" if found.dy_mm >= 0 else "down")
    click.echo(f"{name} prints like this; every sheet sent to it is corrected:")
    say_table(
        [
            ("offset", f"{abs(found.dx_mm):.2f} mm {right}, {abs(found.dy_mm):.2f} mm {up}"),
            ("size", f"{found.scale_x:.2%} wide, {found.scale_y:.2%} high"),
            ("skew", f"{found.skew_degrees:+.2f}°"),
            ("turn", f"{found.turn_degrees:+.2f}° counter-clockwise"),
        ]
    )


VERBS: tuple[click.Command, ...] = (calibrate,)
"""The verb that makes a printer land where meant."""

"""The verbs that list what there is to choose from: hands, stocks, envelopes."""

from __future__ import annotations

import click

from cards.cli.options import counted, json_option, say_json, say_table
from cards.jobs.texts import sentence
from cards.layout import envelopes as envelope_data
from cards.layout import stocks as stock_data
from cards.layout.envelopes import find_envelope
from cards.layout.sheet_json import as_json as sheet_as_json
from cards.layout.sheets import card_sheets
from cards.model.geometry import Size, to_mm
from cards.model.paper import CardSheet, SheetKind, Stock
from fonts import catalogue, stroke_catalogue


@click.command()
@json_option
def hands(as_json: bool) -> None:
    """List the hands to write in.

    An own hand whose files are amiss is left out, and why is told beside the list.
    """
    left_out = {str(error.values["id"]): error for error in catalogue.left_out()}
    every = catalogue.hands() + stroke_catalogue.stroke_hands()
    found = [info for info in every if info.id not in left_out]
    if as_json:
        keys = ("id", "name", "style", "connected", "scripts", "licence")
        say_json([{key: getattr(info, key) for key in keys} for info in found])
    else:
        say_table([(info.id, info.name, info.style) for info in found])
    for error in left_out.values():
        click.echo(f"note: {sentence(error)}", err=True)


@click.command()
@json_option
def stocks(as_json: bool) -> None:
    """List the stocks: cards with their envelopes, and sheets of several cards or labels."""
    cards, sheets = stock_data.stocks(), card_sheets()
    if as_json:
        listed = [stock_data.as_json(stock) for stock in cards]
        say_json(listed + [sheet_as_json(sheet) for sheet in sheets])
    else:
        rows = [(each.id, each.name, _millimetres(each.sheet), _room(each)) for each in cards]
        say_table(rows + [_sheet_row(sheet) for sheet in sheets])


@click.command()
@json_option
def envelopes(as_json: bool) -> None:
    """List the envelopes and their sizes."""
    found = envelope_data.envelopes()
    if as_json:
        say_json([envelope_data.as_json(envelope) for envelope in found])
    else:
        say_table([(envelope.id, envelope.name, _millimetres(envelope.size)) for envelope in found])


def _room(stock: Stock) -> str:
    spare = stock_data.clearance(stock)
    if spare is None:
        return "no envelope"
    name = find_envelope(stock.envelope).name
    width, height = to_mm(spare.width), to_mm(spare.height)
    return f"envelope {name}, {width:.1f} × {height:.1f} mm to spare"


def _sheet_row(sheet: CardSheet) -> tuple[str, ...]:
    held = "label" if sheet.kind is SheetKind.LABELS else "card"
    said = counted(len(sheet.cells), held)
    if not sheet.confirmed:
        said += ", measure yours first"
    return sheet.id, sheet.name, _millimetres(sheet.paper), said


def _millimetres(size: Size) -> str:
    return f"{to_mm(size.width):.1f} × {to_mm(size.height):.1f} mm"


VERBS: tuple[click.Command, ...] = (hands, stocks, envelopes)

"""The verbs that list what there is to choose from: hands, stocks, envelopes."""

from __future__ import annotations

import click

from cards.cli.options import json_option, say_json, say_table
from cards.layout import envelopes as envelope_data
from cards.layout import stocks as stock_data
from cards.model.geometry import Size, to_mm
from fonts import catalogue, stroke_catalogue


@click.command()
@json_option
def hands(as_json: bool) -> None:
    """List the hands to write in."""
    found = catalogue.hands() + stroke_catalogue.stroke_hands()
    if as_json:
        keys = ("id", "name", "style", "connected", "scripts", "licence")
        say_json([{key: getattr(info, key) for key in keys} for info in found])
    else:
        say_table([(info.id, info.name, info.style) for info in found])


@click.command()
@json_option
def stocks(as_json: bool) -> None:
    """List the stocks: paper sizes, panels and the envelope of each."""
    found = stock_data.stocks()
    if as_json:
        say_json([stock_data.as_json(stock) for stock in found])
    else:
        say_table([(stock.id, stock.name, _millimetres(stock.sheet)) for stock in found])


@click.command()
@json_option
def envelopes(as_json: bool) -> None:
    """List the envelopes and their sizes."""
    found = envelope_data.envelopes()
    if as_json:
        say_json([envelope_data.as_json(envelope) for envelope in found])
    else:
        say_table([(envelope.id, envelope.name, _millimetres(envelope.size)) for envelope in found])


def _millimetres(size: Size) -> str:
    return f"{to_mm(size.width):.1f} × {to_mm(size.height):.1f} mm"


VERBS: tuple[click.Command, ...] = (hands, stocks, envelopes)

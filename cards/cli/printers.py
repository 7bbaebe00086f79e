"""The verb that lists the printers there are, and what they take."""

from __future__ import annotations

import click

from cards.cli.options import json_option, say_json, say_table
from cards.model.geometry import to_mm
from cards.model.printing import PrinterInfo
from cards.press.messages import READY, REASONS
from cards.press.trays import tray_said


@click.command()
@json_option
def printers(as_json: bool) -> None:
    """List the printers, whether they would print now, and the sizes they take."""
    from cards.press import cups

    found = cups.printers()
    if as_json:
        say_json([_printer_json(info) for info in found])
    else:
        say_table([(info.name, info.title, _printer_said(info), _trays(info)) for info in found])


def _printer_said(info: PrinterInfo) -> str:
    if not info.accepts_jobs:
        return "takes no jobs"
    reasons = [REASONS.get(reason, reason) for reason in info.reasons]
    return ", ".join(reasons) or READY[info.state]


def _trays(info: PrinterInfo) -> str:
    return "trays: " + ", ".join(info.trays) if len(info.trays) > 1 else ""


def _printer_json(info: PrinterInfo) -> dict[str, object]:
    def millimetres(*points: float) -> list[float]:
        return [round(to_mm(each), 2) for each in points]

    edge, custom = info.unprintable, info.custom
    return {
        "name": info.name,
        "title": info.title,
        "state": info.state.value,
        "reasons": list(info.reasons),
        "accepts_jobs": info.accepts_jobs,
        "two_sided": info.duplex,
        "trays": [{"name": each, "title": tray_said(each)} for each in info.trays],
        "media": [
            {"name": each.name, "size_mm": millimetres(each.size.width, each.size.height)}
            for each in info.media
        ],
        "custom_mm": custom
        and {
            "from": millimetres(custom.least.width, custom.least.height),
            "to": millimetres(custom.most.width, custom.most.height),
        },
        "unprintable_mm": millimetres(edge.left, edge.bottom, edge.right, edge.top),
    }

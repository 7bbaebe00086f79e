"""Pretends a printer, so that pictures show one whatever the machine they are drawn on has."""

from __future__ import annotations

from cards.model.geometry import Size, mm
from cards.model.printing import MediaRange, PrinterInfo, PrinterState, Unprintable
from cards.press import cups
from desktop import printers
from tests.desktop.places_openers import PRINTER

INFO = PrinterInfo(
    name=PRINTER,
    title=PRINTER,
    state=PrinterState.IDLE,
    reasons=(),
    custom=MediaRange(Size(mm(70), mm(100)), Size(mm(216), mm(356))),
    unprintable=Unprintable(mm(4.2), mm(4.2), mm(4.2), mm(4.2)),
    duplex=True,
)


def pretend() -> None:
    """Have the window find this printer and no other."""
    vars(printers)["_drawn_on"] = lambda: False
    vars(cups)["printers"] = lambda: (INFO,)
    cups.CupsPrinter.info = lambda _printer: INFO  # type: ignore[method-assign]  # on purpose

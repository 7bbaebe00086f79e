"""Remembers the tray that each paper lies in, for each printer."""

from __future__ import annotations

from cards.jobs.calibration import Preferences
from cards.model.geometry import Size, to_mm
from cards.model.printing import PrinterInfo
from cards.press.trays import find_tray


def kept_tray(store: Preferences, printer: str, paper: Size) -> str:
    """The tray that a paper (points, as it is fed) was last taken from; "" where it was not said.

    The words are those of IPP, as in ``PrinterInfo.trays``.
    """
    return store.preference(_key(printer, paper))


def keep_tray(store: Preferences, printer: str, paper: Size, tray: str) -> None:
    """Remember the tray; "" leaves it to the printer."""
    store.set_preference(_key(printer, paper), tray)


def tray_for(store: Preferences, info: PrinterInfo, paper: Size, asked: str | None) -> str:
    """The tray to print from: the one asked for, else the one kept while the printer has it.

    Raises InputError "press.no_tray".
    """
    if asked is not None:
        return find_tray(info, asked)
    kept = kept_tray(store, info.name, paper)
    return kept if kept in info.trays else ""


def _key(printer: str, paper: Size) -> str:
    size = f"{to_mm(paper.width):.0f}x{to_mm(paper.height):.0f}mm"
    return "/".join(("tray", printer, size))

"""The printers of this system as the window reaches them; called off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cards.model.printing import PrinterInfo

if TYPE_CHECKING:
    from cards.press.printer import Printer
    from cards.store import Store


def printers() -> tuple[PrinterInfo, ...]:
    """Every printer there is; raises SurroundingsError where none can be reached."""
    from cards.press import cups

    return cups.printers()


def printer_called(name: str) -> Printer:
    """The printer of a name, whether it is there or not."""
    from cards.press.cups import CupsPrinter

    return CupsPrinter(name)


def settle(store: Store) -> None:
    """Ask what became of runs that were on their way when the window was last closed."""
    if store.runs.started():
        from cards.jobs.settling import settle_after_crash

        settle_after_crash(store, printer_called)

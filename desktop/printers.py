"""The printers of this system as the window reaches them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from cards.model.errors import SurroundingsError
from cards.model.notes import Run
from cards.model.printing import PrinterInfo
from desktop.desk import Desk
from desktop.work import Progress, Task

if TYPE_CHECKING:
    from cards.press.printer import Printer
    from cards.store import Store

_TITLE = "printer_title"
"""What the key begins with under which the title of a printer is kept, before its name."""


def printers() -> tuple[PrinterInfo, ...]:
    """Every printer there is; raises SurroundingsError where none can be reached."""
    if _drawn_on():
        from desktop import printing

        return printing.printers()
    from cards.press import cups

    return cups.printers()


def printer_called(name: str) -> Printer:
    """The printer of a name, whether it is there or not."""
    if _drawn_on():
        from desktop.printing import QtPrinter

        return QtPrinter(name)
    from cards.press.cups import CupsPrinter

    return CupsPrinter(name)


def _drawn_on() -> bool:
    """Whether printers are reached through Qt: on Windows, and where only Qt knows any."""
    if os.name == "nt":
        return True
    from cards.press.libcups import libcups

    try:
        libcups()
    except SurroundingsError:
        from desktop.printing import any_known

        return any_known()
    return False


def keep_title(store: Store, info: PrinterInfo) -> None:
    """Remember what people call a printer, for when it cannot be asked."""
    key = f"{_TITLE}/{info.name}"
    if store.preference(key) != info.title:
        store.set_preference(key, info.title)


def kept_titles(store: Store, names: Iterable[str]) -> dict[str, str]:
    """What people call these printers, by the names that the printing system has for them."""
    return {name: store.preference(f"{_TITLE}/{name}") or name for name in names}


def has_printed(store: Store) -> bool:
    """Whether anything was ever printed from here."""
    return bool(store.preferences(f"{_TITLE}/"))


def settle(desk: Desk) -> None:
    """Ask what became of runs that were on their way when the window was last closed.

    Printers may take their time to answer, so this is done beside the store's thread.
    """
    desk.store.ask(
        lambda store: store.runs.started(),
        lambda begun: _settle(desk, begun) if begun else None,
        owner=desk,
    )


def _settle(desk: Desk, begun: tuple[Run, ...]) -> None:
    store = desk.store.from_afar()

    def work(_progress: Progress) -> object:
        from cards.jobs.settling import settle_after_crash

        return settle_after_crash(store, printer_called, begun)

    task = Task(work)
    task.failed.connect(desk.complain)
    task.ended.connect(task.deleteLater)
    desk.start(task)

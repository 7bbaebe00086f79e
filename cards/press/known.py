"""Whether there is a printer of a name, where that can be told."""

from __future__ import annotations

from cards.model.errors import InputError, SurroundingsError
from cards.model.printing import PrinterInfo
from cards.press.cups import CupsPrinter, queues


def known_printer(name: str) -> PrinterInfo | None:
    """What a printer takes; None on a system without any, where every name is as good.

    A PDF made here may go to a printer elsewhere. Raises InputError "press.no_printer" naming
    those there are, or "press.not_set_up".
    """
    try:
        return CupsPrinter(name).info()
    except SurroundingsError:
        return None
    except InputError:
        if not queues():
            return None
        raise

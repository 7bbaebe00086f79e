"""Reads a line of addresses, as it stands after "To:" in an e-mail."""

from __future__ import annotations

from collections.abc import Sequence
from email.utils import getaddresses

from cards.exchange.tables.cells import EMAIL


def mailing_list(lines: Sequence[str]) -> list[str]:
    """Each address with its name before it; none when the lines are anything else.

    They may be parted by commas or, as Outlook does, by semicolons.
    """
    filled = [line.strip(" \t\r\n\ufeff,;") for line in lines if line.strip()]
    if len(filled) != 1 or filled[0].count("@") < 2:
        return []
    for line in (filled[0], filled[0].replace(";", ",")):
        try:
            found = getaddresses([line])
        except RecursionError:
            # The standard library reads each comment within another one by calling itself.
            return []
        if len(found) > 1 and all(EMAIL.fullmatch(address) for _name, address in found):
            return [f"{name} <{address}>" if name else address for name, address in found]
    return []

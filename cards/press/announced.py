"""Printers that only announce themselves on the network: named, so that one can set them up.

CUPS would make a queue for one that goes again when it is not used, with all it knew of its jobs;
CUPS 2.4.2 even ends when it takes such a queue away. So setting up is left to the system.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

from cards.press import ipp
from cards.press.libcups import DEST_CALLBACK

_DISCOVERED = 0x1000000
"""CUPS_PRINTER_DISCOVERED: those that no queue stands for yet."""
_GO_ON = 1
PATIENCE_MS = 1500
"""How long printers on the network may take to answer; libcups returns as soon as none is left."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A printer without a queue."""

    name: str
    """What its queue would be called."""
    title: str
    uri: str


def announced() -> tuple[Announced, ...]:
    """The printers that announce themselves just now; nothing where nobody can tell."""
    found: list[Announced] = []

    def add(_data: object, _flags: int, pointer: ctypes._Pointer[ctypes.Structure]) -> int:
        dest = pointer.contents
        said = {
            dest.options[at].name: (dest.options[at].value or b"").decode("utf-8", "replace")
            for at in range(dest.num_options)
        }
        name = (dest.name or b"").decode("utf-8", "replace")
        if name and said.get(b"device-uri"):
            found.append(Announced(name, said.get(b"printer-info") or name, said[b"device-uri"]))
        return _GO_ON

    ipp.connected().cupsEnumDests(
        0, PATIENCE_MS, None, _DISCOVERED, _DISCOVERED, DEST_CALLBACK(add), None
    )
    return tuple(found)

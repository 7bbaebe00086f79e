"""Tells what is remembered of each printer, and forgets it: for the preferences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cards.store import Store

_KINDS = ("calibration", "feed", "tray")
"""What the keys begin with under which something is kept of a printer, before its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPrinter:
    """What is kept of one printer."""

    name: str
    """What the printing system calls it."""
    adjusted: bool = False
    """Whether its sheets are corrected."""
    adjusted_on: date | None = None
    """The last day on which it was measured; None where that was not kept."""
    envelopes: tuple[str, ...] = ()
    """The envelopes of which it is known how they go in."""
    trays: tuple[tuple[str, str], ...] = ()
    """Papers and the trays they are taken from, such as ("105x148mm", "tray-2")."""


def known_printers(store: Store) -> tuple[KnownPrinter, ...]:
    """Every printer of which something is kept, by name."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for kind in _KINDS:
        for key, value in store.preferences(f"{kind}/").items():
            _, name, rest = key.split("/", 2)
            found.setdefault(name, {}).setdefault(kind, {})[rest] = value
    return tuple(_known(name, found[name]) for name in sorted(found))


def forget_printer(store: Store, name: str) -> None:
    """Forget how a printer is corrected, how envelopes go in and where its papers lie.

    One operation, "printer.forget".
    """
    keys = (f"{kind}/{name}/" for kind in _KINDS)
    store.forget_preferences(*keys, operation="printer.forget")


def _known(name: str, kept: dict[str, dict[str, str]]) -> KnownPrinter:
    ways = kept.get("calibration", {})
    corrected = [way for way in ways if not way.endswith(("/paper", "/day"))]
    days = [_day(ways.get(f"{way}/day", "")) for way in corrected]
    return KnownPrinter(
        name=name,
        adjusted=bool(corrected),
        adjusted_on=max((day for day in days if day is not None), default=None),
        envelopes=tuple(kept.get("feed", {})),
        trays=tuple(kept.get("tray", {}).items()),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None

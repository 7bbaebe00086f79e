"""The envelopes one can address: those of the tables beside this file, and any size one types."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from cards.layout.data import listed, read_table, size_mm, size_of
from cards.layout.sizes import typed_size
from cards.model.errors import InputError
from cards.model.geometry import Size
from cards.model.paper import Envelope

_TABLES = {
    "envelopes.toml": True,
    "envelopes_na.toml": False,
    "envelopes_iso.toml": False,
    "envelopes_asia.toml": False,
}
"""Whether what each table holds is common."""


@cache
def envelopes() -> tuple[Envelope, ...]:
    """Every envelope of the tables, the usual one first and the common ones before the rest."""
    return tuple(
        _envelope(entry, common)
        for table, common in _TABLES.items()
        for entry in read_table(table, "envelope")
    )


@cache
def find_envelope(envelope_id: str) -> Envelope:
    """The envelope with this id or other name, or of a size such as ``162x114mm``.

    Raises InputError "layout.without_envelope" when the id is empty, as it is for a stock that is
    posted without one, "layout.no_such_envelope" naming what was given and what there is, and
    what ``typed_size`` raises.
    """
    if not envelope_id:
        raise InputError("layout.without_envelope")
    for envelope in envelopes():
        if envelope_id == envelope.id or envelope_id in envelope.names:
            return envelope
    typed = typed_size(envelope_id)
    if typed is None:
        known = listed([envelope.id for envelope in envelopes()], envelope_id)
        raise InputError("layout.no_such_envelope", given=envelope_id, known=known)
    if typed.word:
        raise InputError("layout.not_a_size", given=envelope_id)
    long, short = max(typed.size.width, typed.size.height), min(typed.size.width, typed.size.height)
    return Envelope(
        id=typed.id,
        name=typed.name,
        size=Size(long, short),
        flap="long",
        source="The size that was asked for",
        common=False,
    )


def as_json(envelope: Envelope) -> dict[str, object]:
    """What ``envelopes --json`` says of an envelope; its size is in millimetres."""
    return {
        "id": envelope.id,
        "name": envelope.name,
        "size_mm": size_mm(envelope.size),
        "flap": envelope.flap,
        "source": envelope.source,
        "names": list(envelope.names),
        "common": envelope.common,
    }


def _envelope(entry: Mapping[str, Any], common: bool) -> Envelope:
    return Envelope(
        id=entry["id"],
        name=entry["name"],
        size=size_of(entry, "size"),
        flap=entry["flap"],
        source=entry["source"],
        names=tuple(entry["names"]),
        common=common,
    )

"""The envelopes one can address, read from ``envelopes.toml``."""

from __future__ import annotations

from functools import cache

from cards.layout.data import listed, read_table, size_mm, size_of
from cards.model.errors import InputError
from cards.model.paper import Envelope


@cache
def envelopes() -> tuple[Envelope, ...]:
    """Every envelope, the usual one first."""
    return tuple(
        Envelope(
            id=entry["id"],
            name=entry["name"],
            size=size_of(entry, "size"),
            flap=entry["flap"],
            source=entry["source"],
        )
        for entry in read_table("envelopes.toml", "envelope")
    )


def find_envelope(envelope_id: str) -> Envelope:
    """The envelope with this id.

    Raises InputError "layout.no_such_envelope" naming what was given and the ids there are.
    """
    for envelope in envelopes():
        if envelope.id == envelope_id:
            return envelope
    known = listed([envelope.id for envelope in envelopes()])
    raise InputError("layout.no_such_envelope", given=envelope_id, known=known)


def as_json(envelope: Envelope) -> dict[str, object]:
    """What ``envelopes --json`` says of an envelope; its size is in millimetres."""
    return {
        "id": envelope.id,
        "name": envelope.name,
        "size_mm": size_mm(envelope.size),
        "flap": envelope.flap,
        "source": envelope.source,
    }

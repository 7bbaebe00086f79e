"""Which hands there are: the bundled faces with their licences and figures."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fonts.errors import HandError

ROOM = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class HandInfo:
    """A hand as the catalogue lists it.

    ``leading`` is the distance of two baselines in em, ``word_gap`` the usual gap between words
    in x-heights, ``stroke`` the thickness of its strokes in em; ``own`` marks a learned hand.
    """

    id: str
    name: str
    style: str
    connected: bool
    scripts: tuple[str, ...]
    licence: str
    author: str
    face_file: Path
    licence_file: Path
    leading: float
    word_gap: float
    stroke: float
    own: bool = False


@cache
def hands() -> tuple[HandInfo, ...]:
    """All hands, in the order in which they are offered."""
    entries = tomllib.loads((ROOM / "catalogue.toml").read_text(encoding="utf-8"))["hand"]
    return tuple(
        HandInfo(
            id=entry["id"],
            name=entry["name"],
            style=entry["style"],
            connected=entry["connected"],
            scripts=tuple(entry["scripts"]),
            licence=entry["licence"],
            author=entry["author"],
            face_file=ROOM / "faces" / entry["file"],
            licence_file=ROOM / "licences" / entry["licence_file"],
            leading=entry["leading"],
            word_gap=entry["word_gap"],
            stroke=entry["stroke"],
        )
        for entry in entries
    )


def find_hand(hand_id: str) -> HandInfo:
    """The hand with this id; raises HandError naming the hands there are."""
    for info in hands():
        if info.id == hand_id:
            return info
    known = ", ".join(info.id for info in hands())
    raise HandError("fonts.unknown_hand", name=hand_id, known=known)

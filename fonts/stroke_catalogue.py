"""Which stroke hands there are: faces of single lines, for a pen plotter to follow."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from fonts.catalogue import ROOM, HandInfo
from fonts.errors import HandError

_FACES = ROOM / "stroke_faces"


@cache
def _entries() -> tuple[dict[str, Any], ...]:
    text = (ROOM / "stroke_faces.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["hand"])


@cache
def stroke_hands() -> tuple[HandInfo, ...]:
    """All stroke hands, in the order in which they are offered."""
    return tuple(
        HandInfo(
            id=entry["id"],
            name=entry["name"],
            style=entry["style"],
            connected=entry["connected"],
            scripts=tuple(entry["scripts"]),
            licence=entry["licence"],
            author=entry["author"],
            face_file=_FACES / entry["file"],
            licence_file=ROOM / "licences" / entry["licence_file"],
            leading=entry["leading"],
            word_gap=entry["word_gap"],
            stroke=entry["stroke"],
        )
        for entry in _entries()
    )


def is_stroke_hand(hand_id: str) -> bool:
    """Whether a hand of this id writes in single strokes."""
    return any(info.id == hand_id for info in stroke_hands())


def find_stroke_hand(hand_id: str) -> HandInfo:
    """The stroke hand with this id; raises HandError "fonts.no_stroke_hand" naming those."""
    for info in stroke_hands():
        if info.id == hand_id:
            return info
    known = ", ".join(info.id for info in stroke_hands())
    raise HandError("fonts.no_stroke_hand", name=hand_id, known=known)


def slant_of(hand_id: str) -> float:
    """The lean of a stroke hand's stems: x over y."""
    return float(next(entry["slant"] for entry in _entries() if entry["id"] == hand_id))

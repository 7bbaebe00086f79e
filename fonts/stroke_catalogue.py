"""Which stroke hands there are: faces of single lines, for a pen plotter to follow."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from fonts.catalogue import ROOM, HandInfo, hands, temper_of
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
            temper=temper_of(entry),
        )
        for entry in _entries()
    )


def is_stroke_hand(hand_id: str) -> bool:
    """Whether a hand of this id writes in single strokes alone."""
    return any(info.id == hand_id for info in stroke_hands())


def strokes_file(face_file: Path) -> Path:
    """Where the centre lines of a learned hand lie, beside its face."""
    return face_file.with_suffix(".strokes.ttf")


def plottable_hands() -> tuple[HandInfo, ...]:
    """The hands that a plotter can follow: learned ones by their centre lines, then the others."""
    own = (
        replace(info, face_file=strokes_file(info.face_file))
        for info in hands()
        if info.own and strokes_file(info.face_file).is_file()
    )
    return (*own, *stroke_hands())


def find_stroke_hand(hand_id: str) -> HandInfo:
    """The hand with this id, as strokes; raises HandError "fonts.no_stroke_hand" naming those."""
    found = plottable_hands()
    for info in found:
        if info.id == hand_id:
            return info
    known = ", ".join(info.id for info in found)
    raise HandError("fonts.no_stroke_hand", name=hand_id, known=known)


def slant_of(hand_id: str) -> float:
    """The lean of a stroke hand's stems: x over y."""
    return float(next(entry["slant"] for entry in _entries() if entry["id"] == hand_id))

"""Which hands there are: the bundled faces with their licences and figures."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

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
def bundled_hands() -> tuple[HandInfo, ...]:
    """The hands that come with Cordially."""
    entries = tomllib.loads((ROOM / "catalogue.toml").read_text(encoding="utf-8"))["hand"]
    return tuple(
        _info(entry, ROOM / "faces" / entry["file"], ROOM / "licences" / entry["licence_file"])
        for entry in entries
    )


_own_folder: Path | None = None


def use_own_hands(folder: Path | None) -> None:
    """Offer the hands learned from a person's own writing that lie in a folder, too.

    Each is a ``<id>.toml`` with the entries of the catalogue beside its ``<id>.ttf``. The folder
    belongs to the data folder in use, so whoever opens one says so; None offers none.
    """
    global _own_folder  # noqa: PLW0603 - which hands there are is one fact for the whole program
    _own_folder = folder


def own_folder() -> Path | None:
    """The folder whose own hands are offered."""
    return _own_folder


def hands() -> tuple[HandInfo, ...]:
    """All hands, in the order in which they are offered: one's own first."""
    return (*_own_hands(), *bundled_hands())


def _own_hands() -> list[HandInfo]:
    if _own_folder is None or not _own_folder.is_dir():
        return []
    found = []
    for path in sorted(_own_folder.glob("*.toml")):
        face = path.with_suffix(".ttf")
        with suppress(OSError, tomllib.TOMLDecodeError, KeyError):
            entry = tomllib.loads(path.read_text(encoding="utf-8"))
            if face.is_file():
                found.append(replace(_info(entry, face, path), own=True))
    return found


def _info(entry: Mapping[str, Any], face: Path, licence: Path) -> HandInfo:
    return HandInfo(
        id=entry["id"],
        name=entry["name"],
        style=entry["style"],
        connected=entry["connected"],
        scripts=tuple(entry["scripts"]),
        licence=entry["licence"],
        author=entry["author"],
        face_file=face,
        licence_file=licence,
        leading=entry["leading"],
        word_gap=entry["word_gap"],
        stroke=entry["stroke"],
    )


def find_hand(hand_id: str) -> HandInfo:
    """The hand with this id; raises HandError naming the hands there are."""
    for info in hands():
        if info.id == hand_id:
            return info
    known = ", ".join(info.id for info in hands())
    raise HandError("fonts.unknown_hand", name=hand_id, known=known)

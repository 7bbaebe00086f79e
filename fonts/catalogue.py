"""Which hands there are: the bundled faces with their licences and figures."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from fonts.errors import HandError
from fonts.variation import Temper

ROOM = Path(__file__).parent

_CALM, _CALM_JOINED = 1.0, 0.0
"""What suits most hands: the readings of the bench and the spread of real writers, weighed."""
OWN = "own-"
"""Ids of own hands begin alike, so that no bundled hand is ever hidden."""
_MOST_ENTRY_BYTES, _MOST_FACE_BYTES = 20_000, 20_000_000
"""A learned hand with every box of the sheet written several times has about 1,000,000."""


@dataclass(frozen=True, slots=True)
class HandInfo:
    """A hand as the catalogue lists it.

    ``leading`` is the distance of two baselines in em, ``word_gap`` the usual gap between words
    in x-heights, ``stroke`` the thickness of its strokes in em, ``temper`` how it takes to
    wandering; ``own`` marks a learned hand.
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
    temper: Temper
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


def _own_hands() -> tuple[HandInfo, ...]:
    return () if _own_folder is None else own_hands_in(_own_folder)


def own_hands_in(folder: Path) -> tuple[HandInfo, ...]:
    """The own hands in a folder, by name; no folder is no hand.

    One whose files are plainly amiss is left out, and ``left_out_in`` says why.
    """
    known = []
    for entry in folder.glob(f"{OWN}*.toml"):
        with suppress(HandError):
            known.append(_own_info(entry))
    return tuple(sorted(known, key=lambda info: (info.name.casefold(), info.id)))


def left_out() -> tuple[HandError, ...]:
    """As ``left_out_in`` of the folder whose own hands are offered."""
    return () if _own_folder is None else left_out_in(_own_folder)


def left_out_in(folder: Path) -> tuple[HandError, ...]:
    """Why each own hand in a folder that cannot be used is not, by id, which is in its values.

    Every face is read through, which takes a tenth of a second each. The errors are "own.no_entry",
    "own.odd_entry", "own.no_face", "own.large_face" and "own.damaged_hand".
    """
    found: dict[str, HandError] = {}
    for entry in folder.glob(f"{OWN}*.toml"):
        try:
            _read_through(_own_info(entry))
        except HandError as error:
            found[entry.stem] = error
    for face in folder.glob(f"{OWN}*.ttf"):
        if not face.name.endswith(".strokes.ttf") and not face.with_suffix(".toml").exists():
            found[face.stem] = _amiss("own.no_entry", face)
    return tuple(found[key] for key in sorted(found))


def _read_through(info: HandInfo) -> None:
    from fonts.hand import Hand

    try:
        Hand(info)
    except HandError as error:
        raise HandError(error.code, **error.values, id=info.id) from error


def _amiss(code: str, file: Path) -> HandError:
    return HandError(code, id=file.stem, name=file.stem.removeprefix(OWN), file=file.name)


def _own_info(entry: Path) -> HandInfo:
    """A hand of one's own by its entry; HandError when that, or the size of its face, is amiss."""
    face = entry.with_suffix(".ttf")
    try:
        # A pipe may never begin.
        if not entry.is_file() or entry.stat().st_size > _MOST_ENTRY_BYTES:
            raise _amiss("own.odd_entry", entry)
        if not face.is_file():
            raise _amiss("own.no_face", face)
        if face.stat().st_size > _MOST_FACE_BYTES:
            raise _amiss("own.large_face", face)
        return _as_entered(tomllib.loads(entry.read_text(encoding="utf-8")), entry, face)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise _amiss("own.odd_entry", entry) from error


def _as_entered(values: Mapping[str, Any], entry: Path, face: Path) -> HandInfo:
    info = _info(values, face, entry)
    return replace(
        info,
        # The file's name counts, so that no entry stands for another hand.
        id=entry.stem,
        name=str(info.name)[:60],
        style=str(info.style)[:60],
        connected=info.connected is True,
        scripts=tuple(str(script) for script in info.scripts),
        licence=str(info.licence),
        author=str(info.author),
        leading=_between(0.5, info.leading, 4.0),
        word_gap=_between(0.3, info.word_gap, 3.0),
        stroke=_between(0.005, info.stroke, 0.5),
        temper=temper_of({"connected": info.connected is True}),
        own=True,
    )


def _between(low: float, value: float, high: float) -> float:
    if not math.isfinite(value):
        raise ValueError(value)
    return min(max(float(value), low), high)


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
        temper=temper_of(entry),
    )


def temper_of(entry: Mapping[str, Any]) -> Temper:
    """How the hand of an entry takes to wandering; most need no figures of their own."""
    joined = entry["connected"]
    calm = entry.get("calm", _CALM_JOINED if joined else _CALM)
    return Temper(joined, calm, apart=entry.get("apart", 0.0))


def find_hand(hand_id: str) -> HandInfo:
    """The hand with this id; raises HandError naming the hands there are."""
    for info in hands():
        if info.id == hand_id:
            return info
    known = ", ".join(info.id for info in hands())
    raise HandError("fonts.unknown_hand", name=hand_id, known=known)

"""Keeps which front, back and second side the person's cards have, and their own picture."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from cards.files import make_folder, write_beside
from cards.layout.fronts import ensure_picture, front_of
from cards.model.errors import CordiallyError
from cards.model.fronts import PLAIN, Front, FrontKind, Imposing
from cards.model.paper import TwoSided

_KEY = "fronts"
FOLDER = "fronts"
"""Where in the data folder the pictures lie."""


class Preferences(Protocol):
    """What keeps them: a store, or whoever asks one."""

    def preference(self, key: str, default: str = "") -> str:
        """What is kept under a key."""


class Keeper(Preferences, Protocol):
    """What can keep something new, too."""

    def set_preference(self, key: str, value: str) -> None:
        """Keep a value under a key."""


def kept_imposing(store: Preferences) -> Imposing:
    """What the person's cards have beside their messages; nothing where it was never said."""
    return imposing_of(store.preference(_KEY))


def keep_imposing(store: Keeper, imposing: Imposing) -> None:
    """Keep front, back and second side for all cards to come; sheets are chosen each time."""
    store.set_preference(_KEY, imposing_text(on_new_sheets(replace(imposing, sheet=""))))


def on_new_sheets(imposing: Imposing) -> Imposing:
    """The same on sheets of which nothing is used."""
    return replace(imposing, first_cell=0, used=frozenset(), outlines=False)


def imposing_text(imposing: Imposing) -> str:
    """What is on cards beside their messages, their sheet and where it is begun, as JSON."""
    said: dict[str, object] = {
        "front": front_said(imposing.front),
        "back": imposing.back,
        "two_sided": imposing.two_sided.value,
    }
    if imposing.sheet:
        said["sheet"] = imposing.sheet
        said["first_cell"], said["used"] = imposing.first_cell, sorted(imposing.used)
    if imposing.outlines:
        said["outlines"] = True
    return json.dumps(said, ensure_ascii=False)


def imposing_of(text: str) -> Imposing:
    """What such JSON tells of; messages only where it tells of nothing."""
    try:
        said: dict[str, Any] = json.loads(text)
        return Imposing(
            front=front_of(said["front"]),
            back=str(said["back"]),
            two_sided=TwoSided(said["two_sided"]),
            sheet=str(said.get("sheet", "")),
            first_cell=int(said.get("first_cell", 0)),
            used=frozenset(map(int, said.get("used", ()))),
            outlines=bool(said.get("outlines", False)),
        )
    except (ValueError, KeyError, TypeError, AttributeError, CordiallyError):
        return PLAIN


def front_said(front: Front | None) -> str:
    """A front in the words that ``front_of`` reads."""
    if front is None:
        return "none"
    return front.value if front.kind is FrontKind.PICTURE else f"{front.kind}:{front.value}"


def own_picture(folder: Path, picture: Path) -> Path:
    """A copy of a picture in the data folder, so that moving it away changes no card.

    Raises InputError as ``ensure_picture``, SurroundingsError when it cannot be written.
    """
    ensure_picture(picture)
    name = hashlib.sha256(picture.read_bytes()).hexdigest()[:20] + picture.suffix.lower()
    kept = folder / FOLDER / name
    if not kept.exists():
        make_folder(kept.parent, private=True)
        with write_beside(kept, private=True) as beside:
            shutil.copyfile(picture, beside)
    return kept

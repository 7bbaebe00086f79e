"""The folder of a person's own hands: one face each, with its entry beside it.

``ID.ttf`` is the face, ``ID.toml`` its entry as in the catalogue, ``ID.samples.json`` what was
written, for learning more later. Only the face and the entry are needed to write with it.
"""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

from fonts.catalogue import OWN, HandInfo, own_hands_in
from fonts.chance import seed_of
from fonts.errors import HandError
from fonts.own.face import Face

STYLE = "your own"
LICENCE = "own"
_WORD_GAP = 1.3
"""In x-heights, between bodies of letters: bundled faces have some of it in their bearings."""


def hand_id(name: str) -> str:
    """The id of a hand of this name; raises HandError "own.no_name"."""
    shown = clean_name(name)
    plain = unicodedata.normalize("NFKD", shown).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")[:40]
    return OWN + (slug or f"{seed_of(shown):x}"[:10])


def clean_name(name: str) -> str:
    """A name on one line, at most 60 characters; raises HandError "own.no_name"."""
    kept = "".join(char for char in name if char.isprintable())
    shown = " ".join(unicodedata.normalize("NFC", kept).split())[:60].strip()
    if not any(char.isalnum() for char in shown):
        raise HandError("own.no_name")
    return shown


def face_file(folder: Path, own_id: str) -> Path:
    """Where the face of a hand lies."""
    return folder / f"{own_id}.ttf"


def entry_file(folder: Path, own_id: str) -> Path:
    """Where the entry of a hand lies."""
    return folder / f"{own_id}.toml"


def samples_file(folder: Path, own_id: str) -> Path:
    """Where the samples of a hand lie."""
    return folder / f"{own_id}.samples.json"


def entry_text(name: str, face: Face) -> str:
    """The entry of a hand, as TOML."""
    values = {
        "id": hand_id(name),
        "name": clean_name(name),
        "style": STYLE,
        "connected": False,
        "scripts": ["Latn"],
        "licence": LICENCE,
        "author": "",
        "leading": face.leading,
        "word_gap": _WORD_GAP,
        "stroke": face.stroke,
    }
    # What JSON writes for these kinds of values is TOML as well.
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join(lines) + "\n"


def find_own_hand(folder: Path, own_id: str) -> HandInfo:
    """The own hand with this id or name; raises HandError "own.unknown_hand"."""
    for info in own_hands_in(folder):
        if own_id in (info.id, info.name):
            return info
    raise HandError("own.unknown_hand", name=own_id)

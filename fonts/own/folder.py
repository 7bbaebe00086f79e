"""The folder of a person's own hands: one face each, with its entry beside it.

``ID.ttf`` is the face, ``ID.toml`` its entry as in the catalogue, ``ID.samples.json`` what was
written, for learning more later. Only the face and the entry are needed to write with it.
"""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from pathlib import Path

from fonts.catalogue import HandInfo
from fonts.chance import seed_of
from fonts.errors import HandError
from fonts.own.face import Face

STYLE = "your own"
LICENCE = "own"
_PREFIX = "own-"
_WORD_GAP = 1.15
"""In x-heights: as in most hands of separate letters."""
_MOST_BYTES = 64_000_000


def hand_id(name: str) -> str:
    """The id of a hand of this name; raises HandError "own.no_name".

    Ids begin alike, so that no bundled hand is ever hidden.
    """
    shown = clean_name(name)
    plain = unicodedata.normalize("NFKD", shown).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")[:40]
    return _PREFIX + (slug or f"{seed_of(shown):x}"[:10])


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


def own_hands(folder: Path) -> tuple[HandInfo, ...]:
    """The hands in a folder, by name; what is damaged is left out, no folder is no hand."""
    found = []
    for entry in sorted(folder.glob(f"{_PREFIX}*.toml")):
        info = _read(folder, entry)
        if info is not None:
            found.append(info)
    return tuple(sorted(found, key=lambda info: info.name.casefold()))


def find_own_hand(folder: Path, own_id: str) -> HandInfo:
    """The own hand with this id or name; raises HandError "own.unknown_hand"."""
    for info in own_hands(folder):
        if own_id in (info.id, info.name):
            return info
    raise HandError("own.unknown_hand", name=own_id)


def _read(folder: Path, entry: Path) -> HandInfo | None:
    face = face_file(folder, entry.stem)
    try:
        values = tomllib.loads(entry.read_text(encoding="utf-8"))
        if face.stat().st_size > _MOST_BYTES:
            return None
        return HandInfo(
            id=entry.stem,
            name=str(values["name"]),
            style=str(values["style"]),
            connected=bool(values["connected"]),
            scripts=tuple(str(script) for script in values["scripts"]),
            licence=str(values["licence"]),
            author=str(values["author"]),
            face_file=face,
            licence_file=entry,
            leading=min(max(float(values["leading"]), 0.5), 4.0),
            word_gap=min(max(float(values["word_gap"]), 0.3), 3.0),
            stroke=min(max(float(values["stroke"]), 0.005), 0.5),
            own=True,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None

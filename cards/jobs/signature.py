"""The person's own signature: kept in the data folder, traced from a scan or drawn in the app."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from cards.files import ensure_ordinary, make_folder, write_whole
from cards.jobs.texts import sentence
from cards.model.errors import InputError, SurroundingsError
from cards.model.look import Signing
from cards.model.notes import Run
from cards.model.signature import Points, Signature

if TYPE_CHECKING:
    from fonts.own.signature import Lifted

FILE = "signature.json"
_FORMAT = 1
_MOST_BYTES = 2_000_000
_MOST_POINTS, _MOST_LINES = 20_000, 2_000
_EVERY = 3
"""Of the close points that a drawn stroke has, enough for a plotter's curve."""
_LARGEST = 400.0
"""Millimetres: nobody signs larger."""


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """What lies in the data folder: a signature, or why what is there cannot be used."""

    signature: Signature | None = None
    trouble: InputError | None = None


def kept_signature(data: Path) -> Kept:
    """The signature in a data folder; a damaged file is told, not raised, and there is none then.

    The trouble is InputError "jobs.damaged_signature"; cards are made with room meanwhile.
    """
    path = data / FILE
    try:
        about = path.stat()
    except OSError:
        return Kept()
    return _read(path, about.st_mtime_ns, about.st_size)


def need_signature(data: Path) -> Signature:
    """The signature; raises InputError "jobs.no_signature" or "jobs.damaged_signature"."""
    kept = kept_signature(data)
    if kept.trouble is not None:
        # Anew, as the one that is kept would gather the frames it is raised in.
        raise InputError(kept.trouble.code, **kept.trouble.values)
    if kept.signature is None:
        raise InputError("jobs.no_signature")
    return kept.signature


def keep_signature(data: Path, signature: Signature) -> None:
    """Keep a signature in place of an older one; raises SurroundingsError when it cannot be."""
    shapes = {
        name: [line.round(3).tolist() for line in getattr(signature, name)]
        for name in ("outlines", "strokes")
    }
    kept = {"format": _FORMAT, "unit": "mm", "stroke": round(signature.stroke, 4)} | shapes
    make_folder(data)
    content = json.dumps(kept, separators=(",", ":")).encode("ascii")
    write_whole(data / FILE, content, private=True)


def remove_signature(data: Path) -> bool:
    """Remove the signature, damaged or not; whether there was any.

    Raises SurroundingsError "model.unwritable" when it cannot be removed.
    """
    path = data / FILE
    if not path.is_file():
        return False
    try:
        path.unlink()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise SurroundingsError("model.unwritable", path=path, reason=reason) from error
    return True


def trace_signature(scan: Path) -> tuple[Signature, Lifted]:
    """The signature on a picture or PDF, and what it was lifted from; raises HandError."""
    from fonts.own.signature import lift

    lifted = lift(scan)
    return _cornered(lifted.outlines, (), lifted.stroke), lifted


def draw_signature(strokes: Sequence[Points]) -> Signature:
    """The signature of pen strokes (N x 3: x, y and the line's width, mm, y up); raises HandError.

    The strokes themselves are kept too: a plotter's pen follows them.
    """
    from fonts.own.signature import lay_down

    outlines, stroke = lay_down(strokes)
    lines = [np.vstack([each[:-1:_EVERY], each[-1:]])[:, :2] for each in strokes if len(each) > 1]
    return _cornered(outlines, lines, stroke)


def signing_said(run: Run, data: Path) -> tuple[str, ...]:
    """What the person should know about signing the cards of a run."""
    wanted = Counter(item.look.signing for item in run.items)
    kept = kept_signature(data)
    by_hand = wanted[Signing.ROOM]
    said = []
    if wanted[Signing.MINE] and kept.signature is None:
        by_hand += wanted[Signing.MINE]
        said.append(sentence(kept.trouble or InputError("jobs.no_signature")))
    if by_hand:
        cards = "one card" if by_hand == 1 else f"{by_hand} cards"
        said.append(f"sign {cards} by hand, under the close")
    return tuple(said)


def _cornered(outlines: Sequence[Points], strokes: Sequence[Points], width: float) -> Signature:
    """With the lower left corner of the ink at (0, 0)."""
    corner = np.concatenate(list(outlines)).min(axis=0)
    return Signature(
        tuple(each - corner for each in outlines), tuple(each - corner for each in strokes), width
    )


@lru_cache(maxsize=4)
def _read(path: Path, _made: int, size: int) -> Kept:
    """Read once what stays the same; ``_made`` and ``size`` tell another file by its look."""
    damaged = Kept(trouble=InputError("jobs.damaged_signature", path=path))
    if size > _MOST_BYTES:
        return damaged
    try:
        ensure_ordinary(path)
        return Kept(_signature(json.loads(path.read_text(encoding="utf-8"))))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return damaged


def _signature(kept: dict[str, Any]) -> Signature:
    """The signature of a file's values; raises ValueError, KeyError or TypeError."""
    if kept["format"] != _FORMAT:
        raise ValueError(kept["format"])
    outlines, strokes = _lines(kept["outlines"], least=3), _lines(kept["strokes"], least=2)
    stroke = float(kept["stroke"])
    if not outlines or not 0.01 < stroke < 10.0:
        raise ValueError(stroke)
    signature = _cornered(outlines, strokes, stroke)
    if min(signature.size) < 0.1:
        raise ValueError(signature.size)
    return signature


def _lines(values: Sequence[object], *, least: int) -> tuple[Points, ...]:
    if len(values) > _MOST_LINES:
        raise ValueError(len(values))
    lines = tuple(np.asarray(value, np.float64) for value in values)
    for line in lines:
        if line.ndim != 2 or line.shape[1] != 2 or len(line) < least:
            raise ValueError(line.shape)
        if not np.isfinite(line).all() or np.abs(line).max() > _LARGEST:
            raise ValueError(line)
    if sum(map(len, lines)) > _MOST_POINTS:
        raise ValueError(len(lines))
    return lines

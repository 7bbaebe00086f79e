"""The stroke hands: faces of single lines, for a pen plotter to follow with a real pen.

They write with the same fields and the same bent alternates as the hands of outlines.
"""

from __future__ import annotations

import tomllib
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from fonts.catalogue import ROOM, HandInfo, find_hand
from fonts.chance import seed_of
from fonts.errors import HandError
from fonts.hand import Hand, load_hand
from fonts.variation import variation_at

if TYPE_CHECKING:
    from fonts.stroke_face import Stroke


@cache
def _entries() -> tuple[dict[str, Any], ...]:
    text = (ROOM / "stroke_faces.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["hand"])


@cache
def stroke_hands() -> tuple[HandInfo, ...]:
    """All stroke hands, in the order in which they are offered."""
    found = []
    for entry in _entries():
        values = {key: entry[key] for key in HandInfo.__slots__ if key in entry}
        values["scripts"] = tuple(values["scripts"])
        values["face_file"] = ROOM / "stroke_faces" / entry["file"]
        values["licence_file"] = ROOM / "licences" / entry["licence_file"]
        found.append(HandInfo(**values))
    return tuple(found)


def is_stroke_hand(hand_id: str) -> bool:
    """Whether a hand of this id writes in single strokes."""
    return any(info.id == hand_id for info in stroke_hands())


def find_any_hand(hand_id: str) -> HandInfo:
    """The hand with this id, of outlines or of strokes; raises HandError naming all there are."""
    for info in stroke_hands():
        if info.id == hand_id:
            return info
    return find_hand(hand_id)


class StrokeHand(Hand):
    """A stroke face ready to write with: shapes like any hand, and knows its strokes."""

    def __init__(self, info: HandInfo, *, slant: float) -> None:
        """Load the face; ``slant`` is the lean of its stems. Raises HandError."""
        self._slant = slant
        super().__init__(info)
        self.strokes = lru_cache(maxsize=20_000)(self._strokes)

    def _open(self) -> None:
        # Outline hands, which every card uses, need none of this.
        from fonts.stroke_face import StrokeFace, read_stroke_face
        from fonts.stroke_marks import COMPOSABLE, compose
        from fonts.stroke_truetype import as_truetype

        face = read_stroke_face(self._data)
        glyphs = dict(face.glyphs)
        for character in COMPOSABLE:
            if character not in glyphs and (made := compose(face, character, slant=self._slant)):
                glyphs[character] = made
        self._data = as_truetype(StrokeFace(face.units_per_em, glyphs))
        super()._open()
        # What can be composed is there already, with marks that lean as the strokes do.
        self._composed = True

    def missing(self, text: str) -> str:
        """The characters of a text that the face cannot draw, each once, in order."""
        return super().missing(unicodedata.normalize("NFC", text))

    def _strokes(self, number: int, level: int) -> tuple[Stroke, ...]:
        """The strokes (em, y up) of outline ``number`` bent by ``level`` twentieths."""
        from fonts.outlines import bend

        outline = self.outline(number)
        if not len(outline.points):
            return ()
        joined = self.info.connected
        points = bend(
            outline,
            seed_of(self.info.id, number),
            variation_at(level / 20.0, joined=joined).shape,
            self.x_height * self.units_per_em,
            pinned=joined,
        )
        return tuple(np.split(points / self.units_per_em, np.array(outline.ends[:-1]) + 1))


@cache
def load_stroke_hand(hand_id: str) -> StrokeHand:
    """The stroke hand with this id, loaded once; raises HandError naming the ones there are."""
    for info, entry in zip(stroke_hands(), _entries(), strict=True):
        if info.id == hand_id:
            return StrokeHand(info, slant=entry["slant"])
    known = ", ".join(info.id for info in stroke_hands())
    raise HandError("fonts.no_stroke_hand", name=hand_id, known=known)


def load_any_hand(hand_id: str) -> Hand:
    """The hand with this id, of outlines or of strokes; raises HandError."""
    return load_stroke_hand(hand_id) if is_stroke_hand(hand_id) else load_hand(hand_id)

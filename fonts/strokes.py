"""The stroke hands: faces of single lines, for a pen plotter to follow with a real pen.

They write with the same fields and the same bent alternates as the hands of outlines.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from fonts.catalogue import HandInfo, own_folder
from fonts.chance import seed_of
from fonts.errors import HandError
from fonts.hand import Hand, load_hand
from fonts.stroke_catalogue import find_stroke_hand, is_stroke_hand, slant_of
from fonts.variation import variation_at

if TYPE_CHECKING:
    from fonts.stroke_face import Stroke


class StrokeHand(Hand):
    """A stroke face ready to write with: shapes like any hand, and knows its strokes."""

    def __init__(self, info: HandInfo) -> None:
        """Load the face; raises HandError when its file cannot be used."""
        super().__init__(info)
        if info.own and self.glyph_count != load_hand(info.id).glyph_count:
            reason = "its centre lines are of another hand"
            raise HandError("own.damaged_hand", name=info.name, reason=reason)
        self.strokes = lru_cache(maxsize=20_000)(self._strokes)

    def _open(self) -> None:
        if self.info.own:
            # Its centre lines are kept as a face already.
            super()._open()
            return
        # Outline hands, which every card uses, need none of this.
        from fonts.stroke_face import StrokeFace, read_stroke_face
        from fonts.stroke_marks import COMPOSABLE, compose
        from fonts.stroke_truetype import as_truetype

        face, slant = read_stroke_face(self._data), slant_of(self.info.id)
        glyphs = dict(face.glyphs)
        for character in COMPOSABLE:
            if character not in glyphs and (made := compose(face, character, slant=slant)):
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
            variation_at(level / 20.0, self.info.temper).shape,
            self.x_height * self.units_per_em,
            pinned=joined,
        )
        return tuple(np.split(points / self.units_per_em, np.array(outline.ends[:-1]) + 1))


def load_stroke_hand(hand_id: str) -> StrokeHand:
    """The hand with this id as strokes, loaded once; a learned one again when its file changed.

    Raises HandError naming the ones there are.
    """
    key = own_folder(), hand_id
    hand = _loaded.get(key)
    if hand is None or (hand.info.own and hand.changed()):
        hand = _loaded[key] = StrokeHand(find_stroke_hand(hand_id))
    return hand


_loaded: dict[tuple[Path | None, str], StrokeHand] = {}


def load_any_hand(hand_id: str) -> Hand:
    """The hand with this id, of outlines or of strokes; raises HandError."""
    return load_stroke_hand(hand_id) if is_stroke_hand(hand_id) else load_hand(hand_id)

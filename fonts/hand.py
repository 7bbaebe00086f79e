"""A loaded hand: shapes words with HarfBuzz and knows the outlines of its face."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import uharfbuzz

from fonts.catalogue import HandInfo, find_hand
from fonts.errors import HandError

if TYPE_CHECKING:
    from fonts.outlines import Outlines

_FEATURES = {"rand": False}
"""HarfBuzz picks random alternates by itself where a face has them; ours follow the note's seed."""


@dataclass(frozen=True, slots=True, eq=False)
class ShapedWord:
    """A word as glyphs: their numbers, and N x 3 advances, x and y offsets in em."""

    glyphs: npt.NDArray[np.int64]
    places: npt.NDArray[np.float64]
    width: float


class Hand:
    """One face ready to write with; lengths are shares of the em unless said otherwise."""

    def __init__(self, info: HandInfo) -> None:
        """Load the face; raises HandError when its file cannot be used."""
        self.info = info
        try:
            self._data = info.face_file.read_bytes()
            face = uharfbuzz.Face(self._data)
        except (OSError, ValueError) as error:
            raise HandError("fonts.damaged", name=info.id, reason=error) from error
        self._font = uharfbuzz.Font(face)
        self.units_per_em: int = face.upem
        self.glyph_count: int = face.glyph_count
        self._covered = frozenset(face.unicodes)
        self._texts: dict[int, str] = {}
        self.shape = lru_cache(maxsize=20_000)(self._shape)
        self.space_glyph, self.space_width = self._space()

    def _space(self) -> tuple[int, float]:
        glyph = self._font.get_nominal_glyph(ord(" ")) or 0
        advance: int = self._font.get_glyph_h_advance(glyph)
        return glyph, advance / self.units_per_em

    def missing(self, text: str) -> str:
        """The characters of a text that the face cannot draw, each once, in order."""
        return "".join(
            dict.fromkeys(
                letter
                for letter in text
                if not letter.isspace() and ord(letter) not in self._covered
            )
        )

    def _shape(self, word: str) -> ShapedWord:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._font, buffer, _FEATURES)
        infos, places = buffer.glyph_infos, buffer.glyph_positions
        self._note_texts(word, infos)
        rows = [(place.x_advance, place.x_offset, place.y_offset) for place in places]
        table = np.array(rows, np.float64).reshape(-1, 3) / self.units_per_em
        glyphs = np.array([info.codepoint for info in infos], np.int64)
        return ShapedWord(glyphs, table, float(table[:, 0].sum()))

    def _note_texts(self, word: str, infos: list[Any]) -> None:
        """Remember which letters each glyph stands for, so that copied text is what was typed."""
        starts = sorted({info.cluster for info in infos})
        ends = dict(zip(starts, [*starts[1:], len(word)], strict=True))
        seen: set[int] = set()
        for info in infos:
            text = "" if info.cluster in seen else word[info.cluster : ends[info.cluster]]
            seen.add(info.cluster)
            self._texts.setdefault(info.codepoint, text)

    def text_of(self, glyph: int) -> str:
        """What a glyph that was shaped here stands for."""
        return " " if glyph == self.space_glyph else self._texts.get(glyph, "")

    @cached_property
    def x_height(self) -> float:
        """The height of the letter x."""
        extents = self._font.get_glyph_extents(self._font.get_nominal_glyph(ord("x")))
        return float(extents.y_bearing) / self.units_per_em

    def extents(self, glyph: int) -> tuple[float, float, float, float]:
        """The ink box of a glyph's plain outline: left, bottom, right, top."""
        box = self._font.get_glyph_extents(glyph)
        em = self.units_per_em
        left, top = box.x_bearing / em, box.y_bearing / em
        return left, top + box.height / em, left + box.width / em, top

    @cached_property
    def outlines(self) -> Outlines:
        """The outlines of the face, in font units."""
        # fontTools costs a noticeable part of a cold start and shaping does not need it.
        from fonts.outlines import Outlines

        return Outlines(self._data)


@cache
def load_hand(hand_id: str) -> Hand:
    """The hand with this id, loaded once; raises HandError."""
    return Hand(find_hand(hand_id))

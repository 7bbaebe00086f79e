"""A loaded hand: shapes words with HarfBuzz and knows the outlines of its face."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

import numpy as np
import numpy.typing as npt
import uharfbuzz

from fonts.catalogue import HandInfo, find_hand, own_folder
from fonts.errors import HandError
from fonts.shelf import Shelf

if TYPE_CHECKING:
    from fonts.outlines import Outline

_MOST_ALTERNATES = 24
"""Real writers repeat a shape in at most a twentieth of pairs; two dozen outlines do the same."""
_NUMBERS = 65536
"""Outline numbers have 16 bits, so a face with very many glyphs gets fewer alternates."""


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
            self._read_at = info.face_file.stat().st_mtime_ns
            self._data = info.face_file.read_bytes()
            if info.own:
                # Anybody may have changed a file of the data folder; the bundled ones are sealed.
                from fonts.outlines import check_face

                check_face(self._data)
            self._open()
            self.units_per_em: int = self._face.upem
            self.x_height = self._x_height()
        except (OSError, ValueError) as error:
            code = "own.damaged_hand" if info.own else "fonts.damaged"
            raise HandError(code, name=info.name if info.own else info.id, reason=error) from error
        self.glyph_count: int = self._face.glyph_count
        """How many glyphs the file has; letters composed later come on top."""
        self.alternates: int = min(_MOST_ALTERNATES, _NUMBERS // (self.glyph_count + 700))
        """How many outlines every glyph has; composed letters are allowed for."""
        # HarfBuzz would pick random alternates by itself, and a learned hand's samples in turn. By
        # "ccmp" some faces draw "í" as "ı" and a mark, but a glyph is copied as one letter only.
        self._features = {"rand": False, "ccmp": False} | ({"calt": False} if info.own else {})
        self._texts: dict[int, str] = {}
        self._composing = RLock()
        self.shelf = Shelf(self._shape)
        self.records: dict[tuple[int, int], bytes] = {}
        """Outlines already made ready for embedding, by number and shape level."""
        self.space_glyph: int = self._font.get_nominal_glyph(ord(" ")) or 0

    def changed(self) -> bool:
        """Whether the face's file is another than the one that was read, or gone."""
        try:
            return self.info.face_file.stat().st_mtime_ns != self._read_at
        except OSError:
            return True

    def _open(self) -> None:
        self._face = uharfbuzz.Face(self._data)
        self._font = uharfbuzz.Font(self._face)
        self._covered = frozenset(self._face.unicodes)
        self._composed = False

    @property
    def space(self) -> float:
        """The usual gap between two words."""
        return self.info.word_gap * self.x_height

    def missing(self, text: str) -> str:
        """The characters of a text that the face cannot draw, each once, in order.

        Accented letters that can be composed from its own letters and marks are.
        """
        lacking = self._lacking(text)
        if not lacking:
            return ""
        if not self._composed:
            # A preview and a batch may meet the first such letter at once.
            with self._composing:
                self._compose(lacking)
            lacking = self._lacking(text)
        return "".join(dict.fromkeys(letter for letter in text if letter in lacking))

    def _lacking(self, text: str) -> set[str]:
        return {
            letter
            for letter in set(text)
            if ord(letter) not in self._covered and not letter.isspace()
        }

    def _compose(self, lacking: set[str]) -> None:
        # fontTools costs a noticeable part of a cold start, and most texts need none of it.
        from fonts.compose import composable, composed

        if not self._composed and any(composable(each, self._covered) for each in lacking):
            self._data = composed(self._data)
            self._open()
            self.__dict__.pop("_outlines", None)
            self._composed = True

    def _x_height(self) -> float:
        extents = self._font.get_glyph_extents(self._font.get_nominal_glyph(ord("x")) or 0)
        # fontTools and HarfBuzz may read a damaged face each in their own way.
        if extents is None or extents.y_bearing <= 0:
            raise ValueError("it has no height")
        return float(extents.y_bearing) / self.units_per_em

    def shape(self, word: str) -> ShapedWord:
        """A word as glyphs, in em."""
        glyphs, places = self.shelf.word(word)
        return ShapedWord(glyphs, places, self.shelf.width(word))

    def _shape(self, word: str) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
        word = normalize("NFC", word)
        if any(ord(letter) not in self._covered for letter in word):
            self.missing(word)
        buffer = uharfbuzz.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._font, buffer, self._features)
        infos, places = buffer.glyph_infos, buffer.glyph_positions
        self._note_texts(word, infos)
        rows = [(place.x_advance, place.x_offset, place.y_offset) for place in places]
        table = np.array(rows, np.float64).reshape(-1, 3) / self.units_per_em
        glyphs = np.array([info.codepoint for info in infos], np.int64)
        # A damaged face may name glyphs that it does not have.
        return np.where(glyphs < self._face.glyph_count, glyphs, 0), table

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

    def extents(self, glyph: int) -> tuple[float, float, float, float]:
        """The ink box of a glyph's plain outline: left, bottom, right, top."""
        box = self._font.get_glyph_extents(glyph)
        if box is None:
            return 0.0, 0.0, 0.0, 0.0
        em = self.units_per_em
        left, top = box.x_bearing / em, box.y_bearing / em
        return left, top + box.height / em, left + box.width / em, top

    @cached_property
    def _outlines(self) -> Any:  # noqa: ANN401 - typed by its only reader below
        from fonts.outlines import Outlines

        return Outlines(self._data)

    @cached_property
    def _samples(self) -> dict[int, tuple[int, ...]]:
        return self._outlines.samples() if self.info.own else {}

    def outline(self, number: int) -> Outline:
        """The outline of a number, before it is bent, in font units.

        A learned hand's alternates are its writer's own samples in turn.
        """
        glyph, alternate = divmod(number, self.alternates)
        samples = self._samples.get(glyph, (glyph,))
        outline: Outline = self._outlines[samples[alternate % len(samples)]]
        return outline

    def widening(self, numbers: npt.NDArray[np.int64]) -> npt.NDArray[np.float64] | None:
        """How much wider each outline is than the one that was shaped, in em, where samples differ.

        Else None. What shaping made of a pair of letters stays as it is.
        """
        if not self._samples:
            return None
        outlines, each = self.outline, self.alternates
        found = [
            outlines(number).advance - outlines(number - number % each).advance
            for number in numbers.tolist()
        ]
        return np.array(found) / self.units_per_em


def load_hand(hand_id: str) -> Hand:
    """The hand with this id, loaded once; a learned one again when its file has changed.

    Raises HandError.
    """
    key = own_folder(), hand_id
    hand = _loaded.get(key)
    if hand is None or (hand.info.own and hand.changed()):
        hand = _loaded[key] = Hand(find_hand(hand_id))
    return hand


_loaded: dict[tuple[Path | None, str], Hand] = {}
"""Two data folders may each have a hand of the same name."""

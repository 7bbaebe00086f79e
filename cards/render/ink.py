"""Turns written lines into the operators of a PDF page, a whole face at a time.

Every word is a span that says what it copies as, round the letters that draw it.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from cards.model.geometry import Matrix
from cards.model.placement import Colour, Imposed, Ink, Sheet
from cards.render.letters import CUT, letter_rows
from cards.render.numbers import UNIT, squeezed
from fonts.embed import blank_outline, space_outline
from fonts.hand import load_hand

FaceKey = tuple[str, int]
"""A hand's id and its shape level: what one embedded face is made for."""

Palette = tuple[Colour, ...]
"""A pen's shades, at most ten."""

_OPEN = f"q {UNIT:g} 0 0 {UNIT:g} 0 0 cm BT\n".encode("ascii")
_CLOSE = b"ET Q\n"


def face_name(key: FaceKey) -> str:
    """The resource name of an embedded face; the same in every document."""
    hand, level = key
    return f"{hand}.{level}".replace("-", ".")


def mark_outlines(sheet: Sheet, used: dict[FaceKey, npt.NDArray[np.bool_]]) -> None:
    """Mark in ``used`` the outline numbers that a sheet needs of each embedded face."""
    for ink in (ink for imposed in sheet.faces for ink in _inks(imposed)):
        key = (ink.hand, ink.shape_level)
        if key not in used:
            hand = load_hand(ink.hand)
            used[key] = np.zeros(65536, np.bool_)
            used[key][[blank_outline(hand), space_outline(hand)]] = True
        used[key][ink.outlines] = True


def mark_palettes(sheet: Sheet, used: set[Palette]) -> None:
    """Add the palettes a sheet needs to ``used``."""
    used.update(ink.colours for imposed in sheet.faces for ink in _inks(imposed))


def palette_name(palette: Palette) -> str:
    """The resource name of a palette's colour space; the same in every document."""
    return "ink." + "".join(f"{round(part * 255):02x}" for part in palette[0])


def ink_content(imposed: Imposed) -> bytes:
    """The text object that writes all lines of a face; empty when it has none."""
    parts = [_written(ink, imposed.matrix) for ink in _inks(imposed)]
    return b"".join([_OPEN, *parts, _CLOSE]) if parts else b""


def _written(ink: Ink, laid: Matrix) -> bytes:
    rows, alone = letter_rows(ink, laid)
    words = squeezed(rows).split(CUT)
    openings = _openings(ink)
    for word in alone:
        openings[word] = b""
    parts = [_state(ink)] * (2 * len(words) - 1)
    # After the last word's cut comes nothing.
    parts[1::2], parts[2::2] = openings, words[:-1]
    return b"".join(parts)


def _openings(ink: Ink) -> list[bytes]:
    """What says, before each word, what it copies as."""
    found: list[bytes] = []
    for words in ink.words:
        found += [_spoken(word) for word in words[:-1]]
        # A space at the line's end keeps PDFium from joining it with the next one.
        found.append(_spoken(words[-1] + " "))
    return found


def _state(ink: Ink) -> bytes:
    """What holds for all of some ink: its face, its colours, and whether outlines are lined."""
    name, palette = face_name((ink.hand, ink.shape_level)), palette_name(ink.colours)
    mode = "2 Tr 1 j 1 J" if ink.strokes.any() else "0 Tr"
    return f"/{name} 1 Tf {mode} /{palette} cs /{palette} CS\n".encode("ascii")


def _inks(imposed: Imposed) -> list[Ink]:
    return [ink for ink in imposed.face.placements if isinstance(ink, Ink)]


@lru_cache(maxsize=20_000)
def _spoken(text: str) -> bytes:
    """Opens a span that copies as this text (PDF 32000-1, 14.9.4)."""
    if text.isascii() and text.isprintable():
        code = "(" + text.translate(_ESCAPED) + ")"
    else:
        code = "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"
    return f"/Span<</ActualText{code}>>BDC\n".encode("ascii")


_ESCAPED = str.maketrans({sign: "\\" + sign for sign in "()\\"})

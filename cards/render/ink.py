"""Turns written lines into the operators of a PDF page, a whole face at a time.

Each letter is ``a b c d e f Tm<outline>Tj``, looked up piece by piece in tables of text.
"""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from cards.model.geometry import Matrix
from cards.model.placement import Colour, Imposed, Ink, Sheet
from cards.render.numbers import Pieces, piece, squeezed, write_codes, write_numbers
from fonts.embed import blank_outline, em_scale, space_outline
from fonts.hand import load_hand

FaceKey = tuple[str, int]
"""A hand's id and its shape level: what one embedded face is made for."""

Palette = tuple[Colour, ...]
"""A pen's shades, at most ten."""

Floats = npt.NDArray[np.float64]

_WIDEST = 99
"""In tenths of a point: wider than any pen."""


def face_name(key: FaceKey) -> str:
    """The resource name of an embedded face; the same in every document."""
    hand, level = key
    return f"{hand}.{level}".replace("-", ".")


def mark_outlines(sheet: Sheet, used: dict[FaceKey, npt.NDArray[np.bool_]]) -> None:
    """Mark in ``used`` the outline numbers that a sheet needs of each embedded face."""
    for imposed in sheet.faces:
        for ink in _inks(imposed):
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
    inks = _inks(imposed)
    if not inks:
        return b""
    letters = _letters(inks, imposed.matrix)
    blanks = _blanks(inks, imposed.matrix)
    parts: list[bytes] = [b"BT\n"]
    state = b""
    row = word_number = 0
    for ink in inks:
        if (wanted := _state(ink)) != state:
            state = wanted
            parts.append(wanted)
        space = f"{space_outline(load_hand(ink.hand)):04X}>Tj\n".encode("ascii")
        bounds = [*ink.word_starts, len(ink.outlines)]
        for word, first, last in zip(ink.words, bounds, bounds[1:], strict=False):
            shown = b"\n".join(letters[row + first : row + last])
            if last - first == 1:
                # PDFium loses the space after a single letter unless they are shown together.
                parts += (shown.replace(b">Tj", space),)
            else:
                # A space at the line's end keeps PDFium from joining it with the next one.
                ending = " " if last == bounds[-1] else ""
                parts += (_spoken(word + ending), shown, b"\n", blanks[word_number], b"\nEMC\n")
            word_number += 1
        row += len(ink.outlines)
    parts.append(b"ET\n")
    return b"".join(parts)


def _state(ink: Ink) -> bytes:
    """What holds for a whole line: its face, its colours, and whether outlines are lined."""
    name, palette = face_name((ink.hand, ink.shape_level)), palette_name(ink.colours)
    mode = "2 Tr 1 j 1 J" if ink.strokes.any() else "0 Tr"
    return f"/{name} 1 Tf {mode} /{palette} cs /{palette} CS\n".encode("ascii")


def _inks(imposed: Imposed) -> list[Ink]:
    return [ink for ink in imposed.face.placements if isinstance(ink, Ink)]


def _letters(inks: list[Ink], laid: Matrix) -> list[bytes]:
    """The operators of every letter."""
    lengths = [len(ink.outlines) for ink in inks]
    scales = np.repeat([em_scale(load_hand(ink.hand)) for ink in inks], lengths)
    placed = _placed(np.concatenate([ink.matrices for ink in inks]), scales, laid)
    codes = np.concatenate([ink.outlines for ink in inks])
    rows = np.zeros((len(codes), _STATE + _SHOWN), np.uint64)
    rows[:, :_STATE] = _changes(inks, lengths)
    _show(rows[:, _STATE:], placed, codes)
    return squeezed(rows)


def _blanks(inks: list[Ink], laid: Matrix) -> list[bytes]:
    """For each word, an upright blank of the type's own size at its end.

    It draws nothing, but programs that copy text take a word's size and end from its last letter,
    and words whose sizes differ they hold for different columns.
    """
    words = [len(ink.words) for ink in inks]
    own = np.zeros((sum(words), 6))
    own[:, 0] = own[:, 3] = np.repeat([ink.size for ink in inks], words)
    own[:, 4] = [end for ink in inks for end in ink.word_ends]
    own[:, 5] = np.repeat([ink.baseline for ink in inks], words)
    hands = [load_hand(ink.hand) for ink in inks]
    scales = np.repeat([em_scale(hand) for hand in hands], words)
    codes = np.repeat(np.array([blank_outline(hand) for hand in hands], np.uint16), words)
    rows = np.empty((len(own), _SHOWN), np.uint64)
    _show(rows, _placed(own, scales, laid), codes)
    return squeezed(rows)


def _placed(own: Floats, scales: Floats, laid: Matrix) -> Floats:
    """Matrices on the sheet, for the em of the embedded faces."""
    turn = np.array([[laid.a, laid.b], [laid.c, laid.d]])
    placed: Floats = (own.reshape(-1, 3, 2) @ turn).reshape(-1, 6)
    placed[:, :4] *= scales[:, None]
    placed[:, 4:] += (laid.e, laid.f)
    return placed


_STATE, _SHOWN = 3, 8
"""Pieces a row has for changes of state (shade twice, line width), and to show an outline."""


def _show(rows: Pieces, placed: Floats, codes: npt.NDArray[np.uint16]) -> None:
    """Fill the columns that place and show one outline a row."""
    # A tenth is enough for the linear part of a map: 0.02 mm over a whole em.
    rows[:, :4] = write_numbers(placed[:, :4], 1)
    rows[:, 4:6] = write_numbers(placed[:, 4:], 2)
    rows[:, 6] = write_codes(codes)
    rows[:, 7] = piece("Tj\n")


def _changes(inks: list[Ink], lengths: list[int]) -> Pieces:
    """What sets each letter's shade and line width; zeros where they have not changed."""
    shades = np.concatenate([ink.shades for ink in inks]).astype(np.int64)
    widths = np.rint(np.concatenate([ink.strokes for ink in inks]) * 10).astype(np.int64)
    firsts = np.cumsum([0, *lengths[:-1]])
    new_shade = np.diff(shades, prepend=-1) != 0
    new_width = np.diff(widths, prepend=-1) != 0
    new_shade[firsts] = new_width[firsts] = True
    changes = np.empty((len(shades), _STATE), np.uint64)
    changes[:, :2] = _shades()[shades] * new_shade[:, None]
    changes[:, 2] = _widths()[np.minimum(widths, _WIDEST)] * new_width
    return changes


@cache
def _shades() -> Pieces:
    return np.array([[piece(f"{shade} sc "), piece(f"{shade} SC ")] for shade in range(10)])


@cache
def _widths() -> Pieces:
    return np.array([piece(f"{width / 10:g} w ") for width in range(_WIDEST + 1)])


@lru_cache(maxsize=20_000)
def _spoken(text: str) -> bytes:
    """Opens a span that copies as this text (PDF 32000-1, 14.9.4)."""
    code = text.encode("utf-16-be").hex().upper()
    return f"/Span<</ActualText<FEFF{code}>>>BDC\n".encode("ascii")

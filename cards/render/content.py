"""Turns a sheet's placements into the content stream of a PDF page."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from cards.model.geometry import Matrix
from cards.model.placement import Colour, Imposed, Ink, Rule, Sheet
from cards.render.numbers import write_codes, write_numbers
from fonts.embed import blank_outline, em_scale, space_outline
from fonts.hand import load_hand

FaceKey = tuple[str, int]
"""A hand's id and its shape level: what one embedded face is made for."""

_SHOW_BEFORE = np.frombuffer(b"Tm<", np.uint8)
_SHOW_AFTER = np.frombuffer(b">Tj\n", np.uint8)


def face_name(key: FaceKey) -> str:
    """The resource name of an embedded face; the same in every document."""
    hand, level = key
    return f"{hand}.{level}".replace("-", ".")


def sheet_content(sheet: Sheet) -> bytes:
    """The content stream (not compressed) that draws a sheet."""
    parts = [_rule(rule, Matrix()) for rule in sheet.rules]
    for imposed in sheet.faces:
        parts += [
            _rule(placement, imposed.matrix)
            for placement in imposed.face.placements
            if isinstance(placement, Rule)
        ]
        parts.append(_inks(imposed))
    return b"".join(parts)


def outlines_used(sheet: Sheet) -> dict[FaceKey, npt.NDArray[np.uint16]]:
    """The outline numbers a sheet needs, for each embedded face."""
    found: dict[FaceKey, list[npt.NDArray[np.uint16]]] = {}
    for ink in inks_of(sheet):
        arrays = found.setdefault((ink.hand, ink.shape_level), [])
        hand = load_hand(ink.hand)
        unseen = np.array([blank_outline(hand), space_outline(hand)], np.uint16)
        arrays += [ink.outlines, unseen]
    return {key: np.unique(np.concatenate(arrays)) for key, arrays in found.items()}


def inks_of(sheet: Sheet) -> list[Ink]:
    """All written lines of a sheet, in reading order."""
    return [
        placement
        for imposed in sheet.faces
        for placement in imposed.face.placements
        if isinstance(placement, Ink)
    ]


def _inks(imposed: Imposed) -> bytes:
    inks = [ink for ink in imposed.face.placements if isinstance(ink, Ink)]
    if not inks:
        return b""
    letters = _letters(inks, imposed.matrix)
    parts: list[bytes] = [b"BT\n"]
    state: tuple[str, int, Colour] | None = None
    row = 0
    for ink in inks:
        if (wanted := (ink.hand, ink.shape_level, ink.colour)) != state:
            state = wanted
            name = face_name((ink.hand, ink.shape_level))
            parts.append(f"/{name} 1 Tf {_colour(ink.colour)} rg\n".encode("ascii"))
        space = f"{space_outline(load_hand(ink.hand)):04X}>Tj".encode("ascii")
        bounds = [*ink.word_starts, len(ink.outlines)]
        for word, first, last in zip(ink.words, bounds, bounds[1:], strict=False):
            end = row + 1 + last - first
            if last - first == 1:
                # PDFium loses the space after a single letter unless they are shown together.
                parts.append(letters[row].tobytes().replace(b">Tj", space))
            else:
                # A space at the line's end keeps PDFium from joining it with the next one.
                ending = " " if last == bounds[-1] else ""
                parts += [_spoken(word + ending), letters[row:end].tobytes(), b"EMC\n"]
            row = end
    parts.append(b"ET\n")
    return b"".join(parts)


def _letters(inks: list[Ink], laid: Matrix) -> npt.NDArray[np.uint8]:
    """One row of operators for every letter of all lines, the face's imposition included.

    After each word's letters comes an upright blank of the type's own size. It draws nothing, but
    programs that copy text take a word's size and end from its last letter, and words whose sizes
    differ they hold for different columns.
    """
    lengths = np.array([len(ink.outlines) for ink in inks])
    words = np.array([len(ink.word_starts) for ink in inks])
    own = np.concatenate([ink.matrices for ink in inks])
    codes = np.concatenate([ink.outlines for ink in inks])
    begins = np.cumsum(lengths) - lengths
    ends = np.array([end for ink in inks for end in (*ink.word_starts[1:], len(ink.outlines))])
    ends += np.repeat(begins, words)
    blanks = np.zeros((len(ends), 6))
    blanks[:, 0] = blanks[:, 3] = np.repeat([ink.size for ink in inks], words)
    blanks[:, 4] = [end for ink in inks for end in ink.word_ends]
    blanks[:, 5] = np.repeat([ink.baseline for ink in inks], words)
    scales = np.repeat([em_scale(load_hand(ink.hand)) for ink in inks], lengths + words)
    turn = np.array([[laid.a, laid.b], [laid.c, laid.d]])
    led = np.insert(own, ends, blanks, axis=0)
    codes = np.insert(
        codes, ends, np.repeat([blank_outline(load_hand(ink.hand)) for ink in inks], words)
    )
    placed = (led.reshape(-1, 3, 2) @ turn).reshape(-1, 6)
    placed[:, :4] *= scales[:, None]
    placed[:, 4:] += (laid.e, laid.f)
    count = len(codes)
    return np.concatenate(
        [
            write_numbers(placed),
            np.broadcast_to(_SHOW_BEFORE, (count, len(_SHOW_BEFORE))),
            write_codes(codes),
            np.broadcast_to(_SHOW_AFTER, (count, len(_SHOW_AFTER))),
        ],
        axis=1,
    )


@lru_cache(maxsize=20_000)
def _spoken(text: str) -> bytes:
    """Opens a span that copies as this text (PDF 32000-1, 14.9.4)."""
    code = text.encode("utf-16-be").hex().upper()
    return f"/Span<</ActualText<FEFF{code}>>>BDC\n".encode("ascii")


def _rule(rule: Rule, laid: Matrix) -> bytes:
    x0, y0 = laid.apply(rule.x0, rule.y0)
    x1, y1 = laid.apply(rule.x1, rule.y1)
    dash = " ".join(f"{length:g}" for length in rule.dash)
    return (
        f"q {_colour(rule.colour)} RG {rule.width:.3f} w [{dash}] 0 d "
        f"{x0:.3f} {y0:.3f} m {x1:.3f} {y1:.3f} l S Q\n"
    ).encode("ascii")


def _colour(colour: Colour) -> str:
    return " ".join(f"{part:g}" for part in colour)

"""The embedded face is a sound TrueType file whose outlines truly differ."""

from __future__ import annotations

import unicodedata
import zlib
from io import BytesIO

import numpy as np
import pytest
from fontTools.ttLib import TTFont

from fonts.catalogue import hands
from fonts.embed import embed
from fonts.hand import load_hand


@pytest.mark.parametrize("hand_id", [info.id for info in hands()])
def test_other_programs_read_the_outlines_back(hand_id: str) -> None:
    hand = load_hand(hand_id)
    glyph = int(hand.shape("e").glyphs[0])
    numbers = [glyph * hand.alternates + alternate for alternate in range(hand.alternates)]
    face = embed(hand, 20, numbers)
    font = TTFont(BytesIO(face.data))
    names = font.getGlyphOrder()
    shapes = []
    for number in numbers:
        points, _, _ = font["glyf"][names[number]].getCoordinates(font["glyf"])
        shapes.append(np.array(points, float))
        outline = font["glyf"][names[number]]
        assert font["hmtx"][names[number]][1] == outline.xMin
    plain = hand.outline(glyph * hand.alternates).points
    for index, shape in enumerate(shapes):
        moved = np.abs(shape - plain).max() / (hand.x_height * hand.units_per_em)
        assert 0.005 < moved < 0.45
        for other in shapes[:index]:
            assert np.abs(shape - other).max() > 0.005 * hand.x_height * hand.units_per_em


def test_at_strength_nothing_all_outlines_are_the_plain_one() -> None:
    hand = load_hand("caveat")
    glyph = int(hand.shape("g").glyphs[0])
    face = embed(hand, 0, [glyph * hand.alternates])
    font = TTFont(BytesIO(face.data))
    points, _, _ = font["glyf"][font.getGlyphOrder()[glyph * hand.alternates]].getCoordinates(
        font["glyf"]
    )
    np.testing.assert_array_equal(
        np.array(points, float), hand.outline(glyph * hand.alternates).points
    )


def test_unused_outlines_take_no_room() -> None:
    hand = load_hand("caveat")
    glyph = int(hand.shape("z").glyphs[0])
    assert len(zlib.compress(embed(hand, 10, [glyph * hand.alternates]).data)) < 2_000


@pytest.mark.parametrize("hand_id", [info.id for info in hands()])
def test_no_letter_is_copied_as_another_that_was_drawn_before_it(hand_id: str) -> None:
    hand = load_hand(hand_id)
    for text in ("í", "i\u0301", "ı", "í"):
        if not hand.missing(text):
            drawn = hand.shape(text).glyphs
            copied = "".join(hand.text_of(int(glyph)) for glyph in drawn)
            assert copied == unicodedata.normalize("NFC", text)

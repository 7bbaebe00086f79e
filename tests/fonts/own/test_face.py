"""The face built of a person's samples: sizes, spacing, accents, samples in turn."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import uharfbuzz
from fontTools.ttLib import TTFont

from fonts.errors import HandError
from fonts.hand import Hand
from fonts.own.characters import LOWER
from fonts.own.face import Face, build_face
from fonts.own.folder import entry_file, entry_text, face_file, find_own_hand, hand_id
from fonts.own.samples import Samples, from_bytes, to_bytes
from fonts.own.shapes import UNITS_PER_EM, X_HEIGHT
from tests.fonts.own.test_sheet import ALPHABETS


@pytest.fixture(scope="module")
def face(samples: Samples) -> Face:
    return build_face(samples, "Maya’s hand")


@pytest.fixture(scope="module")
def font(face: Face) -> TTFont:
    return TTFont(BytesIO(face.data))


def shaped(face: Face, text: str, **features: bool) -> list[tuple[str, int]]:
    """The glyphs another program picks for a text, with their advances."""
    loaded = uharfbuzz.Font(uharfbuzz.Face(face.data))
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(loaded, buffer, features)
    return [
        (loaded.glyph_to_string(info.codepoint), place.x_advance)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


def box(font: TTFont, glyph: str) -> tuple[float, float, float, float]:
    points = np.array(font["glyf"][glyph].getCoordinates(font["glyf"])[0])
    return (*points.min(axis=0), *points.max(axis=0))


def test_the_alphabets_of_eleven_languages_are_there(face: Face) -> None:
    for language, letters in ALPHABETS.items():
        wanted = {*letters, *letters.replace("ß", "").upper(), *LOWER, *LOWER.upper()}
        assert wanted <= set(face.characters), language


def test_every_sample_is_a_glyph_of_its_own(font: TTFont, samples: Samples) -> None:
    names = set(font.getGlyphOrder())
    for letter in LOWER:
        count = len(samples.of(letter))
        assert count >= 4
        assert {letter, *(f"{letter}.s{n}" for n in range(1, count))} <= names
    assert {"eacute", "eacute.s1", "eacute.s2"} <= names


def test_size_and_baseline_come_from_the_writing(font: TTFont) -> None:
    assert box(font, "x")[3] == pytest.approx(X_HEIGHT, rel=0.06)
    assert font["OS/2"].sxHeight == X_HEIGHT
    for letter in "acemnorsuvwxzhkdb":
        for sample in (letter, f"{letter}.s1", f"{letter}.s2"):
            assert box(font, sample)[1] == pytest.approx(0, abs=0.1 * X_HEIGHT)
    assert box(font, "d")[3] > 1.5 * X_HEIGHT
    assert box(font, "p")[1] < -0.4 * X_HEIGHT


def test_strokes_keep_their_width(face: Face) -> None:
    # Caveat's own strokes are 0.0554 em where its x-height is 0.36 em.
    assert face.stroke / (X_HEIGHT / UNITS_PER_EM) == pytest.approx(0.0554 / 0.36, rel=0.15)


def test_no_letters_touch_and_no_gap_is_torn(face: Face, font: TTFont) -> None:
    gaps = {}
    for pair in ("nn", "oo", "To", "Te", "Jo", "Yo", "LT"):
        glyphs = shaped(face, pair, calt=False)
        (first, advance), (second, _) = glyphs
        gaps[pair] = (box(font, second)[0] + advance - box(font, first)[2]) / X_HEIGHT
    assert 0.0 < gaps["nn"] < 0.4
    assert gaps["oo"] < gaps["nn"] + 0.1
    # By bounding boxes these would stand as far apart as two stems.
    for pair in ("To", "Te", "Yo"):
        assert gaps[pair] < gaps["nn"] - 0.1, pair
    for pair in ("LT", "Jo"):
        assert gaps[pair] < gaps["nn"] + 0.1, pair


def test_a_tail_does_not_push_its_word_away(face: Face, font: TTFont) -> None:
    # Caveat's y swings far to the left below the line; its bowl still stands after the space.
    (_, advance), (_, space), (tailed, _) = shaped(face, "n y", calt=False)
    assert box(font, "n")[2] < advance + space
    assert box(font, tailed)[0] < -0.1 * X_HEIGHT
    for pair in ("gy", "yy", "jy", "fy"):
        (first, advance), (second, _) = shaped(face, pair, calt=False)
        assert advance > 0.4 * X_HEIGHT, (first, second)


def test_equal_letters_take_turns_in_other_programs(face: Face) -> None:
    for text in ("bookkeeper", "Mississippi", "committee", "eeeeeeee", "zz!!..", "àààà"):
        names = [name for name, _ in shaped(face, text)]
        for (one, glyph), (other, following) in pairwise(zip(text, names, strict=True)):
            if one == other:
                assert glyph != following, text
    line = [name for name, _ in shaped(face, "the letter the reader met there")]
    assert len({name for name in line if name.split(".")[0] == "e"}) >= 4
    words = [name for name, _ in shaped(face, "no no no")]
    assert words[0:2] != words[3:5]


def test_other_programs_find_the_tables_they_look_for(face: Face, font: TTFont) -> None:
    assert {"name", "OS/2", "hhea", "post", "cmap", "GSUB", "GPOS"} <= set(font.keys())
    assert font["name"].getDebugName(1) == "Maya’s hand"
    assert font["name"].getDebugName(6) == "Mayashand-Regular"
    assert font["OS/2"].fsType == 0
    assert font["hhea"].ascent > box(font, "d")[3]
    assert {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord} == {
        "calt"
    }
    assert set(font.getBestCmap()) == {ord(char) for char in face.characters}
    for glyph in font.getGlyphOrder():
        left = getattr(font["glyf"][glyph], "xMin", 0)
        assert font["hmtx"][glyph][1] == left


def test_counters_are_holes(font: TTFont) -> None:
    for letter in "eo":
        coordinates, ends, _ = font["glyf"][letter].getCoordinates(font["glyf"])
        points = np.array(coordinates, float)
        areas = []
        for start, end in zip([0, *(each + 1 for each in ends[:-1])], ends, strict=True):
            x, y = points[start : end + 1].T
            areas.append(float(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1))))
        assert len(areas) == 2
        # The larger, outer one runs clockwise.
        assert min(areas, key=lambda area: -abs(area)) < 0 < max(areas)


def test_cordially_writes_with_it(face: Face, tmp_path: Path) -> None:
    own_id = hand_id("Maya’s hand")
    face_file(tmp_path, own_id).write_bytes(face.data)
    entry_file(tmp_path, own_id).write_text(entry_text("Maya’s hand", face), encoding="utf-8")
    info = find_own_hand(tmp_path, own_id)
    hand = Hand(info)
    assert (info.name, info.own, info.connected) == ("Maya’s hand", True, False)
    assert hand.missing("Dear Žofie — “thank you” for 3 cafés…") == ""
    assert hand.missing("漢") == "漢"
    assert hand.x_height == pytest.approx(X_HEIGHT / UNITS_PER_EM, rel=0.06)
    assert hand.shape("To").width < sum(hand.shape(letter).width for letter in "To")


def test_pairs_stay_close_whichever_samples_are_written(face: Face, tmp_path: Path) -> None:
    own_id = hand_id("Maya’s hand")
    face_file(tmp_path, own_id).write_bytes(face.data)
    entry_file(tmp_path, own_id).write_text(entry_text("Maya’s hand", face), encoding="utf-8")
    hand = Hand(find_own_hand(tmp_path, own_id))
    first = hand.shape("e").glyphs[:1] * hand.alternates
    wider = hand.widening(np.concatenate([first, first + 1, first + 2]))
    assert wider is not None
    # What is added to a shaped pair is the sample's own difference, never its whole advance.
    assert wider[0] == 0.0
    assert np.abs(wider).max() < 0.1


def test_the_same_writing_gives_the_same_file(samples: Samples, face: Face) -> None:
    again = build_face(from_bytes(to_bytes(samples), "kept"), "Maya’s hand")
    assert again.data == face.data


def test_a_half_filled_sheet_makes_a_hand_of_what_is_there(samples: Samples) -> None:
    kept = LOWER[:14] + "x"
    half = Samples({key: value for key, value in samples.boxes.items() if key[0] in kept})
    face = build_face(half, "Half")
    assert set("abcdefghijklmn") <= set(face.characters)
    assert "z" not in face.characters
    assert set("opqrstuvwyz") <= set(half.missing())
    assert "z" not in samples.missing()


def test_a_few_letters_are_no_hand(samples: Samples) -> None:
    few = Samples({key: value for key, value in samples.boxes.items() if key[0] in "abc"})
    with pytest.raises(HandError) as caught:
        build_face(few, "Few")
    assert caught.value.code == "own.too_little"
    assert caught.value.values["count"] == 3


def test_without_an_x_there_is_no_size(samples: Samples) -> None:
    rest = Samples({key: value for key, value in samples.boxes.items() if key[0] != "x"})
    with pytest.raises(HandError, match="no_x"):
        build_face(rest, "Rest")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[1]",
        b'{"format": 2, "boxes": {}}',
        b'{"format": 1, "boxes": {"a.0": [[[1, 2]]]}}',
        b'{"format": 1, "boxes": {"a.0": [[[1, 2], [3, NaN], [1, 1]]]}}',
        b'{"format": 1, "boxes": {"a.0": 7}}',
        b"[" * 100_000,
    ],
)
def test_damaged_samples_are_refused(content: bytes) -> None:
    with pytest.raises(HandError, match="damaged_samples"):
        from_bytes(content, "Maya")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Maya's hand", "own-mayas-hand"),
        ("  Été  2 ", "own-ete-2"),
        ("../../etc", "own-etc"),
        ("Caveat", "own-caveat"),
    ],
)
def test_ids_are_plain_and_never_a_bundled_one(name: str, expected: str) -> None:
    assert hand_id(name) == expected


def test_names_in_other_scripts_have_ids_of_their_own() -> None:
    assert hand_id("手") != hand_id("書")
    with pytest.raises(HandError, match="no_name"):
        hand_id(" – ")

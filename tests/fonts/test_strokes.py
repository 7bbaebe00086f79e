"""The stroke hands: licences and sums on record, letters composed, strokes that vary."""

from __future__ import annotations

import hashlib
import xml.etree.ElementTree as ET
from itertools import combinations

import numpy as np
import pytest

from fonts.catalogue import ROOM, hands
from fonts.errors import HandError
from fonts.stroke_catalogue import is_stroke_hand, stroke_hands
from fonts.stroke_face import read_stroke_face
from fonts.strokes import load_any_hand, load_stroke_hand

IDS = [info.id for info in stroke_hands()]
LANGUAGES = (
    "Thank you – “it’s” a ‘fine’ day… (50 % & £3?) Œuvre à côté, façade, naïf, Noël Groß, Öl, "
    "Ärger über año, São, coração Zażółć gęślą jaźń ŁÓDŹ Příliš žluťoučký kůň úpěl ďábelské ódy "
    "Ångström smörgås İzmir ığdır şeker Győr fűtőtest één"
)


def test_every_face_has_its_licence_author_and_sum_on_record() -> None:
    folder = ROOM / "stroke_faces"
    listed = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    sums = {name: digest for digest, name in (line.split() for line in listed)}
    for info in stroke_hands():
        data = info.face_file.read_bytes()
        assert hashlib.sha256(data).hexdigest() == sums[info.face_file.name]
        metadata = "".join(ET.fromstring(data).itertext())  # noqa: S314  # a bundled file
        assert "SIL Open Font License" in metadata
        assert info.author.split(",")[0] in metadata
        assert info.name in info.licence_file.read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE" in info.licence_file.read_text(encoding="utf-8")
    assert {info.face_file.name for info in stroke_hands()} == set(sums)


def test_ids_are_told_apart_from_the_hands_of_outlines() -> None:
    assert len(IDS) >= 2
    assert not set(IDS) & {info.id for info in hands()}
    assert all("single stroke" in info.style for info in stroke_hands())
    assert is_stroke_hand(IDS[0])
    assert not is_stroke_hand("caveat")
    assert load_any_hand("caveat").info.id == "caveat"


@pytest.mark.parametrize("hand_id", IDS)
def test_they_draw_the_languages_we_promise_with_composed_letters(hand_id: str) -> None:
    hand = load_stroke_hand(hand_id)
    assert hand.missing(LANGUAGES) == ""
    assert hand.missing("e\u0301 a 漢 b 😀 漢") == "漢😀"


@pytest.mark.parametrize("hand_id", IDS)
@pytest.mark.parametrize("pair", ["zź", "zž", "aą", "rř", "gğ", "uů", "oő", "lł", "tť", "CČ"])
def test_a_composed_letter_is_its_letter_and_more_ink_nearby(hand_id: str, pair: str) -> None:
    hand = load_stroke_hand(hand_id)
    plain, composed = (
        hand.strokes(int(hand.shape(letter).glyphs[0]) * hand.alternates, 0) for letter in pair
    )
    assert len(composed) > len(plain)
    for one, other in zip(plain, composed, strict=False):
        assert np.allclose(one, other, atol=2 / hand.units_per_em)
    letter = np.concatenate(plain)
    mark = np.concatenate(composed[len(plain) :])
    assert mark[:, 0].min() > letter[:, 0].min() - 0.15
    assert mark[:, 0].max() < letter[:, 0].max() + 0.3
    assert -0.4 < mark[:, 1].min() < mark[:, 1].max() < 1.3


@pytest.mark.parametrize("hand_id", IDS)
def test_no_two_alternates_are_alike_and_strength_0_is_the_face(hand_id: str) -> None:
    hand = load_stroke_hand(hand_id)
    first = int(hand.shape("e").glyphs[0]) * hand.alternates
    shapes = [np.concatenate(hand.strokes(first + n, 20)) for n in range(hand.alternates)]
    assert all(np.abs(one - other).max() > 1e-3 for one, other in combinations(shapes, 2))
    plain = np.concatenate(hand.strokes(first, 0)) * hand.units_per_em
    face = read_stroke_face(hand.info.face_file.read_bytes())
    assert np.allclose(plain, np.concatenate(face.glyphs["e"].strokes), atol=0.51)


@pytest.mark.parametrize(
    "data", [b"", b"<svg", b"<svg xmlns='http://www.w3.org/2000/svg'><font-face/></svg>"]
)
def test_what_is_no_stroke_face_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(ValueError, match="no stroke face"):
        read_stroke_face(data)


def test_a_hand_of_outlines_is_refused_with_the_stroke_hands_there_are() -> None:
    with pytest.raises(HandError) as caught:
        load_stroke_hand("caveat")
    assert caught.value.code == "fonts.no_stroke_hand"
    assert str(caught.value.values["known"]) == ", ".join(IDS)

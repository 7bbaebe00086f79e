"""What a written line looks like, measured from the matrices and outlines themselves."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from fonts.catalogue import hands
from fonts.hand import Hand, load_hand
from fonts.letters import Line, PageText
from fonts.variation import Strength, strength_of
from fonts.writing import JOINT, Written, write_pages

SENTENCE = "Thank you for the letter and the coffee in the bookkeeper committee room"
WORDS = tuple(SENTENCE.split())
HANDS = [info.id for info in hands()]
PLAIN = strength_of("plain")
CAREFUL = strength_of("careful")


def written(
    hand: Hand,
    words: tuple[str, ...] = WORDS,
    *,
    seed: int = 1,
    strength: Strength = CAREFUL,
    number: int = 0,
    measure: float = 900.0,
    sinking: bool = False,
) -> Written:
    line = Line(words=words, x=20.0, y=100.0, measure=measure, paragraph=0, number=number)
    return write_pages(hand, [PageText([line], 15.0, seed, sinking)], strength)


@pytest.mark.parametrize("hand_id", HANDS)
def test_strength_nothing_is_the_plain_face_exactly(hand_id: str) -> None:
    hand = load_hand(hand_id)
    line = written(hand, ("letter",), strength=PLAIN)
    shaped = hand.shape("letter")
    expected = 20.0 + 15.0 * np.concatenate([[0.0], np.cumsum(shaped.places[:, 0])[:-1]])
    assert line.outlines.tolist() == (shaped.glyphs * hand.alternates).tolist()
    np.testing.assert_allclose(line.matrices[:, 4] - 15.0 * shaped.places[:, 1], expected)
    np.testing.assert_allclose(line.matrices[:, [0, 3]], 15.0)
    np.testing.assert_allclose(line.matrices[:, [1, 2]], 0.0, atol=1e-12)
    np.testing.assert_allclose(line.matrices[:, 5] - 15.0 * shaped.places[:, 2], 100.0)


@pytest.mark.parametrize("hand_id", HANDS)
def test_the_same_seed_writes_the_same_line(hand_id: str) -> None:
    hand = load_hand(hand_id)
    one, two, other = written(hand), written(hand), written(hand, seed=2)
    assert one.outlines.tobytes() == two.outlines.tobytes()
    assert one.matrices.tobytes() == two.matrices.tobytes()
    assert one.matrices.tobytes() != other.matrices.tobytes()


@pytest.mark.parametrize("hand_id", HANDS)
@pytest.mark.parametrize("seed", range(5))
def test_doubled_letters_never_share_an_outline(hand_id: str, seed: int) -> None:
    line = written(load_hand(hand_id), seed=seed)
    assert all(left != right for left, right in pairwise(line.outlines.tolist()))


@pytest.mark.parametrize("hand_id", HANDS)
def test_a_letter_has_at_least_four_outlines(hand_id: str) -> None:
    hand = load_hand(hand_id)
    line = written(hand, ("ease",) * 12, measure=3000.0)
    glyph = int(hand.shape("ease").glyphs[0])
    used = {number for number in line.outlines.tolist() if number // hand.alternates == glyph}
    assert len(used) >= 4


def test_changing_a_word_leaves_other_lines_alone() -> None:
    hand = load_hand("caveat")
    first = written(hand, number=0)
    written(hand, ("something", "else"), number=1)
    assert written(hand, number=0).matrices.tobytes() == first.matrices.tobytes()


def test_letters_wander_like_a_careful_writer() -> None:
    """Spread of size and baseline against the range of real writers, from the matrices."""
    hand = load_hand("nothing-you-could-do")
    lines = [written(hand, seed=seed, strength=strength_of("natural")) for seed in range(40)]
    height = np.concatenate([line.matrices[:, 3] for line in lines]) / 15.0
    assert 0.08 < float(np.std(height)) < 0.23
    slant = np.concatenate(
        [np.degrees(np.arctan2(m.matrices[:, 2], m.matrices[:, 3])) for m in lines]
    )
    assert 3.0 < float(np.std(slant)) < 9.0
    near = (
        np.concatenate([m.matrices[:-1, 3] for m in lines]),
        np.concatenate([m.matrices[1:, 3] for m in lines]),
    )
    assert float(np.corrcoef(near[0], near[1])[0, 1]) > 0.14


@pytest.mark.parametrize("name", ["plain", "careful", "natural", "hurried"])
def test_a_joined_hand_stays_joined(name: str) -> None:
    """Where letters meet, each ends where the next begins: within 0.05 mm at 20 pt."""
    hand = load_hand("homemade-apple")
    height = JOINT * hand.x_height
    advances = np.concatenate([hand.shape(word).places[:, 0] for word in WORDS])
    for seed in range(20):
        line = written(hand, seed=seed, strength=strength_of(name), sinking=seed % 2 == 0)
        x, y = line.matrices[:, 4], line.matrices[:, 5]
        a, b, c, d = line.matrices[:, :4].T
        ends = np.stack([x + a * advances + c * height, y + b * advances + d * height])
        begins = np.stack([x + c * height, y + d * height])
        gaps = np.hypot(*(ends[:, :-1] - begins[:, 1:])) * 20.0 / 15.0
        inside = np.ones(len(x) - 1, bool)
        inside[np.array(line.words[1:]) - 1] = False
        assert float(gaps[inside].max()) < 0.05 * 72 / 25.4


def test_a_line_is_drawn_together_at_the_edge_of_the_card() -> None:
    hand = load_hand("caveat")
    plain = sum(hand.shape(word).width for word in WORDS) * 15.0
    plain += hand.space * 15.0 * (len(WORDS) - 1)
    for seed in range(50):
        line = written(hand, seed=seed, strength=strength_of("2"), measure=plain)
        boxes = [hand.extents(int(number) // hand.alternates)[2] for number in line.outlines]
        right = line.matrices[:, 4] + line.matrices[:, 0] * np.array(boxes)
        assert right.max() < 20.0 + plain + 6.0


@pytest.mark.parametrize("hand_id", HANDS)
def test_pages_written_together_are_each_as_if_written_alone(hand_id: str) -> None:
    hand = load_hand(hand_id)
    pages = [
        PageText(
            [
                Line(WORDS[start:], 20.0, 300.0 - 20.0 * start, 240.0, start // 2, start % 2)
                for start in range(5)
            ],
            size=12.0 + page / 2,
            seed=page * 7919,
        )
        for page in range(9)
    ]
    together = write_pages(hand, pages, CAREFUL)
    start = 0
    for page in pages:
        alone = write_pages(hand, [page], CAREFUL)
        own = slice(start, start + len(alone.outlines))
        assert alone.matrices.tobytes() == together.matrices[own].tobytes()
        assert alone.outlines.tobytes() == together.outlines[own].tobytes()
        assert alone.pressure.tobytes() == together.pressure[own].tobytes()
        start = own.stop
    assert start == len(together.outlines)


def test_long_lines_sink_when_they_are_let() -> None:
    hand = load_hand("caveat")
    measure = sum(hand.shape(word).width + hand.space for word in WORDS) * 15.0
    for seed in range(8):
        level, sunk = (
            written(hand, seed=seed, measure=measure, sinking=on) for on in (False, True)
        )
        fall = (level.matrices[:, 5] - sunk.matrices[:, 5]) / 15.0 / hand.x_height
        along = (level.matrices[:, 4] - 20.0) / measure
        assert (np.diff(fall) > 0.0).all()
        assert float(fall[along > 0.8].min()) > 0.4
        assert float(fall[along < 0.4].max()) < 0.2
    plain = written(hand, strength=PLAIN, sinking=True)
    assert plain.matrices.tobytes() == written(hand, strength=PLAIN).matrices.tobytes()

"""The drawing of how to load an envelope shows what the printer will do."""

from __future__ import annotations

from itertools import product

import pytest

from cards.layout.envelopes import find_envelope
from cards.layout.feed_drawing import DRAWING, feed_drawing, pose
from cards.model.geometry import Size, mm
from cards.model.printing import Feed, Place
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image

EVERY = [
    Feed(place=place, turn=turn, face_up=face_up)
    for place, turn, face_up in product(Place, (0, 90, 180, 270), (True, False))
]


@pytest.mark.parametrize("envelope_id", ["a2", "number-10", "c6"])
def test_every_envelope_lies_inside_the_drawing_whatever_its_feed(envelope_id: str) -> None:
    size = find_envelope(envelope_id).size
    for feed in EVERY:
        _, matrix = pose(size, feed)
        for x, y in product((0, size.width), (0, size.height)):
            at_x, at_y = matrix.apply(x, y)
            assert 0 < at_x < DRAWING.width
            assert 0 < at_y < DRAWING.height


def test_what_is_drawn_is_turned_and_mirrored_as_one_sees_it() -> None:
    size = Size(mm(146), mm(111))
    stamp = size.width * 0.9, size.height * 0.8

    def seen(feed: Feed) -> tuple[bool, bool]:
        """Whether the stamp is drawn right of and above the envelope's middle."""
        _, matrix = pose(size, feed)
        x, y = matrix.apply(*stamp)
        middle_x, middle_y = matrix.apply(size.width / 2, size.height / 2)
        return x > middle_x, y > middle_y

    assert seen(Feed(turn=0)) == (True, True)
    assert seen(Feed(turn=90)) == (False, True)
    assert seen(Feed(turn=180)) == (False, False)
    assert seen(Feed(turn=270)) == (True, False)
    assert seen(Feed(turn=0, face_up=False)) == (False, True)
    assert seen(Feed(turn=90, face_up=False)) == (True, True)


def test_no_two_feeds_are_drawn_alike() -> None:
    envelope = find_envelope("a2")
    pictures = set()
    for feed in EVERY:
        pdf = pdf_bytes([feed_drawing(envelope.size, envelope.flap, feed)], title="feed")
        pictures.add(page_image(pdf, 0, dpi=40).tobytes())
    assert len(pictures) == len(EVERY)

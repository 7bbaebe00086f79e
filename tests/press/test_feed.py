"""However an envelope is fed, the address lands on it where it was laid out."""

from __future__ import annotations

from itertools import product

import numpy as np
import numpy.typing as npt
import pytest

from cards.layout.envelope import lay_out_envelope
from cards.model.geometry import Size, inch, mm
from cards.model.look import Look
from cards.model.placement import Ink, Sheet
from cards.model.printing import Feed, Place
from cards.press.feed import KeptFeed, fed, fed_size, from_text, to_text

Points = npt.NDArray[np.float64]

LETTER = Size(inch(8.5), inch(11.0))
EVERY = [
    Feed(place=place, turn=turn, face_up=face_up)
    for place, turn, face_up in product(Place, (0, 90, 180, 270), (True, False))
]
PAPERS = (None, LETTER)


def envelope(envelope_id: str = "a2") -> Sheet:
    to = ["Ana Ruiz", "12 Elm Street", "Springfield IL 62701"]
    return lay_out_envelope(to, ["Maya Chen"], envelope_id, Look(), 1, recipient="Ana Ruiz")


def places(sheet: Sheet) -> Points:
    """Where every letter stands on the page, N x 2, in points."""
    found = []
    for each in sheet.faces:
        for ink in each.face.placements:
            assert isinstance(ink, Ink)
            found += [each.matrix.apply(x, y) for x, y in ink.matrices[:, 4:].tolist()]
    return np.array(found)


def in_the_tray(size: Size, feed: Feed, tray_width: float) -> tuple[Points, Points]:
    """How the envelope really lies: the rotation and shift of its body (3 x 3, 3).

    The tray's x runs to the right and y away from the person, z is up; its head end is y = 0 and
    its left guide x = 0. The face of an envelope lies in its plane z = 0 and looks up.
    """
    angle = np.radians(feed.turn)
    body = np.array(
        [[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]]
    )
    if not feed.face_up:
        # Rolled over about the way it goes in.
        body = np.diag([-1.0, 1.0, -1.0]) @ body
    corners = np.array([[x, y, 0] for x in (0, size.width) for y in (0, size.height)]) @ body.T
    low, high = corners.min(axis=0), corners.max(axis=0)
    free = tray_width - (high - low)[0]
    left = {Place.LEFT: 0.0, Place.CENTRE: free / 2, Place.RIGHT: free}[feed.place]
    return body, np.array([left - low[0], -high[1], 0.0])


def printed_on(sheet: Sheet, feed: Feed, page: Sheet) -> Points:
    """Where the page's ink lands on the envelope, in the envelope's own coordinates."""
    body, shift = in_the_tray(sheet.size, feed, page.size.width)
    at = places(page)
    # The head of the page enters first. From below one sees the page's left on the right.
    x = at[:, 0] if feed.face_up else page.size.width - at[:, 0]
    in_tray = np.column_stack([x, at[:, 1] - page.size.height, np.zeros(len(at))])
    return np.asarray(((in_tray - shift) @ body)[:, :2])


@pytest.mark.parametrize("envelope_id", ["a2", "number-10", "c6"])
def test_the_address_lands_where_it_belongs_for_every_feed(envelope_id: str) -> None:
    sheet = envelope(envelope_id)
    meant = places(sheet)
    for feed, paper in product(EVERY, PAPERS):
        if paper and fed_size(sheet.size, feed).width > paper.width:
            continue
        landed = printed_on(sheet, feed, fed(sheet, feed, paper))
        assert np.abs(landed - meant).max() < mm(0.01), (feed, paper)


def test_the_page_is_the_envelope_as_it_goes_in_or_the_paper_the_printer_is_told_of() -> None:
    sheet = envelope()
    assert fed(sheet, Feed(turn=0)).size == sheet.size
    assert fed(sheet, Feed(turn=270)).size == sheet.size.turned()
    assert fed(sheet, Feed(turn=90), LETTER).size == LETTER


def test_a_feed_is_remembered_as_it_was_and_a_damaged_one_is_the_usual() -> None:
    for feed in EVERY:
        kept = KeptFeed(feed=feed, paper="a4")
        assert from_text(to_text(kept)) == kept
    for damaged in ("", "{", "[]", '{"place": "left"}', '{"place":"up","turn":0,"face_up":true}'):
        assert from_text(damaged) == KeptFeed()
    assert from_text('{"place":"left","turn":45,"face_up":true}') == KeptFeed()

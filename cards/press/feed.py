"""Turns and shifts an envelope's page to suit how the envelope is fed into a printer.

A page's upper edge is the edge that enters the printer first. Places along the tray are as one
sees them who stands in front of it and looks down on the paper while its head points away.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any

from cards.model.geometry import Matrix, Size
from cards.model.placement import Imposed, Rule, Sheet
from cards.model.printing import Feed, Place

TURNS = (0, 90, 180, 270)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFeed:
    """How one envelope goes into one printer, as it is remembered."""

    feed: Feed = field(default_factory=Feed)
    paper: str = ""
    """The paper that the printer is told of, "letter" or "a4"; empty for the envelope's own size.

    Printers that refuse the envelope's size are told of a larger paper: the envelope then lies
    where the feed's place says, at that paper's head.
    """


def fed_size(envelope: Size, feed: Feed) -> Size:
    """The envelope's width and length (points) as it goes in."""
    return envelope.turned() if feed.turn % 180 else envelope


def fed_page(envelope: Size, feed: Feed, paper: Size | None = None) -> tuple[Size, Matrix]:
    """The page to print, and the map from the envelope's face to it (points).

    ``paper`` is what the printer takes the envelope for; None when it knows the envelope's size
    and where its guides are, so that the page is just the envelope.
    """
    box = fed_size(envelope, feed)
    page = paper or box
    left = (page.width - box.width) * _share(feed)
    return page, _turned(envelope, feed.turn).then(Matrix.shift(left, page.height - box.height))


def fed(sheet: Sheet, feed: Feed, paper: Size | None = None) -> Sheet:
    """An envelope's sheet, laid out the way one reads it, as the page to print for a feed."""
    page, matrix = fed_page(sheet.size, feed, paper)
    return mapped(sheet, page, matrix)


def mapped(sheet: Sheet, size: Size, matrix: Matrix) -> Sheet:
    """A sheet of another size with everything on it moved by an affine map."""
    return Sheet(
        size,
        tuple(Imposed(each.face, each.matrix.then(matrix)) for each in sheet.faces),
        tuple(_moved(rule, matrix) for rule in sheet.rules),
    )


def to_text(kept: KeptFeed) -> str:
    """The feed as JSON, to keep."""
    feed = kept.feed
    return json.dumps(
        {
            "place": feed.place.value,
            "turn": feed.turn,
            "face_up": feed.face_up,
            "paper": kept.paper,
        }
    )


def from_text(text: str) -> KeptFeed:
    """The feed that JSON tells of; the usual one where it tells of none."""
    try:
        said: dict[str, Any] = json.loads(text)
        turn, face_up, paper = said["turn"], said["face_up"], said.get("paper", "")
        feed = Feed(place=Place(said["place"]), turn=TURNS[TURNS.index(turn)], face_up=face_up)
    except (ValueError, KeyError, TypeError):
        return KeptFeed()
    return KeptFeed(feed=feed, paper=paper)


def _share(feed: Feed) -> float:
    """The share of the free width that lies left of the envelope on the page.

    With the face down the page is seen from behind, so left in the tray is right on the page.
    """
    seen = {Place.LEFT: 0.0, Place.CENTRE: 0.5, Place.RIGHT: 1.0}[feed.place]
    return seen if feed.face_up else 1.0 - seen


def _turned(size: Size, turn: int) -> Matrix:
    """A turn counter-clockwise by quarters, moved back to where the box's corner is the origin."""
    exact = {
        0: Matrix(),
        90: Matrix(0, 1, -1, 0, size.height, 0),
        180: Matrix(-1, 0, 0, -1, size.width, size.height),
        270: Matrix(0, -1, 1, 0, 0, size.width),
    }
    return exact[turn % 360]


def _moved(rule: Rule, matrix: Matrix) -> Rule:
    x0, y0 = matrix.apply(rule.x0, rule.y0)
    x1, y1 = matrix.apply(rule.x1, rule.y1)
    return replace(rule, x0=x0, y0=y0, x1=x1, y1=y1)

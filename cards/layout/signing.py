"""The place to sign under the close, and the person's own signature written into it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from cards.layout.breaking import Paragraph
from cards.layout.fitting import PARAGRAPH_GAP
from cards.layout.pens import nib_width, shades_of
from cards.layout.writing import STEP_IN, Block
from cards.model.geometry import Rect, mm
from cards.model.look import Look, Signing
from cards.model.placement import Drawn
from cards.model.signature import Points, Signature
from fonts.chance import keys, normal, seed_of
from fonts.hand import Hand
from fonts.variation import strength_of

ROOM = 2
"""Leadings kept free to sign in."""

_HEIGHT, _WIDTH = 2.0, 0.5
"""A signature's box at most: in leadings, and as a share of the measure; chosen by eye."""
_LOWER = 0.14
"""Leadings below the middle of the room: clear of the tails of the close."""
_THINNEST = 0.6
"""Of its own width: a signature traced from a broad pen is made no thinner to match the card's."""
_LARGEST = 1.4
"""Times its own size: a small one is not blown up."""
_TURN, _GROW, _LEAN, _SHIFT = 1.0, 0.03, 0.03, 0.05
"""What a signature does from card to card, at the median writer's strength: degrees, shares of
its size, the tangent of its slant, leadings. Chosen by eye."""
_BEND, _WAVES = 0.012, 4
"""How far its lines stray, as a share of its height, and in how many waves."""

_EMPTY = Paragraph((), gap_before=False, stepped_in=True)


def with_room(paragraphs: tuple[Paragraph, ...], signing: Signing) -> tuple[Paragraph, ...]:
    """The paragraphs with empty lines where one signs.

    That is under the close; a text whose close is followed by a name is signed, and only the
    person's own signature goes between the two, as in a letter. Without a close only that
    signature has a place: at the end.
    """
    if signing is Signing.NAME or not paragraphs:
        return paragraphs
    start, end = _close(paragraphs)
    room = (_EMPTY,) * ROOM
    if signing is Signing.MINE:
        return (*paragraphs[:end], *room, *paragraphs[end:])
    named = end < len(paragraphs) and paragraphs[end].stepped_in
    return paragraphs if named or start == end else (*paragraphs[:end], *room, *paragraphs[end:])


def _close(paragraphs: tuple[Paragraph, ...]) -> tuple[int, int]:
    """The first line of the close and the one after its last; twice the end when there is none."""
    stepped = [index for index, each in enumerate(paragraphs) if index and each.stepped_in]
    if not stepped:
        return len(paragraphs), len(paragraphs)
    start = stepped[-1]
    while start > 1 and paragraphs[start - 1].stepped_in and not paragraphs[start].gap_before:
        start -= 1
    end = start + 1
    while end < len(paragraphs) and paragraphs[end].stepped_in and _runs_on(paragraphs[end]):
        end += 1
    return start, end


def _runs_on(paragraph: Paragraph) -> bool:
    """Whether a line is still part of the close, as its comma says."""
    return bool(paragraph.words) and paragraph.words[-1].endswith(",")


def place_to_sign(block: Block) -> Rect | None:
    """The room in a block, in points; None where there is none."""
    fitted, frame = block.fitted, block.frame
    edge = block.top
    for line in fitted.lines:
        if not line.words:
            height, indent = ROOM * fitted.leading, frame.width * STEP_IN
            return Rect(frame.x + indent, edge - height, frame.width - indent, height)
        if line.number == 0 and block.paragraphs[line.paragraph].gap_before:
            edge -= PARAGRAPH_GAP * fitted.leading
        edge -= fitted.leading
    return None


def signed(signature: Signature | None, block: Block, hand: Hand, look: Look) -> tuple[Drawn, ...]:
    """The signature in its place, if the look asks for it and both are there.

    It is written with the look's pen, and a little differently under another seed.
    """
    if signature is None or look.signing is not Signing.MINE:
        return ()
    place = place_to_sign(block)
    if place is None:
        return ()
    strength = strength_of(look.variation).value
    chance = normal(keys(seed_of(block.seed, "signature"), np.arange(5 + 4 * _WAVES)))
    scale = _scale(signature, place, block)
    linear, centre = _laid(np.clip(chance[:5], -2, 2) * strength, block.fitted.leading)
    linear = linear * mm(scale)
    centre += (place.x + mm(signature.size[0]) * scale / 2, place.y + place.height / 2)
    centre[1] -= _LOWER * block.fitted.leading
    own = mm(signature.stroke) * scale
    wanted = nib_width(hand, block.fitted.size, look.pen) if strength else own
    thinner = max(own - wanted, 0.0) / mm(scale)
    outlines = thinned(signature.outlines, min(thinner, (1.0 - _THINNEST) * signature.stroke))

    def laid(points: Points) -> Points:
        strayed = points + strength * _strays(points, signature.size[1], chance[5:])
        moved: Points = (strayed - np.array(signature.size) / 2) @ linear + centre
        return moved

    drawn = Drawn(
        outlines=tuple(map(laid, outlines)),
        strokes=tuple(map(laid, signature.strokes)),
        colour=shades_of(look.pen)[1 if strength else 0],
        width=max(0.0, wanted - own),
    )
    return (drawn,)


def thinned(outlines: Sequence[Points], by: float) -> tuple[Points, ...]:
    """Outlines whose lines are thinner by a length in their own unit; ink lies to their left."""
    if not by:
        return tuple(outlines)
    found = []
    for each in outlines:
        along = np.roll(each, -1, axis=0) - np.roll(each, 1, axis=0)
        length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
        inwards = np.column_stack([-along[:, 1], along[:, 0]]) / length
        found.append(each + inwards * by / 2)
    return tuple(found)


def _scale(signature: Signature, place: Rect, block: Block) -> float:
    """How many times its own size a signature is written."""
    wide, high = (mm(side) for side in signature.size)
    widest = min(_WIDTH * block.frame.width, place.width)
    return min(_HEIGHT * block.fitted.leading / high, widest / wide, _LARGEST)


def _laid(chance: Points, leading: float) -> tuple[Points, Points]:
    """A small turn, growth and slant (2 x 2), and a small shift in points."""
    turn, grow, lean, across, up = (float(each) for each in chance)
    angle = math.radians(_TURN * turn)
    leaning = np.array([[1.0, 0.0], [_LEAN * lean, 1.0]])
    turned = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    shift = np.array([across, up]) * _SHIFT * leading
    return (1.0 + _GROW * grow) * leaning @ turned, shift


def _strays(points: Points, height: float, chance: Points) -> Points:
    """How far each point lies from where it was last time, in millimetres: a few long waves."""
    moved = np.zeros_like(points)
    for wave in range(_WAVES):
        along, up, start, size = chance[4 * wave : 4 * wave + 4]
        # About one to two waves over a signature three times as wide as high.
        phase = (points[:, 0] * along + points[:, 1] * up) * 2.0 / height + 3.0 * start
        moved[:, wave % 2] += size * np.sin(phase)
    return moved * _BEND * height

"""Lays out the back of an envelope: the return address on the closed flap."""

from __future__ import annotations

from collections.abc import Sequence

from cards.layout.address_block import AddressBlock
from cards.layout.envelope import RETURN_X_HEIGHT, addressed
from cards.layout.envelopes import find_envelope
from cards.layout.letters import as_written
from cards.layout.writing import ensure_drawable
from cards.model.geometry import Matrix, Rect, Size, mm
from cards.model.look import Look
from cards.model.paper import Envelope
from cards.model.placement import Colour, Imposed, Rule, Sheet
from fonts.hand import load_hand

_FOLD = mm(7)
"""Kept free below the fold of the flap."""
_DEPTH = mm(30)
"""How far down the writing may reach: the flaps of note-card envelopes are 35 mm deep or more."""
_SHARE = 0.34
"""Of the envelope that the flap may take on a small one."""
_WIDTH = 0.5
"""Of the flap's fold: a pointed flap narrows towards its tip."""
_EDGE_WIDTH = mm(0.4)
_EDGE_COLOUR: Colour = (0.78, 0.76, 0.72)


def lay_out_flap(sender: Sequence[str], envelope_id: str, look: Look, seed: int) -> Sheet:
    """The envelope's back as a page, seen with the flap closed and on top.

    One reads it with the flap's fold upwards; where the flap is on a short side (the right one,
    seen from behind) the lines are turned to stand so. Raises InputError "layout.undrawable" or
    "layout.address_too_long", naming the sender.
    """
    hand, envelope = load_hand(look.hand), find_envelope(envelope_id)
    lines = [as_written(line) for line in sender]
    name = lines[0] if lines else ""
    ensure_drawable(hand, "".join(lines), name)
    short = envelope.flap == "short"
    seen = envelope.size.turned() if short else envelope.size
    depth = min(_DEPTH, seen.height * _SHARE)
    frame = _centred(seen, Rect(0, seen.height - depth, seen.width, depth - min(_FOLD, depth / 4)))
    ink = AddressBlock(lines, frame, RETURN_X_HEIGHT, 0.0, name, envelope.name, centred=True)
    sheet = addressed(seen, (ink.written(hand, look, seed),), (lines,))
    if not short:
        return sheet
    # A quarter turn to the right: the fold, which was above, is then on the right.
    turn = Matrix.turn(-90).then(Matrix.shift(0, envelope.size.height))
    return Sheet(envelope.size, (Imposed(sheet.faces[0].face, turn),))


def flap_outline(envelope: Envelope) -> tuple[Rule, ...]:
    """The edges of a pointed flap on the envelope's back, to show where it lies; never printed."""
    wide, high = envelope.size.width, envelope.size.height
    if envelope.flap == "short":
        tip, ends = (wide * 0.6, high / 2), ((wide, high), (wide, 0.0))
    else:
        tip, ends = (wide / 2, high * 0.42), ((0.0, high), (wide, high))
    return tuple(Rule(*end, *tip, _EDGE_WIDTH, _EDGE_COLOUR) for end in ends)


def _centred(seen: Size, strip: Rect) -> Rect:
    width = seen.width * _WIDTH
    return Rect((seen.width - width) / 2, strip.y, width, strip.height)

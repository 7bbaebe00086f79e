"""Lays a note out on its stock: the message panel, imposed on the sheet that is printed."""

from __future__ import annotations

from cards.layout.breaking import paragraphs_of
from cards.layout.fitting import TooLong, fit, size_range
from cards.layout.signing import signed, with_room
from cards.layout.stocks import find_stock
from cards.layout.writing import Block, ensure_drawable, write
from cards.model.errors import InputError
from cards.model.geometry import Matrix
from cards.model.look import Look
from cards.model.paper import Stock
from cards.model.placement import Face, Imposed, Sheet
from cards.model.signature import Signature
from fonts.strokes import load_any_hand

ABOVE_THE_TEXT = 0.42
"""Share of the free height that stays above the text: a note hangs a little high on its panel."""


def lay_out_message(
    text: str, look: Look, seed: int, *, recipient: str, signature: Signature | None = None
) -> Face:
    """The inside panel with the note on it, in the panel's own coordinates (points).

    ``signature`` is written where the look asks for the person's own. Raises InputError
    "layout.empty", "layout.undrawable", "layout.too_long" or "layout.wide_word", each naming the
    recipient.
    """
    hand = load_any_hand(look.hand)
    stock = find_stock(look.stock)
    paragraphs = with_room(paragraphs_of(text), look.signing)
    if not paragraphs:
        raise InputError("layout.empty", recipient=recipient)
    ensure_drawable(hand, text, recipient)
    frame = stock.text_frame
    sizes = (look.size, look.size) if look.size else size_range(hand)
    fitted = fit(paragraphs, hand, frame, sizes)
    if isinstance(fitted, TooLong):
        raise _too_long(fitted, recipient, stock)
    top = frame.top - (frame.height - fitted.height) * ABOVE_THE_TEXT
    block = Block(fitted, paragraphs, frame, top, seed)
    ink = write(block, hand, look)
    return Face(stock.panel, (*ink, *signed(signature, block, hand, look)), text, fitted.size)


def lay_out_card(
    text: str, look: Look, seed: int, *, recipient: str, signature: Signature | None = None
) -> Sheet:
    """The note as the sheet that goes through the printer; raises as ``lay_out_message``."""
    stock = find_stock(look.stock)
    face = lay_out_message(text, look, seed, recipient=recipient, signature=signature)
    shift = Matrix.shift(stock.message.x, stock.message.y)
    return Sheet(stock.sheet, (Imposed(face, shift),))


def _too_long(found: TooLong, recipient: str, stock: Stock) -> InputError:
    if found.wide_word:
        return InputError(
            "layout.wide_word", recipient=recipient, word=found.wide_word, stock=stock.name
        )
    return InputError(
        "layout.too_long",
        recipient=recipient,
        lines=found.lines_over,
        words=found.words_over,
        stock=stock.name,
    )

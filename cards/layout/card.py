"""Lays a note out on its stock: the message panel, imposed on the sheet that is printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice

from cards.layout.breaking import paragraphs_of
from cards.layout.fitting import TooLong, fit, size_range
from cards.layout.signing import signed, with_room
from cards.layout.stocks import find_stock
from cards.layout.writing import Block, ensure_drawable, write_blocks
from cards.model.errors import InputError
from cards.model.geometry import Matrix
from cards.model.look import Look
from cards.model.paper import Stock
from cards.model.placement import Face, Imposed, Placement, Sheet
from cards.model.signature import Signature
from fonts.hand import Hand
from fonts.strokes import load_any_hand

ABOVE_THE_TEXT = 0.42
"""Share of the free height that stays above the text: a note hangs a little high on its panel."""

_AT_ONCE = 16
"""Cards written together: arrays of so many letters are quick, and still lie in a cache."""


@dataclass(frozen=True, slots=True)
class CardText:
    """One card to lay out: its text, how it looks, its seed and for whom it is."""

    text: str
    look: Look
    seed: int
    recipient: str


def lay_out_cards(cards: Iterable[CardText], signature: Signature | None = None) -> Iterator[Sheet]:
    """The cards as the sheets that go through the printer, laid out a few at a time.

    ``signature`` is written where the look asks for the person's own. Raises InputError
    "layout.empty", "layout.undrawable", "layout.too_long" or "layout.wide_word", each naming the
    recipient.
    """
    for look, alike in groupby(cards, key=lambda card: card.look):
        hand, stock = load_any_hand(look.hand), find_stock(look.stock)
        shift = Matrix.shift(stock.message.x, stock.message.y)
        while chunk := list(islice(alike, _AT_ONCE)):
            blocks = [_block(card, hand, stock) for card in chunk]
            written = write_blocks(blocks, hand, look)
            for card, block, ink in zip(chunk, blocks, written, strict=True):
                placed: tuple[Placement, ...] = (ink, *signed(signature, block, hand, look))
                face = Face(stock.panel, placed, card.text, block.fitted.size)
                yield Sheet(stock.sheet, (Imposed(face, shift),))


def lay_out_card(
    text: str, look: Look, seed: int, *, recipient: str, signature: Signature | None = None
) -> Sheet:
    """One card; raises as ``lay_out_cards``."""
    (sheet,) = lay_out_cards((CardText(text, look, seed, recipient),), signature)
    return sheet


def _block(card: CardText, hand: Hand, stock: Stock) -> Block:
    """A card's lines at their size, hung in the stock's frame."""
    look, recipient, frame = card.look, card.recipient, stock.text_frame
    paragraphs = with_room(paragraphs_of(card.text), look.signing)
    if not paragraphs:
        raise InputError("layout.empty", recipient=recipient)
    ensure_drawable(hand, card.text, recipient)
    sizes = (look.size, look.size) if look.size else size_range(hand)
    fitted = fit(paragraphs, hand, frame, sizes)
    if isinstance(fitted, TooLong):
        raise _too_long(fitted, recipient, stock)
    top = frame.top - (frame.height - fitted.height) * ABOVE_THE_TEXT
    return Block(fitted, paragraphs, frame, top, card.seed)


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

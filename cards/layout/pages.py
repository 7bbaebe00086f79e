"""Spreads a long note over several cards, as a writer does who will not write smaller.

Lines keep their paragraph and number, so each keeps its hand wherever the pages part.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from cards.layout.breaking import Paragraph, paragraphs_of
from cards.layout.card import ABOVE_THE_TEXT, lay_out_card
from cards.layout.fitting import SIZE_STEP, Fitted, TooLong, fit, size_range
from cards.layout.parting import Lines, gap_before, height_of, part
from cards.layout.signing import signed, with_room
from cards.layout.stocks import find_stock
from cards.layout.writing import Block, ensure_drawable, write
from cards.model.errors import InputError
from cards.model.geometry import Matrix, Rect, mm
from cards.model.look import Look
from cards.model.paper import Stock
from cards.model.placement import Face, Imposed, Sheet
from cards.model.signature import Signature
from fonts.chance import seed_of
from fonts.hand import Hand
from fonts.strokes import load_any_hand

COMFORTABLE_X_HEIGHT = mm(2.1)
"""A text that would be written smaller than this goes on to a further card, if it may."""


_ENDLESS = 1e9
"""Points: the height of a frame in which any text fits."""


@dataclass(frozen=True, slots=True)
class _Spread:
    """A text broken at one size, and the lines of each page."""

    fitted: Fitted
    pages: tuple[Lines, ...]


def lay_out_pages(
    text: str,
    look: Look,
    seed: int,
    *,
    recipient: str,
    pages: int,
    signature: Signature | None = None,
) -> tuple[Sheet, ...]:
    """The note on as few cards as keep it comfortably large, ``pages`` at most.

    On one card it is exactly what ``lay_out_card`` makes. Raises as that does; what is too long
    is so for all ``pages`` cards.
    """
    stock, hand = find_stock(look.stock), load_any_hand(look.hand)
    paragraphs = with_room(paragraphs_of(text), look.signing)
    if pages == 1 or not paragraphs:
        return (lay_out_card(text, look, seed, recipient=recipient, signature=signature),)
    ensure_drawable(hand, text, recipient)
    spread = _spread(paragraphs, hand, stock, look, pages)
    if len(spread.pages) > pages:
        raise _too_long(spread, recipient, stock, pages)
    if len(spread.pages) <= 1:
        return (lay_out_card(text, look, seed, recipient=recipient, signature=signature),)
    sheets = []
    for number, lines in enumerate(spread.pages):
        own = seed if number == 0 else seed_of(seed, "page", number)
        fitted = replace(spread.fitted, lines=lines)
        sheets.append(_sheet(fitted, paragraphs, hand, look, own, signature))
    return tuple(sheets)


def _spread(
    paragraphs: tuple[Paragraph, ...], hand: Hand, stock: Stock, look: Look, pages: int
) -> _Spread:
    """The text at the size that suits it; with more pages than allowed when none fits."""
    low, high = (look.size, look.size) if look.size else size_range(hand)
    enough = look.size or COMFORTABLE_X_HEIGHT / hand.x_height
    found: list[_Spread] = []
    for step in range(round((high - low) / SIZE_STEP) + 1):
        size = high - step * SIZE_STEP
        found.append(_at(size, paragraphs, hand, stock.text_frame))
    fitting = [spread for spread in found if 0 < len(spread.pages) <= pages]
    if not fitting:
        return found[-1]
    large = [spread for spread in fitting if spread.fitted.size >= enough]
    # Sizes fall along the list, so the first of the fewest pages is the largest on them.
    return min(large, key=lambda spread: len(spread.pages)) if large else fitting[0]


def _at(size: float, paragraphs: tuple[Paragraph, ...], hand: Hand, frame: Rect) -> _Spread:
    """The text at one size on as many pages as it takes."""
    endless = Rect(frame.x, frame.y, frame.width, _ENDLESS)
    fitted = fit(paragraphs, hand, endless, (size, size))
    if isinstance(fitted, TooLong):
        # A word is wider than the card; laid out on one, that is what the error says.
        return _Spread(Fitted(size, 0.0, 0.0, ()), ())
    return _Spread(fitted, part(fitted, paragraphs, frame.height))


def _sheet(
    fitted: Fitted,
    paragraphs: tuple[Paragraph, ...],
    hand: Hand,
    look: Look,
    seed: int,
    signature: Signature | None,
) -> Sheet:
    """One page of several: its text hangs from the top of the frame."""
    stock = find_stock(look.stock)
    frame = stock.text_frame
    first = fitted.lines[0]
    spare = frame.height - height_of(fitted.lines, fitted.leading, paragraphs)
    # A page that is nearly full hangs as a card does; a short last one starts at the top.
    top = frame.top - min(spare * ABOVE_THE_TEXT, fitted.leading / 2)
    top += fitted.leading * gap_before(first, paragraphs, first=False)
    block = Block(fitted, paragraphs, frame, top, seed)
    ink, drawn = write(block, hand, look), signed(signature, block, hand, look)
    text = "\n".join(" ".join(line.words) for line in fitted.lines if line.words)
    face = Face(stock.panel, (ink, *drawn), text, fitted.size)
    return Sheet(stock.sheet, (Imposed(face, Matrix.shift(stock.message.x, stock.message.y)),))


def _too_long(spread: _Spread, recipient: str, stock: Stock, pages: int) -> InputError:
    over = [line for page in spread.pages[pages:] for line in page]
    return InputError(
        "layout.too_long",
        recipient=recipient,
        lines=len(over),
        words=sum(len(line.words) for line in over),
        stock=f"{pages} × {stock.name}",
    )

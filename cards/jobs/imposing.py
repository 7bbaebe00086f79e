"""Puts fronts and backs to messages, and cards on the pages that are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from cards.layout.fronts import CRISP, back_face, front_face, picture_dpi
from cards.layout.impose import Leaf, leaves_of
from cards.layout.sheets import find_card_sheet
from cards.layout.stocks import find_stock
from cards.model.errors import InputError
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.look import Look
from cards.model.paper import CardSheet, Fold, Stock, TwoSided
from cards.model.placement import CardFaces, Sheet

_BLURRED = 0.6
"""Of what looks sharp: below this a picture's pixels can be told apart at reading distance."""
_BY_HAND = ("outside", "turning")
"""The outsides, and the drawing of how to turn them: how the names of their files end."""


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """One card as it was laid out alone, and what its front and back are made from."""

    page: Sheet
    look: Look
    seed: int
    front: Front | None = None
    back: str = ""


def paper_of(imposing: Imposing, look: Look) -> Stock | CardSheet:
    """What a card of a look is printed on."""
    return find_card_sheet(imposing.sheet) if imposing.sheet else find_stock(look.stock)


def on_sheet(imposing: Imposing, look: Look) -> Look:
    """The look on the stock that lies in the sheet's cells, where a sheet is asked for."""
    if not imposing.sheet:
        return look
    return replace(look, stock=find_card_sheet(imposing.sheet).stock.id)


def is_two_sided(imposing: Imposing, look: Look) -> bool:
    """Whether something is printed on the outside of a look's sheets."""
    paper = paper_of(imposing, look)
    fold = (paper.stock if isinstance(paper, CardSheet) else paper).fold
    wanted = imposing.front is not None or bool(imposing.back)
    return wanted and fold is not Fold.QUARTER and imposing.two_sided is not TwoSided.PREPRINTED


def leaves(cards: Iterable[Written], imposing: Imposing) -> Iterator[Leaf]:
    """The sheets of paper for cards, in their order, one by one; errors as ``leaves_of``.

    With a sheet all cards share its cells; else each lies on the page of its own stock.
    """
    if imposing.sheet:
        sheet = find_card_sheet(imposing.sheet)
        faces = (_faces(card, imposing) for card in cards)
        yield from _leaves(faces, sheet, imposing, two_sided=_anything(imposing))
        return
    for card in cards:
        stock = find_stock(card.look.stock)
        yield from _leaves([_faces(card, imposing)], stock, imposing, two_sided=_anything(imposing))


def pages(cards: Iterable[Written], imposing: Imposing, *, both: bool = False) -> Iterator[Sheet]:
    """The pages of one document: each sheet's outside before its inside; by hand the insides.

    ``both`` says that every sheet has two pages, one of them empty where need be.
    """
    if imposing.plain:
        yield from (card.page for card in cards)
        return
    at_once = imposing.two_sided is not TwoSided.BY_HAND
    for leaf in leaves(cards, imposing):
        if at_once and (both or leaf.outside is not None):
            yield leaf.outside or Sheet(leaf.inside.size, ())
        yield leaf.inside


def outsides(cards: Iterable[Written], imposing: Imposing) -> Iterator[Sheet]:
    """The pages that are printed first where a person turns the stack; one for each inside."""
    for leaf in leaves(cards, imposing):
        yield leaf.outside or Sheet(leaf.inside.size, ())


def both_sides(card: Written, imposing: Imposing) -> tuple[Sheet, ...]:
    """One card's pages as they lie before one: the outside, if anything is on it, and the inside.

    By hand, too, and without a sheet of several.
    """
    (leaf,) = leaves([card], replace(imposing, sheet="", first_cell=0, used=frozenset()))
    shown = leaf.outside if leaf.outside is not None and leaf.outside.faces else None
    return (shown, leaf.inside) if shown else (leaf.inside,)


def files_beside(out: Path, imposing: Imposing, looks: Iterable[Look]) -> tuple[Path, ...]:
    """What is written beside a file of cards of these looks, where a person turns the paper."""
    both = any(is_two_sided(imposing, look) for look in looks)
    if not both or imposing.two_sided is not TwoSided.BY_HAND:
        return ()
    return tuple(out.with_name(f"{out.stem}-{part}{out.suffix}") for part in _BY_HAND)


def leaves_back_out(imposing: Imposing, look: Look) -> bool:
    """Whether the line on the back has no place on a card of this look: a flat one with a front."""
    paper = paper_of(imposing, look)
    stock = paper.stock if isinstance(paper, CardSheet) else paper
    return stock.fold is Fold.NONE and bool(imposing.front and imposing.back)


def blurred(imposing: Imposing, look: Look) -> int:
    """The dots an inch of a picture that will not look sharp; 0 when it will, or there is none."""
    front = imposing.front
    if front is None or front.kind is not FrontKind.PICTURE:
        return 0
    paper = paper_of(imposing, look)
    stock = paper.stock if isinstance(paper, CardSheet) else paper
    dpi = picture_dpi(Path(front.value), stock)
    return round(dpi) if dpi < _BLURRED * CRISP else 0


def ensure_fits_sheet(imposing: Imposing, stock_id: str) -> None:
    """Raise InputError "jobs.other_stock" when a card of this stock is not what the cells hold."""
    if not imposing.sheet:
        return
    sheet = find_card_sheet(imposing.sheet)
    if stock_id not in {sheet.id, sheet.stock.id}:
        raise InputError(
            "jobs.other_stock", sheet=sheet.name, holds=sheet.stock.name, stock=stock_id
        )


def _leaves(
    faces: Iterable[CardFaces], paper: Stock | CardSheet, imposing: Imposing, *, two_sided: bool
) -> Iterator[Leaf]:
    return leaves_of(
        faces,
        paper,
        imposing.two_sided if two_sided else TwoSided.PREPRINTED,
        first_cell=imposing.first_cell,
        used=imposing.used,
        outlines=imposing.outlines,
    )


def _anything(imposing: Imposing) -> bool:
    return imposing.front is not None or bool(imposing.back)


def _faces(card: Written, imposing: Imposing) -> CardFaces:
    """A card's panels; what is printed already is not made, nor a flat card's line beside a front.

    A flat card has one panel for both, and the same choice is kept for folded ones.
    """
    (inside,) = card.page.faces
    if imposing.two_sided is TwoSided.PREPRINTED:
        return CardFaces(inside.face)
    paper = paper_of(imposing, card.look)
    stock = paper.stock if isinstance(paper, CardSheet) else paper
    front = front_face(card.front, stock, card.look, card.seed) if card.front else None
    back = None
    if card.back and not (front and stock.fold is Fold.NONE):
        back = back_face(card.back, stock, card.look, card.seed)
    return CardFaces(inside.face, front, back)

"""Guides for one's own pen: where the lines lie, what is grey, what is enlarged."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cards.layout.card import lay_out_card
from cards.layout.guides import GREY, lay_out_guides
from cards.layout.stocks import find_stock, stocks
from cards.model.geometry import mm
from cards.model.look import Guides, Look
from cards.model.placement import Imposed, Ink, InkLine, Rule, Sheet
from fonts.hand import load_hand

NOTE = (
    "Dear Katrin,\n\nThank you for the letter, the coffee and the hour in the committee room. "
    "Your story about the bookkeeper stayed with me.\n\nWarmly,\nMaya"
)


def guided(guides: Guides, **look: str) -> tuple[Sheet, ...]:
    return lay_out_guides(NOTE, Look(**look), 5, guides, recipient="Katrin")  # type: ignore[arg-type]  # only text fields are given


def inks(imposed: Imposed) -> list[InkLine]:
    placed = imposed.face.placements
    return [line for ink in placed if isinstance(ink, Ink) for line in ink.lines]


def rules(imposed: Imposed) -> list[Rule]:
    return [rule for rule in imposed.face.placements if isinstance(rule, Rule)]


@pytest.mark.parametrize("stock", [stock.id for stock in stocks()])
def test_lines_lie_under_every_line_of_the_same_card(stock: str) -> None:
    copy, empty = guided(Guides.LINES, stock=stock)
    alone = lay_out_card(NOTE, Look(stock=stock), 5, recipient="Katrin")
    written, lines = inks(copy.faces[0]), rules(copy.faces[0])
    assert [ink.words for ink in written] == [ink.words for ink in inks(alone.faces[0])]
    base, middle = lines[::2], lines[1::2]
    assert len(base) == len(middle) == len(written)
    x_height = load_hand("nothing-you-could-do").x_height * written[0].ink.size
    frame = find_stock(stock).text_frame
    for ink, low, high in zip(written, base, middle, strict=True):
        assert abs(ink.baseline - low.y0) < 0.5 * x_height
        assert high.y0 - low.y0 == pytest.approx(x_height)
        assert low.y0 == low.y1
        assert frame.x <= low.x0 < ink.word_ends[0] < low.x1 <= frame.right + 0.01
    assert rules(empty.faces[0]) == lines
    assert not inks(empty.faces[0])
    assert copy.size == empty.size == find_stock(stock).sheet


def test_guide_lines_are_evenly_spaced_within_a_paragraph_and_faint() -> None:
    copy, _ = guided(Guides.LINES)
    lines = rules(copy.faces[0])
    body = [rule.y0 for rule in lines[2:-4:2]]
    steps = [round(above - below, 6) for above, below in pairwise(body)]
    assert len(set(steps)) == 1
    assert all(min(rule.colour) > 0.7 and rule.width < 0.5 for rule in lines)


def test_grey_is_the_same_card_in_one_light_grey() -> None:
    (sheet,) = guided(Guides.GREY)
    alone = lay_out_card(NOTE, Look(), 5, recipient="Katrin")
    for ink, own in zip(inks(sheet.faces[0]), inks(alone.faces[0]), strict=True):
        assert set(ink.ink.colours) == {GREY}
        assert (ink.matrices == own.matrices).all()


@pytest.mark.parametrize(
    ("stock", "paper"),
    [("a2-folded", (612.0, 792.0)), ("a7-flat", (612.0, 792.0)), ("iso-a5-flat", None)],
)
def test_a_copy_sheet_has_the_text_large_clear_of_an_empty_card_of_true_size(
    stock: str, paper: tuple[float, float] | None
) -> None:
    (sheet,) = guided(Guides.COPY, stock=stock)
    wanted = paper or (mm(210), mm(297))
    assert (sheet.size.width, sheet.size.height) == pytest.approx(wanted)
    text, card = sheet.faces
    assert text.matrix.a == text.matrix.d > 1.05
    assert card.matrix.a == card.matrix.d == 1
    assert not inks(card)
    assert len(rules(card)) == 2 * len(inks(text))
    panel = find_stock(stock).panel
    top_of_card = card.matrix.f + panel.height
    for ink in inks(text):
        _, y = text.matrix.apply(0, ink.baseline)
        right, _ = text.matrix.apply(ink.word_ends[-1], 0)
        assert top_of_card + 4 < y < sheet.size.height
        assert right < sheet.size.width
    assert len(sheet.rules) == 4


def test_a_long_note_gets_guides_for_each_of_its_cards() -> None:
    text = "Dear Ann,\n\n" + "Thank you for the long letter. " * 60
    sheets = lay_out_guides(text, Look(), 5, Guides.LINES, recipient="Ann", pages=6)
    assert len(sheets) >= 4
    assert len(sheets) % 2 == 0
    drawn = [bool(inks(sheet.faces[0])) for sheet in sheets]
    assert drawn == [True, False] * (len(sheets) // 2)

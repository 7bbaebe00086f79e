"""Every paper as the command line writes it and poppler reads it, folded in space, to 0.1 mm.

What a panel holds is laid out alone; where it must be found on the page is worked out here from
the figures of ``stocks --json``, ``envelopes --json`` and from folding paper.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cards.cli.main import main
from cards.jobs.cards import card_sheet
from cards.layout.envelope import lay_out_envelope
from cards.layout.envelopes import as_json as envelope_json
from cards.layout.envelopes import envelopes, find_envelope
from cards.layout.fronts import back_face, front_face, front_of
from cards.layout.sheet_json import as_json as sheet_json
from cards.layout.sheets import card_sheets
from cards.layout.stocks import as_json as stock_json
from cards.layout.stocks import find_stock, stocks
from cards.model.geometry import Rect, Size, mm
from cards.model.look import Look
from cards.model.paper import CardSheet, Fold, SheetKind, Stock, TwoSided
from cards.model.placement import Face
from cards.render.pdf import pdf_bytes
from fonts.chance import seed_of
from tests.layout.folding_by_hand import (
    closed_box,
    folded,
    seen_from_the_back,
    seen_from_the_front,
    turned_over,
)
from tests.layout.printed import Points, farthest, laid, letters, page_sizes

NEAR = mm(0.1)
BACK = "Made by Maya"
NAMES = ("Ana", "Bo", "Cy", "Dan")
NOTE = "Dear {first},\n\nThank you for the maps.\n\nWarmly,"
STOCKS = (*stocks(), find_stock("5x7in"), find_stock("148x105mm-book"))
CARD_SHEETS = tuple(each for each in card_sheets() if each.kind is SheetKind.CARDS)
EDGES = (TwoSided.LONG_EDGE, TwoSided.SHORT_EDGE)
TO = ("Ana Ruiz", "12 Elm Street", "Springfield IL 62701")


def points(figures: object) -> list[float]:
    """Figures of ``--json``, in millimetres, as points."""
    assert isinstance(figures, list)
    return [mm(each) for each in figures]


def panels(stock: Stock, name: str, seed: int) -> dict[str, Face]:
    """What each panel of a card must show, laid out by itself."""
    look, front = Look(stock=stock.id), front_of(f"text:For {name}")
    assert front
    text = NOTE.format(first=name)
    found = {
        "inside": card_sheet(text, look, seed, name).faces[0].face,
        "front": front_face(front, stock, look, seed),
    }
    if stock.fold is not Fold.NONE:
        found["back"] = back_face(BACK, stock, look, seed)
    return found


def seen(found: Points, card: Rect, fold: Fold, *, behind: bool) -> dict[str, Points]:
    """Where one sees ink on the front and the back once the unfolded card is folded."""
    box = closed_box(card, fold)
    ink = [folded(np.array([x, y, 0.0, -1.0 if behind else 1.0]), card, fold) for x, y in found]
    ahead = [seen_from_the_front(point, box) for point in ink]
    after = [seen_from_the_back(point, box) for point in ink]
    views = {"front": ahead, "back": after}
    if fold is Fold.NONE:
        # Lying with its message up, one turns it over to see its front.
        views = {"front": after}
    return {panel: np.array([at for at in view if at]) for panel, view in views.items()}


def through(found: Points, page: Size, edge: TwoSided) -> Points:
    """The letters of an outside's page where they are seen through the inside's."""
    return np.array([turned_over(np.array([x, y, 0.0, 1.0]), page, edge)[:2] for x, y in found])


def assert_sizes(pdf: Path, size: Size, pages: int) -> None:
    assert page_sizes(pdf) == [pytest.approx((size.width, size.height), abs=NEAR)] * pages


@pytest.mark.parametrize("edge", EDGES)
@pytest.mark.parametrize("stock", STOCKS, ids=lambda stock: stock.id)
def test_a_card_of_every_stock(stock: Stock, edge: TwoSided, tmp_path: Path) -> None:
    note, pdf, text = tmp_path / "note.txt", tmp_path / "card.pdf", NOTE.format(first="Ana")
    note.write_text(text)
    asked = ["--stock", stock.id, "--front", "text:For Ana", "--two-sided", edge.value]
    line = ["--back", BACK] if stock.fold is not Fold.NONE else []
    assert main(["draw", str(note), "-o", str(pdf), *asked, *line]) == 0
    said = stock_json(stock)
    size, (x, y, _wide, _high) = Size(*points(said["sheet_mm"])), points(said["message_mm"])
    one_sided = stock.fold is Fold.QUARTER
    assert_sizes(pdf, size, 1 if one_sided else 2)
    wanted = panels(stock, "Ana", seed_of(0, text))
    inside = letters(pdf, 1 if one_sided else 2, size.height)
    assert farthest(laid([wanted["inside"]]), inside - (x, y)) < NEAR
    outside = inside if one_sided else through(letters(pdf, 1, size.height), size, edge)
    card = Rect(0, 0, size.width, size.height)
    for panel, found in seen(outside, card, stock.fold, behind=not one_sided).items():
        assert farthest(laid([wanted[panel]]), found) < NEAR, panel


@pytest.mark.parametrize("number", range(len(CARD_SHEETS)), ids=lambda at: CARD_SHEETS[at].id)
def test_every_card_of_every_sheet(number: int, tmp_path: Path) -> None:
    sheet, edge = CARD_SHEETS[number], EDGES[number % 2]
    people, note, pdf = (tmp_path / name for name in ("people.csv", "note.txt", "cards.pdf"))
    names = NAMES[: len(sheet.cells)]
    people.write_text("full_name,first\n" + "".join(f"{name} Ruiz,{name}\n" for name in names))
    note.write_text(NOTE)
    asked = ["--sheet", sheet.id, "--front", "text:For {first}", "--two-sided", edge.value]
    line = ["--back", BACK] if sheet.stock.fold is not Fold.NONE else []
    given = ["merge", str(people), "--note", str(note), "-o", str(pdf)]
    assert main([*given, *asked, *line]) == 0
    said = sheet_json(sheet)
    size = Size(*points(said["paper_mm"]))
    assert_sizes(pdf, size, 2)
    inside = letters(pdf, 2, size.height)
    outside = through(letters(pdf, 1, size.height), size, edge)
    cells = said["cells_mm"]
    assert isinstance(cells, list)
    for name, cell in zip(names, cells, strict=True):
        wanted = panels(sheet.stock, name, seed_of(0, f"{name} Ruiz", NOTE.format(first=name)))
        box = Rect(*points(cell))
        _holds(sheet, box, wanted, _on_card(sheet, box, inside), _on_card(sheet, box, outside))


def _on_card(sheet: CardSheet, cell: Rect, found: Points) -> Points:
    """The letters in a cell, from the lower left corner of the card as its message is read."""
    low, high = (cell.x, cell.y), (cell.right, cell.top)
    there = found[((found > low) & (found < high)).all(axis=1)]
    if sheet_json(sheet)["turned"]:
        return np.stack([there[:, 1] - cell.y, cell.right - there[:, 0]], axis=1)
    return there - low


def _holds(
    sheet: CardSheet, cell: Rect, wanted: dict[str, Face], inside: Points, outside: Points
) -> None:
    """The card in a cell shows on every panel what it must."""
    x, y, _wide, _high = points(stock_json(sheet.stock)["message_mm"])
    assert farthest(laid([wanted["inside"]]), inside - (x, y)) < NEAR
    sides = sorted((cell.width, cell.height))
    card = Rect(0, 0, sheet.stock.sheet.width, sheet.stock.sheet.height)
    assert sorted((card.width, card.height)) == pytest.approx(sides, abs=NEAR)
    for panel, found in seen(outside, card, sheet.stock.fold, behind=True).items():
        assert farthest(laid([wanted[panel]]), found) < NEAR, panel


def test_every_envelope(tmp_path: Path) -> None:
    pdf = tmp_path / "envelopes.pdf"
    every = [each for each in envelopes() if min(points(envelope_json(each)["size_mm"])) > mm(60)]
    assert len(every) >= len(envelopes()) - 3
    sheets = [lay_out_envelope(TO, (), each.id, Look(), 3, recipient="Ana") for each in every]
    pdf.write_bytes(pdf_bytes(sheets, title="Envelopes"))
    sizes = [Size(*points(envelope_json(each)["size_mm"])) for each in every]
    assert page_sizes(pdf) == [pytest.approx((size.width, size.height), abs=NEAR) for size in sizes]
    for page, (sheet, size) in enumerate(zip(sheets, sizes, strict=True), start=1):
        found = letters(pdf, page, size.height)
        assert farthest(laid([sheet.faces[0].face]), found) < NEAR
        assert (found > 0).all()
        assert (found < (size.width, size.height)).all()


def test_a_text_reaches_the_far_edge_of_the_largest_card(tmp_path: Path) -> None:
    note, pdf = tmp_path / "note.txt", tmp_path / "card.pdf"
    note.write_text("Dear Ana,\n\n" + "Thank you for the maps. " * 40)
    asked = ["--stock", "500x200mm", "--size", "24"]
    assert main(["draw", str(note), "-o", str(pdf), *asked]) == 0
    assert_sizes(pdf, Size(mm(500), mm(200)), 1)
    assert letters(pdf, 1, mm(200))[:, 0].max() > mm(465)


@pytest.mark.parametrize("stock_id", ["a2-flat", "a2-folded", "a2-book", "iso-a5-book"])
def test_the_files_for_turning_by_hand(stock_id: str, tmp_path: Path) -> None:
    note, pdf, text = tmp_path / "note.txt", tmp_path / "card.pdf", NOTE.format(first="Ana")
    note.write_text(text)
    asked = ["--stock", stock_id, "--front", "text:For Ana", "--two-sided", "by-hand"]
    assert main(["draw", str(note), "-o", str(pdf), *asked]) == 0
    stock, outsides = find_stock(stock_id), pdf.with_name("card-outside.pdf")
    said = stock_json(stock)
    size, (x, y, _wide, _high) = Size(*points(said["sheet_mm"])), points(said["message_mm"])
    assert_sizes(pdf, size, 1)
    assert_sizes(outsides, size, 1)
    wanted = panels(stock, "Ana", seed_of(0, text))
    assert farthest(laid([wanted["inside"]]), letters(pdf, 1, size.height) - (x, y)) < NEAR
    outside = through(letters(outsides, 1, size.height), size, TwoSided.BY_HAND)
    card = Rect(0, 0, size.width, size.height)
    front = seen(outside, card, stock.fold, behind=True)["front"]
    assert farthest(laid([wanted["front"]]), front) < NEAR


@pytest.mark.parametrize("stock_id", ["a2-folded", "iso-a6-flat", "dl-book", "a7-flat"])
def test_the_envelopes_of_a_merge(stock_id: str, tmp_path: Path) -> None:
    people, note = tmp_path / "people.csv", tmp_path / "note.txt"
    people.write_text(
        "full_name,street,city,region,postcode,country\n"
        "Ana Ruiz,12 Elm Street,Springfield,IL,62701,US\n"
    )
    note.write_text("Dear Ana,\n\nThank you.\n\nWarmly,")
    cards, pdf = tmp_path / "cards.pdf", tmp_path / "envelopes.pdf"
    given = ["merge", str(people), "--note", str(note), "--stock", stock_id]
    assert main([*given, "-o", str(cards), "--envelopes", str(pdf)]) == 0
    envelope = find_envelope(find_stock(stock_id).envelope)
    size = Size(*points(envelope_json(envelope)["size_mm"]))
    assert_sizes(pdf, size, 1)
    found = letters(pdf, 1, size.height)
    # USPS Domestic Mail Manual 202: where its machines read the address.
    assert found[:, 0].min() > mm(12.7)
    assert found[:, 0].max() < size.width - mm(12.7)
    assert mm(15.875) < found[:, 1].min() < found[:, 1].max() < mm(69.85)

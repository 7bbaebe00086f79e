"""Stocks and envelopes: exact sizes, panels that lie on their sheet, cards that fit."""

from __future__ import annotations

import json

import pytest

from cards.layout import envelopes as envelope_table
from cards.layout import stocks as stock_table
from cards.layout.envelopes import envelopes, find_envelope
from cards.layout.messages import MESSAGES
from cards.layout.stocks import find_stock, stocks
from cards.model.errors import InputError
from cards.model.geometry import Size, to_mm
from cards.model.look import DEFAULT_STOCK
from cards.model.paper import Fold, FoldLine, Stock

every_stock = pytest.mark.parametrize("stock", stocks(), ids=lambda stock: stock.id)


def test_a2_folded_is_half_a_letter_sheet_read_below_its_fold() -> None:
    stock = find_stock("a2-folded")
    assert stock.sheet == Size(396.0, 612.0)
    assert stock.panel == Size(396.0, 306.0)
    assert stock.folds == (FoldLine(0.0, 306.0, 396.0, 306.0),)
    assert (stock.message.x, stock.message.y, stock.message.top) == (0.0, 0.0, 306.0)


def test_a2_flat_is_the_same_panel_without_a_fold() -> None:
    folded, flat = find_stock("a2-folded"), find_stock("a2-flat")
    assert flat.sheet == flat.panel == folded.panel
    assert flat.folds == ()


def test_the_default_stock_comes_first() -> None:
    assert stocks()[0].id == DEFAULT_STOCK


@every_stock
def test_panels_and_text_lie_on_the_sheet(stock: Stock) -> None:
    assert 0 <= stock.message.x < stock.message.right <= stock.sheet.width
    assert 0 <= stock.message.y < stock.message.top <= stock.sheet.height
    frame = stock.text_frame
    assert 0 < frame.x < frame.right < stock.panel.width
    assert 0 < frame.y < frame.top < stock.panel.height
    assert frame.width > stock.panel.width * 0.7


@every_stock
def test_margins_clear_what_printers_leave_blank(stock: Stock) -> None:
    edges = (stock.margins.left, stock.margins.bottom, stock.margins.right, stock.margins.top)
    assert min(to_mm(edge) for edge in edges) > 6.4


@every_stock
def test_every_card_fits_its_envelope(stock: Stock) -> None:
    envelope = find_envelope(stock.envelope)
    assert 1 < to_mm(envelope.size.width - stock.panel.width) < 25
    assert 1 < to_mm(envelope.size.height - stock.panel.height) < 25


@every_stock
def test_folding_doubles_the_panels(stock: Stock) -> None:
    assert stock.panels == (2 if stock.fold is Fold.NONE else 4)


def test_ids_are_unique_and_every_figure_has_a_source() -> None:
    for table in (stocks(), envelopes()):
        ids = [entry.id for entry in table]
        assert len(set(ids)) == len(ids)
        assert all(entry.source and entry.name for entry in table)


@pytest.mark.parametrize(
    ("envelope_id", "width", "height"),
    [("a2", 146.05, 111.125), ("c6", 162, 114), ("dl", 220, 110), ("a7", 184.15, 133.35)],
)
def test_envelope_sizes_in_millimetres(envelope_id: str, width: float, height: float) -> None:
    size = envelope_table.as_json(find_envelope(envelope_id))["size_mm"]
    assert size == [width, height]


def test_json_has_the_keys_of_the_command_line() -> None:
    entry = stock_table.as_json(find_stock("a2-folded"))
    assert json.loads(json.dumps(entry)) == {
        "id": "a2-folded",
        "name": "A2 note card, folded",
        "sheet_mm": [139.7, 215.9],
        "panel_mm": [139.7, 107.95],
        "panels": 4,
        "per_sheet": 1,
        "fold": "tent",
        "envelope": "a2",
        "source": entry["source"],
    }
    assert list(envelope_table.as_json(find_envelope("a2"))) == [
        "id", "name", "size_mm", "flap", "source",
    ]  # fmt: skip


@pytest.mark.parametrize("find", [find_stock, find_envelope])
def test_an_unknown_id_names_itself_and_what_there_is(find: object) -> None:
    assert callable(find)
    with pytest.raises(InputError) as caught:
        find("a99")
    sentence = MESSAGES[caught.value.code].format(**caught.value.values)
    assert "a99" in sentence
    assert "a2" in sentence

"""Stocks and envelopes: exact sizes, panels that lie on their sheet, cards that fit."""

from __future__ import annotations

import json

import pytest

from cards.layout import envelopes as envelope_table
from cards.layout import stocks as stock_table
from cards.layout.envelopes import envelopes, find_envelope
from cards.layout.messages import MESSAGES
from cards.layout.stocks import clearance, find_stock, stocks
from cards.model.errors import InputError
from cards.model.geometry import Rect, Size, to_mm
from cards.model.look import DEFAULT_STOCK
from cards.model.paper import Envelope, Fold, FoldLine, Stock

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


def test_the_default_stock_comes_first_and_the_common_ones_before_the_rest() -> None:
    assert stocks()[0].id == DEFAULT_STOCK
    assert envelopes()[0].id == find_stock(DEFAULT_STOCK).envelope
    for found in ([each.common for each in stocks()], [each.common for each in envelopes()]):
        assert found == sorted(found, reverse=True)
        assert len(set(found)) == 2


@pytest.mark.parametrize("stem", ["4bar", "a2", "a6", "a7", "a9", "iso-a6", "iso-a5", "dl"])
def test_every_card_is_there_flat_and_folded_either_way(stem: str) -> None:
    flat, tent, book = (find_stock(f"{stem}-{form}") for form in ("flat", "folded", "book"))
    assert [each.fold for each in (flat, tent, book)] == [Fold.NONE, Fold.TENT, Fold.BOOK]
    assert tent.panel.width == pytest.approx(flat.panel.width)
    # Half of A4 is half a millimetre higher than A5.
    assert tent.panel.height == pytest.approx(flat.panel.height, abs=1.5)
    assert book.panel.width == pytest.approx(tent.panel.height)
    assert book.panel.height == pytest.approx(tent.panel.width)


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
    spare = clearance(stock)
    if spare is None:
        assert stock.id in {"us-postcard", "hagaki"}
        return
    long, short = sorted((stock.panel.width, stock.panel.height), reverse=True)
    size = find_envelope(stock.envelope).size
    assert spare.width == pytest.approx(size.width - long)
    assert spare.height == pytest.approx(size.height - short)
    assert 3 <= to_mm(spare.width) + 1e-6 < 25
    assert 3 <= to_mm(spare.height) + 1e-6 < 25


@every_stock
def test_folding_doubles_the_panels(stock: Stock) -> None:
    assert stock.panels == 2 * 2 ** len(stock.folds)
    sheet, panel = stock.sheet, stock.panel
    assert sheet.width * sheet.height == pytest.approx(
        panel.width * panel.height * stock.panels / 2
    )


def test_a_quarter_folded_sheet_is_read_in_its_lower_right_quarter() -> None:
    stock = find_stock("a2-quarter")
    assert stock.message == Rect(306.0, 0.0, 306.0, 396.0)
    assert stock.folds == (FoldLine(0, 396.0, 612.0, 396.0), FoldLine(306.0, 0, 306.0, 792.0))
    assert stock.panel == find_stock("a2-book").panel


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
        "kind": "card",
        "envelope_mm": [146.05, 111.125],
        "clearance_mm": [6.35, 3.175],
        "message_mm": [0, 0, 139.7, 107.95],
        "margins_mm": [11.5, 10.0, 10.5, 10.5],
        "folds_mm": [[0, 107.95, 139.7, 107.95]],
        "common": True,
    }
    assert list(envelope_table.as_json(find_envelope("a2"))) == [
        "id", "name", "size_mm", "flap", "source", "names", "common",
    ]  # fmt: skip


@pytest.mark.parametrize("find", [find_stock, find_envelope])
def test_an_unknown_id_names_itself_and_what_there_is(find: object) -> None:
    assert callable(find)
    with pytest.raises(InputError) as caught:
        find("a99")
    sentence = MESSAGES[caught.value.code].format(**caught.value.values)
    assert "a99" in sentence
    assert "a2" in sentence


@pytest.mark.parametrize("paper", [*envelopes(), *stocks()], ids=lambda paper: paper.id)
def test_figures_come_from_a_standard_or_from_two_who_give_them(paper: Envelope | Stock) -> None:
    standards = ("PWG 5101.1", "ISO 216", "ISO 269")
    assert any(each in paper.source for each in standards) or paper.source.count(";") >= 1

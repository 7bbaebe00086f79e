"""Room to sign, and the person's own signature in it: where it lies, and never the same twice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cards.jobs.signature import FILE, need_signature
from cards.layout.breaking import paragraphs_of
from cards.layout.card import lay_out_card
from cards.layout.pages import lay_out_pages
from cards.layout.signing import ROOM, thinned, with_room
from cards.layout.stocks import find_stock, stocks
from cards.model.look import Look, Signing
from cards.model.placement import Drawn, Ink, Sheet
from cards.model.signature import Points, Signature
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image
from fonts.catalogue import find_hand
from resources.sample import load_sample

BODY = "Dear Katrin,\n\nThank you for the hour you gave me and for the story of the ferry."
CLOSED = f"{BODY}\n\nWarmly,"
NAMED = f"{CLOSED}\nMaya"
STOCK = "a2-flat"
ROOMY = Look(stock=STOCK)
MINE = replace(ROOMY, signing=Signing.MINE)
NAME = replace(ROOMY, signing=Signing.NAME)


@pytest.fixture(scope="module")
def signature(tmp_path_factory: pytest.TempPathFactory) -> Signature:
    folder = tmp_path_factory.mktemp("data")
    (folder / FILE).write_bytes(load_sample().signature)
    return need_signature(folder)


def card(text: str, look: Look, seed: int = 3, signature: Signature | None = None) -> Sheet:
    return lay_out_card(text, look, seed, recipient="Katrin", signature=signature)


def drawn(sheet: Sheet) -> Drawn:
    (found,) = (p for each in sheet.faces for p in each.face.placements if isinstance(p, Drawn))
    return found


def ink(sheet: Sheet) -> Ink:
    (found,) = (p for each in sheet.faces for p in each.face.placements if isinstance(p, Ink))
    return found


def baselines(sheet: Sheet) -> list[float]:
    return [float(each) for each in np.atleast_1d(ink(sheet).baselines)]


def pixels(sheet: Sheet, dpi: float = 100) -> Points:
    return np.asarray(page_image(pdf_bytes([sheet], title="x"), 0, dpi=dpi).convert("L"), float)


def leading(sheet: Sheet, look: Look) -> float:
    return float(sheet.faces[0].face.type_size * find_hand(look.hand).leading)


def rooms(text: str, signing: Signing) -> list[int]:
    return [at for at, each in enumerate(with_room(paragraphs_of(text), signing)) if not each.words]


@pytest.mark.parametrize("strict", [False, True])
def test_the_room_under_the_close_stands_empty(*, strict: bool) -> None:
    text = f"{BODY} {'It has stayed with me since. ' * (12 if strict else 1)}\n\nWarmly,"
    sheet = card(text, ROOMY)
    step, last = leading(sheet, ROOMY), baselines(sheet)[-1]
    bottom = find_stock(STOCK).text_frame.y
    assert last - 0.3 * step - ROOM * step >= bottom - 0.01
    picture = pixels(sheet)
    scale = 100 / 72
    under = round((sheet.size.height - (last - 0.5 * step)) * scale)
    free = round((sheet.size.height - (last - 2.3 * step)) * scale)
    assert free - under > 20
    assert picture[under:free].min() == 255
    # The line of the close is there, so the picture is of this card.
    assert picture[under - round(step * scale) : under].min() < 200


def test_the_room_is_counted_when_the_size_is_chosen() -> None:
    long = f"{BODY} {'It has stayed with me since. ' * 12}\n\nWarmly,"
    assert card(long, ROOMY).faces[0].face.type_size < card(long, NAME).faces[0].face.type_size


def test_a_name_that_is_typed_is_the_signature() -> None:
    as_typed, with_room_wanted = card(NAMED, NAME), card(NAMED, ROOMY)
    assert baselines(as_typed) == baselines(with_room_wanted)
    assert rooms(NAMED, Signing.ROOM) == []


@pytest.mark.parametrize(
    ("text", "signing", "at"),
    [
        (CLOSED, Signing.ROOM, [3, 4]),
        (CLOSED, Signing.MINE, [3, 4]),
        (CLOSED, Signing.NAME, []),
        (NAMED, Signing.MINE, [3, 4]),
        (f"{BODY}\n\nWith thanks,\nand warm wishes,\nMaya", Signing.MINE, [4, 5]),
        (BODY, Signing.ROOM, []),
        (BODY, Signing.MINE, [2, 3]),
        (f"12 March 2026\n\n{CLOSED}", Signing.ROOM, [4, 5]),
        (f"{CLOSED}\n\nP.S. The ferry sails on Sunday.", Signing.ROOM, [3, 4]),
        ("", Signing.MINE, []),
    ],
)
def test_where_one_signs(text: str, signing: Signing, at: list[int]) -> None:
    assert rooms(text, signing) == at


@pytest.mark.parametrize("stock", [stock.id for stock in stocks()])
@pytest.mark.parametrize("hand", ["nothing-you-could-do", "homemade-apple"])
def test_the_signature_lies_under_the_close_on_every_stock(
    stock: str, hand: str, signature: Signature
) -> None:
    text = "Dear Katrin,\n\nThank you for the story.\n\nWarmly,"
    look = replace(MINE, stock=stock, hand=hand)
    for seed in range(4):
        sheet = card(text, look, seed, signature)
        points, frame = np.vstack(drawn(sheet).outlines), find_stock(stock).text_frame
        step, last = leading(sheet, look), baselines(sheet)[-1]
        left, low = points.min(axis=0)
        right, high = points.max(axis=0)
        panel = find_stock(stock).panel
        assert 0 < low < high < last + 0.2 * step
        assert frame.x < left < right < panel.width - 3
        assert 1.0 * step < high - low < 2.6 * step
        assert right - left < 0.56 * frame.width


def test_the_signature_stands_between_close_and_name(signature: Signature) -> None:
    sheet = card(NAMED, MINE, signature=signature)
    *_, close, name = baselines(sheet)
    points = np.vstack(drawn(sheet).outlines)
    assert name < points[:, 1].mean() < close
    assert close - name == pytest.approx(3 * leading(sheet, MINE), rel=0.05)


def test_no_two_cards_carry_the_same_signature_and_a_reprint_does(signature: Signature) -> None:
    cards = [card(CLOSED, MINE, seed, signature) for seed in range(6)]
    shapes = [np.vstack(drawn(each).outlines) for each in cards]
    for index, one in enumerate(shapes):
        for other in shapes[:index]:
            moved = one - one.mean(axis=0) - (other - other.mean(axis=0))
            # Not even after it is shifted back is one the other: it bends, leans and grows.
            assert np.abs(moved).max() > 0.35
    assert np.array_equal(shapes[2], np.vstack(drawn(card(CLOSED, MINE, 2, signature)).outlines))
    pictures = [pixels(each, 200) for each in cards]
    low = slice(-round(2.8 * leading(cards[0], MINE) * 200 / 72) - 60, None)
    for index, picture in enumerate(pictures):
        assert all(not np.array_equal(picture[low], other[low]) for other in pictures[:index])


def test_without_variation_it_is_the_signature_as_kept(signature: Signature) -> None:
    plain = replace(MINE, variation="plain")
    first, second = (
        np.vstack(drawn(card(CLOSED, plain, seed, signature)).outlines) for seed in (1, 2)
    )
    assert np.allclose(first, second)
    kept = np.vstack(signature.outlines)
    scale = np.ptp(first[:, 0]) / np.ptp(kept[:, 0])
    assert np.allclose(first - first.min(axis=0), (kept - kept.min(axis=0)) * scale, atol=1e-6)


def test_only_a_card_that_asks_for_it_carries_it(signature: Signature) -> None:
    for look in (ROOMY, NAME):
        sheet = card(CLOSED, look, signature=signature)
        assert not [p for p in sheet.faces[0].face.placements if isinstance(p, Drawn)]
    assert baselines(card(CLOSED, MINE)) == baselines(card(CLOSED, ROOMY))


def test_on_several_cards_the_last_one_is_signed(signature: Signature) -> None:
    long = f"{BODY} {'It has stayed with me since, and with my brother. ' * 22}\n\nWarmly,"
    sheets = lay_out_pages(long, MINE, 3, recipient="Katrin", pages=3, signature=signature)
    assert len(sheets) > 1
    signed = [any(isinstance(p, Drawn) for p in sheet.faces[0].face.placements) for sheet in sheets]
    assert signed == [False] * (len(sheets) - 1) + [True]
    assert sheets[-1].faces[0].face.text.endswith("Warmly,")
    points = np.vstack(drawn(sheets[-1]).outlines)
    assert points[:, 1].min() > 3


def test_a_broad_line_is_made_thinner_from_both_sides() -> None:
    square = np.array([[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0]])
    (inner,) = thinned([square], 1.0)
    assert inner.min() > 0.2
    assert inner.max() < 3.8
    assert thinned([square], 0.0)[0] is square


def test_one_pen_writes_card_and_signature(signature: Signature) -> None:
    found = drawn(card(CLOSED, MINE, signature=signature))
    scale = np.ptp(np.vstack(found.strokes)[:, 0]) / np.ptp(np.vstack(signature.strokes)[:, 0])
    width = found.width + signature.stroke * scale
    assert width == pytest.approx(0.29 * 72 / 25.4, rel=0.25)


def test_the_sample_file_is_a_signature(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(load_sample().signature)
    wide, high = need_signature(tmp_path).size
    assert 40 < wide < 90
    assert 10 < high < 30

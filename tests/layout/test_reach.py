"""What a printer reaches of a page, and the ink that lies beyond."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import ImageOps

from cards.jobs.cards import card_sheet
from cards.layout.reach import ink_box, lost_on, reach_on
from cards.model.geometry import Matrix, Rect, Size, mm
from cards.model.look import Look
from cards.model.placement import Artwork, Drawn, Face, Imposed, PaintedPath, Sheet
from cards.model.printing import Unprintable
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image

PAGE = Size(400.0, 300.0)
MARGINS = Unprintable(left=10, bottom=20, right=30, top=40)


def blot(box: Rect) -> Sheet:
    corners = np.array([(box.x, box.y), (box.right, box.y), (box.right, box.top), (box.x, box.top)])
    drawn = Drawn((corners,), (), (0.0, 0.0, 0.0))
    return Sheet(PAGE, (Imposed(Face(PAGE, (drawn,), ""), Matrix()),))


@pytest.mark.parametrize(
    ("laid", "paper", "wanted"),
    [
        (Matrix(), PAGE, Rect(10, 20, 360, 240)),
        (Matrix(0, 1, -1, 0, 300, 0), Size(300, 400), Rect(20, 30, 340, 260)),
        (Matrix(-1, 0, 0, -1, 400, 300), PAGE, Rect(30, 40, 360, 240)),
    ],
)
def test_a_margin_stays_at_its_edge_of_the_paper_however_the_page_is_turned(
    laid: Matrix, paper: Size, wanted: Rect
) -> None:
    reach = reach_on(paper, MARGINS, laid)
    x0, y0 = laid.apply(reach.x, reach.y)
    x1, y1 = laid.apply(reach.right, reach.top)
    assert sorted((x0, x1)) == pytest.approx([10, paper.width - 30])
    assert sorted((y0, y1)) == pytest.approx([20, paper.height - 40])
    assert (reach.width, reach.height) == pytest.approx((wanted.width, wanted.height))


def test_only_ink_beyond_the_reach_is_lost_and_by_how_much_is_told() -> None:
    reach = reach_on(PAGE, MARGINS, Matrix())
    assert lost_on(blot(Rect(10, 20, 360, 240)), reach) == ()
    assert lost_on(blot(Rect(9.8, 20, 100, 100)), reach) == ()
    (lost,) = lost_on(blot(Rect(4, 50, 380, 100)), reach)
    assert (lost.face, lost.left, lost.right) == (0, 6, 14)
    assert (lost.bottom, lost.top, lost.most) == (0, 0, 14)


@pytest.mark.parametrize("hand", [Look().hand, "caveat"])
def test_the_box_of_a_written_card_is_where_its_print_is(hand: str) -> None:
    sheet = card_sheet("Dear Ana,\n\nThank you, yes.\n\nMay", Look(hand=hand), 3, "Ana")
    (face,) = sheet.faces
    box = ink_box(face)
    assert box is not None
    dpi = 144.0
    page = page_image(pdf_bytes([sheet], title=""), 0, dpi=dpi).convert("L")
    seen = ImageOps.invert(page).point(lambda ink: 255 if ink > 20 else 0).getbbox()
    assert seen is not None
    scale = 72 / dpi
    left, right = seen[0] * scale, seen[2] * scale
    low, high = sheet.size.height - seen[3] * scale, sheet.size.height - seen[1] * scale
    assert box.x == pytest.approx(left, abs=mm(0.6))
    assert box.right == pytest.approx(right, abs=mm(0.6))
    assert box.y == pytest.approx(low, abs=mm(0.6))
    assert box.top == pytest.approx(high, abs=mm(0.6))


def test_a_drawing_is_seen_no_further_than_its_room() -> None:
    points = np.array([(-50.0, 100.0), (390.0, 100.0)])
    path = PaintedPath("ml", points, line=(0.0, 0.0, 0.0), width=4.0)
    artwork = Artwork("a", (path,), Rect(20, 0, 300, 300))
    box = ink_box(Imposed(Face(PAGE, (artwork,), ""), Matrix()))
    assert box == Rect(20, 98, 300, 4)
    outside = Artwork("b", (path,), Rect(20, 200, 300, 50))
    assert ink_box(Imposed(Face(PAGE, (outside,), ""), Matrix())) is None


def test_an_empty_face_has_no_box() -> None:
    assert ink_box(Imposed(Face(PAGE, (), ""), Matrix())) is None

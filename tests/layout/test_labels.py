"""Labels and the mailing list: every address in its cell, whole, in order."""

from __future__ import annotations

import numpy as np
import pytest

from cards.layout.address_list import lay_out_address_list
from cards.layout.envelopes import envelopes, find_envelope
from cards.layout.flap import lay_out_flap
from cards.layout.labels import Label, lay_out_labels
from cards.layout.sheets import card_sheets, find_card_sheet
from cards.model.errors import InputError
from cards.model.geometry import Matrix, Rect
from cards.model.look import Look
from cards.model.paper import SheetKind
from cards.model.placement import Face, Ink

LOOK = Look(hand="playpen-sans")
US = ("Dr. Priya Raghavan", "Brightwater Analytics Inc.", "4810 Industrial Parkway", "Columbus, OH")
OWN = ("Maya Okafor", "1207 Alder Street, Apt 4", "Portland, OR 97205")


def _label(number: int, lines: tuple[str, ...] = US) -> Label:
    return Label((f"No. {number}", *lines[1:]), f"No. {number}", LOOK, number)


def _ink_box(face: Face, matrix: Matrix) -> Rect:
    ink = [each for each in face.placements if isinstance(each, Ink)]
    points = [matrix.apply(*each[4:]) for one in ink for each in one.matrices]
    points += [
        matrix.apply(float(end), float(line.baseline))
        for one in ink
        for line in one.lines
        for end in line.word_ends
    ]
    low, high = np.min(points, axis=0), np.max(points, axis=0)
    return Rect(low[0], low[1], high[0] - low[0], high[1] - low[1])


def _inside(box: Rect, outer: Rect) -> bool:
    across = outer.x <= box.x and box.right <= outer.right
    return across and outer.y <= box.y and box.top <= outer.top


@pytest.mark.parametrize("sheet_id", [s.id for s in card_sheets() if s.kind is SheetKind.LABELS])
def test_every_label_lies_in_its_own_cell(sheet_id: str) -> None:
    sheet = find_card_sheet(sheet_id)
    small = sheet.cells[0].height < 60
    lines = OWN if small else US
    count = len(sheet.cells) + 2
    pages = tuple(lay_out_labels([_label(n, lines) for n in range(count)], sheet, first=1))
    assert [len(page.faces) for page in pages] == [len(sheet.cells) - 1, 3]
    free = [*sheet.cells[1:], *sheet.cells[:3]]
    laid = [each for page in pages for each in page.faces]
    for number, (placed, cell) in enumerate(zip(laid, free, strict=True)):
        assert placed.face.text.startswith(f"No. {number}\n")
        assert _inside(_ink_box(placed.face, placed.matrix), cell)


def test_used_cells_are_left_out_and_outlines_are_drawn_on_wish() -> None:
    sheet = find_card_sheet("avery-5162")
    (page,) = lay_out_labels([_label(0), _label(1)], sheet, first=1, used=[2], outlines=True)
    where = [(each.matrix.e, each.matrix.f) for each in page.faces]
    assert where == [(sheet.cells[at].x, sheet.cells[at].y) for at in (1, 3)]
    assert len(page.rules) == 4 * len(sheet.cells)


def test_an_address_too_long_for_the_label_is_named() -> None:
    long = Label(("Katharina", "Donaudampfschifffahrtsgesellschaft " * 4), "Katharina", LOOK, 1)
    with pytest.raises(InputError) as caught:
        tuple(lay_out_labels([long], find_card_sheet("avery-5167")))
    assert caught.value.code == "layout.address_too_long"
    assert caught.value.values["recipient"] == "Katharina"


def test_the_list_has_everybody_in_order_on_the_paper_of_the_country() -> None:
    addresses = [_label(number) for number in range(31)]
    american = tuple(lay_out_address_list(addresses, from_country="US"))
    european = tuple(lay_out_address_list(addresses, from_country="de"))
    assert [len(pages) for pages in (american, european)] == [3, 3]
    assert american[0].size == find_card_sheet("avery-5160").paper
    assert european[0].size == find_card_sheet("avery-l7160").paper
    text = "\n\n".join(page.faces[0].face.text for page in american)
    names = [block.split("\n")[0] for block in text.split("\n\n")]
    assert names == [f"No. {number}" for number in range(31)]
    for page in american:
        box = _ink_box(page.faces[0].face, Matrix())
        assert _inside(box, Rect(0, 0, page.size.width, page.size.height).inset(40, 40, 40, 30))


@pytest.mark.parametrize("envelope", [entry.id for entry in envelopes() if entry.common])
def test_the_flap_has_the_sender_below_its_fold(envelope: str) -> None:
    sheet = lay_out_flap(OWN, envelope, LOOK, 4)
    size = find_envelope(envelope).size
    assert sheet.size == size
    box = _ink_box(sheet.faces[0].face, sheet.faces[0].matrix)
    assert _inside(box, Rect(size.width * 0.2, size.height * 0.6, size.width * 0.6, size.height))


def test_on_a_short_flap_the_lines_stand_with_the_fold_above_them() -> None:
    short = next(entry for entry in envelopes() if entry.flap == "short")
    sheet = lay_out_flap(OWN, short.id, LOOK, 4)
    (placed,) = sheet.faces
    assert sheet.size == short.size
    box = _ink_box(placed.face, placed.matrix)
    assert box.x > short.size.width * 0.6
    assert placed.matrix.apply(0, 1)[0] > placed.matrix.apply(0, 0)[0], "up is to the right"

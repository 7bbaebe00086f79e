"""Boxes that are empty, smudged or cut are told from those that can be read."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from fonts.own.boxes import BoxState
from fonts.own.reading import PageReading, read_scan
from fonts.own.scan import Scan
from fonts.own.sheet import BOX_WIDTH, find_paper, sheet_pages
from tests.fonts.own.conftest import CAVEAT
from tests.fonts.own.pen import filled, outline_shape, overlap, source_shape

DPI = 200
SCALE = DPI / 25.4
PAPER = find_paper("letter")
KEY = "n.0"

SCRIBBLED, SMEARED, CUT = "n.0", "r.0", "u.0"
LEFT = frozenset({"a.0", "z.1", "s.3"})


def corner(key: str) -> tuple[float, float]:
    """The upper left corner of a box, in pixels."""
    cell = next(cell for cell in sheet_pages(PAPER)[0].cells if cell.request.key == key)
    return cell.box[0] * SCALE, cell.box[1] * SCALE


@pytest.fixture(scope="module")
def page() -> PageReading:
    """A page on which some boxes were left empty and some spoilt."""
    picture = Image.fromarray(filled(PAPER, 0, CAVEAT, DPI, leave=LEFT))
    picture = scribbled(picture, *corner(SCRIBBLED))
    picture = smeared(picture, *corner(SMEARED))
    picture = over_the_edge(picture, *corner(CUT))
    return read_scan(Scan("scan", np.asarray(picture)))


def scribbled(picture: Image.Image, x: float, y: float) -> Image.Image:
    draw = ImageDraw.Draw(picture)
    for step in range(60):
        at = y + (5 + step * 0.1) * SCALE
        ends = (x + 3 * SCALE, x + 10 * SCALE)
        draw.line([(ends[step % 2], at), (ends[1 - step % 2], at + SCALE)], (20, 30, 90), 4)
    return picture


def smeared(picture: Image.Image, x: float, y: float) -> Image.Image:
    layer = Image.new("L", picture.size, 255)
    ImageDraw.Draw(layer).ellipse(
        (x + 2 * SCALE, y + 4 * SCALE, x + 11 * SCALE, y + 10 * SCALE), 130
    )
    soft = layer.filter(ImageFilter.GaussianBlur(6)).convert("RGB")
    out = np.asarray(picture).astype(float) * np.asarray(soft) / 255.0
    return Image.fromarray(out.astype(np.uint8))


def over_the_edge(picture: Image.Image, x: float, y: float) -> Image.Image:
    start = (x + 6 * SCALE, y + 8 * SCALE)
    end = (x + (BOX_WIDTH + 2.5) * SCALE, y + 5 * SCALE)
    ImageDraw.Draw(picture).line([start, end], (20, 30, 90), 4)
    return picture


def keys(page: PageReading, state: BoxState) -> set[str]:
    return {box.cell.request.key for box in page.boxes if box.state is state}


def test_what_is_scribbled_out_or_smeared_is_smudged(page: PageReading) -> None:
    assert keys(page, BoxState.SMUDGED) == {SCRIBBLED, SMEARED}


def test_what_runs_over_the_edge_is_cut_and_its_neighbour_is_not(page: PageReading) -> None:
    assert keys(page, BoxState.CUT) == {CUT}


def test_what_reaches_in_from_the_next_box_is_left_out(page: PageReading) -> None:
    neighbour = next(box for box in page.boxes if box.cell.request.key == "v.0")
    shape = outline_shape(neighbour.outlines, 16)
    assert overlap(shape, source_shape(CAVEAT, "v", 16)) > 0.8


def test_empty_boxes_are_named(page: PageReading) -> None:
    assert keys(page, BoxState.EMPTY) == LEFT
    assert page.texts(BoxState.EMPTY) == ("a", "z", "s")

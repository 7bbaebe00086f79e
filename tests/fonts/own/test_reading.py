"""What a simulated pen wrote on the sheet comes back, from scans and from photos."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from fonts.own.boxes import BoxState
from fonts.own.characters import asked_for
from fonts.own.reading import PageReading, read_pages, read_scan
from fonts.own.scan import Scan
from fonts.own.sheet import find_paper
from tests.fonts.own.conftest import CAVEAT
from tests.fonts.own.measure import ALIKE, PENS, likeness, recovery
from tests.fonts.own.pen import Colours, filled, photographed, saved


def recovered(likenesses: dict[str, float]) -> float:
    return float(np.mean([value >= ALIKE for value in likenesses.values()]))


def test_every_character_comes_back_from_a_photo_at_300_dpi(
    pages: tuple[PageReading, ...],
) -> None:
    found = likeness(pages[0], CAVEAT) | likeness(pages[1], CAVEAT)
    assert {key: value for key, value in found.items() if value < ALIKE} == {}
    assert len({key.rpartition(".")[0] for key in found}) == len(asked_for())
    assert np.median(list(found.values())) > 0.88


@pytest.mark.parametrize("name", PENS)
def test_photos_at_150_dpi_keep_99_of_100(name: str) -> None:
    got = recovery(PENS[name], 150)
    assert got.signs >= 95
    assert got.share >= 0.99
    assert np.median(list(got.likeness.values())) > 0.85
    assert got.seconds < 10


def test_a_thin_pen_comes_back_whole_at_300_dpi() -> None:
    got = recovery(PENS["thin"], 300)
    assert got.share == 1.0
    assert np.median(list(got.likeness.values())) > 0.9
    assert got.seconds < 10


def turned(page: Colours) -> Colours:
    return np.ascontiguousarray(np.rot90(page, 2))


def curled(page: Colours) -> Colours:
    return photographed(page, turn=-8.0, curl=0.006)


def in_grey(page: Colours) -> Colours:
    grey = np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY), np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)


@pytest.mark.parametrize("distort", [turned, curled, in_grey])
def test_turned_curled_and_grey_pages_are_read(distort: object) -> None:
    assert callable(distort)
    pen = replace(CAVEAT, colour=(40, 40, 45))
    page = read_scan(Scan("scan", distort(filled(find_paper("letter"), 0, pen, 200))))
    assert recovered(likeness(page, pen)) == 1.0


def test_pencil_and_red_ink_are_read() -> None:
    for colour in ((120, 120, 125), (200, 30, 40)):
        pen = replace(CAVEAT, colour=colour)
        page = read_scan(Scan("scan", filled(find_paper("letter"), 0, pen, 200)))
        assert recovered(likeness(page, pen)) == 1.0


def test_files_are_read_in_any_order_and_format(tmp_path: Path) -> None:
    paper = find_paper("letter")
    second = saved(filled(paper, 1, CAVEAT, 150), tmp_path / "b.png")
    first = Image.fromarray(filled(paper, 0, CAVEAT, 150))
    first.save(tmp_path / "a.pdf", "PDF", resolution=150)
    seen: list[int] = []
    found = list(read_pages([second, tmp_path / "a.pdf"], seen.append))
    assert [page.page.number for page in found] == [1, 0]
    assert [page.name for page in found] == ["b.png", "a.pdf"]
    assert seen == [1, 2]
    assert all(len(page.texts(BoxState.READ)) == 156 for page in found)


def test_a_page_can_be_shown_box_by_box(pages: tuple[PageReading, ...]) -> None:
    box = pages[1].boxes[0]
    thumbnail = pages[1].thumbnail(box.cell)
    assert thumbnail.shape == (77, 64)
    assert int(thumbnail.min()) < 110
    assert int(thumbnail.max()) > 150

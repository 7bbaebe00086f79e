"""A photo of the test page puts everything back where it belongs."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from cards.model.errors import InputError
from cards.model.geometry import Size
from cards.press.photographed import photographed, read_picture
from tests.fonts.own.pen import blank
from tests.press.photos import Colours, lying, photo
from tests.press.printers import A4, A6, LETTER, misses, printer

ROOM = 0.08


@pytest.mark.parametrize("paper", [LETTER, A4])
@pytest.mark.parametrize(
    ("dpi", "turn", "tilt"), [(150, 3.0, 0.03), (200, -20.0, 0.05), (110, 182.0, 0.03)]
)
def test_a_photo_in_perspective_soft_and_shaded_lands_within_a_tenth_and_a_half(
    paper: Size, dpi: int, turn: float, tilt: float
) -> None:
    print_map = printer(paper)
    read = read_picture(photo(lying(print_map, paper, dpi, ROOM, turn=turn, tilt=tilt)), "photo")
    assert read.paper == paper
    assert misses(print_map, paper, read.calibration, 5).max() < 0.15


def test_paper_of_any_size_does_when_one_says_which() -> None:
    print_map = printer(A6, move=(1.0, -0.8))
    picture = photo(lying(print_map, A6, 200, ROOM, turn=5, tilt=0.03))
    read = read_picture(picture, "photo", A6)
    assert misses(print_map, A6, read.calibration, 5).max() < 0.15
    refused(picture, "press.which_paper")


def test_a_thumb_a_light_table_and_a_hard_shadow_do_no_harm() -> None:
    print_map = printer(LETTER)
    thumb = photo(lying(print_map, LETTER, 150, ROOM, turn=2, tilt=0.03)).copy()
    thumb[600:900, :260] = (180, 140, 120)
    light = photo(lying(print_map, LETTER, 150, ROOM, turn=2, tilt=0.03, desk=(205, 200, 190)))
    plain = lying(print_map, LETTER, 150, ROOM, turn=2, tilt=0.03)
    dark = np.where(np.arange(plain.shape[1])[None, :, None] < plain.shape[1] * 0.09, 0.55, 1.0)
    shadow = photo((plain * dark).astype(np.uint8))
    for picture in (thumb, light, shadow):
        read = read_picture(picture, "photo")
        assert misses(print_map, LETTER, read.calibration, 5).max() < 0.15


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "page.jpg"
    Image.fromarray(photo(lying(printer(A4), A4, 120, ROOM, turn=1))).save(path)
    assert misses(printer(A4), A4, photographed(path).calibration, 5).max() < 0.15


def refused(picture: Colours, code: str) -> None:
    with pytest.raises(InputError) as raised:
        read_picture(picture, "photo")
    assert raised.value.code == code


def test_pictures_that_tell_nothing_are_refused() -> None:
    print_map = printer(LETTER)
    refused(np.full((600, 500, 3), 200, np.uint8), "press.no_test_page")
    refused(np.asarray(blank("a4", 0, 100)), "press.no_test_page")
    whole = lying(print_map, LETTER, 150, ROOM, turn=1)
    refused(whole[:, 260:].copy(), "press.marks_hidden")
    refused(lying(print_map, LETTER, 150, ROOM, turn=1, desk=(248, 248, 248)), "press.no_edges")
    refused(lying(print_map, LETTER, 60, ROOM), "press.too_coarse")
    refused(bent(whole), "press.not_flat")


def bent(picture: Colours) -> Colours:
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    bow = 0.008 * width * (1 - (2 * y / height - 1) ** 2)
    return np.asarray(cv2.remap(picture, x + bow, y, cv2.INTER_LINEAR), np.uint8)

"""Photos of printed test pages: paper on a desk, in perspective, soft, shaded and noisy."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from cards.layout.calibration_page import calibration_page
from cards.model.geometry import Size, to_mm
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image
from tests.fonts.own.pen import jpeg, noisy, shaded
from tests.press.printers import Print

Colours = npt.NDArray[np.uint8]

DESK = (96, 82, 70)
_FINE = 300


@cache
def _page(paper: Size) -> Colours:
    pdf = pdf_bytes([calibration_page(paper, ["A printer"])], title="test page")
    return np.asarray(page_image(pdf, 0, dpi=_FINE).convert("RGB"))


def lying(
    print_map: Print,
    paper: Size,
    dpi: float,
    room: float,
    *,
    desk: tuple[int, int, int] = DESK,
    turn: float = 0.0,
    tilt: float = 0.0,
    seed: int = 3,
) -> Colours:
    """The sheet seen with a turn (degrees) and corners pulled by a share ``tilt`` of its size."""
    page = _page(paper)
    width, height = to_mm(paper.width), to_mm(paper.height)
    scale = dpi / 25.4
    chance = np.random.default_rng(seed)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]])
    angle = np.radians(turn)
    spun = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    seen = (corners - [width / 2, height / 2]) @ spun.T
    seen = seen + chance.uniform(-tilt, tilt, (4, 2)) * (width, height)
    gap = room * max(width, height)
    low = seen.min(axis=0) - gap
    size = np.ceil((seen.max(axis=0) + gap - low) * scale).astype(int)
    # From the paper's millimetres, y up, to the picture's pixels.
    flipped = [(seen[index] - low) * scale for index in (3, 2, 1, 0)]
    to_picture = cv2.getPerspectiveTransform(
        corners.astype(np.float32), np.array(flipped, np.float32)
    )
    to_picture = _half(np.asarray(to_picture, np.float64))
    page_mm = np.array([[25.4 / _FINE, 0, 0], [0, -25.4 / _FINE, height], [0, 0, 1]])
    page_mm = page_mm @ np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    paper_map = np.vstack([print_map, [0, 0, 1]])
    outline = cv2.perspectiveTransform(corners[None], to_picture)[0]
    shape = (int(size[1]), int(size[0]))
    mask = _paper_mask(outline, shape)
    inked = cv2.warpPerspective(
        page,
        to_picture @ paper_map @ page_mm,
        (shape[1], shape[0]),
        flags=cv2.INTER_AREA,
        borderValue=(255, 255, 255),
    )
    paper_white = inked.astype(np.float32) * 0.97
    ground = np.array(desk, np.float32)
    grain = chance.normal(0, 5, (shape[0] // 8 + 1, shape[1] // 8 + 1)).astype(np.float32)
    ground = ground + cv2.resize(grain, (shape[1], shape[0]))[:, :, None]
    mixed = paper_white * mask + ground * (1 - mask)
    return np.asarray(np.clip(mixed, 0, 255), np.uint8)


def photo(picture: Colours, *, seed: int = 3, blur: float = 0.9) -> Colours:
    """Soft, lit from one side with a hand's shadow, noisy, a JPEG."""
    soft = np.asarray(cv2.GaussianBlur(picture, (0, 0), blur), np.uint8)
    return jpeg(noisy(shaded(soft), np.random.default_rng(seed)), 85)


def _half(matrix: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The same for pixels whose centres are whole numbers."""
    return np.asarray(np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]]) @ matrix)


def _paper_mask(outline: npt.NDArray[np.float64], shape: tuple[int, int]) -> Colours:
    """How much of each pixel is paper, 0 to 1."""
    times = 4
    large = np.zeros((shape[0] * times, shape[1] * times), np.uint8)
    corners = (outline + 0.5) * times - 0.5
    cv2.fillConvexPoly(large, np.rint(corners * 256).astype(np.int32), 255, shift=8)
    small = cv2.resize(large, (shape[1], shape[0]), interpolation=cv2.INTER_AREA)
    return np.asarray(small.astype(np.float32)[:, :, None] / 255.0)

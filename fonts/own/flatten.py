"""Lays a photographed page flat and takes its light away: what is left is how dark the ink is."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from fonts.errors import HandError
from fonts.own.marks import FoundMarks, Points
from fonts.own.scan import Colours
from fonts.own.sharpen import softness
from fonts.own.sheet import BASELINE, BOX_WIDTH, SheetPage

Floats = npt.NDArray[np.float32]

SCALE = 16.0
"""Pixels a millimetre of the flat page: 406 dpi."""
_COARSEST = 4.3
"""Fewer pixels a millimetre (110 dpi) leave two pixels for the width of a pen."""
_PAPER_PATCH = 9
"""Half millimetres: wider than any stroke, so that the paper beside it shows."""
_BLOCK = 8
"""Pixels of the flat page, along and across, between places whose source is worked out."""
_BENDS_FROM = 6
"""Marks needed before the page's own bend can be told from an error in one of them."""


@dataclass(frozen=True, slots=True, eq=False)
class FlatPage:
    """A page laid flat: ``dark`` is 0 on bare paper and 1 at black, SCALE pixels a millimetre.

    ``grain`` is how many millimetres one pixel of the scan was wide, ``guide`` how dark the
    printed guides came out, ``soft`` the picture's blur in millimetres.
    """

    page: SheetPage
    dark: Floats
    grain: float
    guide: float
    soft: float


def flatten(colours: Colours, found: FoundMarks, name: str) -> FlatPage:
    """Undo turning, perspective, bend and shadows; raises HandError "own.too_coarse"."""
    to_picture = _homography(found)
    density = _density(to_picture, found.page)
    if density < _COARSEST:
        raise HandError("own.too_coarse", name=name, dpi=round(density * 25.4))
    if density > 1.25 * SCALE:
        shrink = SCALE / density
        smaller = cv2.resize(colours, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        colours = np.asarray(smaller, np.uint8)
        found = FoundMarks(found.page, found.on_page, (found.in_picture + 0.5) * shrink - 0.5)
        to_picture = _homography(found)
    flat = _remapped(colours, to_picture, found)
    dark = _darkness(flat, found.page)
    picture = np.asarray(cv2.cvtColor(flat, cv2.COLOR_RGB2GRAY), np.uint8)
    return FlatPage(
        page=found.page,
        dark=dark,
        grain=1.0 / density,
        guide=_guide_level(dark, found.page),
        soft=softness(picture, found.page, SCALE),
    )


def _homography(found: FoundMarks) -> Points:
    matrix, _ = cv2.findHomography(found.on_page, found.in_picture)
    return np.asarray(matrix, np.float64)


def _density(matrix: Points, page: SheetPage) -> float:
    """Pixels of the picture a millimetre in the middle of the page."""
    x, y = page.paper.width / 2, page.paper.height / 2
    corners = np.array([[[x, y], [x + 1, y], [x, y + 1]]])
    middle, right, below = cv2.perspectiveTransform(corners, matrix)[0]
    across, down = right - middle, below - middle
    return float(np.sqrt(abs(across[0] * down[1] - across[1] * down[0])))


def _remapped(colours: Colours, matrix: Points, found: FoundMarks) -> Colours:
    """The page as if scanned straight, SCALE pixels a millimetre."""
    paper = found.page.paper
    size = round(paper.width * SCALE), round(paper.height * SCALE)
    # Where a block of pixels comes from; between blocks the map is as good as straight.
    across, down = (np.arange(-(-side // _BLOCK)) + 0.5 for side in size)
    x, y = np.meshgrid(across * _BLOCK / SCALE, down * _BLOCK / SCALE)
    at = np.column_stack([x.ravel(), y.ravel()])
    at = cv2.perspectiveTransform(at[None], matrix)[0] + _terms(at, found) @ _bend(matrix, found)
    blocks = at.reshape(*x.shape, 2).astype(np.float32)
    whole = x.shape[1] * _BLOCK, x.shape[0] * _BLOCK
    source = cv2.resize(blocks, whole, interpolation=cv2.INTER_LINEAR)[: size[1], : size[0]]
    at_x, at_y = np.ascontiguousarray(source[..., 0]), np.ascontiguousarray(source[..., 1])
    flat = cv2.remap(colours, at_x, at_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(flat, np.uint8)


def _terms(at: Points, found: FoundMarks) -> Points:
    """The six terms of a bend at places on the page (N x 2, in mm)."""
    u, v = (at / (found.page.paper.width, found.page.paper.height) - 0.5).T
    return np.column_stack([np.ones_like(u), u, v, u * u, u * v, v * v])


def _bend(matrix: Points, found: FoundMarks) -> Points:
    """What a flat page does not explain, as a curved sheet would: 6 terms, x and y."""
    if len(found.on_page) < 4 * _BENDS_FROM:
        return np.zeros((6, 2))
    flat = cv2.perspectiveTransform(found.on_page[None], matrix)[0]
    terms = _terms(found.on_page, found)
    return np.asarray(np.linalg.lstsq(terms, found.in_picture - flat, rcond=None)[0])


def _darkness(flat: Colours, page: SheetPage) -> Floats:
    """How dark each pixel is against the paper around it.

    The guides are pale orange and vanish in the red channel, where blue and black ink and pencil
    stay; only red ink asks for plain grey.
    """
    red = _against_paper(np.ascontiguousarray(flat[:, :, 0]))
    grey = _against_paper(np.asarray(cv2.cvtColor(flat, cv2.COLOR_RGB2GRAY), np.uint8))
    inside = _boxes(page, grey.shape)
    inked_red = np.count_nonzero(red[inside] > 0.35)
    inked_grey = np.count_nonzero(grey[inside] > 0.35)
    return grey if inked_red < 0.5 * inked_grey else red


def _against_paper(light: npt.NDArray[np.uint8]) -> Floats:
    height, width = light.shape
    small = cv2.resize(
        light, (round(width * 2 / SCALE), round(height * 2 / SCALE)), interpolation=cv2.INTER_AREA
    )
    patch = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_PAPER_PATCH, _PAPER_PATCH))
    paper = cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, patch), 5)
    paper = cv2.GaussianBlur(paper, (0, 0), 2.0)
    full = cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR).astype(np.float32)
    dark = 1.0 - light.astype(np.float32) / np.maximum(full, 16.0)
    return np.clip(dark, 0.0, 1.0)


def _boxes(page: SheetPage, shape: tuple[int, ...]) -> tuple[slice, slice]:
    """The pixels between the outermost boxes."""
    xs = [cell.x for cell in page.cells]
    ys = [cell.y for cell in page.cells]
    rows = slice(int(min(ys) * SCALE), min(int((max(ys) + 19) * SCALE), shape[0]))
    return rows, slice(int(min(xs) * SCALE), int((max(xs) + 13) * SCALE))


def _guide_level(dark: Floats, page: SheetPage) -> float:
    """How dark the baselines came out, where nothing is written on them."""
    ends = []
    for cell in page.cells:
        x, y = cell.box
        row = round((y + BASELINE) * SCALE)
        for start in (x + 0.9, x + BOX_WIDTH - 1.9):
            column = round(start * SCALE)
            ends.append(dark[row - 3 : row + 4, column : column + int(SCALE)].max(axis=0))
    return float(np.median(np.concatenate(ends)))

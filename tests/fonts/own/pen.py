"""A simulated pen: fills the sheet with the letters of a bundled face, and distorts the scan."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pypdfium2
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

from cards.render.handsheet import sheet_pdf
from fonts.catalogue import ROOM
from fonts.own.characters import Request
from fonts.own.sheet import BASELINE, BOX_HEIGHT, BOX_WIDTH, Paper, find_paper, sheet_pages

Colours = npt.NDArray[np.uint8]

X_HEIGHT = 3.1
"""Of the simulated writing, in millimetres."""
_FINER = 4
_CLEAR = 1.0
"""Millimetres of a box's width and height that a writer leaves free."""
_SPACING_MARKS = {
    "grave": "`",
    "acute": "´",
    "circumflex": "ˆ",
    "tilde": "˜",
    "macron": "¯",
    "breve": "˘",
    "dot": "˙",
    "diaeresis": "¨",
    "ring": "˚",
    "caron": "ˇ",
    "cedilla": "¸",
    "ogonek": "˛",
    "slash": "/",
    "bar": "-",
}


@dataclass(frozen=True)
class Pen:
    """A face to write with, in a colour, a little off the mark each time."""

    face: str
    colour: tuple[int, int, int] = (25, 35, 110)
    wander: float = 0.25
    seed: int = 1

    @property
    def file(self) -> Path:
        return ROOM / "faces" / f"{self.face}.ttf"

    def sign(self, request: Request) -> str:
        """What to write for a request; empty where the face lacks it."""
        text = _SPACING_MARKS[request.text] if request.mark else request.text
        return text if ord(text) in _covered(self.file) else ""

    def font(self, pixels_per_mm: float, text: str) -> ImageFont.FreeTypeFont:
        """The face at the size at which the text is written: smaller where the box asks for it."""
        size = X_HEIGHT * pixels_per_mm / _x_height(self.file)
        font = ImageFont.truetype(str(self.file), size)
        left, top, right, bottom = (
            side / pixels_per_mm for side in font.getbbox(text, anchor="ls")
        )
        most = BOX_WIDTH - _CLEAR, BASELINE - _CLEAR / 2, BOX_HEIGHT - BASELINE - _CLEAR / 2
        need = right - left, -top, bottom
        fit = min(1.0, *(room / max(used, 1e-6) for room, used in zip(most, need, strict=True)))
        return font if fit == 1.0 else ImageFont.truetype(str(self.file), size * fit)


@cache
def _covered(file: Path) -> frozenset[int]:
    return frozenset(TTFont(file).getBestCmap())


@cache
def _x_height(file: Path) -> float:
    """Of an em."""
    font = ImageFont.truetype(str(file), 1000)
    return -font.getbbox("x", anchor="ls")[1] / 1000


@cache
def blank(paper_id: str, page: int, dpi: int) -> Image.Image:
    document = pypdfium2.PdfDocument(sheet_pdf(find_paper(paper_id)))
    try:
        picture: Image.Image = document[page].render(scale=dpi / 72).to_pil().convert("RGB")
        return picture
    finally:
        document.close()


def filled(
    paper: Paper, page: int, pen: Pen, dpi: int, *, leave: frozenset[str] = frozenset()
) -> Colours:
    """A page filled in, as a perfect scan; ``leave`` are keys of boxes left empty."""
    picture = blank(paper.id, page, dpi).copy()
    scale = dpi / 25.4
    chance = np.random.default_rng(pen.seed + page)
    for cell in sheet_pages(paper)[page].cells:
        text = pen.sign(cell.request)
        off_x, off_y = chance.uniform(-pen.wander, pen.wander, 2)
        if not text or cell.request.key in leave:
            continue
        x, y = cell.box
        font = pen.font(scale * _FINER, text)
        middle, base = (x + BOX_WIDTH / 2 + off_x) * scale, (y + BASELINE + off_y) * scale
        _write(picture, font, text, (middle, base), pen.colour)
    return np.asarray(picture)


def _write(
    picture: Image.Image,
    font: ImageFont.FreeTypeFont,
    text: str,
    at: tuple[float, float],
    colour: tuple[int, int, int],
) -> None:
    """Write a sign with the middle of its ink and its baseline at a place (pixels).

    ``font`` is larger by _FINER, as a renderer's hinting would bend small letters.
    """
    left, top, right, bottom = font.getbbox(text, anchor="ls")
    start = at[0] - (left + right) / 2 / _FINER, at[1]
    corner = [
        int(np.floor(place + side / _FINER)) - 2
        for place, side in zip(start, (left, top), strict=True)
    ]
    size = int((right - left) / _FINER) + 6, int((bottom - top) / _FINER) + 6
    mask = Image.new("L", (size[0] * _FINER, size[1] * _FINER))
    place = [(each - low) * _FINER for each, low in zip(start, corner, strict=True)]
    ImageDraw.Draw(mask).text((place[0], place[1]), text, 255, font, anchor="ls")
    picture.paste(colour, (corner[0], corner[1]), mask.reduce(_FINER))


def photographed(page: Colours, *, seed: int = 3, turn: float = 4.0, curl: float = 0.0) -> Colours:
    """The page as a phone would take it: turned, in perspective, shaded, soft and noisy, a JPEG."""
    chance = np.random.default_rng(seed)
    height, width = page.shape[:2]
    room = 0.08 * max(height, width)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    sine, cosine = np.sin(np.radians(turn)), np.cos(np.radians(turn))
    turned = (corners - [width / 2, height / 2]) @ np.array([[cosine, sine], [-sine, cosine]])
    turned += chance.uniform(-0.035, 0.035, (4, 2)) * (width, height)
    turned -= turned.min(axis=0) - room
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), turned.astype(np.float32))
    size = tuple((turned.max(axis=0) + room).astype(int).tolist())
    desk = (96, 82, 70)
    taken = cv2.warpPerspective(
        _curled(page, curl), matrix, size, flags=cv2.INTER_AREA, borderValue=desk
    )
    soft = np.asarray(cv2.GaussianBlur(taken, (0, 0), 0.8), np.uint8)
    return jpeg(noisy(shaded(soft), chance), 85)


def _curled(page: Colours, curl: float) -> Colours:
    """Bent along its height: the middle shifted sideways by a share ``curl`` of the width."""
    if not curl:
        return page
    height, width = page.shape[:2]
    v = np.linspace(-1, 1, height)[:, None]
    at_x = np.arange(width)[None] + curl * width * (1 - v * v)
    at_y = np.repeat(np.arange(height)[:, None], width, axis=1)
    bent = cv2.remap(
        page,
        at_x.astype(np.float32),
        at_y.astype(np.float32),
        cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(bent, np.uint8)


def shaded(page: Colours) -> Colours:
    """Lit from one side, with the soft shadow of a hand."""
    height, width = page.shape[:2]
    x, y = np.linspace(0, 1, width)[None], np.linspace(0, 1, height)[:, None]
    light = 1.0 - 0.35 * x - 0.15 * y
    light = light * (1.0 - 0.3 / (1.0 + np.exp(-(x + 0.6 * y - 1.1) * 40)))
    warm = np.array([1.0, 0.96, 0.88])
    return np.asarray(np.clip(page * light[:, :, None] * warm, 0, 255), np.uint8)


def noisy(page: Colours, chance: np.random.Generator, spread: float = 6.0) -> Colours:
    return np.clip(page + chance.normal(0, spread, page.shape), 0, 255).astype(np.uint8)


def jpeg(page: Colours, quality: int) -> Colours:
    out = io.BytesIO()
    Image.fromarray(page).save(out, "JPEG", quality=quality)
    return np.asarray(Image.open(out))


def saved(page: Colours, path: Path) -> Path:
    Image.fromarray(page).save(path)
    return path


def source_shape(pen: Pen, text: str, scale: float) -> npt.NDArray[np.uint8]:
    """What the pen draws for a text: 1 where ink is, ``scale`` pixels a millimetre, cut to size."""
    font = pen.font(scale * _FINER, text)
    left, top, right, bottom = font.getbbox(text, anchor="ls")
    size = (int((right - left) / _FINER) + 8) * _FINER, (int((bottom - top) / _FINER) + 8) * _FINER
    picture = Image.new("L", size)
    place = 4 * _FINER - left, 4 * _FINER - top
    ImageDraw.Draw(picture).text(place, text, 255, font, anchor="ls")
    return _cut((np.asarray(picture.reduce(_FINER)) > 127).astype(np.uint8))


def outline_shape(
    outlines: tuple[npt.NDArray[np.float64], ...], scale: float
) -> npt.NDArray[np.uint8]:
    """Spline outlines (y up) as a picture cut to size."""
    lines = [spline_points(control) * (scale, -scale) for control in outlines]
    every = np.concatenate(lines)
    low = every.min(axis=0) - 4
    size = np.ceil(every.max(axis=0) - low + 4).astype(int)
    large = np.zeros((size[1] * 8, size[0] * 8), np.uint8)
    cv2.fillPoly(
        large, [np.rint((line - low) * 128).astype(np.int32) for line in lines], 1, shift=4
    )
    # A filled polygon also holds the pixels its edge runs through.
    large = cv2.erode(large, cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3)))
    whole = cv2.resize(large * 255, tuple(size.tolist()), interpolation=cv2.INTER_AREA)
    return _cut((whole > 127).astype(np.uint8))


def spline_points(control: npt.NDArray[np.float64], steps: int = 8) -> npt.NDArray[np.float64]:
    before, after = np.roll(control, 1, axis=0), np.roll(control, -1, axis=0)
    t = (np.arange(steps) / steps)[None, :, None]
    start, end = ((before + control) / 2)[:, None], ((control + after) / 2)[:, None]
    curve = (1 - t) ** 2 * start + 2 * t * (1 - t) * control[:, None] + t**2 * end
    return np.asarray(curve.reshape(-1, 2))


def _cut(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    rows, columns = np.flatnonzero(picture.any(axis=1)), np.flatnonzero(picture.any(axis=0))
    return np.asarray(picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


def overlap(one: npt.NDArray[np.uint8], other: npt.NDArray[np.uint8], slide: int = 3) -> float:
    """Shared ink over all ink, at the best of a few shifts."""
    height = max(one.shape[0], other.shape[0]) + 2 * slide
    width = max(one.shape[1], other.shape[1]) + 2 * slide
    base = np.zeros((height, width), np.uint8)
    top, left = (height - one.shape[0]) // 2, (width - one.shape[1]) // 2
    base[top : top + one.shape[0], left : left + one.shape[1]] = one
    top, left = (height - other.shape[0]) // 2, (width - other.shape[1]) // 2
    ink, best = int(one.sum()) + int(other.sum()), 0.0
    for down in range(-slide, slide + 1):
        for right in range(-slide, slide + 1):
            view = base[top + down :, left + right :][: other.shape[0], : other.shape[1]]
            shared = int(np.count_nonzero(view & other))
            best = max(best, shared / max(ink - shared, 1))
    return best

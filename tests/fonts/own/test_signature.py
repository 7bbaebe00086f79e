"""A signature lifted off simulated photos, and strokes laid down as the same kind of ink."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageDraw, ImageFont

from fonts.catalogue import ROOM
from fonts.errors import HandError
from fonts.messages import MESSAGES
from fonts.own.penline import pen_line
from fonts.own.shapes import curve_points
from fonts.own.signature import HIGHEST, MOST_POINTS, WIDEST, Lifted, lay_down, lift

Floats = npt.NDArray[np.float64]
PAPER, INK = (246, 242, 232), (30, 45, 120)


def written(
    face: str = "LaBelleAurore", turn: float = 4.0, scale: float = 1.0, high: float = 140
) -> Floats:
    """How much ink there is at each pixel of a photo of a signature, 0 to 1."""
    size = round(1500 * scale), round(800 * scale)
    layer = Image.new("L", size, 0)
    font = ImageFont.truetype(str(ROOM / "faces" / f"{face}.ttf"), round(high * scale))
    ImageDraw.Draw(layer).text((size[0] * 0.25, size[1] * 0.35), "Maya Lindqvist", 255, font)
    turned = layer.rotate(turn, resample=Image.Resampling.BICUBIC)
    return np.asarray(turned, np.float64) / 255.0


def photo(
    ink: Floats, *, shadow: float = 0.0, noise: float = 0.0, specks: int = 0, blur: float = 0.0
) -> Image.Image:
    """A photo of that ink on cream paper in uneven light."""
    chance = np.random.default_rng(3)
    high, wide = ink.shape
    picture = np.array(PAPER) + ink[:, :, None] * (np.array(INK) - np.array(PAPER))
    for x, y in zip(
        chance.integers(0, wide, specks), chance.integers(0, high, specks), strict=True
    ):
        cv2.circle(picture, (int(x), int(y)), 2, (70.0, 70.0, 70.0), -1)
    across, down = np.meshgrid(np.linspace(0, 1, wide), np.linspace(0, 1, high))
    light = 1.0 - shadow * (1.0 - across * (0.5 + 0.5 * down))
    picture *= light[:, :, None]
    if blur:
        picture = cv2.GaussianBlur(picture, (0, 0), blur)
    picture += chance.normal(0, noise, picture.shape) if noise else 0.0
    return Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))


def raster(outlines: tuple[Floats, ...], per_mm: float = 20.0) -> npt.NDArray[np.bool_]:
    every = [curve_points(outline) for outline in outlines]
    corner = np.concatenate(every).min(axis=0)
    size = np.ceil((np.concatenate(every).max(axis=0) - corner) * per_mm).astype(int) + 2
    canvas = np.zeros((size[1], size[0]), np.uint8)
    rings = [np.rint((each - corner) * per_mm * 16).astype(np.int32) for each in every]
    cv2.fillPoly(canvas, rings, 255, cv2.LINE_8, 4)
    return np.asarray(canvas[::-1] > 0)


def overlap(lifted: Lifted, ink: Floats) -> float:
    """Of the ink there was and the ink there is now, the share that is both."""
    found = raster(lifted.outlines)
    solid = (ink > 0.5).astype(np.uint8)
    rows, columns = np.flatnonzero(solid.any(axis=1)), np.flatnonzero(solid.any(axis=0))
    part = solid[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] * 255
    size = found.shape[1], found.shape[0]
    wanted = cv2.resize(part, size, interpolation=cv2.INTER_AREA) > 127
    return float((found & wanted).sum() / (found | wanted).sum())


@pytest.mark.parametrize("face", ["LaBelleAurore", "MarckScript", "HomemadeApple"])
def test_what_comes_back_is_what_was_written(face: str, tmp_path: Path) -> None:
    ink = written(face, high=90 if face == "HomemadeApple" else 140)
    path = tmp_path / "photo.jpg"
    photo(ink, shadow=0.5, noise=4, specks=30, blur=0.8).save(path, quality=80)
    lifted = lift(path)
    assert overlap(lifted, ink) > 0.8
    wide, high = np.ptp(np.vstack(lifted.outlines), axis=0)
    assert wide == pytest.approx(WIDEST, abs=0.3) or high == pytest.approx(HIGHEST, abs=0.3)
    assert sum(map(len, lifted.outlines)) < 1500
    # Cropped: little more than the signature is shown as what it was lifted from.
    assert lifted.before.shape[0] < 0.6 * ink.shape[0]


def test_a_small_scan_and_a_large_one_give_the_same_ink(tmp_path: Path) -> None:
    found = []
    for scale in (0.35, 2.0):
        path = tmp_path / f"{scale}.png"
        photo(written(scale=scale), noise=3, blur=0.6 * scale).save(path)
        found.append(raster(lift(path).outlines))
    small, large = found
    assert abs(small.shape[0] - large.shape[0]) < 12
    high, wide = (min(sides) for sides in zip(small.shape, large.shape, strict=True))
    both = small[:high, :wide] & large[:high, :wide]
    assert both.sum() > 0.72 * large.sum()


def test_a_pdf_a_clear_png_and_grey_are_read(tmp_path: Path) -> None:
    ink = written()
    photo(ink).save(tmp_path / "scan.pdf", resolution=200)
    photo(ink).convert("L").save(tmp_path / "grey.png")
    clear = Image.new("RGBA", ink.shape[::-1], (*INK, 0))
    clear.putalpha(Image.fromarray((ink * 255).astype(np.uint8)))
    clear.save(tmp_path / "clear.png")
    for name in ("scan.pdf", "grey.png", "clear.png"):
        assert overlap(lift(tmp_path / name), ink) > 0.8, name


def test_ruled_lines_and_a_word_elsewhere_stay_out(tmp_path: Path) -> None:
    ink = written(turn=0)
    picture = photo(ink, noise=3, blur=0.7)
    draw = ImageDraw.Draw(picture)
    for y in range(60, 800, 90):
        draw.line([(0, y), (1500, y)], fill=(205, 216, 228), width=2)
    font = ImageFont.truetype(str(ROOM / "faces" / "PatrickHand.ttf"), 40)
    draw.text((1300, 730), "over", INK, font)
    picture.save(tmp_path / "ruled.png")
    assert overlap(lift(tmp_path / "ruled.png"), ink) > 0.75


def refusal(path: Path) -> str:
    with pytest.raises(HandError) as caught:
        lift(path)
    assert (
        MESSAGES[caught.value.code]
        .format(**caught.value.values)
        .startswith((path.name, "Whatever"))
    )
    return caught.value.code


def test_what_is_no_signature_is_one_sentence(tmp_path: Path) -> None:
    blank = tmp_path / "blank.png"
    Image.new("RGB", (900, 500), PAPER).save(blank)
    assert refusal(blank) == "own.no_ink"
    grainy = tmp_path / "grainy.jpg"
    photo(np.zeros((500, 900)), shadow=0.6, noise=6).save(grainy, quality=70)
    assert refusal(grainy) == "own.no_ink"
    cut = tmp_path / "cut.png"
    photo(written("HomemadeApple")).save(cut)
    assert refusal(cut) == "own.ink_cut"
    black = tmp_path / "black.png"
    Image.new("RGB", (900, 500), "black").save(black)
    assert refusal(black) in {"own.no_ink", "own.ink_cut"}


def test_a_page_of_writing_is_no_signature(tmp_path: Path) -> None:
    page = Image.new("RGB", (1200, 1600), "white")
    font = ImageFont.truetype(str(ROOM / "faces" / "PatrickHand.ttf"), 44)
    text = "\n".join(["Thank you for the hour you gave me and the ferry's story"] * 22)
    ImageDraw.Draw(page).text((120, 120), text, INK, font)
    path = tmp_path / "page.png"
    page.save(path)
    assert refusal(path) == "own.no_signature"
    noise = tmp_path / "noise.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (700, 900, 3), np.uint8)).save(noise)
    assert refusal(noise) in {"own.no_signature", "own.ink_cut", "own.no_ink"}


def test_damaged_and_huge_pictures_are_refused(tmp_path: Path) -> None:
    whole = tmp_path / "whole.jpg"
    photo(written()).save(whole)
    half = tmp_path / "half.jpg"
    half.write_bytes(whole.read_bytes()[:4000])
    assert refusal(half) == "own.damaged_picture"
    huge = tmp_path / "huge.png"
    Image.new("1", (12_000, 12_000), 1).save(huge)
    assert refusal(huge) == "own.too_large"
    note = tmp_path / "note.txt"
    note.write_text("Dear Ana")
    assert refusal(note) == "own.no_picture"
    assert refusal(tmp_path / "none.png") == "own.no_file"
    pdf = tmp_path / "damaged.pdf"
    pdf.write_bytes(b"%PDF-1.7\nnothing")
    assert refusal(pdf) == "own.damaged_picture"


def wave(length: float = 50.0) -> Floats:
    x = np.linspace(0, length, 400)
    return np.column_stack([x, 4 * np.sin(x / 2)])


def test_drawn_strokes_cover_what_the_pen_passed() -> None:
    places = wave()
    line = np.column_stack([places, np.full(len(places), 0.5)])
    outlines, stroke = lay_down([line])
    assert stroke == pytest.approx(0.5, abs=0.05)
    assert sum(map(len, outlines)) < MOST_POINTS
    curve = np.concatenate([curve_points(outline) for outline in outlines])
    apart = np.linalg.norm(curve[:, None] - places[None, :], axis=2).min(axis=1)
    assert apart.max() < 0.32
    assert np.percentile(apart, 5) > 0.19


def test_a_line_without_end_is_refused() -> None:
    line = np.array([[0.0, 0.0, 0.4], [5000.0, 0.0, 0.4]])
    with pytest.raises(HandError) as caught:
        lay_down([line])
    assert caught.value.code == "own.no_signature"


def test_the_tremble_of_a_mouse_is_evened_out() -> None:
    true = wave()
    pixels = np.round(true * 4) / 4
    line = pen_line(pixels, np.linspace(0, 1, len(pixels)), None, 0.4)
    apart = np.linalg.norm(line[:, None, :2] - true[None], axis=2).min(axis=1)
    assert apart.max() < 0.25
    turns = np.diff(np.unwrap(np.arctan2(*np.diff(line[:, :2], axis=0).T)))
    assert np.abs(turns).max() < 0.25
    assert line[0, :2] == pytest.approx(pixels[0], abs=0.05)
    assert line[-1, :2] == pytest.approx(pixels[-1], abs=0.05)


def test_a_quick_line_is_finer_and_a_pressed_one_broader() -> None:
    places, middle = wave(), slice(100, -100)
    slow = pen_line(places, np.linspace(0, 4.0, len(places)), None, 0.4)
    quick = pen_line(places, np.linspace(0, 0.15, len(places)), None, 0.4)
    assert quick[middle, 2].mean() < 0.8 * slow[middle, 2].mean()
    pressures = np.linspace(0.1, 0.9, len(places))
    pressed = pen_line(places, np.linspace(0, 1, len(places)), pressures, 0.4)
    assert (np.diff(pressed[middle, 2]) > 0).all()
    assert pressed[0, 2] < pressed[20, 2]


@pytest.mark.parametrize("places", [[[3.0, 4.0]], [[3.0, 4.0], [3.01, 4.0]], [[3.0, 4.0]] * 5])
def test_a_touch_is_a_dot(places: list[list[float]]) -> None:
    dot = pen_line(np.array(places), np.zeros(len(places)), None, 0.4)
    assert dot.shape == (1, 3)
    outlines, _ = lay_down([dot])
    assert len(outlines) == 1
    assert np.ptp(outlines[0], axis=0) == pytest.approx([0.47, 0.47], abs=0.1)


def test_few_points_and_one_moment_make_a_line() -> None:
    line = pen_line(np.array([[0.0, 0.0], [6.0, 0.0]]), np.zeros(2), None, 0.4)
    assert np.isfinite(line).all()
    assert line[:, 2].min() > 0


@pytest.mark.parametrize("table", [(90, 60, 40), (20, 20, 20), (150, 140, 130)])
def test_the_table_under_the_paper_is_no_ink(table: tuple[int, int, int], tmp_path: Path) -> None:
    ink = written()
    sheet = np.asarray(photo(ink, noise=2), np.float64)
    turn = cv2.getRotationMatrix2D((750.0, 400.0), 9.0, 1.0)
    turn = turn + np.array([[0.0, 0.0, 300.0], [0.0, 0.0, 300.0]])
    size = (2200, 1500)
    laid = cv2.warpAffine(sheet, turn, size, flags=cv2.INTER_LINEAR)
    where = cv2.warpAffine(np.ones_like(sheet), turn, size)
    scene = np.array(table) * (1 - where) + laid * where
    Image.fromarray(np.clip(scene, 0, 255).astype(np.uint8)).save(tmp_path / "table.jpg")
    turned = cv2.warpAffine(ink, turn, size)
    assert overlap(lift(tmp_path / "table.jpg"), np.asarray(turned)) > 0.8

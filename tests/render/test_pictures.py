"""Pictures on a page: their colours and their turn, once in a document, nothing private in it."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageCms, ImageOps

from cards.layout.fronts import front_face
from cards.layout.stocks import find_stock
from cards.model.fronts import Front, FrontKind
from cards.model.geometry import Matrix
from cards.model.look import Look
from cards.model.placement import Imposed, Sheet
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image

STOCK = find_stock("a2-flat")
ORIENTATION = 0x0112


def page_with(path: Path, count: int = 1) -> bytes:
    face = front_face(Front(FrontKind.PICTURE, str(path)), STOCK, Look(), 1)
    sheet = Sheet(STOCK.panel, (Imposed(face, Matrix()),))
    return pdf_bytes([sheet] * count, title="front")


def quarters(mode: str = "RGB") -> Image.Image:
    """Red, green, blue and grey quarters, so that every turn and mirror image shows."""
    picture = Image.new("RGB", (400, 300), (120, 120, 120))
    for box, colour in (
        ((0, 0, 200, 150), (200, 30, 40)),
        ((200, 0, 400, 150), (30, 160, 60)),
        ((0, 150, 200, 300), (40, 60, 190)),
    ):
        picture.paste(colour, box)
    return picture.convert(mode)


def seen(pdf: bytes) -> Image.Image:
    """The picture cut out of its page."""
    page = page_image(pdf, 0, dpi=150)
    ink = page.convert("L").point(lambda light: 255 if light < 250 else 0).getbbox()
    assert ink
    return page.crop(ink)


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures at four by four places away from any edge."""

    def read(picture: Image.Image) -> npt.NDArray[np.float64]:
        small = picture.convert("RGB").resize((80, 80), Image.Resampling.BOX)
        return np.asarray(small, float)[10:80:20, 10:80:20]

    return float(np.abs(read(one) - read(other)).max())


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("ending", ["jpg", "png"])
def test_a_picture_stands_as_its_camera_was_held(
    tmp_path: Path, orientation: int, ending: str
) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    path = tmp_path / f"turned.{ending}"
    quarters().save(path, exif=exif, quality=95)
    with Image.open(path) as stored:
        wanted = ImageOps.exif_transpose(stored)
    found = seen(page_with(path))
    assert (found.width > found.height) == (wanted.width > wanted.height)
    assert difference(found, wanted) < 6


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "CMYK", "I;16", "LA", "RGBA"])
def test_every_kind_of_pixels_keeps_its_colours(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("picture.jpg" if mode == "CMYK" else "picture.png")
    if mode == "I;16":
        grey = np.asarray(quarters("L"), np.uint16) * 256
        Image.fromarray(grey).save(path)
        wanted = quarters("L")
    else:
        quarters(mode).save(path, quality=95)
        wanted = quarters(mode).convert("RGB")
    # Four inks become light in each program's own way; one bit is scattered dots.
    near = 70 if mode in {"CMYK", "1"} else 6
    assert difference(seen(page_with(path)), wanted) < near


def test_what_is_clear_shows_the_paper(tmp_path: Path) -> None:
    layer = quarters("RGBA")
    layer.putalpha(Image.linear_gradient("L").resize(layer.size))
    path = tmp_path / "clear.png"
    layer.save(path)
    white = Image.new("RGBA", layer.size, "white")
    white.alpha_composite(layer)
    page = page_image(page_with(path), 0, dpi=150)
    # The top is too clear to be cut to: the lower half is compared by its own corner.
    lower = page.crop((0, page.height // 2, page.width, page.height))
    ink = lower.convert("L").point(lambda light: 255 if light < 250 else 0).getbbox()
    assert ink
    wanted = white.crop((0, 150, 400, 300))
    assert difference(lower.crop(ink), wanted) < 12


def test_a_jpeg_goes_in_as_it_is_without_its_notes(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "a private place"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    path = tmp_path / "photo.jpg"
    quarters().save(path, exif=exif, comment=b"seen by nobody", icc_profile=profile)
    pdf = page_with(path)
    assert b"a private place" not in pdf
    assert b"seen by nobody" not in pdf
    plain = io.BytesIO()
    quarters().save(plain, "JPEG")
    scan = plain.getvalue()
    assert scan[scan.index(b"\xff\xda") :] in pdf
    assert b"/ICCBased" in pdf
    assert profile in pdf


def test_a_profile_for_other_colours_is_left_out(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    path = tmp_path / "grey.png"
    quarters("L").save(path, icc_profile=profile)
    assert b"/ICCBased" not in page_with(path)


def test_many_cards_carry_one_picture(tmp_path: Path) -> None:
    path = tmp_path / "noise.jpg"
    Image.effect_noise((600, 450), 60).save(path)
    one, many = page_with(path), page_with(path, 20)
    assert len(many) - len(one) < 20 * 600
    assert many.count(b"/DCTDecode") == 1

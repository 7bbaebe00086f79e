"""Fronts and backs: drawings, initials, words and pictures, each in its place on the panel."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from cards.layout.fronts import back_face, front_face, front_of, picture_dpi
from cards.layout.lettering import ink_box
from cards.layout.messages import MESSAGES
from cards.layout.motifs import MOTIFS
from cards.layout.picture_file import MOST_BYTES, open_picture
from cards.layout.stocks import find_stock
from cards.model.errors import InputError
from cards.model.fronts import Front, FrontKind
from cards.model.geometry import Rect, mm
from cards.model.look import Look
from cards.model.paper import Stock
from cards.model.placement import Drawn, Face, Ink, Picture
from fonts.catalogue import hands
from fonts.strokes import load_any_hand

STOCKS = [find_stock(each) for each in ("a2-folded", "a7-book", "a2-flat", "dl-book")]
LOOK = Look()

every_stock = pytest.mark.parametrize("stock", STOCKS, ids=lambda stock: stock.id)


def face(given: str, stock_id: str = "a2-folded", look: Look = LOOK, seed: int = 3) -> Face:
    front = front_of(given)
    assert front is not None
    return front_face(front, find_stock(stock_id), look, seed)


def box_of(face: Face, look: Look = LOOK) -> Rect:
    """The box of all the ink on a face."""
    hand, boxes = load_any_hand(look.hand), []
    for placed in face.placements:
        if isinstance(placed, Ink):
            boxes.append(ink_box(placed, hand))
        elif isinstance(placed, Drawn):
            points = np.vstack(placed.outlines)
            (left, low), (right, high) = points.min(axis=0), points.max(axis=0)
            boxes.append(Rect(left, low, right - left, high - low))
    left, low = min(each.x for each in boxes), min(each.y for each in boxes)
    right, high = max(each.right for each in boxes), max(each.top for each in boxes)
    return Rect(left, low, right - left, high - low)


@every_stock
@pytest.mark.parametrize("name", MOTIFS)
def test_a_motif_stands_in_the_middle_of_its_panel(name: str, stock: Stock) -> None:
    made = face(f"motif:{name}", stock.id)
    box = box_of(made)
    assert box.x + box.width / 2 == pytest.approx(made.size.width / 2, abs=mm(2))
    assert box.y + box.height / 2 == pytest.approx(made.size.height / 2, abs=mm(2))
    assert 0.2 < max(box.width / made.size.width, box.height / made.size.height) < 0.6


def _points(face: Face) -> npt.NDArray[np.float64]:
    return np.vstack([o for p in face.placements if isinstance(p, Drawn) for o in p.outlines])


def test_a_motif_is_drawn_a_little_otherwise_on_each_card() -> None:
    one, same, other = (face("motif:sprig", seed=seed) for seed in (1, 1, 2))
    points = [_points(each) for each in (one, same, other)]
    assert (points[0] == points[1]).all()
    assert 0 < np.abs(points[0] - points[2]).max() < mm(3)


@every_stock
@pytest.mark.parametrize("letters", ["M", "AB", "MSW"])
@pytest.mark.parametrize("hand", [info.id for info in hands()][:4])
def test_initials_stand_inside_their_ring(letters: str, hand: str, stock: Stock) -> None:
    look = Look(hand=hand)
    made = face(f"monogram:{letters}", stock.id, look)
    inner = np.vstack([p.outlines[0] for p in made.placements if isinstance(p, Drawn)][1:])
    (ink,) = (placed for placed in made.placements if isinstance(placed, Ink))
    box = ink_box(ink, load_any_hand(hand))
    middle = (box.x + box.width / 2, box.y + box.height / 2)
    assert middle == pytest.approx((made.size.width / 2, made.size.height / 2), abs=0.2)
    radius = np.hypot(*(inner - middle).T).min()
    assert np.hypot(box.width, box.height) / 2 < radius * 1.08


@every_stock
@pytest.mark.parametrize("text", ["Thank you", "Thank you\nso much", "With thanks for your time"])
def test_words_stand_in_the_middle_and_inside_the_panel(text: str, stock: Stock) -> None:
    made = face(f"text:{text}", stock.id)
    box = box_of(made)
    assert made.text == text
    assert box.x + box.width / 2 == pytest.approx(made.size.width / 2, abs=mm(6))
    assert mm(5) < box.x < box.right < made.size.width - mm(5)
    words = [
        w for ink in made.placements if isinstance(ink, Ink) for line in ink.words for w in line
    ]
    assert words == text.split()


@every_stock
def test_a_line_on_the_back_stands_low_and_in_the_middle(stock: Stock) -> None:
    made = back_face("Made by Maya", stock, LOOK, 1)
    box = box_of(made)
    assert box.x + box.width / 2 == pytest.approx(made.size.width / 2, abs=0.5)
    assert mm(5) < box.y < box.top < made.size.height / 3


def test_a_front_is_said_in_words() -> None:
    assert front_of("none") is None
    assert front_of("") is None
    assert front_of("motif:wave") == Front(FrontKind.MOTIF, "wave")
    assert front_of("text: Thank you ") == Front(FrontKind.TEXT, "Thank you")
    assert front_of("C:/me.png") == Front(FrontKind.PICTURE, "C:/me.png")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("motif:horse", "layout.no_such_motif"),
        ("monogram:", "layout.no_initials"),
        ("monogram:ABCD", "layout.no_initials"),
        ("monogram:A1", "layout.no_initials"),
        ("text:", "layout.no_words"),
        ("text:日本", "layout.undrawable"),
        ("text:" + "word " * 200, "layout.front_too_long"),
        ("text:" + "w" * 200, "layout.front_too_long"),
    ],
)
def test_what_cannot_be_a_front_is_said_in_one_sentence(given: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        face(given)
    assert caught.value.code.startswith(code)
    assert MESSAGES[caught.value.code].format(**caught.value.values)


def test_a_long_line_on_the_back_is_refused() -> None:
    with pytest.raises(InputError, match=r"layout\.back_too_long"):
        back_face("word " * 40, STOCKS[0], LOOK, 1)


@pytest.mark.parametrize("size", [(1200, 900), (300, 1200), (40, 40)])
def test_a_picture_is_whole_in_the_middle_of_its_panel(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    path = tmp_path / "front.png"
    Image.new("RGB", size, "teal").save(path)
    for stock in STOCKS:
        made = face(str(path), stock.id)
        (picture,) = made.placements
        assert isinstance(picture, Picture)
        (left, low), (right, high) = picture.matrix.apply(0, 0), picture.matrix.apply(1, 1)
        assert (right - left) / (high - low) == pytest.approx(size[0] / size[1])
        assert left + right == pytest.approx(made.size.width)
        assert low + high == pytest.approx(made.size.height)
        assert min(left, low) == pytest.approx(mm(7))
        assert picture_dpi(path, stock) == pytest.approx(size[0] / (right - left) * 72)


def test_a_picture_is_read_once_for_a_batch_and_again_when_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "front.png"
    Image.new("RGB", (20, 10)).save(path)
    first = open_picture(path)
    assert open_picture(path) is first
    Image.new("RGB", (10, 20)).save(path, compress_level=0)
    assert open_picture(path).height == 20


def broken(folder: Path) -> dict[str, Path]:
    whole = folder / "whole.jpg"
    Image.effect_noise((300, 200), 40).save(whole)
    data = whole.read_bytes()
    files = {
        "layout.no_picture_file": folder / "nowhere.png",
        "layout.no_picture": folder / "words.png",
        "layout.damaged_picture": folder / "half.jpg",
        "layout.picture_too_large": folder / "huge.png",
        "layout.picture_too_heavy": folder / "heavy.jpg",
    }
    files["layout.no_picture"].write_text("words, no picture")
    files["layout.damaged_picture"].write_bytes(data[: len(data) // 2])
    png = folder / "small.png"
    Image.new("L", (8, 8)).save(png)
    # A header that promises more pixels than anyone has memory for.
    start = png.read_bytes()
    header = b"IHDR" + struct.pack(">II", 60_000, 60_000) + start[24:29]
    crc = struct.pack(">I", zlib.crc32(header))
    files["layout.picture_too_large"].write_bytes(start[:12] + header + crc + start[33:])
    with files["layout.picture_too_heavy"].open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    return files


def test_a_broken_or_huge_picture_is_said_in_one_sentence(tmp_path: Path) -> None:
    for code, path in broken(tmp_path).items():
        with pytest.raises(InputError) as caught:
            face(str(path))
        assert caught.value.code == code
        assert MESSAGES[code].format(**caught.value.values)
    with pytest.raises(InputError, match=r"layout\.no_picture_file"):
        face(str(tmp_path))

"""What the fuzzers have found, each as the smallest input that did it."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from fontTools.ttLib import TTFont
from PIL import Image

from cards.exchange.tables import look_at
from fonts.errors import HandError
from tests.fuzz.doors import DOORS
from tests.fuzz.drawn import _faces, _few_letters
from tests.fuzz.trying import Count, attempt


def put_through(name: str, folder: Path, content: bytes) -> Count:
    count = Count()
    attempt(DOORS[name], folder, content, count)
    return count


@pytest.mark.parametrize("name", ["table", "workbook", "any"])
def test_comments_within_comments_in_a_line_of_addresses(name: str, tmp_path: Path) -> None:
    put_through(name, tmp_path, b"a@b.example" + b"(" * 3_000 + b"c@d.example")


def test_a_line_of_addresses_is_still_one(tmp_path: Path) -> None:
    path = tmp_path / "to.txt"
    path.write_text("Ana (at (Larch)) <a@larch.example>, b@larch.example\n")
    assert len(look_at(path).rows) == 2


def test_a_face_of_an_unknown_version_is_refused(tmp_path: Path) -> None:
    # fontTools reads its number of glyphs, and HarfBuzz does not.
    face = bytearray(_faces()[1])
    with TTFont(io.BytesIO(_faces()[1])) as font:
        face[font.reader.tables["maxp"].offset + 1] ^= 0x80
    assert put_through("face", tmp_path, bytes(face)).refused == 1


def test_centre_lines_of_another_hand_are_refused(tmp_path: Path) -> None:
    assert put_through("centre-lines", tmp_path, _few_letters("LaBelleAurore")).refused == 1
    assert put_through("centre-lines", tmp_path, _faces()[0]).read == 1


def test_a_stroke_face_in_an_unknown_charset(tmp_path: Path) -> None:
    put_through("stroke-face", tmp_path, b'<?xml version="1.0" encoding="TTF-8"?><svg/>')


def test_a_picture_of_specks_is_no_signature(tmp_path: Path) -> None:
    picture = np.full((32, 24), 255, np.uint8)
    picture[::6, ::6] = picture[::6, 1::6] = 0
    path = tmp_path / "specks.png"
    Image.fromarray(picture).save(path)
    with pytest.raises(HandError, match="no_ink"):
        DOORS["signed"].enter(path)


def test_a_picture_whose_notes_break_off_is_shown_without_a_warning(tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0\x09\0")
    assert put_through("picture", tmp_path, out.getvalue()).read == 1
    for name in ("photo", "scan", "signed"):
        assert put_through(name, tmp_path, out.getvalue()).refused == 1


@pytest.mark.parametrize("content", [b"any = [3]", b"any = 'x'", b"any = ['\xff']", b"[any]\na=1"])
def test_phrases_that_are_no_lists_of_texts(content: bytes, tmp_path: Path) -> None:
    whole = b"de/after_no/thanks.toml\x1e" + content
    assert put_through("bank", tmp_path, whole).refused == 1


@pytest.mark.parametrize(
    "line", ["geometry=wide", "geometry=1, 2", "geometry=@Rect(0 0 9 9)", "geometry=@ByteArray(x)"]
)
def test_the_window_opens_wherever_it_was_said_to_lie(line: str, tmp_path: Path) -> None:
    put_through("window", tmp_path, f"[window]\n{line}\n".encode())


@pytest.mark.parametrize("kept", [b"a\\0b, /\\xd800, @Variant(x), ~, @Rect(1 2)", b"x" * 5_000])
def test_the_window_opens_whatever_files_were_saved_last(kept: bytes, tmp_path: Path) -> None:
    put_through("window", tmp_path, b"[files]\nrecent=" + kept + b"\n")

"""A damaged or hostile hand in the data folder costs nobody the other hands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from cards.jobs.texts import sentence
from fonts.catalogue import bundled_hands, hands, use_own_hands
from fonts.errors import HandError
from fonts.hand import load_hand
from fonts.own.face import Face, build_face
from fonts.own.folder import entry_file, entry_text, face_file
from fonts.own.samples import Samples


@pytest.fixture(scope="module")
def face(samples: Samples) -> Face:
    return build_face(samples, "Maya")


@pytest.fixture
def folder(face: Face, tmp_path: Path) -> Iterator[Path]:
    """A folder with one good hand."""
    use_own_hands(tmp_path)
    keep(tmp_path, "own-maya", face.data, face)
    yield tmp_path
    use_own_hands(None)


def keep(folder: Path, own_id: str, data: bytes, face: Face) -> None:
    face_file(folder, own_id).write_bytes(data)
    entry_file(folder, own_id).write_text(entry_text("Maya", face), encoding="utf-8")


def spoilt(data: bytes, number: int) -> bytes:
    """A face cut off, with wrong bytes all over, or with a wrong table of contents."""
    chance, kind = np.random.default_rng(number), number % 3
    if kind == 0:
        return data[: int(chance.integers(len(data)))]
    out = bytearray(data)
    end = 250 if kind == 1 else len(out)
    for place in chance.integers(0, end, 60):
        out[int(place)] = int(chance.integers(256))
    return bytes(out)


def refusal(own_id: str) -> HandError | None:
    """The error for a hand that cannot write; None for one that can."""
    try:
        load_hand(own_id).shape("Dear")
    except HandError as error:
        return error
    return None


@pytest.mark.parametrize("number", range(24))
def test_a_damaged_face_is_refused_or_still_writes(
    number: int, folder: Path, face: Face, capfd: pytest.CaptureFixture[str]
) -> None:
    keep(folder, "own-bad", spoilt(face.data, number), face)
    told = refusal("own-bad")
    assert told is None or (told.code == "own.damaged_hand" and "Maya" in sentence(told))
    assert load_hand("own-maya").missing("Dear") == ""
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("data", [b"", b"no face", b"\0\1\0\0" + bytes(500)])
def test_what_is_no_face_says_so(data: bytes, folder: Path, face: Face) -> None:
    keep(folder, "own-bad", data, face)
    with pytest.raises(HandError, match="damaged_hand"):
        load_hand("own-bad")
    assert [info.id for info in hands() if not info.own] == [info.id for info in bundled_hands()]


@pytest.mark.parametrize(
    "change",
    [
        ("leading = ", "leading = [1]\nwas = "),
        ("stroke = ", "stroke = nan\nwas = "),
        ("scripts = ", "scripts = 3\nwas = "),
        ("name = ", "wrong = "),
        ('id = "own-maya"', 'id = "caveat"'),
        ("leading = ", "leading = 1e300\nwas = "),
        ("leading = ", 'calm = "much"\napart = nan\nleading = '),
    ],
)
def test_a_wrong_entry_is_passed_over_or_put_right(change: tuple[str, str], folder: Path) -> None:
    entry = entry_file(folder, "own-maya")
    entry.write_text(entry.read_text(encoding="utf-8").replace(*change), encoding="utf-8")
    for info in hands():
        assert info.own == info.id.startswith("own-")
        assert 0.5 <= info.leading <= 4.0
        assert 0.005 <= info.stroke <= 0.5
        assert 0.0 <= info.temper.calm <= 2.0
        load_hand(info.id)


def test_an_entry_of_another_kind_hides_no_bundled_hand(folder: Path, face: Face) -> None:
    entry_file(folder, "caveat").write_text(entry_text("Maya", face), encoding="utf-8")
    face_file(folder, "caveat").write_bytes(b"no face")
    assert [info.id for info in hands()].count("caveat") == 1
    assert load_hand("caveat").missing("Dear") == ""

"""Whatever is given in place of a file is read or refused in a sentence, never waited for."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from cards.cli.main import main
from tests.untrusted import large

WAYS = {
    "import": ("import", "{}"),
    "note": ("draw", "{}", "-o", "{out}"),
    "reviewed": ("review", "{}"),
    "front": ("draw", "{note}", "--front", "{}", "-o", "{out}"),
    "rows": ("merge", "{}", "--note", "{note}", "-o", "{out}"),
    "archive": ("restore", "{}", "--yes"),
    "signature": ("signature", "trace", "{}"),
    "scan": ("hand", "learn", "{}", "--name", "Ana"),
    "photo": ("calibrate", "--printer", "Brother", "--photo", "{}"),
}
"""Every way by which a file comes in."""
ODD = {"pipe": large.pipe, "folder": large.folder, "sparse": large.sparse}


class HangsError(Exception):
    """Nothing came of it in time."""


@pytest.fixture(autouse=True)
def _patience() -> Iterator[None]:
    def late(_number: int, _frame: object) -> None:
        raise HangsError

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(20)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def refusal(way: str, given: Path, place: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What a verb says to a file that it does not take."""
    note = place / "note.txt"
    note.write_text("Dear Ana,\n\nThank you.\n")
    names = {"note": note, "out": place / "card.pdf"}
    arguments = [part.format(given, **names) for part in WAYS[way]]
    assert main(["--data", str(place / "data"), *arguments]) == 2
    said = capsys.readouterr().err
    assert said.startswith("error: ")
    assert said.count("\n") == 1
    assert not names["out"].exists()
    return said


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("odd", ODD)
def test_what_is_no_ordinary_file_is_refused(
    way: str, odd: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = tmp_path / ("given.png" if way in ("front", "signature", "scan") else "given.vcf")
    ODD[odd](given)
    said = refusal(way, given, tmp_path, capsys)
    if odd == "pipe":
        assert "it is not an ordinary file" in said


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty", "/proc/self/mem"])
def test_no_device_is_waited_for(
    way: str, device: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    refusal(way, Path(device), tmp_path, capsys)


@pytest.mark.parametrize(
    "make", [large.laughing_drawing, large.reaching_drawing, large.drawing_of_drawings]
)
def test_a_drawing_that_unfolds_or_reaches_out_is_refused(
    make: large.Maker, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(tmp_path / "given.svg")
    assert "passwd" not in refusal("front", tmp_path / "given.svg", tmp_path, capsys)


@pytest.mark.parametrize("way", ["front", "signature", "scan", "photo"])
@pytest.mark.parametrize("make", [large.swollen_profile, large.swollen_words, large.half_a_picture])
def test_a_picture_that_swells_or_breaks_off_is_refused(
    way: str, make: large.Maker, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(tmp_path / "given.png")
    refusal(way, tmp_path / "given.png", tmp_path, capsys)


@pytest.mark.parametrize(
    ("make", "ending"),
    [(large.printing_colours, "jpg"), (large.sixteen_bits, "png"), (large.moving_picture, "png")],
)
def test_a_picture_of_an_odd_kind_is_printed(
    make: large.Maker, ending: str, tmp_path: Path
) -> None:
    given, note, out = tmp_path / f"given.{ending}", tmp_path / "note.txt", tmp_path / "card.pdf"
    make(given)
    note.write_text("Dear Ana,\n\nThank you.\n")
    front = ["draw", str(note), "--front", str(given), "-o", str(out)]
    assert main(["--data", str(tmp_path / "data"), *front]) == 0
    assert out.exists()


def test_a_document_that_repeats_itself_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    large.repeated_document(tmp_path / "given.ods")
    assert "unpacks to more than" in refusal("import", tmp_path / "given.ods", tmp_path, capsys)

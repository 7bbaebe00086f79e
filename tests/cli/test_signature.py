"""The signature from the command line: traced, shown, signed with and removed."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from cards.cli.main import main
from cards.jobs.sample import make_sample_store
from cards.jobs.signature import FILE
from fonts.catalogue import ROOM
from tests.cli.test_verbs import refused, text_of


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    picture = Image.new("RGB", (1200, 700), "white")
    font = ImageFont.truetype(str(ROOM / "faces" / "LaBelleAurore.ttf"), 130)
    ImageDraw.Draw(picture).text((250, 250), "Maya Lind", "navy", font)
    picture.save(tmp_path / "scan.png")
    return tmp_path / "scan.png"


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("Dear Ana,\n\nThank you for the ferry.\n\nWarmly,\n", encoding="utf-8")
    return path


def run(data: Path, *arguments: object) -> int:
    return main(["--data", str(data), *map(str, arguments)])


def test_a_traced_signature_signs_cards(
    scan: Path, note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = tmp_path / "data", tmp_path / "card.pdf"
    said = refused(capsys, "--data", data, "draw", note, "--signing", "mine", "-o", out)
    assert "cordially signature trace SCAN" in said
    assert not out.exists()
    assert run(data, "signature", "trace", scan) == 0
    assert capsys.readouterr().out.startswith("your signature is kept, 60 × ")
    assert (data / FILE).is_file()
    sizes = {}
    for signing in ("room", "mine", "name"):
        assert run(data, "draw", note, "--signing", signing, "-o", out) == 0
        sizes[signing] = out.stat().st_size
        assert text_of(out, 1)[-1] == "Warmly,"
        check = subprocess.run(["qpdf", "--check", str(out)], check=False, capture_output=True)
        assert check.returncode == 0
    assert sizes["mine"] > sizes["room"] + 1500
    people = tmp_path / "people.csv"
    people.write_text("full_name,company\nAna Ruiz,Atlas\nOmar Haddad,Atlas\n", "utf-8")
    merged = tmp_path / "cards.pdf"
    words = ("merge", people, "--note", note, "--signing", "mine", "-o", merged)
    assert run(data, *words) == 0
    assert merged.stat().st_size > sizes["mine"]
    capsys.readouterr()
    assert run(data, "signature", "show", "-o", tmp_path / "mine.svg") == 0
    assert (tmp_path / "mine.svg").read_text("utf-8").count("<path") == 1
    assert run(data, "signature", "remove") == 0
    assert "There is no signature" in refused(capsys, "--data", data, "signature", "remove")


def test_what_cannot_be_traced_leaves_the_last_signature(
    scan: Path, note: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    run(data, "signature", "trace", scan)
    before = (data / FILE).read_bytes()
    capsys.readouterr()
    assert "note.txt is no picture" in refused(capsys, "--data", data, "signature", "trace", note)
    blank = tmp_path / "blank.png"
    Image.new("RGB", (800, 400), "white").save(blank)
    assert "blank.png shows no ink" in refused(capsys, "--data", data, "signature", "trace", blank)
    assert (data / FILE).read_bytes() == before


def test_print_says_what_is_left_to_sign(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from datetime import date

    data, out = tmp_path / "data", tmp_path / "cards.pdf"
    make_sample_store(data, date(2026, 3, 12))
    assert run(data, "print", "--pdf", out) == 0
    assert "sign" not in capsys.readouterr().out.replace("say in", "")
    (data / FILE).write_text("{")
    assert run(data, "print", "--again", "--pdf", out) == 0
    said = capsys.readouterr().out
    assert "is damaged" in said
    assert "sign 8 cards by hand, under the close" in said

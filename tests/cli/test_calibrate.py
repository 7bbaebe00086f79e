"""The verb calibrate: the page, the numbers, a photo, and nonsense in one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from cards.cli.main import main
from cards.layout.calibration_places import places_on
from tests.cli.test_verbs import refused
from tests.press.photos import lying, photo
from tests.press.printers import A4, printer, read_off


def run(data: Path, *arguments: object) -> int:
    return main(["--data", str(data), "calibrate", "--printer", "Office", *map(str, arguments)])


def told(data: Path, capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, float]:
    capsys.readouterr()
    assert run(data, *arguments, "--json") == 0
    found: dict[str, float] = json.loads(capsys.readouterr().out)
    return found


def test_a_page_is_written_then_read_by_numbers_or_by_photo(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, page, picture = tmp_path / "data", tmp_path / "page.pdf", tmp_path / "photo.jpg"
    assert run(data, "--page", page, "--paper", "a4") == 0
    assert capsys.readouterr().out.startswith(f"{page}: print it on Office at 100 %, on plain A4")
    numbers = ",".join(f"{each:.1f}" for each in read_off(printer(A4), A4, None))
    read = told(data, capsys, "--measured", numbers)
    assert told(data, capsys) == read
    Image.fromarray(photo(lying(printer(A4), A4, 120, 0.08, turn=3))).save(picture)
    seen = told(data, capsys, "--photo", picture)
    for name, within in (("dx_mm", 0.2), ("dy_mm", 0.2), ("scale_x", 0.001), ("skew_degrees", 0.1)):
        assert read[name] == pytest.approx(seen[name], abs=within)
    assert run(data) == 0
    assert "mm right" in capsys.readouterr().out
    assert run(data, "--forget") == 0
    assert capsys.readouterr().out == "Office: nothing is corrected\n"


def test_nonsense_is_one_sentence_and_keeps_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    verb = ("--data", data, "calibrate", "--printer", "Office")
    about = round(places_on(A4).rulers[0].length)
    cases = {
        "ten": "is not what the test page asks for",
        "1,2,3,4,5,6,7": "is not what the test page asks for",
        "-3,10,10,10": "Number 1 is -3",
        "10,10,10,10,7": f"Number 5 is 7, but that line is about {about} mm",
        "10,10": "Too few numbers",
        "nan,nan,nan,nan": "Number 1 is nan",
    }
    for given, said in cases.items():
        assert said in refused(capsys, *verb, "--paper", "a4", "--measured", given)
    plain = tmp_path / "plain.png"
    Image.new("RGB", (900, 1200), "white").save(plain)
    assert "shows no printer test page" in refused(capsys, *verb, "--photo", plain)
    assert "cannot be read" in refused(capsys, *verb, "--photo", tmp_path / "none.jpg")
    text = tmp_path / "text.jpg"
    text.write_text("hello")
    assert "text.jpg" in refused(capsys, *verb, "--photo", text)
    assert "does not end in .pdf" in refused(capsys, *verb, "--page", tmp_path / "page.txt")
    assert "Give one of these" in refused(capsys, *verb, "--forget", "--measured", "1")
    assert run(data) == 0
    assert capsys.readouterr().out == "Office: nothing is corrected\n"


def test_what_is_unlikely_is_said_and_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    assert run(data, "--paper", "a4", "--measured", "10.2,10.1,9.9,10.3") == 0
    assert "fitted" not in capsys.readouterr().err
    assert run(data, "--paper", "a4", "--measured", "14.9,14.9,14.9,14.9") == 0
    said = capsys.readouterr().err.splitlines()
    assert "no printer called Office is known here" in said[0]
    assert "fitted to the paper" in said[1]

"""The folder that "make package" makes runs anywhere, on nothing but what is in it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.package.driving import opens_its_window, renders_the_sample, run

pytestmark = pytest.mark.package


@pytest.fixture
def program(bundle: Path, tmp_path: Path) -> Path:
    """The program in another place, with a blank and an accent in its name."""
    moved = tmp_path / "Un café" / "cordially"
    shutil.copytree(bundle, moved, symlinks=True)
    return moved / "cordially"


def test_it_knows_its_version_and_its_hands(program: Path, bare: dict[str, str]) -> None:
    assert run(program, bare, "--version").startswith("cordially ")
    assert len(json.loads(run(program, bare, "hands", "--json"))) >= 11


def test_it_renders_the_sample_and_opens_offscreen(program: Path, bare: dict[str, str]) -> None:
    data = renders_the_sample(program, bare)
    opens_its_window(program, bare | {"QT_QPA_PLATFORM": "offscreen"}, data)


def test_it_opens_on_a_real_display(program: Path, screen: dict[str, str]) -> None:
    opens_its_window(program, screen, renders_the_sample(program, screen))


def test_it_reviews_in_three_languages(program: Path, bare: dict[str, str]) -> None:
    note = Path(bare["HOME"]) / "note.txt"
    for language, greeting in (("en-GB", "Dear Ana,"), ("de", "Liebe Ana,"), ("es", "Hola, Ana:")):
        note.write_text(f"{greeting}\n\nXyzzy!!!\n\nMaya", encoding="utf-8")
        told = run(program, bare, "review", note, "--to", "Ana Ruiz", "--lang", language, "--json")
        assert {one["rule"] for one in json.loads(told)["findings"]} >= {"shouting"}

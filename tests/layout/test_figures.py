"""What ``--json`` lists is what the tables say, within a tenth of a millimetre."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cards.cli.main import main
from cards.layout import data

HERE = Path(data.__file__).parent
NEAR = 0.1
PAPERS = {"letter": [215.9, 279.4], "a4": [210.0, 297.0]}


@cache
def table(name: str, key: str) -> tuple[dict[str, Any], ...]:
    files = sorted(HERE.glob(f"{name}*.toml"))
    return tuple(entry for file in files for entry in tomllib.loads(file.read_text())[key])


def size(entry: Mapping[str, Any], key: str) -> list[float]:
    if f"{key}_in" in entry:
        return [side * 25.4 for side in entry[f"{key}_in"]]
    return list(entry[f"{key}_mm"])


def listed(verb: str, capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, Any]]:
    assert main([verb, "--json"]) == 0
    return {entry["id"]: entry for entry in json.loads(capsys.readouterr().out)}


def test_stocks(capsys: pytest.CaptureFixture[str]) -> None:
    found, envelopes = listed("stocks", capsys), listed("envelopes", capsys)
    assert len(table("stocks", "stock")) >= 28
    for entry in table("stocks", "stock"):
        said, (width, height) = found[entry["id"]], size(entry, "sheet")
        assert said["sheet_mm"] == pytest.approx([width, height], abs=NEAR)
        assert said["margins_mm"] == pytest.approx(entry["margins_mm"], abs=NEAR)
        left, bottom, across, up = {
            "none": (0.0, 0.0, width, height),
            "tent": (0.0, 0.0, width, height / 2),
            "book": (width / 2, 0.0, width / 2, height),
            "quarter": (width / 2, 0.0, width / 2, height / 2),
        }[entry["fold"]]
        assert said["message_mm"] == pytest.approx([left, bottom, across, up], abs=NEAR)
        assert said["panel_mm"] == pytest.approx([across, up], abs=NEAR)
        if entry["envelope"]:
            envelope = envelopes[entry["envelope"]]["size_mm"]
            assert said["envelope_mm"] == envelope
            spare = [envelope[0] - max(across, up), envelope[1] - min(across, up)]
            assert said["clearance_mm"] == pytest.approx(spare, abs=NEAR)


def test_envelopes(capsys: pytest.CaptureFixture[str]) -> None:
    found = listed("envelopes", capsys)
    assert len(table("envelopes", "envelope")) == len(found) == 66
    for entry in table("envelopes", "envelope"):
        said, written = found[entry["id"]], size(entry, "size")
        assert said["size_mm"] == pytest.approx(written, abs=NEAR)
        assert said["size_mm"][0] >= said["size_mm"][1]
        assert said["flap"] in {"long", "short"}


def test_the_standards_names_are_those_of_their_sizes(capsys: pytest.CaptureFixture[str]) -> None:
    found = listed("envelopes", capsys).values()
    standard = [each for each in found if each["names"] and each["names"][0].count("_") == 2]
    assert len(standard) == 60
    for entry in standard:
        written = entry["names"][0].rsplit("_", 1)[1]
        scale = 25.4 if written.endswith("in") else 1.0
        sides = sorted(float(side) * scale for side in written[:-2].split("x"))
        assert sorted(entry["size_mm"]) == pytest.approx(sides, abs=NEAR)


def test_the_makers_sheets(capsys: pytest.CaptureFixture[str]) -> None:
    found = listed("stocks", capsys)
    for entry in table("sheets", "sheet"):
        said, paper = found[entry["id"]], PAPERS[entry["paper"]]
        assert said["paper_mm"] == pytest.approx(paper, abs=NEAR)
        assert said["products"] == entry["products"]
        assert said["sources"] == list(entry["figures_mm"])
        figures = list(entry["figures_mm"].values())
        width, height, left, top, across, down = figures[0]
        columns, rows = entry["grid"]
        assert said["per_sheet"] == len(said["cells_mm"]) == columns * rows
        for number, cell in enumerate(said["cells_mm"]):
            row, column = divmod(number, columns)
            low = paper[1] - top - row * down - height
            assert cell == pytest.approx([left + column * across, low, width, height], abs=NEAR)
        apart = max(abs(a - b) for each in figures for a, b in zip(each, figures[0], strict=True))
        assert said["confirmed"] == (len(figures) > 1 and apart <= 0.2)

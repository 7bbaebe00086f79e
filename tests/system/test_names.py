"""Printers that are not there, and sizes they do not take, before anything is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from cards.cli.main import main
from cards.press.cups import CupsPrinter
from tests.system.service import Device

NOWHERE = "There is no printer called Nowhere. Choose one of these: "


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    capsys.readouterr()
    assert main([str(each) for each in arguments]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    return said.removeprefix("error: ")


def test_a_printer_nobody_has_is_neither_calibrated_nor_fed(
    printer: CupsPrinter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ("--data", tmp_path / "data")
    for verb in (("calibrate", "--page", tmp_path / "page.pdf"), ("feed", "--envelope", "a2")):
        said = refused(capsys, *data, verb[0], "--printer", "Nowhere", *verb[1:])
        assert said.startswith(NOWHERE)
        assert printer.name in said
    assert main([*map(str, data), "calibrate", "--printer", "Nowhere", "--forget"]) == 0
    assert not (tmp_path / "page.pdf").exists()


def test_sizes_that_the_printer_does_not_take_are_named(
    printer: CupsPrinter, tray: Device, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verb = ("--data", tmp_path / "data", "feed", "--printer", printer.name, "--envelope")
    assert refused(capsys, *verb, "c0").startswith(
        f"{tray.name} takes sheets up to 216 × 356 mm, and this one is 917 × 1297 mm."
    )
    assert refused(capsys, *verb, "c10").startswith(
        f"{tray.name} takes sheets from 76.2 × 127 mm, and this one is 28 × 40 mm."
    )
    page = tmp_path / "page.pdf"
    pages = (*verb[:2], "calibrate", "--printer", printer.name, "--page", page, "--paper")
    assert "this one is 60 × 90 mm" in refused(capsys, *pages, "60x90mm")
    assert "has no tray called attic" in refused(capsys, *pages, "a4", "--tray", "attic")
    assert not page.exists()

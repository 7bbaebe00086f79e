"""A printer that only announces itself is listed, and one is told to set it up before it prints."""

from __future__ import annotations

import pytest

from cards.cli.main import main
from cards.jobs.texts import sentence
from cards.model.errors import InputError
from cards.press import cups
from cards.press.cups import CupsPrinter
from tests.system.service import Device, until


def named(name: str) -> list[str]:
    return [info.name for info in cups.printers() if name in info.name]


def test_it_is_listed_once_and_not_printed_to(
    printer: CupsPrinter, spare: Device, capsys: pytest.CaptureFixture[str]
) -> None:
    name = spare.name.replace("-", "_")
    until(lambda: named(name), f"{name} was not found")
    assert main(["printers"]) == 0
    line = next(each for each in capsys.readouterr().out.splitlines() if name in each)
    assert line.endswith("found on the network, not set up yet")
    assert named(printer.name) == [printer.name]
    with pytest.raises(InputError) as caught:
        CupsPrinter(name).info()
    assert sentence(caught.value).startswith(f"{name} was found on the network, but is not set up")

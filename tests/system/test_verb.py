"""The verb ``print`` with a real printer: what it says, what it leaves, what it asks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cards.cli.main import main
from cards.model.notes import EventKind, RunState
from cards.press.cups import CupsPrinter
from cards.store import open_store
from tests.system.service import Device, free_port
from tests.system.test_crash import ROOT
from tests.system.test_crash import data as data  # noqa: PLC0414 - a fixture shared on purpose


def test_cards_then_envelopes_and_a_yes_beforehand(
    printer: CupsPrinter,
    tray: Device,
    data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = len(tray.arrived())
    packing = tmp_path / "packing.txt"
    call = ["--data", str(data), "print", "--printer", printer.name, "--envelopes"]
    call += ["--list", str(packing), "--yes-when-completed", "--json"]
    assert main(call) == 0
    told = json.loads(capsys.readouterr().out)
    assert [run["part"] for run in told["runs"]] == ["cards", "envelopes"]
    assert {(run["state"], run["job_state"]) for run in told["runs"]} == {("accepted", "completed")}
    assert len(tray.arrived()) == before + 2
    with open_store(data, write=False) as store:
        assert {row.state for row in store.notes.rows()} == {EventKind.PRINTED}
    listed = packing.read_text()
    assert listed.index("Ana Ruiz") < listed.index("Ben Ruiz")
    assert "62701 Springfield" in listed


def test_without_it_the_run_awaits_the_yes_and_is_not_printed_again(
    printer: CupsPrinter, tray: Device, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["--data", str(data), "print", "--printer", printer.name]
    assert main(call) == 0
    assert capsys.readouterr().out.splitlines()[-1] == (
        "2 cards: say in the window whether they came out well"
    )
    before = len(tray.arrived())
    assert main(call) == 2
    assert "wait for your yes: Ana Ruiz, Ben Ruiz" in capsys.readouterr().err
    assert len(tray.arrived()) == before


def test_one_that_stands_still_is_left_with_its_reason_and_settled_later(
    printer: CupsPrinter, tray: Device, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["--data", str(data), "print", "--printer", printer.name]
    (tray.tray / "empty").touch()
    assert main([*call, "--wait", "3"]) == 2
    told = capsys.readouterr()
    assert "2 cards: stopped: the printer is out of paper" in told.out
    assert told.err.startswith(f"error: {printer.name} still has the job (stopped:")
    assert main(call) == 2
    assert "Earlier, 2 cards to tray: stopped: the printer" in capsys.readouterr().out
    (tray.tray / "empty").unlink()
    with open_store(data) as store:
        from cards.jobs.printing import follow

        (run,) = follow(store, printer, store.runs.started(), lambda *_: None, patience=20)
        assert run.state is RunState.AWAITING_YES


def test_printers_are_listed_with_what_they_take(
    printer: CupsPrinter, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["printers", "--json"]) == 0
    listed = {each["name"]: each for each in json.loads(capsys.readouterr().out)}
    assert listed[printer.name]["custom_mm"] == {"from": [76.2, 127.0], "to": [216.0, 356.0]}
    assert main(["printers"]) == 0
    assert "tray" in capsys.readouterr().out


def test_a_printer_nobody_has_names_those_there_are(
    printer: CupsPrinter, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(data), "print", "--printer", "nowhere"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("error: There is no printer called nowhere.")
    assert printer.name in said


def test_a_printing_service_that_does_not_answer_is_one_sentence(
    printer: CupsPrinter, data: Path
) -> None:
    gone = dict(os.environ) | {"CUPS_SERVER": f"127.0.0.1:{free_port()}"}
    call = [sys.executable, "-m", "desktop", "--data", str(data), "print", "--printer"]
    done = subprocess.run(
        [*call, printer.name], env=gone, cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert done.stderr.startswith("error: The printing service does not answer. ")
    assert done.stderr.count("\n") == 1

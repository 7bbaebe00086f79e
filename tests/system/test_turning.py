"""A person turns the stack between two hand-overs, and says from which tray: what arrives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cards.cli.main import main
from cards.jobs.calibration import Way, keep_calibration
from cards.jobs.printing import follow
from cards.jobs.settling import settle_after_crash
from cards.jobs.turning import go_on, to_be_turned
from cards.model.notes import EventKind, Part, RunState
from cards.model.paper import TwoSided
from cards.model.people import Address, Sender
from cards.model.printing import Calibration
from cards.press.cups import CupsPrinter
from cards.store import open_store
from tests.system.conftest import queue_of
from tests.system.service import Device, PrintService, until
from tests.system.test_arrival import ensure_as_laid_out
from tests.system.test_crash import data as data  # noqa: PLC0414 - a fixture shared on purpose
from tests.system.test_two_sided import SHEET, cell_of, names_on, turned

BY_HAND = ("--two-sided", "by-hand", "--front", "text:For {first_name}")


@pytest.fixture(scope="module")
def cabinet(service: PrintService) -> Device:
    """A printer with trays."""
    return service.device("cabinet", trays=("main", "by-pass-tray"))


@pytest.fixture(scope="module")
def drawers(service: PrintService, cabinet: Device) -> CupsPrinter:
    """Its queue."""
    return queue_of(service, cabinet)


def called(data: Path, *arguments: str) -> list[str]:
    return ["--data", str(data), "print", *arguments]


def test_by_hand_the_other_side_arrives_behind_its_own_once_the_person_says_so(
    printer: CupsPrinter, tray: Device, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = len(tray.arrived())
    assert main(called(data, "--printer", printer.name, *BY_HAND, "--sheet", SHEET.id)) == 0
    said = capsys.readouterr().out.splitlines()[-1]
    assert said.startswith("2 outsides: turn the whole stack over like a page of a book")
    run = said.rpartition(" ")[2]
    assert said.endswith(f"then: cordially print --go-on {run}")
    assert tray.asked()["IPP_SIDES"] == "one-sided"
    # Asked again it says the same, and prints nothing twice.
    assert main(called(data, "--printer", printer.name)) == 2
    told = capsys.readouterr()
    assert f"--go-on {run}" in told.out
    assert "Only the outsides are printed yet for Ana Ruiz, Ben Ruiz" in told.err
    assert len(tray.arrived()) == before + 1
    assert main(called(data, "--go-on", run, "--yes-when-completed")) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "2 cards: taken for good"
    outsides, insides = tray.arrived()[-2:]
    for came in (outsides, insides):
        ensure_as_laid_out(came, (215.9, 279.4))
    (front,), (message,) = names_on(outsides), names_on(insides)
    assert set(front) == {"Ana", "Ben"}
    for name, spot in front.items():
        behind = turned(spot, SHEET.paper, TwoSided.LONG_EDGE)
        assert cell_of(behind) == cell_of(message[name])
    with open_store(data, write=False) as store:
        assert {row.state for row in store.notes.rows()} == {EventKind.PRINTED}
    assert main(called(data, "--go-on", run)) == 2
    assert "no other side left to print" in capsys.readouterr().err


def test_ended_between_the_sides_it_goes_on_where_it_was(
    printer: CupsPrinter, tray: Device, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(called(data, "--printer", printer.name, *BY_HAND, "--json")) == 0
    told = json.loads(capsys.readouterr().out)
    (run_id,) = told["to_turn"]
    before = len(tray.arrived())
    with open_store(data) as store:
        assert settle_after_crash(store, CupsPrinter) == ()
        (half,) = to_be_turned(store)
        assert half.id == run_id
        (over,) = follow(
            store, printer, [go_on(store, printer, half.id)], lambda *_: None, patience=20
        )
        assert over.state is RunState.AWAITING_YES
        assert to_be_turned(store) == ()
    assert len(tray.arrived()) == before + 1


def test_flaps_arrive_after_their_envelopes_at_the_same_size(
    printer: CupsPrinter, tray: Device, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = Address(street="4 Mill Lane", city="Portland", region="OR", postcode="97201")
    with open_store(data) as store:
        store.set_sender(Sender(full_name="Maya Lindqvist", address=home))
    call = called(data, "--printer", printer.name, "--envelopes", "--return-address", "flap")
    assert main(call) == 0
    said = capsys.readouterr().out.splitlines()[-1]
    assert said.startswith("2 envelopes: for your own address on the flaps, turn the whole stack")
    assert main(called(data, "--go-on", said.rpartition(" ")[2], "--json")) == 0
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    assert (run["part"], run["other_side"]) == (str(Part.ENVELOPES), True)
    faces, flaps = tray.arrived()[-2:]
    for came in (faces, flaps):
        ensure_as_laid_out(came, (111.125, 146.05), pages=2)


def test_the_test_page_comes_from_the_tray_it_is_for(
    drawers: CupsPrinter, cabinet: Device, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = len(cabinet.arrived())
    call = ["--data", str(tmp_path / "data"), "calibrate", "--printer", drawers.name, "--print"]
    assert main([*call, "--tray", "Bypass tray", "--side", "back", "--paper", "a4"]) == 0
    assert capsys.readouterr().out == f"{drawers.name} has the test page, on A4 paper\n"
    until(lambda: len(cabinet.arrived()) > before and cabinet.idle, "no test page arrived")
    ensure_as_laid_out(cabinet.arrived()[-1], (210.0, 297.0), pages=2)
    assert "media-source=by-pass-tray" in cabinet.asked()["IPP_MEDIA_COL"]
    assert cabinet.asked()["IPP_SIDES"] == "two-sided-long-edge"


def test_a_printer_lists_its_trays_and_takes_the_paper_from_the_one_named(
    drawers: CupsPrinter, cabinet: Device, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["printers", "--json"]) == 0
    listed = {each["name"]: each for each in json.loads(capsys.readouterr().out)}
    assert listed[drawers.name]["trays"] == [
        {"name": "main", "title": "main tray"},
        {"name": "by-pass-tray", "title": "bypass tray"},
    ]
    with open_store(data) as store:
        keep_calibration(store, Way(drawers.name, "by-pass-tray"), Calibration(dx_mm=10.0))
    for asked in (["--tray", "auto"], ["--tray", "bypass tray"], []):
        assert main(called(data, "--printer", drawers.name, *asked)) == 0
        source = "media-source=by-pass-tray"
        assert (source in cabinet.asked()["IPP_MEDIA_COL"]) is (asked[1:] != ["auto"])
        with open_store(data) as store:
            (run,) = store.runs.waiting()
            store.runs.reject(run.id)
    plain, bypass, kept = (names_on(path)[0]["Ana"] for path in cabinet.arrived()[-3:])
    assert bypass == kept
    # Ten millimetres to the left, against what the tray puts it to the right.
    assert plain[0] - bypass[0] == pytest.approx(28.35, abs=0.3)
    for path in cabinet.arrived()[-3:]:
        ensure_as_laid_out(path, (107.95, 139.7), pages=2)
    assert main(called(data, "--printer", drawers.name, "--tray", "attic")) == 2
    assert "has no tray called attic. Choose one of these: main, by-pass-tray." in (
        capsys.readouterr().err
    )

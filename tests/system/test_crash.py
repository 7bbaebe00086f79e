"""Our process is killed while it prints: nothing is printed twice, nothing is lost in silence."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from cards.jobs.batch import ready_to_print
from cards.jobs.printing import follow, on_their_way, print_notes
from cards.jobs.settling import settle_after_crash
from cards.jobs.turning import go_on, to_be_turned
from cards.layout.fronts import front_of
from cards.model.errors import InputError
from cards.model.fronts import Imposing
from cards.model.look import Look
from cards.model.notes import EventKind, Note, Part, Run, RunState
from cards.model.paper import TwoSided
from cards.model.people import Address, Person
from cards.model.printing import JobState
from cards.press.cups import CupsPrinter
from cards.store import Store, open_store
from tests.system.conftest import queue_of
from tests.system.service import Device, PrintService, until

TODAY = date(2025, 3, 5)
ROOT = Path(__file__).parents[2]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two cards ready to print."""
    with open_store(tmp_path / "data") as store:
        home = Address(street="1 Dock Road", city="Springfield", region="IL", postcode="62701")
        for name in ("Ana", "Ben"):
            person = store.people.add(Person(full_name=f"{name} Ruiz", address=home))
            text = f"Dear {name},\n\nThank you for the talk.\n\nWarmly,\nMaya"
            (note,) = store.notes.add(
                [Note(person_id=person.id, text=text, look=Look(stock="a2-flat"))]
            )
            store.notes.record([note.id], EventKind.APPROVED, TODAY)
    return tmp_path / "data"


def dies(data: Path, queue: str, when: str, *half: int) -> None:
    child = [sys.executable, "-m", "tests.system.child", str(data), queue, when, *map(str, half)]
    done = subprocess.run(child, cwd=ROOT, check=False, capture_output=True, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


def print_and_end(store: Store, printer: CupsPrinter) -> None:
    """Print what is ready, see it completed, and say yes."""
    runs = print_notes(store, printer, ready_to_print(store))
    (over,) = follow(store, printer, runs, lambda *_: None, patience=20)
    assert over.state is RunState.AWAITING_YES
    store.runs.accept(over.id, TODAY)


@pytest.mark.parametrize("when", ["created", "kept", "sending"])
def test_killed_before_its_pages_were_sent_nothing_arrives_and_all_is_ready(
    service: PrintService, spare: Device, data: Path, when: str
) -> None:
    printer = queue_of(service, spare)
    dies(data, printer.name, when)
    with open_store(data) as store:
        (run,) = store.runs.started()
        assert bool(run.job_id) == (when != "created")
        ((settled, report),) = settle_after_crash(store, CupsPrinter)
        assert (settled.id, settled.state) == (run.id, RunState.FAILED)
        assert not report.arrived
        if run.job_id:
            assert printer.report(int(run.job_id)).state is JobState.CANCELLED
        assert spare.arrived() == []
        assert len(ready_to_print(store)) == 2
        print_and_end(store, printer)
        assert {row.state for row in store.notes.rows()} == {EventKind.PRINTED}
    assert len(spare.arrived()) == 1
    assert list((data / "printing").iterdir()) == []


def test_killed_after_its_pages_were_sent_they_come_out_once(
    service: PrintService, spare: Device, data: Path
) -> None:
    printer = queue_of(service, spare)
    (spare.tray / "busy").touch()
    dies(data, printer.name, "sent")
    with open_store(data) as store:
        (run,) = store.runs.started()
        ((settled, report),) = settle_after_crash(store, CupsPrinter)
        assert (settled.state, report.arrived) == (RunState.STARTED, True)
        with pytest.raises(InputError) as caught:
            print_notes(store, printer, ready_to_print(store))
        assert caught.value.code == "jobs.being_printed"
        (spare.tray / "busy").unlink()
        job = int(run.job_id)
        until(lambda: printer.report(job).state is JobState.COMPLETED, "it was not printed")
        ((settled, _),) = settle_after_crash(store, CupsPrinter)
        assert settled.state is RunState.AWAITING_YES
        assert len(on_their_way(store, Part.CARDS)) == 2
        store.runs.accept(settled.id, TODAY)
        assert ready_to_print(store) == ()
        assert settle_after_crash(store, CupsPrinter) == ()
    assert len(spare.arrived()) == 1


@pytest.mark.parametrize("when", ["created", "kept", "sending", "sent"])
def test_killed_while_the_other_side_is_sent_one_goes_on_and_it_comes_out_once(
    service: PrintService, spare: Device, data: Path, when: str
) -> None:
    printer = queue_of(service, spare)
    by_hand = Imposing(front=front_of("motif:wave"), two_sided=TwoSided.BY_HAND)

    def over(store: Store, runs: Sequence[Run]) -> Run:
        (run,) = follow(store, printer, runs, lambda *_: None, patience=20)
        assert run.state is RunState.AWAITING_YES
        return run

    with open_store(data) as store:
        half = over(store, print_notes(store, printer, ready_to_print(store), imposing=by_hand))
    dies(data, printer.name, when, half.id)
    with open_store(data) as store:
        ((settled, report),) = settle_after_crash(store, CupsPrinter)
        assert report.arrived is (when == "sent")
        if when == "sent":
            assert to_be_turned(store) == ()
            whole = over(store, [settled])
        else:
            assert [run.id for run in to_be_turned(store)] == [half.id]
            whole = over(store, [go_on(store, printer, half.id)])
        assert to_be_turned(store) == ()
        store.runs.accept(whole.id, TODAY)
        assert {row.state for row in store.notes.rows()} == {EventKind.PRINTED}
    assert len(spare.arrived()) == 2


def test_a_printer_removed_after_a_crash_leaves_the_answer_to_the_person(
    service: PrintService, spare: Device, data: Path
) -> None:
    printer = queue_of(service, spare)
    (spare.tray / "busy").touch()
    dies(data, printer.name, "sent")
    service.tool("lpadmin", "-x", printer.name)
    with open_store(data) as store:
        ((settled, report),) = settle_after_crash(store, CupsPrinter)
        assert (report.state, settled.state) == (JobState.VANISHED, RunState.AWAITING_YES)
        store.runs.reject(settled.id)
        assert len(ready_to_print(store)) == 2

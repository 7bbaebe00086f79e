"""The store's thread and long jobs: answers on the UI thread, errors told, nothing left hanging."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cards.model.errors import InputError, SurroundingsError
from cards.model.people import Company
from cards.store import Store, open_store
from desktop.work import Progress, StoreRunner, Task


@pytest.fixture
def runner(request: pytest.FixtureRequest, data: Path) -> Iterator[StoreRunner]:
    request.getfixturevalue("qapp")
    made = StoreRunner(data)
    made.wait_until_open()
    yield made
    made.close()


def test_an_answer_comes_on_the_ui_thread(qtbot: QtBot, runner: StoreRunner) -> None:
    where: list[object] = []

    def call(store: Store) -> str:
        where.append(threading.current_thread())
        return str(store.folder)

    with qtbot.waitSignal(runner.idle):
        runner.ask(
            call, lambda text: where.extend((threading.current_thread(), text)), owner=runner
        )
    assert where[0] is not threading.main_thread()
    assert where[1:] == [threading.main_thread(), str(runner.folder)]


def answer(number: int, _store: Store) -> int:
    return number


def test_answers_come_in_the_order_of_the_questions(qtbot: QtBot, runner: StoreRunner) -> None:
    seen: list[int] = []
    with qtbot.waitSignal(runner.idle):
        for number in range(20):
            runner.ask(partial(answer, number), seen.append, owner=runner)
    assert seen == list(range(20))


def test_an_error_goes_to_whoever_asked(qtbot: QtBot, runner: StoreRunner) -> None:
    told: list[Exception] = []
    with qtbot.waitSignal(runner.idle), qtbot.assertNotEmitted(runner.refused):
        runner.ask(lambda store: store.people.get(99), owner=runner, failed=told.append)
    assert [error.code for error in told if isinstance(error, InputError)] == ["store.no_such"]


def test_an_error_nobody_awaits_is_announced(qtbot: QtBot, runner: StoreRunner) -> None:
    with qtbot.waitSignal(runner.refused) as signal:
        runner.ask(lambda store: store.people.get(99), owner=runner)
    assert isinstance(signal.args[0], InputError)


def test_a_fault_of_ours_is_raised_on_the_ui_thread(qtbot: QtBot, runner: StoreRunner) -> None:
    def fault(_store: Store) -> None:
        raise ZeroDivisionError

    with (
        qtbot.captureExceptions() as raised,
        qtbot.waitSignal(runner.idle, raising=False, timeout=500),
    ):
        runner.ask(fault, owner=runner)
    assert [kind for kind, _error, _trace in raised] == [ZeroDivisionError]


def test_a_change_is_told_with_its_kinds(qtbot: QtBot, runner: StoreRunner) -> None:
    with qtbot.waitSignal(runner.changed) as signal:
        runner.ask(lambda store: store.companies.add(Company(name="Atlas")), owner=runner)
    assert "company" in signal.args[0]


def test_a_widget_torn_down_meanwhile_is_left_alone(qtbot: QtBot, runner: StoreRunner) -> None:
    gate = threading.Event()
    told: list[object] = []
    widget = QWidget()
    runner.ask(lambda _store: gate.wait(5), owner=runner)
    runner.ask(lambda _store: 1, told.append, owner=widget)
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.waitSignal(runner.idle):
        gate.set()
    assert told == []


@pytest.mark.usefixtures("qapp")
def test_closing_drops_what_is_pending_and_frees_the_store(data: Path) -> None:
    runner = StoreRunner(data)
    gate = threading.Event()
    told: list[object] = []
    runner.ask(lambda _store: gate.wait(5), owner=runner)
    for _ in range(50):
        runner.ask(lambda _store: 1, told.append, owner=runner)
    gate.set()
    runner.close()
    runner.close()
    runner.ask(lambda _store: 1, told.append, owner=runner)
    assert told == []
    with open_store(data) as store:
        assert not store.read_only


@pytest.mark.usefixtures("qapp")
def test_a_store_that_will_not_open_says_why(data: Path) -> None:
    with open_store(data):
        runner = StoreRunner(data)
        with pytest.raises(SurroundingsError) as raised:
            runner.wait_until_open()
        runner.close()
    assert raised.value.code == "store.locked"


def test_a_task_reports_and_succeeds(qtbot: QtBot) -> None:
    def work(progress: Progress) -> str:
        for done in range(1000):
            progress(done)
        return "made"

    task = Task(work)
    seen: list[int] = []
    task.progressed.connect(seen.append)
    made: list[object] = []
    task.succeeded.connect(made.append)
    with qtbot.waitSignal(task.ended):
        task.start()
    assert made == ["made"]
    # Told as often as one can see, not a thousand times.
    assert seen[0] == 0
    assert seen == sorted(seen)
    assert len(seen) < 100


def test_a_task_can_be_cancelled(qtbot: QtBot) -> None:
    reached = threading.Event()
    gate = threading.Event()

    def work(progress: Progress) -> None:
        progress(0)
        reached.set()
        gate.wait(5)
        progress(1)

    task = Task(work)
    with qtbot.waitSignals([task.cancelled, task.ended]), qtbot.assertNotEmitted(task.succeeded):
        task.start()
        assert reached.wait(5)
        task.cancel()
        gate.set()


def test_a_task_fails_in_a_sentence(qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise InputError("store.no_such", kind="note", id=1)

    task = Task(work)
    with qtbot.waitSignals([task.failed, task.ended]):
        task.start()


def test_a_job_uses_the_store_from_afar(qtbot: QtBot, runner: StoreRunner) -> None:
    store = runner.from_afar()
    owner = QObject()

    def work(progress: Progress) -> int:
        for number in range(5):
            store.companies.add(Company(name=f"Company {number}"))
            progress(number)
        assert store.folder == runner.folder
        return len(store.companies.list())

    task = Task(work, owner)
    with qtbot.waitSignal(task.succeeded) as signal:
        task.start()
    assert signal.args == [5]
    task.join()

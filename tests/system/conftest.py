"""One private printing system for all of these tests; they are run by ``make test-system``."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from cards.press.cups import CupsPrinter
from tests.system.printing_log import PrintingLog
from tests.system.service import Device, PrintService, until


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the jobs of these tests be written down."""
    parser.addoption("--printing-log", type=Path, metavar="FILE", help="what was printed, and told")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave these tests out of any run that does not ask for them."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("system")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run of these tests that left any of them out."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    asked = session.config.option.markexpr == "system"
    if asked and reporter and (reporter.stats.get("skipped") or reporter.stats.get("deselected")):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def service() -> Iterator[PrintService]:
    """CUPS and what it needs, with this process talking to it."""
    root = Path(tempfile.mkdtemp(prefix="cordially-printing-"))
    # CUPS runs its filters as another user; pytest's own folders are closed to them.
    root.chmod(0o755)
    running = PrintService(root)
    with pytest.MonkeyPatch.context() as patch:
        try:
            running.start()
            for name, value in running.environment.items():
                patch.setenv(name, value)
            yield running
        finally:
            running.stop()


@pytest.fixture(scope="session")
def printing_log(
    service: PrintService, pytestconfig: pytest.Config
) -> Iterator[PrintingLog | None]:
    """What notes all jobs, where that is asked for."""
    path = pytestconfig.getoption("printing_log", None)
    if path is None:
        yield None
        return
    with pytest.MonkeyPatch.context() as patch:
        log = PrintingLog(service, patch)
        yield log
        log.write(path)


@pytest.fixture(autouse=True)
def _noted(printing_log: PrintingLog | None, request: pytest.FixtureRequest) -> Iterator[None]:
    """Note the jobs of one test under its name."""
    if printing_log:
        printing_log.begin()
    yield
    if printing_log:
        name, _, case = request.node.name.removeprefix("test_").partition("[")
        case = f" ({case.removesuffix(']')})" if case else ""
        printing_log.end(name.replace("_", " ") + case)


def queue_of(service: PrintService, device: Device) -> CupsPrinter:
    """A queue for a device, once CUPS has learned what it takes."""
    printer = CupsPrinter(service.queue(device))
    # CUPS answers before it has asked the device.
    until(lambda: printer.info().media, f"CUPS learned nothing of {device.name}")
    return printer


@pytest.fixture(scope="session")
def tray(service: PrintService) -> Device:
    """A printer that reads PDF and takes custom sizes."""
    return service.device("tray")


@pytest.fixture(scope="session")
def printer(service: PrintService, tray: Device) -> CupsPrinter:
    """Its queue."""
    return queue_of(service, tray)


@pytest.fixture
def spare(service: PrintService, request: pytest.FixtureRequest) -> Iterator[Device]:
    """A printer that a test may turn off or remove."""
    device = service.device(f"spare-{abs(hash(request.node.name)) % 10**8}")
    yield device
    service.turn_off(device)

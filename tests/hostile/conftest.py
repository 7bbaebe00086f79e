"""The tests of hostile surroundings run by ``make test-system``, and write down what they saw."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.record import record, table
from tests.hostile.verdict import Tally

SECTIONS = {
    "test_kills": "Kills",
    "test_full_disk": "Full disks",
    "test_damage": "Damage",
    "test_around": "Surroundings",
    "test_archives": "Archives and restores",
    "test_connections": "Connections",
    "test_limits": "Limits",
    "test_naughty": "Naughty texts",
}
_FOUND = pytest.StashKey[dict[tuple[str, str], Tally]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let what was seen be written down."""
    parser.addoption("--reliability-log", type=Path, metavar="FILE", help="what was tried and lost")


def pytest_configure(config: pytest.Config) -> None:
    """Begin without having tried anything."""
    config.stash[_FOUND] = {}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave these tests out of any run that does not ask for them."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("system")


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:  # noqa: ANN401 - xdist has no types
    """Add what one of several processes has tried to what all have."""
    del error
    found = node.config.stash[_FOUND]
    for section, row in getattr(node, "workeroutput", {}).get("tallies", []):
        all_of_it = found.setdefault((section, row["tried"]), Tally(row["tried"]))
        all_of_it.times += row["times"]
        all_of_it.lost += row["lost"]
        all_of_it.trouble += row["trouble"]


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write down what was tried, or hand it to the process that does."""
    config = session.config
    found = config.stash[_FOUND]
    if hasattr(config, "workeroutput"):
        rows = [(section, asdict(each)) for (section, _), each in found.items()]
        config.workeroutput["tallies"] = [
            (section, {name: row[name] for name in ("tried", "times", "lost", "trouble")})
            for section, row in rows
        ]
        return
    path = config.getoption("reliability_log", None)
    if path is None:
        return
    for title in sorted({section for section, _ in found}):
        rows_of = [each for (section, _), each in sorted(found.items()) if section == title]
        record(path, title, table(rows_of, "make reliability"))


@pytest.fixture(scope="session", autouse=True)
def _unmounted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whatever a test that broke off has left mounted is taken away at the end."""
    yield
    here = str(tmp_path_factory.getbasetemp())
    for line in reversed(Path("/proc/mounts").read_text(encoding="utf-8").splitlines()):
        place = line.split(" ")[1]
        if place.startswith(f"{here}/"):
            subprocess.run(["umount", "-l", place], check=False)


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Callable[[str], Tally]:
    """The account of one thing tried; the same one for the same name."""
    section = SECTIONS[request.path.stem]
    found = request.config.stash[_FOUND]

    def named(tried: str) -> Tally:
        return found.setdefault((section, tried), Tally(tried))

    return named

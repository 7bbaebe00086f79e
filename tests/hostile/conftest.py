"""The tests of hostile surroundings run by ``make test-system``, and write down what they saw."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.hostile.verdict import Tally, table

HEAD = """# What was done to Cordially, and what was lost

Written by `make reliability` from the real program: started as a process of its own, killed with
`kill -9`, run out of disk on a real small file system, with its store damaged, taken away or held
by another. *Lost* counts what was promised as kept and was not there afterwards; *trouble* counts
anything else that should not be: a half-made file, a duplicate, a start that was not clean, a
message that is not one true sentence. Moments are drawn by lot from a seed. A store that does not
hold together is never written to; a single value that cannot be read is told where it is met, and
the rest stays of use.

"""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let what was seen be written down."""
    parser.addoption("--reliability-log", type=Path, metavar="FILE", help="what was tried and lost")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave these tests out of any run that does not ask for them."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("system")


@pytest.fixture(scope="session")
def tallies(pytestconfig: pytest.Config) -> Iterator[dict[str, Tally]]:
    """Everything that was tried, in its order."""
    found: dict[str, Tally] = {}
    yield found
    path = pytestconfig.getoption("reliability_log", None)
    if path is not None:
        path.write_text(HEAD + table(found.values()), encoding="utf-8")


@pytest.fixture
def tally(tallies: dict[str, Tally]) -> Callable[[str], Tally]:
    """The account of one thing tried; the same one for the same name."""

    def named(tried: str) -> Tally:
        return tallies.setdefault(tried, Tally(tried))

    return named

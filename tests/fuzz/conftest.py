"""Sets the stage for the fuzzers in an ordinary test run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop.conftest import OFFSCREEN_CANNOT


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the offscreen platform says of itself; every other Qt warning fails a test."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_CANNOT))

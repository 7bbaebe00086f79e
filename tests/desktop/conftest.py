"""Sets the stage for tests of the window: no screen, no windows or threads left behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

# Before Qt is imported anywhere, or it looks for a screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cards.store import Store, open_store
from desktop.app import prepare
from desktop.look.theme import Theme
from tests.desktop.stage import Desktop

OFFSCREEN_CANNOT = "^This plugin does not support"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the pictures of the design system be drawn anew."""
    parser.addoption("--renew-snapshots", action="store_true", help="keep what is drawn now")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the offscreen platform says of itself; every other Qt warning fails a test."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_CANNOT))


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The one application of a test run, prepared and themed as the real one."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    prepare(app)
    Theme(app)
    yield app
    app.setStyleSheet("")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def fill(data: Path) -> Callable[[Callable[[Store], object]], None]:
    """Puts something into the store before the window opens it."""

    def into(work: Callable[[Store], object]) -> None:
        with open_store(data) as store:
            work(store)

    return into


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication, data: Path) -> Iterator[Desktop]:
    """The window on ``data``; afterwards no window and no thread may be left."""
    threads = set(threading.enumerate())
    made = Desktop(qtbot, qapp, data)
    yield made
    made.close()
    left = set(threading.enumerate()) - threads
    assert not left, left
    assert not [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]

"""The sample search for tests that go through every page and every dialogue."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cards.jobs.sample import make_sample_store
from desktop.when import today
from tests.desktop.places import Dialogue, Opens, is_settled
from tests.desktop.stage import Desktop

SLOW = 30_000


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample search, made once."""
    folder = tmp_path_factory.mktemp("sample") / "data"
    make_sample_store(folder, today())
    return folder


@pytest.fixture
def data(sample: Path, tmp_path: Path) -> Path:
    """A data folder of the test's own, holding the sample search."""
    folder = tmp_path / "data"
    shutil.copytree(sample, folder)
    return folder


@pytest.fixture
def opened(desktop: Desktop, qtbot: QtBot) -> Opens:
    """Opens a dialogue over its page and waits until it is drawn."""

    def open_it(dialogue: Dialogue) -> QDialog:
        window = desktop.show(dialogue.page)
        qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
        dialogue.open(window)
        qtbot.waitUntil(lambda: dialogue.shown(window) is not None, timeout=SLOW)
        found = dialogue.shown(window)
        assert found is not None
        desktop.settle()
        qtbot.waitUntil(lambda: is_settled(found), timeout=SLOW)
        return found

    return open_it

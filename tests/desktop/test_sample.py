"""The sample search: in a folder of its own, and back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.store import open_store
from desktop.pages.applications import ApplicationsPage
from tests.desktop.stage import Desktop

LEFT = Qt.MouseButton.LeftButton


def test_the_sample_never_mixes_with_ones_own_data(
    desktop: Desktop, qtbot: QtBot, data: Path
) -> None:
    own = desktop.show()
    page = own.page
    assert isinstance(page, ApplicationsPage)
    assert not own.banner.isVisible()
    QTest.mouseClick(page.empty.sample, LEFT)
    qtbot.waitUntil(lambda: desktop.window is not own)
    desktop.settle()
    sample = desktop.window
    assert sample.banner.isVisible()
    assert sample.page.rows > 3
    QTest.mouseClick(sample.banner.back, LEFT)
    qtbot.waitUntil(lambda: desktop.window is not sample)
    desktop.settle()
    assert not desktop.window.banner.isVisible()
    assert desktop.window.page.rows == 0
    with open_store(data / "sample") as store:
        assert store.people.count() > 8

"""The sample search: in a folder of its own, and back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
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


def test_a_sample_that_cannot_be_opened_leaves_ones_own_data_open(
    desktop: Desktop, qtbot: QtBot, data: Path
) -> None:
    own = desktop.show()
    with open_store(data / "elsewhere"):
        desktop.session.switch(data / "elsewhere")
    assert desktop.window is own
    qtbot.waitUntil(own.error_bar.isVisible)
    assert "already open" in own.error_bar.text.text()
    desktop.settle()
    assert own.page.rows == 0


def test_the_application_stays_while_the_sample_takes_its_place(
    desktop: Desktop, qtbot: QtBot, qapp: QApplication
) -> None:
    own = desktop.show()
    with qtbot.assertNotEmitted(qapp.lastWindowClosed, wait=50):
        own.desk.trying_sample.emit()
        qtbot.waitUntil(lambda: desktop.window is not own)
        desktop.settle()

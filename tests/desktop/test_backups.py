"""The window keeps a backup when it closes, and tells why one cannot be made."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cards.jobs.backups.making import LATE, backups
from cards.model.errors import SurroundingsError
from cards.model.people import Company
from cards.store import open_store
from desktop.app import Session
from desktop.backups import make_up


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_store(tmp_path / "data") as store:
        store.companies.add(Company(name="Kept"))
    return tmp_path / "data"


def test_closing_the_window_keeps_a_backup(qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
    for _ in range(2):
        window = Session(qapp, folder).open()
        qtbot.addWidget(window)
        window.show()
        window.close()
        assert [each.why for each in backups(folder)] == ["close"]
        window.deleteLater()
    open_store(folder).close()


def test_a_window_in_which_nothing_was_done_keeps_nothing(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    window = Session(qapp, tmp_path / "new").open()
    qtbot.addWidget(window)
    window.close()
    assert backups(tmp_path / "new") == ()


def test_a_backup_that_is_missing_is_made_up_for_or_told(folder: Path) -> None:
    with open_store(folder) as store:
        (folder / "backups").touch()
        with pytest.raises(SurroundingsError):
            make_up(store)
        (folder / "backups").unlink()
        make_up(store)
        make_up(store)
    assert [each.why for each in backups(folder)] == [LATE]


def test_a_backup_is_made_up_for_beside_the_store(
    qapp: QApplication, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.backups._AFTER_START_MS", 0)
    window = Session(qapp, folder).open()
    qtbot.addWidget(window)
    asked: list[int] = []
    window.desk.store.ask(lambda store: store.people.count(), asked.append, owner=window)

    qtbot.waitUntil(lambda: asked == [0] and len(backups(folder)) == 1)
    window.close()

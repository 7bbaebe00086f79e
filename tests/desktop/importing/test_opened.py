"""Files that a desktop opens with Cordially: people are looked over, an archive is brought back."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from cards.jobs.backups.making import make_backup
from cards.model.people import Person
from cards.store import open_store
from desktop.importing.dialog import ImportDialog
from desktop.preferences.restore_dialog import RestoreDialog
from tests.desktop.importing.import_given import CARDS, looked_over, write
from tests.desktop.stage import Desktop


def test_contacts_are_looked_over_first(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    window = desktop.show("today")
    window.desk.bringing_files.emit([write(tmp_path, "friends.vcf", CARDS)])
    assert looked_over(qtbot, desktop).isVisible()


def test_an_archive_is_brought_back_whole(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "other"
    with open_store(other) as store:
        store.people.add(Person(full_name="Ana Ruiz"))
    archive = make_backup(other, tmp_path / "everything.cordially")
    window = desktop.show("today")
    window.desk.bringing_files.emit([archive])
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(RestoreDialog)))
    assert not window.findChildren(ImportDialog)

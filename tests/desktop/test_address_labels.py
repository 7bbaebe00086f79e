"""Labels, mailing lists and doubtful addresses on the Print page, by real clicks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cards.jobs.envelope_style import EnvelopeStyle, ReturnPlace, keep_envelope_style
from cards.model.people import Address, Sender
from cards.store import Store
from desktop.batch import print_dialog
from desktop.batch.label_dialog import LabelDialog
from desktop.batch.print_dialog import PrintDialog
from desktop.dialogs.person import PersonDialog
from desktop.pages.printing import PrintPage
from tests.desktop.notes_given import all_ready, asked, looked_into, print_page, save_as
from tests.desktop.pdf_tools import read_back
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
HOME = Address(street="5 Elm St", city="Portland", region="OR", postcode="97205", country="US")


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> PrintPage:
    fill(all_ready)
    return print_page(desktop, qtbot)


def _said(desktop: Desktop) -> str:
    return desktop.window.toast.text.text()


def test_labels_are_saved_without_those_that_are_gone(
    page: PrintPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    page.addresses.labels.trigger()
    dialog = desktop.dialog(LabelDialog)
    assert dialog.said.said() == "2 labels on 1 sheet"
    assert not dialog.measure.isVisible()
    dialog.cells.setFocus()
    QTest.keyClick(dialog.cells, Qt.Key.Key_Space)
    QTest.keyClick(dialog.cells, Qt.Key.Key_Right)
    QTest.keyClick(dialog.cells, Qt.Key.Key_Space)
    assert dialog.cells.used == {0, 1}
    QTest.mouseClick(dialog.save_button, LEFT)
    save_as(desktop, tmp_path / "labels.pdf")
    qtbot.waitUntil(lambda: "2 addresses saved; 1 without" in _said(desktop))
    read = read_back(tmp_path / "labels.pdf")
    assert read.pages == 1
    assert "Ana Ruiz" in read.texts[0]


def test_the_labels_used_last_are_offered(page: PrintPage, desktop: Desktop) -> None:
    page.addresses.labels.trigger()
    dialog = desktop.dialog(LabelDialog)
    dialog.sheet.set_value("avery-5160")
    assert dialog.measure.isVisible()
    QTest.mouseClick(dialog.save_button, LEFT)
    desktop.dialog(QFileDialog).reject()
    desktop.settle()
    page.addresses.labels.trigger()
    again = desktop.dialog(LabelDialog)
    assert again.sheet.value() == "avery-5160"


def test_labels_of_ones_own_need_an_address(
    page: PrintPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    page.addresses.own.trigger()
    save_as(desktop, tmp_path / "own.pdf")
    qtbot.waitUntil(desktop.window.error_bar.isVisible)
    assert not (tmp_path / "own.pdf").exists()
    asked(desktop, lambda store: store.set_sender(Sender(full_name="Maya", address=HOME)))
    page.addresses.own.trigger()
    save_as(desktop, tmp_path / "own.pdf")
    qtbot.waitUntil(lambda: "80 addresses saved to own.pdf." in _said(desktop))


def test_the_mailing_list_takes_the_ending_of_the_kind_chosen(
    page: PrintPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    page.addresses.everyone.trigger()
    dialog = desktop.dialog(QFileDialog)
    csv = next(kind for kind in dialog.nameFilters() if "csv" in kind)
    dialog.selectNameFilter(csv)
    dialog.filterSelected.emit(csv)
    assert dialog.selectedFiles()[0].endswith("Addresses.csv")
    save_as(desktop, tmp_path / "list.csv")
    qtbot.waitUntil(lambda: "to list.csv." in _said(desktop))
    assert "Ana Ruiz" in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")


def test_a_doubtful_address_is_told_and_leads_to_the_person(
    page: PrintPage, desktop: Desktop, qtbot: QtBot
) -> None:
    def misspell(store: Store) -> None:
        person = store.people.get(1)
        store.people.change(replace(person, address=replace(HOME, postcode="9720")))

    asked(desktop, misspell)
    looked_into(desktop, qtbot, page)
    page.ready.list.setCurrentIndex(page.ready.model.index(0, 0))
    qtbot.waitUntil(lambda: "9720" in page.ready.trouble.said())
    row = page.ready.model.row_at(0)
    assert row is not None
    assert row.ticked
    assert row.check is not None
    assert row.check.ok
    QTest.mouseClick(page.ready.mend_button, LEFT)
    assert desktop.dialog(PersonDialog).state()["postcode"] == "9720"


def test_the_print_dialog_says_that_flaps_are_saved_apart(
    page: PrintPage, desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_dialog, "printers", tuple)
    asked(
        desktop,
        lambda store: keep_envelope_style(store, EnvelopeStyle(returning=ReturnPlace.FLAP)),
    )
    QTest.mouseClick(page.save.print_button, LEFT)
    dialog = desktop.dialog(PrintDialog)
    qtbot.waitUntil(lambda: dialog.settled)
    desktop.settle()
    assert not dialog.flaps.isVisible()
    dialog.envelopes.click()
    assert dialog.flaps.isVisible()
    dialog.cards.click()
    assert not dialog.flaps.isVisible()

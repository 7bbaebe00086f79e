"""The Preferences page: each part as a person meets it, and what is kept of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from cards.jobs.usual import chosen_look, usual_language, usual_register
from cards.model.look import Look, Pen
from cards.model.notes import Register
from cards.model.people import Address, Person, Sender
from cards.store import Store, open_store
from desktop.preferences.bin_dialog import BinDialog
from desktop.preferences.data import DataSection
from desktop.preferences.delete_dialog import DeleteDialog
from desktop.preferences.page import SECTIONS, PreferencesPage
from desktop.preferences.printers import PrintersSection
from desktop.preferences.reminders import RemindersSection
from desktop.preferences.restore_dialog import RestoreDialog
from desktop.preferences.settings import RECENT, REMINDER
from desktop.preferences.writing import WritingSection
from desktop.preferences.you import YouSection
from desktop.recent import recent
from tests.desktop.notes_given import asked, save_as, three_notes
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def shown(desktop: Desktop, part: str) -> PreferencesPage:
    page = desktop.show("preferences").page
    assert isinstance(page, PreferencesPage)
    QTest.mouseClick(page.parts.buttons[part], LEFT)
    desktop.settle()
    return page


def someone(store: Store) -> None:
    store.set_sender(Sender(full_name="Maya Lindqvist", address=Address(country="US")))
    store.people.add(Person(full_name="Ana Ruiz"))


def test_ctrl_comma_and_ctrl_7_lead_there(desktop: Desktop) -> None:
    window = desktop.show("people")
    QTest.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    assert isinstance(window.page, PreferencesPage)
    QTest.keyClick(window, Qt.Key.Key_3, CONTROL)
    QTest.keyClick(window, Qt.Key.Key_7, CONTROL)
    assert isinstance(window.page, PreferencesPage)


def test_every_part_fits_the_smallest_window(desktop: Desktop, fill: Fill) -> None:
    fill(three_notes)
    page = shown(desktop, "you")
    desktop.window.resize(1, 1)
    for part in SECTIONS:
        page.parts.choose(part)
        desktop.settle()
        body = page.shown.widget()
        assert body is not None
        assert body.minimumSizeHint().width() <= page.shown.viewport().width(), part
        buttons = page.shown.findChildren(QPushButton)
        assert all(each.accessibleName() for each in buttons if each.isVisible())


def test_what_one_types_is_kept_without_a_button_and_undone(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(someone)
    you = shown(desktop, "you").shown
    assert isinstance(you, YouSection)
    assert you.full_name.text() == "Maya Lindqvist"
    QTest.keyClicks(you.called, "May")
    assert you.is_unsaved
    qtbot.waitUntil(lambda: not you.is_unsaved)
    desktop.settle()
    assert asked(desktop, lambda store: store.sender().called) == "May"
    desktop.window.page.first_focus().setFocus()  # type: ignore[union-attr] # it has one
    QTest.keyClick(desktop.window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: you.called.text() == "")
    assert asked(desktop, lambda store: store.sender().called) == ""


def test_a_country_that_is_none_is_told_and_the_rest_is_kept(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(someone)
    you = shown(desktop, "you").shown
    assert isinstance(you, YouSection)
    you.form.fields["country"].control.setEditText("Nowhereland")  # type: ignore[attr-defined] # a combo
    QTest.keyClicks(you.form.fields["city"].control, "Leeds")
    qtbot.waitUntil(lambda: not you.form.fields["country"].reason.isHidden())
    desktop.settle()
    kept = asked(desktop, lambda store: store.sender().address)
    assert (kept.city, kept.country) == ("Leeds", "US")
    assert you.form.fields["country"].control.currentText() == "Nowhereland"  # type: ignore[attr-defined] # a combo


def test_what_was_just_typed_is_kept_when_the_window_closes(
    desktop: Desktop, fill: Fill, data: Path
) -> None:
    fill(someone)
    you = shown(desktop, "you").shown
    assert isinstance(you, YouSection)
    QTest.keyClicks(you.phone, "0113 496")
    desktop.window.close()
    desktop.window.desk.close()
    with open_store(data) as store:
        assert store.sender().phone == "0113 496"


def test_new_notes_go_by_what_was_chosen(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(three_notes)
    writing = shown(desktop, "writing").shown
    assert isinstance(writing, WritingSection)
    assert not writing.as_last.isVisible()
    QTest.mouseClick(writing.look.pens.swatches[Pen.PENCIL.value], LEFT)
    qtbot.waitUntil(writing.as_last.isVisible)
    writing.register.setCurrentIndex(writing.register.findData(Register.FORMAL))
    writing.register.activated.emit(0)
    writing.language.setCurrentIndex(writing.language.findData("de"))
    writing.language.activated.emit(0)
    desktop.settle()
    assert asked(desktop, chosen_look) == Look(pen=Pen.PENCIL)
    assert asked(desktop, usual_register) is Register.FORMAL
    assert asked(desktop, usual_language) == "de"
    QTest.mouseClick(writing.as_last, LEFT)
    qtbot.waitUntil(lambda: not writing.as_last.isVisible())
    assert asked(desktop, chosen_look) is None


def test_a_printer_is_shown_and_forgotten(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    def remember(store: Store) -> None:
        store.set_preference("calibration/Brother//front", "0 0 1 1 0 0")
        store.set_preference("calibration/Brother//front/day", "2026-03-02")

    fill(remember)
    printers = shown(desktop, "printers").shown
    assert isinstance(printers, PrintersSection)
    qtbot.waitUntil(lambda: printers.settled and "Brother" in printers.cards)
    card = printers.cards["Brother"]
    assert "2 March 2026" in card.told[0] or "March 2, 2026" in card.told[0]
    QTest.mouseClick(card.forget, LEFT)
    qtbot.waitUntil(lambda: "Brother" not in printers.cards)
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: "Brother" in printers.cards)
    assert printers.cards["Brother"].told == card.told


def test_whose_holidays_count_is_chosen(desktop: Desktop, fill: Fill) -> None:
    fill(someone)
    reminders = shown(desktop, "reminders").shown
    assert isinstance(reminders, RemindersSection)
    assert reminders.country.field.placeholderText() == "United States"
    reminders.country.setFocus()
    QTest.keyClicks(reminders.country.field, "Germany")
    QTest.keyClick(reminders.country.field, Qt.Key.Key_Return)
    desktop.settle()
    assert asked(desktop, lambda store: store.preference("plan.country")) == "DE"


def test_the_tray_reminds_only_where_switched_on(desktop: Desktop) -> None:
    reminders = shown(desktop, "reminders").shown
    assert isinstance(reminders, RemindersSection)
    assert not reminders.tray.isChecked()
    QTest.mouseClick(reminders.tray, LEFT, pos=reminders.tray.rect().center())
    reminders.tray.setChecked(True)
    assert reminders.desk.settings is not None
    assert reminders.desk.settings.value(REMINDER) == "true"


def test_an_archive_is_saved_and_brought_back(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(someone)
    data = shown(desktop, "data").shown
    assert isinstance(data, DataSection)
    QTest.mouseClick(data.save_button, LEFT)
    save_as(desktop, tmp_path / "all.cordially")
    qtbot.waitUntil(lambda: (tmp_path / "all.cordially").exists() and data.settled)
    assert recent(data.desk) == (tmp_path / "all.cordially",)
    asked(desktop, lambda store: store.people.add(Person(full_name="Omar Haddad")))
    before = desktop.window
    QTest.mouseClick(data.back_button, LEFT)
    desktop.dialog(QFileDialog).fileSelected.emit(str(tmp_path / "all.cordially"))
    desktop.dialog(QFileDialog).reject()
    dialog = desktop.dialog(RestoreDialog)
    assert any("1 go" in line for line in dialog.lines)
    QTest.mouseClick(dialog.go_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window is not before)
    desktop.settle()
    assert asked(desktop, lambda store: store.people.count()) == 1
    assert any((data.folder / "backups").glob("*-restore.cordially"))


def test_an_archive_that_is_none_changes_nothing(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(someone)
    data = shown(desktop, "data").shown
    assert isinstance(data, DataSection)
    (tmp_path / "odd.cordially").write_text("no archive")
    data.archives.bring_back(tmp_path / "odd.cordially")
    qtbot.waitUntil(desktop.window.error_bar.isVisible)
    qtbot.waitUntil(lambda: data.settled)
    assert asked(desktop, lambda store: store.people.count()) == 1


def test_the_check_says_that_all_is_sound(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(someone)
    data = shown(desktop, "data").shown
    assert isinstance(data, DataSection)
    QTest.mouseClick(data.check_button, LEFT)
    qtbot.waitUntil(lambda: data.settled and "sound" in data.checked.said())


def test_the_bin_gives_back_and_is_emptied(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    def binned(store: Store) -> None:
        someone(store)
        store.people.add(Person(full_name="Omar Haddad"))
        store.people.bin(1)
        store.people.bin(2)

    fill(binned)
    data = shown(desktop, "data").shown
    assert isinstance(data, DataSection)
    QTest.mouseClick(data.bin_button, LEFT)
    dialog = desktop.dialog(BinDialog)
    QAbstractItemModelTester(
        dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog
    )
    assert dialog.model.rowCount() == 2
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    QTest.mouseClick(dialog.empty_button, LEFT)
    assert dialog.question.no.hasFocus()
    QTest.mouseClick(dialog.question.yes, LEFT)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    desktop.settle()
    assert asked(desktop, lambda store: store.people.count()) == 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_everything_is_deleted_only_once_the_word_is_typed(
    desktop: Desktop, fill: Fill, qtbot: QtBot, data: Path
) -> None:
    fill(someone)
    section = shown(desktop, "data").shown
    assert isinstance(section, DataSection)
    QTest.mouseClick(section.delete_button, LEFT)
    dialog = desktop.dialog(DeleteDialog)
    QTest.keyClicks(dialog.typed, "delet")
    assert not dialog.delete_button.isEnabled()
    QTest.keyClicks(dialog.typed, "e")
    window = desktop.window
    QTest.mouseClick(dialog.delete_button, LEFT)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not data.exists()


def test_files_that_are_gone_are_not_offered(desktop: Desktop, tmp_path: Path) -> None:
    window = desktop.show()
    assert window.desk.settings is not None
    here = tmp_path / "cards.pdf"
    here.write_bytes(b"")
    window.desk.settings.setValue(RECENT, [str(tmp_path / "gone.pdf"), str(here)])
    assert recent(window.desk) == (here,)
    here.unlink()
    assert recent(window.desk) == ()


def test_tab_goes_through_ones_details_in_their_order(desktop: Desktop, fill: Fill) -> None:
    fill(someone)
    page = shown(desktop, "you")
    you = page.shown
    assert isinstance(you, YouSection)
    you.full_name.setFocus()
    seen = []
    for _ in range(9):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == [
        "Your full name",
        "How you sign",
        "E-mail",
        "Phone",
        "Street",
        "Postal code",
        "City",
        "State or region",
        "Country",
    ]

"""Text that was copied, tables whose columns are told, answers, people there twice, and saving."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from cards.exchange.vcard import read_vcards
from cards.jobs.importing.proposals import PersonProposal
from cards.model.people import Person
from cards.model.search import Answer
from cards.store import Store, open_store
from desktop.dialogs.after_answer import AfterAnswerDialog
from desktop.importing.answer_view import AnswerView
from desktop.importing.dialog import ImportDialog
from desktop.importing.door import ImportDoor
from desktop.importing.pasting import is_list
from desktop.importing.saving import ContactSaving
from desktop.importing.sorting import Kind
from desktop.importing.twice_dialog import TwiceDialog
from tests.desktop.importing.import_given import (
    CARDS,
    LIST,
    REFUSAL,
    drop,
    looked_over,
    rows,
    settled,
    someone_known,
    urls,
    write,
)
from tests.desktop.stage import Desktop, Fill

SIGNATURE = """Best regards

Priya Nair
Head of Talent | Halcyon Systems
priya.nair@halcyon.example
+1 415 555 0134
"""


def test_a_copied_signature_becomes_a_person(qtbot: QtBot, desktop: Desktop) -> None:
    window = desktop.show("people")
    QGuiApplication.clipboard().setText(SIGNATURE)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = looked_over(qtbot, desktop)
    assert "Priya Nair" in rows(dialog.look_step.model)
    dialog.reject()


def test_text_typed_into_the_dialog_is_read(qtbot: QtBot, desktop: Desktop) -> None:
    window = desktop.show("people")
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    dialog = desktop.dialog(ImportDialog)
    assert not dialog.start_step.read_button.isEnabled()
    dialog.start_step.pasted.setPlainText(CARDS)
    QTest.mouseClick(dialog.start_step.read_button, Qt.MouseButton.LeftButton)
    dialog = looked_over(qtbot, desktop)
    assert rows(dialog.look_step.model)[:2] == ["Rosa Lindqvist", "Jonas Weber"]
    dialog.reject()


def test_pasting_nothing_says_so(desktop: Desktop) -> None:
    window = desktop.show("people")
    window.page.setFocus()
    QGuiApplication.clipboard().clear()
    door = window.findChild(ImportDoor)
    assert door is not None
    door.paste()
    assert window.toast.text.text() == "Nothing is copied that could be brought in."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ana,ana@a.example\nBo,bo@b.example", True),
        ("Ana <ana@a.example>, Bo <bo@b.example>", True),
        ("Ana <ana@a.example>\nBo <bo@b.example>", True),
        (SIGNATURE, False),
        ("Dear Ana,\n\nthank you.\n\nBo", False),
    ],
)
def test_a_list_is_told_from_a_letter(text: str, told: bool) -> None:
    assert is_list(text) is told


def test_the_columns_of_an_unknown_table_are_asked_once(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "list.csv", LIST)))
    dialog = desktop.dialog(ImportDialog)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.columns_step)
    step = dialog.columns_step
    step.choices[2].set_value("note")
    assert dialog.bring_button.isEnabled()
    QTest.mouseClick(dialog.bring_button, Qt.MouseButton.LeftButton)
    dialog = looked_over(qtbot, desktop)
    assert rows(dialog.look_step.model) == ["Mia Sommer", "Paul Reiter"]
    dialog.reject()
    desktop.settle()
    drop(
        window,
        urls(write(tmp_path, "next.csv", "Wer,Kontakt,Haus\nJo Lang,jo@lang.example,Blau\n")),
    )
    dialog = looked_over(qtbot, desktop)
    assert rows(dialog.look_step.model) == ["Jo Lang"]
    item = dialog.look_step.item()
    assert isinstance(item, PersonProposal)
    assert item.contact.person.note == "Blau"
    dialog.reject()


def test_a_first_row_that_is_no_header_becomes_a_person(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "list.csv", LIST)))
    dialog = desktop.dialog(ImportDialog)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.columns_step)
    step = dialog.columns_step
    assert step.headed.isChecked()
    step.headed.setFocus()
    QTest.keyClick(step.headed, Qt.Key.Key_Space)
    desktop.settle()
    step.choices[0].set_value("full_name")
    QTest.mouseClick(dialog.bring_button, Qt.MouseButton.LeftButton)
    dialog = looked_over(qtbot, desktop)
    assert "Wer" in rows(dialog.look_step.model)
    dialog.reject()


def test_without_a_column_of_names_one_cannot_go_on(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "list.csv", "Xx,Yy\nrot,blau\ngelb,rot\n")))
    dialog = desktop.dialog(ImportDialog)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.columns_step)
    for choice in dialog.columns_step.choices:
        choice.set_value("")
    assert not dialog.bring_button.isEnabled()
    assert dialog.columns_step.reason.said() == "Choose the column that holds their names."
    dialog.reject()


def test_what_is_no_table_has_no_columns_to_tell(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "all.vcf", CARDS)))
    dialog = looked_over(qtbot, desktop)
    assert not dialog.look_step.columns_button.isVisible()
    dialog.reject()


def test_a_no_is_recorded_only_when_it_is_ticked(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, fill: Fill, data: Path
) -> None:
    fill(someone_known)
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "no.eml", REFUSAL)))
    dialog = looked_over(qtbot, desktop)
    dialog.look_step.filters.choose(Kind.ANSWER)
    assert dialog.look_step.list.currentIndex().data() == "This reads like a no from Atlas"
    assert not dialog.bring_button.isEnabled()
    view = dialog.look_step.detail.view
    assert isinstance(view, AnswerView)
    assert not view.tick.isChecked()
    view.tick.setFocus()
    QTest.keyClick(view.tick, Qt.Key.Key_Space)
    settled(qtbot, dialog)
    assert dialog.bring_button.text() == "Record the answer"
    QTest.mouseClick(dialog.bring_button, Qt.MouseButton.LeftButton)
    after = desktop.dialog(AfterAnswerDialog)
    assert window.toast.text.text() == "1 answer recorded."
    after.reject()
    with open_store(data, write=False) as store:
        assert [each.answer for each in store.applications.list()] == [Answer.NO]


def twice(store: Store) -> None:
    store.people.add(Person(full_name="Ana Ruiz", email="ana@atlas.example"))
    store.people.add(Person(full_name="Ana Ruiz", phone="+34 600 000 111"))


def test_two_of_one_are_made_one_and_taken_apart_again(
    qtbot: QtBot, desktop: Desktop, fill: Fill, data: Path
) -> None:
    fill(twice)
    window = desktop.show("people")
    button = window.page.twice.button  # type: ignore[attr-defined]  # the People page
    qtbot.waitUntil(button.isVisible)
    assert button.text() == "One person may be there twice"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = desktop.dialog(TwiceDialog)
    qtbot.waitUntil(dialog.merge_button.isEnabled)
    QTest.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.said.said() == "Nobody is there twice.")
    dialog.reject()
    desktop.settle()
    with open_store(data, write=False) as store:
        assert [(each.email, each.phone) for each in store.people.everyone()] == [
            ("ana@atlas.example", "+34 600 000 111")
        ]
    window.desk.undoing.emit()
    desktop.settle()
    with open_store(data, write=False) as store:
        assert store.people.count() == 2


def test_two_who_are_two_are_not_told_again(qtbot: QtBot, desktop: Desktop, fill: Fill) -> None:
    fill(twice)
    window = desktop.show("people")
    line = window.page.twice  # type: ignore[attr-defined]  # the People page
    qtbot.waitUntil(line.button.isVisible)
    QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    dialog = desktop.dialog(TwiceDialog)
    qtbot.waitUntil(dialog.apart_button.isEnabled)
    QTest.mouseClick(dialog.apart_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.said.said() == "Nobody is there twice.")
    dialog.reject()
    qtbot.waitUntil(lambda: not line.isVisible())
    assert window.toast.text.text() == "Ana Ruiz and Ana Ruiz stay two people."
    QTest.mouseClick(window.toast.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(line.isVisible)


def test_everybody_is_saved_as_cards_or_table(desktop: Desktop, fill: Fill, tmp_path: Path) -> None:
    fill(twice)
    window = desktop.show("people")
    saving = ContactSaving(window.desk, window)
    saving.save(tmp_path / "all.vcf")
    saving.save(tmp_path / "all.csv")
    desktop.settle()
    assert [each.person.full_name for each in read_vcards(tmp_path / "all.vcf").contacts] == [
        "Ana Ruiz",
        "Ana Ruiz",
    ]
    assert "Ana Ruiz" in (tmp_path / "all.csv").read_text(encoding="utf-8-sig")


def test_cards_are_saved_for_older_programs_when_so_chosen(
    qtbot: QtBot, desktop: Desktop, fill: Fill, tmp_path: Path
) -> None:
    fill(twice)
    window = desktop.show("people")
    ContactSaving(window.desk, window).ask()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    dialog = window.findChildren(QFileDialog)[0]
    assert len(dialog.nameFilters()) == 3
    dialog.selectNameFilter(dialog.nameFilters()[1])
    dialog.fileSelected.emit(str(tmp_path / "all.vcf"))
    dialog.close()
    desktop.settle()
    assert "VERSION:3.0" in (tmp_path / "all.vcf").read_text(encoding="utf-8")


def test_an_empty_people_page_leads_to_bringing_in(desktop: Desktop) -> None:
    window = desktop.show("people")
    buttons = {each.text(): each for each in window.page.findChildren(QPushButton)}
    QTest.mouseClick(buttons["Bring in contacts…"], Qt.MouseButton.LeftButton)
    desktop.dialog(ImportDialog).reject()

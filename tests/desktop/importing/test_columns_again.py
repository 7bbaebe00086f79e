"""The columns of a table told otherwise, from the list of what it would bring in, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.jobs.importing.proposals import PersonProposal
from desktop.importing.dialog import ImportDialog
from tests.desktop.importing.import_given import drop, looked_over, rows, settled, urls, write
from tests.desktop.stage import Desktop

TABLE = "Full name,Company,Notes\nJo Lang,Haus Blau,Acme\nIda Berg,Haus Rot,Acme\n"


def test_the_columns_of_a_known_table_may_be_told_otherwise(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "list.csv", TABLE)))
    dialog = looked_over(qtbot, desktop)
    button = dialog.look_step.columns_button
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.columns_step)
    fields = [each.value() for each in dialog.columns_step.choices]
    assert fields == ["full_name", "company", "note"]
    dialog.columns_step.choices[1].set_value("note")
    dialog.columns_step.choices[2].set_value("company")
    QTest.mouseClick(dialog.bring_button, Qt.MouseButton.LeftButton)
    dialog = looked_over(qtbot, desktop)
    item = dialog.look_step.item()
    assert isinstance(item, PersonProposal)
    assert (item.contact.company, item.contact.person.note) == ("Acme", "Haus Blau")
    QTest.mouseClick(dialog.look_step.columns_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.columns_step)
    assert [each.value() for each in dialog.columns_step.choices] == [
        *fields[:1],
        "note",
        "company",
    ]
    dialog.reject()


def list_left_for_its_columns(qtbot: QtBot, desktop: Desktop, folder: Path) -> ImportDialog:
    """A list of two people; the second one is unticked, and the columns are asked for at once."""
    window = desktop.show("people")
    drop(window, urls(write(folder, "list.csv", TABLE)))
    dialog = looked_over(qtbot, desktop)
    QTest.keyClick(dialog.look_step.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.look_step.list, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.look_step.columns_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.columns_step)
    return dialog


def as_it_was(qtbot: QtBot, dialog: ImportDialog) -> None:
    assert dialog.isVisible()
    assert dialog.stack.currentWidget() is dialog.look_step
    assert dialog.windowTitle() == "Bring in list.csv"
    settled(qtbot, dialog)
    step = dialog.look_step
    assert rows(step.model) == ["Jo Lang", "Ida Berg"]
    items = [step.model.item_at(at) for at in range(2)]
    assert [each is not None and step.model.is_ticked(each) for each in items] == [True, False]
    assert step.list.currentIndex().row() == 1
    assert step.list.hasFocus()
    assert dialog.bring_button.text() == "Bring in one person"


@pytest.mark.parametrize("way", ["cancel", "escape", "nothing else"])
def test_leaving_the_columns_leads_back_to_the_list_with_its_ticks(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, way: str
) -> None:
    dialog = list_left_for_its_columns(qtbot, desktop, tmp_path)
    if way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        button = dialog.cancel_button if way == "cancel" else dialog.bring_button
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    as_it_was(qtbot, dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_was_chosen_for_columns_and_left_is_not_kept(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    dialog = list_left_for_its_columns(qtbot, desktop, tmp_path)
    dialog.columns_step.choices[1].set_value("note")
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    as_it_was(qtbot, dialog)
    QTest.mouseClick(dialog.look_step.columns_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.columns_step)
    assert dialog.columns_step.choices[1].value() == "company"
    dialog.close()
    assert not dialog.isVisible()


def test_other_columns_leave_the_ticks_of_the_rows_as_they_were(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    dialog = list_left_for_its_columns(qtbot, desktop, tmp_path)
    dialog.columns_step.choices[1].set_value("note")
    QTest.mouseClick(dialog.bring_button, Qt.MouseButton.LeftButton)
    dialog = looked_over(qtbot, desktop)
    model = dialog.look_step.model
    people = [item for at in range(2) if (item := model.item_at(at)) is not None]
    assert [model.is_ticked(each) for each in people] == [True, False]
    assert dialog.bring_button.text() == "Bring in one person"


def test_a_table_that_is_gone_leaves_the_list(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    window = desktop.show("people")
    path = write(tmp_path, "list.csv", TABLE)
    drop(window, urls(path))
    dialog = looked_over(qtbot, desktop)
    path.unlink()
    QTest.mouseClick(dialog.look_step.columns_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.error_bar.isVisible)
    assert dialog.stack.currentWidget() is dialog.look_step
    assert rows(dialog.look_step.model) == ["Jo Lang", "Ida Berg"]
    dialog.reject()

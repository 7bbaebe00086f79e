"""Files dropped on the window: what is said before, shown, brought in, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cards.store import open_store
from desktop.importing.dialog import ImportDialog
from desktop.importing.filters import ALL
from desktop.importing.model import ImportModel
from desktop.importing.overlay import DropOverlay
from desktop.importing.person_view import PersonView
from desktop.importing.sorting import Kind
from tests.desktop.importing.import_given import (
    CARDS,
    INVITATION,
    drop,
    hang,
    leave,
    looked_over,
    row_called,
    rows,
    settled,
    someone_known,
    urls,
    write,
)
from tests.desktop.stage import Desktop, Fill


def names_in(data: Path) -> list[str]:
    with open_store(data, write=False) as store:
        return sorted(each.full_name for each in store.people.everyone())


def test_the_window_says_what_it_would_read(desktop: Desktop, tmp_path: Path) -> None:
    window = desktop.show("people")
    event = hang(window, urls(tmp_path / "friends.vcf", tmp_path / "more.csv"))
    assert event.isAccepted()
    overlay = window.findChild(DropOverlay)
    assert overlay is not None
    assert overlay.isVisible()
    assert overlay.heading.text() == "Drop 2 files to bring in"
    assert overlay.files.text() == "friends.vcf\nmore.csv"
    leave(window)
    assert not overlay.isVisible()


def test_a_link_from_a_browser_is_not_taken(desktop: Desktop) -> None:
    window = desktop.show("people")
    data = QMimeData()
    data.setText("https://example.org")
    assert not hang(window, data).isAccepted()


def test_files_dropped_over_a_field_reach_the_window(desktop: Desktop, tmp_path: Path) -> None:
    window = desktop.show("people")
    event = hang(window.top_bar.search, urls(write(tmp_path, "a.vcf", CARDS)))
    # The field lets it pass, and the window takes it.
    assert event.isAccepted()
    assert window.findChild(DropOverlay) is not None
    assert window.top_bar.search.text() == ""
    leave(window)


def test_dropped_people_are_counted_brought_in_and_taken_back(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, fill: Fill, data: Path
) -> None:
    fill(someone_known)
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "a.vcf", CARDS)))
    dialog = looked_over(qtbot, desktop)
    filters = dialog.look_step.filters.segments
    shown = {name: button.text() for name, button in filters.buttons.items() if button.isVisible()}
    assert shown == {
        ALL: "All 4",
        Kind.MERGED: "Merged 1",
        Kind.NEW: "New 2",
        Kind.LEFT_OUT: "Skipped 1",
    }
    assert dialog.bring_button.text() == "Bring in 3 people"
    QTest.mouseClick(dialog.bring_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.toast.isVisible)
    assert window.toast.text.text() == "2 people added; 1 has no street."
    desktop.settle()
    assert names_in(data) == ["Ana Ruiz", "Jonas Weber", "Rosa Lindqvist"]
    QTest.mouseClick(window.toast.action, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert names_in(data) == ["Ana Ruiz"]


def test_files_dropped_on_the_dialog_are_read(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    window = desktop.show("people")
    window.desk.bringing_in.emit()
    dialog = desktop.dialog(ImportDialog)
    drop(dialog, urls(write(tmp_path, "a.vcf", CARDS)))
    dialog = looked_over(qtbot, desktop)
    assert dialog.bring_button.text() == "Bring in 3 people"
    dialog.reject()


def test_a_count_shows_what_it_counts(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "a.vcf", CARDS)))
    dialog = looked_over(qtbot, desktop)
    step = dialog.look_step
    button = step.filters.segments.buttons[Kind.LEFT_OUT]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert rows(step.model) == ["a.vcf, line 21"]
    QTest.keyClick(button, Qt.Key.Key_Left)
    assert rows(step.model) == ["Rosa Lindqvist", "Jonas Weber", "Ana Ruiz"]
    dialog.reject()


def test_space_leaves_somebody_out(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "a.vcf", CARDS)))
    dialog = looked_over(qtbot, desktop)
    assert dialog.look_step.list.hasFocus()
    QTest.keyClick(dialog.look_step.list, Qt.Key.Key_Space)
    settled(qtbot, dialog)
    assert dialog.bring_button.text() == "Bring in 2 people"
    first = dialog.look_step.model.index(0, 0)
    assert Qt.CheckState(first.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Unchecked
    place = dialog.look_step.list.visualRect(first)
    inside = place.topLeft()
    inside.setX(inside.x() + 20)
    inside.setY(place.center().y())
    QTest.mouseClick(dialog.look_step.list.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    settled(qtbot, dialog)
    assert dialog.bring_button.text() == "Bring in 3 people"
    dialog.reject()


def test_none_of_them_and_all_of_them(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "a.vcf", CARDS)))
    dialog = looked_over(qtbot, desktop)
    button = dialog.look_step.all_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, dialog)
    assert dialog.bring_button.text() == "Nothing to bring in"
    assert not dialog.bring_button.isEnabled()
    assert button.text() == "Tick all of these"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, dialog)
    assert dialog.bring_button.text() == "Bring in 3 people"
    dialog.reject()


def test_one_chooses_whose_value_stays(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, fill: Fill, data: Path
) -> None:
    fill(someone_known)
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "a.vcf", CARDS)))
    dialog = looked_over(qtbot, desktop)
    step = dialog.look_step
    at = step.model.index(row_called(step.model, "Ana Ruiz"), 0)
    step.list.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    view = step.detail.view
    assert isinstance(view, PersonView)
    assert view.fields is not None
    title = view.fields.rows["title"]
    assert title.result.said() == "Recruiter"
    keep = title.choice.buttons["mine"]
    keep.setFocus()
    QTest.keyClick(keep, Qt.Key.Key_Right)
    assert title.result.said() == "Head of Hiring"
    settled(qtbot, dialog)
    focus = dialog.focusWidget()
    assert isinstance(focus, QWidget)
    assert focus.objectName() == "title:theirs"
    QTest.mouseClick(dialog.bring_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.toast.isVisible)
    with open_store(data, write=False) as store:
        assert "Head of Hiring" in {job.title for job in store.people.jobs()}


def test_what_was_skipped_can_be_copied(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "a.vcf", CARDS)))
    dialog = looked_over(qtbot, desktop)
    dialog.look_step.filters.choose(Kind.LEFT_OUT)
    button = dialog.look_step.detail.view.copy_button  # type: ignore[union-attr]  # as shown
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("a.vcf, line 21: ")
    dialog.reject()


def test_an_interview_makes_its_application(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, data: Path
) -> None:
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "meet.ics", INVITATION)))
    dialog = looked_over(qtbot, desktop)
    dialog.look_step.filters.choose(Kind.INTERVIEW)
    view = dialog.look_step.detail.view
    field = view.application.job_title  # type: ignore[union-attr]  # the view of an interview
    field.selectAll()
    QTest.keyClicks(field, "Head of Data")
    # Enter brings in at once, with what was typed last.
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.toast.isVisible)
    with open_store(data, write=False) as store:
        assert [each.job_title for each in store.applications.list()] == ["Head of Data"]
        assert [each.place for each in store.interviews.list()] == ["https://meet.example.com/abc"]


def test_a_file_of_no_people_says_so_and_asks_again(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    window = desktop.show("people")
    drop(window, urls(write(tmp_path, "empty.csv", "")))
    dialog = desktop.dialog(ImportDialog)
    qtbot.waitUntil(dialog.error_bar.isVisible)
    assert "empty.csv" in dialog.error_bar.text.text()
    assert dialog.stack.currentWidget() is dialog.start_step
    dialog.reject()


def test_many_people_come_in_pages_and_the_model_keeps_the_rules(
    qtbot: QtBot, qtmodeltester: ModelTester, desktop: Desktop, tmp_path: Path
) -> None:
    window = desktop.show("people")
    many = "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:Person {n}\nEMAIL:p{n}@x.example\nEND:VCARD\n"
        for n in range(450)
    )
    drop(window, urls(write(tmp_path, "many.vcf", many)))
    dialog = looked_over(qtbot, desktop)
    model = dialog.look_step.model
    assert model.rowCount() == 200
    alone = ImportModel()
    alone.show_all(model.sorted)
    # The tester's own method has no types.
    check: Callable[[ImportModel], None] = qtmodeltester.check
    check(alone)
    dialog.look_step.list.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() > 200)
    model.show_kind(Kind.NEW)
    model.tick(3, on=False)
    settled(qtbot, dialog)
    assert dialog.bring_button.text() == "Bring in 449 people"
    dialog.reject()

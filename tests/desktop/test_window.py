"""The frame: pages by key, the way back, the toast, the geometry, narrow and dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from cards.model.errors import SurroundingsError
from cards.model.people import Company, Person, Sender
from cards.model.search import Application
from cards.store import Store
from desktop.desk import ToastAction
from desktop.dialogs.application import ApplicationDialog
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.sender import SenderDialog
from desktop.look import tokens
from desktop.look.theme import DARK_SCHEME, LIGHT_SCHEME, current_theme
from desktop.pages.applications import ApplicationsPage
from desktop.place import Place
from tests.desktop.notes_given import asked, notes_page, three_notes
from tests.desktop.stage import Desktop, Fill

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def some_people(store: Store) -> None:
    company = store.companies.add(Company(name="Atlas"))
    store.applications.add(Application(company_id=company.id, job_title="Cook"))
    store.people.add(Person(full_name="Ana Ruiz"))
    store.people.add(Person(full_name="Omar Haddad"))


def test_pages_are_chosen_by_key_and_by_click(desktop: Desktop) -> None:
    window = desktop.show()
    QTest.keyClick(window, Qt.Key.Key_3, CONTROL)
    assert window.page is window.pages["people"]
    assert window.side_bar.buttons["people"].isChecked()
    assert window.windowTitle().startswith("People")
    QTest.mouseClick(window.side_bar.buttons["applications"], Qt.MouseButton.LeftButton)
    assert window.page is window.pages["applications"]


def test_one_can_go_back_and_forward(desktop: Desktop) -> None:
    window = desktop.show()
    assert not window.top_bar.back.isEnabled()
    window.go(Place("people"))
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.page is window.pages["applications"]
    assert not window.top_bar.back.isEnabled()
    QTest.mouseClick(window.top_bar.forward, Qt.MouseButton.LeftButton)
    assert window.page is window.pages["people"]
    assert not window.top_bar.forward.isEnabled()


def test_a_hidden_page_hears_of_a_change_when_it_is_shown(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(some_people)
    window = desktop.show("people")
    assert window.page.rows == 2
    window.go(Place("applications"))
    with qtbot.waitSignal(window.desk.store.changed):
        window.desk.store.ask(lambda store: store.people.add(Person(full_name="Kai")), owner=window)
    window.go(Place("people"))
    desktop.settle()
    assert window.page.rows == 3


def test_ctrl_z_undoes_even_from_an_empty_field(desktop: Desktop, fill: Fill) -> None:
    fill(some_people)
    window = desktop.show("people")
    field = window.page.filter_field()
    assert field is not None
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert window.page.rows == 1
    assert "Omar Haddad added" in window.toast.text.text()
    QTest.mouseClick(window.toast.action, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert window.page.rows == 2


def test_undo_in_a_field_takes_back_what_was_typed_there(desktop: Desktop, fill: Fill) -> None:
    fill(some_people)
    window = desktop.show("people")
    field = window.page.filter_field()
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "ana")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert field.text() == ""
    assert window.page.rows == 2


def test_undo_and_redo_are_dimmed_while_there_is_nothing_to_take_back(desktop: Desktop) -> None:
    window = desktop.show()
    back, again = (window.findChild(QAction, name) for name in ("undo", "redo"))
    assert isinstance(back, QAction)
    assert isinstance(again, QAction)
    desktop.settle()
    assert (back.isEnabled(), again.isEnabled()) == (False, False)
    asked(desktop, lambda store: store.people.add(Person(full_name="Ana Ruiz")))
    desktop.settle()
    assert (back.isEnabled(), again.isEnabled()) == (True, False)
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert (back.isEnabled(), again.isEnabled()) == (False, True)


def test_an_error_is_told_in_the_bar_and_goes_with_the_next_change(
    desktop: Desktop, qtbot: QtBot
) -> None:
    window = desktop.show()
    window.desk.complain(SurroundingsError("store.disk_full", path="/somewhere"))
    assert window.error_bar.isVisible()
    assert "full" in window.error_bar.text.text()
    with qtbot.waitSignal(window.desk.store.changed):
        window.desk.store.ask(lambda store: store.people.add(Person(full_name="A")), owner=window)
    assert not window.error_bar.isVisible()


def test_the_size_is_kept(desktop: Desktop, data: Path) -> None:
    window = desktop.show()
    window.resize(1000, 696)
    window.close()
    assert (data / "window.ini").exists()
    again = desktop.show()
    assert (again.width(), again.height()) == (1000, 696)


LONG = "Three cards are saved to a file with a name of some length."


@pytest.mark.parametrize("said", [LONG, LONG * 30], ids=["long", "endless"])
def test_the_toast_lies_over_no_button_of_a_page(desktop: Desktop, fill: Fill, said: str) -> None:
    fill(some_people)
    window = desktop.show("people")
    search = window.top_bar.search
    for size in ((1000, 680), (1280, 800)):
        window.resize(*size)
        window.desk.say_done(said)
        assert window.toast.isVisible()
        shown = window.toast.text.text()
        assert shown == said or (shown.endswith("…") and said.startswith(shown[:-1]))
        toast = window.toast.geometry()
        buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
        for each in buttons:
            if not (window.toast.isAncestorOf(each) or search.isAncestorOf(each)):
                corner = each.mapTo(window, QPoint(0, 0))
                assert not toast.intersects(QRect(corner, each.size())), each.accessibleName()
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert search.hasFocus()
    assert not window.toast.isVisible()


def test_the_smallest_window_has_room_for_each_page(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(three_notes)
    page = notes_page(desktop, qtbot)
    window = desktop.window
    window.resize(1, 1)
    assert (window.width(), window.height()) == (1000, 680)
    for view in ("card", "envelope", "email"):
        QTest.mouseClick(page.panel.side.views.buttons[view], Qt.MouseButton.LeftButton)
        desktop.settle()
        needed = page.minimumSizeHint()
        assert needed.width() <= page.width(), view
        assert needed.height() <= page.height(), view


def test_a_narrow_window_shows_icons_alone(desktop: Desktop) -> None:
    window = desktop.show()
    window.resize(1000, 700)
    button = window.side_bar.buttons["people"]
    assert (window.side_bar.width(), button.text()) == (tokens.NARROW_SIDE_BAR_WIDTH, "")
    assert button.accessibleName() == "People"
    window.resize(1280, 800)
    assert (window.side_bar.width(), button.text()) == (tokens.SIDE_BAR_WIDTH, "People")


def test_the_scheme_chosen_in_the_preferences_is_kept(desktop: Desktop) -> None:
    window = desktop.show("preferences")
    try:
        QTest.keyClick(window, Qt.Key.Key_7, CONTROL)
        window.go(Place("preferences", "look"))
        section = window.page.shown  # type: ignore[attr-defined] # the Preferences page's own
        QTest.mouseClick(section.schemes.buttons[DARK_SCHEME], Qt.MouseButton.LeftButton)
        assert current_theme().choice == DARK_SCHEME
        window.close()
        current_theme().choose(LIGHT_SCHEME)
        desktop.show()
        assert current_theme().choice == DARK_SCHEME
    finally:
        current_theme().choose(LIGHT_SCHEME)


def chosen(menu: QMenu, *path: str) -> None:
    """Trigger the entry of a menu at the end of a path of texts."""
    for text in path:
        action = next(action for action in menu.actions() if action.text() == text)
        below = action.menu()
        if isinstance(below, QMenu):
            menu = below
        else:
            action.trigger()


def test_f6_goes_round_the_panes(desktop: Desktop, fill: Fill) -> None:
    fill(some_people)
    window = desktop.show("people")
    seen = set()
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.add(focus.accessibleName())
    assert {"People", "Search by name, company or e-mail", "Edit"} <= seen


def test_everything_can_be_searched(desktop: Desktop, fill: Fill) -> None:
    fill(some_people)
    window = desktop.show()
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    field = window.top_bar.search
    assert field.hasFocus()
    QTest.keyClicks(field, "omar")
    desktop.settle()
    assert field.finds.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.page is window.pages["people"]
    desktop.settle()
    index = window.page.first_focus()
    assert index is not None
    assert window.pages["people"].panel.name.text() == "Omar Haddad"  # type: ignore[attr-defined] # the People page's own
    assert field.text() == ""


def test_the_sheet_of_keys_opens(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show()
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = desktop.dialog(KeysDialog)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(KeysDialog))


def test_one_says_who_one_is_and_the_side_bar_shows_it(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show()
    QTest.mouseClick(window.side_bar.sender_button, Qt.MouseButton.LeftButton)
    dialog = desktop.dialog(SenderDialog)
    dialog.save()
    assert not dialog.fields["full_name"].reason.isHidden()
    QTest.keyClicks(dialog.full_name, "Maya Okafor")
    dialog.fields["country"].control.setEditText("Nowhereland")  # type: ignore[attr-defined] # a combo
    dialog.save()
    assert "list" in dialog.fields["country"].reason.said()
    dialog.fields["country"].control.setEditText("germany")  # type: ignore[attr-defined] # a combo
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.side_bar.sender_button.text() == "Maya Okafor")
    kept: list[Sender] = []
    window.desk.store.ask(lambda store: store.sender(), kept.append, owner=window)
    desktop.settle()
    assert kept[0].address.country == "DE"


def test_what_is_said_of_a_page_goes_with_it_but_undo_stays(desktop: Desktop) -> None:
    window = desktop.show("people")
    window.desk.say("Said of this page.", ToastAction("Print", lambda: None))
    assert window.toast.isVisible()
    window.go(Place("people"))
    assert window.toast.isVisible()
    window.go(Place("notes"))
    assert not window.toast.isVisible()
    window.desk.say_done("A note is written.")
    window.go(Place("people"))
    assert window.toast.isVisible()


def test_enter_presses_the_button_in_focus(desktop: Desktop) -> None:
    window = desktop.show("applications")
    page = window.page
    assert isinstance(page, ApplicationsPage)
    page.empty.action.setFocus()
    QTest.keyClick(page.empty.action, Qt.Key.Key_Return)
    asked = desktop.dialog(ApplicationDialog)
    QTest.keyClicks(asked.job_title, "Baker")
    asked.cancel_button.setFocus()
    QTest.keyClick(asked.cancel_button, Qt.Key.Key_Return)
    assert not asked.isVisible()
    desktop.settle()
    assert page.rows == 0


def test_what_is_told_is_never_read_as_markup(desktop: Desktop) -> None:
    window = desktop.show("people")
    window.desk.say("<b>Ana</b> is in the bin.")
    window.error_bar.tell("“<img src=x>” is no name.")
    for label in (window.toast.text, window.error_bar.text, window.store_banner.text):
        assert label.textFormat() is Qt.TextFormat.PlainText

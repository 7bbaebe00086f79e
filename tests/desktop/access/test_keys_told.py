"""The sheet of keys holds every key, and Alt shows a letter for every field of a form."""

from __future__ import annotations

from collections import Counter
from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.person import PersonDialog
from desktop.keys import GROUPS, KEYS, PAGES_BY_KEY, USUAL, keys_of
from desktop.look.mnemonics import letters_for
from tests.desktop.places import DIALOGUES, Opens
from tests.desktop.stage import Desktop

ALT = Qt.KeyboardModifier.AltModifier


def test_every_key_is_in_one_group() -> None:
    grouped = Counter(chain.from_iterable(actions for _name, actions in GROUPS))
    assert grouped == Counter(KEYS.keys())


def test_the_sheet_shows_every_key_and_fits_the_smallest_window(desktop: Desktop) -> None:
    window = desktop.show()
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = desktop.dialog(KeysDialog)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    for action in KEYS:
        if action not in PAGES_BY_KEY:
            assert "  ".join(each.toString() for each in keys_of(action)) in shown, action
    assert f"{KEYS[PAGES_BY_KEY[0]][0]} … {KEYS[PAGES_BY_KEY[-1]][0]}" in shown
    assert {keys for keys, _does in USUAL} <= shown
    assert sheet.width() <= 1000
    assert sheet.height() <= 680


def test_a_question_mark_opens_it_except_where_one_types(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show()
    window.top_bar.search.setFocus()
    QTest.keyClicks(window.top_bar.search, "?")
    assert window.top_bar.search.text() == "?"
    assert not window.findChildren(KeysDialog)
    window.side_bar.buttons["people"].setFocus()
    QTest.keyClick(window.side_bar.buttons["people"], Qt.Key.Key_Question)
    sheet = desktop.dialog(KeysDialog)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(KeysDialog))


def test_alt_leads_to_a_field_and_leaves_the_texts_as_they_were(opened: Opens) -> None:
    dialog = opened(next(each for each in DIALOGUES if each.id == "person_new"))
    assert isinstance(dialog, PersonDialog)
    before = texts(dialog)
    QTest.keyPress(dialog.full_name, Qt.Key.Key_Alt)
    letters = [text[text.index("&") + 1].upper() for text in texts(dialog) if "&" in text]
    assert len(letters) > 8
    assert not [letter for letter, times in Counter(letters).items() if times > 1]
    label = dialog.fields["email"].label.text()
    letter = label[label.index("&") + 1]
    QTest.keyClick(dialog.full_name, Qt.Key(ord(letter.upper())), ALT)
    assert dialog.email.hasFocus()
    label = dialog.fields["note"].label.text()
    QTest.keyClick(dialog.email, Qt.Key(ord(label[label.index("&") + 1].upper())), ALT)
    assert dialog.note.hasFocus()
    assert not dialog.note.visibleRegion().isEmpty()
    QTest.keyRelease(dialog.note, Qt.Key.Key_Alt)
    assert texts(dialog) == before


def texts(dialog: PersonDialog) -> list[str]:
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
    return [*labels, *(button.text() for button in dialog.findChildren(QPushButton))]


def test_beginnings_of_words_go_first_and_as_many_as_can_have_a_letter() -> None:
    assert letters_for(["Full name", "Fall"], ()) == {0: 0, 1: 1}
    assert letters_for(["Full name"], ("F",)) == {0: 5}
    assert letters_for(["12 %"], ()) == {}
    # The last has one letter alone, so the others make room for it.
    assert letters_for(["Ab", "Bc", "A"], ()) == {0: 1, 1: 1, 2: 0}

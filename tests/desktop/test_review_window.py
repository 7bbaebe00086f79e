"""The review on the desk: what is underlined, told, mended, let pass and switched off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.jobs.review import rules_off
from cards.model.findings import Rule, Severity
from cards.model.notes import EventKind
from desktop.pages.notes import NotesPage
from desktop.review.others_dialog import OthersDialog
from desktop.review.places import rewrite, select
from desktop.review.reviewing import Reviewing
from desktop.review.rules_dialog import RulesDialog
from desktop.review.words import RULES, advice, reason
from desktop.widgets.fields import TextArea
from tests.desktop.notes_given import asked, at_rest, notes_page, three_notes
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
FAULTY = (
    "Dear Omar,\n\nThank you for the talk about bread 🥖 at Atlsa, I will touch base soon!!\n\n"
    "Warmly,\nMaya"
)


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(three_notes)
    return notes_page(desktop, qtbot)


@pytest.fixture
def review(desktop: Desktop, page: NotesPage, qtbot: QtBot) -> Reviewing:
    """Ana's note with several faults, reviewed."""
    page.panel.editor.setPlainText(FAULTY)
    reviewed(desktop, qtbot, page)
    return page.panel.review


def reviewed(desktop: Desktop, qtbot: QtBot, page: NotesPage) -> None:
    at_rest(desktop, qtbot, page)
    qtbot.waitUntil(lambda: not page.panel.review.reviewer.busy)


def rules(review: Reviewing) -> list[Rule]:
    return [one.rule for one in review.box.model.found]


def choose(review: Reviewing, rule: Rule) -> None:
    review.box.choose(next(one for one in review.box.model.found if one.rule is rule))


def test_each_weight_has_a_line_of_its_own(page: NotesPage, review: Reviewing) -> None:
    marks = page.panel.editor.extraSelections()
    quoted = [one for one in review.box.model.found if one.quote]
    assert [mark.cursor.selectedText() for mark in marks] == [one.quote for one in quoted]
    styles = {
        one.severity: mark.format.underlineStyle() for one, mark in zip(quoted, marks, strict=True)
    }
    assert styles[Severity.ERROR] == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert styles[Severity.WARNING] == QTextCharFormat.UnderlineStyle.DashUnderline
    assert page.panel.editor.toPlainText() == FAULTY
    assert page.panel.head.findings.text() == f"{len(review.box.model.found)} to look at"


def test_a_mend_is_one_undo(
    desktop: Desktop, page: NotesPage, review: Reviewing, qtbot: QtBot
) -> None:
    choose(review, Rule.COMPANY_MISSPELT)
    QTest.mouseClick(review.box.mend_button, LEFT)
    assert "Atlas," in page.panel.editor.toPlainText()
    reviewed(desktop, qtbot, page)
    assert Rule.COMPANY_MISSPELT not in rules(review)
    page.panel.editor.setFocus()
    QTest.keyClick(page.panel.editor, Qt.Key.Key_Z, CONTROL)
    assert page.panel.editor.toPlainText() == FAULTY
    reviewed(desktop, qtbot, page)
    assert Rule.COMPANY_MISSPELT in rules(review)


def test_keys_go_from_finding_to_finding_and_mend(
    desktop: Desktop, page: NotesPage, review: Reviewing, qtbot: QtBot
) -> None:
    editor, found = page.panel.editor, review.box.model.found
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_F8)
    assert editor.textCursor().selectedText() == found[0].quote
    QTest.keyClick(editor, Qt.Key.Key_F8)
    assert review.box.current == found[1]
    QTest.keyClick(editor, Qt.Key.Key_F8, SHIFT)
    assert review.box.current == found[0]
    assert found[0].mend
    QTest.keyClick(editor, Qt.Key.Key_Return, ALT)
    reviewed(desktop, qtbot, page)
    assert found[0].mend in editor.toPlainText()
    assert Rule.WRONG_PERSON not in rules(review)


def test_what_is_let_pass_comes_back_by_undo_or_by_asking(
    desktop: Desktop, review: Reviewing, qtbot: QtBot
) -> None:
    choose(review, Rule.CLICHE)
    QTest.mouseClick(review.box.pass_button, LEFT)
    qtbot.waitUntil(lambda: Rule.CLICHE not in rules(review))
    desktop.settle()
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: Rule.CLICHE in rules(review))
    choose(review, Rule.CLICHE)
    QTest.mouseClick(review.box.pass_button, LEFT)
    qtbot.waitUntil(lambda: Rule.CLICHE not in rules(review))
    review.box.again_action.trigger()
    qtbot.waitUntil(lambda: Rule.CLICHE in rules(review))


def test_a_rule_is_switched_off_and_on_again(
    desktop: Desktop, review: Reviewing, qtbot: QtBot
) -> None:
    choose(review, Rule.SHOUTING)
    review.box.off_action.trigger()
    qtbot.waitUntil(lambda: Rule.SHOUTING not in rules(review))
    review.box.rules_action.trigger()
    dialog = desktop.dialog(RulesDialog)
    assert not dialog.ticks[Rule.SHOUTING].isChecked()
    dialog.ticks[Rule.SHOUTING].click()
    QTest.mouseClick(dialog.close_button, LEFT)
    qtbot.waitUntil(lambda: Rule.SHOUTING in rules(review))
    assert asked(desktop, rules_off) == frozenset()


def test_errors_are_told_once_and_block_nothing(
    desktop: Desktop, page: NotesPage, review: Reviewing, qtbot: QtBot
) -> None:
    page.panel.editor.setPlainText(FAULTY.replace(" 🥖", ""))
    reviewed(desktop, qtbot, page)
    assert review.errors
    page.ready()
    assert review.box.current == review.errors[0]
    at_rest(desktop, qtbot, page)
    assert page.column.current == 1
    page.ready()
    qtbot.waitUntil(lambda: page.column.current == 2)
    at_rest(desktop, qtbot, page)
    events = asked(desktop, lambda store: store.notes.events(1))
    assert events[-1].kind is EventKind.APPROVED


def test_a_note_beside_the_others(desktop: Desktop, page: NotesPage, qtbot: QtBot) -> None:
    reviewed(desktop, qtbot, page)
    qtbot.waitUntil(lambda: not page.panel.review.box.compare_button.isHidden())
    row = page.column.model.row_at(0)
    assert row is not None
    qtbot.waitUntil(lambda: page.column.model.alike_to(row) == "like 2 others")
    page.panel.review.compare()
    dialog = desktop.dialog(OthersDialog)
    assert dialog.chosen.shared == 1
    marks = dialog.own.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["Thank you for the talk about bread."]
    assert len(dialog.other.extraSelections()) == 1
    QTest.mouseClick(dialog.go_button, LEFT)
    qtbot.waitUntil(lambda: page.column.current == dialog.chosen.note_id)


def test_a_note_that_has_left_is_not_reviewed(
    desktop: Desktop, page: NotesPage, review: Reviewing, qtbot: QtBot
) -> None:
    from datetime import date

    asked(desktop, lambda store: store.notes.record([1], EventKind.MAILED, date(2026, 3, 12)))
    qtbot.waitUntil(review.box.isHidden)
    assert not page.panel.editor.extraSelections()


def test_a_screen_reader_hears_each_finding_whole(review: Reviewing) -> None:
    model = review.box.model
    for at, finding in enumerate(model.found):
        said = str(model.data(model.index(at, 0), Qt.ItemDataRole.AccessibleTextRole))
        assert reason(finding) in said
        assert advice(finding) in said


def test_every_rule_has_a_name() -> None:
    assert set(RULES) == set(Rule)


def test_places_count_as_qt_does(qtbot: QtBot) -> None:
    field = TextArea("a🥖b c")
    qtbot.addWidget(field)
    assert select(field.document(), "a🥖b c", 2, 3).selectedText() == "b"
    rewrite(field.document(), "a🥖b c", "a🍞b c")
    assert field.toPlainText() == "a🍞b c"
    field.undo()
    assert field.toPlainText() == "a🥖b c"
    assert field.textCursor().position() >= 0
    field.moveCursor(QTextCursor.MoveOperation.End)

"""Whatever people type is shown letter for letter: never read as markup, no "&" lost to a key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QGroupBox,
    QLabel,
    QMenu,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.importing.dialog import ImportDialog
from desktop.widgets.labels import plain_tip
from tests.desktop.places import DIALOGUES, PAGES, Dialogue, Opens, is_settled
from tests.desktop.places_openers import bring_in
from tests.desktop.plain.conftest import MARKED, SLOW
from tests.desktop.stage import Desktop

MOST_ROWS = 40
KEYED, LITERAL = "Q&Zed", "Q&&Zed"


def texts_read_as_markup(root: QWidget) -> Iterator[str]:
    """Every text below a widget of which Qt would make something else than its letters."""
    for widget in (root, *root.findChildren(QWidget)):
        if QtGui.Qt.mightBeRichText(widget.toolTip()):
            yield f"tooltip of {type(widget).__name__}: {widget.toolTip()}"
        if isinstance(widget, QLabel):
            yield from _label(widget)
        if isinstance(widget, QTextEdit) and widget.acceptRichText() and not widget.isReadOnly():
            yield f"{type(widget).__name__} takes rich text"
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _tips(widget.model())


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    by_itself = label.textFormat() is Qt.TextFormat.AutoText and QtGui.Qt.mightBeRichText(text)
    # A paragraph is markup, and escapes what it says itself.
    rich = by_itself or label.textFormat() is Qt.TextFormat.RichText
    if rich and ("<img" in text or "<b>" in text):
        yield f"{type(label).__name__}: {text}"


def _tips(model: QAbstractItemModel) -> Iterator[str]:
    one = isinstance(model, QAbstractListModel)
    columns = 1 if one else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), MOST_ROWS)):
        for column in range(columns):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and QtGui.Qt.mightBeRichText(tip):
                yield f"tip of {type(model).__name__}: {tip}"


def texts_with_a_key(root: QWidget) -> Iterator[str]:
    """Every text below a widget in which an "&" that was typed stands for a key."""
    for button in root.findChildren(QAbstractButton):
        yield from _keyed(button.text(), button)
    for box in root.findChildren(QGroupBox):
        yield from _keyed(box.title(), box)
    for bar in root.findChildren(QTabBar):
        for at in range(bar.count()):
            yield from _keyed(bar.tabText(at), bar)
    for label in root.findChildren(QLabel):
        if label.buddy() is not None:
            yield from _keyed(label.text(), label)
    for menu in root.findChildren(QMenu):
        menu.aboutToShow.emit()
    for action in root.findChildren(QAction):
        yield from _keyed(action.text(), action)


def _keyed(text: str, where: object) -> Iterator[str]:
    if KEYED in text and LITERAL not in text:
        yield f"{type(where).__name__}: {text}"


def assert_plain(root: QWidget) -> None:
    for widget in root.findChildren(QWidget):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))
    assert not [*texts_read_as_markup(root), *texts_with_a_key(root)]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_shows_what_was_typed(desktop: Desktop, qtbot: QtBot, page: str) -> None:
    window = desktop.show(page)
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    desktop.settle()
    assert_plain(window)
    # Little room has every label cut its text and offer all of it as a tooltip.
    window.resize(window.minimumSize())
    desktop.settle()
    assert_plain(window)


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=lambda each: each.id)
def test_a_dialogue_shows_what_was_typed(opened: Opens, dialogue: Dialogue) -> None:
    found = opened(dialogue)
    assert_plain(found)


FILES = {
    "people.vcf": f"BEGIN:VCARD\nFN:{MARKED}Ana\nORG:{MARKED}Larch\nTITLE:{MARKED}\nEND:VCARD\n",
    "people.csv": f"Full name,Company,City\n{MARKED}Ana,{MARKED}Larch,{MARKED}Oslo\n",
    "talk.ics": f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nDTSTART:20260310T140000\nSUMMARY:{MARKED}\n"
    f"LOCATION:{MARKED}\nATTENDEE;CN={MARKED}:mailto:ana@larch.example\nEND:VEVENT\nEND:VCALENDAR\n",
    "no.eml": f"From: {MARKED}Ana <ana@larch.example>\nTo: b@c.example\nSubject: {MARKED}\n\n"
    f"We have decided to go on with other candidates. {MARKED}\n\nBest,\n{MARKED}\n",
}


@pytest.mark.parametrize("name", FILES)
def test_the_import_shows_what_a_file_holds(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_text(FILES[name], encoding="utf-8")
    window = desktop.show("people")
    bring_in(window, path)
    dialog = desktop.dialog(ImportDialog)
    qtbot.waitUntil(lambda: any(KEYED in each for each in shown_in(dialog)), timeout=SLOW)
    assert_plain(dialog)


def shown_in(root: QWidget) -> Iterator[str]:
    """The texts of its labels, and of the rows of its lists."""
    for label in root.findChildren(QLabel):
        yield label.accessibleName() or label.text()
    for view in root.findChildren(QAbstractItemView):
        for row in range(view.model().rowCount(QModelIndex())):
            yield str(view.model().index(row, 0).data())


@pytest.mark.parametrize(
    "text",
    [MARKED, "&lt;b&gt;", " \n<b>x", "<?xml version='1.0'?>", "<!-- x -->", "a <br/> b", "<b><i>"],
)
def test_a_tip_is_never_markup(text: str) -> None:
    assert not QtGui.Qt.mightBeRichText(plain_tip(text))
    assert plain_tip(text).replace("\u2060", "") == text


@pytest.mark.parametrize("text", ["", "R&D", "1 < 2", "Ana <ana@larch.example>", "a\nb"])
def test_a_tip_that_is_plain_stays_as_it_is(text: str) -> None:
    assert plain_tip(text) == text


def test_a_long_name_is_cut_in_the_side_bar_and_told_whole(desktop: Desktop) -> None:
    name = "María José Núñez de la Cruz & Sons"
    side_bar = desktop.show("people").side_bar
    button = side_bar.sender_button
    side_bar.show_sender(name)
    assert button.text().endswith("…")
    assert button.text()[:5] == name[:5]
    assert button.sizeHint().width() <= button.width()
    assert name in button.toolTip()
    assert name in button.accessibleName()
    side_bar.show_sender("R&D")
    assert button.text() == "R&&D"

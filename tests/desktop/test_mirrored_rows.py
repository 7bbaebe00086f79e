"""Rows from right to left: everything at the other side, and still to be read and clicked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QStringListModel, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.model.notes import EventKind, Note, NoteRow
from cards.model.people import Person
from desktop.batch.ticks import TickList
from desktop.look.theme import current_colours
from desktop.models.batch import TickModel
from desktop.shell.hit_rows import draw_marked
from desktop.widgets.chips import paint_chip
from desktop.widgets.labels import ElidedLabel, Paragraph, text_label
from desktop.widgets.mirror import follow, reads_from_right
from desktop.widgets.rows import RowDelegate, RowList, draw_line
from desktop.widgets.state_chip import paint_state

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SIZE = QSize(300, 60)
TEXT = QRectF(0, 0, 120, 60)
CORNER = QPointF(0, 10)


def ink_of(picture: QImage, ground: QColor | None = None) -> QRect:
    """The smallest box that holds whatever is not of the colour of the first dot."""
    bare = ground or picture.pixelColor(0, 0)
    dots = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y) != bare
    ]
    across, down = {x for x, _y in dots}, {y for _x, y in dots}
    top_left = QPoint(min(across), min(down))
    return QRect(top_left, QPoint(max(across), max(down)))


def drawn(what: str, direction: Qt.LayoutDirection) -> QImage:
    """A row of 300 × 60 with one thing at its beginning."""
    picture = QImage(SIZE, QImage.Format.Format_RGB32)
    picture.fill(QColor(current_colours().sheet))
    painter = QPainter(picture)
    painter.setLayoutDirection(direction)
    follow(painter, direction, picture.rect())
    if what == "line":
        draw_line(painter, TEXT, "Ruiz, F.", "body", "ink")
    elif what == "hit":
        draw_marked(painter, TEXT, "Ruiz, F.", ((0, 4),), "ink")
    elif what == "chip":
        paint_chip(painter, CORNER, "Offer", "good")
    else:
        paint_state(painter, CORNER, EventKind.ANSWERED)
    painter.end()
    return picture


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("what", ["line", "hit", "chip"])
def test_what_begins_a_row_stands_at_its_other_end_as_it_is(what: str) -> None:
    from_left, from_right = drawn(what, LTR), drawn(what, RTL)
    left, right = ink_of(from_left), ink_of(from_right)
    assert abs(left.left() - (SIZE.width() - 1 - right.right())) <= 3
    assert abs(left.width() - right.width()) <= 1
    same = right.translated(left.left() - right.left(), 0)
    close = zip(from_left.copy(same).bits()[::4], from_right.copy(right).bits()[::4], strict=True)
    different = sum(abs(a - b) > 60 for a, b in close)
    assert different < 0.05 * right.width() * right.height()


@pytest.mark.usefixtures("qapp")
def test_the_drawing_of_a_state_stands_before_its_word() -> None:
    from_left, from_right = drawn("state", LTR), drawn("state", RTL)
    left, right = ink_of(from_left), ink_of(from_right)
    assert left.left() == SIZE.width() - 1 - right.right()
    assert from_right.copy(right) != from_left.copy(left)


def test_a_list_draws_its_rows_in_its_own_direction(qtbot: QtBot) -> None:
    class Named(RowDelegate):
        def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
            draw_line(painter, box, str(row or "Ana"), "body", "ink")

    rows = RowList("Names")
    qtbot.addWidget(rows)
    rows.setModel(QStringListModel(["Ana"]))
    rows.setItemDelegate(Named(rows))
    rows.setLayoutDirection(RTL)
    rows.resize(400, 80)
    assert ink_of(rows.viewport().grab().toImage()).left() > 300


def test_a_tick_is_set_where_it_is_seen(qtbot: QtBot) -> None:
    model = TickModel()
    ticks = TickList("Cards", model)
    qtbot.addWidget(ticks)
    person = Person(id=1, full_name="Ana Ruiz")
    note = Note(id=1, person_id=1, text="")
    state = EventKind.APPROVED
    row = NoteRow(note=note, person=person, company=None, application=None, state=state)
    model.show_rows((row,), {})
    ticks.setLayoutDirection(RTL)
    ticks.resize(400, 120)
    ticks.show()
    before = model.rows()[0].ticked
    place_of = ticks.visualRect(model.index(0, 0))
    for x, expected in ((place_of.left() + 20, before), (place_of.right() - 20, not before)):
        place = QPoint(x, place_of.center().y())
        QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert model.rows()[0].ticked is expected


@pytest.mark.parametrize("text", ["Ruiz", "רות"])
def test_labels_begin_where_the_window_does(qtbot: QtBot, text: str) -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.setLayoutDirection(RTL)
    try:
        for label in (text_label(text), Paragraph(text), ElidedLabel(text)):
            qtbot.addWidget(label)
            label.resize(300, 40)
            assert ink_of(label.grab().toImage()).left() > 200
    finally:
        QApplication.setLayoutDirection(LTR)


def test_which_way_a_text_reads_is_told_by_its_first_letter() -> None:
    assert reads_from_right("12, רות")
    assert not reads_from_right("Ruth רות")
    assert not reads_from_right("12")

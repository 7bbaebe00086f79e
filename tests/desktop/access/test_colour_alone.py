"""Nothing is told by colour alone: drawn in grey, chips and rows can still be told apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cards.model.notes import EventKind
from cards.model.search import Stage
from desktop.labels import label
from desktop.look import tokens
from desktop.widgets.chips import STAGE_TONES, STATE_TONES, Chip
from desktop.widgets.form import FormField
from desktop.widgets.line_field import TextField
from desktop.widgets.state_chip import StateChip, state_icon
from tests.desktop.places import PAGES, is_settled
from tests.desktop.stage import Desktop

SLOW = 30_000
TONES = frozenset({"good", "warn", "bad"})


def in_one_colour(widget: QWidget) -> bytes:
    """What is drawn, in black and white: every pixel unlike its ground is black."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = image.pixelColor(0, 0).lightness()
    dark = (
        abs(image.pixelColor(x, y).lightness() - ground) > 40
        for y in range(image.height())
        for x in range(image.width())
    )
    return bytes([image.width(), *dark])


def test_every_state_and_stage_has_a_word_of_its_own() -> None:
    for kinds, tones in ((Stage, STAGE_TONES), (EventKind, STATE_TONES)):
        words = [label(kind) for kind in kinds]
        assert len(set(words)) == len(words)
        assert set(tones) == set(kinds)


def test_every_state_has_a_drawing_of_its_own(qtbot: QtBot) -> None:
    drawings = {state_icon(state) for state in EventKind}
    assert len(drawings) == len(EventKind)
    shown = {}
    for state in EventKind:
        chip = StateChip(state)
        qtbot.addWidget(chip)
        shown[state] = in_one_colour(chip)
    for one, other in combinations(EventKind, 2):
        assert shown[one] != shown[other], (one, other)


def test_stages_can_be_told_apart_without_colour(qtbot: QtBot) -> None:
    shown = {}
    for stage in Stage:
        # All in one tone: the words alone must do.
        chip = Chip(label(stage), "plain")
        qtbot.addWidget(chip)
        shown[stage] = in_one_colour(chip)
    assert len(set(shown.values())) == len(Stage)


@pytest.mark.parametrize("page", PAGES)
def test_what_is_coloured_says_something(desktop: Desktop, qtbot: QtBot, page: str) -> None:
    window = desktop.show(page)
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    desktop.settle()
    for widget in coloured(window):
        said = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else "")
        assert said.strip(), widget
    for chip in (*window.findChildren(Chip), *window.findChildren(StateChip)):
        assert chip.accessibleName()


def coloured(root: QWidget) -> Iterator[QWidget]:
    """What is shown in the colours of good, warn and bad."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.property("tone") in TONES:
            yield widget


def test_a_refused_field_says_why_below_itself(qtbot: QtBot) -> None:
    field = FormField("E-mail", TextField("ana@"))
    qtbot.addWidget(field)
    field.refuse("An address has a name after the @.")
    assert not field.reason.isHidden()
    assert field.reason.said()


def test_the_row_chosen_has_a_bar_not_a_colour_alone(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show("people")
    qtbot.waitUntil(lambda: window.page.rows > 0)
    rows = window.page.first_focus()
    assert rows is not None
    image = rows.grab().toImage()
    lines = [image.pixelColor(6, y).lightness() for y in range(image.height())]
    # The bar is as dark as the accent; the ground of a row chosen hardly differs from the others.
    assert max(lines) - min(lines) > 60
    assert lines.count(min(lines)) >= tokens.TALL_ROW_HEIGHT // 3
    assert rows.focusPolicy() & Qt.FocusPolicy.TabFocus

"""Pictures of the design system's widgets, light and dark, against those kept under tests/data.

They are drawn with a face that is bundled, without hinting, so that every machine draws nearly
the same; what it may differ by is the tolerance. A change that is meant is renewed by
``pytest tests/desktop/test_snapshots.py --renew-snapshots``, and looked at before it is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cards.model.notes import EventKind
from cards.model.people import Person
from cards.model.search import PersonRow, Stage
from desktop.labels import label
from desktop.look import tokens
from desktop.look.theme import DARK_SCHEME, LIGHT_SCHEME, current_theme
from desktop.pages.person_row import PersonDelegate
from desktop.shell.banner import SampleBanner
from desktop.shell.error_bar import ErrorBar
from desktop.widgets.buttons import LINK, PLAIN, PRIMARY, QUIET, make_button
from desktop.widgets.chips import STAGE_TONES, Chip
from desktop.widgets.fields import Choice, TextArea
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.line_field import SearchBox, TextField
from desktop.widgets.rows import ROW_ROLE, RowList
from desktop.widgets.segments import Segments
from desktop.widgets.state_chip import StateChip
from desktop.widgets.ticks import Tick

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "tests" / "data" / "snapshots"
FACE = ROOT / "fonts" / "faces" / "PlaypenSans.ttf"
FAR = 60
"""Of 255: a pixel that differs by more in any colour is another one."""
MOST_FAR = 0.004
"""Which share of the pixels may be others; the edges of letters are, on another machine."""
MOST_MEAN = 1.0
"""Of 255: by how much all pixels may differ on average."""


@pytest.fixture
def face(qapp: QApplication) -> Iterator[None]:
    """The bundled face for the whole application."""
    before = QFont(qapp.font())
    number = QFontDatabase.addApplicationFont(str(FACE))
    font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    font.setPointSizeF(10)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    qapp.setFont(font)
    yield
    qapp.setFont(before)
    QFontDatabase.removeApplicationFont(number)


@pytest.fixture(params=[LIGHT_SCHEME, DARK_SCHEME])
def scheme(request: pytest.FixtureRequest, face: None) -> Iterator[str]:
    """Each scheme in turn; the one before comes back."""
    del face
    theme = current_theme()
    before = theme.choice
    theme.choose(request.param)
    yield request.param
    theme.choose(before)


def buttons() -> QWidget:
    board, grid = sheet()
    for row, kind in enumerate((PRIMARY, PLAIN, QUIET, LINK)):
        grid.addWidget(make_button("Write note", kind), row, 0)
        grid.addWidget(make_button("Add person", kind, "" if kind == LINK else "add"), row, 1)
        off = make_button("Not now", kind)
        off.setEnabled(False)
        grid.addWidget(off, row, 2)
    return board


def fields() -> QWidget:
    board, grid = sheet()
    empty, wrong, off = TextField(), TextField("ana@"), TextField("Atlas")
    empty.setPlaceholderText("Your first name")
    off.setEnabled(False)
    refused = FormField("E-mail", wrong)
    refused.refuse("An address has a name after the @.")
    tick = Tick("Written by pen")
    tick.setChecked(True)
    shown: tuple[QWidget, ...] = (
        FormField("How you sign", empty),
        refused,
        FormField("Company", off),
        FormField("How it travels", Choice((("card", "A card"), ("email", "An e-mail")))),
        FormField("What you talked about", TextArea("the night shift", lines=2)),
        SearchBox("Search people"),
        tick,
        Tick("At the company"),
    )
    for number, each in enumerate(shown):
        grid.addWidget(each, number // 2, number % 2)
    return board


def chips() -> QWidget:
    board, grid = sheet()
    for number, stage in enumerate(Stage):
        grid.addWidget(Chip(label(stage), STAGE_TONES[stage]), number // 3, number % 3)
    for number, state in enumerate(EventKind):
        grid.addWidget(StateChip(state), 3 + number // 3, number % 3)
    return board


def segments() -> QWidget:
    board, grid = sheet()
    views = (("card", "Card"), ("envelope", "Envelope"), ("email", "E-mail"))
    for row, (view, _text) in enumerate(views):
        shown = Segments("View", views)
        shown.choose(view)
        grid.addWidget(shown, row, 0)
    return board


def rows() -> QWidget:
    board, grid = sheet()
    people = RowList("People")
    model = QStandardItemModel(people)
    for number, name in enumerate(("Ana Ruiz", "Omar Haddad", "Zoë Åkerström")):
        item = QStandardItem(name)
        person = Person(id=number, full_name=name)
        item.setData(PersonRow(person=person, company="Atlas", title="Cook"), ROW_ROLE)
        model.appendRow(item)
    people.setModel(model)
    people.setItemDelegate(PersonDelegate(people))
    people.setCurrentIndex(model.index(1, 0))
    people.setFixedSize(320, 3 * tokens.TALL_ROW_HEIGHT + 8)
    people.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    grid.addWidget(people, 0, 0)
    return board


def bars() -> QWidget:
    board = QWidget()
    column = QVBoxLayout(board)
    column.addWidget(SampleBanner())
    trouble = ErrorBar()
    trouble.tell("The disk is full. What you typed is kept in this window.")
    column.addWidget(trouble)
    return board


def words() -> QWidget:
    board = QWidget()
    column = QVBoxLayout(board)
    for step in tokens.TYPE_SCALE:
        column.addWidget(text_label(f"Thank you, in {step}", step))
    across = QHBoxLayout()
    for tone in ("soft", "hint", "good", "warn", "bad"):
        across.addWidget(text_label(tone, tone=tone))
    column.addLayout(across)
    column.addWidget(wrapped_label("Two lines of a paragraph\nkeep their distance.", tone="soft"))
    return board


def sheet() -> tuple[QWidget, QGridLayout]:
    """An empty board with a grid on it."""
    board = QWidget()
    grid = QGridLayout(board)
    grid.setSpacing(tokens.GAP_M)
    return board, grid


BOARDS: tuple[Callable[[], QWidget], ...] = (buttons, fields, chips, segments, rows, bars, words)


@pytest.mark.parametrize("board", BOARDS, ids=lambda each: each.__name__)
def test_it_looks_as_it_did(
    qtbot: QtBot, pytestconfig: pytest.Config, scheme: str, board: Callable[[], QWidget]
) -> None:
    shown = board()
    qtbot.addWidget(shown)
    shown.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    shown.show()
    shown.resize(shown.sizeHint())
    got = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    file = KEPT / f"{board.__name__}-{scheme}.png"
    if pytestconfig.getoption("renew_snapshots", default=False):
        KEPT.mkdir(parents=True, exist_ok=True)
        assert got.save(str(file))
    kept = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    assert not kept.isNull(), f"no {file.name} yet: see the head of this file"
    wide, high = abs(got.width() - kept.width()), abs(got.height() - kept.height())
    # Where a font is laid out a little wider, so is what stands around it.
    assert max(wide, high) <= 4, (got.size(), kept.size())
    apart = np.abs(pixels(got, kept) - pixels(kept, got))
    assert apart.mean() <= MOST_MEAN
    assert (apart.max(axis=2) > FAR).mean() <= MOST_FAR


def pixels(image: QImage, other: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    """The colours of the part that two pictures have in common."""
    high, wide = min(image.height(), other.height()), min(image.width(), other.width())
    whole = np.frombuffer(image.constBits(), dtype=np.uint8)
    rows = whole.reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:high, :wide, :3].astype(np.int16)

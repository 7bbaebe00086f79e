"""The papers offered beside a note: the common ones first, any size, cards without envelopes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.layout.stocks import stocks
from cards.model.look import Look
from cards.store import Store
from desktop.pages.notes import NotesPage
from tests.desktop.notes_given import at_rest, notes_page, three_notes
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
SIZE = "150x100mm"


def on_odd_papers(store: Store) -> None:
    """Ana's note is on a postcard, Zoë's on a paper of a size of its own."""
    three_notes(store)
    store.notes.change_look([1], replace(Look(), stock="us-postcard"))
    store.notes.change_look([3], replace(Look(), stock=SIZE))


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(on_odd_papers)
    return notes_page(desktop, qtbot)


def test_common_papers_come_first_and_a_line_parts_the_others(page: NotesPage) -> None:
    offered = page.panel.side.look.stock
    ids = [offered.itemData(row) for row in range(offered.count())]
    line = ids.index(None)
    assert ids[:line] == [stock.id for stock in stocks() if stock.common]
    assert ids[line + 1 :] == [stock.id for stock in stocks() if not stock.common]


def test_a_postcard_asks_for_no_envelope(page: NotesPage, qtbot: QtBot) -> None:
    side = page.panel.side
    assert side.look.stock.value() == "us-postcard"
    QTest.mouseClick(side.views.buttons["envelope"], LEFT)
    qtbot.waitUntil(side.envelope.missing.isVisible)
    assert side.envelope.missing.said.said() == "This card is posted without an envelope."
    assert not side.envelope.missing.add_button.isVisible()
    assert not side.envelope.save_button.isVisible()
    assert not side.envelope.caption.isVisible()


def test_a_paper_of_any_size_is_shown_and_drawn(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.column.choose(3)
    at_rest(desktop, qtbot, page)
    side = page.panel.side
    assert side.look.stock.value() == SIZE
    assert side.look.stock.currentText() == "150 × 100 mm"
    assert "150 × 100 mm" in side.caption.text()
    assert side.card.picture is not None

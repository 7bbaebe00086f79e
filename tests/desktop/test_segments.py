"""Views side by side share a narrow place by their words, and offer whole what is cut."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.widgets.segments import Segments

NARROWEST = 320
"""Pixels that the writing desk has for them in the smallest window."""


@pytest.fixture
def views(qtbot: QtBot) -> Segments:
    words = ("Karte", "Vorne", "Umschlag", "E-Mail", "Telefon")
    made = Segments("Versand", [(word, word) for word in words])
    qtbot.addWidget(made)
    made.resize(NARROWEST, made.minimumSizeHint().height())
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_long_and_short_names_fit_whichever_is_chosen(views: Segments) -> None:
    for chosen in views.buttons:
        views.choose(chosen)
        assert [button.toolTip() for button in views.buttons.values()] == [""] * 5


def test_what_is_cut_is_offered_whole(views: Segments, qtbot: QtBot) -> None:
    views.setMinimumWidth(1)
    views.resize(NARROWEST // 2, views.height())
    qtbot.waitUntil(lambda: "Umschlag" in views.buttons["Umschlag"].toolTip())

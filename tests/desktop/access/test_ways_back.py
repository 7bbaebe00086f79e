"""Back and forward lead to the note and to the lesson one was at."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.pages.lessons import LESSONS, TOLD, LessonsPage
from desktop.pages.notes import NotesPage
from desktop.place import Place
from tests.desktop.places import is_settled
from tests.desktop.stage import Desktop

SLOW = 30_000


def test_back_leads_to_the_note_one_was_at(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show("notes")
    page = window.page
    assert isinstance(page, NotesPage)
    qtbot.waitUntil(lambda: is_settled(page) and page.panel.note_id > 0, timeout=SLOW)
    page.column.choose(6)
    qtbot.waitUntil(lambda: page.panel.note_id == 6, timeout=SLOW)
    window.go(Place("notes", "note", 2))
    qtbot.waitUntil(lambda: page.panel.note_id == 2, timeout=SLOW)
    window.back()
    qtbot.waitUntil(lambda: page.panel.note_id == 6, timeout=SLOW)
    window.forward()
    qtbot.waitUntil(lambda: page.panel.note_id == 2, timeout=SLOW)


def test_back_leads_to_the_view_of_the_lessons(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show("lessons")
    page = window.page
    assert isinstance(page, LessonsPage)
    qtbot.waitUntil(lambda: page.panel.lesson_id > 0, timeout=SLOW)
    page.views.choose(TOLD)
    window.go(Place("people"))
    desktop.settle()
    page.views.choose(LESSONS)
    window.back()
    assert window.page is page
    assert page.views.value() == TOLD

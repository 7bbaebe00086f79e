"""Every page and dialogue in other languages: no word left in English, and none without room."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.pages.notes import NotesPage
from desktop.place import Place
from desktop.preferences.page import PreferencesPage
from desktop.preferences.settings import LANGUAGE
from desktop.speech import TRANSLATIONS, speech_of
from desktop.window import MainWindow
from tests.desktop.access.conftest import SLOW
from tests.desktop.places import DIALOGUES, PAGES, Dialogue, is_settled
from tests.desktop.stage import Desktop
from tests.desktop.words_shown import clipped, shown_in, texts_of

# A folder of scripts, and no package.
sys.path.append(str(Path(__file__).parents[3] / "packaging"))
tool = importlib.import_module("translations")
Look = Callable[[QWidget], list[str]]
SMALLEST = 1000, 680
LONG = 1024, 700
WORDS = re.compile(r"[^\W\d_]{2}")
RESTING = 2000
"""Milliseconds that a layout may take to come to rest."""
LET_GO = "lacks letters"
"""What may be cut where all texts are twice as long: it says the rest in its tooltip."""


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speech_of(qapp).speak("en")


@pytest.fixture
def window(data: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., Desktop]]:
    """Opens the window in a language."""
    made: list[Desktop] = []

    def open_it(language: str, folder: Path = TRANSLATIONS) -> Desktop:
        settings = QSettings(str(data / "window.ini"), QSettings.Format.IniFormat)
        settings.setValue(LANGUAGE, language)
        settings.sync()
        made.append(Desktop(qtbot, qapp, data))
        speech_of(qapp).speak(language, folder)
        made[0].show("today")
        return made[0]

    yield open_it
    for desktop in made:
        desktop.close()


def pages(desktop: Desktop, qtbot: QtBot) -> Iterator[tuple[str, MainWindow]]:
    """Every page and every part of the preferences, one after the other, once it is painted."""
    window = desktop.window
    for page in PAGES:
        window.go(Place(page))
        desktop.settle()
        qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
        if isinstance(window.page, PreferencesPage):
            for part, button in window.page.parts.buttons.items():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                desktop.settle()
                window.grab()
                yield f"{page} {part}", window
        else:
            window.grab()
            yield page, window
        if isinstance(window.page, NotesPage):
            for way, button in window.page.panel.side.views.buttons.items():
                if button.isVisible():
                    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                    desktop.settle()
                    window.grab()
                    yield f"{page} {way}", window


def english_or_clipped(language: str) -> Look:
    """Tells what a widget says in English that has other words in a language, or has no room."""
    found: list[Any] = list(tool.read(TRANSLATIONS / f"cordially_{language}.ts"))
    said = {form for each in found for form in each.said}
    left = {each.source for each in found if not each.counted} - said

    def tell(root: QWidget) -> list[str]:
        texts = [text for each in shown_in(root) for text in texts_of(each)]
        texts += [each.text() for each in root.findChildren(QAction)]
        return [*clipped(root), *(text for text in texts if text in left)]

    return tell


def faults(qtbot: QtBot, shown: QWidget, look: Look) -> list[str]:
    """What is still wrong once the layout has come to rest: a new text asks for its room later."""
    try:
        qtbot.waitUntil(lambda: not look(shown), timeout=RESTING)
    except qtbot.TimeoutError:
        return look(shown)
    return []


def too_long(root: QWidget) -> list[str]:
    """Which texts lack room, of those that may not be cut."""
    return [each for each in clipped(root) if not each.endswith(LET_GO)]


@pytest.mark.parametrize("language", ["de", "es"])
def test_every_page_speaks_it_and_has_room(
    window: Callable[..., Desktop], qtbot: QtBot, language: str
) -> None:
    desktop, look = window(language), english_or_clipped(language)
    desktop.window.resize(*SMALLEST)
    wrong = []
    for name, shown in pages(desktop, qtbot):
        wrong += [f"{name}: {each}" for each in faults(qtbot, shown, look)]
    assert not wrong


@pytest.mark.parametrize("language", ["de", "es"])
def test_every_dialogue_speaks_it_and_has_room(
    window: Callable[..., Desktop], qtbot: QtBot, language: str
) -> None:
    desktop, look = window(language), english_or_clipped(language)
    desktop.window.resize(*SMALLEST)
    wrong = []
    for dialogue in DIALOGUES:
        shown = opened(desktop, qtbot, dialogue)
        wrong += [f"{dialogue.id}: {each}" for each in faults(qtbot, shown, look)]
        close(desktop, qtbot, dialogue)
    assert not wrong


def opened(desktop: Desktop, qtbot: QtBot, dialogue: Dialogue) -> QWidget:
    window = desktop.window
    window.go(Place(dialogue.page))
    desktop.settle()
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    dialogue.open(window)
    qtbot.waitUntil(lambda: dialogue.shown(window) is not None, timeout=SLOW)
    desktop.settle()
    shown = dialogue.shown(window)
    assert shown is not None
    qtbot.waitUntil(lambda: is_settled(shown), timeout=SLOW)
    desktop.settle()
    shown.grab()
    return shown


def close(desktop: Desktop, qtbot: QtBot, dialogue: Dialogue) -> None:
    shown = dialogue.shown(desktop.window)
    if shown is not None:
        shown.close()
    qtbot.waitUntil(lambda: dialogue.shown(desktop.window) is None, timeout=SLOW)
    desktop.settle()


@pytest.mark.parametrize("language", ["de", "he"])
def test_texts_twice_as_long_have_room(
    window: Callable[..., Desktop], qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    """In ``he`` they also go from right to left; whatever stands in no brackets is untranslated."""
    tool.write_pseudo(tool.gathered(), tmp_path / "pseudo")
    tool.release(tmp_path / "pseudo")
    desktop = window(language, tmp_path / "pseudo")
    desktop.window.resize(*LONG)
    mirrored = language == "he"
    expected = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    assert desktop.window.layoutDirection() is expected
    known = {source for _context, source in tool.gathered()}
    wrong = []
    for name, shown in pages(desktop, qtbot):
        wrong += [f"{name}: {each}" for each in faults(qtbot, shown, too_long)]
        said = {text for each in shown_in(shown) for text in texts_of(each)}
        wrong += [f"{name}: {text}" for text in said & known if WORDS.search(text)]
    assert not wrong

"""The registry of pages and dialogues is whole, and each of them opens and closes again."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

import desktop as room
from desktop.pages import PAGES as ENTRIES
from desktop.place import Place
from tests.desktop.places import BARE, DIALOGUES, PAGES, Dialogue, Opens
from tests.desktop.stage import Desktop


def subclasses(kind: type[QObject]) -> set[type[QObject]]:
    """Every class of the window that is one of these."""
    for module in pkgutil.walk_packages(room.__path__, "desktop."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found: set[type[QObject]] = set()
    waiting = [kind]
    while waiting:
        below = waiting.pop().__subclasses__()
        found.update(below)
        waiting.extend(below)
    return {each for each in found if each.__module__.startswith("desktop.")}


def test_every_page_and_every_dialogue_is_registered() -> None:
    assert tuple(entry.id for entry in ENTRIES) == PAGES
    known = {each.kind() for each in DIALOGUES}
    missing = [each for each in subclasses(QDialog) - known if each.__name__ not in BARE]
    assert not missing


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=lambda each: each.id)
def test_every_dialogue_opens_and_escape_closes_it(opened: Opens, dialogue: Dialogue) -> None:
    found = opened(dialogue)
    assert found.windowTitle()
    found.reject()
    assert not found.isVisible()


class _Flashes(QObject):
    """Notes every widget that is shown as a window though it is meant to be part of one."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            plain = watched.windowType() in {Qt.WindowType.Widget, Qt.WindowType.Window}
            if watched.isWindow() and plain and not isinstance(watched, QMainWindow):
                self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture(autouse=True)
def flashes(qapp: QApplication) -> Iterator[_Flashes]:
    """A part that is shown before it is in its place flashes, and takes the focus away."""
    found = _Flashes()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)
    assert not found.seen, "\n".join(found.seen)


def test_pages_and_their_empty_states_are_built_in_their_places(
    desktop: Desktop, tmp_path: Path
) -> None:
    desktop.show("today")
    for folder in (desktop.session.folder / "sample", tmp_path / "nothing yet"):
        desktop.session.switch(folder)
        for page in PAGES:
            desktop.window.go(Place(page))
            desktop.settle()

"""The registry of pages and dialogues is whole, and each of them opens and closes again."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

import desktop as room
from desktop.pages import PAGES as ENTRIES
from tests.desktop.places import BARE, DIALOGUES, PAGES, Dialogue, Opens


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

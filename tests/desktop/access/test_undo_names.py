"""Every operation of the store that can be undone has words, and the menu shows them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

import cards.store
from cards.model.people import Person
from cards.store import Store
from desktop.labels import OPERATIONS
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop

ROOM = Path(next(iter(cards.store.__path__)))
NAME = re.compile(r"[a-z_]+\.[a-z_]+\Z")
KEPT = ("add", "change", "bin")
NEVER_CALLED = {"dismissal.change"}


def undoable() -> set[str]:
    """The names in the store's own source, but for those that say they cannot be undone."""
    found = {"import"}
    for file in ROOM.glob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        found.update(_called(tree))
        found.update(f"{table}.{verb}" for table in _tables(tree) for verb in KEPT)
    return found - NEVER_CALLED


def _called(tree: ast.AST) -> Iterator[str]:
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        if any(each.arg == "undoable" for each in call.keywords):
            continue
        for each in call.args:
            name = each.value if isinstance(each, ast.Constant) else None
            called = getattr(call.func, "attr", "")
            if isinstance(name, str) and NAME.match(name) and called in {"operation", "_move"}:
                yield name


def _tables(tree: ast.AST) -> Iterator[str]:
    for kind in ast.walk(tree):
        if isinstance(kind, ast.ClassDef) and any("Kept" in ast.dump(b) for b in kind.bases):
            for line in kind.body:
                if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant):
                    target = line.targets[0]
                    if isinstance(target, ast.Name) and target.id == "table":
                        yield str(line.value.value)


def test_every_operation_has_words() -> None:
    names = undoable()
    assert len(names) > 30
    assert not names - set(OPERATIONS)


def test_the_menu_says_what_undo_would_take_back(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show("people")
    asked(desktop, _someone)
    window.top_bar.menu.aboutToShow.emit()
    desktop.settle()
    undo = window.findChild(QAction, "undo")
    assert undo is not None
    qtbot.waitUntil(lambda: undo.text() == "Undo: a person added")


def _someone(store: Store) -> None:
    store.people.add(Person(full_name="Ana Ruiz"))

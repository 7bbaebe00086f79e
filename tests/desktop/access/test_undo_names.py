"""Every operation of the store that can be undone has words, and the menu shows them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

import cards.store
from cards.model.notes import EventKind, Note
from cards.model.people import Person
from cards.store import Store
from cards.store.notes import RECORDED
from desktop.labels import OF_ONE, OPERATIONS, operation
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop

ROOM = Path(next(iter(cards.store.__path__)))
ROOT = ROOM.parents[1]
NAME = re.compile(r"[a-z_]+\.[a-z_]+\Z")
KEPT = ("add", "change", "bin")
NEVER_CALLED = {"dismissal.change"}


def undoable() -> set[str]:
    """The names in the store's own source, but for those that say they cannot be undone."""
    found = {"import", "note.record", *RECORDED.values()}
    for file in ROOM.glob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        found.update(_called(tree))
        found.update(f"{table}.{verb}" for table in _tables(tree) for verb in KEPT)
    for file in _sources():
        tree = ast.parse(file.read_text("utf-8"))
        found.update(_named_preferences(tree))
        found.update(_wholes(tree))
    return found - NEVER_CALLED


def _sources() -> list[Path]:
    """The source of the core and of the window."""
    return [file for room in ("cards", "desktop") for file in (ROOT / room).rglob("*.py")]


def _named_preferences(tree: ast.AST) -> Iterator[str]:
    """The operations by which preferences are set or forgotten so that it can be undone."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and "_preference" in getattr(call.func, "attr", ""):
            named = [*call.args[2:], *(each.value for each in call.keywords)]
            yield from (
                each.value
                for each in named
                if isinstance(each, ast.Constant) and isinstance(each.value, str)
            )


def _wholes(tree: ast.AST) -> Iterator[str]:
    """The names under which several operations are undone as one."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "as_one":
            for each in ast.walk(call):
                if isinstance(each, ast.Constant) and isinstance(each.value, str):
                    yield from filter(NAME.match, [each.value])


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


NOT_UNDOABLE = {
    "": "undo and redo themselves",
    "preference.change": "what is preferred, and what is remembered of a dialogue",
    "run.begin": "how far a run has come is the printer's doing, not the person's",
    "run.handed": "as above",
    "run.tell": "as above",
    "run.await_yes": "as above; the yes and the no that follow are undone",
    "run.fail": "as above",
    "bin.empty": "for good, and so it asks before",
}
"""Every operation that leaves nothing to undo, with the reason why it may."""
PREFERRED = {
    "cards/jobs/calibration.py": "how a printer is corrected, measured anew at any time",
    "cards/jobs/envelope_style.py": "how all envelopes look",
    "cards/jobs/feeding.py": "how envelopes go into a printer",
    "cards/jobs/importing/files.py": "what a table's columns hold, asked for the next one like it",
    "cards/jobs/kept_fronts.py": "what is on the front of cards to come",
    "cards/jobs/review.py": "what is looked for in notes",
    "cards/jobs/sample.py": "the mark of the sample search",
    "cards/jobs/settling.py": "that somebody was told of a run that broke off",
    "cards/jobs/trays.py": "which tray a paper lies in",
    "cards/jobs/usual.py": "what a new note begins with",
    "desktop/batch/label_dialog.py": "the sheet of labels chosen last",
    "desktop/batch/print_dialog.py": "the printer chosen last",
    "desktop/files.py": "the folder files were saved in last",
    "desktop/notes/real_pen.py": "the pen plotter's settings used last",
    "desktop/printers.py": "what people call a printer",
    "desktop/preferences/reminders.py": "whose holidays count",
    "desktop/preferences/writing.py": "how long an invitation may be",
    "desktop/writing/linkedin_view.py": "the same, chosen beside the text",
}
"""Every module that sets a preference without an operation's name, and what it prefers."""


def test_what_cannot_be_undone_is_none_of_the_persons_doings() -> None:
    found = {name for file in ROOM.glob("*.py") for name in _not_undoable(file)}
    assert found == set(NOT_UNDOABLE)


def test_what_is_kept_as_a_preference_without_undo_is_one() -> None:
    found = {str(each.relative_to(ROOT)) for each in _sources() if _prefers_without_undo(each)}
    assert found == set(PREFERRED)


def _not_undoable(file: Path) -> Iterator[str]:
    for call in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        given = {each.arg: each.value for each in call.keywords}.get("undoable")
        if isinstance(given, ast.Constant) and given.value is False:
            for each in call.args:
                if isinstance(each, ast.Constant) and isinstance(each.value, str):
                    yield each.value


def _prefers_without_undo(file: Path) -> bool:
    return any(
        isinstance(each, ast.Call)
        and getattr(each.func, "attr", "") == "set_preference"
        and len(each.args) < 3
        for each in ast.walk(ast.parse(file.read_text("utf-8")))
    )


def test_every_operation_has_words() -> None:
    names = undoable()
    assert len(names) > 30
    assert not names - set(OPERATIONS)
    assert {name for name in names if name.startswith("note.")} <= set(OF_ONE) <= names
    long = operation("note.change", "Prof. Dr. Annegret Kreuzberger-Lindqvist")
    assert long == "the note to Prof. Dr. Annegret Kreuzberger-… changed"


def test_the_menu_says_what_undo_would_take_back(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show("people")
    undo, redo = (window.findChild(QAction, name) for name in ("undo", "redo"))
    assert undo is not None
    assert redo is not None
    plain = (undo.text(), redo.text())
    asked(desktop, _someone)
    # Before the menu opens: one that grows afterwards would not fit.
    qtbot.waitUntil(lambda: undo.text() == "Undo: Ana Ruiz added")
    assert redo.text() == plain[1]
    asked(desktop, lambda store: store.undo())
    qtbot.waitUntil(lambda: redo.text() == "Redo: Ana Ruiz added")
    assert undo.text() == plain[0]
    ids = asked(desktop, _two_notes)
    asked(desktop, lambda store: store.notes.record(ids[:1], EventKind.APPROVED, date(2026, 3, 12)))
    qtbot.waitUntil(lambda: undo.text() == "Undo: the note to Ana Ruiz marked as ready")
    asked(desktop, lambda store: store.notes.record(ids, EventKind.PRINTED, date(2026, 3, 12)))
    qtbot.waitUntil(lambda: undo.text() == "Undo: what happened to notes")


def _someone(store: Store) -> None:
    store.people.add(Person(full_name="Ana Ruiz"))


def _two_notes(store: Store) -> list[int]:
    people = [store.people.add(Person(full_name=name)) for name in ("Ana Ruiz", "Bo Li")]
    notes = [Note(person_id=person.id, text="Thank you") for person in people]
    return [note.id for note in store.notes.add(notes)]

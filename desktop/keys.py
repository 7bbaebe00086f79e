"""The one registry of keys, so that no key is ever given to two actions.

Ctrl+E, Ctrl+U and Ctrl+D are left alone: X11 input methods and text fields take them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.i18n import QT_TRANSLATE_NOOP

KEYS: dict[str, tuple[str, str]] = {
    "page_1": ("Ctrl+1", QT_TRANSLATE_NOOP("keys", "First page of the side bar")),
    "page_2": ("Ctrl+2", QT_TRANSLATE_NOOP("keys", "Second page")),
    "page_3": ("Ctrl+3", QT_TRANSLATE_NOOP("keys", "Third page")),
    "page_4": ("Ctrl+4", QT_TRANSLATE_NOOP("keys", "Fourth page")),
    "page_5": ("Ctrl+5", QT_TRANSLATE_NOOP("keys", "Fifth page")),
    "page_6": ("Ctrl+6", QT_TRANSLATE_NOOP("keys", "Sixth page")),
    "page_7": ("Ctrl+7", QT_TRANSLATE_NOOP("keys", "Seventh page")),
    "search": ("Ctrl+K", QT_TRANSLATE_NOOP("keys", "Search everything")),
    "filter": ("Ctrl+F", QT_TRANSLATE_NOOP("keys", "Filter this page")),
    "new": ("Ctrl+N", QT_TRANSLATE_NOOP("keys", "New here")),
    "back": ("Alt+Left", QT_TRANSLATE_NOOP("keys", "Back")),
    "forward": ("Alt+Right", QT_TRANSLATE_NOOP("keys", "Forward")),
    "next_pane": ("F6", QT_TRANSLATE_NOOP("keys", "Next pane")),
    "undo": ("Ctrl+Z", QT_TRANSLATE_NOOP("keys", "Undo")),
    "redo": ("Ctrl+Shift+Z", QT_TRANSLATE_NOOP("keys", "Redo")),
    "next_person": ("Ctrl+PgDown", QT_TRANSLATE_NOOP("keys", "Next person’s note")),
    "previous_person": ("Ctrl+PgUp", QT_TRANSLATE_NOOP("keys", "Previous person’s note")),
    "ready": ("Ctrl+Return", QT_TRANSLATE_NOOP("keys", "Note ready; save a form")),
    "print": ("Ctrl+P", QT_TRANSLATE_NOOP("keys", "Print or save as PDF")),
    "mend": ("F8", QT_TRANSLATE_NOOP("keys", "Next thing to fix")),
    "mend_back": ("Shift+F8", QT_TRANSLATE_NOOP("keys", "The thing to fix before")),
    "mend_now": ("Alt+Return", QT_TRANSLATE_NOOP("keys", "Mend it as proposed")),
    "closer": ("Ctrl++", QT_TRANSLATE_NOOP("keys", "See a sheet closer")),
    "farther": ("Ctrl+-", QT_TRANSLATE_NOOP("keys", "See more of a sheet")),
    "true_size": ("Ctrl+0", QT_TRANSLATE_NOOP("keys", "See a sheet in its true size, or whole")),
    "mailed": ("Ctrl+Shift+M", QT_TRANSLATE_NOOP("keys", "Mark as mailed")),
    "answer": ("Ctrl+R", QT_TRANSLATE_NOOP("keys", "Record the answer to an application")),
    "bring_in": ("Ctrl+I", QT_TRANSLATE_NOOP("keys", "Bring in contacts, invitations, e-mails")),
    "paste": ("Ctrl+V", QT_TRANSLATE_NOOP("keys", "Bring in what you copied; paste into a field")),
    "skip": ("Alt+S", QT_TRANSLATE_NOOP("keys", "Skip a question of the first run")),
    "move_card": ("Ctrl+Right", QT_TRANSLATE_NOOP("keys", "Move a card to the next stage")),
    "move_back": ("Ctrl+Left", QT_TRANSLATE_NOOP("keys", "Move a card to the stage before")),
    "bin": ("Del", QT_TRANSLATE_NOOP("keys", "Move to the bin")),
    "preferences": ("Ctrl+,", QT_TRANSLATE_NOOP("keys", "Preferences")),
    "keys": ("F1", QT_TRANSLATE_NOOP("keys", "These keys")),
    "quit": ("Ctrl+Q", QT_TRANSLATE_NOOP("keys", "Quit")),
}
"""Key and meaning, by the action's id; in the order in which the sheet of keys lists them."""

PAGES_BY_KEY = tuple(f"page_{number}" for number in range(1, 8))
"""The actions that the sheet of keys tells in one line."""
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("keys", "Going about"),
        (
            *PAGES_BY_KEY,
            "search",
            "filter",
            "back",
            "forward",
            "next_pane",
            "preferences",
            "keys",
            "quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Anywhere"),
        ("new", "undo", "redo", "bin", "bring_in", "paste", "skip"),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Applications"),
        ("answer", "move_card", "move_back"),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Notes"),
        (
            "ready",
            "next_person",
            "previous_person",
            "mend",
            "mend_back",
            "mend_now",
            "print",
            "mailed",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Seeing the sheets"),
        ("closer", "farther", "true_size"),
    ),
)
"""The actions as the sheet of keys groups them; each is in one group."""
ALSO = {"keys": "?"}
"""A second key of an action; fields that one types into keep it for themselves."""
USUAL: tuple[tuple[str, str], ...] = (
    ("Tab", QT_TRANSLATE_NOOP("keys", "To the next field or button")),
    ("Space", QT_TRANSLATE_NOOP("keys", "Tick, or press a button")),
    ("Return", QT_TRANSLATE_NOOP("keys", "Do what the row or the form is for")),
    ("Right", QT_TRANSLATE_NOOP("keys", "To the buttons of a row of Today; Left leads back")),
    ("Shift+F10", QT_TRANSLATE_NOOP("keys", "What else can be done with a row")),
    ("Esc", QT_TRANSLATE_NOOP("keys", "Close; what you typed is kept")),
    ("Alt", QT_TRANSLATE_NOOP("keys", "Show the letter that leads to a field")),
)
"""What Qt and the desktop do by themselves, for the sheet of keys alone."""


def key(action: str) -> QKeySequence:
    """The key of an action; KeyError for an unknown one."""
    return QKeySequence(KEYS[action][0])


def keys_of(action: str) -> list[QKeySequence]:
    """All keys of an action, the one that menus show first."""
    return [key(action), *([QKeySequence(ALSO[action])] if action in ALSO else [])]


def meaning(action: str) -> str:
    """What the key of an action does, in the person's language."""
    return QCoreApplication.translate("keys", KEYS[action][1])


def with_key(action: str) -> str:
    """What an action does, and its key as the person's keyboard has it: "Mend (F8)"."""
    native = key(action).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{meaning(action)} ({native})"

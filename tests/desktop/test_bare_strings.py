"""Every text of the window goes through translation: no bare string reaches a widget."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

DESKTOP = Path(__file__).parents[2] / "desktop"
SHOWING = {
    "setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setStatusTip", "setWhatsThis", "setTitle", "setPlainText",
    "addAction", "addMenu", "addItem", "addTab", "addRow", "setLabelText", "setTabText",
    "QLabel", "QPushButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton",
    "text_label", "wrapped_label", "make_button", "ElidedLabel", "ElidedLink", "Tick", "FormField",
    "section", "block", "SearchBox", "OptionalDate", "ToastAction", "say", "say_done", "refuse",
    "tell", "set_title", "EmptyState", "Paragraph", "RowList", "getSaveFileName",
    "getOpenFileName", "setLabel", "setHtml", "setHeaderLabels", "information", "warning",
}  # fmt: skip
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def is_words(node: ast.expr) -> bool:
    """Whether a literal would be read by a person: it has letters and is no key or name."""
    if isinstance(node, ast.JoinedStr):
        parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
        return any(letter.isalpha() for part in parts for letter in str(part).replace("<p", ""))
    return (
        isinstance(node, ast.Constant) and isinstance(node.value, str) and is_sentence(node.value)
    )


def is_sentence(text: str) -> bool:
    return any(letter.isalpha() for letter in text) and (" " in text or text[:1].isupper())


def calls(path: Path) -> Iterator[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


FILES = sorted(DESKTOP.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(DESKTOP)))
def test_no_bare_string_is_shown(path: Path) -> None:
    found = [
        f"{path.name}:{node.lineno}: {called(node)}({ast.unparse(argument)})"
        for node in calls(path)
        if called(node) in SHOWING
        for argument in (*node.args, *(word.value for word in node.keywords))
        if is_words(argument)
    ]
    assert not found


def is_built(node: ast.expr) -> bool:
    """Whether a text is put together on the spot, which no translator could foresee."""
    formats = isinstance(node, ast.Call) and called(node) == "format"
    return isinstance(node, ast.JoinedStr | ast.BinOp) or formats


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(DESKTOP)))
def test_only_constant_strings_are_translated(path: Path) -> None:
    """``tr`` takes a literal; ``translate`` also what a table of marked texts holds."""
    found = []
    for node in calls(path):
        if called(node) == "tr":
            found += [node for text in node.args[:1] if not isinstance(text, ast.Constant)]
        elif called(node) in TRANSLATING:
            found += [node for text in node.args[:2] if is_built(text)]
    assert not [f"{path.name}:{node.lineno}: {ast.unparse(node)}" for node in found]

"""The texts of the window that are translated, read from its source: (context, English, counted).

Qt's own search misses calls of which an argument is a call itself; this one reads Python as
Python does. A text with ``%n`` or ``%Ln`` in it is counted: it has a form for each kind of number.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

COUNTS = ("%n", "%Ln")


def window_texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Every text below a folder with its context, in the order of the files; some come twice.

    Raises ValueError where ``tr`` is called on something else than ``self``, whose context
    nobody could know.
    """
    for path in sorted(folder.rglob("*.py")):
        finder = _Finder(path)
        finder.visit(ast.parse(path.read_text(encoding="utf-8")))
        yield from finder.found


def is_counted(text: str) -> bool:
    """Whether a text has a form for each kind of number."""
    return any(count in text for count in COUNTS)


class _Finder(ast.NodeVisitor):
    """Walks one file and knows which class it is in: the context of ``self.tr``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.found: list[tuple[str, str]] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Keep the text of a call that translates or marks it."""
        texts = [each.value for each in node.args[:2] if isinstance(each, ast.Constant)]
        words = [text for text in texts if isinstance(text, str)]
        name = _called(node.func)
        if name == "tr" and words:
            self.found.append((self._class_of(node), words[0]))
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(words) == len(node.args[:2]) == 2:
            self.found.append((words[0], words[1]))
        self.generic_visit(node)

    def _class_of(self, node: ast.Call) -> str:
        on_self = isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "self"
        if not on_self or not self._classes:
            message = f"{self.path}:{node.lineno}: tr is only found on self"
            raise ValueError(message)
        return self._classes[-1]


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")

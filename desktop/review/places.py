"""Places in a text as Python counts them and as Qt does, which counts some letters twice."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument


def to_qt(text: str, at: int) -> int:
    """How many UTF-16 units stand before the character ``at``: where Qt's cursor goes."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def select(document: QTextDocument, text: str, start: int, end: int) -> QTextCursor:
    """A cursor over the characters from ``start`` to ``end`` of the document's text."""
    cursor = QTextCursor(document)
    cursor.setPosition(to_qt(text, start))
    cursor.setPosition(to_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def rewrite(document: QTextDocument, before: str, after: str) -> None:
    """Turn a document's text into another by one edit of what differs, which one undo takes back.

    ``before`` is the text it holds.
    """
    same = 0
    shorter = min(len(before), len(after))
    while same < shorter and before[same] == after[same]:
        same += 1
    tail = 0
    while tail < shorter - same and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    cursor = select(document, before, same, len(before) - tail)
    cursor.beginEditBlock()
    cursor.insertText(after[same : len(after) - tail])
    cursor.endEditBlock()

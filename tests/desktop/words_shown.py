"""What stands written in a window: every text a person sees there, and which have no room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

SLACK = 2
"""Pixels that a text may lack: fonts round."""
HEIGHT_SLACK = 4


def shown_in(root: QWidget) -> Iterator[QWidget]:
    """Every widget of a window that is to be seen, if only by scrolling."""
    yield from (each for each in root.findChildren(QWidget) if each.isVisibleTo(root))


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a widget says: its text, what stands in an empty field, its name and its tooltip."""
    if isinstance(widget, QAbstractButton | QLabel):
        yield widget.text()
    if isinstance(widget, QLineEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield widget.currentText()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()


def clipped(root: QWidget) -> Iterator[str]:
    """The buttons and labels of which a part is not to be seen, with what they lack."""
    for widget in shown_in(root):
        if widget.visibleRegion().isEmpty() and not _scrolled(widget, root):
            continue
        lack = _lack(widget)
        if lack:
            yield f"{type(widget).__name__} “{_text(widget)[:60]}” lacks {lack}"
        elif _text(widget) and _outside(widget, root):
            yield f"{type(widget).__name__} “{_text(widget)[:60]}” reaches out of sight"


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


def _lack(widget: QWidget) -> str:
    """How many pixels are missing; "" where none are, or where the widget elides by itself."""
    elides = widget.property("elides") or type(widget).__name__.startswith("Elided")
    if not _text(widget) or elides:
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        high = widget.heightForWidth(widget.width())
        missing = high - widget.height()
        return f"{missing} in height" if missing > HEIGHT_SLACK else ""
    is_cut = getattr(widget, "is_cut", None)
    if is_cut is not None:
        return "letters" if is_cut() else ""
    missing = widget.sizeHint().width() - widget.width()
    return f"{missing} in width" if missing > SLACK else ""


def _outside(widget: QWidget, root: QWidget) -> bool:
    """Whether a widget is cut off by what it lies in, across; down one scrolls."""
    box = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    inside: QWidget | None = widget.parentWidget()
    while inside is not None:
        around = QRect(inside.mapTo(root, QPoint(0, 0)), inside.size())
        if box.left() < around.left() - SLACK or box.right() > around.right() + SLACK:
            return True
        if inside is root:
            return False
        inside = inside.parentWidget()
    return False


def _scrolled(widget: QWidget, root: QWidget) -> bool:
    """Whether a widget lies in something that scrolls."""
    inside = widget.parentWidget()
    while inside is not None and inside is not root:
        if isinstance(inside, QAbstractScrollArea):
            return True
        inside = inside.parentWidget()
    return False

"""Reads a window as a screen reader does: every control with its role, name and place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

Role = QAccessible.Role
PRESSED_OR_TYPED_INTO = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.ButtonDropGrid,
        Role.CheckBox,
        Role.RadioButton,
        Role.ComboBox,
        Role.SpinBox,
        Role.EditableText,
        Role.Slider,
        Role.List,
        Role.Table,
        Role.Tree,
        Role.PageTabList,
        Role.Link,
        Role.Dial,
    }
)
"""What one can press, type into or move about in."""
_MARK = re.compile(r"(?<!&)&([^&])")
SENSELESS = frozenset({Role.Client, Role.NoRole, Role.Grouping, Role.StaticText})
"""What a screen reader would not say of something that takes the focus."""


def interface(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is told of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def name_of(widget: QWidget) -> str:
    """Its name, as a screen reader says it."""
    return interface(widget).text(QAccessible.Text.Name)


def is_part(widget: QWidget) -> bool:
    """Whether a widget is the inside of another control, which speaks for it."""
    return isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit)


def controls(root: QWidget) -> Iterator[QWidget]:
    """Every control that is shown and takes part for itself."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or is_part(widget) or widget.window() is not root.window():
            continue
        if _takes_keys(widget) or interface(widget).role() in PRESSED_OR_TYPED_INTO:
            yield widget


def _takes_keys(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.focusProxy() is None


def tabbed_through(root: QWidget, most: int = 300) -> list[QWidget]:
    """Where Tab stops in a window, in order, until it comes to the first one again."""
    found: list[QWidget] = []
    for _ in range(most):
        here = focus()
        # Dates and choices one types into have the focus in a part of theirs.
        above: QWidget | None = here.parentWidget()
        if is_part(here) and above is not None:
            here = above
        if len(found) > 1 and here is found[0]:
            return found
        if here not in found:
            found.append(here)
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    # Where there is one stop alone, Tab stays there.
    assert len(found) == 1, (root, found)
    return found


def is_reached(widget: QWidget, reached: list[QWidget]) -> bool:
    """Whether Tab stops at a control, or at the one of its group that arrow keys leave from."""
    if widget in reached or widget.focusProxy() in reached:
        return True
    if isinstance(widget, QAbstractButton):
        group: QButtonGroup | None = widget.group()
        fellows = group.buttons() if group and group.exclusive() else []
        above: QWidget | None = widget.parentWidget()
        if group is None and above is not None and widget.autoExclusive():
            fellows = list(above.findChildren(type(widget)))
        return any(fellow in reached for fellow in fellows)
    return False


def is_one_of_several(widget: QWidget) -> bool:
    """Whether choosing a button lets go of another."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return False
    group: QButtonGroup | None = widget.group()
    return group.exclusive() if group is not None else widget.autoExclusive()


def place_of(widget: QWidget, root: QWidget) -> QPoint:
    """The middle of the left edge of a widget."""
    return widget.mapTo(root, QPoint(0, widget.height() // 2))


def told(widget: QWidget) -> str:
    """A widget as a test's message names it."""
    shown = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    above = widget.parentWidget()
    where = type(above).__name__ if above else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or shown}” in {where}"


def letters_under_alt(root: QWidget) -> list[str]:
    """The letters that lead to fields and buttons of a window, as they are while Alt is held."""
    QTest.keyPress(focus(), Qt.Key.Key_Alt)
    labels = [label for label in root.findChildren(QLabel) if label.buddy()]
    shown: list[QLabel | QPushButton] = [*labels, *root.findChildren(QPushButton)]
    marked = [each.text() for each in shown if each.isVisible()]
    QTest.keyRelease(focus(), Qt.Key.Key_Alt)
    return [found[1].upper() for text in marked if (found := _MARK.search(text))]


def focus() -> QWidget:
    """What has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found

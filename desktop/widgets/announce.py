"""Has screen readers say what changed without the focus moving there."""

from __future__ import annotations

# Named as they are used: each brings dozens of enumerations that the first paint can do without.
from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Have a text said on behalf of a widget; ``at_once`` also in the middle of another one."""
    announcement = QtGui.QAccessibleAnnouncementEvent(widget, text)
    if at_once:
        announcement.setPoliteness(QtGui.QAccessible.AnnouncementPoliteness.Assertive)
    QtGui.QAccessible.updateAccessibility(announcement)

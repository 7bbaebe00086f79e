"""Whether the person asks their system for less motion."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle


def wants_less_motion() -> bool:
    """True where the system's animations are off.

    Qt tells it as the time an animation of the style may take: zero milliseconds.
    """
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) <= 0

"""The type scale: fonts as multiples of the system's own, never in pixels."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from desktop.look.tokens import SMALLEST_BODY, SMALLEST_CAPTION, TYPE_SCALE


def body_size(system: float) -> float:
    """The body size in points for a system whose own font has ``system`` points."""
    return max(system, SMALLEST_BODY)


def scaled_font(step: str) -> QFont:
    """The application's font at a step of ``TYPE_SCALE``; KeyError for an unknown step."""
    factor, strong = TYPE_SCALE[step]
    font = QFont(QApplication.font())
    font.setPointSizeF(max(font.pointSizeF() * factor, SMALLEST_CAPTION))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def set_step(widget: QWidget, step: str) -> None:
    """Give a widget the font of one step of the scale."""
    widget.setFont(scaled_font(step))

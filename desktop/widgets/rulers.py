"""Paints rulers along the upper and the left edge of paper, in the units of the person's country.

Inches where paper is measured in them, centimetres elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cards.model.geometry import inch, mm, to_mm
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font

_NEAR = 3.0
"""Pixels between the paper and the marks."""
_SHORT, _LONG = 4.0, 7.0
_ROOM = 26.0
"""Pixels that two numbers must lie apart."""


@dataclass(frozen=True, slots=True)
class _Marks:
    """Points from mark to mark, and marks from one long one to the next, where numbers stand."""

    step: float
    long: int
    each: int
    """What a long mark counts more than the one before."""


_CENTIMETRES = _Marks(mm(10.0), 5, 5)
_INCHES, _COARSE_INCHES = _Marks(inch(0.25), 4, 1), _Marks(inch(0.5), 2, 1)
_APART = 6.0
"""Pixels: quarters of an inch that lie nearer to each other are halves."""


def in_inches() -> bool:
    """Whether the person's country measures paper in inches; Britain's miles are no reason."""
    return QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem


def length_name(points: float) -> str:
    """A short length in millimetres or inches, with its unit."""
    locale = QLocale()
    if in_inches():
        text = QCoreApplication.translate("rulers", "{length} in")
        return text.format(length=locale.toString(points / inch(1.0), "f", 2))
    text = QCoreApplication.translate("rulers", "{length} mm")
    return text.format(length=locale.toString(to_mm(points), "f", 1))


def paint_rulers(painter: QPainter, box: QRectF, pixels: float) -> None:
    """Rulers of a page that lies in ``box``; ``pixels`` to a point of the page."""
    marks = _marks(pixels)
    step = marks.step * pixels
    # On small pictures numbers would run into each other.
    every = marks.long * max(1, round(0.5 + _ROOM / (step * marks.long)))
    painter.setPen(QPen(QColor(current_colours().soft), 1))
    painter.setFont(scaled_font("caption"))
    for count in range(int(box.width() / step + 0.01) + 1):
        x, long = box.left() + count * step, _LONG if count % marks.long == 0 else _SHORT
        painter.drawLine(QLineF(x, box.top() - _NEAR - long, x, box.top() - _NEAR))
        if count and count % every == 0:
            words = QRectF(x - 20, box.top() - _NEAR - _LONG - 15, 40, 15)
            said = QLocale().toString(count // marks.long * marks.each)
            _write(painter, words, said, Qt.AlignmentFlag.AlignHCenter)
    for count in range(int(box.height() / step + 0.01) + 1):
        y, long = box.top() + count * step, _LONG if count % marks.long == 0 else _SHORT
        painter.drawLine(QLineF(box.left() - _NEAR - long, y, box.left() - _NEAR, y))
        if count and count % every == 0:
            words = QRectF(box.left() - _NEAR - _LONG - 24, y - 8, 22, 16)
            said = QLocale().toString(count // marks.long * marks.each)
            _write(painter, words, said, Qt.AlignmentFlag.AlignRight)
    corner = QRectF(box.left() - _NEAR - _LONG - 24, box.top() - _NEAR - _LONG - 15, 30, 15)
    _write(painter, corner, _unit(), Qt.AlignmentFlag.AlignRight)


def _marks(pixels: float) -> _Marks:
    if not in_inches():
        return _CENTIMETRES
    return _INCHES if _INCHES.step * pixels >= _APART else _COARSE_INCHES


def _unit() -> str:
    if in_inches():
        return QCoreApplication.translate("rulers", "in")
    return QCoreApplication.translate("rulers", "cm")


def _write(painter: QPainter, box: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)

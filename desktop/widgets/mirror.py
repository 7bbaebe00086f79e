"""Draws, in a language that goes from right to left, what is laid out from left to right.

A row or a widget is painted as in a mirror, and what must stay readable in it, words and
pictures, is turned back in its own place. So no painter needs to know of the direction.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6 import QtGui
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

_FROM_RIGHT = frozenset({"R", "AL"})
_STRONG = _FROM_RIGHT | {"L"}


def follow(painter: QPainter, direction: Qt.LayoutDirection, box: QRect | QRectF) -> None:
    """Paint ``box`` (pixels) in a mirror from here on, where the direction asks for it."""
    if direction is Qt.LayoutDirection.RightToLeft:
        _turn(painter, QRectF(box))


def is_mirrored(painter: QPainter) -> bool:
    """Whether what is painted now comes out mirrored."""
    return painter.worldTransform().m11() < 0


@contextmanager
def upright(painter: QPainter, box: QRectF) -> Iterator[Qt.AlignmentFlag]:
    """Paint ``box`` (pixels) in its place as it is; gives the side at which a line begins there.

    Each text goes in the direction of its own letters, whatever that of the window.
    """
    turned = is_mirrored(painter)
    painter.save()
    if turned:
        _turn(painter, box)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
    yield side | Qt.AlignmentFlag.AlignAbsolute
    painter.restore()


def reads_from_right(text: str) -> bool:
    """Whether the first letter that has a direction goes from right to left."""
    # Not before the first paint, whose buttons need none of it.
    import unicodedata

    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in _STRONG), "L") in _FROM_RIGHT


def _turn(painter: QPainter, box: QRectF) -> None:
    # Named as it is used: the first paint turns nothing round.
    mirror = QtGui.QTransform(-1, 0, 0, 1, box.left() + box.right(), 0)
    painter.setWorldTransform(mirror, combine=True)

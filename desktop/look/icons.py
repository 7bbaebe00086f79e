"""Loads the project's own line icons and tints them with the colours in force.

An icon is an SVG of 24 x 24 units drawn with ``currentColor``; a widget remembers the name and
tone of its icon, so that a change of theme can tint it anew.
"""

from __future__ import annotations

from functools import cache
from math import ceil
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

import resources
from desktop.look.tokens import Colours

# importlib.resources would load zipfile and more before the first paint.
ICONS = Path(resources.__file__).parent / "icons"
ICON_SIZE = 20
"""Side of an icon on a control, in device-independent pixels."""
_NAME, _TONE, _LASTING = "iconName", "iconTone", "iconLasting"


@cache
def _source(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


@cache
def pixmap(name: str, colour: str, size: int = ICON_SIZE, ratio: int = 1, gap: int = 0) -> QPixmap:
    """An icon in one colour ("#RRGGBB"), ``size`` device-independent pixels high and wide.

    ``gap`` adds empty pixels on its right, as Qt sets a button's text too close to its icon.
    """
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    picture = QPixmap((size + gap) * ratio, size * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def tinted_icon(name: str, colour: str, faded: str = "", gap: int = 0) -> QIcon:
    """An icon in ``colour``, and in ``faded`` (if any) while its control is disabled."""
    icon = QIcon()
    for ratio in _ratios():
        icon.addPixmap(pixmap(name, colour, ICON_SIZE, ratio, gap))
        if faded:
            icon.addPixmap(pixmap(name, faded, ICON_SIZE, ratio, gap), QIcon.Mode.Disabled)
    return icon


def _ratios() -> set[int]:
    """The pixel ratios worth drawing for: that of the sharpest screen, and plain ones."""
    return {1, *(ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens())}


def set_icon(
    button: QAbstractButton, name: str, tone: str = "ink", gap: int = 0, *, lasting: bool = False
) -> None:
    """Give a button an icon in one tone (a colour token's name) and keep it right.

    One on a button that is never disabled is ``lasting``, and drawn in that tone alone.
    """
    button.setProperty(_NAME, name)
    button.setProperty(_TONE, tone)
    button.setProperty(_LASTING, lasting)
    button.setIconSize(QSize(ICON_SIZE + gap, ICON_SIZE))
    colours = _colours_now()
    if colours is not None:
        _tint(button, colours)


def icon_name(button: QAbstractButton) -> str:
    """The name of the icon a button was given, or ""."""
    return str(button.property(_NAME) or "")


def set_picture(label: QLabel, name: str, tone: str = "soft", size: int = ICON_SIZE) -> None:
    """Show an icon in a label in one tone and keep it right."""
    label.setProperty(_NAME, name)
    label.setProperty(_TONE, tone)
    label.setFixedSize(size, size)
    colours = _colours_now()
    if colours is not None:
        _tint(label, colours)


def retint_all(app: QApplication, colours: Colours) -> None:
    """Tint every icon of every living widget anew."""
    for widget in app.allWidgets():
        if widget.property(_NAME):
            _tint(widget, colours)


def _tint(widget: QWidget, colours: Colours) -> None:
    name, tone = str(widget.property(_NAME)), str(widget.property(_TONE))
    colour = getattr(colours, tone)
    if isinstance(widget, QAbstractButton):
        gap = widget.iconSize().width() - ICON_SIZE
        faded = "" if widget.property(_LASTING) else colours.edge
        widget.setIcon(tinted_icon(name, colour, faded, gap))
    elif isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, colour, widget.width(), 2))


def _colours_now() -> Colours | None:
    from desktop.look.theme import current_colours

    try:
        return current_colours()
    except LookupError:
        return None

"""Applies a colour scheme to the whole application and follows the system's light or dark."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.look import icons
from desktop.look.palette import build_palette
from desktop.look.sheet import build_sheet
from desktop.look.tokens import DARK, LIGHT, Colours, strengthened
from desktop.look.type import body_size

STYLE = "fusion"
THEME = "theme"
"""The object's name, by which the application finds it."""
STYLE_OPTION, STYLED = ("-style", STYLE), "styled"
"""What a ``QApplication`` is made with so that it has our style from the start, and its property
that says so. To ask Qt for a style later takes ten times as long (measured with PySide 6.11)."""
SYSTEM, LIGHT_SCHEME, DARK_SCHEME = "system", "light", "dark"


class Theme(QObject):
    """The one theme of a running application; ``changed`` tells painters to paint anew."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = SYSTEM) -> None:
        super().__init__(app)
        self.setObjectName(THEME)
        self._app = app
        self._choice = choice
        self._colours = LIGHT
        font = app.font()
        font.setPointSizeF(body_size(font.pointSizeF()))
        app.setFont(font)
        if not app.property(STYLED):
            app.setStyle(STYLE)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    @property
    def colours(self) -> Colours:
        """The scheme now in force."""
        return self._colours

    @property
    def choice(self) -> str:
        """What the person chose: ``system``, ``light`` or ``dark``."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Follow the system, or keep to light or dark."""
        if choice != self._choice:
            self._choice = choice
            self._apply()

    def _follow(self) -> None:
        if self._choice == SYSTEM:
            self._apply()

    def _apply(self) -> None:
        dark = self._choice == DARK_SCHEME or (self._choice == SYSTEM and _system_is_dark())
        colours = DARK if dark else LIGHT
        if _system_wants_contrast():
            colours = strengthened(colours)
        self._colours = colours
        self._app.setPalette(build_palette(colours))
        self._app.setStyleSheet(build_sheet(colours, dark=dark))
        icons.retint_all(self._app, colours)
        self.changed.emit()


def current_theme() -> Theme:
    """The theme of the running application; LookupError when none was set up."""
    app = QApplication.instance()
    theme = app.findChild(Theme, THEME) if app is not None else None
    if theme is None:
        raise LookupError
    return theme


def current_colours() -> Colours:
    """The colours to paint with now."""
    return current_theme().colours


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _system_wants_contrast() -> bool:
    # The hint came with Qt 6.10; older versions simply cannot tell.
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

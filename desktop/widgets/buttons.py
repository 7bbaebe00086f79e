"""Buttons in the three weights of the window: primary, plain and quiet."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from desktop.look import tokens
from desktop.look.icons import set_icon

PRIMARY, PLAIN, QUIET, LINK = "primary", "", "quiet", "link"


def make_button(text: str, kind: str = PLAIN, icon: str = "") -> QPushButton:
    """A button with an accessible name and by choice an icon; one primary a page."""
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    if icon:
        set_icon(button, icon, "on_accent" if kind == PRIMARY else "ink", gap=tokens.GAP_XS)
    return button

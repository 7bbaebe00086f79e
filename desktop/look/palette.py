"""Builds the window's QPalette from a colour scheme, for all three of its groups."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from desktop.look.tokens import Colours

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def build_palette(colours: Colours) -> QPalette:
    """A palette in which no role is left to the style's own grey."""
    palette = QPalette()
    active = {
        _Role.Window: colours.paper,
        _Role.WindowText: colours.ink,
        _Role.Base: colours.sheet,
        _Role.AlternateBase: colours.paper,
        _Role.Text: colours.ink,
        _Role.Button: colours.sheet,
        _Role.ButtonText: colours.ink,
        _Role.BrightText: colours.on_accent,
        _Role.ToolTipBase: colours.sheet,
        _Role.ToolTipText: colours.ink,
        _Role.PlaceholderText: colours.hint,
        _Role.Highlight: colours.sel,
        _Role.HighlightedText: colours.ink,
        _Role.Accent: colours.accent,
        _Role.Link: colours.accent,
        _Role.LinkVisited: colours.accent,
        _Role.Light: colours.sheet,
        _Role.Midlight: colours.line,
        _Role.Mid: colours.edge,
        _Role.Dark: colours.edge,
        _Role.Shadow: colours.ink,
    }
    faded = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)
    for role, value in active.items():
        for group in (_Group.Active, _Group.Inactive):
            palette.setColor(group, role, QColor(value))
        palette.setColor(_Group.Disabled, role, QColor(colours.hint if role in faded else value))
    return palette

"""What one might do after venting: small things, away from the screen."""

from __future__ import annotations

import random

from PySide6.QtCore import QCoreApplication

from desktop.i18n import QT_TRANSLATE_NOOP

IDEAS = (
    QT_TRANSLATE_NOOP("ideas", "Walk once round the block and leave the phone at home."),
    QT_TRANSLATE_NOOP("ideas", "Cook something that needs stirring."),
    QT_TRANSLATE_NOOP("ideas", "Play one song, loud, to its end."),
    QT_TRANSLATE_NOOP("ideas", "Call someone who makes you laugh. Ask about their day."),
    QT_TRANSLATE_NOOP("ideas", "Put one drawer in order. Only one."),
    QT_TRANSLATE_NOOP("ideas", "Water the plants, slowly."),
    QT_TRANSLATE_NOOP("ideas", "Make tea, and drink it at the window."),
    QT_TRANSLATE_NOOP("ideas", "Read ten pages of something with no use at all."),
)


def an_idea(than: str = "") -> str:
    """One idea, drawn by chance, another ``than`` the last; in the person's language."""
    shown = [QCoreApplication.translate("ideas", idea) for idea in IDEAS]
    # Which one it is guards nothing.
    return random.choice([idea for idea in shown if idea != than])  # noqa: S311 - no secret

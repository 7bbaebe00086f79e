"""English texts of this room's errors."""

from __future__ import annotations

MESSAGES = {
    "fonts.no_stroke_hand": (
        "“{name}” is a hand of outlines, which a plotter's pen cannot follow. For an SVG choose a"
        " stroke hand: {known}."
    ),
    "fonts.unknown_hand": "There is no hand called “{name}”. Choose one of: {known}.",
    "fonts.unknown_variation": (
        "“{name}” is no variation. Choose plain, careful, natural, hurried or a number from 0 to 2."
    ),
    "fonts.damaged": "The hand “{name}” is damaged: {reason}. Install Cordially again.",
}

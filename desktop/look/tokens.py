"""The design tokens: the only place where a colour, a size or a distance is written down.

The colours were chosen together; the tests compute their contrast anew, so that a changed
token cannot make a text unreadable (WCAG 2.2: 4.5 for text, 3 for borders and marks).
"""

from __future__ import annotations

from typing import NamedTuple


class Colours(NamedTuple):
    """One colour scheme; every value is "#RRGGBB"."""

    desk: str
    """Ground of the side bar."""
    paper: str
    """Ground of the window."""
    sheet: str
    """Ground of fields, lists and panels."""
    sel: str
    """Ground of what is selected."""
    ink: str
    soft: str
    hint: str
    """Placeholder texts."""
    edge: str
    """Borders of controls."""
    line: str
    """Hairlines that only part things; they carry no meaning of their own."""
    accent: str
    on_accent: str
    focus: str
    good: str
    warn: str
    bad: str
    good_fill: str
    warn_fill: str
    bad_fill: str


LIGHT = Colours(
    desk="#ECE4D5",
    paper="#F6F1E7",
    sheet="#FFFDF8",
    sel="#D9E2F1",
    ink="#2B2620",
    soft="#5C5346",
    hint="#6B6152",
    edge="#857760",
    line="#DDD3C1",
    accent="#2F4B7C",
    on_accent="#FFFFFF",
    focus="#1F66C4",
    good="#2C6539",
    warn="#7A5000",
    bad="#9C2F28",
    good_fill="#E3EEDF",
    warn_fill="#F6E8C6",
    bad_fill="#F7E0DA",
)

DARK = Colours(
    desk="#1A1713",
    paper="#221E19",
    sheet="#2C2721",
    sel="#2F3850",
    ink="#F0E8DA",
    soft="#C2B6A2",
    hint="#B0A38D",
    edge="#948771",
    line="#40392F",
    accent="#A6BDEA",
    on_accent="#1A2233",
    focus="#6FB1FF",
    good="#98D2A0",
    warn="#E9C06F",
    bad="#F4A9A0",
    good_fill="#253A29",
    warn_fill="#40341A",
    bad_fill="#472A26",
)


def strengthened(colours: Colours) -> Colours:
    """The scheme for people who ask their system for more contrast."""
    return colours._replace(
        soft=colours.ink, hint=colours.soft, edge=colours.soft, line=colours.edge
    )


CARD_PAPER = "#FFFEFA"
"""A card is paper, the same in light and dark."""
CARD_LID = ("#F3EDDF", "#DDD3BF")
"""A card's other panel as it opens away from the reader, from its far edge to the fold."""
CARD_EDGE, CARD_SHADOW = "#5A503C", "#60492F"
"""Laid over paper and desk with little strength."""
CARD_SHADOW_AT_NIGHT = "#000000"
"""On a dark desk, where a brown shadow would glow."""
CARD_FOLD, CARD_CUT, CARD_LOST = "#2F4B7C", "#7A5000", "#9C2F28"
"""Over paper: where it folds, where it is cut, and ink that a printer does not reach."""

TYPE_SCALE = {
    "caption": (0.9, False),
    "body": (1.0, False),
    "strong": (1.0, True),
    "heading": (1.25, True),
    "title": (1.5, True),
    "display": (2.0, True),
}
"""Each step as a multiple of the body size, and whether it is semibold."""

SMALLEST_BODY = 10.0
"""Points; some bare systems hand out 9, too small to read a note in."""
SMALLEST_CAPTION = 9.0
"""Points."""

GAP_XS, GAP_S, GAP_M, GAP_L, GAP_XL, GAP_XXL, GAP_HUGE = 4, 8, 12, 16, 24, 32, 48
"""Distances in device-independent pixels."""

CONTROL_HEIGHT = 32
PRIMARY_HEIGHT = 40
TIME_WIDTH = 92
"""Room for a time of day with its half, as in 10:30 AM."""
ROW_HEIGHT = 40
TALL_ROW_HEIGHT = 56
CHIP_HEIGHT = 24
RADIUS = 6
BAR_HEIGHT = 48
SIDE_BAR_WIDTH = 208
NARROW_SIDE_BAR_WIDTH = 56
NARROW_BELOW = 1100
"""A window narrower than this shows the side bar as icons alone."""
GUIDE_WIDTH, GUIDE_HEIGHT = 860, 640
"""The guide beside the window: lines of about ninety letters, pictures that can be read."""

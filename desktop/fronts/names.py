"""What the window calls the fronts and the ways of printing the second side."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cards.model.paper import TwoSided
from desktop.i18n import QT_TRANSLATE_NOOP

MOTIFS = {
    "sprig": QT_TRANSLATE_NOOP("fronts", "Sprig"),
    "wreath": QT_TRANSLATE_NOOP("fronts", "Wreath"),
    "flower": QT_TRANSLATE_NOOP("fronts", "Flower"),
    "leaf": QT_TRANSLATE_NOOP("fronts", "Leaf"),
    "envelope": QT_TRANSLATE_NOOP("fronts", "Envelope"),
    "wave": QT_TRANSLATE_NOOP("fronts", "Waves"),
    "hills": QT_TRANSLATE_NOOP("fronts", "Hills"),
    "cup": QT_TRANSLATE_NOOP("fronts", "Cup"),
}
SIDES = {
    TwoSided.LONG_EDGE: QT_TRANSLATE_NOOP("fronts", "By the printer, turned about the long edge"),
    TwoSided.SHORT_EDGE: QT_TRANSLATE_NOOP("fronts", "By the printer, turned about the short edge"),
    TwoSided.BY_HAND: QT_TRANSLATE_NOOP("fronts", "You turn the stack by hand"),
    TwoSided.PREPRINTED: QT_TRANSLATE_NOOP(
        "fronts", "It is printed already: print the inside only"
    ),
}


def motif_name(motif: str) -> str:
    """The word for a motif."""
    return QCoreApplication.translate("fronts", MOTIFS[motif])


def side_name(two_sided: TwoSided) -> str:
    """How the second side is printed, in words."""
    return QCoreApplication.translate("fronts", SIDES[two_sided])

"""What the window calls the pens, the variations, the papers and the hands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from cards.model.geometry import Size, to_mm
from cards.model.look import Pen, Signing
from cards.model.paper import CardSheet, Envelope, Fold, Stock
from desktop.i18n import QT_TRANSLATE_NOOP
from fonts.catalogue import HandInfo

_STROKES = ", a single stroke for a pen plotter"
"""What need not be said again where only such hands are offered."""

PENS = {
    Pen.BLUE_BALLPOINT: QT_TRANSLATE_NOOP("pens", "Blue ballpoint"),
    Pen.BLACK_BALLPOINT: QT_TRANSLATE_NOOP("pens", "Black ballpoint"),
    Pen.BLUE_BLACK_GEL: QT_TRANSLATE_NOOP("pens", "Blue-black gel"),
    Pen.FOUNTAIN: QT_TRANSLATE_NOOP("pens", "Fountain pen"),
    Pen.PENCIL: QT_TRANSLATE_NOOP("pens", "Pencil"),
}
VARIATIONS = {
    "plain": QT_TRANSLATE_NOOP("variations", "Plain"),
    "careful": QT_TRANSLATE_NOOP("variations", "Careful"),
    "natural": QT_TRANSLATE_NOOP("variations", "Natural"),
    "hurried": QT_TRANSLATE_NOOP("variations", "Hurried"),
}
"""How much a hand wanders; the presets of the fonts room, the calmest first."""


SIGNINGS = {
    Signing.ROOM: QT_TRANSLATE_NOOP("signings", "By hand"),
    Signing.MINE: QT_TRANSLATE_NOOP("signings", "Your signature"),
    Signing.NAME: QT_TRANSLATE_NOOP("signings", "Your name in this hand"),
}


def signing_name(signing: Signing) -> str:
    """How a card is signed, in the writer's words."""
    return QCoreApplication.translate("signings", SIGNINGS[signing])


def pen_name(pen: Pen) -> str:
    """The word for a pen."""
    return QCoreApplication.translate("pens", PENS[pen])


def variation_name(variation: str) -> str:
    """The word for a variation; a strength given as a number stands for itself."""
    return QCoreApplication.translate("variations", VARIATIONS.get(variation, variation))


def stock_name(stock: Stock | Envelope) -> str:
    """What a stock or an envelope is called."""
    return QCoreApplication.translate("stocks", stock.name)


def sheet_name(sheet: CardSheet) -> str:
    """What a sheet of several is called: a maker's by its product, ours by its stock and paper."""
    if sheet.maker:
        return QCoreApplication.translate("stocks", sheet.name)
    text = QCoreApplication.translate("stocks", "{stock}, {count} on {paper}")
    paper = sheet.name.rpartition(" ")[2]
    return text.format(stock=stock_name(sheet.stock), count=len(sheet.cells), paper=paper)


def hand_style(hand: HandInfo) -> str:
    """How a hand looks, in a few words; a person's own as it was entered."""
    return QCoreApplication.translate("hands", hand.style.removesuffix(_STROKES))


def size_name(size: Size) -> str:
    """A size in whole millimetres."""
    locale = QLocale()
    width, height = (locale.toString(round(to_mm(side))) for side in (size.width, size.height))
    text = QCoreApplication.translate("stocks", "{width} × {height} mm")
    return text.format(width=width, height=height)


def is_folded(stock: Stock) -> bool:
    """Whether a stock has an inside."""
    return stock.fold is not Fold.NONE

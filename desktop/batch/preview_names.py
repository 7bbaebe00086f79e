"""What the preview says: the sides of paper, the views of a card, and ink that would be lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cards.layout.in_hand import View
from cards.layout.reach import Lost
from cards.model.notes import Part
from desktop.batch.sheet_pages import PageSide, ShownSheet
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.widgets.rulers import length_name

SIDES = {
    PageSide.INSIDE: QT_TRANSLATE_NOOP("preview", "Inside"),
    PageSide.OUTSIDE: QT_TRANSLATE_NOOP("preview", "Outside"),
    PageSide.WRITTEN: QT_TRANSLATE_NOOP("preview", "Message"),
    PageSide.OTHER: QT_TRANSLATE_NOOP("preview", "Other side"),
    PageSide.FACE: QT_TRANSLATE_NOOP("preview", "Address"),
    PageSide.FLAP: QT_TRANSLATE_NOOP("preview", "Flap side"),
}
VIEWS = {
    View.FRONT: QT_TRANSLATE_NOOP("preview", "Front"),
    View.INSIDE: QT_TRANSLATE_NOOP("preview", "Open"),
    View.BACK: QT_TRANSLATE_NOOP("preview", "Back"),
}
_ONE = {
    Part.CARDS: QT_TRANSLATE_NOOP(
        "preview", "{printer} leaves the edges blank: {length} of {name}’s card would be lost."
    ),
    Part.ENVELOPES: QT_TRANSLATE_NOOP(
        "preview", "{printer} leaves the edges blank: {length} of {name}’s envelope would be lost."
    ),
}
_SEVERAL = {
    Part.CARDS: QT_TRANSLATE_NOOP(
        "preview",
        "{printer} leaves the edges blank: up to {length} of the cards of {names} would be lost.",
    ),
    Part.ENVELOPES: QT_TRANSLATE_NOOP(
        "preview",
        "{printer} leaves the edges blank: up to {length} of the envelopes of {names} would be"
        " lost.",
    ),
}


def side_name(side: PageSide) -> str:
    """What a side of paper is called."""
    return QCoreApplication.translate("preview", SIDES[side])


def view_name(view: View, *, folded: bool) -> str:
    """How a card is looked at; one that is not folded has a message, and no inside."""
    if view is View.INSIDE and not folded:
        return side_name(PageSide.WRITTEN)
    return QCoreApplication.translate("preview", VIEWS[view])


def lost_said(printer: str, part: Part, sheets: Sequence[ShownSheet]) -> str:
    """One sentence on the ink that a printer does not reach; empty when it reaches all."""
    found: list[tuple[Lost, str]] = [
        (lost, row.person.full_name)
        for sheet in sheets
        for page in sheet.pages
        for lost, row in page.lost
    ]
    if not found:
        return ""
    names = list(dict.fromkeys(name for _, name in found))
    length = length_name(max(lost.most for lost, _ in found))
    template = (_ONE if len(names) == 1 else _SEVERAL)[part]
    text = QCoreApplication.translate("preview", template)
    return text.format(printer=printer, length=length, name=names[0], names=_joined(names))


def _joined(names: Sequence[str]) -> str:
    """Two names, or the first and how many others there are."""
    if len(names) > 2:
        text = QCoreApplication.translate("preview", "{name} and {count} others")
        return text.format(name=names[0], count=len(names) - 1)
    return QCoreApplication.translate("preview", "{one} and {other}").format(
        one=names[0], other=names[-1]
    )

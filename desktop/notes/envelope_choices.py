"""Chooses how all envelopes are addressed: the hand, and where one's own address stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cards.jobs.envelope_style import AS_NOTE, CLEAR, EnvelopeStyle, ReturnPlace
from desktop.look import tokens
from desktop.widgets.fields import Choice
from fonts.catalogue import hands


class EnvelopeChoices(QWidget):
    """Two choices in a row; ``chosen`` says the style when the person changes one."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.hand = Choice([(CLEAR, self.tr("Clear hand")), (AS_NOTE, self.tr("The note’s hand"))])
        self.hand.setAccessibleName(self.tr("The hand of addresses"))
        self.hand.setToolTip(
            self.tr("Sorting machines read the clear hand best. This holds for all envelopes.")
        )
        self.place = Choice(
            [
                (ReturnPlace.CORNER, self.tr("Yours in the corner")),
                (ReturnPlace.FLAP, self.tr("Yours on the flap")),
                (ReturnPlace.NONE, self.tr("Without yours")),
            ]
        )
        self.place.setAccessibleName(self.tr("Your own address"))
        self.place.setToolTip(
            self.tr("Where your own address stands. This holds for all envelopes.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self.hand, 1)
        row.addWidget(self.place, 1)
        for choice in (self.hand, self.place):
            choice.setMinimumContentsLength(8)
            choice.activated.connect(lambda _at: self.chosen.emit(self.style_chosen()))

    def show_style(self, style: EnvelopeStyle) -> None:
        """Show what is kept; other hands are listed from the third on."""
        while self.hand.count() > 2:
            self.hand.removeItem(2)
        for info in hands():
            self.hand.addItem(info.name, info.id)
        self.hand.set_value(style.hand)
        self.place.set_value(style.returning)

    def style_chosen(self) -> EnvelopeStyle:
        """What the two choices say."""
        return EnvelopeStyle(str(self.hand.value()), ReturnPlace(str(self.place.value())))

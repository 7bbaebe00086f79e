"""Choosing how a note looks, by pictures: hand, stock, size, pen, variation; and for others too."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.signature import kept_signature
from cards.layout.pens import NIBS
from cards.model.look import PEN_COLOURS, Look, Pen, Signing
from desktop.desk import Desk
from desktop.look import tokens
from desktop.notes.hand_choice import HandChoice
from desktop.notes.names import pen_name, signing_name
from desktop.notes.sinking_toggle import SinkingToggle
from desktop.notes.size_choice import SizeChoice
from desktop.notes.stock_choice import StockChoice
from desktop.notes.variation_choice import VariationChoice
from desktop.widgets.buttons import ElidedLink
from desktop.widgets.fields import Choice
from desktop.widgets.swatches import PenSwatch, SwatchRow

_MAGNIFIED = 2.2
"""Pixels for a point of a pen's line, so that pens can be told apart."""


class LookBox(QWidget):
    """Shows the look of one note; a choice applies at once."""

    chosen = Signal(Look)
    for_all = Signal(Look)
    """The look is wanted for all notes of the application."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._look = Look()
        self.hands = HandChoice(desk)
        pens = [
            (pen.value, PenSwatch(pen_name(pen), PEN_COLOURS[pen], NIBS[pen].width * _MAGNIFIED))
            for pen in Pen
        ]
        self.pens = SwatchRow(self.tr("Pen"), pens, gap=tokens.GAP_XS)
        self.stock = StockChoice()
        self.sizes = SizeChoice(desk)
        self.variation = VariationChoice(desk)
        self.signing = Choice((each.value, signing_name(each)) for each in Signing)
        self.signing.setAccessibleName(self.tr("Signed"))
        self.signing.setToolTip(self.tr("How the card is signed"))
        self.signing.setMinimumContentsLength(8)
        self.signing.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sinking = SinkingToggle(self.tr("Long lines sink"))
        self.sinking.setToolTip(self.tr("Long lines sink: towards their end, as on unruled paper"))
        self.all_button = ElidedLink("")
        self.all_button.setAccessibleDescription(
            self.tr("Give this look to all notes of this application")
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self.hands)
        for row in (
            ((self.stock, 3), (self.sizes, 2)),
            ((self.pens, 0), (self.variation, 1)),
            ((self.signing, 1), (self.sinking, 0), (self.all_button, 0)),
        ):
            line = QHBoxLayout()
            line.setSpacing(tokens.GAP_S)
            for control, share in row:
                line.addWidget(control, share)
            column.addLayout(line)

    def _connect(self) -> None:
        self.hands.chosen.connect(self.take_hand)
        self.pens.chosen.connect(lambda pen: self._choose(replace(self._look, pen=Pen(pen))))
        self.stock.activated.connect(
            lambda _at: self._choose(replace(self._look, stock=str(self.stock.value())))
        )
        self.variation.activated.connect(
            lambda _at: self._choose(replace(self._look, variation=str(self.variation.value())))
        )
        self.sizes.activated.connect(
            lambda _at: self._choose(replace(self._look, size=self.sizes.size_chosen()))
        )
        self.signing.activated.connect(lambda _at: self._sign())
        self.sinking.clicked.connect(lambda on: self._choose(replace(self._look, sinking=on)))
        self.all_button.clicked.connect(lambda: self.for_all.emit(self._look))

    @property
    def look(self) -> Look:
        """The look shown."""
        return self._look

    @property
    def settled(self) -> bool:
        """Whether every picture that is wanted is drawn."""
        return self.sizes.settled and self.variation.settled and not self.hands.samples.busy

    def show_look(self, look: Look, *, others: int) -> None:
        """Show a note's look; ``others`` notes of its application could take it over."""
        self._look = look
        self.hands.show_look(look)
        self.pens.set_value(look.pen.value)
        self.stock.show_stock(look.stock)
        self.sizes.show_look(look)
        self.variation.show_look(look)
        self.signing.set_value(look.signing.value)
        self.sinking.setChecked(look.sinking)
        text = self.tr("Use for all %n notes", "", others + 1)
        self.all_button.say(text)
        self.all_button.setVisible(others > 0)

    def show_text(self, text: str) -> None:
        """Have the hands offered for this text."""
        self.hands.show_text(text)

    def take_hand(self, hand: str) -> None:
        """Write the note in another hand, as large as it is."""
        self.sizes.in_hand(
            hand, lambda size: self._choose(replace(self._look, hand=hand, size=size))
        )

    def _sign(self) -> None:
        """Sign as chosen; one's own signature is asked for when there is none yet."""
        signing = Signing(str(self.signing.value()))
        if signing is not Signing.MINE or kept_signature(self._desk.store.folder).signature:
            self._choose(replace(self._look, signing=signing))
            return
        from desktop.signature.dialog import SignatureDialog

        dialog = SignatureDialog(self._desk, self)
        look = replace(self._look, signing=signing)
        dialog.kept.connect(lambda: self._choose(look))
        dialog.rejected.connect(lambda: self.signing.set_value(self._look.signing.value))
        dialog.begin()

    def _choose(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self.hands.show_look(look)
            self.sizes.show_look(look)
            self.variation.show_look(look)
            self.chosen.emit(look)

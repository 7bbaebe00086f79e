"""Choosing how much the hand wanders, by a word that it writes so."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from cards.model.look import Look
from desktop.desk import Desk
from desktop.notes.hand_samples import HandSamples
from desktop.notes.names import VARIATIONS, variation_name
from desktop.notes.sample_pictures import word_picture
from desktop.widgets.pictured_choice import PicturedChoice

_PICTURES = QSize(40, 22), QSize(104, 38)


class VariationChoice(PicturedChoice):
    """Offers the presets; a strength given as a number is shown as itself."""

    def __init__(self, desk: Desk) -> None:
        self._look = Look()
        self._samples: HandSamples | None = None
        options = [(name, variation_name(name)) for name in VARIATIONS]
        super().__init__(self.tr("Variation"), self._draw_word, _PICTURES, options)
        self.setToolTip(self.tr("How much the hand wanders"))
        self.setMinimumContentsLength(3)
        samples = self._samples = HandSamples(desk, self, self.tr("thanks"))
        samples.drawn.connect(self.draw)
        self.opening.connect(lambda: samples.want_looks(self._looks()))

    @property
    def settled(self) -> bool:
        """Whether the word chosen is drawn."""
        return self._samples is None or not self._samples.busy

    def show_look(self, look: Look) -> None:
        """Show the variation of a look, written in its hand and pen."""
        self._look = look
        self.offer(look.variation, variation_name(look.variation))
        self.set_value(look.variation)
        if self._samples is not None:
            # The others are written when the list opens: the card comes first.
            self._samples.want_looks([look])
        self.draw()

    def _looks(self) -> list[Look]:
        return [replace(self._look, variation=str(self.itemData(n))) for n in range(self.count())]

    def _draw_word(self, value: object, size: QSize, ratio: float) -> QPixmap | None:
        look = replace(self._look, variation=str(value))
        sample = self._samples.of(look.hand, look) if self._samples else None
        return word_picture(sample, size, ratio)

"""Choosing how large a note is written, by letters of its hand in their sizes to each other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QPixmap

from cards.layout.type_sizes import NamedSizes, named_sizes
from cards.model.look import Look
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.notes.hand_samples import HandSamples
from desktop.notes.sample_pictures import fitted_picture, word_picture
from desktop.widgets.labels import plain_tip
from desktop.widgets.pictured_choice import PicturedChoice

_PICTURES = QSize(28, 22), QSize(48, 38)
_FITTED = 0.0
"""Stands for no size of its own in the list, which cannot hold None."""
_LARGEST = 1.0
_SMALLEST = 0.4


class SizeChoice(PicturedChoice):
    """Offers to let the text choose, or one of three sizes of the hand; others show in points."""

    def __init__(self, desk: Desk) -> None:
        self._look = Look()
        self._samples: HandSamples | None = None
        self._sizes: NamedSizes | None = None
        super().__init__(self.tr("Size of the writing"), self._draw_letters, _PICTURES)
        self.setMinimumContentsLength(4)
        self._measured = Latest(desk, self)
        self._samples = HandSamples(desk, self, self.tr("Aa"))
        self._samples.drawn.connect(self.draw)
        self._fill()

    @property
    def settled(self) -> bool:
        """Whether the sizes of the hand are known, and its letters drawn."""
        return not (self._measured.busy or (self._samples and self._samples.busy))

    def size_chosen(self) -> float | None:
        """The type size chosen in points; None lets the text choose."""
        chosen = self.value()
        return float(chosen) or None if isinstance(chosen, float) else None

    def show_look(self, look: Look) -> None:
        """Show the size of a look, and the sizes of its hand once they are known."""
        before, self._look = self._look, look
        if before.hand != look.hand:
            self._sizes = None
        if self._sizes is None:
            self._measured.ask(
                lambda: (look.hand, named_sizes(look.hand)),
                lambda found: self._take(*found),
                lambda _error: None,
            )
        if self._samples is not None:
            self._samples.want_looks([look])
        self._fill()

    def in_hand(self, hand: str, then: Callable[[float | None], None]) -> None:
        """Give ``then`` what the size chosen is in another hand, by its name where it has one."""
        size, sizes = self._look.size, self._sizes
        named = [] if sizes is None else [sizes.small, sizes.usual, sizes.large]
        if size is None or size not in named:
            then(size)
            return
        at = named.index(size)
        self._measured.ask(
            lambda: named_sizes(hand),
            lambda found: then((found.small, found.usual, found.large)[at]),
            lambda _error: then(size),
        )

    def _take(self, hand: str, sizes: NamedSizes) -> None:
        if hand == self._look.hand:
            self._sizes = sizes
            self._fill()

    def _fill(self) -> None:
        """List what there is to choose from, and show what is chosen."""
        options = [(_FITTED, self.tr("As fits"))]
        sizes, own = self._sizes, self._look.size
        if sizes is not None:
            options += [
                (sizes.small, self.tr("Small")),
                (sizes.usual, self.tr("Usual")),
                (sizes.large, self.tr("Large")),
            ]
        if own is not None and own not in [size for size, _text in options]:
            options.append((own, self._points(own)))
        shown = [(self.itemData(row), self.itemText(row)) for row in range(self.count())]
        if options != shown:
            self.clear()
            for size, text in options:
                self.addItem(text, size)
        self.draw()
        self.set_value(own or _FITTED)
        self._say()

    def _say(self) -> None:
        size = self._look.size
        if size is None:
            self.setToolTip(self.tr("How large it is written: as large as sits well on the card"))
        else:
            said = self.tr("How large it is written: {points}")
            self.setToolTip(plain_tip(said.format(points=self._points(size))))

    def _points(self, size: float) -> str:
        return self.tr("{points} pt").format(points=QLocale().toString(size, "g", 4))

    def _draw_letters(self, value: object, size: QSize, ratio: float) -> QPixmap | None:
        if value == _FITTED:
            return fitted_picture(size, ratio)
        sample = self._samples.of(self._look.hand, self._look) if self._samples else None
        share = _LARGEST
        if self._sizes is not None and isinstance(value, float):
            share = min(max(value / self._sizes.large, _SMALLEST), _LARGEST)
        return word_picture(sample, size, ratio, share)

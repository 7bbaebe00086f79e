"""A few words written by each hand, drawn off the UI thread and kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from cards.model.errors import InputError
from cards.model.look import Look
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.notes.pictures import writing_sample
from fonts.catalogue import HandInfo, hands

_STOCK = "a2-flat"
_HEIGHT = 96
"""Pixels for a line of 24 points: enough for a picture at three times the usual density."""
_KEPT = 48
"""Pictures; about a third of a megabyte each."""
_LARGEST = 0.4
"""Of the pixels drawn: so that a small hand stays small beside the others."""
Key = tuple[str, int, str, str]


class HandSamples(QObject):
    """Draws one hand after the other, in the order in which they are wanted."""

    drawn = Signal()
    """One more picture is there."""

    def __init__(self, desk: Desk, parent: QObject, text: str = "") -> None:
        super().__init__(parent)
        self._text = text or self.tr("Dear Katrin,\nthank you")
        self._latest = Latest(desk, self)
        self._kept: dict[Key, QImage] = {}
        self._wanted: list[tuple[Key, Look]] = []

    @property
    def busy(self) -> bool:
        """Whether a picture that is wanted is not there yet."""
        return self._latest.busy

    def of(self, hand: str, look: Look) -> QImage | None:
        """What a hand has written with the pen and the variation of a look, once it is drawn."""
        info = _info_of(hand)
        return self._kept.get(_key(info, look)) if info else None

    def want(self, wanted: Iterable[str], look: Look) -> None:
        """Have hands write with the pen and the variation of a look; forgets other wishes."""
        self.want_looks(replace(look, hand=hand) for hand in wanted)

    def want_looks(self, wanted: Iterable[Look]) -> None:
        """Have the hand of each look write with its pen and its variation; the same."""
        found = [(_info_of(look.hand), look) for look in wanted]
        self._wanted = [
            (_key(info, look), replace(look, stock=_STOCK, size=None))
            for info, look in found
            if info is not None
        ]
        if not self._latest.busy:
            self._draw_next()

    def _draw_next(self) -> None:
        self._wanted = [wish for wish in self._wanted if wish[0] not in self._kept]
        if not self._wanted:
            return
        key, look = self._wanted.pop(0)
        text = self._text
        self._latest.ask(
            lambda: _sample(text, look), lambda image: self._keep(key, image), self._skip
        )

    def _keep(self, key: Key, image: QImage) -> None:
        while len(self._kept) >= _KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[key] = image
        self.drawn.emit()
        self._draw_next()

    def _skip(self, _error: Exception) -> None:
        """A hand that cannot write stands there without its picture, but with its name."""
        self._draw_next()


def paint_sample(painter: QPainter, room: QRectF, sample: QImage, *, ratio: float) -> None:
    """Paint what a hand has written as card paper shows it, at the left of ``room``."""
    size = sample.size()
    scale = min(room.width() / size.width(), room.height() / size.height(), _LARGEST)
    # Painting smaller than half its size would drop thin strokes; this averages them.
    shown = sample.scaled(
        round(size.width() * scale * ratio),
        round(size.height() * scale * ratio),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    box = QRectF(0, 0, shown.width() / ratio, shown.height() / ratio)
    box.moveCenter(room.center())
    box.moveLeft(room.left())
    painter.save()
    # White becomes the paper's own tone; ink stays ink.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.drawImage(box, shown)
    painter.restore()


def _sample(text: str, look: Look) -> QImage:
    from fonts.hand import load_hand

    lacking = load_hand(look.hand).missing(text)
    drawable = "".join(letter for letter in text if letter not in lacking)
    if not drawable.strip():
        raise InputError("layout.empty", recipient=look.hand)
    return writing_sample(drawable, look, _HEIGHT)


def _info_of(hand: str) -> HandInfo | None:
    return next((info for info in hands() if info.id == hand), None)


def _key(info: HandInfo, look: Look) -> Key:
    # A hand learned anew keeps its name.
    made = info.face_file.stat().st_mtime_ns if info.own and info.face_file.exists() else 0
    return info.id, made, look.pen.value, look.variation

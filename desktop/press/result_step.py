"""Third step of the printer's assistant: what the printer does, before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cards.model.printing import Calibration
from cards.press.calibration_drawing import worst_miss
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.press.pictures import before_and_after
from desktop.signature.shown import PaperPicture
from desktop.widgets.labels import wrapped_label

_SHOWN_DPI = 120.0


class ResultStep(QWidget):
    """The result drawn and in words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._latest = Latest(desk, self)
        self.picture = PaperPicture(self.tr("Before and after"), height=300)
        self.said = wrapped_label("", "strong")
        self.detail = wrapped_label("", tone="soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(self.picture, 1)
        column.addWidget(self.said)
        column.addWidget(self.detail)

    @property
    def settled(self) -> bool:
        """Whether the picture is drawn."""
        return not self._latest.busy

    def show_result(self, found: Calibration) -> None:
        """Show what a printer does."""
        worst = self.tr(
            "Near the corners it prints up to {miss} mm off. Use this, and every sheet lands within"
            " a few tenths."
        )
        self.said.say(worst.format(miss=_said(worst_miss(found), 1)))
        self.detail.say("\n".join((self._offset(found), self._size(found))))
        before, after = self.tr("Now, much enlarged"), self.tr("Corrected")
        dpi = _SHOWN_DPI * self.devicePixelRatioF()
        self._latest.ask(partial(before_and_after, found, before, after, dpi), self._show)

    def _offset(self, found: Calibration) -> str:
        right, left = self.tr("{x} mm too far right"), self.tr("{x} mm too far left")
        high, low = self.tr("{y} mm too high"), self.tr("{y} mm too low")
        return self.tr("Offset: {across}, {along}.").format(
            across=(right if found.dx_mm >= 0 else left).format(x=_said(abs(found.dx_mm), 1)),
            along=(high if found.dy_mm >= 0 else low).format(y=_said(abs(found.dy_mm), 1)),
        )

    def _size(self, found: Calibration) -> str:
        text = self.tr("Size: {wide} % wide, {high} % high. Turned by {turn}°, slanted by {skew}°.")
        return text.format(
            wide=_said(found.scale_x * 100, 2),
            high=_said(found.scale_y * 100, 2),
            turn=_said(found.turn_degrees, 2),
            skew=_said(found.skew_degrees, 2),
        )

    def _show(self, image: QImage) -> None:
        self.picture.show_image(image)


def _said(number: float, decimals: int) -> str:
    return QLocale().toString(number, "f", decimals)

"""Third step of the printer's assistant: what the printer does, before and after."""

from __future__ import annotations

from functools import partial

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
        self.said.say(worst.format(miss=f"{worst_miss(found):.1f}"))
        self.detail.say("\n".join((self._offset(found), self._size(found))))
        before, after = self.tr("Now, much enlarged"), self.tr("Corrected")
        dpi = _SHOWN_DPI * self.devicePixelRatioF()
        self._latest.ask(partial(before_and_after, found, before, after, dpi), self._show)

    def _offset(self, found: Calibration) -> str:
        right, left = self.tr("{x} mm too far right"), self.tr("{x} mm too far left")
        high, low = self.tr("{y} mm too high"), self.tr("{y} mm too low")
        return self.tr("Offset: {across}, {along}.").format(
            across=(right if found.dx_mm >= 0 else left).format(x=f"{abs(found.dx_mm):.1f}"),
            along=(high if found.dy_mm >= 0 else low).format(y=f"{abs(found.dy_mm):.1f}"),
        )

    def _size(self, found: Calibration) -> str:
        text = self.tr("Size: {wide} % wide, {high} % high. Turned by {turn}°, slanted by {skew}°.")
        return text.format(
            wide=f"{found.scale_x * 100:.2f}",
            high=f"{found.scale_y * 100:.2f}",
            turn=f"{found.turn_degrees:.2f}",
            skew=f"{found.skew_degrees:.2f}",
        )

    def _show(self, image: QImage) -> None:
        self.picture.show_image(image)

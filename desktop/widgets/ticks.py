"""A box to tick, with the words beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox


class Tick(QCheckBox):
    """A check box that a form reads like any other field."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))

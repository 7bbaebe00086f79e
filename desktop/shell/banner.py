"""The banners on top of every page: the sample search, and a store that cannot be written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from desktop.look import tokens
from desktop.widgets.announce import announce
from desktop.widgets.labels import text_label


class SampleBanner(QFrame):
    """Shown on top of every page of the sample search."""

    leaving = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = _row(self)
        text = QLabel(self.tr("This is the sample search. Nothing here touches your own data."))
        self.back = QPushButton(self.tr("Back to your own search"))
        self.back.setAccessibleName(self.tr("Leave the sample and go back to your own search"))
        self.back.clicked.connect(self.leaving)
        row.addWidget(text, 1)
        row.addWidget(self.back)


class StoreBanner(QFrame):
    """Shown while nothing can be kept: why, and what to do with what is typed."""

    trying_again = Signal()
    copying = Signal()
    saving_elsewhere = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = _row(self)
        self.text = text_label("")
        self.text.setWordWrap(True)
        self.again = QPushButton(self.tr("Try again"))
        self.copy = QPushButton(self.tr("Copy what you typed"))
        self.elsewhere = QPushButton(self.tr("Save it elsewhere…"))
        row.addWidget(self.text, 1)
        for button, signal in (
            (self.again, self.trying_again),
            (self.copy, self.copying),
            (self.elsewhere, self.saving_elsewhere),
        ):
            button.setAccessibleName(button.text())
            button.clicked.connect(signal)
            row.addWidget(button)
        self.hide()

    def tell_only_read(self, why: str) -> None:
        """Say that everything can be read and nothing changed."""
        self._tell(self.tr("You can read everything and change nothing. {why}").format(why=why))
        self._offer(typed=False)

    def tell_gone(self, why: str, *, typed: bool) -> None:
        """Say that the store is not there; ``typed`` tells whether some text waits for it."""
        said = self.tr("{why} What you type stays in this window meanwhile.").format(why=why)
        self._tell(said)
        self._offer(typed=typed)

    def tell_closing(self) -> None:
        """Say that closing would lose what is typed."""
        self._tell(
            self.tr(
                "Not everything you typed could be kept. Copy it or save it elsewhere; closing once"
                " more leaves it behind."
            )
        )
        self._offer(typed=True)

    def _tell(self, text: str) -> None:
        if text == self.text.text() and self.isVisible():
            return
        self.text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text, at_once=True)

    def _offer(self, *, typed: bool) -> None:
        for button in (self.copy, self.elsewhere):
            button.setVisible(typed)


def _row(banner: QFrame) -> QHBoxLayout:
    banner.setProperty("ground", "banner")
    row = QHBoxLayout(banner)
    row.setContentsMargins(tokens.GAP_XL, tokens.GAP_XS, tokens.GAP_XL, tokens.GAP_XS)
    return row

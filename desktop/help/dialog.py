"""The user guide in a window of its own, beside what one is doing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.help.guide import CONTENTS, guide_folder
from desktop.help.reader import GuideReader
from desktop.look import tokens
from desktop.widgets.buttons import make_button
from desktop.widgets.labels import text_label


class GuideDialog(QDialog):
    """A page of the guide, and the ways back; the window behind it stays in use."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_XL)
        outer.setSpacing(tokens.GAP_M)
        self.back_button = make_button(self.tr("Back"))
        self.contents_button = make_button(self.tr("Contents"))
        self.close_button = make_button(self.tr("Close"))
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP_S)
        head.addWidget(text_label(self.windowTitle(), "title"), 1)
        for button in (self.back_button, self.contents_button, self.close_button):
            button.setAutoDefault(False)
            head.addWidget(button)
        outer.addLayout(head)
        self.reader = GuideReader(guide_folder())
        outer.addWidget(self.reader, 1)
        self.back_button.clicked.connect(self.reader.backward)
        self.contents_button.clicked.connect(self._show_contents)
        self.close_button.clicked.connect(self.accept)
        self.reader.historyChanged.connect(self._show_ways)
        self.reader.sourceChanged.connect(self._show_ways)
        self.resize(tokens.GUIDE_WIDTH, tokens.GUIDE_HEIGHT)

    def begin(self) -> None:
        """Open at the contents."""
        self._show_contents()
        self.show()
        self.reader.setFocus()

    def _show_contents(self) -> None:
        self.reader.show_page(CONTENTS)

    def _show_ways(self) -> None:
        """Offer the ways that lead somewhere; the focus goes on to the text before one closes."""
        ways = {
            self.back_button: self.reader.isBackwardAvailable(),
            self.contents_button: self.reader.page != CONTENTS,
        }
        for button, leads in ways.items():
            if button.hasFocus() and not leads:
                self.reader.setFocus()
            button.setEnabled(leads)

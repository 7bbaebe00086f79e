"""Asks, by a word to type, whether everything is really to be deleted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.files import told_folder
from desktop.look import tokens
from desktop.widgets.buttons import PLAIN, PRIMARY, make_button
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.line_field import TextField


class DeleteDialog(QDialog):
    """Nothing is deleted before the word stands there and the button is pressed."""

    wanted = Signal()

    def __init__(self, parent: QWidget, folder: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Delete everything"))
        self.word = self.tr("delete")
        self.typed = TextField()
        asked = self.tr("Type “{word}” to confirm").format(word=self.word)
        self.field = FormField(asked, self.typed)
        self.keep_button = make_button(self.tr("Keep everything"), PRIMARY)
        self.delete_button = make_button(self.tr("Delete and close Cordially"), PLAIN)
        self.delete_button.setEnabled(False)
        self._lay_out(folder)
        self.typed.textChanged.connect(self._look)
        self.keep_button.clicked.connect(self.reject)
        self.delete_button.clicked.connect(self._delete)

    def _lay_out(self, folder: Path) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(text_label(self.windowTitle(), "title"))
        said = self.tr(
            "All applications, people, notes, lessons, your details, your own hands, your signature"
            " and the automatic backups in {folder} are deleted for good. Archives and PDFs that"
            " you saved elsewhere stay."
        )
        column.addWidget(wrapped_label(said.format(folder=told_folder(folder))))
        column.addWidget(self.field)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.GAP_M)
        foot.addStretch(1)
        foot.addWidget(self.delete_button)
        foot.addWidget(self.keep_button)
        column.addLayout(foot)
        self.resize(520, 0)

    def begin(self) -> None:
        """Open."""
        layout = self.layout()
        if layout is not None:
            self.resize(520, layout.totalHeightForWidth(520))
        self.open()
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        fits = self.typed.value().casefold() == self.word.casefold()
        if not fits and self.delete_button.hasFocus():
            self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self.delete_button.setEnabled(fits)

    def _delete(self) -> None:
        self.accept()
        self.wanted.emit()

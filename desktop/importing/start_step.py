"""The step that asks for files or for text that was copied."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.widgets.buttons import PRIMARY, make_button
from desktop.widgets.fields import TextArea
from desktop.widgets.form import FormField
from desktop.widgets.labels import wrapped_label

ENDINGS = (
    "*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.xlsx *.ods *.ics *.ical *.eml *.emlx *.mbox *.mbx"
)


def choose_files(parent: QWidget, then: Callable[[list[Path]], object]) -> None:
    """Ask for files to bring in; ``then`` is called with their paths if some were chosen."""
    dialog = QFileDialog(parent, QCoreApplication.translate("importing", "Choose what to bring in"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(
        [
            QCoreApplication.translate(
                "importing", "Contacts, invitations and e-mails ({endings})"
            ).format(endings=ENDINGS),
            QCoreApplication.translate("importing", "All files (*)"),
        ]
    )
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()


class StartStep(QWidget):
    """Files come out as ``files``, text as ``text``."""

    files = Signal(object)
    """A list of paths."""
    text = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.choose_button = make_button(self.tr("Choose files…"), PRIMARY, "folder")
        self.choose_button.clicked.connect(lambda: choose_files(self, self.files.emit))
        self.pasted = TextArea(lines=16)
        self.pasted.setPlaceholderText(
            self.tr("An e-mail, a signature, an invitation, a contact card or a list of people")
        )
        self.read_button = make_button(self.tr("Read this text"))
        self.read_button.clicked.connect(self._read)
        self.pasted.textChanged.connect(self._allow)
        self._lay_out()
        self._allow()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_L)
        said = self.tr(
            "Contacts from a phone, Google, Outlook or LinkedIn; a list as CSV or workbook;"
            " invitations from a calendar; e-mails. Drop them anywhere on the window, or choose"
            " them here."
        )
        column.addWidget(wrapped_label(said, tone="soft"))
        across = QHBoxLayout()
        across.addWidget(self.choose_button)
        across.addStretch(1)
        column.addLayout(across)
        rule = QFrame()
        rule.setProperty("ground", "rule")
        column.addWidget(rule)
        self.field = FormField(self.tr("Or paste text"), self.pasted)
        column.addWidget(self.field)
        foot = QHBoxLayout()
        foot.addWidget(self.read_button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)

    def _allow(self) -> None:
        self.read_button.setEnabled(bool(self.pasted.value()))

    def _read(self) -> None:
        self.text.emit(self.pasted.toPlainText())

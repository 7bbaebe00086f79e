"""The signature among the person's details: what is kept, changing it and removing it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.signature import Kept, keep_signature, kept_signature, remove_signature
from cards.jobs.texts import KNOWN_ERRORS
from cards.model.signature import Signature
from desktop.desk import Desk, ToastAction
from desktop.latest import Latest
from desktop.look import tokens
from desktop.signature.dialog import SignatureDialog
from desktop.signature.shown import PaperPicture
from desktop.signature.working import ink
from desktop.texts import sentence
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import wrapped_label


class SignatureRow(QWidget):
    """Shows the signature of the data folder; its buttons act at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(desk, self)
        self.picture = PaperPicture(self.tr("Your signature"), height=72)
        self.picture.setMaximumHeight(72)
        self.said = wrapped_label("", tone="soft")
        self.change_button = make_button("", icon="edit")
        self.remove_button = make_button(self.tr("Remove"), LINK)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_L)
        side = QVBoxLayout()
        side.setSpacing(tokens.GAP_XS)
        side.addWidget(self.picture)
        side.addWidget(self.said)
        row.addLayout(side, 1)
        buttons = QVBoxLayout()
        buttons.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        row.addLayout(buttons, 1)
        self.change_button.clicked.connect(lambda: SignatureDialog(desk, self).begin())
        self.remove_button.clicked.connect(self.remove)
        desk.signature_changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Show what is kept now."""
        kept = kept_signature(self._desk.store.folder)
        there = kept.signature is not None
        self.picture.setVisible(there)
        self.said.setVisible(not there)
        self.said.say(_said(kept))
        text = self.tr("Change…") if there else self.tr("Draw or trace…")
        self.change_button.setText(text)
        self.change_button.setAccessibleName(self.tr("Your signature: {doing}").format(doing=text))
        if not (there or kept.trouble) and self.remove_button.hasFocus():
            self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.remove_button.setVisible(there or kept.trouble is not None)
        signature = kept.signature
        if signature is not None:
            self._latest.ask(lambda: ink(signature), self.picture.show_image)

    def remove(self) -> None:
        """Remove the signature; one that could be read can be brought back."""
        folder, desk = self._desk.store.folder, self._desk
        before = kept_signature(folder).signature
        try:
            remove_signature(folder)
        except KNOWN_ERRORS as error:
            desk.complain(error)
            return
        desk.signature_changed.emit()
        said = self.tr("Your signature is removed.")
        if before is None:
            desk.say(said)
            return
        undo = ToastAction(self.tr("Undo"), lambda: _bring_back(desk, before), stays=True)
        desk.say(said, undo)


def _bring_back(desk: Desk, signature: Signature) -> None:
    try:
        keep_signature(desk.store.folder, signature)
    except KNOWN_ERRORS as error:
        desk.complain(error)
    desk.signature_changed.emit()


def _said(kept: Kept) -> str:
    if kept.trouble is not None:
        return sentence(kept.trouble)
    return QCoreApplication.translate(
        "signature", "None yet: your cards leave room, and you sign them by hand."
    )

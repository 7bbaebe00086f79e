"""Asks who signs the notes, and for the return address."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.model.people import Sender
from desktop.desk import Desk
from desktop.dialogs.address import add_address, read_address
from desktop.dialogs.base import FormDialog, Saved
from desktop.signature.row import SignatureRow
from desktop.widgets.email import email_field
from desktop.widgets.form import FormField, section
from desktop.widgets.line_field import TextField
from desktop.widgets.paste_offer import PasteOffer

if TYPE_CHECKING:
    from cards.store import Store


class SenderDialog(FormDialog[Sender, Sender]):
    """The person's own name, how they sign, where answers reach them."""

    def __init__(self, desk: Desk, parent: QWidget, sender: Sender) -> None:
        super().__init__(desk, parent)
        self.set_title(self.tr("Your details"))
        self._before = sender
        self.full_name = TextField(sender.full_name)
        self.called = TextField(sender.called)
        self.email = TextField(sender.email)
        self.phone = TextField(sender.phone)
        self.add("full_name", FormField(self.tr("Your full name"), self.full_name), column=0)
        self.add("called", FormField(self.tr("How you sign"), self.called), column=1)
        self.called.setPlaceholderText(self.tr("Your first name"))
        self.add("email", email_field(self.tr("E-mail"), self.email), column=0)
        self.add("phone", FormField(self.tr("Phone"), self.phone), column=1)
        self.add_wide(section(self.tr("Signature")))
        self.signature = SignatureRow(desk)
        self.add_wide(self.signature)
        self.add_wide(section(self.tr("Return address"), self.tr("Written on your envelopes.")))
        add_address(self, sender.address, self.full_name.value)
        self.paste_offer = PasteOffer(self.fields)
        self.paste_offer.grew.connect(self.fit_soon)

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        sender: Sender,
        then: Callable[[Saved[Sender]], None],
    ) -> SenderDialog:
        """Ask for the person's own details."""
        dialog = cls(desk, parent, sender)
        dialog.begin(then, lambda: cls.ask(desk, parent, sender, then))
        return dialog

    def read(self) -> Sender | None:
        """The details typed; a name is needed to sign with."""
        if not self.full_name.value():
            self.fields["full_name"].refuse(self.tr("Your notes need a name to be signed with."))
        address = read_address(self, self._before.address)
        if address is None or not self.full_name.value():
            return None
        return Sender(
            full_name=self.full_name.value(),
            called=self.called.value(),
            address=address,
            email=self.email.value(),
            phone=self.phone.value(),
        )

    def keep(self, store: Store, value: Sender) -> Sender:
        """Set who signs."""
        store.set_sender(value)
        return value

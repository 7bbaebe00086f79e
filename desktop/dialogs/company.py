"""Asks for a company."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.model.people import Company
from desktop.desk import Desk
from desktop.dialogs.address import add_address, read_address
from desktop.dialogs.base import FormDialog, Saved
from desktop.widgets.fields import TextArea
from desktop.widgets.form import FormField, section
from desktop.widgets.line_field import TextField
from desktop.widgets.paste_offer import PasteOffer

if TYPE_CHECKING:
    from cards.store import Store


class CompanyDialog(FormDialog[Company, Company]):
    """Name, website, address and a note; the address serves everyone who has none of their own."""

    def __init__(self, desk: Desk, parent: QWidget, company: Company) -> None:
        super().__init__(desk, parent, subject=company.id)
        self.set_title(self.tr("Edit company") if company.id else self.tr("New company"))
        self._before = company
        self.name = TextField(company.name)
        self.website = TextField(company.website)
        self.note = TextArea(company.note)
        self.add("name", FormField(self.tr("Name"), self.name))
        self.add("website", FormField(self.tr("Website"), self.website))
        self.add_wide(
            section(
                self.tr("Postal address"),
                self.tr("Cards for people without an address of their own go here."),
            )
        )
        add_address(self, company.address, self.name.value, attention=True)
        self.add("note", FormField(self.tr("Your notes"), self.note))
        self.paste_offer = PasteOffer(self.fields, "name", ("company", "full_name"))
        self.paste_offer.grew.connect(self.fit_soon)

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        company: Company | None,
        then: Callable[[Saved[Company]], None],
    ) -> CompanyDialog:
        """Ask for a new company, or for changes to one."""
        dialog = cls(desk, parent, company or Company(name=""))
        dialog.begin(then, lambda: cls.ask(desk, parent, company, then))
        return dialog

    def read(self) -> Company | None:
        """The company typed; it needs a name."""
        if not self.name.value():
            self.fields["name"].refuse(self.tr("A company needs a name."))
        address = read_address(self, self._before.address)
        if address is None or not self.name.value():
            return None
        return replace(
            self._before,
            name=self.name.value(),
            website=self.website.value(),
            note=self.note.value(),
            address=address,
        )

    def keep(self, store: Store, value: Company) -> Company:
        """Add or change the company."""
        verb = store.companies.change if value.id else store.companies.add
        return verb(value)

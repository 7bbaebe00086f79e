"""The second question: whom one met, where, and what was talked about; then the card is drafted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.jobs.details import Details
from cards.jobs.first_card import FirstCard, write_first_card
from cards.model.notes import Note
from cards.model.people import Person, Sender
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.widgets.fields import TextArea
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.line_field import TextField
from desktop.widgets.paste_offer import PasteOffer

if TYPE_CHECKING:
    from cards.store import Store

Wanted = tuple[FirstCard, str]
"""The card, and the name to sign with where that was skipped."""


class FirstCardDialog(FormDialog[Wanted, Note]):
    """One form; a signature pasted into its first field fills the rest and the address besides."""

    def __init__(self, desk: Desk, parent: QWidget, sender: Sender) -> None:
        super().__init__(desk, parent)
        self.set_title(self.tr("Whom would you like to thank?"))
        self.save_button.setText(self.tr("Write the card"))
        self.save_button.setAccessibleName(self.save_button.text())
        self._found = Details()
        self._signs = bool(sender.full_name or sender.called)
        self.full_name = TextField()
        self.company, self.job_title = TextField(), TextField()
        self.topic = TextArea(lines=2)
        self.sign = TextField()
        self.also = wrapped_label("", "caption", "soft")
        self.also.hide()
        self._add_fields()
        self.paste_offer = PasteOffer(self.fields)
        self.paste_offer.grew.connect(self.fit_soon)
        self.paste_offer.filled.connect(self._take_over)

    def _add_fields(self) -> None:
        self.add_wide(text_label(self.tr("Step 2 of 2"), "caption", "soft"))
        hint = self.tr("Or paste the signature of their e-mail here.")
        self.full_name.setPlaceholderText(hint)
        self.add("full_name", FormField(self.tr("Their name"), self.full_name))
        self.add("company", FormField(self.tr("Company"), self.company), column=0)
        self.job_title.setPlaceholderText(self.tr("May stay empty"))
        self.add(
            "job_title", FormField(self.tr("The role you spoke about"), self.job_title), column=1
        )
        self.topic.setPlaceholderText(self.tr("how the night shift hands over to the morning"))
        self.add("topic", FormField(self.tr("What you talked about"), self.topic))
        if not self._signs:
            self.add("sign", FormField(self.tr("Your name, as you sign"), self.sign))
        self.add_wide(self.also)

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget, then: Callable[[Saved[Note]], None]) -> None:
        """Ask for the first card."""
        desk.store.ask(
            lambda store: store.sender(),
            lambda sender: cls(desk, parent, sender).begin(
                then, lambda: cls.ask(desk, parent, then)
            ),
            owner=parent,
        )

    def read(self) -> Wanted | None:
        """What was typed; the name, the company and the topic are what the card is made of."""
        for name, control, reason in (
            ("full_name", self.full_name, self.tr("Whom is the card for?")),
            ("company", self.company, self.tr("Which company did you meet them at?")),
            ("topic", self.topic, self.tr("A few words will do; the card thanks for them.")),
        ):
            if not control.value():
                self.fields[name].refuse(reason)
        if not (self._signs or self.sign.value()):
            self.fields["sign"].refuse(self.tr("A card needs a name to be signed with."))
        if any(field.refused for field in self.fields.values()):
            return None
        found = self._found
        person = Person(
            full_name=self.full_name.value(),
            email=found.email,
            phone=found.phone,
            linkedin=found.linkedin,
            address=found.address,
        )
        first = FirstCard(
            person=person,
            company=self.company.value(),
            title=found.title,
            job_title=self.job_title.value(),
            talked_about=self.topic.value(),
        )
        return first, self.sign.value()

    def keep(self, store: Store, value: Wanted) -> Note:
        """Keep everybody and everything, and have the card written."""
        first, name = value
        if name:
            store.set_sender(replace(store.sender(), full_name=name))
        return write_first_card(store, first)

    def _take_over(self, found: Details) -> None:
        """Keep what was pasted and has no field here."""
        self._found = found
        where = found.address
        town = " ".join(filter(None, (where.postcode, where.city)))
        told = (found.title, where.street, town, found.email, found.phone)
        more = ", ".join(filter(None, told))
        self.also.say(self.tr("Kept with their name: {more}.").format(more=more) if more else "")
        self.also.setVisible(bool(more))
        self.fit_soon()

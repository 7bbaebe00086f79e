"""Asks what a thank-you for a referral should name, and has it written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.jobs.drafting import Wording
from cards.jobs.referrals import ReferralRow
from cards.model.notes import Channel, Note, Register
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.widgets.fields import Choice, TextArea
from desktop.widgets.form import FormField
from desktop.widgets.line_field import TextField
from desktop.writing.words import channel_said, language_choices, register_said

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class ThanksDraft:
    """How they helped, and what came of it."""

    referral_id: int
    helped_with: str
    outcome: str
    wording: Wording


class ThanksDialog(FormDialog[ThanksDraft, Note]):
    """Two short answers make the note theirs."""

    def __init__(self, desk: Desk, parent: QWidget, row: ReferralRow, usual: Wording) -> None:
        super().__init__(desk, parent, subject=row.referral.id)
        self._referral_id = row.referral.id
        self.set_title(self.tr("Thank {name}").format(name=row.person.full_name))
        self.helped_with = TextArea(lines=2)
        self.helped_with.setPlaceholderText(self.tr("putting in a word with the design team"))
        self.outcome = TextField()
        self.outcome.setPlaceholderText(self.tr("we talked last week"))
        self.save_button.setText(self.tr("Write the note"))
        self.save_button.setAccessibleName(self.save_button.text())
        self.add("helped_with", FormField(self.tr("How they helped"), self.helped_with))
        hint = self.tr("Leave it out while nothing has come of it yet.")
        self.add("outcome", FormField(self.tr("What came of it"), self.outcome, hint=hint))
        self._add_wording(usual)

    def _add_wording(self, usual: Wording) -> None:
        self.channel = Choice((each, channel_said(each)) for each in (Channel.CARD, Channel.EMAIL))
        self.channel.set_value(usual.channel)
        self.register = Choice((each, register_said(each)) for each in Register)
        self.register.set_value(usual.register)
        self.language = Choice(language_choices())
        self.language.set_value(usual.language)
        self.add("channel", FormField(self.tr("How it travels"), self.channel), column=0)
        self.add("register", FormField(self.tr("How it speaks"), self.register), column=1)
        self.add("language", FormField(self.tr("Language"), self.language), column=0)

    @classmethod
    def ask(
        cls, desk: Desk, parent: QWidget, row: ReferralRow, then: Callable[[Saved[Note]], None]
    ) -> None:
        """Ask for what the note should name."""
        from cards.jobs.thanks import usual_wording

        desk.store.ask(
            lambda store: usual_wording(store, row.person.id),
            lambda usual: cls(desk, parent, row, usual).begin(
                then, lambda: cls.ask(desk, parent, row, then)
            ),
            owner=parent,
        )

    def read(self) -> ThanksDraft | None:
        """What was typed; how they helped must be said."""
        if not self.helped_with.value():
            self.fields["helped_with"].refuse(self.tr("A few words make the thanks theirs."))
            return None
        wording = Wording(
            channel=Channel(str(self.channel.value())),
            language=str(self.language.value()),
            register=Register(str(self.register.value())),
        )
        helped, outcome = self.helped_with.value(), self.outcome.value()
        return ThanksDraft(self._referral_id, helped, outcome, wording)

    def keep(self, store: Store, value: ThanksDraft) -> Note:
        """Have the note written."""
        from cards.jobs.thanks import thank_for_referral

        return thank_for_referral(
            store, value.referral_id, value.helped_with, value.outcome, wording=value.wording
        )

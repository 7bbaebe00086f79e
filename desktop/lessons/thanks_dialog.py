"""Asks what a thank-you for a referral should name, and has it written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.jobs.referrals import ReferralRow
from cards.model.notes import Note
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.widgets.fields import TextArea, TextField
from desktop.widgets.form import FormField

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class ThanksDraft:
    """How they helped, and what came of it."""

    referral_id: int
    helped_with: str
    outcome: str


class ThanksDialog(FormDialog[ThanksDraft, Note]):
    """Two short answers make the note theirs."""

    def __init__(self, desk: Desk, parent: QWidget, row: ReferralRow) -> None:
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

    @classmethod
    def ask(
        cls, desk: Desk, parent: QWidget, row: ReferralRow, then: Callable[[Saved[Note]], None]
    ) -> None:
        """Ask for what the note should name."""
        cls(desk, parent, row).begin(then, lambda: cls.ask(desk, parent, row, then))

    def read(self) -> ThanksDraft | None:
        """What was typed; how they helped must be said."""
        if not self.helped_with.value():
            self.fields["helped_with"].refuse(self.tr("A few words make the thanks theirs."))
            return None
        return ThanksDraft(self._referral_id, self.helped_with.value(), self.outcome.value())

    def keep(self, store: Store, value: ThanksDraft) -> Saved[Note]:
        """Have the note written."""
        from cards.jobs.thanks import thank_for_referral

        return Saved(thank_for_referral(store, value.referral_id, value.helped_with, value.outcome))

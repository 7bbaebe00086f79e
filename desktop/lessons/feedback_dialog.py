"""Asks for feedback: what they said about how it went, who, when and how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.model.search import Feedback
from desktop.desk import Desk
from desktop.dialogs.answer import ways_of_answering
from desktop.dialogs.base import Saved
from desktop.lessons.links import LinkedDialog, LinkOptions, gather_options
from desktop.when import today
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.dates import OptionalDate
from desktop.widgets.fields import TextArea
from desktop.widgets.form import FormField

if TYPE_CHECKING:
    from cards.store import Store


class FeedbackDialog(LinkedDialog[Feedback]):
    """What was said is all that must be there."""

    def __init__(self, desk: Desk, parent: QWidget, before: Feedback, options: LinkOptions) -> None:
        super().__init__(desk, parent, before, options)
        self.set_title(self.tr("Edit feedback") if before.id else self.tr("Write down feedback"))
        self._before = before
        self.text = TextArea(before.text, lines=4)
        self.how = SearchChoice(ways_of_answering(), free=True)
        self.how.set_value(before.how)
        self.said_on = OptionalDate(self.tr("Said on"), self.tr("On"))
        self.said_on.set_value(before.said_on if before.id else today())
        hint = self.tr("In their words, as far as you remember them. What you make of it can wait.")
        self.add("text", FormField(self.tr("What they said"), self.text, hint=hint))
        self.add("said_on", FormField(self.tr("When"), self.said_on), column=0)
        self.add("how", FormField(self.tr("How"), self.how), column=1)
        self.add_links(self.tr("Who said it"))

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        feedback: Feedback,
        then: Callable[[Saved[Feedback]], None],
    ) -> None:
        """Ask for new feedback (its id 0, its links given), or for changes to it."""
        desk.store.ask(
            lambda store: gather_options(store, feedback),
            lambda options: cls(desk, parent, feedback, options).begin(
                then, lambda: cls.ask(desk, parent, feedback, then)
            ),
            owner=parent,
        )

    def read(self) -> Feedback | None:
        """The feedback typed; it needs its words."""
        if not self.text.value():
            self.fields["text"].refuse(self.tr("Write down a few words of it."))
        links = self.read_links()
        if links is None or not self.text.value():
            return None
        return replace(
            self._before,
            text=self.text.value(),
            how=self.how.value() or "",
            said_on=self.said_on.value(),
            application_id=links.application_id,
            interview_id=links.interview_id,
            person_id=links.person_id,
        )

    def keep(self, store: Store, value: Feedback) -> Feedback:
        """Add or change the feedback."""
        verb = store.feedback.change if value.id else store.feedback.add
        return verb(value)

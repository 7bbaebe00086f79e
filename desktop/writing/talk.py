"""Asks what was talked about with one person, which is what a note to them is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cards.model.search import Conversation, Interview, Met
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.widgets.fields import TextArea
from desktop.widgets.form import FormField
from desktop.widgets.line_field import TextField

if TYPE_CHECKING:
    from cards.store import Store

_LINES, _SAYINGS = 3, 3


class TalkDialog(FormDialog[Conversation, Interview]):
    """One conversation of an interview; the others in it stay as they are."""

    def __init__(self, desk: Desk, parent: QWidget, met: Met) -> None:
        super().__init__(desk, parent, subject=met.conversation.id)
        name = met.person.full_name
        self.set_title(self.tr("Your talk with {name}").format(name=name))
        self._before = talk = met.conversation
        self.talked_about = TextArea(talk.talked_about, lines=_LINES)
        self.promised = TextField(talk.promised)
        self.admired = TextField(talk.admired)
        self.i_bring = TextField(talk.i_bring)
        self.want_to_say = TextArea(talk.want_to_say, lines=_SAYINGS)
        self.add("talked_about", FormField(self.tr("What you talked about"), self.talked_about))
        self.add("promised", FormField(self.tr("What you promised"), self.promised))
        self.add("admired", FormField(self.tr("What you admired"), self.admired))
        bring = self.tr("What you would bring to their work")
        self.add("i_bring", FormField(bring, self.i_bring))
        hint = self.tr("One thing a line, three at most.")
        said = FormField(self.tr("What you want to say"), self.want_to_say, hint=hint)
        self.add("want_to_say", said)

    @classmethod
    def ask(
        cls, desk: Desk, parent: QWidget, met: Met, then: Callable[[Saved[Interview]], None]
    ) -> None:
        """Ask for changes to what was talked about with somebody met."""
        cls(desk, parent, met).begin(then, lambda: cls.ask(desk, parent, met, then))

    def read(self) -> Conversation:
        """The talk as typed; there is nothing to refuse."""
        lines = (line.strip() for line in self.want_to_say.value().splitlines())
        return replace(
            self._before,
            talked_about=self.talked_about.value(),
            promised=self.promised.value(),
            admired=self.admired.value(),
            i_bring=self.i_bring.value(),
            want_to_say="\n".join(line for line in lines if line),
        )

    def keep(self, store: Store, value: Conversation) -> Interview:
        """Put the talk in the place of the one before; raises InputError "store.no_such"."""
        interview = store.interviews.get(value.interview_id)
        talks = [
            value if talk.person_id == value.person_id else talk
            for talk in store.interviews.conversations(interview.id)
        ]
        return store.interviews.change(interview, talks)


def edit_talk(desk: Desk, window: QWidget, met: Met) -> None:
    """Ask for changes to a talk, and say what becomes of them."""
    said = QCoreApplication.translate("NotePanel", "Kept. Another wording takes it up.")
    TalkDialog.ask(desk, window, met, lambda saved: desk.say_done(said, saved.changed))

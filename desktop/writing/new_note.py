"""Asks for a new note: why one writes, to whom, how it travels and how it speaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from cards.jobs.asking import (
    Recipient,
    keep_talks,
    proposed,
    recipients,
    speaks_of_the_talk,
    without_talk,
)
from cards.jobs.drafting import Wording
from cards.model.errors import CordiallyError
from cards.model.notes import Channel, Note, Occasion, Register
from cards.model.own_words import Template
from cards.words import asked_for, channels_for
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.writing.asked import AskedFields
from desktop.writing.for_whom import ForWhom
from desktop.writing.grouped import GroupedChoice, refill
from desktop.writing.wish import Given, NewNote, Wish, gather
from desktop.writing.words import (
    REGISTERS,
    channel_said,
    language_choices,
    occasion_groups,
    register_said,
)

if TYPE_CHECKING:
    from cards.store import Store


class NewNoteDialog(FormDialog[NewNote, tuple[Note, ...]]):
    """Few choices, and only the fields that the occasion asks for."""

    def __init__(self, desk: Desk, parent: QWidget, wish: Wish, given: Given) -> None:
        super().__init__(desk, parent, subject=wish.person_ids[0] if wish.person_ids else 0)
        self.set_title(self.tr("New note"))
        self.save_button.setText(self.tr("Write it"))
        self.save_button.setAccessibleName(self.save_button.text())
        self._application_id = wish.application_id
        self._people: tuple[Recipient, ...] = given.people
        self._templates = {each.id: each for each in given.templates}
        self._wanted_channel = wish.channel
        self.occasion = GroupedChoice(occasion_groups())
        self.for_whom = ForWhom(desk, given.met)
        self.channel = Choice()
        self.register = Choice((each, register_said(each)) for each in REGISTERS)
        self.language = Choice(language_choices())
        self.language.set_value(given.usual.language)
        self.register.set_value(given.usual.register)
        self.words = Choice()
        self.asked = AskedFields()
        self._lay_out_fields()
        self._begin_with(wish, given)
        self._connect()
        self._occasion_changed()

    def _lay_out_fields(self) -> None:
        self.add("occasion", FormField(self.tr("What you would like to do"), self.occasion))
        self.add("people", FormField(self.tr("For whom"), self.for_whom))
        self.add("channel", FormField(self.tr("How it travels"), self.channel), column=0)
        self.add("register", FormField(self.tr("How it speaks"), self.register), column=1)
        self.add("language", FormField(self.tr("Language"), self.language), column=0)
        self.add("words", FormField(self.tr("In whose words"), self.words), column=1)
        self.add("asked", FormField("", self.asked))

    def _begin_with(self, wish: Wish, given: Given) -> None:
        template = self._templates.get(wish.template_id)
        if template is not None:
            self.occasion.set_value(template.occasion)
            self._wanted_channel = template.channel
            self.language.set_value(template.language)
        elif wish.occasion is not None:
            self.occasion.set_value(wish.occasion)
        self.for_whom.set_value([(each.person.id, each.person.full_name) for each in given.people])
        self._fill_channels()
        self._fill_words()
        if template is not None:
            self.words.set_value(template.id)

    def _connect(self) -> None:
        self.occasion.currentIndexChanged.connect(lambda _at: self._occasion_changed())
        self.language.currentIndexChanged.connect(lambda _at: self._occasion_changed())
        self.channel.currentIndexChanged.connect(lambda _at: self._channel_changed())
        self.for_whom.changed.connect(self._find_people)
        self.for_whom.everyone_wanted.connect(self._take_everyone)

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        wish: Wish,
        then: Callable[[Saved[tuple[Note, ...]]], None],
    ) -> None:
        """Ask for a note of which something may be known already."""
        desk.store.ask(
            lambda store: gather(store, wish),
            lambda given: cls(desk, parent, wish, given).begin(
                then, lambda: cls.ask(desk, parent, wish, then)
            ),
            owner=parent,
        )

    def begin(
        self, then: Callable[[Saved[tuple[Note, ...]]], None], again: Callable[[], object]
    ) -> None:
        """Open where something is still to be typed."""
        super().begin(then, again)
        waiting = [*self.asked.missing(), *self.asked.fields.values()]
        if not self.for_whom.value():
            self.for_whom.setFocus()
        elif waiting:
            waiting[0].control.setFocus()
        else:
            self.save_button.setFocus()

    def chosen_occasion(self) -> Occasion:
        """Why one writes."""
        return Occasion(str(self.occasion.value()))

    def chosen_channel(self) -> Channel | None:
        """How it travels; None where there are no phrases in the language."""
        value = self.channel.value()
        return Channel(str(value)) if value else None

    def restore(self, state: dict[str, object]) -> None:
        """Put back what was typed, the occasion first: it decides what there is to choose."""
        super().restore(state)
        for name in ("channel", "words"):
            if name in state and name in self.fields:
                self.fields[name].control.set_value(state[name])  # type: ignore[attr-defined] # Choices

    def read(self) -> NewNote | None:
        """What was chosen; someone to write to, and what the occasion cannot do without."""
        channel = self.chosen_channel()
        if self.for_whom.is_unknown:
            self.fields["people"].refuse(
                self.tr("Pick the name from the list, or add them on the People page first.")
            )
            return None
        if not self.for_whom.value() or not self._people:
            self.fields["people"].refuse(self.tr("Whom is it for?"))
            return None
        if channel is None:
            self.fields["language"].refuse(
                self.tr("There are no phrases for this in that language yet.")
            )
            return None
        for each in self.asked.fields.values():
            each.refuse("")
        template = self._template()
        missing = [] if template else self.asked.missing()
        for each in missing:
            each.refuse(self.tr("The note needs this; a few words will do."))
        if missing:
            missing[0].control.setFocus()
            return None
        return self._read(channel, template)

    def _read(self, channel: Channel, template: Template | None) -> NewNote:
        everyone_there = all(each.met is not None for each in self._people)
        return NewNote(
            occasion=self.chosen_occasion(),
            people=self._people,
            application_id=self._application_id if everyone_there else None,
            wording=Wording(
                channel=channel,
                language=str(self.language.value()),
                register=Register(str(self.register.value())),
                asked=self.asked.asked(),
                template=template,
            ),
            talks=self.asked.talks(),
        )

    def keep(self, store: Store, value: NewNote) -> tuple[Note, ...]:
        """Keep what was said of the talks, then have the notes written."""
        from cards.jobs.facts import signing
        from cards.jobs.notes import usual_look, write_notes_to

        signing(store.sender())
        keep_talks(store, value.people, value.talks)
        ids = [each.person.id for each in value.people]
        return write_notes_to(
            store,
            ids,
            value.occasion,
            usual_look(store),
            application_id=value.application_id,
            wording=value.wording,
        )

    def _refused(self, error: Exception) -> None:
        if isinstance(error, CordiallyError) and error.code == "jobs.no_sender":
            self.save_button.setEnabled(True)
            self._ask_sender()
            return
        super()._refused(error)

    def _ask_sender(self) -> None:
        from desktop.dialogs.sender import SenderDialog

        self.desk.store.ask(
            lambda store: store.sender(),
            lambda sender: SenderDialog.ask(self.desk, self, sender, lambda _saved: self.save()),
            owner=self,
        )

    def _occasion_changed(self) -> None:
        self.fields["language"].refuse("")
        self._fill_channels()
        self._channel_changed()
        self._find_people()

    def _channel_changed(self) -> None:
        self._fill_words()
        self._show_asked()

    def _fill_channels(self) -> None:
        tag = str(self.language.value())
        options = channels_for(self.chosen_occasion(), tag)
        kept = self.chosen_channel() or self._wanted_channel
        refill(self.channel, [(each, channel_said(each)) for each in options], kept)

    def _fill_words(self) -> None:
        options: list[tuple[object, str]] = [(0, self.tr("Cordially’s phrases and yours"))]
        fitting = (self.chosen_occasion(), self.chosen_channel())
        options += [
            (each.id, self.tr("Your template “{name}”").format(name=each.name))
            for each in self._templates.values()
            if (each.occasion, each.channel) == fitting
        ]
        refill(self.words, options, self.words.value())
        self.fields["words"].setVisible(len(options) > 1)

    def _template(self) -> Template | None:
        return self._templates.get(int(str(self.words.value() or 0)))

    def _find_people(self) -> None:
        ids = [who for who, _name in self.for_whom.value()]
        application_id, occasion = self._application_id, self.chosen_occasion()

        def find(store: Store) -> tuple[tuple[Recipient, ...], Mapping[str, str]]:
            found = recipients(store, ids, application_id, occasion)
            return found, proposed(store, occasion, found)

        self.desk.store.ask(find, lambda found: self._found(ids, *found), owner=self)

    def _found(
        self, ids: Sequence[int], people: tuple[Recipient, ...], known: Mapping[str, str]
    ) -> None:
        if ids != [who for who, _name in self.for_whom.value()]:
            return
        self._people = people
        self.fields["people"].advise(self._already(people))
        self._show_asked()
        self.asked.propose(known)

    def _already(self, people: Sequence[Recipient]) -> str:
        names = [each.person.full_name for each in people if each.has_note]
        if not names:
            return ""
        return self.tr("There is a note on this for {names} already.").format(
            names=", ".join(names)
        )

    def _show_asked(self) -> None:
        channel = self.chosen_channel()
        if channel is None:
            self.asked.show_asked((), ())
            return
        occasion = self.chosen_occasion()
        about = without_talk(self._people) if speaks_of_the_talk(occasion, channel) else ()
        self.asked.show_asked(asked_for(occasion, channel), about)
        QTimer.singleShot(0, self, self.fit)

    def _take_everyone(self, application_id: int) -> None:
        occasion, channel = self.chosen_occasion(), self.chosen_channel() or Channel.CARD

        def find(store: Store) -> list[tuple[int, str]]:
            from cards.jobs.notes import unwritten

            met = unwritten(store, application_id, occasion, channel)
            met = met or store.interviews.met(application_id)
            return [(each.person.id, each.person.full_name) for each in met]

        def take(people: list[tuple[int, str]]) -> None:
            self._application_id = application_id
            self.for_whom.set_value(people)

        self.desk.store.ask(find, take, owner=self)

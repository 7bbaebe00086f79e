"""Asks for a template or a phrase of one's own; a field nobody can fill is told at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cards.jobs.own_words import field_of, moves_for
from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion
from cards.model.own_words import OwnPhrase, Template
from cards.words import channels_for, check_phrase, check_template
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.texts import sentence
from desktop.widgets.buttons import make_button
from desktop.widgets.fields import Choice, TextArea
from desktop.widgets.form import FormField
from desktop.widgets.line_field import TextField
from desktop.writing.grouped import GroupedChoice, refill
from desktop.writing.moves import move_said, places
from desktop.writing.words import channel_said, language_choices, occasion_groups

if TYPE_CHECKING:
    from cards.store import Store


def field_menu(label: str) -> QPushButton:
    """A button with the menu of the fields that may stand in a text."""
    button = make_button(label, icon="add")
    button.setMenu(QMenu(button))
    return button


def fill_field_menu(button: QPushButton, text: TextArea, phrase_with: str | None = None) -> None:
    """Offer the fields that may stand in a text."""
    menu = button.menu()
    menu.clear()
    for field, said in places(phrase_with=phrase_with):
        action = menu.addAction(f"{said}\t{{{field}}}")
        action.triggered.connect(lambda _on, field=field: _put(text, field))


def _put(text: TextArea, field: str) -> None:
    text.insertPlainText(f"{{{field}}}")
    text.setFocus()


class TemplateDialog(FormDialog[Template, Template]):
    """A whole text, with places that are filled in for each person."""

    def __init__(self, desk: Desk, parent: QWidget, template: Template) -> None:
        super().__init__(desk, parent, subject=template.id)
        self.set_title(self.tr("Edit template") if template.id else self.tr("Keep as template"))
        self._before = template
        self.name = TextField(template.name)
        self.name.setPlaceholderText(self.tr("Short thanks"))
        self.occasion = GroupedChoice(occasion_groups())
        self.occasion.set_value(template.occasion)
        self.channel = Choice()
        self.language = Choice(language_choices())
        self.language.set_value(template.language)
        self.subject = TextField(template.subject)
        self.text = TextArea(template.text, lines=9)
        self.places = field_menu(self.tr("Put in a field"))
        fill_field_menu(self.places, self.text)
        self.add("name", FormField(self.tr("Its name"), self.name), column=0)
        self.add("language", FormField(self.tr("Language"), self.language), column=1)
        self.add("occasion", FormField(self.tr("For which occasion"), self.occasion), column=0)
        self.add("channel", FormField(self.tr("How it travels"), self.channel), column=1)
        self.add("subject", FormField(self.tr("Subject"), self.subject))
        hint = self.tr("What stands in braces is filled in for each person.")
        self.add("text", FormField(self.tr("Text"), self.text, hint=hint))
        self.grid.addWidget(self.places, self.grid.rowCount(), 0, Qt.AlignmentFlag.AlignLeft)
        self._fill_channels(template.channel)
        for choice in (self.occasion, self.language):
            choice.currentIndexChanged.connect(lambda _at: self._fill_channels(None))
        self.channel.currentIndexChanged.connect(lambda _at: self._show_subject())

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        template: Template,
        then: Callable[[Saved[Template]], None],
    ) -> None:
        """Ask for a new template (its id 0), or for changes to one."""
        cls(desk, parent, template).begin(then, lambda: cls.ask(desk, parent, template, then))

    def read(self) -> Template | None:
        """The template typed; each of its fields must be one that can be filled in."""
        if not self.name.value():
            self.fields["name"].refuse(self.tr("Give it a name to find it by."))
        if not self.text.value():
            self.fields["text"].refuse(self.tr("What does it say?"))
        channel = Channel(str(self.channel.value()))
        template = replace(
            self._before,
            name=self.name.value(),
            occasion=Occasion(str(self.occasion.value())),
            channel=channel,
            language=str(self.language.value()),
            subject=self.subject.value() if channel is Channel.EMAIL else "",
            text=self.text.value(),
        )
        named = template if template.name else replace(template, name=self.tr("this text"))
        for part, tried in (("subject", replace(named, text="")), ("text", named)):
            try:
                check_template(tried)
            except InputError as error:
                self.fields[part].refuse(sentence(error))
                break
        fine = not any(field.refused for field in self.fields.values())
        return template if fine else None

    def keep(self, store: Store, value: Template) -> Template:
        """Add or change the template."""
        verb = store.templates.change if value.id else store.templates.add
        return verb(value)

    def _fill_channels(self, kept: Channel | None) -> None:
        occasion = Occasion(str(self.occasion.value()))
        options = channels_for(occasion, str(self.language.value())) or (Channel.EMAIL,)
        chosen = kept or self.channel.value()
        refill(self.channel, [(each, channel_said(each)) for each in options], chosen)
        self._show_subject()

    def _show_subject(self) -> None:
        self.fields["subject"].setVisible(self.channel.value() == Channel.EMAIL)


class PhraseDialog(FormDialog[OwnPhrase, OwnPhrase]):
    """One sentence, and what it does in a note."""

    def __init__(self, desk: Desk, parent: QWidget, phrase: OwnPhrase) -> None:
        super().__init__(desk, parent, subject=phrase.id)
        self.set_title(self.tr("Edit phrase") if phrase.id else self.tr("A phrase of yours"))
        self._before = phrase
        self.text = TextArea(phrase.text, lines=3)
        self.occasion = GroupedChoice(occasion_groups())
        self.occasion.set_value(phrase.occasion)
        self.move_choice = Choice()
        self.language = Choice(language_choices())
        self.language.set_value(phrase.language)
        self.places = field_menu(self.tr("Put in a field"))
        hint = self.tr("Cordially takes it before its own. Fields in braces are filled in.")
        self.add("text", FormField(self.tr("The sentence"), self.text, hint=hint))
        self.add("occasion", FormField(self.tr("For which occasion"), self.occasion), column=0)
        self.add("move", FormField(self.tr("What it does there"), self.move_choice), column=1)
        self.add("language", FormField(self.tr("Language"), self.language), column=0)
        self.grid.addWidget(self.places, self.grid.rowCount(), 0, Qt.AlignmentFlag.AlignLeft)
        self._fill_moves(phrase.move)
        self.occasion.currentIndexChanged.connect(lambda _at: self._fill_moves(None))
        self.move_choice.currentIndexChanged.connect(lambda _at: self._offer_fields())

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        phrase: OwnPhrase,
        then: Callable[[Saved[OwnPhrase]], None],
    ) -> None:
        """Ask for a new phrase (its id 0), or for changes to one."""
        cls(desk, parent, phrase).begin(then, lambda: cls.ask(desk, parent, phrase, then))

    def read(self) -> OwnPhrase | None:
        """The phrase typed; each of its fields must be one that the move has."""
        if not self.text.value():
            self.fields["text"].refuse(self.tr("What does it say?"))
            return None
        phrase = replace(
            self._before,
            text=" ".join(self.text.value().split()),
            occasion=Occasion(str(self.occasion.value())),
            move=str(self.move_choice.value()),
            language=str(self.language.value()),
        )
        try:
            check_phrase(phrase)
        except InputError as error:
            self.fields["text"].refuse(sentence(error))
            return None
        return phrase

    def keep(self, store: Store, value: OwnPhrase) -> OwnPhrase:
        """Add or change the phrase."""
        verb = store.phrases.change if value.id else store.phrases.add
        return verb(value)

    def _fill_moves(self, kept: str | None) -> None:
        occasion = Occasion(str(self.occasion.value()))
        found: dict[str, None] = {}
        for channel in channels_for(occasion, str(self.language.value())):
            found |= dict.fromkeys(moves_for(occasion, channel))
        options: list[tuple[object, str]] = [(move, move_said(move)) for move in found]
        refill(self.move_choice, options, kept or self.move_choice.value())
        self._offer_fields()

    def _offer_fields(self) -> None:
        occasion = Occasion(str(self.occasion.value()))
        carries = field_of(occasion, str(self.move_choice.value()))
        fill_field_menu(self.places, self.text, carries)

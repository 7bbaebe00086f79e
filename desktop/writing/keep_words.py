"""Keeps the words of a note as a template or a phrase of one's own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cards.jobs.own_words import phrase_of, template_of
from cards.model.notes import Note
from desktop.desk import Desk
from desktop.writing.text_tools import TextTools


class KeepWords(QObject):
    """Asks for what is missing, then says what was kept, with Undo."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def follow(self, tools: TextTools, typed: Callable[[], Note | None]) -> None:
        """Answer what is asked under the text; ``typed`` is the note as it is typed now."""
        tools.keeping_template.connect(lambda: self._template(typed()))
        tools.keeping_phrase.connect(lambda sentence: self._phrase(typed(), sentence))
        tools.managing.connect(self.manage)

    def manage(self) -> None:
        """Show all that is kept."""
        from desktop.writing.own_words import OwnWordsDialog

        OwnWordsDialog(self._desk, self._page.window()).begin()

    def _template(self, note: Note | None) -> None:
        from desktop.writing.own_dialogs import TemplateDialog

        if note is None:
            return
        said = self.tr("The template is kept. New note offers it.")
        self._desk.store.ask(
            lambda store: template_of(store, note.id, note.text, note.subject),
            lambda template: TemplateDialog.ask(
                self._desk,
                self._page.window(),
                template,
                lambda saved: self._desk.say_done(said, saved.changed),
            ),
            owner=self,
        )

    def _phrase(self, note: Note | None, sentence: str) -> None:
        from desktop.writing.own_dialogs import PhraseDialog

        if note is None or not sentence:
            return
        said = self.tr("The phrase is kept. New notes may use it.")
        self._desk.store.ask(
            lambda store: phrase_of(store, note.id, sentence),
            lambda phrase: PhraseDialog.ask(
                self._desk,
                self._page.window(),
                phrase,
                lambda saved: self._desk.say_done(said, saved.changed),
            ),
            owner=self,
        )

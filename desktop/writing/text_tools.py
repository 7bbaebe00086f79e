"""What can be done with the text of a note: word it anew, keep it as a template or a phrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from cards.jobs.facts import is_edited
from desktop.look import tokens
from desktop.notes.gather import NoteSheet
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import plain_tip


class TextTools(QWidget):
    """A quiet row under the text."""

    rewording = Signal()
    keeping_template = Signal()
    keeping_phrase = Signal(str)
    """These words are to be kept as a phrase."""
    managing = Signal()

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__()
        self._editor = editor
        self.reword_button = make_button("", LINK)
        self.more_button = make_button(self.tr("Your words…"), LINK)
        self.more_button.setToolTip(self.tr("Templates and phrases of your own"))
        self.menu = QMenu(self)
        self.template_action = self.menu.addAction(self.tr("Keep as template…"))
        self.phrase_action = self.menu.addAction(self.tr("Keep this sentence as a phrase of mine…"))
        self.menu.addSeparator()
        self.manage_action = self.menu.addAction(self.tr("Your phrases and templates…"))
        self.more_button.setMenu(self.menu)
        self.setLayout(Flow(self.reword_button, self.more_button, left=1, gap=tokens.GAP_M))
        self.reword_button.clicked.connect(self.rewording)
        self.template_action.triggered.connect(lambda _on: self.keeping_template.emit())
        self.phrase_action.triggered.connect(lambda _on: self._keep_phrase())
        self.manage_action.triggered.connect(lambda _on: self.managing.emit())

    def show_note(self, sheet: NoteSheet, *, free: bool) -> None:
        """Offer what can be done with a note; ``free`` says whether it may be changed."""
        if is_edited(sheet.note, sheet.sender):
            text = self.tr("Start again")
            hint = self.tr("Cordially writes it anew. Undo brings back every word of yours.")
        else:
            text = self.tr("Another wording")
            hint = self.tr("The same facts in other words. Undo brings these back.")
        self.reword_button.setText(text)
        self.reword_button.setAccessibleName(text)
        self.reword_button.setToolTip(plain_tip(hint))
        self.reword_button.setEnabled(free)

    def _keep_phrase(self) -> None:
        """Keep what is selected, else the sentence in which the cursor stands."""
        cursor = self._editor.textCursor()
        chosen = cursor.selectedText().replace("\u2029", " ")
        self.keeping_phrase.emit(
            chosen.strip() or sentence_at(self._editor.toPlainText(), cursor.position())
        )


def sentence_at(text: str, at: int) -> str:
    """The sentence of a text in which a place lies."""
    from cards.words.sentences import split_sentences

    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    line = text[begin : end if end >= 0 else len(text)]
    seen = begin
    for sentence in split_sentences(line):
        seen = text.find(sentence[:8], seen) + len(sentence)
        if at <= seen:
            return sentence
    return line.strip()

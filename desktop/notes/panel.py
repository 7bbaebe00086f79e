"""The writing desk of one note: facts, text and history on the left, its card on the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from cards.jobs.notes import give_look
from cards.model.look import Look
from cards.model.notes import EventKind, Note
from desktop.desk import Desk
from desktop.look import tokens
from desktop.notes.card_side import CardSide
from desktop.notes.editor import NoteEditor
from desktop.notes.facts_box import FactsBox
from desktop.notes.fit_line import FitLine
from desktop.notes.foot import NoteFoot
from desktop.notes.gather import NoteSheet, gather_note
from desktop.notes.head import NoteHead
from desktop.notes.outcome import Outcome
from desktop.notes.real_pen import RealPen
from desktop.notes.recording import Recording
from desktop.notes.version_bar import VersionBar
from desktop.review.reviewing import Reviewing
from desktop.writing.anew import word_after_no, word_anew
from desktop.writing.keep_words import KeepWords
from desktop.writing.sent import mark_sent
from desktop.writing.talk import edit_talk
from desktop.writing.text_tools import TextTools

_LOW = 760
"""Pixels of the window's height under which all but the text is brief."""


class NotePanel(QWidget):
    """Shows and edits one note."""

    ready = Signal(int)
    """The note is as it should be, and the next one is wanted."""
    look_for_all = Signal(int, Look)
    shown = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.note_id = 0
        self.sheet: NoteSheet | None = None
        self.others = 0
        """How many other notes of the application could take over this one's look."""
        self._changing = 0
        self.head = NoteHead()
        self.facts = FactsBox()
        self.version = VersionBar()
        self.editor = NoteEditor(desk)
        self.editor.setAccessibleName(self.tr("The text of the note"))
        self.fit = FitLine()
        self.review = Reviewing(desk, self.editor)
        self.tools = TextTools(self.editor)
        self.own_words = KeepWords(desk, self)
        self.side = CardSide(desk)
        self.real_pen = RealPen(desk, self)
        self.recording = Recording(desk, self)
        self.foot = NoteFoot()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(tokens.GAP_M)
        outer.addWidget(self.head)
        left = QWidget()
        left.setMinimumWidth(280)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        for part in (self.facts, self.version):
            column.addWidget(part)
        column.addWidget(self.editor, 1)
        column.addWidget(self.fit)
        column.addWidget(self.review.box)
        column.addWidget(self.tools)
        self.side.setMinimumWidth(320)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(tokens.GAP_L)
        outer.addWidget(self.split, 1)
        self.split.addWidget(left)
        self.split.addWidget(self.side)
        self.split.setStretchFactor(0, 9)
        self.split.setStretchFactor(1, 10)
        self.split.setSizes([360, 400])
        outer.addWidget(self.foot)

    def _connect(self) -> None:
        self.editor.typed.connect(self._typed)
        self.review.counted.connect(self.head.show_findings)
        self.review.overtaken.connect(lambda: self._reword(word_after_no))
        self.head.findings.clicked.connect(self.review.next)
        self.facts.editing.connect(self._edit_facts)
        self.tools.rewording.connect(lambda: self._reword(word_anew))
        self.own_words.follow(self.tools, self._typed_now)
        self.editor.saved.connect(lambda _note: self._say_kept())
        self.side.laid_out.connect(self._laid_out)
        self.side.sent.connect(self._sent)
        self.side.look.chosen.connect(self._give_look)
        self.fit.hand_wanted.connect(self._give_hand)
        self.fit.hands_wanted.connect(self._offer_hands)
        self.side.look.for_all.connect(lambda look: self.look_for_all.emit(self.note_id, look))
        self.head.state.recording.connect(self.record)
        self.head.state.undoing.connect(lambda: self.recording.take_back(self.note_id))
        self.version.changing.connect(self._begin_change)
        self.version.reading.connect(self._read_version)
        self.foot.ready_button.clicked.connect(lambda: self.ready.emit(self.note_id))
        self.foot.plotting.connect(self.save_for_plotter)
        self.foot.writing_over.connect(self.print_to_write_over)

    def save_for_plotter(self) -> None:
        """Ask how a pen plotter is to write the note shown, and where to save that."""
        if self.sheet is not None:
            self.real_pen.save_for_plotter(self._as_typed(self.sheet), self.sheet.row.person)

    def print_to_write_over(self) -> None:
        """Ask with which guides the note shown is to be written by hand, and where to save them."""
        if self.sheet is not None:
            self.real_pen.print_to_write_over(self._as_typed(self.sheet), self.sheet.row.person)

    def _as_typed(self, sheet: NoteSheet) -> Note:
        return replace(sheet.note, text=self.editor.toPlainText())

    def _typed_now(self) -> Note | None:
        return self._as_typed(self.sheet) if self.sheet is not None else None

    @property
    def is_draft(self) -> bool:
        """Whether the note shown is still to be made ready."""
        return self.sheet is not None and self.sheet.row.state is EventKind.DRAFTED

    def show_note(self, note_id: int) -> None:
        """Read a note and show it; what was typed into the one before is saved first."""
        if note_id != self.note_id:
            self.editor.leave()
            self.note_id = note_id
            self._changing = 0
        self._desk.store.ask(
            lambda store: gather_note(store, note_id), self._show, owner=self, failed=self._gone
        )

    def show_nothing(self) -> None:
        """Show an empty desk."""
        self.editor.leave()
        self.note_id, self.sheet = 0, None
        self.review.forget()
        self.side.forget()

    def _gone(self, _error: Exception) -> None:
        self.show_nothing()

    def _show(self, sheet: NoteSheet) -> None:
        if sheet.note.id != self.note_id:
            return
        fresh = self.sheet is None or self.sheet.note.id != sheet.note.id
        self.sheet = sheet
        if fresh:
            self.fit.forget()
        self.head.show_note(sheet)
        self._allow()
        self.editor.show_note(sheet.note)
        self.facts.show_note(sheet)
        self.foot.show_note(sheet)
        self.side.show_note(sheet, self.editor.toPlainText(), others=self.others)
        self._say_kept()
        self.shown.emit(sheet.note.id)

    def _allow(self) -> None:
        """Let a note be changed, or not while it has left the desk and nobody said to change it."""
        sheet = self.sheet
        if sheet is None:
            return
        changing = self._changing == sheet.note.id
        free = (changing or not sheet.is_sent) and self._desk.may_change
        self.version.show_note(sheet, changing=changing)
        self.editor.set_free(free=free)
        self.fit.kept.setVisible(free)
        self.side.set_free(free=free)
        self.review.show_note(sheet.note, free=free)
        self.tools.show_note(sheet, free=free)

    def _reword(self, word: Callable[[Desk, QObject, int], None]) -> None:
        self.editor.save()
        word(self._desk, self, self.note_id)

    def _edit_facts(self) -> None:
        if self.sheet is not None and self.sheet.met is not None:
            edit_talk(self._desk, self.window(), self.sheet.met)

    def _begin_change(self) -> None:
        self._changing = self.note_id
        # Focus moves first: Qt loses it when the focused button hides.
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._allow()

    def _read_version(self, note: Note) -> None:
        """Show an earlier version on the desk, to read only; the newest one brings all back."""
        sheet = self.sheet
        if sheet is None:
            return
        newest = note.revision == sheet.note.revision
        self.editor.leave()
        if newest:
            self._show(sheet)
            return
        self.editor.set_free(free=False)
        self.review.forget()
        self.editor.setPlainText(note.text)
        self.side.set_free(free=False)
        self.side.show_text(note.text)

    def _typed(self, text: str) -> None:
        self.fit.count_text(text)
        self.review.read(text)
        self.side.show_text(text)
        self._say_kept()

    def _say_kept(self) -> None:
        self.fit.say_kept(kept=not self.editor.is_unsaved)

    def _laid_out(self, outcome: Outcome) -> None:
        if outcome.note.id == self.note_id:
            self.fit.show_outcome(outcome)

    def _give_look(self, look: Look) -> None:
        note_id = self.note_id
        self.editor.save()
        self._desk.store.ask(
            lambda store: give_look(store, [note_id], look),
            owner=self,
            failed=lambda error: self._keep_look(note_id, error),
        )

    def _keep_look(self, note_id: int, error: Exception) -> None:
        """The look could not be given: show the one the note has."""
        self._desk.complain(error)
        if note_id == self.note_id:
            self.show_note(note_id)

    def _give_hand(self, hand: str) -> None:
        # Focus moves first: Qt loses it when the focused button hides.
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.side.look.take_hand(hand)

    def _offer_hands(self) -> None:
        self.side.show_look()
        self.side.look.hands.open_gallery()

    def record(self, kind: EventKind) -> None:
        """Ask when something happened to the note shown."""
        if not self.note_id:
            return
        self.editor.save()
        self.recording.ask(self.note_id, kind)

    def _sent(self, how: str) -> None:
        """Mark the note as sent; what was typed comes first, or it would be a new version."""
        self.editor.save()
        self.side.email.subject.save()
        mark_sent(self._desk, self, self.note_id, how)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the text its room in a low window."""
        super().resizeEvent(event)
        low = self.window().height() < _LOW
        self.facts.be_brief(brief=low)
        self.review.box.be_brief(brief=low)

    def showEvent(self, event: QShowEvent) -> None:
        """Listen for the end of the window."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save before the window closes, as its store closes with it."""
        if event.type() == QEvent.Type.Close and watched is self.window():
            self.editor.save_before_closing()
            self.side.email.subject.save_before_closing()
        return False

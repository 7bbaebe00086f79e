"""Preferences, Writing: how new notes look and speak, and what the review goes by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from cards.jobs.drafting import LINKEDIN_LIMIT, LINKEDIN_LIMITS, linkedin_limit
from cards.jobs.usual import (
    chosen_language,
    chosen_look,
    keep_language,
    keep_look,
    keep_register,
    usual_look,
    usual_register,
)
from cards.model.look import Look
from cards.model.notes import Register
from desktop.desk import Desk
from desktop.look import tokens
from desktop.notes.look_box import LookBox
from desktop.preferences.section import Section
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.fields import Choice
from desktop.widgets.flow import Flow
from desktop.widgets.form import FormField
from desktop.writing.words import REGISTERS, language_choices, register_said

if TYPE_CHECKING:
    from cards.store import Store

_LOOK_WIDTH = 420
"""Pixels: as wide as on the writing desk."""


@dataclass(frozen=True, slots=True)
class _Usual:
    language: str
    register: Register
    look: Look
    chosen: bool
    """Whether the look was chosen, and is not just that of the newest note."""
    limit: int


class WritingSection(Section):
    """What a new note begins with; notes that are written stay as they are."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        as_last: list[tuple[object, str]] = [("", self.tr("That of the note before"))]
        self.language = Choice([*as_last, *language_choices()])
        self.register = Choice((each, register_said(each)) for each in REGISTERS)
        self.look = LookBox(desk)
        self.look.setMaximumWidth(_LOOK_WIDTH)
        self.as_last = make_button(self.tr("Go by the newest note instead"), LINK)
        free, paid = LINKEDIN_LIMITS
        self.limit = Choice(
            (
                (free, self.tr("200 characters, free account")),
                (paid, self.tr("300 characters, paid account")),
            )
        )
        self.rules = make_button(self.tr("What is looked for…"))
        self.words = make_button(self.tr("Your phrases and templates…"))
        self.hand = make_button(self.tr("Learn your hand…"), icon="edit")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.head(
            self.tr("New notes"),
            self.tr("What a new note begins with. Notes that are written stay as they are."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.GAP_L)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(FormField(self.tr("Language"), self.language), 0, 0)
        grid.addWidget(FormField(self.tr("How it speaks"), self.register), 0, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.look)
        self.column.addWidget(self.as_last, 0, Qt.AlignmentFlag.AlignLeft)
        said = self.tr("Fill in a sheet once by pen, and notes can be in your own writing.")
        self.head(self.tr("Your own hand and words"), said)
        self.column.addLayout(Flow(self.hand, self.words, gap=tokens.GAP_M))
        said = self.tr("What is told beside a note before it goes out.")
        self.head(self.tr("The review"), said)
        self.row(self.rules)
        self.head(self.tr("LinkedIn"))
        self.row(FormField(self.tr("Longest invitation"), self.limit))
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.allow(self.language, self.register, self.look, self.as_last, self.limit)
        self.language.activated.connect(lambda _at: self._keep_language())
        self.register.activated.connect(lambda _at: self._keep_register())
        self.look.chosen.connect(self._keep_look)
        self.as_last.clicked.connect(self._forget_look)
        self.limit.activated.connect(lambda _at: self._keep_limit())
        self.rules.clicked.connect(self._ask_rules)
        self.words.clicked.connect(self._show_words)
        self.hand.clicked.connect(self._learn_hand)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Show what a new note would begin with now."""
        if not kinds or kinds & {"preference", "note"}:
            self.desk.store.ask(_gather, self._show, owner=self)

    def _show(self, usual: _Usual) -> None:
        self.language.set_value(usual.language)
        self.register.set_value(usual.register)
        self.look.show_look(usual.look, others=0)
        if not usual.chosen and self.as_last.hasFocus():
            self.look.hands.setFocus(Qt.FocusReason.OtherFocusReason)
        self.as_last.setVisible(usual.chosen)
        self.limit.set_value(usual.limit)

    def _keep_language(self) -> None:
        language = str(self.language.value())
        self.desk.store.ask(lambda store: keep_language(store, language), owner=self)

    def _keep_register(self) -> None:
        register = Register(str(self.register.value()))
        self.desk.store.ask(lambda store: keep_register(store, register), owner=self)

    def _keep_look(self, look: Look) -> None:
        self.desk.store.ask(lambda store: keep_look(store, look), owner=self)

    def _forget_look(self) -> None:
        self.desk.store.ask(lambda store: keep_look(store, None), owner=self)

    def _keep_limit(self) -> None:
        limit = str(self.limit.value())
        self.desk.store.ask(lambda store: store.set_preference(LINKEDIN_LIMIT, limit), owner=self)

    def _ask_rules(self) -> None:
        from desktop.review.rules_dialog import RulesDialog

        RulesDialog.ask(self.desk, self)

    def _show_words(self) -> None:
        from desktop.writing.own_words import OwnWordsDialog

        OwnWordsDialog(self.desk, self.window()).begin()

    def _learn_hand(self) -> None:
        from desktop.hands.assistant import HandAssistant

        HandAssistant(self.desk, self.window()).begin()


def _gather(store: Store) -> _Usual:
    return _Usual(
        language=chosen_language(store),
        register=usual_register(store),
        look=usual_look(store),
        chosen=chosen_look(store) is not None,
        limit=linkedin_limit(store),
    )

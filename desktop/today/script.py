"""What to say on the telephone: the script for a call, large enough to read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.plan_rows import PlanRow
from cards.model.search import Feedback
from cards.words.scripts import Script, ScriptKind, script
from desktop.desk import Desk
from desktop.lessons.keeping import Keeping
from desktop.look import tokens
from desktop.today.deciding import Deciding
from desktop.widgets.buttons import PRIMARY, QUIET, make_button
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.scrolled import ScrolledForm

if TYPE_CHECKING:
    from cards.store import Store

_SIZE = (600, 620)
"""Pixels, where the window behind it leaves room."""


@dataclass(frozen=True, slots=True)
class Call:
    """A script and whom to ring."""

    script: Script
    name: str
    phone: str


def gather_call(store: Store, row: PlanRow) -> Call:
    """The script of a step; raises InputError "jobs.no_sender" and what ``script`` raises."""
    from cards.jobs.facts import facts_of, facts_of_person, signing
    from cards.jobs.notes import usual_language

    person, step = row.person, row.step
    if person is None:
        raise LookupError
    sender, language = signing(store.sender()), usual_language(store)
    met = {each.person.id: each for each in store.interviews.met(step.application_id or 0)}
    known = met.get(person.id)
    facts = (
        facts_of(known, sender, language=language)
        if known
        else facts_of_person(person, sender, language=language)
    )
    kind = ScriptKind(step.script or ScriptKind.CALL)
    return Call(script(kind, facts, seed=person.id), person.full_name, person.phone)


class ScriptDialog(QDialog):
    """Reads top to bottom as the call goes; afterwards it is marked as done."""

    def __init__(
        self, parent: QWidget, call: Call, row: PlanRow, deciding: Deciding, keeping: Keeping
    ) -> None:
        super().__init__(parent)
        self._row, self._deciding, self._keeping = row, deciding, keeping
        self._call = call
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("What to say"))
        self.copy_button = make_button(self.tr("Copy"), icon="copy")
        self.feedback_button = make_button(self.tr("Write down what they said"))
        self.done_button = make_button(self.tr("Mark as called"), PRIMARY)
        self.close_button = make_button(self.tr("Close"), QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.GAP_XL, 0, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addLayout(self._head())
        column.addWidget(self._body(), 1)
        column.addLayout(self._foot())
        self.copy_button.clicked.connect(self._copy)
        self.feedback_button.clicked.connect(self._keep_feedback)
        self.done_button.clicked.connect(self._done)
        self.close_button.clicked.connect(self.reject)

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(tokens.GAP_XL, 0, tokens.GAP_XL, 0)
        head.setSpacing(tokens.GAP_XS)
        head.addWidget(wrapped_label(self._call.script.title, "title"))
        phone = self._call.phone or self.tr("no telephone number yet")
        whom = self.tr("{name}, {phone}").format(name=self._call.name, phone=phone)
        head.addWidget(wrapped_label(whom, tone="soft"))
        return head

    def _body(self) -> ScrolledForm:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(tokens.GAP_XL, 0, tokens.GAP_XL, tokens.GAP_S)
        column.setSpacing(tokens.GAP_L)
        for part in self._call.script.parts:
            box = QFrame()
            box.setProperty("ground", "sheet")
            inside = QVBoxLayout(box)
            inside.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
            inside.setSpacing(tokens.GAP_S)
            inside.addWidget(text_label(part.cue, "caption", "soft"))
            for line in part.lines:
                inside.addWidget(wrapped_label(line))
            column.addWidget(box)
        column.addStretch(1)
        area = ScrolledForm(body)
        area.setAccessibleName(self.tr("What to say"))
        return area

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(tokens.GAP_XL, 0, tokens.GAP_XL, 0)
        foot.setSpacing(tokens.GAP_S)
        foot.addWidget(self.copy_button)
        if self._call.script.kind is ScriptKind.CALL:
            foot.addWidget(self.feedback_button)
        else:
            self.feedback_button.hide()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.done_button)
        return foot

    @classmethod
    def ask(
        cls, desk: Desk, parent: QWidget, row: PlanRow, deciding: Deciding, keeping: Keeping
    ) -> None:
        """Put the script together and show it."""
        desk.store.ask(
            lambda store: gather_call(store, row),
            lambda call: cls(parent, call, row, deciding, keeping).begin(),
            owner=parent,
        )

    def begin(self) -> None:
        """Open, with the way on under one's hand."""
        behind = self.parentWidget() or self
        room = behind.size()
        self.resize(_SIZE[0], min(_SIZE[1], room.height() - tokens.GAP_HUGE))
        self.open()
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._call.script.text)

    def _done(self) -> None:
        self.accept()
        self._deciding.done([self._row.step])

    def _keep_feedback(self) -> None:
        step = self._row.step
        self.accept()
        self._keeping.ask(
            Feedback(application_id=step.application_id, person_id=step.person_id, text="")
        )

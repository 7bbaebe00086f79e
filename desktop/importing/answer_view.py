"""Shows an e-mail that reads like a no, and asks whether to record it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cards.jobs.importing.proposals import AnswerProposal, Outcome
from desktop.importing.application_choice import ApplicationChoice
from desktop.importing.session import ImportSession
from desktop.importing.words import answer_day, origin, title
from desktop.importing.working import Thought
from desktop.look import tokens
from desktop.widgets.labels import wrapped_label
from desktop.widgets.ticks import Tick


class AnswerView(QWidget):
    """Nothing is recorded until it is ticked."""

    def __init__(self, session: ImportSession, thought: Thought, item: AnswerProposal) -> None:
        super().__init__()
        self._session = session
        self._item = item
        column = QVBoxLayout(self)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(wrapped_label(title(item), "heading"))
        lines = (origin(item), item.message.subject, answer_day(item))
        column.addWidget(
            wrapped_label("\n".join(line for line in lines if line), "caption", "soft")
        )
        words = self.tr("“{words}”").format(words=item.message.refusal)
        column.addWidget(wrapped_label(words))
        self.application = ApplicationChoice(
            thought,
            item.fits,
            item.application,
            item.company,
            self._belong,
            may_be_new=False,
        )
        column.addWidget(self.application)
        self.tick = Tick(self.tr("Record it as their answer"))
        self.tick.setObjectName("record")
        self.tick.setChecked(item.taken)
        self.tick.setEnabled(item.application is not None)
        self.tick.toggled.connect(lambda on: session.take(item.number, on=on))
        if item.outcome is not Outcome.UNCHANGED:
            column.addWidget(self.tick)
        column.addWidget(wrapped_label(self._said(), "caption", "soft"))
        column.addStretch(1)

    def _belong(self, application_id: int, new: tuple[str, str] | None) -> None:
        self._session.belong(self._item.number, application_id, new)

    def _said(self) -> str:
        if self._item.outcome is Outcome.UNCHANGED:
            return self.tr("This no is recorded already.")
        if self._item.application is None:
            return self.tr("Choose the application it answers, then it can be recorded.")
        return self.tr("It may say something else: read it before you tick. Undo takes it back.")

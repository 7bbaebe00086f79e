"""Shows an invitation: when, where, with whom, and the application it is for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cards.jobs.importing.proposals import InterviewProposal, Outcome
from desktop.importing.application_choice import ApplicationChoice
from desktop.importing.person_view import Facts
from desktop.importing.session import ImportSession
from desktop.importing.side_by_side import SideBySide
from desktop.importing.words import application_name, origin, title
from desktop.importing.working import Thought
from desktop.look import tokens
from desktop.when import long_moment
from desktop.widgets.labels import wrapped_label


class InterviewView(QWidget):
    """One interview: a new one, one that changes, or one that was called off."""

    def __init__(self, session: ImportSession, thought: Thought, item: InterviewProposal) -> None:
        super().__init__()
        self._session = session
        self._item = item
        self.application: ApplicationChoice | None = None
        self.fields: SideBySide | None = None
        column = QVBoxLayout(self)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(wrapped_label(title(item), "heading"))
        column.addWidget(wrapped_label(origin(item), "caption", "soft"))
        if item.outcome is Outcome.CANCELLED:
            said = self.tr("They called it off. It stays in your search, marked as called off.")
            column.addWidget(wrapped_label(said))
        column.addWidget(Facts(self._facts(thought)))
        if item.fields:
            self.fields = SideBySide(
                item.fields, lambda field, which: session.prefer(item.number, field, which)
            )
            column.addWidget(self.fields)
        if item.into is None:
            self.application = ApplicationChoice(
                thought,
                item.fits,
                item.application,
                item.company,
                lambda number, new: session.belong(item.number, number, new),
                may_be_new=True,
            )
            column.addWidget(self.application)
        column.addStretch(1)

    def _facts(self, thought: Thought) -> list[tuple[str, str]]:
        told = self._item.invitation
        people = [thought.sorted.names.get(number, "") for number in self._item.people]
        moment = long_moment(told.starts_at) if told.starts_at else self.tr("Not said")
        found = [("starts_at", moment), ("zone", told.zone), ("place", told.place)]
        found.append(("people", "\n".join(filter(None, people))))
        application = self._item.application
        if self._item.into is not None and application is not None:
            name = application_name(application.job_title, self._item.company)
            found.append(("application", name))
        return [(name, text) for name, text in found if text]

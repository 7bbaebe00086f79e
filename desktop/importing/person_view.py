"""Shows somebody in a file: who they are, and what is filled in, kept or replaced."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cards.jobs.importing.proposals import PersonProposal
from desktop.importing.session import ImportSession
from desktop.importing.side_by_side import SideBySide
from desktop.importing.values import facts
from desktop.importing.words import could_be, field_name, known_by, origin, somebody, title
from desktop.importing.working import Thought
from desktop.look import tokens
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label, wrapped_label

_TOP = Qt.AlignmentFlag.AlignTop


class PersonView(QWidget):
    """One person; a choice of who they are where somebody known could be meant."""

    def __init__(self, session: ImportSession, thought: Thought, item: PersonProposal) -> None:
        super().__init__()
        self._session = session
        self._item = item
        self.whom: Choice | None = None
        self.fields: SideBySide | None = None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(tokens.GAP_M)
        self._column.addWidget(wrapped_label(title(item), "heading"))
        self._column.addWidget(wrapped_label(self._said(), "caption", "soft"))
        self._add_whom(thought)
        if item.into is None:
            self._column.addWidget(Facts(facts(item.contact)))
        elif item.fields:
            self._add_fields()
        else:
            self._column.addWidget(wrapped_label(self.tr("You know all of this already.")))
        self._column.addStretch(1)

    def _said(self) -> str:
        lines = (origin(self._item), known_by(self._item))
        return "\n".join(line for line in lines if line)

    def _add_whom(self, thought: Thought) -> None:
        item = self._item
        others = (*((item.into,) if item.into else ()), *item.could_be)
        if not others:
            return
        companies = _companies(thought)
        options: list[tuple[object, str]] = [(0, self.tr("Somebody new"))]
        for each in dict.fromkeys(others):
            name = somebody(each, companies.get(each.id, ""))
            options.append((each.id, self.tr("The same as {name}").format(name=name)))
        self.whom = Choice(options)
        self.whom.setObjectName("whom")
        self.whom.setMinimumContentsLength(12)
        self.whom.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.whom.set_value(item.into.id if item.into else 0)
        self.whom.currentIndexChanged.connect(self._be)
        hint = could_be(item) if item.is_doubtful else ""
        self._column.addWidget(FormField(self.tr("Who is this?"), self.whom, hint=hint))

    def _add_fields(self) -> None:
        self.fields = SideBySide(
            self._item.fields,
            lambda field, which: self._session.prefer(self._item.number, field, which),
        )
        self._column.addWidget(self.fields)

    def _be(self) -> None:
        if self.whom is not None:
            self._session.be(self._item.number, int(str(self.whom.value())))


class Facts(QWidget):
    """Fields and their values, one below the other."""

    def __init__(self, told: list[tuple[str, str]]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.GAP_L)
        grid.setVerticalSpacing(tokens.GAP_S)
        grid.setColumnStretch(1, 1)
        for at, (name, text) in enumerate(told):
            grid.addWidget(text_label(field_name(name), tone="soft"), at, 0, _TOP)
            grid.addWidget(wrapped_label(text), at, 1, _TOP)


def _companies(thought: Thought) -> dict[int, str]:
    """Where everybody known works, by their id."""
    names = {each.id: each.name for each in thought.known.companies}
    return {
        job.person_id: names.get(job.company_id, "")
        for job in thought.known.jobs
        if job.until is None
    }

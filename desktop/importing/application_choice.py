"""Asks which application an interview or an answer belongs to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cards.model.search import Application
from desktop.importing.words import application_name
from desktop.importing.working import Thought
from desktop.look import tokens
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.widgets.line_field import TextField

_NEW, _UNKNOWN = 0, -1
Belong = Callable[[int, tuple[str, str] | None], object]
"""Called with an application's id, or 0 and the company and job title of a new one."""


class ApplicationChoice(QWidget):
    """Those that fit come first; by choice, a new one with a company and a job title."""

    def __init__(
        self,
        thought: Thought,
        fits: Sequence[Application],
        now: Application | None,
        company: str,
        belong: Belong,
        *,
        may_be_new: bool,
    ) -> None:
        super().__init__()
        self._belong = belong
        self.choice = Choice(self._options(thought, fits, now, may_be_new=may_be_new))
        self.choice.setObjectName("application")
        self.choice.setMinimumContentsLength(12)
        self.choice.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.set_value(_chosen(now, may_be_new=may_be_new))
        is_new = now is None or now.id <= 0
        self.company = TextField(company if is_new else "")
        self.company.setObjectName("company")
        self.job_title = TextField(now.job_title if now and is_new else "")
        self.job_title.setObjectName("job_title")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(400)
        self._lay_out()
        self._suit()
        self.choice.currentIndexChanged.connect(self._chosen)
        self._wait.timeout.connect(self._tell_new)
        for field in (self.company, self.job_title):
            field.textEdited.connect(lambda _text: self._wait.start())
            field.editingFinished.connect(self._finish)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(FormField(self.tr("Which application?"), self.choice))
        self._new = QWidget()
        inside = QVBoxLayout(self._new)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(FormField(self.tr("Company"), self.company))
        inside.addWidget(FormField(self.tr("Job title"), self.job_title))
        column.addWidget(self._new)

    def _options(
        self,
        thought: Thought,
        fits: Sequence[Application],
        now: Application | None,
        *,
        may_be_new: bool,
    ) -> list[tuple[object, str]]:
        companies = {each.id: each.name for each in thought.known.companies}
        there = [each for each in (now, *fits) if each and each.id > 0]
        listed = {each.id: each for each in (*there, *thought.known.applications)}
        options: list[tuple[object, str]] = [] if now else [(_UNKNOWN, self.tr("Not known yet"))]
        if may_be_new:
            options = [(_NEW, self.tr("A new application"))]
        return [
            *options,
            *(
                (each.id, application_name(each.job_title, companies.get(each.company_id, "")))
                for each in listed.values()
            ),
        ]

    def _suit(self) -> None:
        self._new.setVisible(self.choice.value() == _NEW)

    def _chosen(self) -> None:
        self._suit()
        value = int(str(self.choice.value()))
        if value > 0:
            self._belong(value, None)
        elif value == _NEW:
            self._tell_new()

    def _finish(self) -> None:
        """Tell at once what is typed, as the next key or click may bring it in."""
        if self._wait.isActive():
            self._wait.stop()
            self._tell_new()

    def _tell_new(self) -> None:
        typed = (self.company.value(), self.job_title.value())
        self._belong(_NEW, typed if typed[0] else None)


def _chosen(now: Application | None, *, may_be_new: bool) -> int:
    if now is not None and now.id > 0:
        return now.id
    return _NEW if may_be_new else _UNKNOWN

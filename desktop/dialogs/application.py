"""Asks for an application: which role at which company, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.model.search import Answer, Application, Stage, later
from desktop.desk import Desk
from desktop.dialogs.answer import REACHED
from desktop.dialogs.base import FormDialog, Saved
from desktop.dialogs.person import company_named
from desktop.labels import ANSWERS, STAGES, label
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.dates import OptionalDate
from desktop.widgets.fields import Choice, TextArea
from desktop.widgets.form import FormField, section
from desktop.widgets.line_field import TextField
from desktop.widgets.paste_offer import PasteOffer
from desktop.widgets.ticks import Tick

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class ApplicationDraft:
    """An application with its company by name, which may be a new one."""

    application: Application
    company: str = ""


class ApplicationDialog(FormDialog[ApplicationDraft, Application]):
    """A new application asks for little; an older one also for its answer."""

    def __init__(
        self, desk: Desk, parent: QWidget, draft: ApplicationDraft, companies: tuple[str, ...]
    ) -> None:
        before = draft.application
        super().__init__(desk, parent, subject=before.id)
        self.set_title(self.tr("Edit application") if before.id else self.tr("New application"))
        self._before = before
        self.company = SearchChoice(((name, name) for name in companies), free=True)
        self.company.set_value(draft.company)
        self.job_title = TextField(before.job_title)
        self.stage = Choice((stage, label(stage)) for stage in STAGES)
        self.stage.set_value(before.stage)
        self._stage = before.stage
        """The stage chosen by hand, whatever answers were looked at since."""
        self.stage.activated.connect(lambda _at: self._keep_stage())
        self.applied_on = OptionalDate(self.tr("Applied on"), self.tr("On"))
        self.applied_on.set_value(before.applied_on)
        self.add("company", FormField(self.tr("Company"), self.company), column=0)
        self.add("job_title", FormField(self.tr("Role"), self.job_title), column=1)
        self.add("stage", FormField(self.tr("Stage"), self.stage), column=0)
        self.add("applied_on", FormField(self.tr("Applied"), self.applied_on), column=1)
        self.word_by = OptionalDate(self.tr("They will answer by"), self.tr("By"))
        self.word_by.set_value(before.word_by)
        self.add(
            "word_by", FormField(self.tr("They said they would answer"), self.word_by), column=0
        )
        self.no_calls = Tick(self.tr("The posting says: no calls"))
        self.no_calls.set_value(before.no_calls)
        self.add("no_calls", FormField("", self.no_calls))
        if before.id:
            self._add_answer(before)
        self.note = TextArea(before.note)
        self.add("note", FormField(self.tr("Your notes"), self.note))
        self.paste_offer = PasteOffer(self.fields, "company", ("company", "full_name"), "note")
        self.paste_offer.grew.connect(self.fit_soon)

    def _add_answer(self, before: Application) -> None:
        self.add_wide(section(self.tr("Their answer"), self.tr("All of it can wait.")))
        answer = Choice((answer, label(answer)) for answer in ANSWERS)
        answer.set_value(before.answer)
        answered_on = OptionalDate(self.tr("Answered on"), self.tr("On"))
        answered_on.set_value(before.answered_on)
        how = TextField(before.answered_how)
        how.setPlaceholderText(self.tr("By e-mail, by phone, by letter"))
        finalist = Tick(self.tr("You were among the last few"))
        finalist.set_value(before.finalist)
        self.add("answer", FormField(self.tr("Answer"), answer), column=0)
        answer.activated.connect(lambda _at: self._move_on(Answer(str(answer.value()))))
        self.add("answered_on", FormField(self.tr("Came"), answered_on), column=1)
        self.add("answered_how", FormField(self.tr("How it came"), how))
        self.add("finalist", FormField("", finalist))

    def _move_on(self, answer: Answer) -> None:
        """Move the stage on, in sight, to where an answer brings it; never back."""
        self.stage.set_value(later(self._stage, REACHED.get(answer, self._stage)))

    def _keep_stage(self) -> None:
        self._stage = Stage(str(self.stage.value()))

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        application_id: int,
        then: Callable[[Saved[Application]], None],
        *,
        stage: Stage = Stage.APPLIED,
    ) -> None:
        """Ask for a new application (``application_id`` 0), or for changes to one.

        A new one is proposed to be of ``stage``.
        """
        desk.store.ask(
            lambda store: _gather(store, application_id, stage),
            lambda found: cls(desk, parent, *found).begin(
                then, lambda: cls.ask(desk, parent, application_id, then, stage=stage)
            ),
            owner=parent,
        )

    def read(self) -> ApplicationDraft | None:
        """The application typed; it needs a company and a role."""
        if not self.company.typed():
            self.fields["company"].refuse(self.tr("Which company is it?"))
        if not self.job_title.value():
            self.fields["job_title"].refuse(self.tr("Which role is it?"))
        if any(field.refused for field in self.fields.values()):
            return None
        typed = self.state()
        company = str(typed.pop("company") or "")
        return ApplicationDraft(_with(self._before, typed), company)

    def keep(self, store: Store, value: ApplicationDraft) -> Application:
        """Add or change the application, and its company if that is new."""
        company = company_named(store, value.company)
        application = replace(value.application, company_id=company.id)
        verb = store.applications.change if application.id else store.applications.add
        return verb(application)


def _with(before: Application, typed: dict[str, object]) -> Application:
    """The application with everything typed, by the names of its fields."""
    changes: dict[str, object] = dict(typed)
    changes["stage"] = Stage(str(typed["stage"]))
    if "answer" in typed:
        changes["answer"] = Answer(str(typed["answer"]))
    return replace(before, **changes)  # type: ignore[arg-type] # each name is a field's own


def _gather(
    store: Store, application_id: int, stage: Stage
) -> tuple[ApplicationDraft, tuple[str, ...]]:
    companies = store.companies.list()
    names = tuple(company.name for company in companies)
    if not application_id:
        return ApplicationDraft(Application(company_id=0, job_title="", stage=stage)), names
    application = store.applications.get(application_id)
    company = store.companies.get(application.company_id)
    return ApplicationDraft(application, company.name), names

"""Asks for an interview: when and how it was held, who was met and what was talked about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDateTime, QTime, QTimer, QTimeZone
from PySide6.QtWidgets import QWidget

from cards.model.people import Affiliation, Person
from cards.model.search import Interview, InterviewKind, Stage, later
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.dialogs.interviewers import Interviewers, TalkDraft
from desktop.labels import INTERVIEW_KINDS, label
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField, section
from desktop.widgets.line_field import TextField
from desktop.widgets.moment import MomentField

if TYPE_CHECKING:
    from cards.store import Store


_UTC = frozenset({"Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu"})
"""What systems without a place call it."""


@dataclass(frozen=True, slots=True)
class InterviewDraft:
    """An interview with everyone met in it, some of whom may be new."""

    interview: Interview
    company_id: int
    talks: tuple[TalkDraft, ...] = ()


class InterviewDialog(FormDialog[InterviewDraft, Interview]):
    """One interview, and one block for each person met."""

    def __init__(self, desk: Desk, parent: QWidget, draft: InterviewDraft) -> None:
        interview = draft.interview
        super().__init__(desk, parent, subject=interview.id or -interview.application_id)
        self.set_title(self.tr("Edit interview") if interview.id else self.tr("Add an interview"))
        self._before = draft
        self.kind = Choice((kind, label(kind)) for kind in INTERVIEW_KINDS)
        self.kind.set_value(interview.kind)
        self.moment = MomentField(self.tr("Date and time"))
        self.moment.set_value(interview.starts_at if interview.id else _next_morning())
        self.zone = SearchChoice(_zones())
        self.zone.set_value(interview.zone or _own_zone())
        self.place = TextField(interview.place)
        self.add("kind", FormField(self.tr("How it was held"), self.kind), column=0)
        self.add("place", FormField(self.tr("Place or link"), self.place), column=1)
        self.add("starts_at", FormField(self.tr("Date and time"), self.moment), column=0)
        self.add("zone", FormField(self.tr("Time zone"), self.zone), column=1)
        hint = self.tr("What you talked about goes into their note: a few words will do.")
        self.add_wide(section(self.tr("People you met"), hint))
        self.interviewers = Interviewers(desk)
        self.interviewers.set_value(draft.talks)
        self.interviewers.grown.connect(self._show_new)
        self.add("talks", FormField("", self.interviewers))

    def _show_new(self, block: QWidget) -> None:
        # The block has its place only once the layout has run.
        QTimer.singleShot(0, block, lambda: self._make_room(block))

    def _make_room(self, block: QWidget) -> None:
        self.fit()
        self.area.ensureWidgetVisible(block)

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        application_id: int,
        interview_id: int,
        then: Callable[[Saved[Interview]], None],
    ) -> None:
        """Ask for a new interview (``interview_id`` 0) of an application, or changes to one."""
        desk.store.ask(
            lambda store: _gather(store, application_id, interview_id),
            lambda draft: cls(desk, parent, draft).begin(
                then, lambda: cls.ask(desk, parent, application_id, interview_id, then)
            ),
            owner=parent,
        )

    def read(self) -> InterviewDraft | None:
        """The interview typed; each block needs a name, and nobody is listed twice."""
        zone = self.zone.value()
        if zone is None:
            self.fields["zone"].refuse(self.tr("Choose a time zone from the list."))
        talks = self.interviewers.checked()
        if zone is None or talks is None:
            return None
        interview = replace(
            self._before.interview,
            kind=InterviewKind(str(self.kind.value())),
            starts_at=self.moment.value(),
            zone=zone,
            place=self.place.value(),
        )
        return InterviewDraft(interview, self._before.company_id, talks)

    def keep(self, store: Store, value: InterviewDraft) -> Interview:
        """Add the people who are new, then add or change the interview."""
        conversations = [
            replace(talk.conversation, person_id=_person_of(store, talk, value.company_id))
            for talk in value.talks
        ]
        verb = store.interviews.change if value.interview.id else store.interviews.add
        with store.as_one("interview.change" if value.interview.id else "interview.add"):
            interview = verb(value.interview, conversations)
            _move_on(store, interview.application_id)
        return interview


def _move_on(store: Store, application_id: int) -> None:
    """Let an application with an interview be past applying."""
    application = store.applications.get(application_id)
    stage = later(application.stage, Stage.INTERVIEWING)
    if stage is not application.stage:
        store.applications.change(replace(application, stage=stage))


def _person_of(store: Store, talk: TalkDraft, company_id: int) -> int:
    """The id of who was talked to, added to the company if new."""
    known = talk.conversation.person_id or _known(store, talk.name, company_id)
    if known:
        return known
    person = store.people.add(
        Person(full_name=talk.name, email=talk.email, phone=talk.phone, linkedin=talk.linkedin)
    )
    there = Affiliation(person_id=person.id, company_id=company_id, title=talk.title)
    store.people.affiliate(there)
    return person.id


def _known(store: Store, name: str, company_id: int) -> int:
    """The id of someone of that name at the company, should it be typed and not chosen."""
    company = store.companies.get(company_id).name
    found = (
        row.person.id
        for row in store.people.list(name)
        if row.company == company and row.person.full_name.casefold() == name.casefold()
    )
    return next(found, 0)


def _gather(store: Store, application_id: int, interview_id: int) -> InterviewDraft:
    application = store.applications.get(application_id)
    if not interview_id:
        return InterviewDraft(Interview(application_id=application_id), application.company_id)
    talks = tuple(
        TalkDraft(talk, store.people.get(talk.person_id).full_name)
        for talk in store.interviews.conversations(interview_id)
    )
    return InterviewDraft(store.interviews.get(interview_id), application.company_id, talks)


def _own_zone() -> str:
    zone = QTimeZone.systemTimeZoneId().toStdString()
    return "UTC" if zone in _UTC else zone


def _zones() -> list[tuple[str, str]]:
    ids = [zone.toStdString() for zone in QTimeZone.availableTimeZoneIds()]
    return [(zone, zone.replace("_", " ")) for zone in ids if "/" in zone or zone == "UTC"]


def _next_morning() -> datetime:
    now = QDateTime.currentDateTime()
    now.setTime(QTime(10, 0))
    return cast("datetime", now.toPython())

"""The part of a form that says what a lesson or a piece of feedback hangs on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from cards.model.search import Feedback, Interview, Lesson
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog
from desktop.lessons.naming import interview_name
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.widgets.person_link import PersonLink

if TYPE_CHECKING:
    from cards.store import Store

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkOptions:
    """What there is to hang something on."""

    applications: tuple[tuple[str, str], ...]
    """Ids, as texts, and names."""
    interviews: tuple[Interview, ...]
    person: str
    """The name of the person it hangs on already, if any."""


@dataclass(frozen=True, slots=True)
class Links:
    """What was chosen; None for nothing."""

    application_id: int | None
    interview_id: int | None
    person_id: int | None


def gather_options(store: Store, item: Lesson | Feedback) -> LinkOptions:
    """Read what there is to choose from; runs on the store's thread."""
    from cards.jobs.linked import linked

    rows = store.applications.rows()
    on = linked(store, item)
    return LinkOptions(
        applications=tuple(
            (str(row.application.id), f"{row.company.name}, {row.application.job_title}")
            for row in rows
        ),
        interviews=tuple(one for row in rows for one in store.interviews.of(row.application.id)),
        person=on.person.full_name if on.person else "",
    )


class LinkedDialog(FormDialog[T, T]):
    """A form with an application, an interview and a person, each of which may be left open."""

    def __init__(
        self, desk: Desk, parent: QWidget, item: Lesson | Feedback, options: LinkOptions
    ) -> None:
        super().__init__(desk, parent, subject=item.id)
        self._options = options
        self.application = SearchChoice(options.applications)
        self.application.set_value(str(item.application_id or ""))
        self.application.field.setCursorPosition(0)
        self.interview = Choice()
        self._list_interviews()
        self.interview.set_value(item.interview_id or 0)
        self.person = PersonLink(desk, item.person_id or 0, options.person)
        self.application.currentTextChanged.connect(self._list_interviews)

    def add_links(self, person: str) -> None:
        """Put the three fields into the form; ``person`` says what the person is in it."""
        # A company and a role side by side take the whole width.
        self.add("application", FormField(self.tr("Application"), self.application))
        self.add("interview", FormField(self.tr("Interview"), self.interview), column=0)
        self.add("person", FormField(person, self.person), column=1)

    def _list_interviews(self) -> None:
        """Offer the interviews of the application chosen."""
        chosen = self.interview.value()
        application_id = self.application.value()
        self.interview.clear()
        self.interview.addItem(self.tr("None in particular"), 0)
        for one in self._options.interviews:
            if str(one.application_id) == application_id:
                self.interview.addItem(interview_name(one), one.id)
        self.interview.set_value(chosen)

    def read_links(self) -> Links | None:
        """What was chosen; None when a name is typed that leads nowhere, which is then said."""
        application_id = self.application.value()
        if application_id is None:
            reason = self.tr("Choose one from the list, or leave it empty.")
            self.fields["application"].refuse(reason)
        if self.person.is_unknown:
            reason = self.tr("Choose someone from the list, or leave it empty.")
            self.fields["person"].refuse(reason)
        if application_id is None or self.person.is_unknown:
            return None
        interview_id = int(str(self.interview.value() or 0))
        return Links(
            int(application_id) if application_id else None,
            interview_id or None,
            self.person.value()[0] or None,
        )

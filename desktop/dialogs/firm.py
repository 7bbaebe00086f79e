"""Asks where a person works or worked: the company, their title there, since when, until when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.model.people import Affiliation
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.dialogs.person import company_named
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.dates import OptionalDate
from desktop.widgets.form import FormField
from desktop.widgets.line_field import TextField
from desktop.widgets.paste_offer import PasteOffer

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class FirmDraft:
    """A person's time at a company, which may be a new one; its name is as typed."""

    there: Affiliation
    company: str


class FirmDialog(FormDialog[FirmDraft, Affiliation]):
    """Only the company must be known."""

    def __init__(
        self, desk: Desk, parent: QWidget, draft: FirmDraft, companies: tuple[str, ...]
    ) -> None:
        there = draft.there
        super().__init__(desk, parent, subject=there.id or -there.person_id)
        self.set_title(self.tr("Where they work or worked"))
        self._before = there
        self.company = SearchChoice(((name, name) for name in companies), free=True)
        self.company.set_value(draft.company)
        self.title = TextField(there.title)
        self.since = OptionalDate(self.tr("There since"), self.tr("On"))
        self.since.set_value(there.since)
        self.until = OptionalDate(self.tr("There until"), self.tr("They left"))
        self.until.set_value(there.until)
        self.add("company", FormField(self.tr("Company"), self.company))
        self.add("title", FormField(self.tr("Title there"), self.title))
        self.add("since", FormField(self.tr("Since"), self.since), column=0)
        self.add("until", FormField(self.tr("Until"), self.until), column=1)
        self.paste_offer = PasteOffer(self.fields, "company", ("company", "full_name"))
        self.paste_offer.grew.connect(self.fit_soon)

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        there: Affiliation,
        then: Callable[[Saved[Affiliation]], None],
    ) -> None:
        """Ask for a company a person is or was at (its id 0), or for changes to one."""
        desk.store.ask(
            lambda store: _gather(store, there),
            lambda found: cls(desk, parent, *found).begin(
                then, lambda: cls.ask(desk, parent, there, then)
            ),
            owner=parent,
        )

    def read(self) -> FirmDraft | None:
        """What was typed; it needs a company, and nobody leaves before they come."""
        company, since, until = self.company.typed(), self.since.value(), self.until.value()
        if not company:
            self.fields["company"].refuse(self.tr("Which company is it?"))
        if since and until and until < since:
            self.fields["until"].refuse(self.tr("That is before they began there."))
        if any(field.refused for field in self.fields.values()):
            return None
        there = replace(self._before, title=self.title.value(), since=since, until=until)
        return FirmDraft(there, str(self.company.value() or company))

    def keep(self, store: Store, value: FirmDraft) -> Affiliation:
        """Say where they are or were, at a company that is added if it is new."""
        company = company_named(store, value.company)
        return store.people.affiliate(replace(value.there, company_id=company.id))


def _gather(store: Store, there: Affiliation) -> tuple[FirmDraft, tuple[str, ...]]:
    companies = {company.id: company.name for company in store.companies.list()}
    return FirmDraft(there, companies.get(there.company_id, "")), tuple(companies.values())

"""Asks for a referral: which way it goes, how far it has come, and what may be passed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.model.search import PassingOn, Referral, ReferralDirection, ReferralState
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.dialogs.person import company_named
from desktop.labels import label
from desktop.when import today
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.dates import OptionalDate
from desktop.widgets.fields import Choice, TextArea
from desktop.widgets.form import FormField
from desktop.widgets.labels import wrapped_label
from desktop.widgets.person_link import PersonLink
from desktop.widgets.segments import Segments

if TYPE_CHECKING:
    from cards.store import Store

_WAYS = (ReferralDirection.RECEIVED, ReferralDirection.GIVEN)


class DirectionChoice(Segments):
    """The two ways side by side, read like any other field."""

    def __init__(self, name: str) -> None:
        super().__init__(name, [(way.value, label(way)) for way in _WAYS])
        self.setFocusProxy(next(iter(self.buttons.values())))

    def set_value(self, value: object) -> None:
        """Turn to a way."""
        self.choose(str(value))


@dataclass(frozen=True, slots=True)
class ReferralDraft:
    """A referral with its person and company by name; the company may be a new one."""

    referral: Referral
    person: str
    company: str = ""


class ReferralDialog(FormDialog[ReferralDraft, Referral]):
    """Through one person, who is asked for unless they are given; everything else can change."""

    def __init__(
        self, desk: Desk, parent: QWidget, draft: ReferralDraft, companies: tuple[str, ...]
    ) -> None:
        before = draft.referral
        super().__init__(desk, parent, subject=before.id or -before.person_id)
        self.set_title(self.tr("Edit the referral") if before.id else self.tr("Add a referral"))
        self._draft = draft
        self.person = PersonLink(desk, before.person_id, draft.person)
        if before.person_id:
            through = self.tr("Through {name}").format(name=draft.person)
            self.add_wide(wrapped_label(through, tone="soft"))
        self.direction = DirectionChoice(self.tr("Which way it goes"))
        self.direction.set_value(before.direction)
        self.company = SearchChoice(((name, name) for name in companies), free=True)
        self.company.set_value(draft.company)
        self.state_choice = Choice((state, label(state)) for state in ReferralState)
        self.state_choice.set_value(before.state)
        self.on = OptionalDate(self.tr("Since"), self.tr("On"))
        self.on.set_value(before.on if before.id else today())
        self.pass_on = Choice((each, label(each)) for each in PassingOn)
        self.pass_on.set_value(before.pass_on)
        self.pass_on_from = OptionalDate(self.tr("Passed on from"), self.tr("From"))
        self.pass_on_from.set_value(before.pass_on_from)
        self.detail = TextArea(before.detail, lines=2)
        self._add_fields()
        self.direction.chosen.connect(self._suit)
        self.pass_on.currentIndexChanged.connect(lambda _at: self._suit())
        self._suit()

    def _add_fields(self) -> None:
        self.add("direction", FormField("", self.direction))
        if not self._draft.referral.person_id:
            self.add("person", FormField(self.tr("Through whom"), self.person))
        self.add("company", FormField(self.tr("At which company"), self.company), column=0)
        self.add("on", FormField(self.tr("Since"), self.on), column=1)
        self.add("state", FormField(self.tr("How far it has come"), self.state_choice), column=0)
        asked = self.tr("May they pass your details on?")
        self.add("pass_on", FormField(asked, self.pass_on), column=0)
        self.add("pass_on_from", FormField(self.tr("From when"), self.pass_on_from), column=1)
        self.add("detail", FormField(self.tr("For which role, or for whom"), self.detail))

    def _suit(self, _way: str = "") -> None:
        """Ask about one's own details only where it is about oneself."""
        received = self.direction.value() == ReferralDirection.RECEIVED
        self.fields["pass_on"].setVisible(received)
        allowed = self.pass_on.value() == PassingOn.YES
        self.fields["pass_on_from"].setVisible(received and allowed)

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        referral: Referral,
        then: Callable[[Saved[Referral]], None],
    ) -> None:
        """Ask for a new referral through a person (its id 0), or for changes to one."""
        desk.store.ask(
            lambda store: _gather(store, referral),
            lambda found: cls(desk, parent, *found).begin(
                then, lambda: cls.ask(desk, parent, referral, then)
            ),
            owner=parent,
        )

    def read(self) -> ReferralDraft | None:
        """The referral typed; it needs someone it goes through."""
        person_id = self._draft.referral.person_id or self.person.value()[0]
        if not person_id:
            self.fields["person"].refuse(self.tr("Choose someone from the people you know."))
            return None
        referral = replace(
            self._draft.referral,
            person_id=person_id,
            direction=ReferralDirection(self.direction.value()),
            state=ReferralState(str(self.state_choice.value())),
            on=self.on.value(),
            pass_on=PassingOn(str(self.pass_on.value())),
            pass_on_from=self.pass_on_from.value(),
            detail=self.detail.value(),
        )
        return replace(self._draft, referral=referral, company=self.company.typed())

    def keep(self, store: Store, value: ReferralDraft) -> Referral:
        """Add or change the referral, and its company if that is new."""
        company_id = company_named(store, value.company).id if value.company else None
        referral = replace(value.referral, company_id=company_id)
        verb = store.referrals.change if referral.id else store.referrals.add
        return verb(referral)


def _gather(store: Store, referral: Referral) -> tuple[ReferralDraft, tuple[str, ...]]:
    companies = store.companies.list()
    there = {company.id: company.name for company in companies}
    name = store.people.get(referral.person_id).full_name if referral.person_id else ""
    draft = ReferralDraft(referral, name, there.get(referral.company_id or 0, ""))
    return draft, tuple(there.values())

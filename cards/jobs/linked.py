"""Reads what a lesson or a piece of feedback hangs on; what was binned meanwhile is left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from cards.model.errors import InputError
from cards.model.people import Company, Person
from cards.model.search import Application, Feedback, Interview, Lesson

if TYPE_CHECKING:
    from cards.store import Store

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Linked:
    """The application, interview, person and company that something hangs on."""

    application: Application | None = None
    interview: Interview | None = None
    person: Person | None = None
    company: Company | None = None


def linked(store: Store, item: Lesson | Feedback) -> Linked:
    """What an item hangs on: an interview brings its application along, that its company.

    Without an application the company is the one the person is at now.
    """
    interview = _there(store.interviews.get, item.interview_id)
    application_id = item.application_id or (interview.application_id if interview else None)
    application = _there(store.applications.get, application_id)
    person = _there(store.people.get, item.person_id)
    company_id = application.company_id if application else None
    if company_id is None and person is not None:
        company_id = company_now(store, person.id)
    return Linked(application, interview, person, _there(store.companies.get, company_id))


def company_now(store: Store, person_id: int) -> int | None:
    """The id of the company a person is at now; None when that is unknown."""
    now = [there for there in store.people.affiliations(person_id) if there.until is None]
    return now[-1].company_id if now else None


def _there(get: Callable[[int], T], row_id: int | None) -> T | None:
    if row_id is None:
        return None
    try:
        return get(row_id)
    except InputError:
        return None

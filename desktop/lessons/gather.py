"""Reads what the panels say of feedback, lessons and referrals; runs on the store's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cards.jobs.lessons import Learned, Remembered, learned, lessons_before
from cards.jobs.linked import Linked, linked
from cards.jobs.referrals import ReferralRow, referral_rows
from cards.model.search import Feedback, Lesson

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """Feedback with what it hangs on."""

    feedback: Feedback
    linked: Linked


@dataclass(frozen=True, slots=True)
class ApplicationKept:
    """What was said and learned in one application, and what to remember before what is ahead."""

    feedback: tuple[FeedbackRow, ...]
    lessons: tuple[Learned, ...]
    referrals: tuple[ReferralRow, ...]
    """Those at its company."""
    remembered: dict[int, tuple[Remembered, ...]]
    """By the ids of its coming interviews."""


@dataclass(frozen=True, slots=True)
class PersonKept:
    """What one person said, what was learned from them, and what goes through them."""

    feedback: tuple[FeedbackRow, ...]
    lessons: tuple[Learned, ...]
    referrals: tuple[ReferralRow, ...]


def kept_for_application(store: Store, application_id: int) -> ApplicationKept:
    """What hangs on an application, also by one of its interviews."""
    company_id = store.applications.get(application_id).company_id
    held = {interview.id for interview in store.interviews.of(application_id)}

    def is_of(item: Lesson | Feedback) -> bool:
        return item.application_id == application_id or item.interview_id in held

    return ApplicationKept(
        tuple(_row(store, each) for each in store.feedback.list() if is_of(each)),
        tuple(learned(store, each) for each in store.lessons.list() if is_of(each)),
        tuple(row for row in referral_rows(store) if row.company and row.company.id == company_id),
        lessons_before(store, application_id),
    )


def kept_for_person(store: Store, person_id: int) -> PersonKept:
    """What hangs on a person."""
    return PersonKept(
        tuple(_row(store, each) for each in store.feedback.list() if each.person_id == person_id),
        tuple(learned(store, each) for each in store.lessons.list() if each.person_id == person_id),
        referral_rows(store, person_id),
    )


def _row(store: Store, feedback: Feedback) -> FeedbackRow:
    return FeedbackRow(feedback, linked(store, feedback))

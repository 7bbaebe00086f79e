"""Steps, lessons and referrals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cards.model.search import Lesson, Referral, ReferralDirection, ReferralState, Step
from cards.store import Store
from tests.store.given import Search

DAY = date(2025, 5, 6)


def test_steps_come_by_their_day(store: Store, search: Search) -> None:
    typed = Step(
        application_id=search.application.id,
        person_id=search.ana.id,
        kind="post_cards",
        due_on=DAY,
        done_on=DAY,
        skipped_because="rain",
        detail="two cards",
    )
    later = store.steps.add(typed)
    sooner = store.steps.add(Step(kind="rest", due_on=date(2025, 5, 5)))
    assert replace(later, id=0) == typed
    assert store.steps.list() == (sooner, later)
    assert store.steps.change(replace(sooner, done_on=DAY)).done_on == DAY
    store.steps.bin(later.id)
    assert [step.id for step in store.steps.list()] == [sooner.id]


def test_lessons_and_referrals_come_back_as_typed(store: Store, search: Search) -> None:
    lesson = Lesson(
        application_id=search.application.id,
        interview_id=search.interview.id,
        person_id=search.jo.id,
        text="Ask first.",
        skill="listening",
        learned_on=DAY,
    )
    referral = Referral(
        person_id=search.ana.id,
        company_id=search.company.id,
        direction=ReferralDirection.RECEIVED,
        state=ReferralState.ASKED,
        on=DAY,
        detail="a friend",
    )
    kept, told = store.lessons.add(lesson), store.referrals.add(referral)
    assert (replace(kept, id=0), replace(told, id=0)) == (lesson, referral)
    assert store.lessons.change(replace(kept, text="Listen.")).text == "Listen."
    assert store.referrals.change(replace(told, state=ReferralState.MADE)).state == "made"
    store.lessons.bin(kept.id)
    store.referrals.bin(told.id)
    assert (store.lessons.list(), store.referrals.list()) == ((), ())

"""A no, from the phone call to half a year later, on a calendar that is only pretended.

Maya has been interviewed at Kite by Ana, who would have been her manager, by Omar of the team and
by Ines, the recruiter. On Friday, 6 March 2026, Ines rings: they chose someone else, and it was
close.
"""

from __future__ import annotations

from datetime import date

import pytest

from cards.jobs.plan import agenda, do_steps, skip_steps, snooze_steps
from cards.model.notes import Channel, EventKind, Occasion
from cards.model.search import Answer, Feedback, Lesson, Role
from cards.plan import PlannedStep, StepState
from tests.plan.searches import BERLIN, Search

FRIDAY = date(2026, 3, 6)
SATURDAY = date(2026, 3, 7)
SUNDAY = date(2026, 3, 8)
MONDAY = date(2026, 3, 9)
TUESDAY = date(2026, 3, 10)


@pytest.fixture
def kite(search: Search) -> Search:
    search.person("Ana", phone="+49 30 5550101")
    search.interview(
        "2026-03-02T10:00",
        ("Ines", Role.RECRUITER),
        ("Ana", Role.HIRING_MANAGER),
        ("Omar", Role.PEER),
    )
    return search


def test_a_no_from_the_call_to_half_a_year_later(kite: Search) -> None:
    the_weekend_of_the_call(kite)
    the_questions(kite)
    the_next_weeks(kite)
    half_a_year(kite)


def the_weekend_of_the_call(kite: Search) -> None:
    # Before the call there were thanks to write; the rest was still far away.
    assert "interview_card Omar" in kite.to_do(date(2026, 3, 2))

    # Friday. The phone rings. Thanks for the interview are overtaken by what comes now.
    kite.answer(Answer.NO, FRIDAY, finalist=True)
    assert kite.to_do(FRIDAY) == [
        "no_vent",
        "no_reply Ines",
        "no_reply Ana",
        "no_rest",
        "no_card Ines",
        "no_card Ana",
        "no_card Omar",
        "no_lesson",
    ]
    do_steps(kite.store, [kite.step("no_vent", FRIDAY)], FRIDAY)
    kite.send("Ines", Occasion.AFTER_NO, FRIDAY, EventKind.EMAILED, Channel.EMAIL)
    assert "no_reply Ines" not in kite.to_do(FRIDAY)

    # Saturday. The reply to Ana and a night's distance; nobody is asked for anything yet.
    kite.send("Ana", Occasion.AFTER_NO, SATURDAY, EventKind.EMAILED, Channel.EMAIL)
    assert kite.step("no_reply", SATURDAY, "Ana").by_itself
    assert not [line for line in kite.to_do(SATURDAY) if "feedback" in line]

    # Sunday: the last day for the cards. Three go into the box, and close their steps.
    assert {kite.step("no_card", SUNDAY, name).due_on for name in kite.people} == {SUNDAY}
    for name in kite.people:
        kite.send(name, Occasion.AFTER_NO, SUNDAY)
    assert kite.to_do(SUNDAY) == [
        "no_lesson",
        "no_linkedin Ines",
        "no_linkedin Ana",
        "no_linkedin Omar",
    ]


def the_questions(kite: Search) -> None:
    # Monday: rested, and no weekend. Now she may ask, by e-mail or by telephone.
    assert "no_feedback Ana" in kite.to_do(MONDAY)
    assert "no_feedback_voicemail Ana" in kite.to_do(MONDAY)
    kite.store.lessons.add(
        Lesson(application_id=kite.application.id, text="Ask for the data first", learned_on=MONDAY)
    )
    kite.send("Omar", Occasion.LINKEDIN_INVITE, MONDAY, EventKind.EMAILED, Channel.LINKEDIN)
    skip_steps(kite.store, [kite.step("no_linkedin", MONDAY, "Ines")], "She is on holiday")
    assert "no_lesson" not in kite.to_do(MONDAY)

    # She rings Ana, thanks her, and says that she will ring again: so the e-mail is not needed.
    assert kite.step("no_feedback_call", MONDAY, "Ana").waits_for == "no_feedback_voicemail"
    do_steps(kite.store, [kite.step("no_feedback_voicemail", MONDAY, "Ana")], MONDAY)
    assert kite.step("no_feedback", MONDAY, "Ana").state is StepState.OVERTAKEN
    assert not [line for line in kite.to_do(MONDAY) if "feedback" in line]

    # Tuesday, the second step: the call with the questions. Ana speaks; Maya writes it down.
    assert "no_feedback_call Ana" in kite.to_do(TUESDAY)
    kite.store.feedback.add(
        Feedback(
            application_id=kite.application.id,
            person_id=kite.people["Ana"].id,
            text="More of the numbers behind the stories.",
            how="call",
            said_on=TUESDAY,
        )
    )
    assert kite.step("no_feedback_call", TUESDAY, "Ana").state is StepState.DONE
    assert "feedback_thanks Ana" in kite.to_do(TUESDAY)
    kite.send("Ana", Occasion.THANKS_FEEDBACK, TUESDAY, EventKind.EMAILED)
    kite.send("Ana", Occasion.LINKEDIN_INVITE, TUESDAY, EventKind.EMAILED, Channel.LINKEDIN)
    assert kite.to_do(TUESDAY) == []


def the_next_weeks(kite: Search) -> None:
    # Two weeks on: she was close, so she asks how things went on. She puts off Ana's for a week.
    two_weeks = date(2026, 3, 20)
    assert kite.to_do(date(2026, 3, 19)) == []
    assert kite.to_do(two_weeks) == ["no_runner_up Ana", "no_runner_up Ines"]
    kite.send("Ines", Occasion.RUNNER_UP, two_weeks, EventKind.EMAILED)
    snooze_steps(
        kite.store, [kite.step("no_runner_up", two_weeks, "Ana")], date(2026, 3, 27), two_weeks
    )
    assert kite.to_do(two_weeks) == []
    assert kite.to_do(date(2026, 3, 27)) == ["no_runner_up Ana"]
    kite.send("Ana", Occasion.RUNNER_UP, date(2026, 3, 28), EventKind.EMAILED)


def half_a_year(kite: Search) -> None:
    # Thirty days end on Easter Sunday, and Monday is a holiday too: Tuesday it is.
    assert kite.step("no_touch_30", date(2026, 3, 28), "Ana").due_on == date(2026, 4, 7)
    kite.send("Ana", Occasion.KEEP_IN_TOUCH, date(2026, 4, 7))
    # Forty-five, sixty, ninety days: one line each, and each closes the step that is its own.
    assert kite.to_do(date(2026, 4, 20)) == ["no_finalist_offer_help Ana"]
    kite.send("Ana", Occasion.REFERRAL_OFFER, date(2026, 4, 20), EventKind.EMAILED)
    sixty = date(2026, 5, 5)
    assert kite.to_do(sixty) == [
        "no_openings_60",
        "no_finalist_touch_60 Ana",
        "no_finalist_touch_60 Ines",
    ]
    skip_steps(kite.store, [kite.step("no_openings_60", sixty)])
    for name in ("Ana", "Ines"):
        kite.send(name, Occasion.KEEP_IN_TOUCH, sixty)
    ninety = date(2026, 6, 4)
    assert kite.to_do(ninety) == ["no_touch_90 Ana"]
    kite.send("Ana", Occasion.KEEP_IN_TOUCH, ninety)

    # In summer the computer sleeps for ten weeks. What went by meanwhile is not thrown at her ...
    assert kite.to_do(date(2026, 8, 20)) == []
    # ... and a hundred and eighty days after the call there is one last line to Ana.
    half_a_year = date(2026, 9, 2)
    assert kite.to_do(half_a_year) == ["no_touch_180 Ana"]
    row = agenda(kite.store, half_a_year, BERLIN).due()[0]
    assert row.person == kite.people["Ana"]
    assert row.company is not None
    assert row.company.name == "Kite"
    assert row.last_note is not None
    assert row.last_note.note.occasion is Occasion.KEEP_IN_TOUCH
    kite.send("Ana", Occasion.KEEP_IN_TOUCH, half_a_year)
    assert kite.to_do(half_a_year) == []


def test_the_wait_before_asking_is_a_full_day(kite: Search) -> None:
    """Whenever it comes, between the end of that day and the first question lie 24 hours."""
    for day in range(1, 29):
        no = date(2026, 2, day)
        kite.answer(Answer.NO, no)
        asking = [step for step in kite.plan(no) if _asks(step)]
        assert len(asking) == 3
        assert all((step.opens_on - no).days >= 2 for step in asking)


def _asks(step: PlannedStep) -> bool:
    return step.occasion is Occasion.FEEDBACK_REQUEST or bool(step.script)


def test_no_calls_leaves_no_calls(kite: Search) -> None:
    kite.change(no_calls=True)
    kite.answer(Answer.NO, FRIDAY)
    assert "no_feedback Ana" in kite.to_do(MONDAY)
    assert not [step for step in kite.plan(MONDAY) if step.script]


def test_the_usual_path_is_lighter_than_a_finalists(kite: Search) -> None:
    kite.answer(Answer.NO, FRIDAY)
    usual = kite.rules(FRIDAY)
    touches = [step.due_on for step in kite.plan(FRIDAY) if step.rule.startswith("no_touch_")]
    assert touches == [date(2026, 4, 7), date(2026, 6, 4), date(2026, 9, 2)]
    assert "no_runner_up" not in usual
    kite.answer(Answer.NO, FRIDAY, finalist=True)
    assert "no_runner_up" in kite.rules(FRIDAY)
    assert len(kite.plan(FRIDAY)) > len(usual)


def test_asking_by_email_makes_the_calls_needless(kite: Search) -> None:
    kite.answer(Answer.NO, FRIDAY)
    kite.send("Ana", Occasion.FEEDBACK_REQUEST, MONDAY, EventKind.EMAILED, Channel.EMAIL)
    assert not [line for line in kite.to_do(TUESDAY) if "feedback" in line]
    assert not [step for step in kite.plan(TUESDAY) if step.script and step.is_open]


def test_a_no_without_a_day_is_told_and_counts_nothing(kite: Search) -> None:
    kite.answer(Answer.NO, None)
    found = agenda(kite.store, FRIDAY, BERLIN)
    assert found.undated == (kite.application.id,)
    assert not found.due()

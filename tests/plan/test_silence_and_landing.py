"""When no word comes, when one withdraws, and when a job is landed; feedback and referrals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cards.model.notes import Channel, EventKind, Occasion
from cards.model.people import Company, Person
from cards.model.search import (
    Answer,
    Application,
    Feedback,
    Referral,
    ReferralDirection,
    ReferralState,
    Role,
)
from cards.plan import StepState
from tests.plan.searches import Search

TALK = ("Ines", Role.RECRUITER), ("Ana", Role.HIRING_MANAGER)


def test_after_ten_working_days_without_word_one_question_is_asked(search: Search) -> None:
    # Good Friday and Easter Monday lie between, and are no working days.
    search.interview("2026-03-24T10:00", *TALK)
    asked = search.step("no_word_enquiry", date(2026, 3, 25), "Ines")
    assert asked.due_on == date(2026, 4, 9)
    assert "no_word_enquiry Ines" not in search.to_do(date(2026, 4, 8))
    assert "no_word_enquiry Ines" in search.to_do(date(2026, 4, 9))
    search.send("Ines", Occasion.ENQUIRY, date(2026, 4, 9), EventKind.EMAILED)
    assert search.to_do(date(2026, 4, 10)) == []


def test_an_interview_that_was_called_off_asks_for_nothing(search: Search) -> None:
    held = search.interview("2026-03-24T10:00", *TALK)
    assert search.to_do(date(2026, 4, 9))
    talks = search.store.interviews.conversations(held.id)
    search.store.interviews.change(replace(held, cancelled=True), talks)
    assert search.to_do(date(2026, 3, 25)) == search.to_do(date(2026, 4, 9)) == []
    assert search.store.interviews.met(search.application.id) == ()
    (row,) = search.store.applications.rows()
    assert (row.people_met, row.last_interview) == (0, None)


def test_the_day_they_named_comes_first(search: Search) -> None:
    search.interview("2026-03-24T10:00", *TALK)
    # A Friday; the day itself is theirs, and the weekend is nobody's.
    search.change(word_by=date(2026, 3, 27))
    assert search.step("no_word_enquiry", date(2026, 3, 25), "Ines").due_on == date(2026, 3, 30)
    # They kept their word by asking her again, so the wait begins anew.
    search.interview("2026-03-30T10:00", ("Ana", Role.HIRING_MANAGER))
    assert search.step("no_word_enquiry", date(2026, 3, 31), "Ines").due_on == date(2026, 4, 15)


def test_a_recorded_silence_blames_nobody_and_still_thanks(search: Search) -> None:
    search.interview("2026-03-02T10:00", *TALK)
    search.send("Ana", Occasion.AFTER_INTERVIEW, date(2026, 3, 3))
    on = date(2026, 4, 20)
    assert "no_word_record" in search.to_do(on)
    search.answer(Answer.SILENCE, on)
    assert search.to_do(on) == ["no_answer_vent", "no_answer_card Ines", "no_answer_lesson"]
    search.send("Ines", Occasion.AFTER_INTERVIEW, on)
    assert search.step("no_answer_card", on, "Ines").by_itself


def test_withdrawing_leads_to_a_word_of_thanks(search: Search) -> None:
    search.interview("2026-03-02T10:00", *TALK)
    on = date(2026, 3, 3)
    search.answer(Answer.WITHDRAWN, on)
    assert search.to_do(on) == ["withdrawn_note Ines", "withdrawn_note Ana"]


def test_landing_tells_who_helped_and_withdraws_what_is_open(search: Search) -> None:
    """Ana's company said no, Ines wrote back; Bloom makes an offer while another talk is open."""
    store, on = search.store, date(2026, 5, 4)
    search.interview("2026-03-02T10:00", *TALK)
    search.answer(Answer.NO, date(2026, 3, 6))
    note = search.send("Ines", Occasion.AFTER_NO, date(2026, 3, 6), EventKind.EMAILED)
    store.notes.record([note.id], EventKind.ANSWERED, date(2026, 3, 9))
    friend = store.people.add(Person(full_name="Friend"))
    search.people["Friend"] = friend
    store.referrals.add(
        Referral(person_id=friend.id, direction=ReferralDirection.RECEIVED, on=date(2026, 4, 1))
    )
    kite = search.application
    company = store.companies.add(Company(name="Bloom"))
    search.application = store.applications.add(
        Application(company_id=company.id, job_title="Lead")
    )
    search.interview("2026-04-28T10:00", ("Grace", Role.RECRUITER))
    offer = store.applications.add(
        Application(company_id=company.id, job_title="Head", answer=Answer.OFFER, answered_on=on)
    )
    told = [line for line in search.to_do(on) if line.startswith("landed")]
    assert told == ["landed_elsewhere Grace", "landed_helped Ines", "landed_helped Friend"]
    # There is no waiting for word any more.
    assert not {rule for rule in search.rules(on) if rule.startswith("no_word")}
    others = [step for step in search.plan(on) if step.rule == "landed_others"]
    assert [step.person_id for step in others] == [
        search.people["Ana"].id,
        search.people["Grace"].id,
    ]
    assert {step.application_id for step in others} == {offer.id}
    # The good news is told once, whichever application the card was written for.
    search.application = kite
    search.send("Ines", Occasion.LANDED, date(2026, 5, 6))
    assert search.step("landed_helped", date(2026, 5, 6), "Ines").state is StepState.DONE


def test_a_recommendation_is_thanked_for_once_it_is_made(search: Search) -> None:
    on = date(2026, 3, 2)
    person = search.person("Tom")
    referral = search.store.referrals.add(
        Referral(person_id=person.id, direction=ReferralDirection.RECEIVED, on=on)
    )
    assert search.to_do(on) == []
    made = Referral(
        id=referral.id,
        person_id=person.id,
        direction=ReferralDirection.RECEIVED,
        state=ReferralState.MADE,
        on=on,
    )
    search.store.referrals.change(made)
    assert search.to_do(on) == ["referral_thanks Tom"]
    search.send("Tom", Occasion.THANKS_REFERRAL, on)
    assert search.to_do(on) == []


def test_someone_without_email_is_thanked_by_card_alone(search: Search) -> None:
    search.person("Omar", email="")
    search.interview("2026-03-02T10:00", ("Omar", Role.PEER))
    assert search.to_do(date(2026, 3, 2)) == ["interview_lesson", "interview_card Omar"]


def test_thanks_after_two_interviews_are_told_apart(search: Search) -> None:
    first, second = date(2026, 3, 2), date(2026, 3, 5)
    search.interview("2026-03-02T10:00", ("Ana", Role.HIRING_MANAGER))
    search.interview("2026-03-05T10:00", ("Ana", Role.HIRING_MANAGER))
    search.send("Ana", Occasion.AFTER_INTERVIEW, first)
    cards = [step for step in search.plan(second) if step.rule.startswith("interview_card")]
    assert [(step.due_on, step.state) for step in cards] == [
        (date(2026, 3, 3), StepState.DONE),
        (date(2026, 3, 6), StepState.OPEN),
    ]
    search.send("Ana", Occasion.AFTER_INTERVIEW, date(2026, 3, 6))
    assert all(
        step.state is StepState.DONE
        for step in search.plan(second)
        if step.rule.startswith("interview_card")
    )


def test_one_note_does_not_keep_in_touch_twice(search: Search) -> None:
    """Marked as e-mailed, mailed and answered, it is one note; the next time is another."""
    search.interview("2026-03-02T10:00", ("Ana", Role.HIRING_MANAGER))
    search.answer(Answer.NO, date(2026, 3, 6))
    note = search.send("Ana", Occasion.KEEP_IN_TOUCH, date(2026, 4, 7), channel=Channel.EMAIL)
    for kind, day in ((EventKind.EMAILED, 8), (EventKind.ANSWERED, 28)):
        search.store.notes.record([note.id], kind, date(2026, 4, day))
    states = {
        step.rule: step.state
        for step in search.plan(date(2026, 4, 30))
        if step.rule.startswith("no_touch")
    }
    assert states == {
        "no_touch_30": StepState.DONE,
        "no_touch_90": StepState.OPEN,
        "no_touch_180": StepState.OPEN,
    }


def test_a_late_line_closes_its_own_step_and_lets_go_of_the_earlier(search: Search) -> None:
    search.interview("2026-03-02T10:00", ("Ana", Role.HIRING_MANAGER))
    search.answer(Answer.NO, date(2026, 3, 6))
    search.send("Ana", Occasion.KEEP_IN_TOUCH, date(2026, 6, 1))
    today = date(2026, 6, 4)
    assert search.step("no_touch_30", today, "Ana").state is StepState.OVERTAKEN
    assert search.step("no_touch_90", today, "Ana").state is StepState.DONE
    assert search.step("no_touch_180", today, "Ana").state is StepState.OPEN


def test_one_person_in_two_searches_is_written_to_once(search: Search) -> None:
    """Ana said no twice within weeks: she is invited once, and one line keeps both in touch."""
    store, ana = search.store, ("Ana", Role.HIRING_MANAGER)
    search.interview("2026-03-02T10:00", ana)
    search.answer(Answer.NO, date(2026, 3, 6))
    search.send(
        "Ana", Occasion.LINKEDIN_INVITE, date(2026, 3, 9), EventKind.EMAILED, Channel.LINKEDIN
    )
    again = Application(company_id=search.application.company_id, job_title="Lead")
    search.application = store.applications.add(again)
    search.interview("2026-04-20T10:00", ana)
    search.answer(Answer.NO, date(2026, 5, 6))
    lines = search.to_do(date(2026, 5, 8))
    assert "no_card Ana" in lines
    assert "no_linkedin Ana" not in lines
    # The ninety days of the one and the thirty of the other are days apart.
    day = date(2026, 6, 5)
    touches = [line for line in search.to_do(day) if "touch" in line]
    assert touches == ["no_touch_90 Ana", "no_touch_30 Ana"]
    search.send("Ana", Occasion.KEEP_IN_TOUCH, day)
    assert not [line for line in search.to_do(day) if "touch" in line]


def test_a_search_begun_after_landing_goes_on(search: Search) -> None:
    search.interview("2026-03-02T10:00", *TALK)
    search.answer(Answer.OFFER, date(2026, 3, 20))
    again = Application(company_id=search.application.company_id, job_title="Lead")
    search.application = search.store.applications.add(again)
    search.interview("2027-03-02T10:00", ("Grace", Role.RECRUITER))
    today = date(2027, 3, 20)
    assert "no_word_enquiry Grace" in search.to_do(today)
    grace = search.people["Grace"].id
    assert not [
        step
        for step in search.plan(today)
        if step.rule.startswith("landed") and step.person_id == grace
    ]


def test_thanks_for_feedback_know_the_interview_they_are_about(search: Search) -> None:
    meeting = search.interview("2026-03-02T10:00", *TALK)
    on = date(2026, 3, 4)
    ana = search.people["Ana"].id
    search.store.feedback.add(
        Feedback(interview_id=meeting.id, person_id=ana, text="Clear.", said_on=on)
    )
    assert search.step("feedback_thanks", on, "Ana").application_id == search.application.id

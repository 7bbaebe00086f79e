"""What the e-mails of a file become."""

from __future__ import annotations

from datetime import date

from cards.jobs.importing.proposals import Choices, Outcome
from cards.model.incoming import Message
from cards.model.people import Company
from cards.model.search import Answer, Application, Stage
from cards.store import Store
from tests.jobs.importing.given import contact, invitation, outcomes, plan, take

ANA = contact("Ana Ruiz", "Atlas", "Recruiter", email="ana@atlas.example", phone="+49 170 1234567")
NO = Message(
    sender=ANA,
    subject="Your application",
    sent_on=date(2026, 3, 20),
    text="Thank you. We have chosen somebody else.",
    refusal="We have chosen somebody else.",
)
ALL = Choices(all_answers=True)


def applied(store: Store, job: str = "Analyst", on: date = date(2026, 3, 1)) -> Application:
    atlas = store.companies.find("Atlas") or store.companies.add(Company(name="Atlas"))
    return store.applications.add(Application(company_id=atlas.id, job_title=job, applied_on=on))


def test_a_refusal_is_an_answer_only_when_somebody_says_so(store: Store) -> None:
    application = applied(store)
    made = take(store, NO)
    (answer,) = made.answers
    assert (answer.taken, answer.application) == (False, application)
    assert store.applications.get(application.id) == application
    made = take(store, NO, choices=Choices(take={answer.number: True}))
    after = store.applications.get(application.id)
    assert (after.answer, after.stage) == (Answer.NO, Stage.CLOSED)
    assert (after.answered_on, after.answered_how) == (date(2026, 3, 20), "e-mail")
    assert after.answer_words == "We have chosen somebody else."
    assert plan(store, NO, choices=ALL).answers[0].outcome is Outcome.UNCHANGED
    assert plan(store, NO, choices=ALL).batch.is_empty


def test_a_sender_becomes_a_person_with_their_signature(store: Store) -> None:
    applied(store)
    take(store, NO)
    (row,) = store.people.list()
    assert (row.person.full_name, row.person.phone) == ("Ana Ruiz", "+49 170 1234567")
    assert (row.company, row.title) == ("Atlas", "Recruiter")


def test_a_machine_becomes_nobody(store: Store) -> None:
    applied(store)
    made = take(store, Message(sender=contact("Atlas", "Atlas"), refusal="No."), choices=ALL)
    assert (made.people, store.people.count()) == ((), 0)
    assert made.answers[0].taken


def test_which_of_several_was_answered_is_asked_unless_it_is_named(store: Store) -> None:
    analyst, baker = applied(store), applied(store, "Baker")
    (answer,) = plan(store, NO, choices=ALL).answers
    assert (answer.application, answer.taken) == (None, False)
    assert set(answer.fits) == {analyst, baker}
    named = Message(sender=ANA, subject="Your application as baker", refusal="No.")
    assert plan(store, named, choices=ALL).answers[0].application == baker
    chosen = Choices(take={answer.number: True}, applications={answer.number: analyst.id})
    take(store, NO, choices=chosen)
    assert store.applications.get(analyst.id).answer is Answer.NO


def test_what_was_sent_before_one_applied_is_no_answer_to_it(store: Store) -> None:
    applied(store, on=date(2026, 4, 1))
    assert plan(store, NO, choices=ALL).answers[0].application is None


def test_of_many_messages_only_the_senders_that_matter_are_taken(store: Store) -> None:
    applied(store)
    news = [
        Message(sender=contact(f"Kai {n}", f"Shop {n}", email=f"kai@shop{n}.example"))
        for n in range(9)
    ]
    hello = Message(sender=ANA)
    made = take(store, *news, hello)
    assert [each.taken for each in made.people] == [False] * 9 + [True]
    assert [each.full_name for each in store.people.everyone()] == ["Ana Ruiz"]


def test_an_invitation_in_a_message_knows_its_sender(store: Store) -> None:
    applied(store)
    made = take(store, Message(sender=ANA, invitations=(invitation(),)))
    assert outcomes(made) == [Outcome.NEW, Outcome.UNCHANGED, Outcome.NEW]
    assert store.people.count() == 2
    (interview,) = store.interviews.list()
    assert len(store.interviews.conversations(interview.id)) == 2

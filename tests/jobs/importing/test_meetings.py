"""What the invitations of a file become."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from cards.jobs.importing.proposals import Choices, Outcome, Which
from cards.jobs.importing.words import job_title_in, kind_of_interview, role_by_title
from cards.model.people import Company, Person, Sender
from cards.model.search import (
    Answer,
    Application,
    Conversation,
    Interview,
    InterviewKind,
    Role,
    Stage,
)
from cards.store import Store
from tests.jobs.importing.given import contact, invitation, outcomes, plan, take


def applied(store: Store, company: str, job: str = "Analyst", **more: object) -> Application:
    found = store.companies.find(company) or store.companies.add(Company(name=company))
    return store.applications.add(
        Application(company_id=found.id, job_title=job, **more)  # type: ignore[arg-type] # fields by name
    )


def met(store: Store, interview: Interview) -> list[tuple[str, Role]]:
    talks = store.interviews.conversations(interview.id)
    return [(store.people.get(each.person_id).full_name, each.role) for each in talks]


def test_an_invitation_is_an_interview_with_its_people(store: Store) -> None:
    atlas = applied(store, "Atlas")
    applied(store, "Kite")
    made = take(store, invitation())
    (interview,) = store.interviews.list()
    assert interview == Interview(
        id=interview.id,
        application_id=atlas.id,
        starts_at=datetime(2026, 3, 12, 10, 30),  # noqa: DTZ001 - wall-clock time
        zone="Europe/Berlin",
        place="Am Markt 3",
        uid="one",
    )
    assert met(store, interview) == [("Ana Ruiz", Role.PEER), ("Omar Haddad", Role.PEER)]
    assert [row.company for row in store.people.list()] == ["Atlas", "Atlas"]
    assert store.applications.get(atlas.id).stage is Stage.INTERVIEWING
    assert (made.interviews[0].outcome, outcomes(made)) == (Outcome.NEW, [Outcome.NEW] * 2)
    assert store.undo() == "import"
    assert (store.interviews.list(), store.people.count()) == ((), 0)
    assert store.applications.get(atlas.id).stage is Stage.APPLIED


def test_without_an_application_company_and_application_are_made(store: Store) -> None:
    made = take(store, invitation(), invitation("two", summary="Second round: Data Analyst"))
    (application,) = store.applications.list()
    assert (application.job_title, application.stage) == ("Data Analyst", Stage.INTERVIEWING)
    assert store.companies.get(application.company_id).name == "Atlas"
    assert len(store.interviews.of(application.id)) == 2
    assert [each.company for each in made.interviews] == ["Atlas", "Atlas"]


def test_an_update_changes_the_same_interview(store: Store) -> None:
    applied(store, "Atlas")
    take(store, invitation())
    (before,) = store.interviews.list()
    ana = store.interviews.conversations(before.id)[0]
    store.interviews.change(before, [replace(ana, talked_about="the mill")])
    later = invitation(
        sequence=2,
        starts_at=datetime(2026, 3, 13, 9),  # noqa: DTZ001 - wall-clock time
        place="Hafen 1",
        attendees=(
            *invitation().attendees[:1],
            contact("Uta Löw", "Atlas", email="uta@atlas.example"),
        ),
    )
    made = take(store, later)
    (after,) = store.interviews.list()
    assert (after.id, after.place, after.sequence) == (before.id, "Hafen 1", 2)
    assert [name for name, _ in met(store, after)] == ["Ana Ruiz", "Uta Löw"]
    assert store.interviews.conversations(after.id)[0].talked_about == "the mill"
    assert [each.field for each in made.interviews[0].fields] == ["starts_at", "place"]
    for again in (later, invitation(sequence=1)):
        made = take(store, again)
        assert made.interviews[0].outcome is Outcome.UNCHANGED
        assert made.batch.is_empty


def test_the_same_version_never_overrules_what_was_typed(store: Store) -> None:
    applied(store, "Atlas")
    take(store, invitation())
    (interview,) = store.interviews.list()
    talks = store.interviews.conversations(interview.id)
    store.interviews.change(replace(interview, place="their café"), talks)
    made = take(store, invitation())
    assert made.interviews[0].outcome is Outcome.UNCHANGED
    assert store.interviews.get(interview.id).place == "their café"
    number = made.interviews[0].number
    take(store, invitation(), choices=Choices(fields={number: {"place": Which.THEIRS}}))
    assert store.interviews.get(interview.id).place == "Am Markt 3"


def test_a_cancelled_interview_is_marked_until_a_later_version(store: Store) -> None:
    applied(store, "Atlas")
    off = invitation(cancelled=True)
    made = take(store, invitation(), off)
    assert [each.outcome for each in made.interviews] == [Outcome.NEW, Outcome.CANCELLED]
    assert store.interviews.list()[0].cancelled
    for again in (off, invitation()):
        assert take(store, again).interviews[0].outcome is Outcome.UNCHANGED
    assert take(store, invitation(sequence=1)).interviews[0].outcome is Outcome.MERGED
    assert not store.interviews.list()[0].cancelled


def test_what_was_never_known_is_not_called_off(store: Store) -> None:
    made = take(store, invitation(cancelled=True))
    assert [each.reason.code for each in made.left_out] == ["jobs.import_not_known"]
    assert store.people.count() == 0


def test_an_interview_typed_by_hand_is_found_by_its_time(store: Store) -> None:
    atlas = applied(store, "Atlas")
    ana = store.people.add(Person(full_name="Ana Ruiz", email="ana@atlas.example"))
    typed = store.interviews.add(
        Interview(
            application_id=atlas.id,
            starts_at=datetime(2026, 3, 12, 9, 30),  # noqa: DTZ001 - wall-clock time
            zone="Europe/London",
            kind=InterviewKind.FINAL,
        ),
        [Conversation(person_id=ana.id, role=Role.EXECUTIVE)],
    )
    made = take(store, invitation(sequence=3))
    (interview,) = store.interviews.list()
    assert (interview.id, interview.uid, interview.place) == (typed.id, "one", "Am Markt 3")
    assert interview.starts_at == typed.starts_at
    assert met(store, interview) == [("Ana Ruiz", Role.EXECUTIVE), ("Omar Haddad", Role.PEER)]
    assert made.interviews[0].outcome is Outcome.MERGED


def test_of_several_applications_the_named_then_the_latest_open_one_fits(store: Store) -> None:
    old = applied(store, "Atlas", "Data Analyst", applied_on=date(2026, 1, 1))
    closed = applied(
        store, "Atlas", "Closed", applied_on=date(2026, 3, 1), answer=Answer.NO, stage=Stage.CLOSED
    )
    new = applied(store, "Atlas", "Baker", applied_on=date(2026, 2, 1))
    named = plan(store, invitation()).interviews[0]
    assert named.application == old
    assert set(named.fits) == {old, closed, new}
    other = invitation(summary="Interview")
    assert plan(store, other).interviews[0].application == new
    chosen = plan(store, other, choices=Choices(applications={named.number: old.id}))
    assert chosen.interviews[0].application == old
    made = take(
        store,
        other,
        choices=Choices(
            applications={named.number: 0}, new_applications={named.number: ("Atlas", "Pilot")}
        ),
    )
    assert made.interviews[0].taken
    assert store.applications.list()[-1].job_title == "Pilot"


def test_the_domain_tells_the_company_that_is_known_by_another_name(store: Store) -> None:
    company = store.companies.add(Company(name="ARX Group", website="https://www.atlas.example/"))
    arx = store.applications.add(Application(company_id=company.id, job_title="Analyst"))
    made = take(store, invitation())
    assert made.interviews[0].application == arx
    assert [row.company for row in store.people.list()] == ["ARX Group", "ARX Group"]


def test_people_who_were_met_keep_their_part(store: Store) -> None:
    atlas = applied(store, "Atlas")
    take(store, invitation())
    (first,) = store.interviews.list()
    talks = store.interviews.conversations(first.id)
    store.interviews.change(first, [replace(each, role=Role.HIRING_MANAGER) for each in talks[:1]])
    take(store, invitation("two", starts_at=datetime(2026, 4, 1, 9)))  # noqa: DTZ001 - wall clock
    second = store.interviews.of(atlas.id)[1]
    assert met(store, second) == [("Ana Ruiz", Role.HIRING_MANAGER), ("Omar Haddad", Role.PEER)]


def test_what_is_no_interview_is_left_out(store: Store) -> None:
    dentist = [invitation(str(n), summary="Dentist", attendees=()) for n in range(9)]
    made = take(store, *dentist)
    assert [each.reason.code for each in made.left_out] == ["jobs.import_no_interview"] * 9
    made = take(store, *dentist[:1])
    assert [(each.taken, each.application) for each in made.interviews] == [(False, None)]
    alone = take(store, invitation(summary="Interview with the mill", attendees=()))
    assert not alone.interviews[0].taken
    assert store.interviews.list() == ()


def test_of_a_whole_calendar_only_what_looks_like_one_is_taken(store: Store) -> None:
    lunches = [
        invitation(str(n), summary="Lunch", attendees=(contact(f"Kai {n}", f"Firm {n}"),))
        for n in range(9)
    ]
    made = take(store, *lunches, invitation())
    assert [each.taken for each in made.interviews] == [False] * 9 + [True]
    assert store.people.count() == 2


def test_leaving_an_interview_out_leaves_its_people_out(store: Store) -> None:
    number = plan(store, invitation()).interviews[0].number
    made = take(store, invitation(), choices=Choices(take={number: False}))
    assert made.batch.is_empty
    made = take(store, invitation(), choices=Choices(take={number + 2: False}))
    assert [name for name, _ in met(store, store.interviews.list()[0])] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("summary", "title"),
    [
        ("Interview: Senior Analyst – Atlas", "Senior Analyst"),
        ("Ana Ruiz / Eva Kern: Interview for Data Engineer", "Data Engineer"),
        ("Vorstellungsgespräch als Bäckerin bei Atlas GmbH", "Bäckerin"),
        ("Entrevista para el puesto de Contable (Atlas)", "Contable"),
        ("Data Analyst interview with Ana Ruiz", "Data Analyst"),
        ("Updated invitation: Phone screen - Product Manager @ Atlas", "Product Manager"),
        ("Interview", "Interview"),
        ("Interview with Ana Ruiz", "Interview with Ana Ruiz"),
        ("Eva Kern and Ana Ruiz", "Eva Kern and Ana Ruiz"),
        ("Gespräch bei Müller & Söhne", "Gespräch bei Müller & Söhne"),
        ("Vorstellungsgespräch; zweite Runde", "Vorstellungsgespräch; zweite Runde"),
        ("Entrevista técnica — Eva Kern", "Entrevista técnica — Eva Kern"),
        ("Data Engineer (m/w/d) bei Atlas, Vorstellungsgespräch", "Data Engineer"),
        ("Interview loop", "Interview loop"),
        ("Buyer w/ Atlas Inc.", "Buyer"),
        ("Vorstellungsgespräch als Koch bei Atlas AG", "Koch"),
        ("Interview for the Head of Growth position", "Head of Growth"),
        ("Atlas", "Atlas"),
        ("", ""),
    ],
)
def test_the_job_is_read_from_the_name(summary: str, title: str) -> None:
    assert job_title_in(summary, "Atlas GmbH", ["Ana Ruiz", "Eva Kern"]) == title


@pytest.mark.parametrize(
    ("summary", "place", "people", "kind"),
    [
        ("Phone screen", "", 1, InterviewKind.SCREEN),
        ("Final round", "https://meet.example/x", 1, InterviewKind.FINAL),
        ("Interview", "https://meet.example/x", 2, InterviewKind.VIDEO),
        ("Telefoninterview", "", 1, InterviewKind.PHONE),
        ("Interview", "Am Markt 3", 4, InterviewKind.PANEL),
        ("Interview", "Am Markt 3", 2, InterviewKind.ON_SITE),
    ],
)
def test_how_it_is_held_is_read_from_name_and_place(
    summary: str, place: str, people: int, kind: InterviewKind
) -> None:
    assert kind_of_interview(summary, place, people) is kind


def test_a_title_tells_the_part() -> None:
    assert role_by_title("Senior Talent Partner") is Role.RECRUITER
    assert role_by_title("Teamleiterin Daten") is Role.HIRING_MANAGER
    assert role_by_title("Personal") is Role.RECRUITER
    assert role_by_title("CTO & Co-Founder") is Role.EXECUTIVE
    assert role_by_title("Engineer") is None


def test_the_user_is_nobody_they_met_whatever_address_they_were_invited_by(store: Store) -> None:
    store.set_sender(Sender(full_name="Omar Haddad", email="omar@home.example"))
    applied(store, "Atlas")
    take(store, invitation())
    (interview,) = store.interviews.list()
    assert met(store, interview) == [("Ana Ruiz", Role.PEER)]

"""The sample search is whole, believable to the program and can be written by hand."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fontTools.ttLib import TTFont

from cards.model.search import (
    Answer,
    InterviewKind,
    PassingOn,
    ReferralDirection,
    ReferralState,
    Role,
    Stage,
)
from resources.sample import DEMO_APPLICATION, SampleSearch, load_sample

FACE = Path(__file__).parents[2] / "fonts" / "faces" / "NothingYouCouldDo.ttf"


@pytest.fixture(scope="module")
def sample() -> SampleSearch:
    return load_sample()


def test_keys_and_ids_hold(sample: SampleSearch) -> None:
    for person in sample.people.values():
        assert person.company in sample.companies
    for application in sample.applications:
        assert application.company in sample.companies
        assert Stage(application.stage)
        assert Answer(application.answer) or not application.answer
        for interview in application.interviews:
            assert InterviewKind(interview.kind)
            assert ZoneInfo(interview.zone)
            for conversation in interview.conversations:
                assert Role(conversation.role)
                assert sample.people[conversation.person].company == application.company


def test_what_was_learned_said_and_recommended_hangs_on_what_is_there(
    sample: SampleSearch,
) -> None:
    for application in sample.applications:
        for lesson in application.lessons:
            assert lesson.day >= application.interviews[lesson.interview].day
        met = {c.person for each in application.interviews for c in each.conversations}
        assert {each.person for each in application.feedback} <= met
    for referral in sample.referrals:
        assert referral.person in sample.people
        assert referral.company in sample.companies
        assert ReferralDirection(referral.direction)
        assert ReferralState(referral.state) or not referral.state
        assert PassingOn(referral.pass_on) or not referral.pass_on
    assert {each.direction for each in sample.referrals} == set(ReferralDirection)


def test_the_panel_has_eight_people_in_every_role(sample: SampleSearch) -> None:
    demo = next(each for each in sample.applications if each.key == DEMO_APPLICATION)
    panel = demo.interviews[-1].conversations
    assert len({each.person for each in panel}) == 8
    assert {each.role for each in panel} == set(Role)
    assert all(each.talked_about for each in panel)
    countries = {sample.people[each.person].address.country for each in panel}
    assert {"US", "GB", "DE", "FR", "ES"} <= countries


def test_one_application_ended_in_a_no_with_three_people_met(sample: SampleSearch) -> None:
    refused = [each for each in sample.applications if each.answer == "no"]
    assert len(refused) == 1
    met = {c.person for interview in refused[0].interviews for c in interview.conversations}
    assert len(met) == 3
    assert len({each.stage for each in sample.applications}) >= 4


def test_order_of_days(sample: SampleSearch) -> None:
    for application in sample.applications:
        days = [application.applied, *(each.day for each in application.interviews)]
        assert days == sorted(days)
        if application.answered is not None:
            assert max(days) < application.answered < 0


def test_everything_is_reserved_for_fiction(sample: SampleSearch) -> None:
    text = str(asdict(sample))
    for host in re.findall(r"(?:@|https?://)([\w.-]+)", text):
        assert re.search(r"(?:^|\.)example(?:\.com|\.org|\.net)?$", host), host
    reserved = re.compile(
        r"\+1 \d{3} 555 01\d\d|\+44 20 7946 0\d{3}|\+44 117 496 0\d{3}"
        r"|\+49 40 66969 \d+|\+33 1 99 00 \d\d \d\d"
    )
    phones = [sample.sender.phone, *(p.phone for p in sample.people.values() if p.phone)]
    assert all(reserved.fullmatch(phone) for phone in phones)


def test_the_default_hand_can_draw_all_of_it(sample: SampleSearch) -> None:
    drawable = {chr(code) for code in TTFont(FACE).getBestCmap()}
    said = [sample.sender.full_name, *asdict(sample.sender.address).values()]
    for person in sample.people.values():
        said += [person.full_name, person.called, person.title, *asdict(person.address).values()]
    for company in sample.companies.values():
        said += [company.name, *asdict(company.address).values()]
    for application in sample.applications:
        said.append(application.job_title)
        for interview in application.interviews:
            said += [each.talked_about for each in interview.conversations]
    assert not set("".join(said)) - drawable - {"\n"}

"""Everything typed about a person lands in the note as a natural sentence, whatever its form."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion, Register
from cards.model.people import Courtesy
from cards.model.search import Role
from cards.model.words import Facts
from cards.words import asked_for, can_write, languages, shared_sentences, write_batch
from cards.words.sentences import body_paragraphs

ANA = Facts(
    full_name="Ana Ruiz",
    company="Acme",
    job_title="Analyst",
    talked_about="her dog",
    sender="Maya",
)
BOTH = (Occasion.AFTER_INTERVIEW, Occasion.AFTER_NO)


@pytest.mark.parametrize("occasion", BOTH)
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"promised": "send her the article"}, "send you the article"),
        ({"promised": "I'd look up the paper"}, "look up the paper"),
        ({"promised": "the link to the talk"}, "the link to the talk"),
        ({"admired": "how calmly he leads"}, "how calmly you lead"),
        ({"admired": "She never interrupted anyone"}, "you never interrupted anyone"),
        ({"i_bring": "ten years of SQL"}, "ten years of SQL"),
        ({"i_bring": "I have run three migrations"}, "I have run three migrations"),
        ({"want_to_say": ("thanks for the tour",)}, "Thanks for the tour."),
        ({"want_to_say": ("I loved the laughter", "the tour")}, "I loved the laughter."),
    ],
)
def test_each_typed_fact_is_said(occasion: Occasion, typed: dict[str, str], said: str) -> None:
    facts = replace(ANA, **typed)  # type: ignore[arg-type]  # a field of its own type each
    for seed in range(5):
        (draft,) = write_batch([facts], occasion, seed=seed)
        assert said.casefold() in draft.text.casefold()
        assert 50 <= sum(len(each.split()) for each in body_paragraphs(draft.text)) <= 120


def test_three_things_to_say_all_come_even_to_everybody() -> None:
    lines = ("I loved the laughter", "the tour of the lab", "my German is getting better")
    facts = [replace(ANA, full_name=f"{name} Ito", want_to_say=lines) for name in "ABCD"]
    texts = [draft.text for draft in write_batch(facts, Occasion.AFTER_INTERVIEW, seed=1)]
    assert shared_sentences(texts) == ()
    for line in lines:
        assert line.casefold() in texts[0].casefold()


def test_everything_typed_still_fits_a_card() -> None:
    facts = replace(
        ANA,
        promised="send her the article on CRDTs",
        admired="how calmly she leads",
        i_bring="ten years of SQL",
        want_to_say=("I loved the laughter", "thanks for the tour"),
    )
    for seed in range(10):
        for occasion in BOTH:
            (draft,) = write_batch([facts], occasion, seed=seed)
            assert sum(len(each.split()) for each in body_paragraphs(draft.text)) <= 120


def test_what_an_occasion_needs_is_asked_for_by_name() -> None:
    needed = [each.field for each in asked_for(Occasion.KEEP_IN_TOUCH, Channel.CARD) if each.needed]
    assert needed == ["sharing"]
    with pytest.raises(InputError) as missing:
        write_batch([ANA], Occasion.KEEP_IN_TOUCH, seed=1)
    assert missing.value.code == "words.fact_missing"
    assert missing.value.values["field"] == "sharing"
    assert missing.value.values["name"] == "Ana Ruiz"


def test_the_day_they_named_is_written_as_the_region_writes_it() -> None:
    said = set()
    for seed in range(12):
        facts = replace(ANA, more={"named_date": "2026-11-03"})
        (draft,) = write_batch([facts], Occasion.ENQUIRY, channel=Channel.EMAIL, seed=seed)
        said |= set(re.findall(r"November 3|2026-11-03", draft.text))
    assert said <= {"November 3"}


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        (replace(ANA, register=Register.FORMAL, courtesy=Courtesy.MS), "Dear Ms. Ruiz,"),
        (replace(ANA, register=Register.FORMAL, courtesy=Courtesy.MX), "Dear Mx. Ruiz,"),
        (replace(ANA, register=Register.FORMAL), "Dear Ana Ruiz,"),
        (replace(ANA, register=Register.FORMAL, full_name="Dr. Ana Ruiz"), "Dear Dr. Ruiz,"),
        (replace(ANA, register=Register.FORMAL, full_name="Suharto"), "Dear Suharto,"),
        (replace(ANA, courtesy=Courtesy.MR), "Dear Ana,"),
        (
            replace(ANA, register=Register.FORMAL, courtesy=Courtesy.MR, language="en-GB"),
            "Dear Mr Ruiz,",
        ),
    ],
)
def test_salutations(facts: Facts, line: str) -> None:
    (draft,) = write_batch([facts], Occasion.AFTER_NO, seed=1)
    assert draft.text.split("\n")[0] == line


def test_brief_notes_are_brief_and_regions_spell_their_way() -> None:
    facts = [replace(ANA, register=Register.BRIEF, role=role) for role in Role]
    for draft in write_batch(facts, Occasion.AFTER_INTERVIEW, seed=2):
        assert 28 <= sum(len(each.split()) for each in body_paragraphs(draft.text)) <= 70
    assert [each.tag for each in languages()][:2] == ["en-US", "en-GB"]


def test_what_can_be_written() -> None:
    assert can_write(Occasion.AFTER_NO, Channel.CARD, "en-GB")
    assert not can_write(Occasion.ENQUIRY, Channel.CARD, "en-US")
    assert not can_write(Occasion.AFTER_NO, Channel.CARD, "xx")


def test_an_invitation_fits_its_characters() -> None:
    facts = replace(ANA, talked_about="how they moved the whole archive to Lisbon, crate by crate")
    for limit in (200, 300):
        (draft,) = write_batch(
            [facts],
            Occasion.LINKEDIN_INVITE,
            channel=Channel.LINKEDIN,
            seed=1,
            characters=limit,
        )
        assert len(draft.text) <= limit
        assert draft.text.endswith("Maya")


def test_a_fact_too_long_for_an_invitation_is_left_out_of_it() -> None:
    facts = replace(ANA, talked_about="how they moved the archive, crate by crate, " * 6)
    (draft,) = write_batch([facts], Occasion.LINKEDIN_INVITE, channel=Channel.LINKEDIN, seed=1)
    assert len(draft.text) <= 200
    assert "crate" not in draft.text


def test_a_thousand_earlier_notes_are_kept_clear_of() -> None:
    facts = [replace(ANA, full_name=f"{name} Ito") for name in "ABCDEF"]
    earlier = [draft.text for draft in write_batch(facts, Occasion.AFTER_NO, seed=1)]
    later = write_batch([ANA], Occasion.AFTER_NO, seed=1, earlier=earlier * 100)
    assert shared_sentences([*earlier, later[0].text]) == ()

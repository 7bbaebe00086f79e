"""Eight interviewers get eight cards: different, grammatical, each with its own fact."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest

from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion
from cards.model.search import Role
from cards.model.words import Draft, Facts
from cards.words import read_fact, shared_sentences, write_batch
from cards.words.choose import opening
from cards.words.names import names_of
from cards.words.sentences import body_paragraphs, body_sentences

Panel = Callable[..., tuple[Facts, ...]]
OCCASIONS = (Occasion.AFTER_INTERVIEW, Occasion.AFTER_NO)
FAULTS = {
    "two full stops": r"\.\s*\.",
    "a mark twice": r"[,;:?!]\s*[.,;:]",
    "a doubled word": r"\b(\w+) \1\b(?<!that that)",
    "about within about": r"\babout (?:about|on|of) ",
    "a or an": r"\b[Aa] (?=[aeio]\w)(?!one|once|use)|\b[Aa]n (?=[bcdfgjkpqtvwz][a-z])",
    "a field left open": r"[{}]",
    "two blanks": r"  ",
    "a small i": r"\bi\b",
    "a clause after its preposition": r"\babout that\b|\bthat that\b",
    "a blank before a mark": r"\s[,.;:?!](?!\w)",
}


def words_of(draft: Draft) -> int:
    return sum(len(paragraph.split()) for paragraph in body_paragraphs(draft.text))


def check_each(facts: Sequence[Facts], drafts: Sequence[Draft]) -> None:
    for each, draft in zip(facts, drafts, strict=True):
        assert 50 <= words_of(draft) <= 120, draft.text
        assert 4 <= len(body_sentences(draft.text)) <= 8, draft.text
        for name, fault in FAULTS.items():
            assert not re.search(fault, draft.text), (name, draft.text)
        for sentence in body_sentences(draft.text):
            assert re.match(r"[\"“]?[A-ZÀ-Ž0-9]|e-mail|i[A-Z]", sentence), sentence
            assert sentence.endswith((".", "?", '."', '".', "!")), sentence
        fact = read_fact(each.talked_about, names_of(each.full_name, each.called))
        if fact.text:
            assert fact.text.casefold() in draft.text.casefold()


@pytest.mark.parametrize("occasion", OCCASIONS)
@pytest.mark.parametrize("seed", range(50))
def test_fifty_panels_of_eight(panel: Panel, occasion: Occasion, seed: int) -> None:
    facts = panel(seed)
    drafts = write_batch(facts, occasion, seed=seed)
    check_each(facts, drafts)
    assert shared_sentences([draft.text for draft in drafts]) == ()
    first = [opening(body_sentences(draft.text)[0]) for draft in drafts]
    assert len(set(first)) == len(first)


@pytest.mark.parametrize("occasion", OCCASIONS)
@pytest.mark.parametrize("role", list(Role))
def test_twelve_of_one_role(panel: Panel, occasion: Occasion, role: Role) -> None:
    facts = panel(7, 12, role)
    drafts = write_batch(facts, occasion, seed=1)
    check_each(facts, drafts)
    assert shared_sentences([draft.text for draft in drafts]) == ()


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_frames_differ_when_everyone_spoke_of_the_same(occasion: Occasion) -> None:
    facts = [
        Facts(full_name=f"{name} Ito", company="Acme", job_title="Analyst", talked_about="SQL")
        for name in "ABCDEFGHIJKL"
    ]
    drafts = write_batch(facts, occasion, seed=3)
    assert shared_sentences([draft.text.replace("SQL", "it") for draft in drafts]) == ()


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_nothing_is_shared_with_earlier_notes(panel: Panel, occasion: Occasion) -> None:
    facts = panel(11)
    earlier = [draft.text for draft in write_batch(facts[:4], occasion, seed=5)]
    later = [draft.text for draft in write_batch(facts[4:], occasion, seed=5, earlier=earlier)]
    assert shared_sentences([*earlier, *later]) == ()


def test_the_same_seed_gives_the_same_cards_and_another_seed_others(panel: Panel) -> None:
    facts = panel(2)
    once = write_batch(facts, Occasion.AFTER_INTERVIEW, seed=9)
    assert once == write_batch(facts, Occasion.AFTER_INTERVIEW, seed=9)
    assert once != write_batch(facts, Occasion.AFTER_INTERVIEW, seed=10)


def test_removing_the_last_person_changes_no_other_card(panel: Panel) -> None:
    facts = panel(3)
    whole = write_batch(facts, Occasion.AFTER_NO, seed=4)
    assert write_batch(facts[:-1], Occasion.AFTER_NO, seed=4) == whole[:-1]


def test_a_card_has_salutation_paragraphs_close_and_name() -> None:
    facts = Facts(full_name="Ana Ruiz", company="Acme", job_title="Analyst", sender="Maya")
    (draft,) = write_batch([facts], Occasion.AFTER_INTERVIEW, seed=1)
    assert draft.channel is Channel.CARD
    assert draft.subject == ""
    lines = draft.text.split("\n")
    assert lines[0] == "Dear Ana,"
    assert lines[1] == ""
    assert lines[-2].endswith(",")
    assert lines[-1] == "Maya"


@pytest.mark.parametrize("occasion", OCCASIONS)
@pytest.mark.parametrize("seed", range(12))
def test_without_a_fact_a_company_or_a_role_the_note_still_stands(
    occasion: Occasion, seed: int
) -> None:
    facts = [
        Facts(full_name=f"{name} Ito", role=role) for name, role in zip("ABCDEF", Role, strict=True)
    ]
    check_each(facts, write_batch(facts, occasion, seed=seed))


def test_grave_matters_get_no_delight() -> None:
    for seed in range(30):
        facts = Facts(full_name="Bo Li", company="Acme", talked_about="the layoffs last spring")
        (draft,) = write_batch([facts], Occasion.AFTER_INTERVIEW, seed=seed)
        (said,) = [each for each in body_sentences(draft.text) if "layoffs" in each]
        assert not re.search(r"enjoy|pleasure|glad|happ|delight|best", said), said


def test_a_very_long_fact_still_fits() -> None:
    long = "how she moved the whole archive, crate by crate, " * 9
    for seed in range(20):
        facts = Facts(full_name="Bo Li", company="Acme", job_title="Analyst", talked_about=long)
        (draft,) = write_batch([facts], Occasion.AFTER_INTERVIEW, seed=seed)
        assert words_of(draft) <= 120


def test_legal_forms_and_asides_stay_out_of_the_prose() -> None:
    facts = [
        Facts(full_name=name, company="Kranich GmbH", job_title="Analyst (m/f/d)", talked_about="x")
        for name in ("A B", "C D", "E F", "G H")
    ]
    text = " ".join(draft.text for draft in write_batch(facts, Occasion.AFTER_NO, seed=1))
    assert "Kranich" in text
    assert "GmbH" not in text
    assert "m/f/d" not in text


def test_a_person_without_a_name_is_refused() -> None:
    with pytest.raises(InputError) as refused:
        write_batch([Facts(full_name=" ")], Occasion.AFTER_NO, seed=1)
    assert refused.value.code == "words.no_name"


def test_a_channel_an_occasion_does_not_travel_by_is_refused() -> None:
    with pytest.raises(InputError) as refused:
        write_batch([Facts(full_name="Ana")], Occasion.LINKEDIN_INVITE, seed=1)
    assert refused.value.code == "words.no_shape"


def test_a_language_without_a_bank_is_refused() -> None:
    with pytest.raises(InputError) as refused:
        write_batch([Facts(full_name="Ana", language="xx")], Occasion.AFTER_NO, seed=1)
    assert refused.value.code == "words.no_language"

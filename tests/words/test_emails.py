"""The e-mail says the same in other words, with a subject and the role and company in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cards.model.notes import Channel, Occasion
from cards.model.words import Draft, Facts
from cards.words import read_fact, shared_sentences, write_batch
from cards.words.names import names_of

Panel = Callable[..., tuple[Facts, ...]]
OCCASIONS = (Occasion.AFTER_INTERVIEW, Occasion.AFTER_NO)
ANA = Facts(
    full_name="Ana Ruiz",
    company="Acme",
    job_title="Analyst",
    talked_about="She told me how the team started.",
    sender="Maya Lindqvist",
)


def email_for(facts: Facts, occasion: Occasion, *, seed: int) -> Draft:
    return write_batch([facts], occasion, channel=Channel.EMAIL, seed=seed)[0]


@pytest.mark.parametrize("occasion", OCCASIONS)
@pytest.mark.parametrize("seed", range(10))
def test_subject_role_company_fact_and_name(occasion: Occasion, seed: int) -> None:
    draft = email_for(ANA, occasion, seed=seed)
    assert draft.channel is Channel.EMAIL
    assert draft.subject
    assert "\n" not in draft.subject
    assert "Analyst" in draft.text
    assert "Acme" in draft.text
    assert "how the team started" in draft.text
    assert draft.text.endswith("\nMaya Lindqvist")


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_card_and_email_share_no_sentence(panel: Panel, occasion: Occasion) -> None:
    for seed in range(6):
        facts = panel(seed)
        cards = write_batch(facts, occasion, seed=seed)
        for each, card in zip(facts, cards, strict=True):
            assert shared_sentences([card.text, email_for(each, occasion, seed=seed).text]) == ()


@pytest.mark.parametrize("occasion", OCCASIONS)
@pytest.mark.parametrize("seed", range(20))
def test_emails_of_a_panel_differ(panel: Panel, occasion: Occasion, seed: int) -> None:
    facts = panel(seed)
    drafts = write_batch(facts, occasion, channel=Channel.EMAIL, seed=seed)
    assert shared_sentences([draft.text for draft in drafts]) == ()
    for each, draft in zip(facts, drafts, strict=True):
        fact = read_fact(each.talked_about, names_of(each.full_name, each.called))
        assert fact.text.casefold() in draft.text.casefold()

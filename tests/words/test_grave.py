"""A grave matter is answered soberly, in every language and on every occasion."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from cards.model.notes import Channel, Occasion, Register
from cards.model.search import Role
from cards.model.words import Facts
from cards.words import channels_for, language, shared_sentences, write_batch
from cards.words.bank import Phrase, listed
from cards.words.fact import read_fact
from cards.words.gravity import is_grave
from cards.words.sentences import body_sentences
from cards.words.shapes import shapes_for
from tests.words.notes_of_a_bank import MORE, NAMES

FACTS = tomllib.loads(Path(__file__).with_name("grave.toml").read_text("utf-8"))
TONGUES = ("en", "de", "es")
GLAD = {
    "en": r"fond|enjoy|pleas|\bglad|happ[yi]|delight|\blik(?:ed|ing)|good memory|laugh|\bbest"
    r"|favou?rite|worth|\bfun\b|warm|generous|lov[ei]|\bjoy|lucky",
    "de": r"\bgern|freu|froh|liebst|\blieb |schön|vergnüg|gefall|gefällt|\bbeste|gewinn|glück|spaß",
    "es": r"gust[oóa]|placer|alegr|disfrut|agradab|encant|feliz|content|divert|grat[oa]s?\b|mejor"
    r"|\bbuen|ilusión|valió|suerte",
}
TALKS = [
    (occasion, channel)
    for occasion in Occasion
    for channel in channels_for(occasion, "en-US")
    if "moment" in shapes_for(occasion, channel, Register.WARM).moves
]


@pytest.mark.parametrize("tongue", TONGUES)
def test_grave_matters_are_noticed(tongue: str) -> None:
    assert [each for each in FACTS[tongue] if not is_grave(each, language(tongue))] == []
    assert not [each for each in FACTS["harmless"] if is_grave(each, language("en"))]


def test_capitals_are_not_kept() -> None:
    assert read_fact("HER FATHER'S FUNERAL").text == "your father's funeral"
    assert read_fact("AWS SQS").text == "AWS SQS"


@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize(("occasion", "channel"), TALKS)
@pytest.mark.parametrize("tongue", TONGUES)
def test_no_sentence_about_a_grave_matter_is_glad(
    tongue: str, occasion: Occasion, channel: Channel, register: Register
) -> None:
    slices = [FACTS[tongue][at : at + 11] for at in range(0, len(FACTS[tongue]), 11)]
    for seed in range(15 if register is Register.WARM else 4):
        for typed in [slices[seed % len(slices)]]:
            drafts = write_batch(
                people(typed, tongue, register), occasion, channel=channel, seed=seed
            )
            assert shared_sentences([draft.text for draft in drafts]) == ()
            for draft, fact in zip(drafts, typed, strict=True):
                said = body_sentences(draft.text)
                told = [each for each in said if is_grave(each, language(tongue))]
                glad = [each for each in told if re.search(GLAD[tongue], each, re.IGNORECASE)]
                assert glad == [], fact
                if channel is Channel.LINKEDIN:
                    assert told == [], fact


@pytest.mark.parametrize("tongue", TONGUES)
def test_nothing_made_for_grave_matters_is_glad(tongue: str) -> None:
    for phrase in listed(tongue, "shared", "grave"):
        assert not re.search(GLAD[tongue], phrase.text, re.IGNORECASE), phrase.text


@pytest.mark.parametrize("tongue", TONGUES)
@pytest.mark.parametrize("occasion", [Occasion.AFTER_INTERVIEW, Occasion.AFTER_NO])
def test_twelve_with_one_grave_matter_share_no_sentence(tongue: str, occasion: Occasion) -> None:
    texts = [
        draft.text
        for draft in write_batch(
            people([FACTS[tongue][0]] * 12, tongue, Register.WARM), occasion, seed=1
        )
    ]
    assert shared_sentences(texts) == ()
    assert all(
        any(made_from(frames(tongue), each) for each in body_sentences(text)) for text in texts
    )


def frames(tongue: str) -> list[Phrase]:
    return [
        Phrase(re.sub(r"\{([^{}|]*)\|[^{}|]*\}", r"\1", each.text))
        for each in listed(tongue, "shared", "grave")
    ]


def made_from(phrases: list[Phrase], sentence: str) -> bool:
    return any(phrase.could_be(sentence.casefold()) for phrase in phrases)


def people(typed: list[str], tongue: str, register: Register) -> list[Facts]:
    return [
        Facts(
            full_name=name,
            company="Acme",
            job_title="Analyst",
            role=Role.PEER,
            talked_about=fact,
            sender="Maya",
            language=language(tongue).tag,
            register=register,
            more=MORE[tongue],
        )
        for name, fact in zip(NAMES, typed, strict=False)
    ]

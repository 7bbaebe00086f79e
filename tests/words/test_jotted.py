"""What people jot down in any field and language lands in a sentence that can be sent."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion
from cards.model.search import Role
from cards.model.words import Facts
from cards.words import language, write_batch
from cards.words.forms import Form
from cards.words.reading import read_typed
from cards.words.sentences import body_sentences
from tests.words.notes_of_a_bank import MORE

JOTTED = tomllib.loads(Path(__file__).with_name("jotted.toml").read_text("utf-8"))
FIELDS = sorted(set(JOTTED) - {"de", "es", "unkind"})
WALT = Facts(
    full_name="Walt Kessler",
    company="Acme",
    job_title="Analyst",
    role=Role.REFERRER,
    talked_about="",
    sender="Maya",
    more=MORE["en"],
)
NOES = {
    "en": ("they said no", "didn't get it", "rejected", "They went with someone else"),
    "de": ("sie haben abgesagt", "hat nicht geklappt", "Absage"),
    "es": ("dijeron que no", "no me cogieron", "otra persona"),
}
WAITS = {"en": ("still waiting", "no news yet"), "de": ("warte noch",), "es": ("sin noticias",)}


@pytest.mark.parametrize("tongue", ["de", "es"])
def test_other_languages(tongue: str) -> None:
    read = [[typed, read_typed(typed, language(tongue), ()).text] for typed, _ in JOTTED[tongue]]
    assert read == JOTTED[tongue]


@pytest.mark.parametrize("move", FIELDS)
def test_fields(move: str) -> None:
    spoken, turned = language("en"), move != "outcome"
    read = [
        [typed, read_typed(typed, spoken, ("Walt",), move=move, turned=turned).text]
        for typed, _ in JOTTED[move]
    ]
    assert read == JOTTED[move]


@pytest.mark.parametrize("typed", JOTTED["unkind"])
def test_unkind_words_stay_out(typed: str) -> None:
    assert read_typed(typed, language("en"), ("Walt",)).form is Form.NOTHING
    more = read_typed(f"{typed}\nhis dog Bruno", language("en"), ("Walt",))
    assert more.text == "your dog Bruno"


@pytest.mark.parametrize("tongue", NOES)
@pytest.mark.parametrize("channel", [Channel.CARD, Channel.EMAIL])
def test_an_outcome_never_accuses_who_helped(tongue: str, channel: Channel) -> None:
    for typed in (*NOES[tongue], *WAITS[tongue]):
        more = {**MORE[tongue], "outcome": typed}
        facts = replace(WALT, language=tongue, more=more)
        for seed in range(15):
            (draft,) = write_batch([facts], Occasion.THANKS_REFERRAL, channel=channel, seed=seed)
            assert len(typed.split()) < 3 or typed.casefold() not in draft.text.casefold()
            assert not re.search(r"you said no|haben abgesagt|dijeron que", draft.text, re.I)


@pytest.mark.parametrize("answer", ["not sure", "?", "idk", "  ", "…"])
def test_what_is_no_answer_is_asked_for(answer: str) -> None:
    facts = replace(WALT, more={**MORE["en"], "why": answer})
    with pytest.raises(InputError) as missing:
        write_batch([facts], Occasion.REFERRAL_OFFER, seed=1)
    assert missing.value.values["field"] == "why"


def test_who_is_recommended_is_the_subject() -> None:
    facts = replace(WALT, more={"candidate": "Kim Osei", "why": "rebuilt our billing in a month"})
    (draft,) = write_batch([facts], Occasion.REFERRAL_OFFER, seed=1)
    assert "Kim rebuilt our billing in a month" in draft.text


@pytest.mark.parametrize(
    ("tag", "promise", "other"),
    [
        ("en", "send him my portfolio by Friday", r"the week|coming days|soon"),
        ("de", "die Mappe bis Freitag schicken", r"dieser Woche|nächsten Tage|bald"),
        ("es", "enviar la carpeta el viernes", r"la semana|próximos días|pronto"),
    ],
)
def test_a_promise_with_its_own_day_gets_no_other(tag: str, promise: str, other: str) -> None:
    for seed in range(25):
        facts = replace(WALT, role=Role.PEER, language=tag, promised=promise)
        (draft,) = write_batch([facts], Occasion.AFTER_INTERVIEW, seed=seed)
        told = [
            each for each in body_sentences(draft.text) if re.search("riday|reitag|viern", each)
        ]
        assert told
        assert not [each for each in told if re.search(other, each)]

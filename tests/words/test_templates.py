"""Texts of the user's own: each field is replaced once, or one sentence says why not."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.jobs.texts import sentence
from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion
from cards.model.own_words import OwnPhrase, Template
from cards.model.words import Facts
from cards.words import check_phrase, check_template, fill_template, write_batch

ANA = Facts(
    full_name="Ana Ruiz",
    company="<b>Acme</b> {job_title}",
    job_title="Analyst",
    talked_about="her dog",
    sender="Maya",
)


def template(text: str, subject: str = "", channel: Channel = Channel.CARD) -> Template:
    return Template(
        name="Mine", occasion=Occasion.AFTER_NO, channel=channel, subject=subject, text=text
    )


def test_fields_are_replaced_once_as_plain_text() -> None:
    draft = fill_template(template("Dear {given},\n\n{company}: {fact}. {{so}}\n\n{name}"), ANA)
    assert draft.text == ("Dear Ana,\n\n<b>Acme</b> {job_title}: your dog. {so}\n\nMaya")
    assert draft.occasion is Occasion.AFTER_NO


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{nobody}", "words.field_unknown"),
        ("{company.__class__}", "words.field_unknown"),
        ("{0}", "words.field_unknown"),
        ("{}", "words.field_unknown"),
        ("{{{company}", ""),
        ("{company{job_title}}", "words.field_nested"),
        ("{company", "words.field_open"),
        ("company}", "words.field_open"),
        ("{company\n}", "words.field_open"),
        ("{" * 3001, "words.field_open"),
        ("x" * 1_000_000, "words.too_long"),
        ("{admired}", "words.field_empty"),
    ],
)
def test_what_cannot_be_filled_is_told_in_one_sentence(text: str, code: str) -> None:
    begun = time.thread_time()
    if not code:
        assert fill_template(template(text), ANA).text == "{<b>Acme</b> {job_title}"
        return
    with pytest.raises(InputError) as refused:
        fill_template(template(text), ANA)
    assert refused.value.code == code
    assert "\n" not in sentence(refused.value)
    assert time.thread_time() - begun < 2


def test_control_characters_go_and_a_subject_stays_one_line() -> None:
    draft = fill_template(template("a\x00b\tc\r\nd\x1b", "To {given}\nBcc: x", Channel.EMAIL), ANA)
    assert draft.text == "ab c\nd"
    assert draft.subject == "To Ana Bcc: x"


def test_right_to_left_and_pictures_stay_as_typed() -> None:
    assert fill_template(template("שלום {given} 🌱"), ANA).text == "שלום Ana 🌱"


@given(st.text(alphabet="{}ab |\n", max_size=40))
def test_checking_never_fails_otherwise(text: str) -> None:
    with suppress(InputError):
        check_template(template(text))


def own(text: str, move: str = "thanks") -> OwnPhrase:
    return OwnPhrase(occasion=Occasion.AFTER_NO, move=move, text=text)


def test_own_phrasings_come_before_ours_but_never_twice() -> None:
    phrases = [own("Thank you for the plums."), own("I kept {fact}.", "moment")]
    facts = [ANA, Facts(full_name="Tom Ito", company="Acme", talked_about="trains")]
    first, second = write_batch(facts, Occasion.AFTER_NO, seed=1, own=phrases)
    assert "Thank you for the plums." in first.text
    assert "Thank you for the plums." not in second.text
    assert "I kept your dog." in first.text


def test_own_phrasings_serve_their_occasion_and_language_alone() -> None:
    other = [OwnPhrase(occasion=Occasion.AFTER_INTERVIEW, move="thanks", text="Thanks for plums.")]
    (draft,) = write_batch([ANA], Occasion.AFTER_NO, seed=1, own=other)
    assert "plums" not in draft.text


@pytest.mark.parametrize("text", ["{fact}", "{x}", "{a{b}}", "{company"])
def test_own_phrasings_are_checked(text: str) -> None:
    with pytest.raises(InputError):
        check_phrase(own(text))
    assert check_phrase(own("{Sie haben|du hast}\nrecht.")) == "{Sie haben|du hast} recht."

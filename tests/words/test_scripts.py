"""Texts to read from on the telephone: thank, accept, ask what suits, say you will write."""

from __future__ import annotations

import pytest

from cards.model.errors import InputError
from cards.model.words import Facts
from cards.words import ScriptKind, can_call, languages, script

ANA = Facts(full_name="Ana Ruiz", company="Acme", job_title="Analyst", sender="Maya")


@pytest.mark.parametrize("kind", list(ScriptKind))
@pytest.mark.parametrize("tag", [each.tag for each in languages()])
def test_every_language_has_each_call(tag: str, kind: ScriptKind) -> None:
    assert can_call(kind, tag)
    for familiar in (False, True):
        for seed in range(3):
            bare = Facts(full_name="Ana", language=tag, familiar=familiar, sender="Maya")
            full = Facts(
                full_name="Ana Ruiz",
                language=tag,
                familiar=familiar,
                sender="Maya",
                company="Acme",
                job_title="Analyst",
                more={"phone": "0123 456"},
            )
            for facts in (bare, full):
                found = script(kind, facts, seed=seed)
                assert found.title
                assert len(found.parts) >= 4
                assert all(part.cue and part.lines for part in found.parts)
                assert not set("{}|") & set(found.text)


def test_taking_a_no_asks_one_question_at_most() -> None:
    for seed in range(10):
        assert script(ScriptKind.TAKING_A_NO, ANA, seed=seed).text.count("?") <= 1


def test_the_call_has_several_questions_and_the_voicemail_the_number_if_known() -> None:
    assert script(ScriptKind.CALL, ANA).text.count("?") >= 3
    known = Facts(full_name="Ana", sender="Maya", more={"phone": "0123 456"})
    assert "0123 456" in script(ScriptKind.VOICEMAIL, known).text
    assert "number" not in script(ScriptKind.VOICEMAIL, ANA).text


def test_a_language_without_a_bank_is_refused() -> None:
    with pytest.raises(InputError):
        script(ScriptKind.CALL, Facts(full_name="Ana", language="xx"))

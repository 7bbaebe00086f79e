"""The notes that Cordially writes have nothing for its own review to find."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cards.model.findings import Rule, Severity
from cards.model.notes import Channel, Occasion, Register
from cards.model.search import Role
from cards.model.words import Facts
from cards.words import asked_for, can_write, languages, write_batch
from cards.words.review import ReviewNote, review

TAGS = ("en-US", "es", "de")
TALKED = {
    "en-US": "the move to event sourcing",
    "es": "la migración a Kafka",
    "de": "die Umstellung auf Kafka",
}
MORE = {
    "candidate": "Noor Haddad",
    "opening": "Data Lead",
    "new_company": "Fenwick",
    "new_title": "Analyst",
}


def cases() -> Iterator[tuple[str, Occasion, Channel]]:
    for tag in TAGS:
        for occasion in Occasion:
            for channel in Channel:
                if tag in {each.tag for each in languages()} and can_write(occasion, channel, tag):
                    yield tag, occasion, channel


@pytest.mark.parametrize(("tag", "occasion", "channel"), list(cases()))
def test_our_own_notes_pass(tag: str, occasion: Occasion, channel: Channel) -> None:
    told: dict[str, list[str]] = {}
    for seed, register in enumerate(Register):
        for role in Role:
            facts = facts_for(tag, occasion, channel, register, role)
            (draft,) = write_batch([facts], occasion, channel=channel, seed=seed)
            for one in review(note_of(draft.text, facts, occasion, channel)):
                # A short question has no room for the talk.
                if (one.rule, one.severity) != (Rule.NOTHING_SPECIFIC, Severity.HINT):
                    told.setdefault(one.rule.value, []).append(one.quote or draft.text)
    assert told == {}


ABOUT_HIRING = {
    "en-US": ("how he hires", "the salary bands", "how references are checked"),
    "es": ("cómo contratan", "el proceso de selección"),
    "de": ("wie sie einstellen", "die Gehaltsstufen"),
}


@pytest.mark.parametrize("tag", TAGS)
def test_telling_of_a_talk_about_hiring_asks_for_nothing(
    tag: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    for talked in ABOUT_HIRING[tag]:
        monkeypatch.setitem(TALKED, tag, talked)
        for seed, register in enumerate(tuple(Register) * 3):
            facts = facts_for(tag, Occasion.AFTER_INTERVIEW, Channel.CARD, register, Role.PEER)
            (draft,) = write_batch([facts], Occasion.AFTER_INTERVIEW, seed=seed)
            note = note_of(draft.text, facts, Occasion.AFTER_INTERVIEW, Channel.CARD)
            told += [(one.rule.value, one.quote) for one in review(note)]
    assert [each for each in told if each[0] in {"out_of_place_ask", "pressure", "cliche"}] == []


def facts_for(
    tag: str, occasion: Occasion, channel: Channel, register: Register, role: Role
) -> Facts:
    asked = {each.field for each in asked_for(occasion, channel) if each.needed}
    return Facts(
        full_name="Ana Ruiz",
        company="Nordwind",
        job_title="Analyst",
        role=role,
        talked_about=TALKED[tag],
        sender="Maya",
        language=tag,
        register=register,
        more={field: MORE.get(field, TALKED[tag]) for field in asked},
    )


def note_of(text: str, facts: Facts, occasion: Occasion, channel: Channel) -> ReviewNote:
    return ReviewNote(
        text=text,
        occasion=occasion,
        channel=channel,
        role=facts.role,
        language=facts.language,
        register=facts.register,
        to=facts.full_name,
        company=facts.company,
        sender=facts.sender,
        talked_about=" ".join((facts.talked_about, *facts.more.values())),
    )

"""Every bank writes whole notes: for each occasion, role, register and channel, and panels."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from cards.model.notes import Channel, Occasion, Register
from cards.model.search import Role
from cards.model.words import Draft
from cards.words import can_write, languages, shared_sentences, write_batch
from cards.words.bank import listed
from cards.words.languages import bank, language
from cards.words.own import KNOWN_FIELDS
from cards.words.sentences import body_paragraphs, body_sentences
from cards.words.shapes import carried, channels, shapes_for
from tests.words.notes_of_a_bank import people

TONGUES = tuple(dict.fromkeys(each.tongue for each in languages()))
TAGS = tuple(next(each.tag for each in languages() if each.tongue == name) for name in TONGUES)
FOLDERS = {
    tongue: sorted(
        (each.name, file.name.removesuffix(".toml"))
        for each in (bank() / tongue).iterdir()
        if each.is_dir() and each.name != "scripts"
        for file in each.iterdir()
        if file.name.endswith(".toml")
    )
    for tongue in TONGUES
}
FILES = [(tongue, *file) for tongue, files in FOLDERS.items() for file in files]
WRITTEN = [
    (tag, occasion, channel)
    for tag in TAGS
    for occasion in Occasion
    for channel in channels(occasion)
    if can_write(occasion, channel, tag)
]
PANELS = (
    Occasion.AFTER_INTERVIEW, Occasion.AFTER_NO, Occasion.LANDED, Occasion.THANKS_REFERRAL,
    Occasion.KEEP_IN_TOUCH,
)  # fmt: skip
CLICHES = {
    "en": (
        "hope this finds", "hope you are well", "passionate", "synergy", "touch base",
        "reach out", "circle back", "team player", "hit the ground", "dream job", "perfect fit",
        "thrilled", "honored", "beg you", "begging", "please reconsider", "unfortunately",
        "at your earliest",
    ),
    "es": ("apasionad", "sinergia", "lamentablemente", "le ruego", "sin más dilación", "encarecid"),
    "de": ("leidenschaft", "synergie", "leider", "teamplayer", "traumjob", "hiermit", "anbei"),
}  # fmt: skip
FAULTS = {
    "a brace": r"[{}|]",
    "two blanks": r"  ",
    "a blank before a mark": r"\s[,.;:?!](?!\w)",
    "two full stops": r"\.\s*\.",
    "a mark twice": r"[,;:?!]\s*[.,;:]",
    "a doubled word": r"\b(\w+) \1\b(?<!that that)(?<!\bSie Sie)(?<!\bdie die)(?<!\bder der)",
    "an exclamation": r"!",
}


@pytest.mark.parametrize("tongue", TONGUES)
def test_a_language_writes_every_occasion(tongue: str) -> None:
    tag = next(each.tag for each in languages() if each.tongue == tongue)
    missing = [
        f"{occasion} by {channel}"
        for occasion in Occasion
        for channel in channels(occasion)
        if not can_write(occasion, channel, tag)
    ]
    assert missing == []


@pytest.mark.parametrize(("tongue", "folder", "move"), FILES)
def test_each_phrase_is_a_plain_sentence(tongue: str, folder: str, move: str) -> None:
    tag = next(each.tag for each in languages() if each.tongue == tongue)
    for phrase in listed(tag, folder, move):
        check_text(tongue, move, phrase.text)
        check_fields(folder, move, phrase.fields)
        told = phrase.marks.get("form", frozenset()) - {"nothing", "refused", "waiting"}
        if told and move != "echo":
            assert phrase.fields, phrase.text


@pytest.mark.parametrize("tag", [each.tag for each in languages() if each.tag not in TAGS])
def test_a_region_spells_its_own_way(tag: str) -> None:
    tongue = language(tag).tongue
    first = next(each for each in TAGS if each.startswith(tongue))
    spelled = [
        (here.text, there.text)
        for file in FOLDERS[tongue]
        for here, there in zip(listed(tag, *file), listed(first, *file), strict=True)
        if here.text != there.text
    ]
    assert spelled
    for here, _ in spelled:
        assert not set(language(tag).spelling) & set(re.findall(r"[\w-]+", here.lower())), here


def check_text(tongue: str, move: str, text: str) -> None:
    assert text == " ".join(text.split()), text
    assert not [each for each in CLICHES.get(tongue, ()) if each in text.lower()], text
    assert "!" not in text, text
    if move != "subject":
        assert re.search(r"(?<![.!?])[.?]$", text), text
        assert len(text.split()) <= 32, text
        small = language(tongue).opens_small
        assert small or re.match(r"[A-ZÀ-Ž{¿]", text), text


def check_fields(folder: str, move: str, fields: frozenset[str]) -> None:
    carries = {
        found.field
        for occasion in Occasion
        if folder in (occasion.value, "shared") and (found := carried(occasion, move))
    }
    assert fields <= {*KNOWN_FIELDS, *carries}, (folder, move, fields)


@pytest.mark.parametrize("tongue", TONGUES)
def test_no_phrase_stands_twice_on_one_occasion(tongue: str) -> None:
    tag = next(each.tag for each in languages() if each.tongue == tongue)
    for occasion in Occasion:
        folders = [file for file in FOLDERS[tongue] if file[0] == occasion.value]
        texts = [phrase.text for file in folders for phrase in listed(tag, *file)]
        assert [text for text, times in Counter(texts).items() if times > 1] == [], occasion


@pytest.mark.parametrize("tongue", [each for each in TONGUES if language(each).opens_small])
def test_first_words_have_one_case_where_texts_go_on_in_small_letters(tongue: str) -> None:
    found: dict[str, set[str]] = {}
    for folder, move in FOLDERS[tongue]:
        if move != "subject":
            for phrase in listed(tongue, folder, move):
                first = phrase.text.split()[0].strip(",")
                found.setdefault(first.casefold(), set()).add(first)
    assert [words for words in found.values() if len(words - {"Sie", "Ihr", "Ihre"}) > 1] == []


@pytest.mark.parametrize(("tag", "occasion", "channel"), WRITTEN)
def test_notes_are_whole_whatever_is_known(tag: str, occasion: Occasion, channel: Channel) -> None:
    for role in Role:
        for register in Register:
            for familiar in {False, "|" in "".join(_texts(tag, occasion))}:
                for bare in (False, True):
                    facts = people(tag, role, register, count=2, familiar=familiar, bare=bare)
                    for draft in write_batch(facts, occasion, channel=channel, seed=3):
                        check_draft(tag, draft, register)


def _texts(tag: str, occasion: Occasion) -> list[str]:
    tongue = language(tag).tongue
    files = [each for each in FOLDERS[tongue] if each[0] == occasion.value]
    return [phrase.text for file in files for phrase in listed(tag, *file)]


def check_draft(tag: str, draft: Draft, register: Register) -> None:
    shapes = shapes_for(draft.occasion, draft.channel, register)
    text = draft.text
    for name, fault in FAULTS.items():
        assert not re.search(fault, text.replace("Analyst Analyst", "")), (name, text)
    count = sum(len(paragraph.split()) for paragraph in body_paragraphs(text))
    if shapes.limits.characters:
        assert len(text) <= shapes.limits.characters, text
    else:
        assert 0.8 * shapes.limits.least <= count <= 1.15 * shapes.limits.most, (count, text)
    first, *others = body_sentences(text)
    for sentence in (first, *others):
        assert sentence.endswith((".", "?", '."', '".')), text
    opens = r"\w" if language(tag).opens_small else r"[\"“¿]?[A-ZÀ-Ž0-9]"
    assert re.match(opens, first), text
    assert all(re.match(r"[\"“„«¿]?[A-ZÀ-Ž0-9]", each) for each in others), text
    if draft.channel is Channel.EMAIL:
        assert draft.subject
        assert not re.search(r"[{}\n]", draft.subject)


@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize(
    ("tag", "occasion", "channel"), [each for each in WRITTEN if each[1] in PANELS]
)
def test_a_panel_of_twelve_shares_no_sentence(
    tag: str, occasion: Occasion, channel: Channel, register: Register
) -> None:
    for role in (Role.PEER, Role.HIRING_MANAGER, Role.REFERRER):
        facts = people(tag, role, register)
        texts = [draft.text for draft in write_batch(facts, occasion, channel=channel, seed=5)]
        assert shared_sentences(texts) == (), (role, shared_sentences(texts))
        needed = len(min(shapes_for(occasion, channel, register).blueprints, key=len))
        assert all(len(body_paragraphs(text)) >= needed for text in texts)

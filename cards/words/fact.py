"""Reading what was talked about: from anything typed to words that fit inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Collection

from cards.words.classify import asks_directly, classify
from cards.words.complete import as_list, as_mine, lacks_you, with_article, with_subject
from cards.words.forms import Fact, Form
from cards.words.gravity import is_grave
from cards.words.languages import language
from cards.words.leads import without_lead
from cards.words.lexicon import words
from cards.words.second_person import to_second_person
from cards.words.sentences import split_sentences
from cards.words.tidy import lower_start, tidy, with_known_capitals
from cards.words.tokens import word_list

MOST_WORDS = 48
"""A longer fact is cut after its last whole sentence or clause within this many words."""

_MORE_OF_THEM = re.compile(r", (\w+ [^,]+)$")
_TALKED = frozenset({"discussed", "talked", "chatted", "spoke"})
_ABOUT = frozenset({Form.NOUN, Form.SPEECH, Form.GERUND, Form.QUESTION})
_OWN = frozenset({"i", "my", "me", "mine", "myself", "we", "our", "us", "ours", "both"})


def read_fact(
    talked_about: str, names: Collection[str] = (), *, turned: bool = True, who: str = "you"
) -> Fact:
    """Read a typed fact about the person called ``names`` as words addressed to them.

    Unless ``turned`` it is about somebody else, and stays in the third person. ``who`` is the
    subject of what was typed without one: "you", "I", or a name.
    """
    tidied = tidy(_shortened(talked_about))
    text = with_known_capitals(to_second_person(tidied, names) if turned else tidied)
    text = _MORE_OF_THEM.sub(_as_sentence, text)
    if not word_list(text) or text.casefold() in words("no_facts"):
        return Fact(Form.NOTHING, "")
    parts = [_read_one(part.rstrip(". "), who) for part in split_sentences(text)]
    if len(parts) == 1:
        form, words_to_say = parts[0]
    elif all(form in _ABOUT for form, _ in parts):
        form, words_to_say = Form.NOUN, " and ".join(said for _, said in parts)
    else:
        sentences = [_told(part.rstrip(". "), who) for part in split_sentences(text)]
        form, words_to_say = Form.STATEMENT, "; ".join(sentences)
    return Fact(form, words_to_say, own=_is_own(words_to_say), grave=is_grave(text, language("en")))


def _told(sentence: str, who: str) -> str:
    """One sentence of several, whole; what only says that one talked is taken off a fragment."""
    text = lower_start(sentence)
    said = [word for word in word_list(text)[:2] if word not in ("i", "we")]
    return _completed(without_lead(text) if said[:1] and said[0] in _TALKED else text, who)


def _completed(text: str, who: str) -> str:
    """The text with its subject where that was left out."""
    if who == "I":
        return as_mine(text)
    whole = with_subject(text)
    if who != "you" and whole != text:
        return f"{who} {text}" if whole == f"you {text}" else text
    return whole


def _as_sentence(found: re.Match[str]) -> str:
    """A further thing the person did, told after a comma, as a sentence of its own."""
    return f". {found[1][:1].upper()}{found[1][1:]}" if lacks_you(found[1]) else found[0]


def _read_one(text: str, who: str) -> tuple[Form, str]:
    text = _completed(without_lead(lower_start(text)), who)
    text = _as_question(text)
    form = classify(text)
    if form is Form.THAT and not text.lower().startswith("that "):
        text = f"that {lower_start(text)}"
    if form in (Form.NOUN, Form.SPEECH):
        text = with_article(as_list(text))
    if form is Form.QUESTION:
        text = text.rstrip("?")
    return form, lower_start(text)


def _as_question(text: str) -> str:
    """A question typed without its mark: told of the person, or else asked outright."""
    if text.endswith("?") or not asks_directly(text):
        return text
    told = re.sub(r"^(\w+) do (?=(?:you|we|they|I)\b)", r"\1 ", text)
    return f"{text}?" if told == text else told


def _shortened(text: str) -> str:
    pieces = text.split()
    if len(pieces) <= MOST_WORDS:
        return text
    kept = " ".join(pieces[:MOST_WORDS])
    cut = max(kept.rfind(mark) for mark in (". ", "; ", ", ", "! ", "? "))
    return kept[:cut] if cut > len(kept) // 3 else kept


def _is_own(text: str) -> bool:
    said = [word.partition("'")[0] for word in word_list(text)]
    return bool(_OWN & set(said)) or said[:1] == ["whether"]

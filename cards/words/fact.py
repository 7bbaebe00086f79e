"""Reading what was talked about: from anything typed to words that fit inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Collection

from cards.words.forms import Fact, Form
from cards.words.grammar import is_sentence, may_be_sentence
from cards.words.leads import without_lead
from cards.words.lexicon import pairs, words
from cards.words.second_person import to_second_person
from cards.words.sentences import split_sentences
from cards.words.tidy import lower_start, tidy, with_known_capitals
from cards.words.tokens import word_list

MOST_WORDS = 48
"""A longer fact is cut after its last whole sentence or clause within this many words."""

_ABOUT = frozenset({Form.NOUN, Form.GERUND, Form.QUESTION})
_OWN = frozenset({"i", "my", "me", "mine", "myself", "we", "our", "us", "ours", "both"})


def read_fact(talked_about: str, names: Collection[str] = ()) -> Fact:
    """Read a typed fact about the person called ``names`` as words addressed to them."""
    text = with_known_capitals(to_second_person(tidy(_shortened(talked_about)), names))
    if not word_list(text):
        return Fact(Form.NOTHING, "")
    parts = [_read_one(part.rstrip(". ")) for part in split_sentences(text)]
    if len(parts) == 1:
        form, words_to_say = parts[0]
    elif all(form in _ABOUT for form, _ in parts):
        form, words_to_say = Form.NOUN, " and ".join(said for _, said in parts)
    else:
        form, words_to_say = Form.STATEMENT, lower_start(text)
    return Fact(form, words_to_say, own=_is_own(words_to_say), grave=_is_grave(words_to_say))


def classify(text: str) -> Form:
    """The form of one tidy piece of text, addressed to the person already."""
    first, *rest = [*word_list(text), ""]
    if text.endswith("?") and (first not in words("question_words") or _asks_directly(rest)):
        return Form.STATEMENT
    if first == "that" and _opens_clause(text, rest):
        return Form.THAT
    if first in words("question_words") and (len(rest) > 2 or rest[:1] == ["to"]):
        return Form.STATEMENT if _asks_directly(rest) else Form.QUESTION
    if _is_deed(text):
        return Form.DEED
    if is_sentence(text):
        return Form.STATEMENT if text.endswith("?") else Form.THAT
    if may_be_sentence(text):
        return Form.STATEMENT
    if first.endswith("ing") and len(first) > 4 and first not in words("not_gerunds"):
        return Form.GERUND
    return Form.NOUN


def _read_one(text: str) -> tuple[Form, str]:
    text = _as_deed(without_lead(lower_start(text)))
    form = classify(text)
    if form is Form.THAT and not text.lower().startswith("that "):
        text = f"that {lower_start(text)}"
    if form is Form.NOUN:
        text = _with_article(_as_list(text))
    if form is Form.QUESTION:
        text = text.rstrip("?")
    return form, lower_start(text)


def _asks_directly(rest: list[str]) -> bool:
    return rest[0] in words("auxiliaries") and rest[0] not in ("is", "was", "are", "were", "has")


def _opens_clause(text: str, rest: list[str]) -> bool:
    starts = words("determiners") | words("subjects")
    return rest[0] in starts or is_sentence(text[5:]) or may_be_sentence(text[5:])


def _is_deed(text: str) -> bool:
    match = re.match(r"you (?:\w+ly |also |even |then |just )?(\w+)\b(.*)", text, re.IGNORECASE)
    if match is None or match[1].lower() not in words("kindnesses"):
        return False
    return "me" in word_list(match[2])[:4] or match[1].lower() in ("answered", "asked", "waited")


def _as_deed(text: str) -> str:
    """Give a deed its subject: "showed me the lab", "showing me the lab", "when you showed me"."""
    first, *rest = [*word_list(text), "", ""]
    spoken_to = "me" in rest[:3]
    past = pairs("past").get(first)
    if past and spoken_to:
        return f"you {past}{text[len(first) :]}"
    if first in words("kindnesses") and spoken_to:
        return f"you {text}"
    if first == "when" and _is_deed(text[5:]):
        return text[5:]
    return text


def _as_list(text: str) -> str:
    """Put the "and" into a bare list of three or more: "Kafka, your dog, the ferry"."""
    items = text.split(", ")
    joined = {"and", "or", "&"} & set(word_list(text)) or "&" in text
    if len(items) < 3 or joined or any(len(item.split()) > 5 for item in items):
        return text
    return ", ".join(items[:-1]) + " and " + items[-1]


def _with_article(text: str) -> str:
    """Add the article that notes leave out: "move to event sourcing" wants "the"."""
    head, *rest = [*word_list(text), "", ""]
    links = {"to", "of", "from", "between", "behind", "towards", "into"}
    before_link = 1 if rest[0] in links else 2 if rest[1] in links else 0
    if not before_link or not text[:1].islower():
        return text
    noun = ([head, *rest])[before_link - 1]
    is_head = noun in words("heads") or noun.endswith(("tion", "sion", "ment"))
    closed = words("determiners") | words("prepositions") | words("markers")
    return f"the {text}" if is_head and head not in closed else text


def _shortened(text: str) -> str:
    pieces = text.split()
    if len(pieces) <= MOST_WORDS:
        return text
    kept = " ".join(pieces[:MOST_WORDS])
    cut = max(kept.rfind(mark) for mark in (". ", "; ", ", ", "! ", "? "))
    return kept[:cut] if cut > len(kept) // 3 else kept


def _is_own(text: str) -> bool:
    return bool(_OWN & set(word_list(text)))


def _is_grave(text: str) -> bool:
    return bool(words("grave") & set(word_list(text)))

"""Completing what notes leave out: a subject, an article, the "and" of a list."""

from __future__ import annotations

import re

from cards.words.classify import is_deed
from cards.words.lexicon import pairs, words
from cards.words.tokens import head, word_list

_MOSTLY = re.compile(r"^(?:mostly|mainly|just|briefly|also) |,? (?:mostly|mainly|briefly)$", re.I)


def with_subject(text: str) -> str:
    """Add the "you" that a note left out, or that its grammar needs: "you moving here"."""
    text = _as_deed(text)
    first, rest = head(text)
    if first in words("past_starts") and len(rest) > 2 and not text.startswith("used "):
        return f"you {text}"
    if text.startswith("you ") and rest[0].endswith("ing") and rest[0] not in words("not_gerunds"):
        return f"your{text[3:]}"
    return text


def _as_deed(text: str) -> str:
    """Give a deed its subject: "showed me the lab", "showing me the lab", "when you showed me"."""
    first, rest = head(text)
    spoken_to = "me" in rest[:3]
    past = pairs("past").get(first)
    if past and spoken_to:
        return f"you {past}{text[len(first) :]}"
    if first in words("kindnesses") and spoken_to:
        return f"you {text}"
    if first == "when" and is_deed(text[5:]):
        return text[5:]
    return text


def as_list(text: str) -> str:
    """Put the "and" into a bare list of three or more: "Kafka, your dog, the ferry"."""
    text = _MOSTLY.sub("", text).replace(": ", ", ")
    items = text.split(", ")
    if len(items) == 2 and all(_is_bare_item(item) for item in items):
        return " and ".join(items)
    joined = {"and", "or", "&"} & set(word_list(text)) or "&" in text
    if len(items) < 3 or joined or any(len(item.split()) > 5 for item in items):
        return text
    return ", ".join(items[:-1]) + " and " + items[-1]


def _is_bare_item(item: str) -> bool:
    """Whether an item cannot explain the one before it, as a name does: "his dog, Bruno"."""
    said = item.split()
    return len(said) < 3 and item[-1:].islower() and said[0].lower() not in words("determiners")


def with_article(text: str) -> str:
    """Add the article that notes leave out: "move to event sourcing" wants "the"."""
    first, rest = head(text)
    if first in words("describing") and len(rest) in (2, 3) and _is_single(rest[-2]):
        return f"the {text}"
    links = {"to", "of", "from", "between", "behind", "towards", "into"}
    before_link = 1 if rest[0] in links else 2 if rest[1:2] and rest[1] in links else 0
    if not before_link or not text[:1].islower():
        return text
    noun = [first, *rest][before_link - 1]
    is_head = noun in words("heads") or noun.endswith(("tion", "sion", "ment"))
    closed = words("determiners") | words("prepositions") | words("markers")
    return f"the {text}" if is_head and first not in closed else text


def _is_single(noun: str) -> bool:
    return not noun.endswith(("s", "ing")) and noun not in words("masses")

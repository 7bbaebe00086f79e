"""Completing what notes leave out: a subject, an article, the "and" of a list."""

from __future__ import annotations

import re

from cards.words.classify import is_deed
from cards.words.lexicon import pairs, words
from cards.words.second_person import as_you
from cards.words.tokens import head, word_list

_MOSTLY = re.compile(r"^(?:mostly|mainly|just|briefly|also) |,? (?:mostly|mainly|briefly)$", re.I)


def with_subject(text: str) -> str:
    """Add the "you" that a note left out, or that its grammar needs: "you moving here"."""
    text = _as_deed(text)
    first, rest = head(text)
    if _speaks_of_me(first, rest):
        return f"I {text}"
    if first in words("been") | words("are_now") and rest[0] in words("prepositions") | {"up"}:
        return f"you {'were' if first in words('been') else 'are'} {text}"
    if lacks_you(text):
        return f"you {text}"
    if _opens_with_verb(text):
        return as_you(text)
    if first in words("past_starts") and len(rest) > 2 and not text.startswith("used "):
        return f"you {text}"
    if text.startswith("you ") and rest[0].endswith("ing") and rest[0] not in words("not_gerunds"):
        return f"your{text[3:]}"
    return text


def as_mine(text: str) -> str:
    """A text about oneself with the "I" it left out: "can start on Monday"."""
    first, rest = head(text)
    noun = rest[0] in ("", "is", "was", "of") or (first == "need" and rest[0] == "for")
    return text if first not in words("of_myself") or noun else f"I {text[:1].lower()}{text[1:]}"


def _speaks_of_me(first: str, rest: list[str]) -> bool:
    """Whether the person stands as the object, so that the writer did it: "met you at PyCon"."""
    return (
        first in words("mine") and "you" in rest[:6] and rest[0] not in words("subjects") - {"you"}
    )


def lacks_you(text: str) -> bool:
    """Whether the person is left out before a past verb: "laughed at my joke", "did not …"."""
    first, rest = head(text)
    if first in ("did", "didn't", "had", "hadn't", "wasn't", "couldn't", "doesn't", "never"):
        return rest[0] == "not" or ((first.endswith("n't") or first == "never") and len(rest) > 2)
    if first == "used":
        return rest[0] == "to" and rest[1] not in words("determiners")
    little = words("determiners") | (words("prepositions") - {"by"}) | words("adverbs")
    more = little | {"me", "us", "you", "not", "that", "how", "why", "it"}
    return first in words("past_with_more") and rest[0] in more and len(rest) > 2


def _opens_with_verb(text: str) -> bool:
    """Whether the note left out its subject: "loves board games", "visited Kyoto"."""
    first, rest = head(text)
    after = rest[0]
    asks = after in words("subjects") or (first in words("auxiliaries") and after == "the")
    if not after or asks or text.endswith("?"):
        return False
    if first == "works":
        return after in words("prepositions") | {"part-time", "full-time", "remotely", "alone"}
    return first in words("verb_first") | words("past_first")


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
    text = re.sub(r": (?!\S*\d)", ", ", _MOSTLY.sub("", text))
    text = re.sub(r",? & ", " and ", text)
    items = text.split(", ")
    joined = {"and", "or"} & set(word_list(text))
    if (
        len(items) == 2
        and not joined
        and (all(map(_is_bare_item, items)) or _are_two_things(*items))
    ):
        return " and ".join(items)
    if len(items) < 3 or joined or any(len(item.split()) > 5 for item in items):
        return text
    return ", ".join(items[:-1]) + " and " + items[-1]


def _is_bare_item(item: str) -> bool:
    """Whether an item cannot explain the one before it, as a name does: "his dog, Bruno"."""
    said = item.split()
    return len(said) < 3 and item[-1:].islower() and said[0].lower() not in words("determiners")


def _are_two_things(one: str, other: str) -> bool:
    """Whether the second begins anew, so that it cannot explain the first: "lunches, your cat"."""
    first, _ = head(one)
    begins = head(other)[0] in ("my", "your", "his", "her", "our", "their", "no")
    other_owner = {first, head(other)[0]} in ({"my", "your"}, {"our", "your"})
    return other_owner or (begins and first not in words("determiners"))


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

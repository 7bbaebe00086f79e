"""The family name and the academic titles of a person, where a typed name tells them surely."""

from __future__ import annotations

import re

from cards.words.lexicon import words
from cards.words.names import given_words, is_suffix, name_words


def titles_of(full_name: str) -> str:
    """The academic titles typed before the name, such as "Prof. Dr."; "" for none."""
    found = []
    for word in full_name.split():
        if word.strip(".,").casefold() not in words("titles"):
            break
        if word.strip(".,").casefold() in words("academic"):
            found.append(word)
    return " ".join(found)


def family_name(full_name: str, surnames: int = 1) -> str:
    """The family name with its particles; "" where nobody can tell it.

    ``surnames`` is how many names a language's people bear: of "Ana Ruiz Gil" two, or the last.
    """
    before, comma, _ = re.sub(r"\([^)]*\)", " ", full_name).partition(",")
    if comma and not is_suffix(full_name.rpartition(",")[2].strip()):
        return " ".join(before.split())
    order = [word for word in name_words(full_name) if not is_suffix(word)]
    given = given_words(full_name)
    if len(order) < 2 or order[0].islower() or order[: len(given)] != given or given == order:
        return ""
    rest = order[len(given) :]
    at = max(len(rest) - 1, 0)
    if surnames > 1 and at and not (_is_particle(rest[at - 1]) or rest[at - 1].endswith(".")):
        at -= 1
    while at and _is_particle(rest[at - 1]):
        at -= 1
    return " ".join(rest[at:]).strip(",")


def _is_particle(word: str) -> bool:
    return word.casefold().strip("'’") in words("particles")

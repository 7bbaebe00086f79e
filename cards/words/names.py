"""What to call a person after "Dear", and which names may stand for them in a typed text."""

from __future__ import annotations

import re

from cards.words.lexicon import words


def salutation_name(full_name: str, called: str) -> str:
    """The name for the salutation: the one they go by, else the first given name as typed.

    Titles before the name are left out unless only a surname follows, "Surname, Given" is
    understood, a hyphenated given name stays whole, an initial before a given name is passed
    over, and capitals are never changed.
    """
    if called.strip():
        return " ".join(called.split())
    whole = _without_asides(full_name)
    before, comma, after = whole.partition(",")
    given = [word for word in after.split() if not _is_suffix(word)] if comma else []
    order = _without_titles(given or before.split())
    if not order:
        return whole
    if len(order) == 1 and not given:
        return " ".join(before.split())
    if order[0].islower():
        return " ".join(order)
    return next((name for name in order if not _is_initial(name)), order[0])


def names_of(full_name: str, called: str) -> frozenset[str]:
    """The single words by which a typed text may mean this person."""
    given = salutation_name(full_name, called)
    return frozenset(name for name in (given, *called.split()) if len(name) > 1)


def _without_asides(name: str) -> str:
    return " ".join(re.sub(r"\([^)]*\)|[\"“”][^\"“”]*[\"“”]", " ", name).split())


def _without_titles(order: list[str]) -> list[str]:
    while order and order[0].strip(".").casefold() in words("titles"):
        order = order[1:]
    return order


def _is_suffix(word: str) -> bool:
    return word.strip(".,").casefold() in words("suffixes")


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1 or word.endswith(".")

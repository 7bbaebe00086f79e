"""What to call a person after "Dear", and which names may stand for them in a typed text."""

from __future__ import annotations

import re
import unicodedata

from cards.words.lexicon import words


def salutation_name(full_name: str, called: str) -> str:
    """The name for the salutation: the one they go by, else the first given name as typed.

    Titles before the name are left out unless only a surname follows, "Surname, Given" is
    understood, a hyphenated given name stays whole, an initial before a given name is passed
    over, and capitals are never changed. Double given names stay together ("Mary Ann"), initials
    alone keep the surname ("J. R. Smith"), Vietnamese names put the given name last, and a Chinese
    name of two words stays whole.
    """
    if called.strip():
        return " ".join(called.split())
    whole = _without_asides(full_name)
    before, comma, after = whole.partition(",")
    given = [word for word in after.split() if not is_suffix(word)] if comma else []
    order = _without_titles(given or before.split())
    if not order:
        return whole
    if len(order) == 1 and not given:
        return " ".join(before.split())
    if order[0].islower():
        return " ".join(order)
    return _given(order, family_first=not given)


def _given(order: list[str], *, family_first: bool) -> str:
    """The given name of several words; the whole where nobody can tell which word it is."""
    folded = [unicodedata.normalize("NFC", name).casefold() for name in order]
    if family_first and folded[0] in words("vietnamese") and not "".join(folded).isascii():
        return order[-1]
    if family_first and len(order) == 2 and folded[0] in words("chinese"):
        return " ".join(order)
    full = [index for index, name in enumerate(order) if not _is_initial(name)]
    if not full or (family_first and full == [len(order) - 1] and len(order) > 2):
        return " ".join(order)
    double = " ".join(folded[full[0] : full[0] + 2]) in words("double_names")
    return " ".join(order[full[0] : full[0] + 1 + double])


def name_words(full_name: str) -> list[str]:
    """The words of a name without titles and asides, in the order typed."""
    return _without_titles(_without_asides(full_name).split())


def given_words(full_name: str) -> list[str]:
    """The words before the family name, as far as the salutation would say them."""
    return salutation_name(full_name, "").split()


def names_of(full_name: str, called: str) -> frozenset[str]:
    """The single words by which a typed text may mean this person."""
    given = salutation_name(full_name, called)
    parts = [part for part in _without_titles(given.split()) if not _is_initial(part)]
    single = [part for part in parts if not part.islower()]
    return frozenset(name for name in (given, *single, *called.split()) if len(name) > 1)


def _without_asides(name: str) -> str:
    return " ".join(re.sub(r"\([^)]*\)|[\"“”][^\"“”]*[\"“”]", " ", name).split())


def _without_titles(order: list[str]) -> list[str]:
    while order and order[0].strip(".").casefold() in words("titles"):
        order = order[1:]
    return order


def is_suffix(word: str) -> bool:
    """Whether a word after a name is no part of it: "PhD", "Jr."."""
    return word.strip(".,").casefold() in words("suffixes")


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1 or word.endswith(".")

"""Judges words before and instead of names: a courtesy, or a nickname fit for a salutation."""

from __future__ import annotations

import tomllib
import unicodedata
from functools import cache
from importlib.resources import files

from cards.model.people import Courtesy

_WRITTEN = {Courtesy.MR: "Mr.", Courtesy.MS: "Ms.", Courtesy.MX: "Mx."}
_WITHIN_NAMES = frozenset("-'’. ·")


@cache
def words(kind: str) -> frozenset[str]:
    """The words of one kind in names.toml: "after" or "no_names"."""
    return frozenset(_table()[kind]["words"])


@cache
def _courtesies() -> dict[str, Courtesy]:
    spelt = _table()["courtesies"]
    return {word: Courtesy(kind) for kind, several in spelt.items() for word in several}


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(files(__package__).joinpath("names.toml").read_text(encoding="utf-8"))


def is_courtesy(word: str) -> bool:
    """Whether a word before a name is a courtesy rather than a title that belongs to the name."""
    return _plain(word) in _courtesies()


def courtesy_of(prefixes: str) -> Courtesy:
    """The courtesy among N's prefixes; unknown when there is none, or several that differ."""
    found = {_courtesies()[_plain(word)] for word in prefixes.split() if is_courtesy(word)}
    return found.pop() if len(found) == 1 else Courtesy.UNKNOWN


def with_courtesy(prefixes: str, courtesy: Courtesy) -> str:
    """N's prefixes with this courtesy instead of the one that is there."""
    if courtesy_of(prefixes) == courtesy:
        return prefixes
    others = [word for word in prefixes.split() if not is_courtesy(word)]
    return " ".join(filter(None, [_WRITTEN.get(courtesy, ""), *others]))


def is_name_to_call(nickname: str, full_name: str) -> bool:
    """Whether a nickname can stand after "Dear": one or two words of letters, capitalised.

    Handles, jokes in small letters and what a family calls its own cannot: a wrong salutation
    costs more than the first name.
    """
    said = nickname.split()
    if not said or len(said) > 2 or len(nickname) > 30 or nickname == full_name:
        return False
    if any(_plain(word) in words("no_names") for word in said):
        return False
    letters = [char for char in nickname if char not in _WITHIN_NAMES]
    shouted = len(letters) > 3 and "".join(letters).isupper()
    good = all(unicodedata.category(char)[0] in "LM" for char in letters)
    return bool(letters) and good and not shouted and not nickname[0].islower()


def _plain(word: str) -> str:
    return word.casefold().strip(".")

"""The keys of the bank's lists: for whom a phrasing is, and when it may be used.

A key is ids joined by "+", then, after "@", more of them: ``"recruiter+peer @formal"``. Ids of one
kind are alternatives; of every kind a key names, one must hold.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from cards.model.notes import Channel, Occasion, Register
from cards.model.people import Courtesy
from cards.model.search import InterviewKind, Role

Marks = Mapping[str, frozenset[str]]
"""Kinds of ids ("role", "form", "register" …) and the ids of each kind."""

FORMS = (
    "nothing", "noun", "speech", "gerund", "question", "clause", "deed", "statement", "act",
    "asked", "refused", "waiting",
)  # fmt: skip
UNTOLD, TITLED = "untold", "titled"
_KINDS: dict[str, tuple[str, ...]] = {
    "role": tuple(Role),
    "form": (*FORMS, *(f"{form}_told" for form in FORMS)),
    "register": tuple(Register),
    "met": tuple(InterviewKind),
    "finalist": ("finalist",),
    "channel": tuple(Channel),
    "occasion": tuple(Occasion),
    "address": ("polite", "familiar"),
    "courtesy": (*filter(None, Courtesy), UNTOLD, TITLED),
}
_KIND_OF = {name: kind for kind, names in _KINDS.items() for name in names}
_KEY = re.compile(r"([\w+]+)(?: @([\w+]+))?")


@cache
def marks(key: str) -> Marks:
    """What a key names, by kind; raises ``ValueError`` with the part that is no id."""
    match = _KEY.fullmatch(key)
    if match is None:
        raise ValueError(key)
    found: dict[str, set[str]] = {}
    for name in (*match[1].split("+"), *(match[2] or "any").split("+")):
        if name == "any":
            continue
        if name not in _KIND_OF:
            raise ValueError(name)
        found.setdefault(_KIND_OF[name], set()).add(name)
    return {kind: frozenset(names) for kind, names in found.items()}


def holds(needed: Marks, given: Marks) -> bool:
    """Whether of every kind that is needed one of the ids is given."""
    return all(ids & given.get(kind, frozenset()) for kind, ids in needed.items())

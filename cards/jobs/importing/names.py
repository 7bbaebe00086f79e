"""Compares the names of people and companies as different programs write them."""

from __future__ import annotations

import re
from functools import lru_cache

from cards.store.names import same_name, sort_key

_LEGAL = re.compile(
    r"[,\s]+(?:gmbh(?:\s*&\s*co\.?\s*kg)?|mbh|ag|se|kg|ug|ohg|e\.\s?v\.|inc\.?|llc|l\.l\.c\."
    r"|ltd\.?|limited|plc|corp\.?|corporation|co\.?|company|s\.?l\.?u?\.?|s\.?a\.?s?\.?|sarl"
    r"|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oy|ab|as|a/s|aps|sp\.?\s*z\s*o\.?\s*o\.?"
    r"|pty(?:\.?\s+ltd\.?)?|k\.k\.)$"
)
"""The legal form at the end of a company's name, which one program keeps and another drops."""
_PARTS = re.compile(r"[^\W_]+")
_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "herr", "frau", "sr", "sra", "mme"})


@lru_cache(maxsize=10_000)
def company_key(name: str) -> str:
    """Two names are the same company's when these are equal: the legal form is of no matter."""
    key = same_name(name)
    return _LEGAL.sub("", key).rstrip(" ,") or key


@lru_cache(maxsize=10_000)
def name_parts(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents, titles and order."""
    words = sorted(_PARTS.findall(sort_key(name)))
    return tuple(word for word in words if word not in _TITLES) or tuple(words)


def is_fuller(one: str, other: str) -> bool:
    """Whether one of two names holds every word of the other: Ana, Ana Ruiz, Ana María Ruiz."""
    if "".join(sort_key(one).split()) == "".join(sort_key(other).split()):
        return True  # scripts that put no space between the parts of a name do so at times
    first, second = set(name_parts(one)), set(name_parts(other))
    return bool(first and second) and (first <= second or second <= first)


def share_a_word(one: str, other: str) -> bool:
    """Whether two names have a word in common: Bob Smith, Robert Smith."""
    return bool(set(name_parts(one)) & set(name_parts(other))) or is_fuller(one, other)

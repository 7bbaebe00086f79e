"""The person a text is for: what is known about them, read once, ready for the phrasings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cards.model.errors import InputError
from cards.model.words import Facts
from cards.words.fact import read_fact
from cards.words.forms import Fact
from cards.words.names import names_of

_LEGAL = re.compile(
    r",?\s+(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|plc|PLC|Corp\.?|Co\.|S\.?L\.?"
    r"|S\.?A\.?S?\.?|SARL|B\.?V\.?|N\.?V\.?|Oy|AB|A/S|Sp\. z o\.o\.)$"
)
_ASIDE = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_ROLE_WORD = re.compile(r"\s+(?:role|position|job|post|vacancy)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Subject:
    """One person to write to: what is known, read once, and the key their choices hang on."""

    facts: Facts
    fact: Fact
    key: str

    @classmethod
    def of(cls, facts: Facts, key: str) -> Subject:
        """Read the facts about one person."""
        names = names_of(facts.full_name, facts.called)
        return cls(facts, read_fact(facts.talked_about, names), key)

    @property
    def values(self) -> dict[str, str]:
        """What may stand in the fields of a phrasing; empty when not known."""
        title = _ROLE_WORD.sub("", _ASIDE.sub("", " ".join(self.facts.job_title.split())))
        return {
            "fact": self.fact.text,
            "company": _LEGAL.sub("", " ".join(self.facts.company.split())).strip(),
            "job_title": title.strip(),
            "name": " ".join(self.facts.sender.split()),
        }


def subjects(facts: Sequence[Facts], seed: int) -> Iterator[Subject]:
    """Everyone of a batch, read; namesakes get keys of their own."""
    seen: Counter[str] = Counter()
    for number, each in enumerate(facts, start=1):
        name = " ".join(each.full_name.split())
        if not name:
            raise InputError("words.no_name", number=number)
        seen[name] += 1
        yield Subject.of(each, f"{seed}/{name}/{seen[name]}")

"""The person a text is for: what is known about them, read once, ready for the phrasings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from cards.model.errors import InputError
from cards.model.words import Facts
from cards.words.days import typed_day
from cards.words.family_names import family_name, titles_of
from cards.words.forms import Fact, Form
from cards.words.keys import TITLED, UNTOLD, Marks
from cards.words.languages import Language, language, languages
from cards.words.lexicon import words
from cards.words.messages import FIELD_NAMES
from cards.words.names import is_suffix, names_of, salutation_name
from cards.words.plain import plain
from cards.words.reading import read_typed
from cards.words.shapes import WOVEN, Shapes, carried

_LEGAL = re.compile(
    r",?\s+(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|plc|PLC|Corp\.?|Co\.|S\.?L\.?"
    r"|S\.?A\.?S?\.?|SARL|B\.?V\.?|N\.?V\.?|Oy|AB|A/S|Sp\. z o\.o\.)$"
)
_ASIDE = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_ROLE_WORD = re.compile(r"\s+(?:role|position|job|post|vacancy)$", re.IGNORECASE)
MOST_SAYINGS = 3
"""How many things one may want to say in a note."""


@dataclass(frozen=True)
class Subject:
    """One person to write to on one occasion, and the key their choices hang on."""

    facts: Facts
    shapes: Shapes
    key: str

    @cached_property
    def language(self) -> Language:
        """The language to write in; InputError "words.no_language" where there is none."""
        return language(self.facts.language)

    @cached_property
    def values(self) -> Mapping[str, str]:
        """What may stand in the fields of a phrasing; empty when not known."""
        facts = self.facts
        title = _ROLE_WORD.sub("", _ASIDE.sub("", plain(facts.job_title)))
        return {field: plain(typed) for field, typed in facts.more.items()} | {
            "company": _LEGAL.sub("", plain(facts.company)).strip(),
            "job_title": title.strip(),
            "name": plain(facts.sender),
            "given": salutation_name(plain(facts.full_name), plain(facts.called)),
            "met_on": self.language.day(facts.met_on) if facts.met_on else "",
            "named_date": self._day(plain(facts.more.get("named_date", ""))),
        }

    def _day(self, typed: str) -> str:
        day = typed_day(typed, self.facts.language)
        return self.language.day(day) if day else typed

    @cached_property
    def name_values(self) -> Mapping[str, str]:
        """What may stand in a salutation."""
        whole = plain(self.facts.full_name)
        titles = titles_of(whole)
        before, _, after = whole.partition(", ")
        full = f"{after} {before}" if after and not is_suffix(after) else whole
        return {
            "given": self.values["given"],
            "family": family_name(whole, self.language.surnames),
            "full": full.removeprefix(titles).strip() or full,
            "titles": titles,
        }

    @property
    def fact(self) -> Fact:
        """What was talked about."""
        return self._read["moment"]

    def without_fact(self) -> Subject:
        """The same person, as if nothing were known of the talk: for where it is too long."""
        return replace(self, facts=replace(self.facts, talked_about=""))

    def typed(self, move: str) -> Fact:
        """What was typed for a move that carries a field; for others what was talked about."""
        return self._read.get(move, self.fact)

    def said(self, move: str) -> str:
        """What was typed for a move, ready to stand in a sentence; "" for nothing."""
        return self._read[move].text if move in self._read else ""

    def fields(self, move: str) -> Mapping[str, str]:
        """What may stand in the fields of a phrasing of a move."""
        carries = carried(self.shapes.occasion, base(move))
        return {**self.values, carries.field: self.typed(move).text} if carries else self.values

    @cached_property
    def _read(self) -> dict[str, Fact]:
        """What was typed for each move that carries a field."""
        found = {"moment": self._read_as("moment", self.facts.talked_about)}
        for move in {*self.shapes.moves, *WOVEN}:
            carries = carried(self.shapes.occasion, move)
            if carries and move not in ("moment", "say"):
                found[move] = self._read_as(move, self._as_typed(carries.field))
        sayings = [self._read_as("say", typed) for typed in self.facts.want_to_say[:MOST_SAYINGS]]
        said = [fact for fact in sayings if fact.form is not Form.NOTHING]
        return found | {f"say{number or ''}": fact for number, fact in enumerate(said)}

    def _as_typed(self, field: str) -> str:
        own = {"promise": "promised", "admired": "admired", "bring": "i_bring"}
        if field in own:
            return str(getattr(self.facts, own[field]))
        return self.facts.more.get(field, "")

    @property
    def _candidate(self) -> str:
        """Whom the writer recommends, as their friends call them."""
        return salutation_name(self.values["candidate"], "") if self.values.get("candidate") else ""

    def _read_as(self, move: str, typed: str) -> Fact:
        carries = carried(self.shapes.occasion, move)
        names = names_of(self.facts.full_name, self.facts.called)
        return read_typed(
            typed,
            self.language,
            names,
            move=move,
            familiar=self.facts.familiar,
            turned=carries is None or carries.turned,
            who=self._candidate if move == "offer" else "you",
        )

    @cached_property
    def woven(self) -> Mapping[str, Sequence[str]]:
        """The moves to put in for what was typed, by kind."""
        found = {kind: [move for move in self._read if base(move) == kind] for kind in WOVEN}
        return {
            kind: [move for move in moves if self._read[move].form is not Form.NOTHING]
            for kind, moves in found.items()
            if kind in self.shapes.weaves
        }

    @cached_property
    def given(self) -> Marks:
        """What the keys of the bank's lists are held against, beside forms."""
        facts = self.facts
        courtesy = facts.courtesy.value if self.name_values["family"] else ""
        titled = {TITLED} if self.name_values["titles"] and self.name_values["family"] else set()
        return {
            "role": frozenset({facts.role.value}),
            "register": frozenset({facts.register.value}),
            "met": frozenset({facts.kind.value} if facts.kind else ()),
            "finalist": frozenset({"finalist"} if facts.finalist else ()),
            "channel": frozenset({self.shapes.channel.value}),
            "occasion": frozenset({self.shapes.occasion.value}),
            "address": frozenset({"familiar" if facts.familiar else "polite"}),
            "courtesy": frozenset({courtesy or UNTOLD} | titled),
        }


def says_something(typed: str, tag: str) -> bool:
    """Whether what was typed into a field is more than "not sure", "?" or nothing."""
    said = plain(typed).casefold().strip(" .!?…-–—")
    if not any(letter.isalnum() for letter in said):
        return False
    spoken = language(tag)
    return said not in (words("no_answers") if spoken.english_reader else spoken.reading.no_facts)


def tells_of_the_talk(typed: str, full_name: str, called: str = "") -> bool:
    """Whether what was written down of a talk holds something a note can say, in any language.

    "Not sure" does not, nor does what the person would not like to read of themselves.
    """
    names = names_of(plain(full_name), plain(called))
    tongues = {each.tongue: each for each in languages()}
    return bool(plain(typed)) and all(
        read_typed(typed, spoken, names).form is not Form.NOTHING for spoken in tongues.values()
    )


def base(move: str) -> str:
    """The move whose file serves: "say2" is one more "say"."""
    return move.rstrip("0123456789")


def subjects(facts: Sequence[Facts], shapes: Sequence[Shapes], seed: int) -> Iterator[Subject]:
    """Everyone of a batch, read; namesakes get keys of their own.

    Raises InputError "words.no_name" for a person without a name, "words.fact_missing" where the
    occasion needs something nobody typed, "words.too_long" for a text of absurd length.
    """
    seen: Counter[str] = Counter()
    for number, (each, shape) in enumerate(zip(facts, shapes, strict=True), start=1):
        name = plain(each.full_name)
        if not name:
            raise InputError("words.no_name", number=number)
        for asked in shape.asks:
            if asked.needed and not says_something(each.more.get(asked.field, ""), each.language):
                what = FIELD_NAMES[asked.field]
                raise InputError("words.fact_missing", field=asked.field, what=what, name=name)
        seen[name] += 1
        yield Subject(each, shape, f"{seed}/{name}/{seen[name]}")

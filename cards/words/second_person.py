"""Turning what was noted *about* a person into words *to* that person: "her dog", "your dog"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from cards.words.lexicon import words
from cards.words.tokens import capitalised, is_word, pieces

_GENDER = {
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "he": "m", "his": "m", "him": "m", "himself": "m",
    "they": "p", "their": "p", "theirs": "p", "them": "p", "themselves": "p",
}  # fmt: skip
_PLAIN = {
    "him": "you", "them": "you", "they": "you", "their": "your", "hers": "yours",
    "theirs": "yours", "herself": "yourself", "himself": "yourself", "themselves": "yourselves",
}  # fmt: skip
_IRREGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
_SHORTENED = {"re": " are", "ve": " have", "ll": " will"}
_NOT = {"isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't"}


def to_second_person(text: str, names: Collection[str]) -> str:
    """The text with the person it is about addressed as *you*.

    ``names`` are the names the person may be called by in the text. A pronoun is turned only
    when nobody else in the text can be meant; otherwise it stays as typed.
    """
    return _Turner(text, names).turned()


class _Turner:
    """One pass over the pieces of one text."""

    def __init__(self, text: str, names: Collection[str]) -> None:
        self.parts = pieces(text)
        self.all_lower = text == text.lower()
        self.names = {name.casefold() for name in names if name}
        self.person: str | None = None
        self.others: list[str] = []
        self.out: list[str] = []
        self.agree = False
        self.plural = False
        self.hearsay = False

    def turned(self) -> str:
        for index, part in enumerate(self.parts):
            self.out.append(self._piece(index, part) if is_word(part) else part)
        asked = re.compile(r"^(\w+ )(is|was|has|does)(?= you\b)", re.IGNORECASE)
        return asked.sub(lambda found: found[1] + _IRREGULAR[found[2].lower()], "".join(self.out))

    def _piece(self, index: int, part: str) -> str:
        plain = part.lower().replace("’", "'")
        if self.agree and plain not in words("adverbs"):
            self.agree = False
            return _second_person_verb(part)
        named = self._as_name(index, part)
        if named is not None:
            return named
        base, _, ending = plain.partition("'")
        gender = _GENDER.get(base)
        if gender is None:
            self._note_other(index, part, plain)
            return self._joined_verb(index, part, plain)
        if not self._means_the_person(base, gender):
            return part
        if gender != "p":
            self.person = gender
        return _like(part, self._pronoun(index, base, ending))

    def _as_name(self, index: int, part: str) -> str | None:
        folded = part.casefold().replace("’", "'")
        name = folded.removesuffix("'s")
        as_typed = part[:1].isupper() or (self.all_lower and name not in words("names_and_words"))
        if name not in self.names or not as_typed:
            return None
        self.person = self.person or "?"
        if folded.endswith("'s"):
            return "Your" if index == 0 else "your"
        if not index and _word_after(self.parts, index) in words("saying"):
            self.hearsay = True  # "Noreen said they …": they are other people
        self.agree = self._verb_follows(index)
        return "You" if index == 0 else "you"

    def _means_the_person(self, base: str, gender: str) -> bool:
        if base == "they" and self.hearsay:
            return False
        if self.person == "?":
            return not self.others
        if gender != "p" and self.person not in (None, gender):
            return False
        if gender == "p":
            return not self.others and not self.plural
        same = [other for other in self.others if other in (gender, "n")]
        if self.person == gender:
            return base in ("she", "he") or gender not in same
        return not same

    def _note_other(self, index: int, part: str, plain: str) -> None:
        if plain in words("everybody"):
            self.plural = True
        elif plain in words("women"):
            self.others.append("f")
        elif plain in words("men"):
            self.others.append("m")
        elif plain in words("people") or self._looks_named(index, part) or self._speaks(index):
            self.others.append("n")
        elif plain.endswith("s") and not plain.endswith(("ss", "us", "is", "'s")):
            self.plural = self.plural or plain not in words("verbs_s")

    def _speaks(self, index: int) -> bool:
        """Whether the text begins with somebody else's name and what they said or did."""
        after = _word_after(self.parts, index)
        named = self.parts[index][:1].isupper() and not self.parts[index].isupper()
        known = words("determiners") | words("subjects") | words("ordinary") | words("everybody")
        told = after in words("saying")
        return not index and named and told and self.parts[index].lower() not in known

    def _looks_named(self, index: int, part: str) -> bool:
        plain = part.lower()
        if not part[:1].isupper() or part.isupper() or plain in words("not_people"):
            return False
        if plain in words("ordinary") | words("determiners") | words("question_words"):
            return False
        if plain in words("talking") | words("past_with_more"):
            return False
        if plain in words("subjects") | words("prepositions") | words("markers") | words(
            "conjunctions"
        ):
            return False
        before = _word_before(self.parts, index)
        if before == "" and not _followed_by_and(self.parts, index):
            return False
        return before not in words("places_after")

    def _pronoun(self, index: int, base: str, ending: str) -> str:
        if base in ("she", "he", "they"):
            self.agree = base != "they" and not ending
            return "you" + _contraction(ending, self.parts, index)
        if base in ("her", "his") and self.parts[index + 1 : index + 2] == [":"]:
            return "you"
        if base == "her":
            return "your" if self._noun_follows(index) else "you"
        if base == "his":
            return "your" if _word_after(self.parts, index) else "yours"
        return _PLAIN[base]

    def _noun_follows(self, index: int) -> bool:
        after = _word_after(self.parts, index)
        if not after:
            return False
        function = words("determiners") | words("prepositions") | words("conjunctions")
        return after not in function | words("markers") | words("subjects")

    def _verb_follows(self, index: int) -> bool:
        after = _word_after(self.parts, index)
        return bool(after) and after not in words("prepositions") | words("conjunctions")

    def _joined_verb(self, index: int, part: str, plain: str) -> str:
        spoken = "".join(self.out).lower()
        if plain not in words("verbs_s") or not spoken.rstrip().endswith((" and", " or", " but")):
            return part
        own = re.search(r"\byou\b", spoken) and _word_after(self.parts, index)
        return _second_person_verb(part) if own else part


def as_you(text: str) -> str:
    """A note without its subject, given one: "loves dogs and plays chess", "you love dogs …"."""
    first, blank, rest = text.partition(" ")
    joined = re.compile(r"(?<=and |but )\w+(?= \w)|(?<=, )\w+(?= \w)")

    def turned(match: re.Match[str]) -> str:
        return _second_person_verb(match[0]) if match[0] in words("verb_first") else match[0]

    return f"you {_second_person_verb(first)}{blank}{joined.sub(turned, rest)}"


def _like(part: str, new: str) -> str:
    return capitalised(new) if part[:1].isupper() else new


def _second_person_verb(verb: str) -> str:
    plain = verb.lower().replace("’", "'")
    if plain in _IRREGULAR | _NOT:
        return (_IRREGULAR | _NOT)[plain]
    if not plain.endswith("s") or plain.endswith("ss") or len(plain) < 4:
        return verb
    if plain.endswith("ies"):
        return verb[:-3] + "y"
    if plain.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return verb[:-2]
    return verb[:-1]


def _contraction(ending: str, parts: Sequence[str], index: int) -> str:
    if ending != "s":
        return _SHORTENED.get(ending, f"'{ending}" if ending else "")
    after = _word_after(parts, index)
    been = after.endswith(("ed", "en")) or after in ("been", "had", "got", "lived", "run", "built")
    return " have" if been else " are"


def _word_after(parts: Sequence[str], index: int) -> str:
    for part in parts[index + 1 :]:
        if is_word(part):
            return part.lower()
        if not part.isspace():
            return ""
    return ""


def _word_before(parts: Sequence[str], index: int) -> str:
    for part in reversed(parts[:index]):
        if is_word(part):
            return part.lower()
    return ""


def _followed_by_and(parts: Sequence[str], index: int) -> bool:
    return _word_after(parts, index) in ("and", "with")

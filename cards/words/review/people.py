"""Which names may stand for whom: the recipient's, in full, short or as they are called."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from cards.words.review.lists import lists_for
from cards.words.review.mask import straightened
from cards.words.review.note import ReviewNote

_NAME = re.compile(r"[^\W\d_]+(?:['\-][^\W\d_]+)*")
_SHORT_FORM = 3
"""Letters of a first name that may stand for it when the rest is left off: Pri, Ben, Will."""


def name_words(name: str) -> list[str]:
    """The words of a name as they are spelled, without dots; those with a hyphen as one."""
    return _NAME.findall(straightened(unicodedata.normalize("NFC", name)))


def plain(word: str) -> str:
    """A word without case and accents, by which misspellings are seen to be near."""
    spread = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def is_near(word: str, name: str) -> bool:
    """Whether a word looks like a slip for a name: the longer it is, the more may differ."""
    one, other = plain(word), plain(name)
    if one == other:
        return True
    longest = max(len(one), len(other))
    if min(len(one), len(other)) < 3 or longest < 4:
        return False
    if one[0] == other[0] and _skeleton(one) == _skeleton(other):
        return True
    allowed = 1 if longest < 6 else 2 if longest < 9 else 3
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _skeleton(word: str) -> str:
    """A word without its vowels: "Tait" and "Tate" sound alike."""
    return re.sub(r"[aeiouy]", "", word)


@dataclass(frozen=True)
class People:
    """The people around a note, and how they may be called in it."""

    note: ReviewNote

    @cached_property
    def recipient(self) -> frozenset[str]:
        """The words by which the recipient may be addressed, spelled right, small letters."""
        own = name_words(self.note.to) + name_words(self.note.called)
        whole = {word.casefold() for word in own}
        parts = {part for word in whole for part in word.split("-")}
        return frozenset(whole | parts)

    @cached_property
    def others(self) -> dict[str, str]:
        """The name words of everybody else known, small letters, to their full names."""
        return {
            word.casefold(): name
            for name in self.note.known_names
            for word in name_words(name)
            if word.casefold() not in self._titles and len(word) > 1
        }

    @cached_property
    def senders(self) -> frozenset[str]:
        """The words of the writer's own name, small letters."""
        return frozenset(word.casefold() for word in name_words(self.note.sender))

    @cached_property
    def _titles(self) -> frozenset[str]:
        return frozenset(lists_for(self.note.language).sets["titles"])

    def is_title(self, word: str) -> bool:
        """Whether a word before a name says rank or courtesy, no name."""
        return word.casefold() in self._titles

    def may_be(self, word: str) -> bool:
        """Whether a word is a right name of the recipient, or a usual short form of one."""
        said = word.casefold()
        if said in self.recipient or all(part in self.recipient for part in said.split("-")):
            return True
        short = lists_for(self.note.language).nicknames
        if any(said in short.get(name, ()) for name in self.recipient):
            return True
        # Of two short forms, or the long form for a short one, those that are near are slips.
        far = [name for name in self.recipient if not is_near(said, name)]
        groups = [{full, *held} for full, held in short.items() if said in held or said == full]
        if any(name in group for group in groups for name in far):
            return True
        first = self.first.casefold()
        return _SHORT_FORM <= len(said) <= len(first) - 2 and first.startswith(said)

    @cached_property
    def first(self) -> str:
        """The recipient's first name, titles left out; "" when there is none."""
        own = [word for word in name_words(self.note.to) if not self.is_title(word)]
        return own[0] if own else ""

    def nearest(self, word: str) -> str:
        """The recipient's name that a word is a slip for, spelled right; "" when it is for none."""
        own = [*name_words(self.note.called), *name_words(self.note.to)]
        return next((name for name in own if is_near(word, name)), "")

"""The grammatical forms in which people type what they talked about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """What kind of words a fact is made of; each form has frames of its own in the bank."""

    NOTHING = "nothing"
    NOUN = "noun"
    """the move to event sourcing"""
    SPEECH = "speech"
    """her advice to read the logs first: a noun phrase that names words already"""
    GERUND = "gerund"
    """moving the archive to Lisbon"""
    QUESTION = "question"
    """how you rebuilt the on-call rota"""
    THAT = "that"
    """that the team ships every Friday"""
    DEED = "deed"
    """you showed me the lab: something the person did for the writer"""
    ACT = "act"
    """send you the article: what the writer promised to do"""
    REFUSED = "refused"
    """they said no: an outcome that is told in words made for it, and so is the next"""
    WAITING = "waiting"
    """still waiting"""
    STATEMENT = "statement"
    """any other sentence, and whatever could not be read safely; it follows a colon"""


@dataclass(frozen=True, slots=True)
class Fact:
    """What was talked about, ready to stand inside a sentence to the person.

    ``text`` starts in lower case unless its first word is a name, and has no full stop at its
    end. ``own`` says that it speaks of the writer too ("my", "we"), ``grave`` that it is no
    matter for delight.
    """

    form: Form
    text: str
    own: bool = False
    grave: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The bank's lists that fit, the closest first; a later one serves where one is missing."""
        closest = _KEYS.get(self.form, self.form.value)
        if self.text.endswith("?"):
            closest = "asked"
        return (closest, *_INSTEAD.get(closest, ()))


_KEYS = {Form.THAT: "clause"}
_INSTEAD = {
    "speech": ("noun",),
    "gerund": ("noun",),
    "question": ("noun",),
    "clause": ("statement",),
    "deed": ("statement",),
    "asked": ("statement",),
    "act": ("statement",),
}

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

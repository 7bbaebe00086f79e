"""What the words room is given and what it hands back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cards.model.notes import Channel, Occasion
from cards.model.search import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything a note to one person may draw on, as plain values."""

    full_name: str
    called: str = ""
    company: str = ""
    job_title: str = ""
    role: Role = Role.PEER
    talked_about: str = ""
    promised: str = ""
    met_on: date | None = None
    sender: str = ""
    """How the user signs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A written text before it is stored as a note: salutation, paragraphs, close, name."""

    occasion: Occasion
    channel: Channel
    subject: str
    text: str

"""What the words room is given and what it hands back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from cards.model.notes import Channel, Occasion, Register
from cards.model.people import Courtesy
from cards.model.search import InterviewKind, Role


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
    admired: str = ""
    i_bring: str = ""
    want_to_say: tuple[str, ...] = ()
    met_on: date | None = None
    kind: InterviewKind | None = None
    """How they were met, which steers the wording; None when that is unknown or of no matter."""
    finalist: bool = False
    sender: str = ""
    """How the user signs."""
    language: str = "en-US"
    register: Register = Register.WARM
    courtesy: Courtesy = Courtesy.UNKNOWN
    familiar: bool = False
    more: Mapping[str, str] = field(default_factory=dict)
    """What the occasion asks for beside the talk: field ids and what was typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A written text before it is stored as a note: salutation, paragraphs, close, name."""

    occasion: Occasion
    channel: Channel
    subject: str
    text: str

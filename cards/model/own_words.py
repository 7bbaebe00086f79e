"""The user's own words beside ours: phrases, templates, and findings they let pass."""

from __future__ import annotations

from dataclasses import dataclass

from cards.model.notes import Channel, Occasion


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPhrase:
    """A phrasing of one move, written by the user; it may hold the fields of the bank."""

    id: int = 0
    language: str = "en-US"
    occasion: Occasion
    move: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A whole text with ``{field}`` places, written by the user."""

    id: int = 0
    name: str
    occasion: Occasion
    channel: Channel = Channel.CARD
    language: str = "en-US"
    subject: str = ""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A finding the user lets pass in one note; ``quote`` is the words it was about."""

    id: int = 0
    note_id: int
    rule: str
    quote: str = ""

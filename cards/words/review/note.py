"""What the review is given of a note, as plain values and two callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cards.model.notes import Channel, Occasion, Register
from cards.model.search import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewNote:
    """A note and what is known around it; the more is known, the more can be found."""

    text: str
    subject: str = ""
    key: str = ""
    """What tells it from the other notes of a batch: a file's name, a note's number."""
    occasion: Occasion = Occasion.AFTER_INTERVIEW
    channel: Channel = Channel.CARD
    role: Role = Role.PEER
    language: str = "en-US"
    register: Register = Register.WARM
    to: str = ""
    """The recipient's full name; "" when it is unknown, and then no name is judged."""
    called: str = ""
    company: str = ""
    sender: str = ""
    talked_about: str = ""
    """All that was noted of the talk and may therefore stand in the note."""
    known_companies: tuple[str, ...] = ()
    known_names: tuple[str, ...] = ()
    has_address: bool = True
    has_email: bool = True
    limit: int = 200
    """Characters of a LinkedIn invitation: 200 for a free account, 300 for Premium."""
    can_draw: Callable[[str], bool] | None = None
    """Whether the hand can draw a character; None where nothing is drawn."""
    fits: Callable[[str], bool] | None = None
    """Whether the text fits its stock; None where that is of no matter."""
    refused: bool = False
    """Whether they have said no to the application that the note belongs to."""
    thanked: bool = False
    """Whether another note thanks them after the no already."""
    composed: str = ""
    """The text as it was composed; "" where nobody knows, or a word of it was changed."""
    earlier: tuple[tuple[str, str], ...] = ()
    """Keys and texts of earlier notes to the same company."""

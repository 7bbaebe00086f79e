"""Checks each card and each envelope of the batch before it is made; runs off the UI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cards.jobs.cards import card_sheet
from cards.jobs.envelope_style import EnvelopeStyle
from cards.jobs.envelopes import (
    destination,
    envelope_doubts,
    envelope_sheet,
    flap_sheet,
    has_envelope,
)
from cards.jobs.texts import KNOWN_ERRORS
from cards.jobs.unaddressed import no_address
from cards.model.notes import NoteRow
from cards.model.people import Sender


@dataclass(frozen=True, slots=True)
class Check:
    """What keeps a card or its envelope from being made; None where nothing does."""

    card: Exception | None = None
    envelope: Exception | None = None
    addressed: bool = True
    """Whether there is an address to write on the envelope."""
    doubts: tuple[Exception, ...] = ()
    """What the post may stumble over; it keeps nothing from being made."""
    bare: bool = False
    """Whether the card goes without an envelope, as a postcard does."""
    overtaken: bool = False
    """Whether the card still hopes for a yes though they have said no; it can be made."""
    saved: bool = False
    """Whether the card is in a file already of which nobody has said how it came out."""

    @property
    def card_ok(self) -> bool:
        """Whether the card can be made."""
        return self.card is None

    @property
    def envelope_ok(self) -> bool:
        """Whether the envelope can be made."""
        return self.addressed and self.envelope is None

    @property
    def ok(self) -> bool:
        """Whether both can be made."""
        return self.card_ok and self.envelope_ok

    @property
    def is_calm(self) -> bool:
        """Whether both can be made and nothing is doubtful."""
        return self.ok and not self.doubts and not self.overtaken


CheckKey = tuple[NoteRow, Sender, EnvelopeStyle]
"""Everything a check depends on."""


def check_all(
    rows: Sequence[NoteRow], sender: Sender, style: EnvelopeStyle
) -> dict[CheckKey, Check]:
    """Lay out every card and envelope, and keep what went wrong."""
    return {(row, sender, style): check_one(row, sender, style) for row in rows}


def check_one(row: NoteRow, sender: Sender, style: EnvelopeStyle) -> Check:
    """Lay out one card and its envelope."""
    note, name = row.note, row.person.full_name
    card: Exception | None = None
    envelope: Exception | None = None
    doubts: tuple[Exception, ...] = ()
    try:
        card_sheet(note.text, note.look, note.seed, name)
    except KNOWN_ERRORS as error:
        card = error.with_traceback(None)
    if not has_envelope(row):
        return Check(card, bare=True)
    to = destination(row.person, row.company)
    if to is None:
        envelope = no_address(row)
    else:
        try:
            sheet = envelope_sheet(note, to, sender, style)
            flap_sheet(note, to, sender, style)
            doubts = envelope_doubts(note, to, sender, sheet)
        except KNOWN_ERRORS as error:
            envelope = error.with_traceback(None)
    return Check(card, envelope, addressed=to is not None, doubts=doubts)

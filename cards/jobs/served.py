"""Tells whether a note is what its occasion asks for, whichever way it travels."""

from __future__ import annotations

from cards.model.notes import SENT, Channel, EventKind, NoteRow, Occasion

_ON_ITS_WAY = SENT | {EventKind.APPROVED, EventKind.ANSWERED}
"""Ready, sent or answered; a draft may still be given up, and what came back reached nobody."""


def serves(row: NoteRow, occasion: Occasion, channel: Channel) -> bool:
    """Whether its person needs no other note for this occasion by this channel.

    Any note by the channel will do, a draft too; by another one it has to be ready or sent.
    """
    note = row.note
    return note.occasion is occasion and (note.channel is channel or row.state in _ON_ITS_WAY)

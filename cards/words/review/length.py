"""Finds notes that are too long or too short for the card, the e-mail or the invitation."""

from __future__ import annotations

from collections.abc import Iterator

from cards.model.findings import Finding, Rule, Severity
from cards.model.notes import Channel, Register
from cards.words.review.finding import whole
from cards.words.review.note import ReviewNote
from cards.words.review.parts import word_count

WORDS = {Channel.CARD: (50, 120), Channel.EMAIL: (40, 200)}
"""Fewest and most words, salutation and close among them: guides ask for 5 or 6 sentences."""

_BRIEF = {Channel.CARD: 35, Channel.EMAIL: 25}
"""Fewest words where brevity was asked for."""

_LENIENT = (0.9, 1.08)
"""Up to this far beyond the limits it is a hint only."""


def length(note: ReviewNote) -> Iterator[Finding]:
    """Whether the text is too long or too short for its channel."""
    if note.channel is Channel.LINKEDIN:
        count = len(note.text.strip())
        if count > note.limit:
            values = {"count": count, "most": note.limit, "over": count - note.limit}
            yield whole(Rule.TOO_LONG, severity=Severity.ERROR, form="characters", **values)
        return
    count = word_count(note.text)
    least, most = WORDS[note.channel]
    if note.register is Register.BRIEF:
        least = _BRIEF[note.channel]
    if note.fits is not None and not note.fits(note.text):
        yield whole(Rule.TOO_LONG, severity=Severity.ERROR, form="stock", count=count)
    elif count > most:
        weight = _weight(slight=count <= most * _LENIENT[1])
        values = {"count": count, "most": most, "over": count - most}
        yield whole(Rule.TOO_LONG, severity=weight, form=note.channel, **values)
    if 0 < count < least:
        weight = _weight(slight=count >= least * _LENIENT[0])
        yield whole(Rule.TOO_SHORT, severity=weight, form=note.channel, count=count, least=least)
    elif count == 0:
        yield whole(Rule.TOO_SHORT, form="empty", count=0, least=least)


def _weight(*, slight: bool) -> Severity:
    return Severity.HINT if slight else Severity.WARNING

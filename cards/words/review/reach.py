"""Finds notes that cannot be drawn as they are, or reach nobody: letters, addresses."""

from __future__ import annotations

from collections.abc import Iterator

from cards.model.findings import Finding, Rule, Severity
from cards.model.notes import Channel
from cards.words.review.finding import at, whole
from cards.words.review.note import ReviewNote


def reach(note: ReviewNote) -> Iterator[Finding]:
    """No address for a card, no e-mail address for an e-mail."""
    if note.channel is Channel.CARD and not note.has_address:
        form = "email" if note.has_email else ""
        yield whole(Rule.NO_ADDRESS, form=form, to=note.to, company=note.company)
    if note.channel is Channel.EMAIL and not note.has_email:
        yield whole(Rule.NO_EMAIL, to=note.to)


def drawing(note: ReviewNote) -> Iterator[Finding]:
    """Runs of characters that the hand cannot draw; each different run once."""
    if note.can_draw is None or note.channel is not Channel.CARD:
        return
    lacking = {
        letter for letter in set(note.text) if not letter.isspace() and not note.can_draw(letter)
    }
    if not lacking:
        return
    seen: set[str] = set()
    start = None
    for place, letter in enumerate(note.text + " "):
        if letter in lacking:
            start = place if start is None else start
        elif start is not None:
            if (said := note.text[start:place]) not in seen:
                seen.add(said)
                yield at(note.text, Rule.UNDRAWABLE, start, place, severity=Severity.ERROR, mend="")
            start = None

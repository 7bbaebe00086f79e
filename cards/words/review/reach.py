"""Finds notes that cannot be drawn as they are, or reach nobody: letters, addresses."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from cards.model.findings import Finding, Rule, Severity
from cards.model.notes import Channel
from cards.words.review.finding import at, whole
from cards.words.review.note import ReviewNote

_UNSEEN = frozenset(
    "\u200b\u2060\ufeff\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""What has no width, or turns the direction of writing: pasted unseen, and no letter at all.

Joiners and soft hyphens are not among them, as some names and languages need them.
"""
_NAMED = 12
"""Letters of a run that a finding shows; more would bury what it says."""


def reach(note: ReviewNote) -> Iterator[Finding]:
    """No address for a card, no e-mail address for an e-mail."""
    if note.channel is Channel.CARD and not note.has_address:
        form = "email" if note.has_email else ""
        yield whole(Rule.NO_ADDRESS, form=form, to=note.to, company=note.company)
    if note.channel is Channel.EMAIL and not note.has_email:
        yield whole(Rule.NO_EMAIL, to=note.to)


def drawing(note: ReviewNote) -> Iterator[Finding]:
    """Runs of characters that the hand cannot draw or nobody can see; each different run once."""
    if note.can_draw is None or note.channel is not Channel.CARD:
        return
    lacking = {letter for letter in set(note.text) if _is_lacking(letter, note.can_draw)}
    if not lacking:
        return
    seen: set[str] = set()
    for start, end in _runs(note.text, lacking):
        if (said := note.text[start:end]) not in seen:
            seen.add(said)
            shown = "".join(_shown(letter) for letter in said[:_NAMED])
            yield at(
                note.text, Rule.UNDRAWABLE, start, end, severity=Severity.ERROR, mend="",
                shown=shown if len(said) <= _NAMED else f"{shown}…",
            )  # fmt: skip


def _is_lacking(letter: str, can_draw: Callable[[str], bool]) -> bool:
    if letter.isspace():
        return False
    # Some faces claim to have control characters.
    return letter in _UNSEEN or unicodedata.category(letter) == "Cc" or not can_draw(letter)


def _runs(text: str, lacking: set[str]) -> Iterator[tuple[int, int]]:
    """Where runs of these letters begin and end."""
    start = None
    for place, letter in enumerate(text + " "):
        if letter in lacking and place < len(text):
            start = place if start is None else start
        elif start is not None:
            yield start, place
            start = None


def _shown(letter: str) -> str:
    """A letter as it is, or its number where it cannot be seen."""
    return f"U+{ord(letter):04X}" if unicodedata.category(letter)[0] in "CZ" else letter

"""A good note for tests to spoil, and the rules found in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from cards.model.findings import Finding, Severity
from cards.words.review import ReviewNote, review

TEXT = """Dear Catherine,

Thank you for showing me round on Monday and for explaining how the new scanner has shortened \
every visit by ten minutes. I have worked chairside for six years, and I had never seen a room \
laid out so that a person can find things with her eyes half shut. I would love to join Arbor \
Dental, and I believe my knack for calming nervous patients would earn its keep there.

Sincerely,
Megan Foss"""

GOOD = ReviewNote(
    text=TEXT,
    to="Catherine Bell",
    company="Arbor Dental",
    sender="Megan Foss",
    talked_about="the new scanner",
    known_companies=("Smilewell",),
    known_names=("Tina Ortiz",),
)


def changed(old: str, new: str, can_draw: Callable[[str], bool] | None = None) -> ReviewNote:
    assert old in TEXT
    return replace(GOOD, text=TEXT.replace(old, new), can_draw=can_draw)


def weighty(note: ReviewNote) -> dict[str, Finding]:
    return {one.rule.value: one for one in review(note) if one.severity is not Severity.HINT}

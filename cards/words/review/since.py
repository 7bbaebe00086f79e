"""Finds notes that were overtaken: written while all was open, and the answer was a no since."""

from __future__ import annotations

from collections.abc import Iterator

from cards.model.findings import Finding, Rule, Severity
from cards.model.notes import Occasion
from cards.words.review.finding import at, whole
from cards.words.review.lists import lists_for
from cards.words.review.moves import makes
from cards.words.review.note import ReviewNote
from cards.words.review.patterns import Said

SINCE, THANKED = "since", "since_thanked"
"""The forms of such a finding: it may be worded anew, or another thanks them after the no."""
OPEN = frozenset({Occasion.AFTER_INTERVIEW, Occasion.ENQUIRY})
"""Occasions that there are only while the answer is open."""


def since(note: ReviewNote, said: tuple[Said, ...]) -> Iterator[Finding]:
    """One finding where they said no and the note does not know it, about where it hopes first.

    A text as composed knows nothing of an answer; one written by hand does once it accepts it.
    """
    if not note.refused or note.occasion not in OPEN:
        return
    held = lists_for(note.language).phrases
    if note.text != note.composed and makes(said, held["acceptance"]):
        return
    rule, weight = Rule.MISSING_ACCEPTANCE, Severity.WARNING
    form = THANKED if note.thanked else SINCE
    hoping = next((each for each in said if makes((each,), held["interest"])), None)
    if hoping is None:
        yield whole(rule, severity=weight, form=form)
        return
    end = hoping.start + len(hoping.text)
    yield at(note.text, rule, hoping.start, end, severity=weight, form=form)


def is_overtaken(finding: Finding) -> bool:
    """Whether a finding says that the answer has been a no since."""
    return finding.rule is Rule.MISSING_ACCEPTANCE and finding.form in {SINCE, THANKED}

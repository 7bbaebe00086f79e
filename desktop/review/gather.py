"""Gathers what a review must know around a note, and reviews a text with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cards.jobs.review import review_of, rules_off
from cards.jobs.texts import KNOWN_ERRORS
from cards.model.findings import Finding, Rule
from cards.model.look import Look
from cards.model.notes import Note
from cards.words.review import ReviewNote

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class Known:
    """All that a review takes from the store, so that typing asks nothing of it."""

    note_id: int
    given: ReviewNote
    off: frozenset[str]
    """Rules that are switched off."""
    passed: frozenset[tuple[str, str]]
    """Rule and quote of what was let pass in this note."""


def gather_known(store: Store, note_id: int) -> Known:
    """Read what the review of a note needs; runs on the store's thread."""
    passed = (each for each in store.dismissals.list() if each.note_id == note_id)
    return Known(
        note_id=note_id,
        # Whether it fits its card is told by the line that counts the words.
        given=replace(_given(store, store.notes.get(note_id)), fits=None),
        off=rules_off(store),
        passed=frozenset((each.rule, each.quote) for each in passed),
    )


def _given(store: Store, note: Note) -> ReviewNote:
    try:
        return review_of(store, note)
    except KNOWN_ERRORS:
        # Its hand is gone, which the card tells: everything else can still be reviewed.
        return replace(review_of(store, replace(note, look=Look())), can_draw=None)


def tell_again(store: Store, note_id: int) -> int:
    """Take back all that was let pass in a note; how many that were, as one operation."""
    passed = [each for each in store.dismissals.list() if each.note_id == note_id]
    with store.as_one():
        for each in passed:
            store.dismissals.bin(each.id)
    return len(passed)


def find(known: Known, text: str) -> tuple[Finding, ...]:
    """What is found in a text and was not let pass, in its order; the whole note comes last."""
    from cards.words.review import review

    found = review(replace(known.given, text=text), off=known.off)
    left = [one for one in found if (one.rule.value, one.quote) not in known.passed]
    alike = [one for one in left if one.rule is Rule.TOO_ALIKE]
    # One such finding is enough: a panel of twelve would tell it eleven times.
    again = [one for one in alike if one.form and one is not alike[0]]
    return tuple(one for one in left if not any(one is other for other in again))

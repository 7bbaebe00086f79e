"""A note that was written while the answer was open is told once it was a no."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cards.model.findings import Rule, Severity
from cards.model.notes import Occasion
from cards.words.review import ReviewNote, is_overtaken, overtaken, review

THANKS = (
    "Dear Ana,\n\nThank you for showing me how the night shift hands over. I remain very"
    " interested in the role, and I can see why people stay.\n\nSincerely,\nMaya"
)
HOPING = "I remain very interested in the role, and I can see why people stay."
NOTE = ReviewNote(text=THANKS, to="Ana Ruiz", called="Ana", company="Atlas", refused=True)


def test_it_is_about_the_sentence_that_hopes() -> None:
    (finding,) = (one for one in review(replace(NOTE, composed=THANKS)) if is_overtaken(one))
    assert (finding.rule, finding.severity) == (Rule.MISSING_ACCEPTANCE, Severity.WARNING)
    assert finding.quote == HOPING
    assert finding == overtaken(replace(NOTE, composed=THANKS))


def test_without_a_sentence_that_hopes_it_is_about_the_whole() -> None:
    short = "Dear Ana,\n\nThank you for the tour.\n\nSincerely,\nMaya"
    finding = overtaken(replace(NOTE, text=short))
    assert finding is not None
    assert (finding.start, finding.end, finding.quote) == (0, 0, "")


@pytest.mark.parametrize(
    "note",
    [
        replace(NOTE, refused=False, composed=THANKS),
        replace(NOTE, occasion=Occasion.AFTER_NO),
        replace(NOTE, occasion=Occasion.FEEDBACK_REQUEST),
        # Changed by hand, and it takes the answer as it is.
        replace(NOTE, text=THANKS.replace("I remain", "I accept your decision, and I remain")),
        replace(NOTE, text=""),
    ],
)
def test_a_note_that_knows_or_need_not_know_passes(note: ReviewNote) -> None:
    assert not any(map(is_overtaken, review(note)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Liebe Ana,\n\nvielen Dank für das Gespräch. Ich würde sehr gern bei Ihnen arbeiten.",
        ),
        ("es", "Querida Ana:\n\nGracias por la charla. Sigo muy interesada en el puesto."),
    ],
)
def test_in_every_language(language: str, text: str) -> None:
    finding = overtaken(replace(NOTE, text=text, language=language))
    assert finding is not None
    assert finding.quote


def test_it_can_be_switched_off() -> None:
    off = frozenset({Rule.MISSING_ACCEPTANCE.value})
    assert not any(map(is_overtaken, review(replace(NOTE, composed=THANKS), off=off)))

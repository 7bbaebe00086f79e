"""The review: what is wrong with a note or a batch, and how to mend it."""

from __future__ import annotations

from cards.words.review.engine import MOST_CHARACTERS, overtaken, review, review_batch
from cards.words.review.length import WORDS
from cards.words.review.lists import LANGUAGES, language_tag
from cards.words.review.mends import apply_mend
from cards.words.review.note import ReviewNote
from cards.words.review.since import OPEN, is_overtaken

__all__ = [
    "LANGUAGES",
    "MOST_CHARACTERS",
    "OPEN",
    "WORDS",
    "ReviewNote",
    "apply_mend",
    "is_overtaken",
    "language_tag",
    "overtaken",
    "review",
    "review_batch",
]

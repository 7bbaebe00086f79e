"""Occasions, the phrase bank and the composer: facts in, the text of a note out."""

from __future__ import annotations

from cards.words.batch import write_batch
from cards.words.emails import email_for, write_emails
from cards.words.fact import read_fact
from cards.words.names import salutation_name
from cards.words.sentences import SharedSentence, shared_sentences
from cards.words.signing import with_name, without_name

__all__ = [
    "SharedSentence",
    "email_for",
    "read_fact",
    "salutation_name",
    "shared_sentences",
    "with_name",
    "without_name",
    "write_batch",
    "write_emails",
]

"""Occasions, the phrase banks and the composer: facts in, the text of a note out."""

from __future__ import annotations

from cards.words.batch import write_batch
from cards.words.fact import read_fact
from cards.words.languages import Language, language, languages
from cards.words.names import salutation_name
from cards.words.offers import asked_for, can_write, channels_for
from cards.words.own import check_phrase
from cards.words.scripts import Script, ScriptKind, ScriptPart, can_call, script
from cards.words.sentences import SharedSentence, shared_sentences
from cards.words.shapes import Asked
from cards.words.signing import with_name, without_name
from cards.words.subject import tells_of_the_talk
from cards.words.templates import TEMPLATE_FIELDS, check_template, fill_template

__all__ = [
    "TEMPLATE_FIELDS",
    "Asked",
    "Language",
    "Script",
    "ScriptKind",
    "ScriptPart",
    "SharedSentence",
    "asked_for",
    "can_call",
    "can_write",
    "channels_for",
    "check_phrase",
    "check_template",
    "fill_template",
    "language",
    "languages",
    "read_fact",
    "salutation_name",
    "script",
    "shared_sentences",
    "tells_of_the_talk",
    "with_name",
    "without_name",
    "write_batch",
]

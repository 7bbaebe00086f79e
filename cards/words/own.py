"""The user's own phrasings beside ours: the same fields, checked before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cards.model.notes import Occasion
from cards.model.own_words import OwnPhrase
from cards.words.bank import Phrase
from cards.words.fields import check_fields
from cards.words.languages import language
from cards.words.messages import FIELD_NAMES
from cards.words.plain import plain
from cards.words.shapes import carried

KNOWN_FIELDS = ("company", "job_title", "met_on", *FIELD_NAMES)
"""Fields any phrasing may hold; a move adds the one it carries."""


def own_phrasings(
    own: Sequence[OwnPhrase], occasion: Occasion, tag: str
) -> Mapping[str, Sequence[Phrase]]:
    """The user's phrasings for an occasion in a language, by move; errors as ``check_phrase``."""
    tongue = language(tag).tongue
    found: dict[str, list[Phrase]] = {}
    for each in own:
        if each.occasion is occasion and language(each.language).tongue == tongue:
            found.setdefault(each.move, []).append(Phrase(check_phrase(each), own=True))
    return found


def check_phrase(phrase: OwnPhrase) -> str:
    """The phrasing as one line of plain text that can be used.

    Raises InputError "words.too_long", "words.field_unknown", "words.field_nested" or
    "words.field_open".
    """
    text = plain(phrase.text)
    carries = carried(phrase.occasion, phrase.move)
    known = (*KNOWN_FIELDS, *((carries.field,) if carries else ()))
    check_fields(text, known, where="“" + text[:40] + "”", addresses=True)
    return text

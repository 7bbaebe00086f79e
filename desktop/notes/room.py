"""How many words have room on a card: the figure beside the word count."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice

from cards.layout.breaking import Paragraph, paragraphs_of
from cards.layout.fitting import TooLong, fit, size_range
from cards.layout.signing import with_room
from cards.layout.stocks import find_stock
from cards.model.look import Look
from fonts.hand import load_hand

_MOST = 600
"""More than anyone writes by hand on any stock."""
_FILLER = ("and", "thank", "you", "for", "the", "conversation", "about", "your", "work")
"""Stands in for words not written yet, of the usual length."""


def count_words(text: str) -> int:
    """How many words a text has, as its writer counts them."""
    return len(text.split())


def words_that_fit(text: str, look: Look) -> int:
    """About how many words a note shaped like ``text`` may have at the smallest size.

    Words are added to, or taken from, its longest paragraph until it just fits; a text whose
    other paragraphs alone are too much counts as the share of it that fits.
    """
    written = with_room(paragraphs_of(text), look.signing)
    paragraphs = written or (Paragraph((), gap_before=False),)
    longest = max(range(len(paragraphs)), key=lambda at: len(paragraphs[at].words))
    others = sum(len(p.words) for at, p in enumerate(paragraphs) if at != longest)
    low, high = 0, _MOST
    while low < high:
        middle = (low + high + 1) // 2
        if _fits(paragraphs, longest, middle, look):
            low = middle
        else:
            high = middle - 1
    return others + low if low else max(0, others - 1)


def _fits(paragraphs: tuple[Paragraph, ...], longest: int, words: int, look: Look) -> bool:
    hand = load_hand(look.hand)
    paragraph = paragraphs[longest]
    kept = (*paragraph.words[:words], *islice(cycle(_FILLER), words))[: max(words, 1)]
    tried = (
        *paragraphs[:longest],
        replace(paragraph, words=kept),
        *paragraphs[longest + 1 :],
    )
    smallest = look.size or size_range(hand)[0]
    found = fit(tried, hand, find_stock(look.stock).text_frame, (smallest, smallest))
    return not isinstance(found, TooLong) or bool(found.wide_word)

"""Finds what should not be said: the rules that are lists of phrases, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator

from cards.model.findings import Finding, Rule, Severity
from cards.words.review.finding import at
from cards.words.review.lists import TONE, lists_for
from cards.words.review.note import ReviewNote
from cards.words.review.patterns import Phrase, Said

_LEAST_BEFORE = 12
"""Characters before a comma that may stand as a sentence once what follows is taken out."""


def tone(note: ReviewNote, said: tuple[Said, ...], off: frozenset[str]) -> Iterator[Finding]:
    """What is found, at most one finding of a rule in a sentence; of clichés each."""
    held = lists_for(note.language).phrases
    for rule in TONE:
        if rule in off:
            continue
        for sentence in said:
            yield from _found(note, Rule(rule), sentence, held[rule])


def _found(
    note: ReviewNote, rule: Rule, sentence: Said, phrases: tuple[Phrase, ...]
) -> Iterator[Finding]:
    taken: list[tuple[int, int]] = []
    for phrase in phrases:
        match = phrase.search(sentence, note.occasion)
        if match is None or any(a < match.end() and match.start() < b for a, b in taken):
            continue
        taken.append(match.span())
        severity = Severity(phrase.severity or Severity.WARNING)
        if rule is Rule.CLICHE:
            start, end = sentence.start + match.start(), sentence.start + match.end()
            yield at(note.text, rule, start, end, severity=severity, form=_form(severity))
            continue
        start, end = _clause(sentence, match.start())
        yield at(note.text, rule, start, end, severity=severity, mend="")
        return


def _form(severity: Severity) -> str:
    return "hedge" if severity is Severity.HINT else ""


def _clause(sentence: Said, found: int) -> tuple[int, int]:
    """What to take out: the sentence, or from the last comma on where its beginning can stand."""
    start = max(sentence.text.rfind(mark, 0, found) + 1 for mark in (",", ";", ":"))
    if start < _LEAST_BEFORE:
        return sentence.start, sentence.start + len(sentence.text)
    before = sentence.text[start:]
    start += len(before) - len(before.lstrip())
    end = len(sentence.text.rstrip(" .!?…"))
    return sentence.start + start, sentence.start + max(start, end)

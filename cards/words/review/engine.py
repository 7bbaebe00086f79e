"""Reviews a note, or several as one batch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cards.model.findings import Finding, Rule, Severity
from cards.words.review.addressing import addressing
from cards.words.review.alike import Read, alike, names_of, read
from cards.words.review.companies import companies
from cards.words.review.fields import fields
from cards.words.review.finding import whole
from cards.words.review.length import length
from cards.words.review.loudness import loudness
from cards.words.review.mask import masked
from cards.words.review.moves import moves
from cards.words.review.note import ReviewNote
from cards.words.review.parts import Parts, parts_of
from cards.words.review.patterns import Said, said_of
from cards.words.review.reach import drawing, reach
from cards.words.review.since import since
from cards.words.review.specific import specific
from cards.words.review.spelling import spelling
from cards.words.review.tone import tone

MOST_CHARACTERS = 20_000
"""A longer text is no note: it is told to be too long and not read."""

NOTHING_OFF: frozenset[str] = frozenset()


def review(note: ReviewNote, *, off: frozenset[str] = NOTHING_OFF) -> tuple[Finding, ...]:
    """What is wrong with one note, in the order of its text; ``off`` are rules not asked for.

    Any text is safe and takes time in proportion to its length; one beyond ``MOST_CHARACTERS`` is
    not read any further.
    """
    return review_batch([note], off=off)[0]


def review_batch(
    notes: Sequence[ReviewNote], *, off: frozenset[str] = NOTHING_OFF
) -> tuple[tuple[Finding, ...], ...]:
    """What is wrong with each of several notes, and which are too much alike."""
    found = [list(_alone(note, off)) for note in notes]
    if Rule.TOO_ALIKE not in off:
        for own, told in zip(found, _likenesses(notes), strict=True):
            own.extend(told)
    return tuple(tuple(sorted(own, key=_place)) for own in found)


def _place(finding: Finding) -> tuple[bool, int, int]:
    return finding.end == 0, finding.start, finding.end


def _alone(note: ReviewNote, off: frozenset[str]) -> Iterator[Finding]:
    count = len(note.text)
    if count > MOST_CHARACTERS:
        values = {"count": count, "most": MOST_CHARACTERS}
        yield whole(Rule.TOO_LONG, severity=Severity.ERROR, form="unread", **values)
        return
    parts = parts_of(note.text)
    for finding in _by_rule(note, parts, off):
        if finding.rule not in off:
            yield finding


def _by_rule(note: ReviewNote, parts: Parts, off: frozenset[str]) -> Iterator[Finding]:
    yield from reach(note)
    yield from length(note)
    yield from drawing(note)
    if not note.text.strip():
        return
    said = sentences(note, parts)
    open_fields = list(fields(note, parts))
    yield from open_fields
    yield from addressing(note, parts)
    yield from companies(note, parts, said)
    yield from specific(note, said)
    yield from since(note, said)
    yield from moves(note, said)
    yield from tone(note, said, off)
    yield from loudness(note, parts)
    if Rule.SPELLING not in off:
        yield from spelling(note, parts)


def overtaken(note: ReviewNote) -> Finding | None:
    """What says that a note still hopes for a yes though they have said no; nothing else."""
    if len(note.text) > MOST_CHARACTERS:
        return None
    return next(since(note, sentences(note, parts_of(note.text))), None)


def sentences(note: ReviewNote, parts: Parts) -> tuple[Said, ...]:
    """The sentences of the body, ready for the search."""
    text = masked(note)
    said = (said_of(span.of(text), span.start) for span in parts.sentences)
    return tuple(each for each in said if each.words)


def _likenesses(notes: Sequence[ReviewNote]) -> list[list[Finding]]:
    names = names_of(notes)
    sizes = [note for note in notes if len(note.text) <= MOST_CHARACTERS]
    held = {id(note): read(note.key, note.text, names) for note in sizes}
    found: list[list[Finding]] = []
    for note in notes:
        own = held.get(id(note))
        if own is None:
            found.append([])
            continue
        others = [held[id(other)] for other in sizes if other is not note]
        earlier = [read(key, text, names) for key, text in note.earlier]
        found.append(list(alike(note.text, own, [*others, *earlier])))
    return found


__all__ = ["MOST_CHARACTERS", "Read", "review", "review_batch", "sentences"]

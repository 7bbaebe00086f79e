"""Finds a recipient addressed by another's name, or a name that is misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cards.model.findings import Finding, Rule, Severity
from cards.words.review.finding import at
from cards.words.review.lists import greetings, lists_for
from cards.words.review.mask import straightened
from cards.words.review.note import ReviewNote
from cards.words.review.parts import Parts
from cards.words.review.people import People, is_near, name_words, plain

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_LONGEST_SALUTATION = 120


def addressing(note: ReviewNote, parts: Parts) -> Iterator[Finding]:
    """What is wrong with names: in the salutation, in the body, in the name that signs."""
    if not note.to.strip():
        return
    people = People(note)
    yield from _salutation(note, parts, people)
    yield from _body(note, parts, people)
    yield from _called_out(note, parts, people)
    yield from _signature(note, parts, people)


def _salutation(note: ReviewNote, parts: Parts, people: People) -> Iterator[Finding]:
    said = parts.salutation.of(note.text)
    if len(said) > _LONGEST_SALUTATION or any(mark in said for mark in "[]{}<>"):
        return
    skipped = greetings()
    names = [
        match
        for match in _WORD.finditer(said)
        if match[0].casefold() not in skipped and match[0][0].isupper()
    ]
    for match in names:
        word = straightened(match[0])
        start, end = parts.salutation.start + match.start(), parts.salutation.start + match.end()
        if people.may_be(word):
            continue
        if word.casefold() in people.others and plain(word) not in map(plain, people.recipient):
            yield _wrong(note, people, start, end, names_in_salutation=len(names))
            return
        if right := people.nearest(word):
            yield _misspelt(note, start, end, right)
        else:
            yield _wrong(note, people, start, end, names_in_salutation=len(names))
            return


def _wrong(
    note: ReviewNote, people: People, start: int, end: int, *, names_in_salutation: int
) -> Finding:
    word = straightened(note.text[start:end]).casefold()
    surname = name_words(note.to)[-1:] or [note.to]
    titled = any(people.is_title(each[0]) for each in _WORD.finditer(note.text[:start]))
    right = surname[0] if titled else note.called or people.first
    form = "known" if word in people.others else ""
    return at(
        note.text,
        Rule.WRONG_PERSON,
        start,
        end,
        severity=Severity.ERROR,
        mend=right if names_in_salutation == 1 else None,
        form=form,
        to=note.to,
        other=people.others.get(word, ""),
    )


def _misspelt(note: ReviewNote, start: int, end: int, right: str) -> Finding:
    return at(
        note.text, Rule.NAME_MISSPELT, start, end, severity=Severity.ERROR, mend=right, right=right
    )


def _body(note: ReviewNote, parts: Parts, people: People) -> Iterator[Finding]:
    """Names of the recipient and of others known that the body spells another way."""
    names = {
        word
        for name in (note.to, note.called, *note.known_names, note.sender)
        for word in name_words(name)
        if len(word) > 4 and not people.is_title(word)
    }
    right = {word.casefold() for word in names} | _other_words(note)
    first_letters = {plain(name)[:1] for name in names}
    for match in _WORD.finditer(note.text, parts.salutation.end):
        word = straightened(match[0]).removesuffix("'s").removesuffix("'S")
        if len(word) < 4 or not word[0].isupper() or plain(word)[:1] not in first_letters:
            continue
        small = word.casefold()
        if small in right or small.removesuffix("s") in right or people.may_be(word):
            continue
        near = [name for name in names if _is_slip(word, name)]
        if near and not _is_word(note, small):
            yield _misspelt(note, match.start(), match.start() + len(word), near[0])


def _is_slip(word: str, name: str) -> bool:
    one, other = plain(word), plain(name)
    if one[:1] != other[:1] or abs(len(one) - len(other)) > 1:
        return False
    return one == other or (is_near(word, name) and _edits(one, other) == 1)


def _edits(one: str, other: str) -> int:
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other)


def _other_words(note: ReviewNote) -> set[str]:
    said = (note.company, note.talked_about, *note.known_companies)
    return {word.casefold() for text in said for word in name_words(text)}


def _is_word(note: ReviewNote, small: str) -> bool:
    from cards.words.review.dictionary import is_known

    return is_known(small, note.language)


def _called_out(note: ReviewNote, parts: Parts, people: People) -> Iterator[Finding]:
    """Someone else thanked by name as if they were the recipient, as in "Thanks again, Phil"."""
    for span in parts.sentences:
        said = span.of(note.text)
        if len(said) > 400:
            continue
        match = re.match(r"(?:[^\W\d_]+[ ,]+){1,5}?([^\W\d_]{3,})[.!,]", said)
        if not match or match[1].casefold() not in people.others:
            continue
        thanks = lists_for(note.language).sets["thanks_words"]
        before = said[: match.start(1)].casefold()
        calls = before.rstrip().endswith(",") or before.split()[-1:] == ["you"]
        if (
            calls
            and any(before.startswith(word) for word in thanks)
            and not people.may_be(match[1])
        ):
            start = span.start + match.start(1)
            yield _wrong(note, people, start, start + len(match[1]), names_in_salutation=1)
            return


def _signature(note: ReviewNote, parts: Parts, people: People) -> Iterator[Finding]:
    """A last line that is someone else's name."""
    said = parts.close.of(note.text).rstrip()
    last = said.rpartition("\n")[2]
    signed = [match for match in _WORD.finditer(last) if match[0][0].isupper()]
    if not signed or not people.senders or len(last.split()) > 4:
        return
    small = [straightened(match[0]).casefold() for match in signed]
    if any(word in people.senders for word in small):
        return
    if all(word in people.others or word in people.recipient for word in small):
        start = parts.close.start + len(said) - len(last) + signed[0].start()
        end = parts.close.start + len(said) - len(last) + signed[-1].end()
        yield at(
            note.text,
            Rule.WRONG_PERSON,
            start,
            end,
            severity=Severity.ERROR,
            mend=note.sender,
            form="signs",
            to=note.sender,
        )

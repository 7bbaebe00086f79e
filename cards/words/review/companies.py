"""Finds the recipient's company misspelt, and another company where theirs should stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from cards.model.findings import Finding, Rule, Severity
from cards.model.notes import Occasion
from cards.words.review.finding import at
from cards.words.review.lists import lists_for
from cards.words.review.mask import straightened
from cards.words.review.note import ReviewNote
from cards.words.review.parts import Parts
from cards.words.review.patterns import COMPANY, Said
from cards.words.review.people import is_near, plain

_TOKEN = re.compile(r"[^\W_]+(?:['’\-.][^\W_]+)*|[&+]")
_BETWEEN_WORDS = re.compile(r"[ .\-]{1,2}|[ ]?\n|")
_SMALL = "and und y e & + of the de del la las los el der die das for für von"
_SMALL_WORDS = frozenset(_SMALL.split())
_ARTICLES = frozenset(["the", "el", "la", "los", "las", "der", "die", "das"])
_ABOUT_OTHERS = {Occasion.THANKS_REFERRAL, Occasion.LANDED}
"""In these notes another company is what the note is about."""


def companies(note: ReviewNote, parts: Parts, said: tuple[Said, ...]) -> Iterator[Finding]:
    """What is wrong with the names of companies."""
    tokens = list(_TOKEN.finditer(note.text, parts.salutation.end))
    slips = list(_misspelt(note, tokens)) if note.company.strip() else []
    yield from slips
    for found in _wrong(note, said):
        if not any(found.start < slip.end and slip.start < found.end for slip in slips):
            yield found


def _key(words: tuple[str, ...]) -> str:
    """A name as it is compared: no case, accents, blanks or small words between."""
    return "".join(plain(straightened(w)) for w in words if w.casefold() not in _SMALL_WORDS)


@lru_cache(maxsize=256)
def _tokens(name: str) -> tuple[str, ...]:
    return tuple(match[0] for match in _TOKEN.finditer(name))


def _misspelt(note: ReviewNote, tokens: list[re.Match[str]]) -> Iterator[Finding]:
    name = _tokens(note.company)
    right = {_bare(word) for word in name}
    known = {_bare(word) for text in _others(note) for word in _tokens(text)}
    taken = -1
    for index, match in enumerate(tokens):
        if match.start() < taken or not (match[0][0].isupper() or match[0][0].isdigit()):
            continue
        window = _window(note, tokens, index, name, known)
        if window is None and _is_one_word_slip(match[0], name, right, known, note):
            window = match.start(), match.end(), _nearest(match[0], name)
        if window:
            start, end, mend = window
            taken = end
            yield _slip(note, start, end, mend)


def _slip(note: ReviewNote, start: int, end: int, mend: str) -> Finding:
    return at(
        note.text,
        Rule.COMPANY_MISSPELT,
        start,
        end,
        severity=Severity.ERROR,
        mend=mend,
        right=note.company,
    )


def _bare(word: str) -> str:
    return straightened(word).removesuffix("'s").strip(".").casefold()


def _others(note: ReviewNote) -> tuple[str, ...]:
    said = (note.to, note.called, note.sender, note.talked_about)
    return (*said, *note.known_names, *note.known_companies)


def _window(
    note: ReviewNote,
    tokens: list[re.Match[str]],
    index: int,
    name: tuple[str, ...],
    known: set[str],
) -> tuple[int, int, str] | None:
    """As many words as the name has, or one fewer or more, that read like it but are not it."""
    wanted = _key(name)
    size = len(name)
    if size < 2 and len(wanted) < 6:
        return None
    for count in (size, size + 1, size - 1):
        held = tokens[index : index + count]
        if count < 1 or len(held) < count or not _is_named(held) or _is_parted(note.text, held):
            continue
        words = tuple(match[0] for match in held)
        own = (*words[:-1], straightened(words[-1]).removesuffix("'s"))
        if _same(own, name) or _same(words, name):
            return None
        if count == 1 and (size > 1 or _bare(words[0]) in known) and _key(own) != wanted:
            continue
        off = OSA.distance(_key(own), wanted)
        if off <= _allowed(len(wanted)) and not _is_inflected(own, name, note):
            start, end = held[0].start(), held[-1].start() + len(own[-1])
            return start, end, _without_article(note.company, own)
    return None


def _without_article(name: str, words: tuple[str, ...]) -> str:
    """The name, less an article that stands before the words already."""
    first, _, rest = name.partition(" ")
    has_one = first.casefold() in _SMALL_WORDS and words[0].casefold() not in _SMALL_WORDS
    return rest if has_one else name


def _is_parted(text: str, held: list[re.Match[str]]) -> bool:
    """Whether a comma or the like stands between words, so that they are no one name."""
    return any(
        not _BETWEEN_WORDS.fullmatch(text, one.end(), other.start())
        for one, other in pairwise(held)
    )


def _is_named(held: list[re.Match[str]]) -> bool:
    first, last = held[0][0], held[-1][0]
    if first.casefold() in _SMALL_WORDS:
        return False
    return first[0].isupper() and (last[0].isupper() or last[0].isdigit() or len(held) == 1)


def _same(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether the words are the name; "and" for "&", a dot and a first article are no matter."""

    def spelled(held: tuple[str, ...]) -> list[str]:
        small = {"and": "&", "und": "&", "y": "&"}
        held = held[1:] if held[0].casefold() in _ARTICLES else held
        return [small.get(w, w) for w in (straightened(word).strip(".") for word in held)]

    return spelled(words) == spelled(name)


def _allowed(length: int) -> int:
    return 0 if length < 4 else 1 if length < 7 else 2 if length < 14 else 3


def _is_inflected(words: tuple[str, ...], name: tuple[str, ...], note: ReviewNote) -> bool:
    """The genitive of German, and the capitals of a headline or of the name left small."""
    if len(words) != len(name):
        return False
    same = all(_bare(a) == _bare(b) for a, b in zip(words[:-1], name[:-1], strict=True))
    last, right = _bare(words[-1]), _bare(name[-1])
    if not same:
        return False
    return note.language.startswith("de") and last in {right + "s", right + "es", right + "n"}


def _is_one_word_slip(
    word: str, name: tuple[str, ...], right: set[str], known: set[str], note: ReviewNote
) -> bool:
    """Whether a word is a slip for the name's most telling word, alone or with others after it."""
    small = _bare(word)
    if small in right or small in known or len(small) < 5 or small + "s" in right:
        return False
    if small.removesuffix("s") in right or small.removesuffix("es") in right:
        return False
    if not _nearest(word, name):
        return False
    from cards.words.review.dictionary import is_known

    return not is_known(small, note.language)


def _nearest(word: str, name: tuple[str, ...]) -> str:
    one = plain(_bare(word))
    for each in name:
        other = plain(_bare(each))
        if len(other) >= 5 and OSA.distance(one, other) <= (1 if len(other) < 7 else 2):
            return each
    return ""


def _wrong(note: ReviewNote, said: tuple[Said, ...]) -> Iterator[Finding]:
    if note.occasion in _ABOUT_OTHERS:
        return
    held = lists_for(note.language).phrases
    for sentence in said:
        if note.company.strip() and COMPANY not in sentence.text:
            yield from _unknown(note, sentence)
        for start, end, other in _mentions(note, sentence):
            clause = _clause(sentence, start - sentence.start)
            theirs = any(each.search(clause) for each in held["theirs"])
            elsewhere = any(each.search(clause) for each in held["elsewhere"])
            if theirs and not elsewhere and COMPANY not in clause.text:
                yield at(
                    note.text,
                    Rule.WRONG_COMPANY,
                    start,
                    end,
                    severity=Severity.ERROR,
                    mend=note.company or None,
                    company=note.company,
                    other=other,
                )


_JOINED = re.compile(
    r"\b(?:join|joining|work at|work for|working at|working for|trabajar en|arbeiten bei)"
    r" (?:the team at |everyone at |all of you at |the staff of )?"
    r"((?:[A-ZÄÖÜ][\w'’.\-]*)(?: (?:&|and|of|the|[A-ZÄÖÜ][\w'’.\-]*)){0,4})"
)
_NO_COMPANY = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "you", "your"]
)


def _unknown(note: ReviewNote, sentence: Said) -> Iterator[Finding]:
    """A company the writer wishes to join that is neither the recipient's nor any known one."""
    text = note.text[sentence.start : sentence.start + len(sentence.text)]
    known = {_bare(word) for said in (*_others(note), note.company) for word in _tokens(said)}
    short = "".join(word[0] for word in _tokens(note.company)).casefold()
    held = lists_for(note.language).phrases
    for match in _JOINED.finditer(text):
        words = {_bare(word) for word in _tokens(match[1])}
        if words & known or words & _NO_COMPANY or short in words or "," in match[1]:
            continue
        start, end = sentence.start + match.start(1), sentence.start + match.end(1)
        if any(is_near(match[1], own) for own in (note.company, *_tokens(note.company))):
            yield _slip(note, start, end, note.company)
        elif any(phrase.search(sentence) for phrase in held["interest"]):
            yield at(
                note.text,
                Rule.WRONG_COMPANY,
                start,
                end,
                mend=note.company,
                form="unknown",
                company=note.company,
            )


def _mentions(note: ReviewNote, sentence: Said) -> Iterator[tuple[int, int, str]]:
    """Where a sentence names a company that is not the recipient's."""
    text = note.text[sentence.start : sentence.start + len(sentence.text)]
    own = {_bare(word) for word in _tokens(note.company)}
    talked = note.talked_about.casefold()
    for name in note.known_companies:
        first = _tokens(name)[:1]
        short = first[0] if first and len(first[0]) > 4 and _bare(first[0]) not in own else name
        if name.casefold() in talked or short.casefold() in talked or not name.strip():
            continue
        pattern = rf"(?<!\w)(?:{re.escape(name)}|{re.escape(short)})(?!\w)"
        for match in re.finditer(pattern, text):
            yield sentence.start + match.start(), sentence.start + match.end(), name


def _clause(sentence: Said, at_place: int) -> Said:
    """What stands between the semicolons and dashes about a place of a sentence."""
    from cards.words.review.patterns import said_of

    start = max(sentence.text.rfind(mark, 0, at_place) + 1 for mark in (";", ":", " – ", " — "))
    ends = [sentence.text.find(mark, at_place) for mark in (";", " – ", " — ")]
    end = min((each for each in ends if each >= 0), default=len(sentence.text))
    return said_of(sentence.text[start:end], sentence.start + start)

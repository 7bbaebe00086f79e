"""Finds shouting: exclamation marks in a row or too many of them, and words in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cards.model.findings import Finding, Rule, Severity
from cards.words.review.finding import at
from cards.words.review.note import ReviewNote
from cards.words.review.parts import Parts
from cards.words.review.people import name_words

_CAPITALS = re.compile(r"(?<![\w@./&+\-])[^\W\d_a-zß-ÿ]{2,}(?![\w@/&+\-])")
_IN_A_ROW = re.compile(r"!(?:[ ]?[!?])+|\?!+")
_MANY = 3
"""Exclamation marks that are too many for one note; two are a hint."""
_SAID_LOUD = (
    "so very not all now no yes too ever never really please thank you love muy no sí ya más sehr"
    " nicht ganz alle ja nein so nie danke bitte best worst such will gracias todos todas gran"
    " nunca nadie mejor siempre toll super wirklich allen wieder beste besten niemand"
)
_LOUD = frozenset(_SAID_LOUD.split())


def loudness(note: ReviewNote, parts: Parts) -> Iterator[Finding]:
    """Where a note raises its voice."""
    body = parts.body.of(note.text)
    offset = parts.body.start
    rows = list(_IN_A_ROW.finditer(body))
    for match in rows:
        start, end = offset + match.start(), offset + match.end()
        mark = "?" if "?" in match[0] else "."
        yield at(note.text, Rule.SHOUTING, start, end, mend=mark, form="marks")
    marks = [match.start() for match in re.finditer("!", note.text)]
    inner = [place for place in marks if offset <= place < parts.body.end]
    if not rows and len(inner) >= _MANY - 1:
        severity = Severity.WARNING if len(inner) >= _MANY else Severity.HINT
        start = max((span.start for span in parts.sentences if span.start <= inner[0]), default=0)
        yield at(
            note.text,
            Rule.SHOUTING,
            start,
            inner[-1] + 1,
            severity=severity,
            mend=_quieter(note.text[start : inner[-1] + 1]),
            form="many",
            count=len(inner),
        )
    yield from _capitals(note, body, offset)


def _quieter(said: str) -> str:
    """The same with full stops; the last mark may stay."""
    return said[:-1].replace("¡", "").replace("!", ".") + "."


def _capitals(note: ReviewNote, body: str, offset: int) -> Iterator[Finding]:
    known = _known(note)
    found = [m for m in _CAPITALS.finditer(body) if m[0] not in known]
    for index, match in enumerate(found):
        if not _is_loud(note, body, found, index):
            continue
        start, end = offset + match.start(), offset + match.end()
        yield at(note.text, Rule.SHOUTING, start, end, mend=match[0].lower(), form="capitals")


def _is_loud(note: ReviewNote, body: str, found: list[re.Match[str]], index: int) -> bool:
    """Whether capitals are a word said loud, rather than letters that stand for a name."""
    from cards.words.review.dictionary import how_often

    word = found[index][0].lower()
    beside = any(
        0 <= other < len(found)
        and not body[
            min(found[index].end(), found[other].end()) : max(
                found[index].start(), found[other].start()
            )
        ].strip(" ,'’-")
        for other in (index - 1, index + 1)
    )
    if word in _LOUD:
        return True
    common = how_often(word, note.language) > 0
    return common and (beside or len(word) >= 5)


def _known(note: ReviewNote) -> set[str]:
    """Words that are written in capitals for a reason."""
    said = (note.company, note.talked_about, note.to, *note.known_names, *note.known_companies)
    names = {word for text in said for word in name_words(text)}
    short = "".join(word[0] for word in name_words(note.company))
    return names | {short.upper()}

"""Finds places of a template that nobody filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cards.model.findings import Finding, Rule, Severity
from cards.words.review.finding import at
from cards.words.review.note import ReviewNote
from cards.words.review.parts import Parts

_PLACE = re.compile(
    r"\{[^{}\n]{0,60}\}"
    r"|\{\{?[^{}\n]{0,60}\}\}?"
    r"|\[(?!sic\]|…\]|\.\.\.\]|\d)[^\W\d_][^\[\]\n]{0,60}\]"
    r"|<<?[^\W\d_][\w .\-]{0,40}>>?"
    r"|«(?:name|nombre|firma|empresa|company|vorname|nachname|first ?name|role)»"
    r"|%[A-Za-z_]{2,30}%|\$\{?[A-Za-z_]{2,30}\}?"
    r"|(?<!\w)_{3,}(?!\w)|(?<!\w)[Xx]{3,}(?!\w)|(?<!\w)XX(?!\w)|\?{3,}|(?<![.\w])\.{4,}"
    r"|\((?:insert|name|company|date|fill in|nombre|empresa|hier|insertar|einfügen|poner)\b"
    r"[^()\n]{0,40}\)",
)
_WORDS = re.compile(
    r"(?<!\w)(?:TODO|TBD|TBC|TK|FIXME|FIRSTNAME|LASTNAME|First ?Name|Last ?Name|Company Name"
    r"|COMPANY|NAME|NOMBRE|EMPRESA|FIRMA|VORNAME|Firmenname|Lorem ipsum|Your Name|Recipient"
    r"|Hiring Manager's Name|INSERT \w+)(?!\w)"
)
_GAP = re.compile(
    r"(?<!\w)(?:at|for|with|about|from|in|of|to|the|and|en|de|con|sobre|para|bei|mit|von|über|für"
    r"|Dear|Hi|Hello|Mr|Ms|Mrs|Dr|Querid[oa]|Estimad[oa]|Hola|Liebe[r]?|Herr|Frau|Hallo)\.?"
    r"(?P<gap>[ \t]+[.,:](?=\s|$)|[ \t]{2,}(?=\S))"
)
_BARE_TITLE = re.compile(
    r"(?:Dear|Liebe|Lieber|Sehr geehrte[r]?|Estimad[oa]|Querid[oa])[ ]*[,:]\s*$"
)
_NO_NAME = re.compile(
    r"(?i)(?:dear|hi|hello)[ ]+(?:name|first ?name|hiring manager'?s? name|recipient"
    r"|mr\.?/ms\.?)[ ,:]"
)


def fields(note: ReviewNote, parts: Parts) -> Iterator[Finding]:
    """The places left open, with what belongs there where that can be told."""
    taken: list[tuple[int, int]] = []
    salutation = parts.salutation
    for pattern in (_PLACE, _WORDS, _GAP):
        for match in pattern.finditer(note.text):
            start, end = match.span()
            if _is_harmless(note, match, parts) or any(a < end and start < b for a, b in taken):
                continue
            taken.append((start, end))
            yield _open(note, start, end)
    said = salutation.of(note.text)
    if not taken and (_BARE_TITLE.match(said) or _NO_NAME.match(said + " ")):
        yield _open(note, salutation.start, salutation.end)


def _open(note: ReviewNote, start: int, end: int) -> Finding:
    mend = _filling(note, note.text[start:end])
    return at(note.text, Rule.UNFILLED_FIELD, start, end, severity=Severity.ERROR, mend=mend)


def _filling(note: ReviewNote, place: str) -> str | None:
    """What the note's own facts have for a place."""
    said = place.casefold()
    first = note.called or note.to.split(" ")[0]
    known = (
        (("company", "empresa", "firma", "unternehmen", "employer"), note.company),
        (("your name", "sender", "my name", "signature"), note.sender),
        (("first", "vorname", "called"), first),
        (("full_name", "full name"), note.to),
        (("name", "nombre", "recipient"), first),
    )
    for words, value in known:
        if any(word in said for word in words):
            return value or None
    return None


def _is_harmless(note: ReviewNote, match: re.Match[str], parts: Parts) -> bool:
    said = match[0].strip()
    if said.casefold().strip("x") == "" and said.islower():
        # Kisses under a note.
        return match.start() >= parts.close.start or len(said) < 3
    if said.isupper() and said in note.company.upper().split() and said in note.company:
        return True
    if match.re is _GAP:
        return "\n" in match["gap"] or (match["gap"].strip() == "" and not _is_capital_gap(match))
    return said in note.talked_about or said in note.company


def _is_capital_gap(match: re.Match[str]) -> bool:
    """Two blanks in a row after a preposition count only where a word is plainly gone."""
    following = match.string[match.end() : match.end() + 4]
    return following[:3].casefold() in {"and", "y e", "und"} and len(match["gap"]) > 1

"""Takes a note apart: salutation, sentences of the body, close; all with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mrs?|Ms|Mx|Drs?|Dra|Prof|Profa|Rev|Hon|St|No|Inc|Ltd|Co|Corp|Jr|Sra?|Sres|Dña|Fr|Hr"
    r"|Nr|bzw|ca|usw|vs|e\.g|i\.e|z\. ?B|d\. ?h|u\. ?a|p\. ?ej|[A-Z])\.|\b\d{1,4}\.)$"
)
_CLOSE_LINE_WORDS = 6
_CLOSE_LINES = 5
_SALUTATION_WORDS = 9
_GREETING = re.compile(
    r"^\W*(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening)|hola|querid[oa]s?"
    r"|buen[oa]s (?:días|tardes)|buenos|estimad[oa]s?|apreciad[oa]s?|muy señor[a]? m[íi][oa]"
    r"|distinguid[oa]s?"
    r"|liebe[rs]?|sehr geehrte[rs]?|geehrte[rs]?|hallo|guten (?:tag|morgen|abend)|moin|servus"
    r"|gr[üu]ezi|grüessech|gr[üu][ßs]+)\b",
    re.IGNORECASE,
)
_NAME_FIRST = re.compile(
    r"(?!(?i:please|thanks|thank|gracias|danke|bitte|yes|no|well)\b)[A-ZÄÖÜÁÉÍÓÚÑ][\w.'’\-]*"
    r"(?: [A-ZÄÖÜÁÉÍÓÚÑ][\w.'’\-]*)?,\s"
)
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text, ``start`` to ``end`` in characters."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words it covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a note; those it lacks are empty."""

    salutation: Span
    body: Span
    close: Span
    sentences: tuple[Span, ...]


def parts_of(text: str) -> Parts:
    """The parts of a text of any kind; linear in its length."""
    lines = [Span(m.start(), m.end()) for m in _LINE.finditer(text) if m[0].strip()]
    if not lines:
        nothing = Span(0, 0)
        return Parts(nothing, nothing, nothing, ())
    salutation = _salutation(text, lines)
    rest = [line for line in lines if line.end > salutation.end]
    close = _close(text, rest)
    body = Span(salutation.end, close.start)
    return Parts(salutation, body, close, _sentences(text, body))


def words(text: str) -> list[re.Match[str]]:
    """The words of a text, those with a hyphen or an apostrophe as one."""
    return list(_WORD.finditer(text))


def word_count(text: str) -> int:
    """How many words a text has as a writer counts them: what blanks part."""
    return len(text.split())


def _salutation(text: str, lines: list[Span]) -> Span:
    """The first line, or of a text in one piece what comes before its first comma or colon."""
    first = lines[0]
    said = first.of(text).rstrip()
    greets = bool(_GREETING.match(said))
    short = len(said.split()) <= _SALUTATION_WORDS
    if short and len(lines) > 1 and (said.endswith((",", ":")) or (greets and said[-1:] != ".")):
        return Span(first.start, first.start + len(said))
    if not greets and not _NAME_FIRST.match(said[:60]):
        return Span(first.start, first.start)
    for mark in re.finditer(r"[,:!;–—]|\.(?=\s)", said[:80]):
        before = said[: mark.start()]
        name_follows = len(before.split()) == 1 and greets
        abbreviated = mark[0] == "." and _ABBREVIATION.search(said[: mark.end()])
        if not abbreviated and not name_follows:
            return Span(first.start, first.start + mark.end())
    return Span(first.start, first.start)


def _close(text: str, lines: list[Span]) -> Span:
    """The short last lines that end no sentence: complimentary close and name."""
    at = len(text)
    for line in reversed(lines[-_CLOSE_LINES:]):
        said = line.of(text).strip()
        if len(said.split()) > _CLOSE_LINE_WORDS or said[-1:] in ".!?…:;":
            break
        at = line.start
    return Span(at, len(text))


def _sentences(text: str, body: Span) -> tuple[Span, ...]:
    found: list[Span] = []
    for block in re.finditer(r"[^\n]+", body.of(text)):
        start, offset = 0, body.start + block.start()
        for mark in _MARK.finditer(block[0]):
            if _goes_on(block[0], mark):
                continue
            found.append(_trimmed(text, offset + start, offset + mark.end()))
            start = mark.end()
        if block[0][start:].strip():
            found.append(_trimmed(text, offset + start, offset + len(block[0])))
    return tuple(found)


def _goes_on(block: str, mark: re.Match[str]) -> bool:
    """Whether a mark ends no sentence: an abbreviation, or a small letter follows."""
    following = block[mark.end() : mark.end() + 3].lstrip(" \"'“‘„«¿¡(")
    if following[:1].islower():
        return True
    if mark[0] != ".":
        return False
    before = block[max(0, mark.start() - 12) : mark.end()]
    return bool(following) and bool(_ABBREVIATION.search(before))


def _trimmed(text: str, start: int, end: int) -> Span:
    said = text[start:end]
    return Span(start + len(said) - len(said.lstrip()), end - len(said) + len(said.rstrip()))

"""Divides a file's properties into cards: nested, unended, several, or with other text between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cards.exchange.vcard.charsets import FileCharset
from cards.exchange.vcard.content import Property, parse
from cards.exchange.vcard.limits import PERSON_PROPERTIES
from cards.exchange.vcard.telling import Told
from cards.exchange.vcard.unfolding import Line

_MARKER = re.compile(rb"(BEGIN|END)[ \t]*:[ \t]*([A-Za-z0-9-]+)\s*", re.IGNORECASE)


@dataclass(slots=True)
class Card:
    """One vCard's properties as they stand in the file."""

    line: int
    properties: list[Property] = field(default_factory=list)
    dropped: int = 0
    """Properties beyond the number that a card may have."""

    def add(self, prop: Property) -> None:
        """Take one more property, up to the limit."""
        if len(self.properties) < PERSON_PROPERTIES:
            self.properties.append(prop)
        else:
            self.dropped += 1

    @property
    def awaits_agent(self) -> bool:
        """Whether a card that begins now is nested: vCard 2.1 writes an assistant's so."""
        last = self.properties[-1:]
        return bool(last) and last[0].name == "AGENT" and not last[0].value.strip()


class Division:
    """The cards of one file; also says how many began at all."""

    def __init__(self, charset: FileCharset, told: Told) -> None:
        self.begun = 0
        self._charset = charset
        self._told = told
        self._open: list[Card] = []
        self._foreign = ""
        self._outside: tuple[int, int] | None = None

    def cards(self, lines: Iterable[Line]) -> Iterator[Card]:
        """Each card when it is complete; a nested one before the one that holds it."""
        for line in lines:
            marker = _MARKER.fullmatch(line.raw) if line.raw[:1] in b"BbEe" else None
            if marker:
                yield from self._mark(line, marker[1].upper(), marker[2].decode().upper())
            else:
                self._take(line)
        self._close_outside()
        yield from self._unended()

    def _mark(self, line: Line, what: bytes, component: str) -> Iterator[Card]:
        if component != "VCARD":
            self._mark_foreign(line, what, component)
            return
        self._foreign = ""
        if what == b"BEGIN":
            self._close_outside()
            if not (self._open and self._open[-1].awaits_agent):
                yield from self._unended()
            self.begun += 1
            self._open.append(Card(line.number))
        elif self._open:
            yield self._open.pop()
        else:
            self._take(line)

    def _mark_foreign(self, line: Line, what: bytes, component: str) -> None:
        """Something else begins or ends, such as a calendar."""
        if not self._open:
            self._take(line)
        elif self._foreign:
            if what == b"END" and component == self._foreign:
                self._foreign = ""
        elif what == b"BEGIN":
            self._foreign = component
            self._told.tell(line.number, "foreign", component=component)

    def _unended(self) -> Iterator[Card]:
        """The cards still open, which lack their end."""
        while self._open:
            card = self._open.pop()
            if card.properties:
                self._told.tell(card.line, "no_end")
                yield card

    def _take(self, line: Line) -> None:
        if self._foreign:
            return
        if not self._open:
            first, count = self._outside or (line.number, 0)
            self._outside = (first, count + 1)
        elif prop := parse(line, self._charset):
            self._open[-1].add(prop)
        else:
            self._told.tell(line.number, "no_property")

    def _close_outside(self) -> None:
        if self._outside:
            self._told.tell(self._outside[0], "outside", count=self._outside[1])
            self._outside = None
